/// Steps over the bytes of a short text of fixed form.
struct ASCIIScan {
    private let text: UnsafeBufferPointer<UInt8>
    private(set) var position = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    var isAtEnd: Bool { position == text.count }

    /// The next byte, without stepping over it.
    var next: UInt8? { position < text.count ? text[position] : nil }

    /// Steps over a byte if it is the next.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    /// Steps over exactly so many decimal digits, at most nine.
    mutating func digits(_ count: Int) -> Int? {
        guard text.count - position >= count else { return nil }
        var value = 0
        for _ in 0..<count {
            let digit = text[position] &- UInt8(ascii: "0")
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
            position += 1
        }
        return value
    }

    /// RFC 3339 `full-date`.
    mutating func date() -> CalendarDate? {
        guard let year = digits(4), skip(UInt8(ascii: "-")), let month = digits(2), skip(UInt8(ascii: "-")),
            let day = digits(2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// `.` and at least one digit: nanoseconds, and how many digits there are. `nil` when the point has no digit.
    mutating func fraction() -> (nanoseconds: Int, digits: Int)? {
        guard skip(UInt8(ascii: ".")) else { return (0, 0) }
        var count = 0
        var nanoseconds = 0
        while let byte = next, case let digit = byte &- UInt8(ascii: "0"), digit < 10 {
            if count < 9 { nanoseconds = nanoseconds * 10 + Int(digit) }
            count += 1
            position += 1
        }
        guard count > 0 else { return nil }
        for _ in count..<max(count, 9) { nanoseconds *= 10 }
        return (nanoseconds, count)
    }
}
