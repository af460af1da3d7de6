extension ModelCodec {
    /// Reads from any decoder, through the model's own codec.
    ///
    /// - Throws: `DecodingError` with the coding path of the first value that does not fit; its underlying error is
    ///   a ``JSONDecodingError`` that has them all.
    public init(from decoder: any Decoder) throws {
        let value = try JSONValue(from: decoder)
        do {
            try self.init(jsonBytes: try value.jsonBytes(), limits: .codable)
        } catch let error as JSONDecodingError {
            throw error.decodingError(under: decoder.codingPath)
        }
    }

    /// Writes to any encoder, through the model's own codec.
    ///
    /// - Throws: `EncodingError` when the model has a number that is infinite or NaN, and what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        do {
            try JSONValue(JSONTape(parsing: jsonBytes(), limits: .codable)).encode(to: encoder)
        } catch let error where error is JSONEncodingError || error is JSONParseError {
            throw EncodingError.invalidValue(
                self,
                EncodingError.Context(
                    codingPath: encoder.codingPath, debugDescription: "\(error)", underlyingError: error))
        }
    }
}

extension JSONLimits {
    fileprivate static var codable: JSONLimits { JSONLimits(depth: largestDepth, bytes: .max, nodes: .max) }
}

/// A name or position on a coding path.
private struct PathKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }

    init(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}

extension JSONDecodingError {
    fileprivate func decodingError(under path: [any CodingKey]) -> DecodingError {
        guard let problem = problems.first else {
            return .dataCorrupted(
                DecodingError.Context(codingPath: path, debugDescription: description, underlyingError: self))
        }
        let tokens: [any CodingKey] = problem.pointer.tokens.map { token in
            Int(token).map { PathKey(intValue: $0) } ?? PathKey(stringValue: token)
        }
        let context = DecodingError.Context(
            codingPath: path + tokens, debugDescription: problem.description, underlyingError: self)
        switch problem.reason {
        case .missingMember(let name): return .keyNotFound(PathKey(stringValue: name), context)
        default: return .dataCorrupted(context)
        }
    }
}

extension JSONValue: Codable {
    /// Reads whatever a decoder has. A number comes as a decoder gives it: an integer, or the nearest double.
    public init(from decoder: any Decoder) throws {
        if let container = try? decoder.container(keyedBy: PathKey.self) {
            var members: [(name: String, value: JSONValue)] = []
            for key in container.allKeys {
                members.append((key.stringValue, try container.decode(JSONValue.self, forKey: key)))
            }
            self = .object(JSONObject(members))
        } else if var container = try? decoder.unkeyedContainer() {
            var elements: [JSONValue] = []
            while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
            self = .array(elements)
        } else {
            try self.init(scalar: try decoder.singleValueContainer())
        }
    }

    private init(scalar container: any SingleValueDecodingContainer) throws {
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .number(JSONNumber(value))
        } else if let value = try? container.decode(UInt64.self) {
            self = .number(JSONNumber(value))
        } else if let number = JSONNumber(try container.decode(Double.self)) {
            self = .number(number)
        } else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "a number must be finite")
        }
    }

    /// Writes to any encoder. A number goes as an integer where it is one that fits 64 bits, else as the nearest
    /// double.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let object):
            var container = encoder.container(keyedBy: PathKey.self)
            for member in object.members {
                try container.encode(member.value, forKey: PathKey(stringValue: member.name))
            }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let number):
            var container = encoder.singleValueContainer()
            if let value = number.int64 {
                try container.encode(value)
            } else if let value = number.withDecimal({ $0.isNegative ? nil : $0.magnitude }) {
                try container.encode(value)
            } else {
                try container.encode(number.double)
            }
        }
    }
}

extension JSONObject: Codable {
    /// Reads from any decoder.
    public init(from decoder: any Decoder) throws {
        guard case .object(let object) = try JSONValue(from: decoder) else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "expected an object"))
        }
        self = object
    }

    /// Writes to any encoder.
    public func encode(to encoder: any Encoder) throws { try JSONValue.object(self).encode(to: encoder) }
}
