/// The values of `format` that the runtime checks; all others never fail.
enum CheckedFormats {
    /// As the runtime's `Format` lists them; a test compares the two.
    static let names: NameSet = [
        "date", "time", "date-time", "duration", "date-time-local", "time-local", "http-date", "email",
        "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "ipv4-cidr", "ipv6-cidr", "uri",
        "uri-reference", "iri",
        "iri-reference", "uri-template", "uuid", "json-pointer", "relative-json-pointer", "regex", "byte",
        "base64url", "char", "language", "media-range", "entity-tag", "sf-string", "sf-token",
        "sf-binary",
        "sf-boolean", "sf-integer", "sf-decimal", "int8", "int16", "int32", "int64", "uint8", "uint16",
        "uint32", "uint64", "double-int", "float", "double", "decimal", "decimal128",
    ]

    static func contains(_ name: String) -> Bool { names.contains(name) }
}
