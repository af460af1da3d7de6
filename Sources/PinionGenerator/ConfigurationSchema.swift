internal import PinionDiagnostics
internal import PinionIR
internal import PinionJSON

/// The JSON Schema of `pinion.yaml`, made of the table of keys that the reader follows.
public enum ConfigurationSchema {
    /// The schema (draft 7, which editors know best), indented, ending in a line break.
    public static var text: String {
        var schema = ConfigurationShape.object(ConfigurationKey.file(isPlaced: true)).schema
        schema.insert(
            contentsOf: [
                ("$schema", "http://json-schema.org/draft-07/schema#"), ("title", "pinion.yaml"),
                ("description", "Which descriptions of HTTP APIs become which Swift modules, and how."),
            ], at: 0)
        return JSONValue.object(JSONObject(schema)).indented(by: 0) + "\n"
    }
}

extension ConfigurationKey {
    fileprivate var schema: JSONValue {
        var members: [(String, JSONValue)] = [("description", .string(summary))] + shape.schema
        if let defaultValue {
            let value: JSONValue? =
                switch shape {
                case .boolean: .bool(defaultValue == "true")
                case .integer: JSONNumber(defaultValue).map { .number($0) }
                default: .string(defaultValue)
                }
            if let value { members.append(("default", value)) }
        }
        return .object(JSONObject(members))
    }
}

extension ConfigurationShape {
    fileprivate var schema: [(String, JSONValue)] {
        switch self {
        case .path: [("type", "string"), ("minLength", 1)]
        case .module, .namespace: [("type", "string"), ("pattern", "^[A-Z][A-Za-z0-9_]{0,99}$")]
        case .identifier: [("type", "string"), ("pattern", "^[A-Za-z_][A-Za-z0-9_]{0,99}$")]
        case .typeName:
            [
                (
                    "anyOf",
                    .array([
                        .object(JSONObject([("enum", .array(PinnedType.names.map { .string($0) }))])),
                        .object(
                            JSONObject([
                                ("type", "string"),
                                ("pattern", #"^([A-Za-z_][A-Za-z0-9_]*\.)*[A-Z][A-Za-z0-9_]*$"#),
                            ])),
                    ])
                )
            ]
        case .boolean: [("type", "boolean")]
        case .integer(let range):
            [
                ("type", "integer"), ("minimum", .number(JSONNumber(range.lowerBound))),
                ("maximum", .number(JSONNumber(range.upperBound))),
            ]
        case .choice(let choices): [("enum", .array(choices.map { .string($0) }))]
        case .names:
            [
                ("type", "array"),
                ("items", .object(JSONObject([("type", "string"), ("minLength", 1)]))),
            ]
        case .list(let element, _):
            [("type", "array"), ("minItems", 1), ("items", .object(JSONObject(element.schema)))]
        case .object(let keys): Self.schema(of: keys)
        case .map(_, let known, let value):
            if let known {
                [
                    ("type", "object"), ("additionalProperties", false),
                    (
                        "properties",
                        .object(JSONObject(known.map { ($0, .object(JSONObject(value.schema))) }))
                    ),
                ]
            } else {
                [("type", "object"), ("additionalProperties", .object(JSONObject(value.schema)))]
            }
        }
    }

    private static func schema(of keys: [ConfigurationKey]) -> [(String, JSONValue)] {
        let required = keys.filter(\.isRequired).map { JSONValue.string($0.name) }
        return [("type", "object"), ("additionalProperties", false)]
            + (required.isEmpty ? [] : [("required", .array(required))])
            + [("properties", .object(JSONObject(keys.map { ($0.name, $0.schema) })))]
    }
}

extension JSONValue {
    /// For people: a member or element on each line, and short lists on one.
    fileprivate func indented(by depth: Int) -> String {
        let margin = String(repeating: "  ", count: depth + 1)
        let end = "\n" + String(repeating: "  ", count: depth)
        switch self {
        case .object(let object) where !object.members.isEmpty:
            let members = object.members.map { member in
                "\(margin)\(JSONValue.string(member.name).compact): \(member.value.indented(by: depth + 1))"
            }
            return "{\n" + members.joined(separator: ",\n") + end + "}"
        case .array(let elements) where compact.utf8.count > 80:
            return "[\n" + elements.map { margin + $0.indented(by: depth + 1) }.joined(separator: ",\n") + end
                + "]"
        default: return compact
        }
    }

    private var compact: String { (try? jsonBytes()).map { String(decoding: $0, as: UTF8.self) } ?? "null" }
}
