/// A string, number or boolean taken as text: for servers that send `"1"` on one day and `1` on the next. It is
/// sent back as the type it came as.
public struct ScalarText: JSONModel {
    /// The type a text has in JSON.
    public enum Kind: Sendable, Hashable {
        case string
        case number
        case boolean
    }

    /// The text: of a number or boolean, as it was written.
    public let text: String
    /// The type it came as.
    public let kind: Kind

    /// A string.
    public init(_ text: String) {
        self.text = text
        kind = .string
    }

    /// A number.
    public init(_ number: JSONNumber) {
        text = number.text
        kind = .number
    }

    /// A boolean.
    public init(_ value: Bool) {
        text = value ? "true" : "false"
        kind = .boolean
    }

    /// Reads a string, number or boolean.
    public init(json reader: inout JSONReader) {
        let node = reader.current
        switch node.type {
        case .string: self.init(node.string)
        case .number: self.init(node.number ?? 0)
        case .boolean: self.init(node.isTrue)
        default:
            reader.fail("a string, number or boolean")
            self.init("")
        }
    }

    /// Writes the text as the type it came as.
    public func encode(json writer: inout JSONWriter) {
        switch kind {
        case .string: writer.string(text)
        case .number where writer.mode == .identity:
            // By its text, as `==` has it: 1 and 1.0 differ. In brackets, since the string "1" differs too.
            [text].encode(json: &writer)
        case .number: writer.number(JSONNumber(text) ?? 0)
        case .boolean: writer.bool(text == "true")
        }
    }

    /// Whether both are the same text and came as the same type.
    public static func == (left: Self, right: Self) -> Bool {
        left.kind == right.kind && left.text.utf8.elementsEqual(right.text.utf8)
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        for byte in text.utf8 { hasher.combine(byte) }
    }
}

extension ScalarText: CustomStringConvertible, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    /// The text.
    public var description: String { text }

    /// The value of a literal.
    public init(stringLiteral value: String) { self.init(value) }
    /// The value of a literal.
    public init(integerLiteral value: Int) { self.init(JSONNumber(value)) }
    /// The value of a literal.
    public init(booleanLiteral value: Bool) { self.init(value) }
}

/// The only value of a schema that allows nothing but `null`.
public struct JSONNull: JSONModel {
    /// The value.
    public init() {}

    /// Reads `null`.
    public init(json reader: inout JSONReader) { if !reader.current.isNull { reader.fail("null") } }

    /// Writes `null`.
    public func encode(json writer: inout JSONWriter) { writer.null() }

    /// There is only one.
    public static func == (left: Self, right: Self) -> Bool { true }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {}
}
