import PinionIR

/// The runtime's `Format` case for a value of `format`.
struct FormatSpelling: Sendable {
    /// The case.
    let identifier: SwiftIdentifier
    /// Numbers, strings or both: the types that the format says something about.
    let types: SchemaTypes

    /// `nil` for formats that are not checked: those never fail.
    init?(_ name: String) {
        guard let identifier = Self.cases.first(where: { $0.name.utf8.elementsEqual(name.utf8) })?.identifier
        else { return nil }
        self.identifier = identifier
        types =
            switch name {
            case "int8", "int16", "int32", "uint8", "uint16", "uint32", "double-int", "float", "double",
                "sf-integer",
                "sf-decimal":
                .number
            case "int64", "uint64", "decimal", "decimal128": [.number, .string]
            default: .string
            }
    }

    /// By the spelling of the description. `int32` and the like come first: they are the most frequent.
    private static let cases: [(name: String, identifier: SwiftIdentifier)] = [
        ("int32", "int32"), ("int64", "int64"), ("float", "float"), ("double", "double"),
        ("date-time", "dateTime"), ("date", "date"), ("time", "time"), ("duration", "duration"),
        ("date-time-local", "dateTimeLocal"), ("time-local", "timeLocal"), ("http-date", "httpDate"),
        ("email", "email"), ("idn-email", "idnEmail"), ("hostname", "hostname"), ("ipv4", "ipv4"),
        ("ipv6", "ipv6"), ("ipv4-cidr", "ipv4CIDR"), ("ipv6-cidr", "ipv6CIDR"), ("uri", "uri"),
        ("uri-reference", "uriReference"), ("iri", "iri"), ("iri-reference", "iriReference"),
        ("uri-template", "uriTemplate"), ("uuid", "uuid"), ("json-pointer", "jsonPointer"),
        ("relative-json-pointer", "relativeJSONPointer"), ("regex", "regex"), ("byte", "byte"),
        ("base64url", "base64url"), ("char", "char"), ("language", "language"), ("media-range", "mediaRange"),
        ("entity-tag", "entityTag"), ("sf-string", "structuredString"), ("sf-token", "structuredToken"),
        ("sf-binary", "structuredBinary"), ("sf-boolean", "structuredBoolean"),
        ("sf-integer", "structuredInteger"), ("sf-decimal", "structuredDecimal"), ("int8", "int8"),
        ("int16", "int16"), ("uint8", "uint8"), ("uint16", "uint16"), ("uint32", "uint32"),
        ("uint64", "uint64"),
        ("double-int", "doubleInt"), ("decimal", "decimal"), ("decimal128", "decimal128"),
    ]
}
