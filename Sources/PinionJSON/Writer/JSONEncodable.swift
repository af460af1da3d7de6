/// A type that writes itself as JSON.
public protocol JSONEncodable {
    /// Writes one value.
    func encode(json writer: inout JSONWriter)
}

extension JSONEncodable {
    /// The value as JSON text, compact, in UTF-8.
    ///
    /// - Throws: ``JSONEncodingError`` when the value has a number that is infinite or NaN.
    public func jsonBytes() throws(JSONEncodingError) -> [UInt8] {
        var writer = JSONWriter()
        encode(json: &writer)
        return try writer.finish()
    }

    /// The value as JSON text for people, two spaces to a level.
    ///
    /// - Throws: ``JSONEncodingError`` when the value has a number that is infinite or NaN.
    public func prettyJSON() throws(JSONEncodingError) -> String {
        String(decoding: prettyPrinted(try jsonBytes()), as: UTF8.self)
    }
}

extension Bool: JSONEncodable {
    /// Writes `true` or `false`.
    public func encode(json writer: inout JSONWriter) { writer.bool(self) }
}

extension String: JSONEncodable {
    /// Writes a string.
    public func encode(json writer: inout JSONWriter) { writer.string(self) }
}

extension Int: JSONEncodable {
    /// Writes an integer.
    public func encode(json writer: inout JSONWriter) { writer.integer(Int64(self)) }
}

extension Int8: JSONEncodable {
    /// Writes an integer.
    public func encode(json writer: inout JSONWriter) { writer.integer(Int64(self)) }
}

extension Int16: JSONEncodable {
    /// Writes an integer.
    public func encode(json writer: inout JSONWriter) { writer.integer(Int64(self)) }
}

extension Int32: JSONEncodable {
    /// Writes an integer.
    public func encode(json writer: inout JSONWriter) { writer.integer(Int64(self)) }
}

extension Int64: JSONEncodable {
    /// Writes an integer.
    public func encode(json writer: inout JSONWriter) { writer.integer(self) }
}

extension UInt: JSONEncodable {
    /// Writes an integer.
    public func encode(json writer: inout JSONWriter) { writer.integer(UInt64(self)) }
}

extension UInt8: JSONEncodable {
    /// Writes an integer.
    public func encode(json writer: inout JSONWriter) { writer.integer(UInt64(self)) }
}

extension UInt16: JSONEncodable {
    /// Writes an integer.
    public func encode(json writer: inout JSONWriter) { writer.integer(UInt64(self)) }
}

extension UInt32: JSONEncodable {
    /// Writes an integer.
    public func encode(json writer: inout JSONWriter) { writer.integer(UInt64(self)) }
}

extension UInt64: JSONEncodable {
    /// Writes an integer.
    public func encode(json writer: inout JSONWriter) { writer.integer(self) }
}

extension Double: JSONEncodable {
    /// Writes the shortest text that reads back as the same number.
    public func encode(json writer: inout JSONWriter) { writer.double(self) }
}

extension Float: JSONEncodable {
    /// Writes the shortest text that reads back as the same number.
    public func encode(json writer: inout JSONWriter) { writer.float(self) }
}

extension JSONNumber: JSONEncodable {
    /// Writes the text as it is.
    public func encode(json writer: inout JSONWriter) { writer.number(self) }
}

extension JSONValue: JSONEncodable {
    /// Writes any value.
    public func encode(json writer: inout JSONWriter) {
        switch self {
        case .null: writer.null()
        case .bool(let value): writer.bool(value)
        case .number(let value): writer.number(value)
        case .string(let value): writer.string(value)
        case .array(let values): values.encode(json: &writer)
        case .object(let object): object.encode(json: &writer)
        }
    }
}

extension JSONObject: JSONEncodable {
    /// Members in their order; sorted by name where values are compared, since order then does not matter.
    public func encode(json writer: inout JSONWriter) {
        var members = members
        if writer.mode == .identity {
            members.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        }
        writer.beginObject()
        for member in members {
            writer.name(escaping: member.name)
            member.value.encode(json: &writer)
        }
        writer.endObject()
    }
}

extension Array: JSONEncodable where Element: JSONEncodable {
    /// Writes an array.
    @inlinable
    public func encode(json writer: inout JSONWriter) {
        writer.beginArray()
        for element in self {
            writer.beginElement()
            element.encode(json: &writer)
        }
        writer.endArray()
    }
}

extension Dictionary: JSONEncodable where Key == String, Value: JSONEncodable {
    /// Sorted by the bytes of the names.
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.others(self)
        writer.endObject()
    }
}

extension Optional: JSONEncodable where Wrapped: JSONEncodable {
    /// `nil` is `null`: for elements of an array. Members have ``JSONWriter/optional(_:_:)``.
    @inlinable
    public func encode(json writer: inout JSONWriter) {
        if let value = self { value.encode(json: &writer) } else { writer.null() }
    }
}
