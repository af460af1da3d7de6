extension JSONWriter {
    /// Begins an object.
    @inlinable
    public mutating func beginObject() {
        put(UInt8(ascii: "{"))
        needsComma = false
    }

    /// Ends an object.
    @inlinable
    public mutating func endObject() {
        put(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Begins an array.
    @inlinable
    public mutating func beginArray() {
        put(UInt8(ascii: "["))
        needsComma = false
    }

    /// Ends an array.
    @inlinable
    public mutating func endArray() {
        put(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Goes to the next element of an array; its value comes next.
    @inlinable
    public mutating func beginElement() {
        if needsComma { put(UInt8(ascii: ",")) }
        needsComma = true
    }

    /// Writes a member's name; its value comes next.
    ///
    /// - Parameter name: The name with everything escaped that JSON wants escaped.
    @inlinable
    public mutating func name(_ name: StaticString) {
        let count = name.utf8CodeUnitCount
        reserve(count &+ 4)
        if needsComma {
            buffer[length] = UInt8(ascii: ",")
            length &+= 1
        }
        needsComma = true
        let start = buffer + length
        start[0] = UInt8(ascii: "\"")
        (start + 1).update(from: name.utf8Start, count: count)
        start[count &+ 1] = UInt8(ascii: "\"")
        start[count &+ 2] = UInt8(ascii: ":")
        length &+= count &+ 3
    }

    /// Writes a member's name, escaping what must be; its value comes next.
    public mutating func name(escaping name: String) {
        if needsComma { put(UInt8(ascii: ",")) }
        string(name)
        put(UInt8(ascii: ":"))
        needsComma = true
    }

    /// A member.
    @inlinable
    public mutating func member(_ name: StaticString, _ value: some JSONEncodable) {
        self.name(name)
        value.encode(json: &self)
    }

    /// A member that is left out when there is no value.
    @inlinable
    public mutating func optional(_ name: StaticString, _ value: (some JSONEncodable)?) {
        if let value {
            self.name(name)
            value.encode(json: &self)
        }
    }

    /// A member that is `null` when there is no value.
    @inlinable
    public mutating func nullable(_ name: StaticString, _ value: (some JSONEncodable)?) {
        self.name(name)
        if let value { value.encode(json: &self) } else { null() }
    }

    /// A member that is left out, `null`, or a value.
    @inlinable
    public mutating func field(_ name: StaticString, _ field: Field<some JSONEncodable>) {
        switch field {
        case .absent: break
        case .null:
            self.name(name)
            null()
        case .value(let value):
            self.name(name)
            value.encode(json: &self)
        }
    }

    /// Members whose names are only known at run time, sorted by the bytes of their names: the same value always
    /// gives the same text.
    public mutating func others(_ values: [String: some JSONEncodable]) {
        for (name, value) in values.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            self.name(escaping: name)
            value.encode(json: &self)
        }
    }
}
