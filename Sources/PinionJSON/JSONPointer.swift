/// A place in a JSON value (RFC 6901). Two pointers are equal when their tokens are the same bytes.
public struct JSONPointer: Sendable {
    /// The tokens from the root down, unescaped: member names and array positions.
    public var tokens: [String]

    /// The place these tokens lead to; none is the whole value.
    public init(_ tokens: [String] = []) { self.tokens = tokens }

    /// Reads the text form: empty, or tokens that each begin with `/`, where `~1` is a slash and `~0` a tilde.
    /// `nil` for anything else.
    public init?(_ text: String) {
        tokens = []
        if text.isEmpty { return }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        tokens.reserveCapacity(text.utf8.count { $0 == UInt8(ascii: "/") })
        var rest = text.utf8[...]
        while rest.popFirst() != nil {
            let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
            guard let token = Self.unescape(rest[..<end]) else { return nil }
            tokens.append(token)
            rest = rest[end...]
        }
    }

    private static func unescape(_ token: Substring.UTF8View) -> String? {
        guard token.contains(UInt8(ascii: "~")) else { return String(Substring(token)) }
        var bytes: [UInt8] = []
        var rest = token
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "~") else {
                bytes.append(byte)
                continue
            }
            switch rest.popFirst() {
            case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
            case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
            default: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The place of a member or element of what is at this place.
    public func appending(_ token: String) -> JSONPointer { JSONPointer(tokens + [token]) }
}

extension JSONPointer: Hashable {
    /// Whether both have the same tokens, byte by byte.
    public static func == (left: JSONPointer, right: JSONPointer) -> Bool {
        left.tokens.count == right.tokens.count
            && zip(left.tokens, right.tokens).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {
        for token in tokens {
            for byte in token.utf8 { hasher.combine(byte) }
            hasher.combine(0xFF as UInt8)
        }
    }
}

extension JSONPointer: CustomStringConvertible {
    /// The text form, for example `/items/0/a~1b`; empty for the root.
    public var description: String { tokens.map { "/" + Self.escape($0) }.joined() }

    /// One token as the text form has it: `~` is `~0` and `/` is `~1` (RFC 6901 section 3).
    public static func escape(_ token: String) -> String {
        let isPlain = token.withBytes { bytes in
            !bytes.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }
        }
        if isPlain { return token }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 * token.utf8.count)
        append(token, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Adds one token to a text form, without the `/` before it.
    public static func append(_ token: String, to text: inout [UInt8]) {
        // Almost no token needs an escape; byte by byte took four times as long.
        token.withBytes { bytes in
            guard bytes.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
                return text.append(contentsOf: bytes)
            }
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "~"): text += "~0".utf8
                case UInt8(ascii: "/"): text += "~1".utf8
                default: text.append(byte)
                }
            }
        }
    }
}
