internal import PinionOpenAPI

/// `format`s that have a Swift type of their own. All others are checked by validators and leave a string
/// a string.
enum ScalarFormat {
    case dateTime, date, duration, uuid, byte, binary, password, entityTag, decimal
    case int32, int64, float, double

    init?(_ format: String) {
        switch format {
        case "date-time", "date-time-local": self = .dateTime
        case "date": self = .date
        case "duration": self = .duration
        case "uuid", "guid": self = .uuid
        case "byte", "base64": self = .byte
        case "binary": self = .binary
        case "password": self = .password
        case "entity-tag": self = .entityTag
        // Integers beyond 64 bits keep all their digits.
        case "decimal", "decimal128", "uint64", "bigint", "biginteger": self = .decimal
        case "int32", "int16", "int8", "uint16", "uint8": self = .int32
        case "int64", "uint32": self = .int64
        case "float": self = .float
        case "double": self = .double
        default: return nil
        }
    }

    /// What 3.1 says with `contentEncoding` and `contentMediaType` in place of `byte` and `binary`.
    init?(encoding string: Document.Group<Document.Schema.StringKeywords>) {
        if let encoding = string.contentEncoding?.value {
            guard encoding.lowercased() == "base64" else { return nil }
            self = .byte
        } else if string.contentMediaType?.value.lowercased() == "application/octet-stream" {
            self = .binary
        } else {
            return nil
        }
    }

    /// The scalar for strings of this format.
    var stringScalar: Scalar {
        switch self {
        case .dateTime: .dateTime
        case .date: .date
        case .duration: .duration
        case .uuid: .uuid
        case .byte: .base64
        case .binary: .binary
        case .password: .secret
        case .entityTag: .entityTag
        case .decimal, .int32, .int64, .float, .double: .string
        }
    }

    var numberScalar: Scalar {
        switch self {
        case .decimal: .decimal
        case .float: .float
        case .int32: .int32
        case .int64: .int64
        default: .double
        }
    }

    var integerScalar: Scalar {
        switch self {
        case .int32: .int32
        case .decimal: .decimal
        default: .int64
        }
    }

    /// The type of schemas that say nothing but this format.
    var impliedType: SchemaType {
        switch self {
        case .int32, .int64: .integer
        case .float, .double, .decimal: .number
        default: .string
        }
    }
}
