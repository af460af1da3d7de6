/// A length of time in units of the calendar and the clock: RFC 3339 appendix A `duration`, `P1Y2M`, `P2W`, `PT1H30M`.
///
/// Also what many servers send beside it: a sign, a fraction of a second, and weeks among other units. Keeps how it was
/// spelled, so that it is sent back as it came. Two are equal when they have as many of each unit: an hour is not 60
/// minutes here, as a month is not 30 days.
public struct CalendarDuration: JSONModel {
    private let text: String

    /// How many of each unit there are.
    public var parts: Parts { text.withBytes { Parts(utf8: $0) } ?? Parts() }

    /// How long it is, with days of 24 hours. `nil` with years or months, of which no two are as long, and beyond 64
    /// bits of seconds.
    public var duration: Duration? { parts.duration }

    /// Reads `P1Y2M3W4DT5H6M7.5S`, of which at least one unit is there, with or without a sign. `nil` for any other
    /// text, and with more of a unit than an `Int` holds.
    public init?(_ text: String) {
        guard text.withBytes({ Parts(utf8: $0) }) != nil else { return nil }
        self.text = text
    }

    /// So many of each unit; where that is less than none, none.
    public init(_ parts: Parts) { text = parts.text }

    /// Hours, minutes and seconds, to the nanosecond.
    public init(_ duration: Duration) {
        let (seconds, attoseconds) = duration.components
        let whole = Int(clamping: seconds.magnitude)
        var parts = Parts()
        parts.isNegative = seconds < 0 || attoseconds < 0
        parts.hours = whole / 3600
        parts.minutes = whole / 60 % 60
        parts.seconds = whole % 60
        parts.nanoseconds = Int(attoseconds.magnitude / 1_000_000_000)
        self.init(parts)
    }

    /// Reads what ``init(_:)-(String)`` does.
    public init(json reader: inout JSONReader) {
        text = reader.text("an ISO 8601 duration", or: "PT0S") { text in
            Parts(utf8: text) == nil ? nil : String(decoding: text, as: UTF8.self)
        }
    }

    /// Writes the text as it came.
    public func encode(json writer: inout JSONWriter) {
        writer.string(writer.mode == .identity ? parts.text : text)
    }

    /// Whether both have as many of each unit.
    public static func == (left: Self, right: Self) -> Bool { left.parts == right.parts }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}

extension CalendarDuration: LosslessStringConvertible {
    /// The text as it came.
    public var description: String { text }
}

extension CalendarDuration {
    /// How many of each unit there are.
    public struct Parts: Hashable, Sendable {
        /// Whether all of it is to be taken away.
        public var isNegative = false
        /// `Y`.
        public var years = 0
        /// `M` before the `T`.
        public var months = 0
        /// `W`.
        public var weeks = 0
        /// `D`.
        public var days = 0
        /// `H`.
        public var hours = 0
        /// `M` after the `T`.
        public var minutes = 0
        /// `S`.
        public var seconds = 0
        /// What is behind the point of `S`, of nine digits; further ones are only in the text.
        public var nanoseconds = 0

        /// None of any.
        public init() {}
    }
}

extension CalendarDuration.Parts {
    fileprivate init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        var scan = ASCIIScan(text)
        isNegative = scan.skip(UInt8(ascii: "-"))
        if !isNegative { _ = scan.skip(UInt8(ascii: "+")) }
        guard scan.skip(UInt8(ascii: "P")) else { return nil }
        let start = scan.position
        guard scan.units("YMWD", into: [\.years, \.months, \.weeks, \.days], of: &self) else { return nil }
        if scan.skip(UInt8(ascii: "T")) {
            guard !scan.isAtEnd, scan.units("HMS", into: [\.hours, \.minutes, \.seconds], of: &self) else {
                return nil
            }
        }
        guard scan.isAtEnd, scan.position > start else { return nil }
        // None is none, of whatever sign.
        if duration == .zero { isNegative = false }
    }

    /// Without what there is none of, largest unit first.
    fileprivate var text: String {
        func some(_ count: Int, _ unit: String) -> String { count > 0 ? "\(count)\(unit)" : "" }
        let fraction = min(max(nanoseconds, 0), 999_999_999)
        var second = some(seconds, "S")
        if fraction > 0 {
            var digits = padded(fraction, 9)
            while digits.hasSuffix("0") { digits.removeLast() }
            second = "\(max(seconds, 0)).\(digits)S"
        }
        let date = some(years, "Y") + some(months, "M") + some(weeks, "W") + some(days, "D")
        let time = some(hours, "H") + some(minutes, "M") + second
        if date.isEmpty, time.isEmpty { return "PT0S" }
        return "\(isNegative ? "-" : "")P\(date)\(time.isEmpty ? "" : "T")\(time)"
    }

    fileprivate var duration: Duration? {
        if years != 0 || months != 0 { return nil }
        var total: Int64 = 0
        for (count, length) in [
            (weeks, 604_800), (days, 86_400), (hours, 3600), (minutes, 60), (seconds, 1),
        ] {
            let (product, isTooLong) = Int64(count).multipliedReportingOverflow(by: Int64(length))
            let (sum, isTooMuch) = total.addingReportingOverflow(product)
            if isTooLong || isTooMuch { return nil }
            total = sum
        }
        let length = Duration(
            secondsComponent: total, attosecondsComponent: Int64(nanoseconds) * 1_000_000_000)
        return isNegative ? .zero - length : length
    }
}

extension ASCIIScan {
    /// Steps over numbers with these letters behind them, each at most once and in this order; the last of `S` may have
    /// a fraction. `false` for digits with no such letter.
    fileprivate mutating func units(
        _ letters: StaticString, into parts: [WritableKeyPath<CalendarDuration.Parts, Int>],
        of values: inout CalendarDuration.Parts
    ) -> Bool {
        var unit = 0
        while let byte = next, case let digit = byte &- UInt8(ascii: "0"), digit < 10 {
            guard let count = number(), let fraction = fraction(), let letter = next else { return false }
            while unit < parts.count, letters.utf8Start[unit] != letter { unit += 1 }
            guard unit < parts.count, skip(letter) else { return false }
            values[keyPath: parts[unit]] = count
            if fraction.digits > 0 {
                guard letter == UInt8(ascii: "S") else { return false }
                values.nanoseconds = fraction.nanoseconds
            }
            unit += 1
        }
        return true
    }

    /// Steps over decimal digits that make an `Int`.
    private mutating func number() -> Int? {
        var value = 0
        while let byte = next, case let digit = byte &- UInt8(ascii: "0"), digit < 10 {
            let (tenfold, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooMuch) = tenfold.addingReportingOverflow(Int(digit))
            guard !isTooLarge, !isTooMuch, skip(byte) else { return nil }
            value = sum
        }
        return value
    }
}
