/// Values of HTTP fields.
enum HTTPFormat {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// `HTTP-date` (RFC 9110 section 5.6.7), obsolete forms included.
    static func isDate(_ text: Bytes) -> Bool {
        isPreferredDate(text) || isRFC850Date(text) || isASCTime(text)
    }

    private static func isPreferredDate(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        guard takeAny(&scanner, days), scanner.take(", "), let day = scanner.twoDigits(), scanner.take(" "),
            let month = takeMonth(&scanner), scanner.take(" "), let year = scanner.digits(4),
            scanner.take(" "),
            takeTime(&scanner), scanner.take(" GMT")
        else { return false }
        return scanner.isAtEnd && day >= 1 && day <= DateTimeFormat.days(inMonth: month, of: year)
    }

    private static func isRFC850Date(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        guard takeAny(&scanner, longDays), scanner.take(", "), let day = scanner.twoDigits(),
            scanner.take("-"),
            let month = takeMonth(&scanner), scanner.take("-"), scanner.twoDigits() != nil, scanner.take(" "),
            takeTime(&scanner), scanner.take(" GMT")
        else { return false }
        return scanner.isAtEnd && day >= 1 && day <= DateTimeFormat.days(inMonth: month, of: 2000)
    }

    private static func isASCTime(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        guard takeAny(&scanner, days), scanner.take(" "), let month = takeMonth(&scanner), scanner.take(" ")
        else {
            return false
        }
        guard let day = scanner.take(" ") ? scanner.digits(1) : scanner.twoDigits(), scanner.take(" "),
            takeTime(&scanner), scanner.take(" "), let year = scanner.digits(4)
        else { return false }
        return scanner.isAtEnd && day >= 1 && day <= DateTimeFormat.days(inMonth: month, of: year)
    }

    private static let days: [StaticString] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let longDays: [StaticString] = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let months: [StaticString] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func takeAny(_ scanner: inout ByteScanner, _ words: [StaticString]) -> Bool {
        words.contains { scanner.take($0) }
    }

    private static func takeMonth(_ scanner: inout ByteScanner) -> Int? {
        months.firstIndex { scanner.take($0) }.map { $0 + 1 }
    }

    private static func takeTime(_ scanner: inout ByteScanner) -> Bool {
        guard let hour = scanner.twoDigits(), scanner.take(":"), let minute = scanner.twoDigits(),
            scanner.take(":"), let second = scanner.twoDigits()
        else { return false }
        return hour <= 23 && minute <= 59 && second <= 60
    }

    /// `media-range` with parameters (RFC 9110 section 12.5.1).
    static func isMediaRange(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        if !scanner.take("*/*") {
            guard scanner.skip(while: \.isTokenCharacter) > 0, scanner.take("/"),
                scanner.skip(while: \.isTokenCharacter) > 0
            else { return false }
        }
        while !scanner.isAtEnd {
            _ = scanner.skip(while: isBlank)
            guard scanner.take(";") else { return false }
            _ = scanner.skip(while: isBlank)
            guard scanner.skip(while: \.isTokenCharacter) > 0 else { continue }
            guard scanner.take("=") else { return false }
            if scanner.byte == UInt8(ascii: "\"") {
                guard takeQuoted(&scanner) else { return false }
            } else if scanner.skip(while: \.isTokenCharacter) == 0 {
                return false
            }
        }
        return true
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// `quoted-string` (section 5.6.4).
    private static func takeQuoted(_ scanner: inout ByteScanner) -> Bool {
        scanner.advance()
        while !scanner.isAtEnd {
            let byte = scanner.byte
            scanner.advance()
            if byte == UInt8(ascii: "\"") { return true }
            if byte == UInt8(ascii: "\\") {
                guard isBlank(scanner.byte) || scanner.byte > 0x20 && scanner.byte != 0x7F else {
                    return false
                }
                scanner.advance()
            } else if byte < 0x20 && byte != 0x09 || byte == 0x7F {
                return false
            }
        }
        return false
    }

    /// `entity-tag` (section 8.8.3), or what becomes one in quotes: bodies often carry the text alone, and some
    /// carry none.
    static func isEntityTag(_ text: Bytes) -> Bool {
        if text.allSatisfy({ $0 == 0x21 || 0x23...0x7E ~= $0 || $0 >= 0x80 }) { return true }
        var scanner = ByteScanner(text)
        _ = scanner.take("W/")
        guard scanner.take("\"") else { return false }
        _ = scanner.skip { $0 == 0x21 || 0x23...0x7E ~= $0 || $0 >= 0x80 }
        return scanner.take("\"") && scanner.isAtEnd
    }

    /// `sf-string` (RFC 8941 section 3.3.3).
    static func isStructuredString(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        guard scanner.take("\"") else { return false }
        while !scanner.isAtEnd {
            let byte = scanner.byte
            scanner.advance()
            switch byte {
            case UInt8(ascii: "\""): return scanner.isAtEnd
            case UInt8(ascii: "\\"): if !scanner.take("\"") && !scanner.take("\\") { return false }
            case 0x20...0x7E: continue
            default: return false
            }
        }
        return false
    }

    /// `sf-token` (section 3.3.4).
    static func isStructuredToken(_ text: Bytes) -> Bool {
        guard let first = text.first, first.isASCIILetter || first == UInt8(ascii: "*") else { return false }
        return text.allSatisfy { $0.isTokenCharacter || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    }

    /// `sf-binary` (section 3.3.5).
    static func isStructuredBinary(_ text: Bytes) -> Bool {
        guard text.count >= 2, text[0] == UInt8(ascii: ":"), text[text.count - 1] == UInt8(ascii: ":")
        else { return false }
        return Base64Format.isBase64(text.part(1..<text.count - 1))
    }

    /// `sf-boolean` (section 3.3.6).
    static func isStructuredBoolean(_ text: Bytes) -> Bool {
        text.count == 2 && text[0] == UInt8(ascii: "?") && (text[1] == 0x30 || text[1] == 0x31)
    }
}
