/// The core schema of YAML 1.2.2, section 10.3.2: what a plain scalar is, from its text alone.
enum CoreSchema {
    typealias Text = Slice<UnsafeBufferPointer<UInt8>>

    static func resolve(_ text: Text, style: NodeRecord.Style) -> Scalar {
        switch style {
        case .plain: resolve(text)
        case .quoted, .taggedString: .string
        case .taggedInteger: .integer(String(decoding: text, as: UTF8.self))
        case .taggedFloat: .float(String(decoding: text, as: UTF8.self))
        case .taggedBoolean: .boolean(text.first == UInt8(ascii: "t") || text.first == UInt8(ascii: "T"))
        case .taggedNull: .null
        }
    }

    static func resolve(_ text: Text) -> Scalar {
        guard let first = text.first else { return .null }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
            if isInteger(text) { return .integer(String(decoding: text, as: UTF8.self)) }
            if isFloat(text) { return .float(String(decoding: text, as: UTF8.self)) }
            return .string
        case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
            return isNull(text) ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            return isAny(text, of: "true", "True", "TRUE") ? .boolean(true) : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            return isAny(text, of: "false", "False", "FALSE") ? .boolean(false) : .string
        default:
            return .string
        }
    }

    /// Whether text under a `!!int`, `!!float`, `!!bool` or `!!null` tag is such a value.
    static func allows(_ text: Text, as style: NodeRecord.Style) -> Bool {
        switch style {
        case .plain, .quoted, .taggedString: true
        case .taggedInteger: isInteger(text)
        case .taggedFloat: isInteger(text) || isFloat(text)
        case .taggedBoolean: isAny(text, of: "true", "True", "TRUE", "false", "False", "FALSE")
        case .taggedNull: isNull(text)
        }
    }

    private static func isNull(_ text: Text) -> Bool {
        text.isEmpty || isAny(text, of: "~", "null", "Null", "NULL")
    }

    /// `[-+]?[0-9]+`, `0o[0-7]+` or `0x[0-9a-fA-F]+`.
    private static func isInteger(_ text: Text) -> Bool {
        if text.starts(with: "0o".utf8) {
            return text.count > 2 && text.dropFirst(2).allSatisfy { (0x30...0x37).contains($0) }
        }
        if text.starts(with: "0x".utf8) {
            return text.count > 2
                && text.dropFirst(2).allSatisfy {
                    isDigit($0) || (0x41...0x46).contains($0) || (0x61...0x66).contains($0)
                }
        }
        let digits = withoutSign(text)
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    /// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`, `[-+]?\.(inf|Inf|INF)` or `\.(nan|NaN|NAN)`.
    private static func isFloat(_ text: Text) -> Bool {
        let unsigned = withoutSign(text)
        if isAny(unsigned, of: ".inf", ".Inf", ".INF") || isAny(text, of: ".nan", ".NaN", ".NAN") {
            return true
        }
        var rest = unsigned.drop(while: isDigit)
        let hasWhole = rest.count < unsigned.count
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst()
            rest = fraction.drop(while: isDigit)
            if !hasWhole, rest.count == fraction.count { return false }
        } else if !hasWhole {
            return false
        }
        guard let exponent = rest.first else { return true }
        guard exponent == UInt8(ascii: "e") || exponent == UInt8(ascii: "E") else { return false }
        let digits = withoutSign(rest.dropFirst())
        return !digits.isEmpty && digits.allSatisfy(isDigit)
    }

    private static func withoutSign(_ text: Text) -> Text {
        text.first == UInt8(ascii: "-") || text.first == UInt8(ascii: "+") ? text.dropFirst() : text
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isAny(_ text: Text, of candidates: StaticString...) -> Bool {
        candidates.contains { candidate in
            candidate.withUTF8Buffer { $0.count == text.count && text.elementsEqual($0) }
        }
    }
}
