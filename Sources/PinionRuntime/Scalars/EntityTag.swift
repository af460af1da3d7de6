/// An entity tag (RFC 9110 section 8.8.3) as a body carries it: with its quotes or, as many servers send it,
/// without.
public struct EntityTag: JSONModel {
    /// The text as it came, and as it is sent in a body.
    public let text: String

    /// A tag; `nil` when the text has control characters, which no header may carry.
    public init?(_ text: String) {
        if text.utf8.contains(where: EntityTag.isControl) { return nil }
        self.text = text
    }

    /// What goes into `If-Match`: the text as it is when it begins with a quote or `W/` and a quote, else in quotes.
    /// `nil` when it is empty.
    public var headerValue: String? {
        if text.isEmpty { return nil }
        let isQuoted = text.utf8.starts(with: "\"".utf8) || text.utf8.starts(with: "W/\"".utf8)
        return isQuoted ? text : "\"\(text)\""
    }

    /// Reads a string without control characters.
    public init(json reader: inout JSONReader) {
        let node = reader.current
        if node.isString, !node.text.contains(where: EntityTag.isControl) {
            text = node.string
        } else {
            text = ""
            reader.fail("an entity tag")
        }
    }

    /// Writes the text as it came.
    public func encode(json writer: inout JSONWriter) { writer.string(text) }

    /// Whether both are the same bytes.
    public static func == (left: Self, right: Self) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(byte) }
        hasher.combine(0xFF as UInt8)
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }
}

extension EntityTag: LosslessStringConvertible {
    /// The text as it came.
    public var description: String { text }
}
