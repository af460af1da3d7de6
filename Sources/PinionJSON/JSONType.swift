/// The six types of JSON values (RFC 8259 section 3).
public enum JSONType: UInt8, Sendable, Hashable, CaseIterable, CustomStringConvertible {
    case null = 1
    case boolean = 2
    case number = 3
    case string = 4
    case array = 5
    case object = 6

    /// The type's name as JSON Schema spells it.
    public var description: String {
        switch self {
        case .null: "null"
        case .boolean: "boolean"
        case .number: "number"
        case .string: "string"
        case .array: "array"
        case .object: "object"
        }
    }
}
