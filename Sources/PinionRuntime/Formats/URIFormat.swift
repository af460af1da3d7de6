/// URIs and IRIs.
enum URIFormat {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// RFC 3986 section 3 (`URI`) and 4.1 (`URI-reference`); RFC 3987 section 2.2 with Unicode.
    static func isURI(_ text: Bytes, allowsUnicode: Bool, allowsRelative: Bool) -> Bool {
        var scanner = ByteScanner(text)
        if !scanScheme(&scanner) {
            guard allowsRelative, !firstSegmentHasColon(text) else { return false }
        }
        if scanner.take("//") {
            let start = scanner.position
            _ = scanner.skip { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
            guard isAuthority(text.part(start..<scanner.position), allowsUnicode) else { return false }
        }
        guard scanText(&scanner, path, allowsUnicode) else { return false }
        if scanner.take(UInt8(ascii: "?")) {
            guard scanText(&scanner, query, allowsUnicode, allowsPrivateUse: true) else { return false }
        }
        if scanner.take(UInt8(ascii: "#")) {
            guard scanText(&scanner, query, allowsUnicode) else { return false }
        }
        return scanner.isAtEnd
    }

    /// Takes a scheme and its colon, or nothing.
    private static func scanScheme(_ scanner: inout ByteScanner) -> Bool {
        var ahead = scanner
        guard ahead.byte.isASCIILetter else { return false }
        _ = ahead.skip {
            $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
        guard ahead.take(UInt8(ascii: ":")) else { return false }
        scanner = ahead
        return true
    }

    /// `path-noscheme` (section 4.2): a relative reference must not look like one with a scheme.
    private static func firstSegmentHasColon(_ text: Bytes) -> Bool {
        for byte in text {
            switch byte {
            case UInt8(ascii: ":"): return true
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
            default: continue
            }
        }
        return false
    }

    private static func isAuthority(_ text: Bytes, _ allowsUnicode: Bool) -> Bool {
        var scanner = ByteScanner(text)
        if let at = text.firstIndex(of: UInt8(ascii: "@")) {
            guard scanText(&scanner, userInfo, allowsUnicode), scanner.position == at else { return false }
            scanner.advance()
        }
        if scanner.take(UInt8(ascii: "[")) {
            let start = scanner.position
            _ = scanner.skip { $0 != UInt8(ascii: "]") }
            let literal = text.part(start..<scanner.position)
            guard scanner.take(UInt8(ascii: "]")), AddressFormat.isIPv6(literal) || isFutureAddress(literal)
            else { return false }
        } else {
            guard scanText(&scanner, name, allowsUnicode) else { return false }
        }
        if scanner.take(UInt8(ascii: ":")) { _ = scanner.skip(while: \.isASCIIDigit) }
        return scanner.isAtEnd
    }

    /// `IPvFuture` (section 3.2.2).
    private static func isFutureAddress(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        guard scanner.take(UInt8(ascii: "v")) || scanner.take(UInt8(ascii: "V")),
            scanner.skip(while: \.isHexadecimalDigit) > 0, scanner.take(UInt8(ascii: "."))
        else { return false }
        let length = scanner.skip { $0 != UInt8(ascii: "%") && isIn(userInfo, $0) }
        return length > 0 && scanner.isAtEnd
    }

    /// Takes characters of a class, `%XX`, and Unicode where allowed; false on a bad `%` or Unicode.
    private static func scanText(
        _ scanner: inout ByteScanner, _ members: UInt8, _ allowsUnicode: Bool, allowsPrivateUse: Bool = false
    ) -> Bool {
        while !scanner.isAtEnd {
            let byte = scanner.byte
            if byte == UInt8(ascii: "%") {
                guard scanner.byte(ahead: 1).isHexadecimalDigit, scanner.byte(ahead: 2).isHexadecimalDigit
                else { return false }
                scanner.advance(3)
            } else if byte >= 0x80 {
                guard allowsUnicode, let scalar = scanner.scalar(), isUnicode(scalar, allowsPrivateUse)
                else { return false }
            } else if isIn(members, byte) {
                scanner.advance()
            } else {
                return true
            }
        }
        return true
    }

    /// `ucschar` and, in a query, `iprivate` (RFC 3987 section 2.2).
    private static func isUnicode(_ scalar: UInt32, _ allowsPrivateUse: Bool) -> Bool {
        switch scalar {
        case 0xA0...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFEF: true
        case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: allowsPrivateUse
        case 0x10000...0xDFFFF: scalar & 0xFFFF <= 0xFFFD
        case 0xE1000...0xEFFFD: true
        default: false
        }
    }

    // Classes of ASCII characters as bits.
    private static let name: UInt8 = 1  // reg-name: unreserved, sub-delims
    private static let userInfo: UInt8 = 2  // and ':'
    private static let path: UInt8 = 4  // and '@', '/'
    private static let query: UInt8 = 8  // and '?'

    private static func isIn(_ members: UInt8, _ byte: UInt8) -> Bool { classes(of: byte) & members != 0 }

    private static func classes(of byte: UInt8) -> UInt8 {
        if byte.isASCIIAlphanumeric { return name | userInfo | path | query }
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("),
            UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
            UInt8(ascii: "="):
            return name | userInfo | path | query
        case UInt8(ascii: ":"): return userInfo | path | query
        case UInt8(ascii: "@"), UInt8(ascii: "/"): return path | query
        case UInt8(ascii: "?"): return query
        default: return 0
        }
    }
}
