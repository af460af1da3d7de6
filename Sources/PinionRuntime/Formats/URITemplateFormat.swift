/// URI templates.
enum URITemplateFormat {
    /// RFC 6570 section 2: literals and expressions of level 4.
    static func isTemplate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var scanner = ByteScanner(text)
        while !scanner.isAtEnd {
            switch scanner.byte {
            case UInt8(ascii: "{"):
                scanner.advance()
                guard scanExpression(&scanner) else { return false }
            case UInt8(ascii: "%"):
                guard scanEscape(&scanner) else { return false }
            case 0x80...:
                guard let scalar = scanner.scalar(), isLiteral(scalar) else { return false }
            case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "}"):
                return false
            default:
                scanner.advance()
            }
        }
        return true
    }

    /// The rest of an expression after its brace (section 2.2 and 2.3).
    private static func scanExpression(_ scanner: inout ByteScanner) -> Bool {
        switch scanner.byte {
        case UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ";"),
            UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "!"),
            UInt8(ascii: "@"), UInt8(ascii: "|"):
            scanner.advance()
        default: break
        }
        repeat {
            guard scanVariable(&scanner) else { return false }
        } while scanner.take(UInt8(ascii: ","))
        return scanner.take(UInt8(ascii: "}"))
    }

    /// A name with its modifier: `*`, or `:` and 1 to 9999 (section 2.4).
    private static func scanVariable(_ scanner: inout ByteScanner) -> Bool {
        repeat {
            var length = 0
            while true {
                if scanner.byte == UInt8(ascii: "%") {
                    guard scanEscape(&scanner) else { return false }
                    length += 3
                    continue
                }
                guard scanner.byte.isASCIIAlphanumeric || scanner.byte == UInt8(ascii: "_") else { break }
                scanner.advance()
                length += 1
            }
            if length == 0 { return false }
        } while scanner.take(UInt8(ascii: "."))
        if scanner.take(UInt8(ascii: ":")) {
            let isZeroFirst = scanner.byte == UInt8(ascii: "0")
            return 1...4 ~= scanner.skip(while: \.isASCIIDigit) && !isZeroFirst
        }
        _ = scanner.take(UInt8(ascii: "*"))
        return true
    }

    private static func scanEscape(_ scanner: inout ByteScanner) -> Bool {
        guard scanner.byte(ahead: 1).isHexadecimalDigit, scanner.byte(ahead: 2).isHexadecimalDigit
        else { return false }
        scanner.advance(3)
        return true
    }

    /// `ucschar / iprivate`.
    private static func isLiteral(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFEF: true
        case 0x10000...0x10FFFF: scalar & 0xFFFF <= 0xFFFD
        default: false
        }
    }
}
