internal import PinionJSON
internal import PinionOpenAPI

/// The `x-` members Pinion understands. Names that exist elsewhere come first; our own are the last resort.
enum ExtensionKey: String {
    /// `[String]`: Swift names of `enum`'s values, in order.
    case enumNames = "x-enum-varnames"
    /// `[String]`: what the values mean, in order.
    case enumDescriptions = "x-enum-descriptions"
    /// `[String]`: known values of an open set; others are legal.
    case extensibleEnum = "x-extensible-enum"
    /// AutoRest: `{values: [{value, name, description}]}`.
    case msEnum = "x-ms-enum"
    /// AutoRest: `{itemName, nextLinkName}`; dots reach into objects.
    case pageable = "x-ms-pageable"
    /// AutoRest: `true` on a header that names one logical call.
    case clientRequestID = "x-ms-client-request-id"
    /// AutoRest: whether a response is an error, against what its status says.
    case errorResponse = "x-ms-error-response"

    /// The Swift name.
    case name = "x-pinion-name"
    /// The Swift type of a schema's values; see `PinnedType`.
    case type = "x-pinion-type"
    /// `ignore-case`: how names of members are matched (schema or whole description).
    case memberNames = "x-pinion-member-names"
    /// `ignore-case` or `ignore-case-and-underscores`: how values of a string are compared.
    case comparison = "x-pinion-comparison"
    /// `text`: a scalar kept as text whichever JSON type it came as.
    case scalar = "x-pinion-scalar"
    /// `same-as-absent` (whole description): no receiver tells `null` from an absent member.
    case null = "x-pinion-null"
    /// `{headers, basePath}`: what the request for the next page needs beyond its link.
    case nextRequest = "x-pinion-next-request"
}

extension [Document.Extension] {
    func value(_ key: ExtensionKey) -> JSONValue? {
        first { $0.name.utf8.elementsEqual(key.rawValue.utf8) }?.value.json
    }

    func text(_ key: ExtensionKey) -> String? {
        if case .string(let text)? = value(key) { text } else { nil }
    }

    func flag(_ key: ExtensionKey) -> Bool? {
        if case .bool(let flag)? = value(key) { flag } else { nil }
    }

    func texts(_ key: ExtensionKey) -> [String]? {
        guard case .array(let values)? = value(key) else { return nil }
        return values.map(\.scalarText)
    }

    func textMatching(_ key: ExtensionKey) -> TextMatching? {
        switch text(key) {
        case "ignore-case": .ignoringCase
        case "ignore-case-and-underscores": .ignoringCaseAndUnderscores
        case "exact": .exact
        default: nil
        }
    }
}

extension JSONValue {
    /// The text of a string, number, boolean or null; empty for others.
    var scalarText: String {
        switch self {
        case .string(let text): text
        case .number(let number): number.text
        case .bool(let flag): flag ? "true" : "false"
        case .null: "null"
        case .array, .object: ""
        }
    }

    /// The value of a member of an object.
    func member(_ name: String) -> JSONValue? {
        guard case .object(let object) = self else { return nil }
        return object.members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}
