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
    public init(jsonTape tape: JSONTape) throws(JSONDecodingError) {
        self = try tape.withRoot { (root: JSONNode) throws(JSONDecodingError) -> Self in
            try Self(jsonNode: root)
        }
    }

    /// Reads a value on a tape.
    public init(jsonNode node: JSONNode) throws(JSONDecodingError) {
        var reader = JSONReader(node)
        self.init(json: &reader)
        try reader.finish()
    }
}
