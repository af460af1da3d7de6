#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// A date and time: RFC 3339 `date-time`, and the same without an offset, which many servers send.
///
/// Keeps how it was spelled, so that it is sent back as it came. Two are equal when they are the same instant, to
/// the nanosecond, however they are spelled; one without an offset is no instant and equals only another such.
public struct DateTime: JSONModel {
    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted; of a time without offset, as if it were UTC.
    public let secondsSinceEpoch: Int64
    /// 0 to 999,999,999.
    public let nanoseconds: Int32
    /// Minutes east of Greenwich; `nil` when the text gave no offset.
    public let offsetMinutes: Int16?
    /// Digits of the fraction of a second in the text.
    private let fractionDigits: UInt8
    /// The text, when it is not how ``description`` would spell the parts.
    private let spelling: String?

    /// Whether this is an instant rather than a time on some clock.
    public var hasOffset: Bool { offsetMinutes != nil }

    /// Reads RFC 3339 `date-time`: `2024-02-29T23:59:60.123Z`, `t` or a space instead of `T`, `z`, any number of
    /// digits of a second, second 60 where UTC is 23:59, and no offset at all. `nil` for any other text.
    public init?(_ text: String) {
        guard let value = text.withBytes({ DateTime(utf8: $0) }) else { return nil }
        self = value
    }

    /// The instant of a `Date`, in UTC and to the microsecond. Beyond the years 0 to 9999, the nearest that has a
    /// text.
    public init(_ date: Date) {
        let limit = 253_402_300_799.0
        let interval = date.timeIntervalSince1970
        let seconds = interval.isNaN ? 0 : min(max(interval, -62_167_219_200), limit)
        let microseconds = (seconds * 1_000_000).rounded()
        let whole = min((microseconds / 1_000_000).rounded(.down), limit)
        let rest = min(max(Int32(microseconds - whole * 1_000_000), 0), 999_999)
        self.init(
            seconds: Int64(whole), nanoseconds: rest * 1000, offset: 0,
            digits: rest == 0 ? 0 : rest % 1000 == 0 ? 3 : 6, spelling: nil)
    }

    init(seconds: Int64, nanoseconds: Int32, offset: Int16?, digits: UInt8, spelling: String?) {
        secondsSinceEpoch = seconds
        self.nanoseconds = nanoseconds
        offsetMinutes = offset
        fractionDigits = digits
        self.spelling = spelling
    }

    /// The instant as Foundation has it. Of a time without offset, as if it were UTC.
    public var date: Date {
        Date(timeIntervalSince1970: Double(secondsSinceEpoch) + Double(nanoseconds) / 1_000_000_000)
    }

    /// Reads RFC 3339 `date-time`, or the same without an offset.
    public init(json reader: inout JSONReader) {
        self = reader.text("an RFC 3339 date and time", or: .placeholder) { DateTime(utf8: $0) }
    }

    /// Writes the text as it came.
    public func encode(json writer: inout JSONWriter) {
        writer.string(writer.mode == .identity ? identity : description)
    }

    private static let placeholder = DateTime(seconds: 0, nanoseconds: 0, offset: 0, digits: 0, spelling: nil)

    private var identity: String { "\(secondsSinceEpoch).\(nanoseconds)\(hasOffset ? "Z" : "")" }

    /// Whether both are the same instant, or the same time without offset.
    public static func == (left: Self, right: Self) -> Bool {
        left.secondsSinceEpoch == right.secondsSinceEpoch && left.nanoseconds == right.nanoseconds
            && left.hasOffset == right.hasOffset
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(secondsSinceEpoch)
        hasher.combine(nanoseconds)
        hasher.combine(hasOffset)
    }
}

extension DateTime: Comparable, LosslessStringConvertible {
    /// By instant; a time without offset as if it were UTC, and before the instant that makes.
    public static func < (left: Self, right: Self) -> Bool {
        (left.secondsSinceEpoch, left.nanoseconds, left.hasOffset ? 1 : 0)
            < (right.secondsSinceEpoch, right.nanoseconds, right.hasOffset ? 1 : 0)
    }

    /// The text as it came.
    public var description: String {
        if let spelling { return spelling }
        let local = Int(secondsSinceEpoch) + Int(offsetMinutes ?? 0) * 60
        let days = (local >= 0 ? local : local - 86_399) / 86_400
        let second = local - days * 86_400
        var text = "\(CalendarDate(daysSinceEpoch: days))T"
        text += "\(padded(second / 3600, 2)):\(padded(second / 60 % 60, 2)):\(padded(second % 60, 2))"
        if fractionDigits > 0 {
            text += "." + padded(Int(nanoseconds), 9).prefix(Int(fractionDigits))
        }
        switch offsetMinutes {
        case nil: break
        case 0: text += "Z"
        case let minutes?:
            let magnitude = Int(minutes.magnitude)
            text += "\(minutes < 0 ? "-" : "+")\(padded(magnitude / 60, 2)):\(padded(magnitude % 60, 2))"
        }
        return text
    }
}

extension DateTime {
    init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        var scan = ASCIIScan(text)
        guard let date = scan.date(), let separator = scan.next, "Tt ".utf8.contains(separator),
            scan.skip(separator), let hour = scan.digits(2), hour <= 23, scan.skip(UInt8(ascii: ":")),
            let minute = scan.digits(2), minute <= 59, scan.skip(UInt8(ascii: ":")),
            let second = scan.digits(2), second <= 60, let fraction = scan.fraction(),
            let offset = scan.offset(), scan.isAtEnd
        else { return nil }
        let local = date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second
        let instant = local - (offset.minutes ?? 0) * 60
        // Second 60 exists only at the end of a day of UTC, so the second behind it is midnight.
        if second == 60, instant % 86_400 != 0 { return nil }
        let isUsual =
            separator == UInt8(ascii: "T") && offset.isUsual && second < 60 && fraction.digits <= 9
        self.init(
            seconds: Int64(instant), nanoseconds: Int32(fraction.nanoseconds),
            offset: offset.minutes.map { Int16($0) }, digits: UInt8(min(fraction.digits, 9)),
            spelling: isUsual ? nil : String(decoding: text, as: UTF8.self))
    }
}

extension ASCIIScan {
    /// RFC 3339 `time-offset`, or nothing. `nil` for anything else.
    fileprivate mutating func offset() -> (minutes: Int?, isUsual: Bool)? {
        switch next {
        case nil: return (nil, true)
        case UInt8(ascii: "Z")?: return skip(UInt8(ascii: "Z")) ? (0, true) : nil
        case UInt8(ascii: "z")?: return skip(UInt8(ascii: "z")) ? (0, false) : nil
        default: break
        }
        let isNegative = skip(UInt8(ascii: "-"))
        guard isNegative || skip(UInt8(ascii: "+")), let hours = digits(2), hours <= 23,
            skip(UInt8(ascii: ":")), let minutes = digits(2), minutes <= 59
        else { return nil }
        let total = hours * 60 + minutes
        return (isNegative ? -total : total, total != 0)
    }
}
