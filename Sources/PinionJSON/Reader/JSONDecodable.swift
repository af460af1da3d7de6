/// A type that reads itself from JSON.
public protocol JSONDecodable {
    /// Reads the reader's current value. A value that does not fit is reported to the reader, and `self` is any
    /// value whatever: it is thrown away when the reader ``JSONReader/finish()``es. The current value may be the
    /// missing value, for which nothing is reported.
    init(json reader: inout JSONReader)
}

extension JSONDecodable {
    /// Reads a whole JSON text.
    ///
    /// - Throws: ``JSONDecodingError/malformed(_:)`` when it is not JSON, ``JSONDecodingError/mismatched(_:omitted:)``
    ///   when it does not fit the type.
    @inlinable
    public init(jsonBytes bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(JSONDecodingError) {
        let tape: JSONTape
        do {
            tape = try JSONTape(parsing: bytes, limits: limits)
        } catch {
            throw .malformed(error)
        }
        try self.init(jsonTape: tape)
    }

    /// Reads a whole JSON text.
    public init(jsonText text: String, limits: JSONLimits = JSONLimits()) throws(JSONDecodingError) {
        try self.init(jsonBytes: Array(text.utf8), limits: limits)
    }

    /// Reads the root of a tape.
    @inlinable
    public init(jsonTape tape: JSONTape) throws(JSONDecodingError) {
        // Not through `withRoot`: a closure that returns a model copies it, which is a seventh of the time.
        defer { withExtendedLifetime(tape) {} }
        try self.init(jsonNode: JSONNode(tape.storage.context, at: 1))
    }

    /// Reads a value on a tape.
    @inlinable
    public init(jsonNode node: JSONNode) throws(JSONDecodingError) {
        var reader = JSONReader(node)
        self.init(json: &reader)
        try reader.finish()
    }
}
