extension Bool: JSONDecodable {
    /// Reads `true` or `false`.
    public init(json reader: inout JSONReader) {
        self = reader.current.isTrue
        if !reader.current.isBoolean { reader.fail("a boolean") }
    }
}

extension String: JSONDecodable {
    /// Reads a string.
    public init(json reader: inout JSONReader) {
        let node = reader.current
        guard node.isString else {
            self = ""
            reader.fail("a string")
            return
        }
        self = string(node.textStart, Int(node.record.pointee.length), isASCII: node.isASCII)
    }
}

extension JSONReader {
    /// Reads the bytes of a string as something else: the base of types that are strings of some form in JSON.
    ///
    /// - Parameters:
    ///   - expected: What is reported of a value that is no string, or for which `parse` returns `nil`; reads like
    ///     "an RFC 3339 date and time".
    ///   - placeholder: Returned in that case.
    ///   - parse: Gets the text without quotes and escapes, in UTF-8; good only during the call.
    @inlinable
    public mutating func text<Value>(
        _ expected: StaticString, or placeholder: @autoclosure () -> Value,
        _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value {
        if node.isString, let value = parse(node.text) { return value }
        fail(expected)
        return placeholder()
    }

    /// An integer in the range of a type: `1.0` and `1e2` are integers.
    fileprivate mutating func integer<Value: FixedWidthInteger>(_ expected: StaticString) -> Value {
        if let value = node.int64, let exact = Value(exactly: value) { return exact }
        // Above Int64, for UInt64.
        if node.isNumber {
            let decimal = DecimalText(node.text)
            if !decimal.isNegative, let value = decimal.magnitude, let exact = Value(exactly: value) {
                return exact
            }
        }
        fail(expected)
        return 0
    }
}

extension Int: JSONDecodable {
    /// Reads an integer in range; `1.0` and `1e2` are integers.
    public init(json reader: inout JSONReader) { self = reader.integer("an integer of 64 bits") }
}

extension Int8: JSONDecodable {
    /// Reads an integer in range; `1.0` and `1e2` are integers.
    public init(json reader: inout JSONReader) { self = reader.integer("an integer of 8 bits") }
}

extension Int16: JSONDecodable {
    /// Reads an integer in range; `1.0` and `1e2` are integers.
    public init(json reader: inout JSONReader) { self = reader.integer("an integer of 16 bits") }
}

extension Int32: JSONDecodable {
    /// Reads an integer in range; `1.0` and `1e2` are integers.
    public init(json reader: inout JSONReader) { self = reader.integer("an integer of 32 bits") }
}

extension Int64: JSONDecodable {
    /// Reads an integer in range; `1.0` and `1e2` are integers.
    public init(json reader: inout JSONReader) { self = reader.integer("an integer of 64 bits") }
}

extension UInt: JSONDecodable {
    /// Reads an integer in range; `1.0` and `1e2` are integers.
    public init(json reader: inout JSONReader) { self = reader.integer("a non-negative integer of 64 bits") }
}

extension UInt8: JSONDecodable {
    /// Reads an integer in range; `1.0` and `1e2` are integers.
    public init(json reader: inout JSONReader) { self = reader.integer("a non-negative integer of 8 bits") }
}

extension UInt16: JSONDecodable {
    /// Reads an integer in range; `1.0` and `1e2` are integers.
    public init(json reader: inout JSONReader) { self = reader.integer("a non-negative integer of 16 bits") }
}

extension UInt32: JSONDecodable {
    /// Reads an integer in range; `1.0` and `1e2` are integers.
    public init(json reader: inout JSONReader) { self = reader.integer("a non-negative integer of 32 bits") }
}

extension UInt64: JSONDecodable {
    /// Reads an integer in range; `1.0` and `1e2` are integers.
    public init(json reader: inout JSONReader) { self = reader.integer("a non-negative integer of 64 bits") }
}

extension Double: JSONDecodable {
    /// Reads a number; one too large for a double does not fit.
    public init(json reader: inout JSONReader) {
        self = reader.current.double ?? .nan
        if !isFinite {
            self = 0
            reader.fail("a number a double can hold")
        }
    }
}

extension Float: JSONDecodable {
    /// Reads a number, rounded once; one too large for a float does not fit.
    public init(json reader: inout JSONReader) {
        self = reader.current.isNumber ? Float(reader.current.string) ?? .nan : .nan
        if !isFinite {
            self = 0
            reader.fail("a number a float can hold")
        }
    }
}

extension JSONNumber: JSONDecodable {
    /// Reads a number as it is written.
    public init(json reader: inout JSONReader) {
        if !reader.current.isNumber { reader.fail("a number") }
        self = reader.current.number ?? 0
    }
}

extension JSONValue: JSONDecodable {
    /// Reads any value.
    public init(json reader: inout JSONReader) { self.init(reader.current) }
}

extension JSONObject: JSONDecodable {
    /// Reads an object.
    public init(json reader: inout JSONReader) {
        guard case .object(let object) = JSONValue(reader.current) else {
            reader.fail("an object")
            self.init()
            return
        }
        self = object
    }
}

extension Array: JSONDecodable where Element: JSONDecodable {
    /// Reads an array.
    @inlinable
    public init(json reader: inout JSONReader) {
        self.init()
        let array = reader.current
        guard array.isArray else {
            reader.fail("an array")
            return
        }
        reserveCapacity(array.count)
        for element in array.elements {
            let saved = reader.enter(element)
            append(Element(json: &reader))
            reader.leave(saved)
            if reader.isOverwhelmed { break }
        }
    }
}

extension Dictionary: JSONDecodable where Key == String, Value: JSONDecodable {
    /// Swift takes canonically equivalent names for one; two such members are reported.
    public init(json reader: inout JSONReader) {
        self.init()
        let object = reader.current
        guard object.isObject else {
            reader.fail("an object")
            return
        }
        reserveCapacity(object.count)
        for member in object.members {
            reader.read(member.name, member.value, into: &self)
            if reader.isOverwhelmed { break }
        }
    }
}

extension Optional: JSONDecodable where Wrapped: JSONDecodable {
    /// `null` gives `nil`: for elements of an array. Members have ``JSONReader/optional(_:)``.
    @inlinable
    public init(json reader: inout JSONReader) {
        self = reader.current.kind <= TapeKind.null ? nil : .some(Wrapped(json: &reader))
    }
}
