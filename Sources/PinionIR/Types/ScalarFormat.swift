/// `format`s that have a Swift type of their own. All others are checked by validators and leave a string
/// a string.
enum ScalarFormat {
    case dateTime, date, uuid, byte, binary, password, entityTag, decimal, int32, int64, float, double

    init?(_ format: String) {
        switch format {
        case "date-time", "date-time-local": self = .dateTime
        case "date": self = .date
        case "uuid", "guid": self = .uuid
        case "byte", "base64": self = .byte
        case "binary": self = .binary
        case "password": self = .password
        case "entity-tag": self = .entityTag
        case "decimal", "decimal128": self = .decimal
        case "int32", "int16", "int8", "uint16", "uint8": self = .int32
        case "int64", "uint32": self = .int64
        case "float": self = .float
        case "double": self = .double
        default: return nil
        }
    }

    /// The scalar for strings of this format.
    var stringScalar: Scalar {
        switch self {
        case .dateTime: .dateTime
        case .date: .date
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
        default: .double
        }
    }

    var integerScalar: Scalar {
        switch self {
        case .int32: .int32
        default: .int64
        }
    }
}
