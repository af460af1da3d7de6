/// A value that never shows itself: passwords, tokens, keys. It is sent as itself; printed, dumped, interpolated or
/// logged it is `<redacted>`.
public struct Secret<Value: Sendable>: Sendable {
    /// The value. Whoever reads it is responsible for where it goes.
    public var exposed: Value

    /// Keeps a value secret.
    public init(_ value: Value) { exposed = value }
}

private let redacted = "<redacted>"

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// `<redacted>`.
    public var description: String { redacted }

    /// `<redacted>`.
    public var debugDescription: String { redacted }

    /// A mirror without children, so that `dump` shows nothing either.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret: Equatable where Value: Equatable {}
extension Secret: Hashable where Value: Hashable {}

extension Secret: JSONDecodable where Value: JSONDecodable {
    /// Reads the value.
    public init(json reader: inout JSONReader) { exposed = Value(json: &reader) }
}

extension Secret: JSONEncodable where Value: JSONEncodable {
    /// Writes the value; in redacted text, `"<redacted>"`.
    public func encode(json writer: inout JSONWriter) {
        if writer.mode == .redacted { writer.string(redacted) } else { exposed.encode(json: &writer) }
    }
}

extension Secret: Decodable where Value: Decodable {
    /// Reads the value itself.
    public init(from decoder: any Decoder) throws {
        exposed = try decoder.singleValueContainer().decode(Value.self)
    }
}

extension Secret: Encodable where Value: Encodable {
    /// Writes the value itself.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(exposed)
    }
}

extension Secret: ModelCodec where Value: JSONDecodable & JSONEncodable {}

extension Secret: ExpressibleByUnicodeScalarLiteral where Value == String {
    /// The secret of a literal, for tests.
    public init(unicodeScalarLiteral value: String) { exposed = value }
}

extension Secret: ExpressibleByExtendedGraphemeClusterLiteral where Value == String {
    /// The secret of a literal, for tests.
    public init(extendedGraphemeClusterLiteral value: String) { exposed = value }
}

extension Secret: ExpressibleByStringLiteral where Value == String {
    /// The secret of a literal, for tests.
    public init(stringLiteral value: String) { exposed = value }
}
