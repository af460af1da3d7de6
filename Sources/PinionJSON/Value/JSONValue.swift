/// Any JSON value (RFC 8259 section 3).
///
/// Two values are equal as JSON Schema has it: numbers by value, strings byte by byte, objects without regard to
/// the order of members.
public enum JSONValue: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)
}

extension JSONValue {
    /// The type.
    public var type: JSONType {
        switch self {
        case .null: .null
        case .bool: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// The value of a member, if this is an object that has it. Names are compared byte by byte.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object[name]
    }

    /// An element, if this is an array that has it.
    public subscript(position: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(position) else { return nil }
        return elements[position]
    }

    /// The value at a place, if there is one. An array position is written without leading zeros (RFC 6901
    /// section 4).
    public subscript(pointer: JSONPointer) -> JSONValue? {
        var value = self
        for token in pointer.tokens {
            let child: JSONValue?
            switch value {
            case .object: child = value[token]
            case .array:
                guard let position = Int(token), String(position).utf8.elementsEqual(token.utf8) else {
                    return nil
                }
                child = value[position]
            default: return nil
            }
            guard let child else { return nil }
            value = child
        }
        return value
    }

    /// A value from the tape's root.
    public init(_ tape: JSONTape) { self = tape.withRoot { JSONValue($0) } }

    /// A value from a node; the missing value gives `null`.
    public init(_ node: JSONNode) {
        switch node.type {
        case nil, .null: self = .null
        case .boolean: self = .bool(node.isTrue)
        case .number: self = .number(JSONNumber(unchecked: node.string))
        case .string: self = .string(node.string)
        case .array: self = .array(node.elements.map { JSONValue($0) })
        case .object:
            self = .object(JSONObject(distinct: node.members.map { ($0.name.string, JSONValue($0.value)) }))
        }
    }
}

extension JSONValue: Hashable {
    /// Whether both are the same value: numbers by value, strings by bytes, members in any order.
    public static func == (left: JSONValue, right: JSONValue) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let a), .bool(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
        case (.array(let a), .array(let b)): a == b
        case (.object(let a), .object(let b)): a == b
        default: false
        }
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(type)
        switch self {
        case .null: break
        case .bool(let value): hasher.combine(value)
        case .number(let value): hasher.combine(value)
        case .string(let value): hasher.combine(utf8: value)
        case .array(let values): hasher.combine(values)
        case .object(let object): hasher.combine(object)
        }
    }
}

extension Hasher {
    /// Feeds a string's bytes: unlike `String.hash(into:)`, canonically equivalent texts differ.
    mutating func combine(utf8 text: String) {
        var text = text
        text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
        combine(0xFF as UInt8)
    }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral,
    ExpressibleByFloatLiteral
{
    /// `null`.
    public init(nilLiteral: ()) { self = .null }
    /// The value of a literal.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// The value of a literal.
    public init(integerLiteral value: Int64) { self = .number(JSONNumber(value)) }
    /// A number; `null` for an infinity, which JSON has no text for.
    public init(floatLiteral value: Double) { self = JSONNumber(value).map { .number($0) } ?? .null }
    /// The value of a literal.
    public init(stringLiteral value: String) { self = .string(value) }
    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// An object; of two members with the same name the later one counts.
    public init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(JSONObject(members)) }
}
