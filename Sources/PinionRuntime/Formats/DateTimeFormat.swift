/// Dates and times of RFC 3339.
enum DateTimeFormat {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// `full-date` (RFC 3339 section 5.6): Gregorian, years 0000 to 9999.
    static func isDate(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        return scanDate(&scanner) && scanner.isAtEnd
    }

    /// `full-time`, offset included.
    static func isTime(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        return scanTime(&scanner, offset: .required) && scanner.isAtEnd
    }

    /// `date-time`.
    static func isDateTime(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        return scanDate(&scanner) && scanSeparator(&scanner) && scanTime(&scanner, offset: .required)
            && scanner.isAtEnd
    }

    /// `date-time` without its offset (OpenAPI registry, `date-time-local`).
    static func isLocalDateTime(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        return scanDate(&scanner) && scanSeparator(&scanner) && scanTime(&scanner, offset: .forbidden)
            && scanner.isAtEnd
    }

    /// `partial-time` (OpenAPI registry, `time-local`).
    static func isLocalTime(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        return scanTime(&scanner, offset: .forbidden) && scanner.isAtEnd
    }

    /// Days of a month; month 1 to 12.
    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func scanSeparator(_ scanner: inout ByteScanner) -> Bool {
        scanner.take(UInt8(ascii: "T")) || scanner.take(UInt8(ascii: "t"))
    }

    private static func scanDate(_ scanner: inout ByteScanner) -> Bool {
        guard let year = scanner.digits(4), scanner.take(UInt8(ascii: "-")),
            let month = scanner.twoDigits(), scanner.take(UInt8(ascii: "-")),
            let day = scanner.twoDigits()
        else { return false }
        return 1...12 ~= month && day >= 1 && day <= days(inMonth: month, of: year)
    }

    private enum OffsetRule { case required, forbidden }

    private static func scanTime(_ scanner: inout ByteScanner, offset rule: OffsetRule) -> Bool {
        guard let hour = scanner.twoDigits(), scanner.take(UInt8(ascii: ":")),
            let minute = scanner.twoDigits(), scanner.take(UInt8(ascii: ":")),
            let second = scanner.twoDigits(), hour <= 23, minute <= 59, second <= 60
        else { return false }
        if scanner.take(UInt8(ascii: ".")), scanner.skip(while: \.isASCIIDigit) == 0 { return false }
        switch rule {
        case .forbidden: return second <= 59 || (hour == 23 && minute == 59)
        case .required:
            guard let offset = scanOffset(&scanner) else { return false }
            // A leap second is inserted at 23:59:60 UTC and nowhere else (appendix D).
            return second <= 59 || ((hour * 60 + minute - offset) % 1440 + 1440) % 1440 == 1439
        }
    }

    /// Minutes east of UTC.
    private static func scanOffset(_ scanner: inout ByteScanner) -> Int? {
        if scanner.take(UInt8(ascii: "Z")) || scanner.take(UInt8(ascii: "z")) { return 0 }
        let sign = scanner.byte == UInt8(ascii: "-") ? -1 : 1
        guard scanner.take(UInt8(ascii: "+")) || scanner.take(UInt8(ascii: "-")),
            let hours = scanner.twoDigits(), scanner.take(UInt8(ascii: ":")),
            let minutes = scanner.twoDigits(), hours <= 23, minutes <= 59
        else { return nil }
        return sign * (hours * 60 + minutes)
    }

    /// RFC 3339 appendix A: weeks alone, or units in order without a gap, at least one.
    static func isDuration(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        guard scanner.take(UInt8(ascii: "P")) else { return false }
        if scanner.byte.isASCIIDigit {
            var units = scanner
            _ = units.skip(while: \.isASCIIDigit)
            if units.take(UInt8(ascii: "W")) { return units.isAtEnd }
            guard scanUnits(&scanner, "YMD") else { return false }
            if scanner.isAtEnd { return true }
        }
        return scanner.take(UInt8(ascii: "T")) && scanUnits(&scanner, "HMS") && scanner.isAtEnd
    }

    private static func scanUnits(_ scanner: inout ByteScanner, _ units: StaticString) -> Bool {
        var last: Int? = nil
        while scanner.byte.isASCIIDigit {
            _ = scanner.skip(while: \.isASCIIDigit)
            guard let unit = (0..<3).first(where: { units.utf8Start[$0] == scanner.byte }) else {
                return false
            }
            if let last, unit != last + 1 { return false }
            last = unit
            scanner.advance()
        }
        return last != nil
    }
}
