/// Identifiers with a simple grammar.
enum IdentifierFormat {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// RFC 9562 section 4: 36 characters, hexadecimal digits of either case, any version and variant.
    static func isUUID(_ text: Bytes) -> Bool {
        guard let words = HexadecimalDigits.words(ofUUID: text) else { return false }
        return HexadecimalDigits.areAll(words.0) && HexadecimalDigits.areAll(words.1)
            && HexadecimalDigits.areAll(words.2) && HexadecimalDigits.areAll(words.3)
    }

    /// RFC 6901 section 3.
    static func isJSONPointer(_ text: Bytes) -> Bool {
        guard let first = text.first else { return true }
        guard first == UInt8(ascii: "/") else { return false }
        for index in 0..<text.count where text[index] == UInt8(ascii: "~") {
            guard index + 1 < text.count, text[index + 1] == 0x30 || text[index + 1] == 0x31 else {
                return false
            }
        }
        return true
    }

    /// draft-bhutton-relative-json-pointer-00, section 3.
    static func isRelativeJSONPointer(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        let isZeroFirst = scanner.byte == UInt8(ascii: "0")
        let length = scanner.skip(while: \.isASCIIDigit)
        guard length > 0, length == 1 || !isZeroFirst else { return false }
        if scanner.byte == UInt8(ascii: "+") || scanner.byte == UInt8(ascii: "-") {
            scanner.advance()
            let isZero = scanner.byte == UInt8(ascii: "0")
            guard scanner.skip(while: \.isASCIIDigit) > 0, !isZero else { return false }
        }
        if scanner.take(UInt8(ascii: "#")) { return scanner.isAtEnd }
        return isJSONPointer(text.part(scanner.position..<text.count))
    }

    /// One Unicode scalar (OpenAPI registry, `char`).
    static func isOneScalar(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        return scanner.scalar() != nil && scanner.isAtEnd
    }

    /// Well-formed as far as lengths and characters go (RFC 5646 section 2.1).
    static func isLanguageTag(_ text: Bytes) -> Bool {
        let subtags = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = subtags.first, 1...8 ~= first.count, first.allSatisfy(\.isASCIILetter) else {
            return false
        }
        if first.count == 1, subtags.count == 1 || !"xiXI".utf8.contains(first[first.startIndex]) {
            return false
        }
        return subtags.dropFirst().allSatisfy { 1...8 ~= $0.count && $0.allSatisfy(\.isASCIIAlphanumeric) }
    }
}

/// Base64 alphabets of RFC 4648.
enum Base64Format {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// Section 4: padded, no line breaks, unused bits zero.
    static func isBase64(_ text: Bytes) -> Bool {
        text.count % 4 == 0
            && check(text, plus: UInt8(ascii: "+"), slash: UInt8(ascii: "/"), padding: .required)
    }

    /// Section 5: padding may be left out.
    static func isBase64URL(_ text: Bytes) -> Bool {
        check(text, plus: UInt8(ascii: "-"), slash: UInt8(ascii: "_"), padding: .optional)
    }

    private enum Padding { case required, optional }

    private static func check(_ text: Bytes, plus: UInt8, slash: UInt8, padding: Padding) -> Bool {
        var scanner = ByteScanner(text)
        let count = scanner.skip { $0.isASCIIAlphanumeric || $0 == plus || $0 == slash }
        let equals = scanner.skip { $0 == UInt8(ascii: "=") }
        guard scanner.isAtEnd, count % 4 != 1 else { return false }
        let wanted = (4 - count % 4) % 4
        guard equals == wanted || (equals == 0 && padding == .optional) else { return false }
        guard wanted > 0 else { return true }
        // The last character carries 4 or 2 bits that stand for nothing (section 3.5).
        let last = value(of: text[count - 1], plus: plus)
        return last & (wanted == 2 ? 0x0F : 0x03) == 0
    }

    private static func value(of byte: UInt8, plus: UInt8) -> UInt8 {
        if byte.isASCIIDigit { return byte - 0x30 + 52 }
        if byte.isASCIILetter { return byte >= 0x61 ? byte - 0x61 + 26 : byte - 0x41 }
        return byte == plus ? 62 : 63
    }
}
