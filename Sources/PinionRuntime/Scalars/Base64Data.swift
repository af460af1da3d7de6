/// Bytes that JSON carries in base64 (RFC 4648 section 4), with padding and without line breaks.
public struct Base64Data: JSONModel {
    /// The bytes themselves.
    public var bytes: [UInt8]

    /// Bytes to be sent.
    public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// Reads base64: padded to groups of four, the spare bits zero. `nil` for any other text.
    public init?(text: String) {
        guard let value = text.withBytes({ Base64Data(utf8: $0) }) else { return nil }
        self = value
    }

    /// The bytes in base64.
    public var text: String {
        var out: [UInt8] = []
        out.reserveCapacity((bytes.count + 2) / 3 * 4)
        var index = 0
        while index < bytes.count {
            let count = min(bytes.count - index, 3)
            var group: UInt32 = 0
            for offset in 0..<3 { group = group << 8 | (offset < count ? UInt32(bytes[index + offset]) : 0) }
            for place in 0..<4 {
                let digit = UInt8(truncatingIfNeeded: group >> UInt32(18 - 6 * place)) & 63
                out.append(place <= count ? Self.character(digit) : UInt8(ascii: "="))
            }
            index += 3
        }
        return String(decoding: out, as: UTF8.self)
    }

    init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard text.count % 4 == 0 else { return nil }
        var padding = 0
        while padding < 2, padding < text.count, text[text.count - 1 - padding] == UInt8(ascii: "=") {
            padding += 1
        }
        var out: [UInt8] = []
        out.reserveCapacity(text.count / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        for byte in text.prefix(text.count - padding) {
            guard let value = Self.value(byte) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        // Two spare bits with one `=`, four with two; they must be zero, or two texts would be the same bytes.
        guard bits & ((1 << UInt32(count)) - 1) == 0 else { return nil }
        bytes = out
    }

    /// Reads base64.
    public init(json reader: inout JSONReader) {
        self = reader.text("base64", or: Base64Data([])) { Base64Data(utf8: $0) }
    }

    /// Writes base64.
    public func encode(json writer: inout JSONWriter) { writer.string(text) }

    /// Whether both have the same bytes.
    public static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

    private static func character(_ digit: UInt8) -> UInt8 {
        switch digit {
        case 0..<26: digit + UInt8(ascii: "A")
        case 26..<52: digit - 26 + UInt8(ascii: "a")
        case 52..<62: digit - 52 + UInt8(ascii: "0")
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }

    private static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
