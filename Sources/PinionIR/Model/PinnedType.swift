/// A Swift type that is not Pinion's: the user's own, or a library's. It conforms to `JSONDecodable`,
/// `JSONEncodable`, `Hashable` and `Sendable`, which the compiler checks.
public struct ForeignType: Hashable, Sendable {
    /// The module to import; nil for the module that the generated code becomes part of.
    public var module: String?
    /// The name within its module: identifiers with dots between them.
    public var name: String

    /// A type from its module and name.
    public init(module: String?, name: String) {
        self.module = module
        self.name = name
    }
}

/// What `x-pinion-type` says: the Swift type to use whatever the schema says.
public enum PinnedType: Hashable, Sendable {
    /// One of Pinion's own leaf types.
    case scalar(Scalar)
    /// Any JSON value.
    case json
    /// `Foundation.Date`, or `Money` of the same module.
    case foreign(ForeignType)

    /// The scalars' names, as `x-pinion-type` spells them.
    public static let scalars: [(name: String, scalar: Scalar)] = [
        ("string", .string), ("case-insensitive", .caseInsensitiveString), ("secret", .secret),
        ("boolean", .boolean), ("int32", .int32), ("int64", .int64), ("float", .float), ("double", .double),
        ("decimal", .decimal), ("date-time", .dateTime), ("date", .date), ("duration", .duration),
        ("uuid", .uuid), ("byte", .base64), ("binary", .binary), ("entity-tag", .entityTag), ("text", .text),
    ]

    /// All names of Pinion's own types.
    public static let names: [String] = scalars.map(\.name) + ["json"]

    /// Reads a name of Pinion's, or a Swift type: `Module.Type`, or `Type` of the same module. A type begins with a
    /// capital letter, which Pinion's names do not.
    public init?(_ text: String) {
        if let known = Self.scalars.first(where: { $0.name.utf8.elementsEqual(text.utf8) }) {
            self = .scalar(known.scalar)
            return
        }
        if text.utf8.elementsEqual("json".utf8) {
            self = .json
            return
        }
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard text.utf8.count <= 200, let last = parts.last?.first, (0x41...0x5A).contains(last),
            parts.allSatisfy(Self.isIdentifier)
        else { return nil }
        let names = parts.map { String(Substring($0)) }
        self = .foreign(
            names.count == 1
                ? ForeignType(module: nil, name: names[0])
                : ForeignType(module: names[0], name: names.dropFirst().joined(separator: ".")))
    }

    private static func isIdentifier(_ text: Substring.UTF8View) -> Bool {
        guard let first = text.first, !(0x30...0x39).contains(first), !text.elementsEqual("_".utf8) else {
            return false
        }
        return text.allSatisfy { byte in
            (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
        }
    }

    /// The type as a value of it is declared.
    var reference: TypeReference {
        switch self {
        case .scalar(let scalar): .scalar(scalar)
        case .json: .json
        case .foreign(let type): .scalar(.foreign(type))
        }
    }

    /// Whether a value of one of these JSON types can be held; `types` is empty where nothing is said.
    func fits(_ types: SchemaTypes) -> Bool {
        guard case .scalar(let scalar) = self, !types.isEmpty else { return true }
        let allowed: SchemaTypes =
            switch scalar {
            case .text: [.string, .number, .integer, .boolean]
            case .boolean: .boolean
            case .int32, .int64: .integer
            case .float, .double, .decimal: [.number, .integer]
            default: .string
            }
        return types.subtracting(.null).isSubset(of: allowed)
    }
}
