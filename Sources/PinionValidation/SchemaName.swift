/// A schema by its file and its place there: `openapi.yaml#/components/schemas/Customer`.
public struct SchemaName: Hashable, Sendable {
    /// The file, as the user writes it.
    public var file: String
    /// A JSON Pointer, empty for the whole file.
    public var pointer: String

    /// Reads `FILE` or `FILE#pointer`; the pointer may be percent-encoded, as in a `$ref`.
    public init(_ text: String) {
        guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else {
            file = text
            pointer = ""
            return
        }
        file = String(text[..<hash])
        pointer = Self.decoded(text[text.utf8.index(after: hash)...].utf8)
    }

    private static func decoded(_ text: Substring.UTF8View) -> String {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            // Digits alone: a number could begin with a sign.
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                rest.prefix(2).allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
