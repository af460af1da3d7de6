/// Percent-encoding by RFC 3986, ours alone: Foundation's sets leave `+`, `;` and `/` as they are, and
/// `%2E%2E` or `../` in a value must never leave its path segment.
enum PercentEncoding {
    /// What stays as it is besides the unreserved characters.
    enum Kept {
        /// RFC 3986 section 2.3 only: letters, digits, `-`, `.`, `_`, `~`.
        case unreserved
        /// `allowReserved` in a query: reserved characters that cannot end the value or the query, and
        /// percent-encoded triplets (RFC 6570 section 3.2.1).
        case reservedInQuery
        /// `allowReserved` in a path: as above, without what ends a segment or the path.
        case reservedInPath
        /// Nothing is encoded: header values, which have rules of their own (`HeaderRules`).
        case everything
    }

    /// Appends the UTF-8 bytes of `text`, encoded, to `output`.
    static func append(_ text: String, keeping kept: Kept = .unreserved, to output: inout String) {
        guard kept != .everything else {
            output += text
            return
        }
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isUnreserved(byte) || isKept(byte, kept) || isTriplet(bytes, index, kept) {
                output.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                output.unicodeScalars.append("%")
                output.unicodeScalars.append(hexDigit(byte >> 4))
                output.unicodeScalars.append(hexDigit(byte & 0xF))
            }
            index += 1
        }
    }

    /// The encoded form of `text`.
    static func encode(_ text: String, keeping kept: Kept = .unreserved) -> String {
        var output = ""
        append(text, keeping: kept, to: &output)
        return output
    }

    /// `application/x-www-form-urlencoded` as URL Standard section 5.2 serialises it: space is `+`.
    static func encodeForm(_ text: String) -> String {
        var output = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: " "): output.unicodeScalars.append("+")
            case UInt8(ascii: "*"): output.unicodeScalars.append("*")
            case UInt8(ascii: "~"): output += "%7E"
            case _ where isUnreserved(byte): output.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                output.unicodeScalars.append("%")
                output.unicodeScalars.append(hexDigit(byte >> 4))
                output.unicodeScalars.append(hexDigit(byte & 0xF))
            }
        }
        return output
    }

    static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func isKept(_ byte: UInt8, _ kept: Kept) -> Bool {
        switch byte {
        // `#`, `[`, `]`, `&` and `+` are encoded even so: they would end the query or be read as
        // something else (OpenAPI 3.1.1, `allowReserved`).
        case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "'"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: ","), UInt8(ascii: ";"),
            UInt8(ascii: "="):
            kept != .unreserved
        case UInt8(ascii: "/"), UInt8(ascii: "?"):
            kept == .reservedInQuery
        default: false
        }
    }

    private static func isTriplet(_ bytes: [UInt8], _ index: Int, _ kept: Kept) -> Bool {
        kept == .reservedInQuery && bytes[index] == UInt8(ascii: "%") && index + 2 < bytes.count
            && isHexDigit(bytes[index + 1]) && isHexDigit(bytes[index + 2])
    }

    static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    private static func hexDigit(_ value: UInt8) -> Unicode.Scalar {
        Unicode.Scalar(value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10)
    }
}
