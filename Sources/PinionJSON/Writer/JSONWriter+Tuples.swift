/// Arrays whose elements have types by position.
///
/// An element that is left out before another one is `null`, so that the other keeps its place.
extension JSONWriter {
    /// Begins an array.
    public mutating func beginTuple() {
        leftOut = 0
        beginArray()
    }

    /// Ends an array.
    public mutating func endTuple() {
        leftOut = 0
        endArray()
    }

    /// An element.
    public mutating func element(_ value: some JSONEncodable) {
        beginPlace()
        value.encode(json: &self)
    }

    private mutating func beginPlace() {
        while leftOut > 0 {
            leftOut -= 1
            beginElement()
            null()
        }
        beginElement()
    }

    /// An element that is left out when there is no value.
    public mutating func optionalElement(_ value: (some JSONEncodable)?) {
        if let value { element(value) } else { leftOut += 1 }
    }

    /// An element that is `null` when there is no value.
    public mutating func nullableElement(_ value: (some JSONEncodable)?) {
        beginPlace()
        if let value { value.encode(json: &self) } else { null() }
    }

    /// An element that is left out, `null`, or a value.
    public mutating func fieldElement(_ field: Field<some JSONEncodable>) {
        switch field {
        case .absent: leftOut += 1
        case .null:
            beginPlace()
            null()
        case .value(let value): element(value)
        }
    }

    /// The elements after those with a position.
    public mutating func rest(_ values: [some JSONEncodable]) {
        for value in values { element(value) }
    }
}
