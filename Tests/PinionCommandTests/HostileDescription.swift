import Foundation

/// A description in which every text tries to be something else.
///
/// Written as JSON, which is YAML too, so that one text tests both readers.
struct HostileDescription {
    /// A word that is in nearly every text, and that no name is ever spelt as: names lose their underscores.
    static let marker = "IN_JECT_ED"

    /// Texts for places that become names, literals and comments.
    static let texts: [String] = [
        "\"); IN_JECT_ED() //",
        "\\(IN_JECT_ED())",
        "\\\\(IN_JECT_ED()) \\",
        "\\u{22}); IN_JECT_ED(); (\\u{22}",
        "\"\"\"#\nIN_JECT_ED()\n#\"\"\"",
        "#\"IN_JECT_ED()\"#",
        "*/ IN_JECT_ED() /*",
        "\nIN_JECT_ED()\r\nIN_JECT_ED()\u{85}IN_JECT_ED()\u{2028}IN_JECT_ED()\u{2029}IN_JECT_ED()",
        "\u{B}IN_JECT_ED()\u{C}IN_JECT_ED()\rIN_JECT_ED()",
        "\0IN_JECT_ED()\0",
        "\u{202E}IN_JECT_ED()\u{2066}\u{200B}",
        "`IN_JECT_ED`()",
        "``` \n IN_JECT_ED()",
        "class", "self", "Self", "Type", "init", "Any", "protocol", "deinit", "default", "nil", "_", "$0", "",
        "func IN_JECT_ED() {}",
        "}}}} func IN_JECT_ED() {",
        "#if IN_JECT_ED\n#endif",
        "#sourceLocation(file: \"IN_JECT_ED\", line: 1)",
        "@IN_JECT_ED",
        "👩‍👩‍👧 IN_JECT_ED 💣", "👍🏽", "e\u{301}IN_JECT_ED", "\u{E9}IN_JECT_ED",
        "..", ".", "/", "../../IN_JECT_ED", "~/IN_JECT_ED", "C:\\IN_JECT_ED", "%2e%2e%2fIN_JECT_ED",
        String(repeating: "IN_JECT_ED", count: 30),
        String(repeating: "\"\\(", count: 100),
        "twin", "Twin", "TWIN",
        "String", "Int", "Optional", "Swift", "PinionRuntime", "Client", "Schemas", "Foundation",
        "JSONMembers", "EnumerationTable", "Validator", "JSONValue", "body",
        "client",
        "path", "encode", "none", "some", "hashValue", "1", "2nd", "-", "--",
    ]

    private var next = 0

    /// The next text, in turn.
    private mutating func text() -> String {
        defer { next += 1 }
        return Self.texts[next % Self.texts.count]
    }

    private mutating func value() -> JSONText { .text(text()) }

    /// A few texts, the one at an index first.
    private func some(from index: Int) -> [String] {
        (0..<6).map { Self.texts[(index + $0) % Self.texts.count] }
    }

    private func member(_ name: String, _ value: JSONText) -> JSONText { .object([(name, value)]) }

    /// A reference to a schema by its name.
    private func reference(_ name: String) -> JSONText {
        let pointer = name.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
        let escaped = pointer.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        return ["$ref": .text("#/components/schemas/" + escaped)]
    }

    /// An object schema whose every property is hostile, of many types.
    private mutating func object(_ names: [String]) -> JSONText {
        var properties: JSONText = [:]
        for (index, name) in names.enumerated() {
            var property: JSONText =
                switch index % 8 {
                case 0: ["type": "string", "default": value(), "maxLength": 4000]
                case 1:
                    [
                        "type": "string", "enum": .texts(some(from: index)),
                        "default": .text(Self.texts[index]),
                    ]
                case 2: ["type": ["integer", "null"], "default": 1]
                case 3: ["type": "array", "items": reference(Self.texts[index])]
                case 4: ["type": "object", "additionalProperties": ["type": "string", "title": value()]]
                case 5: ["type": "string", "const": value()]
                case 6:
                    [
                        "type": "object",
                        "properties": member(text(), ["type": "string", "description": value()]),
                    ]
                default:
                    [
                        "type": "string",
                        "pattern": "^[\"\\\\`]*(\\\\\\(IN_JECT_ED\\(\\)\\)|\"\"\"#|\\*/)?\\n?$",
                    ]
                }
            for word in ["description", "title", "example"] { property.add(word, value()) }
            properties.add(name, property)
        }
        return [
            "type": "object", "title": value(), "properties": properties,
            "required": .texts(names.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)),
            "dependentRequired": member(names[1], .texts([names[2]])),
            "if": [
                "properties": member(names[0], ["const": value()]), "required": .texts([names[0]]),
            ],
            "then": ["required": .texts([names[4]]), "description": value()],
            "patternProperties": ["^x-\"\\\\\\(": ["type": "string"]],
            "externalDocs": [
                "url": "https://example.com/\"\\(IN_JECT_ED())", "description": value(),
            ],
        ]
    }

    private mutating func schema(_ index: Int) -> JSONText {
        let names = Self.texts
        switch index % 5 {
        case 0: return object((0..<24).map { names[(index * 7 + $0) % names.count] })
        case 1:
            return [
                "type": "string", "enum": .texts(names), "x-enum-varnames": .texts(names.reversed()),
                "x-enum-descriptions": .texts(names),
            ]
        case 2:
            var values: [JSONText] = []
            for name in names {
                values.append(["value": .text(name), "name": value(), "description": value()])
            }
            return [
                "type": "string", "enum": .texts(names),
                "x-ms-enum": ["name": value(), "modelAsString": true, "values": .list(values)],
            ]
        case 3:
            let property = member(text(), ["title": value()])
            return ["type": "array", "items": ["type": "object", "properties": property]]
        default:
            // Alternatives told apart by a hostile member with hostile values.
            let name = "IN_JECT_ED()\"\\("
            var alternatives: [JSONText] = []
            for number in 0..<3 {
                let constant: JSONText = .text(names[(index + number) % names.count])
                alternatives.append([
                    "type": "object", "title": value(), "required": .texts([name]),
                    "properties": member(name, ["type": "string", "const": constant]),
                ])
            }
            return ["oneOf": .list(alternatives)]
        }
    }

    private mutating func schemas() -> JSONText {
        var schemas: JSONText = [:]
        for (index, name) in Self.texts.enumerated() {
            var schema = schema(index)
            if index % 4 == 3 { schema.add("x-pinion-name", value()) }
            if index % 7 == 3 { schema.add("deprecated", true) }
            schema.add("description", value())
            schemas.add(name, schema)
        }
        return schemas
    }

    private mutating func parameters(_ index: Int, path: String) -> JSONText {
        func parameter(_ name: String, _ place: String, _ schema: JSONText) -> JSONText {
            [
                "name": .text(name), "in": .text(place), "required": .boolean(place == "path"),
                "schema": schema, "description": .text(Self.texts[(index + 3) % Self.texts.count]),
                "example": .text(Self.texts[(index + 4) % Self.texts.count]),
            ]
        }
        var parameters = [
            parameter(path, "path", ["type": "string"]),
            parameter("other", "path", reference(Self.texts[1])),
        ]
        for offset in 0..<4 {
            let name = Self.texts[(index + offset) % Self.texts.count]
            parameters.append(
                parameter(
                    name, "query",
                    [
                        "type": "string", "enum": .texts(some(from: index)),
                        "default": .text(Self.texts[index]),
                    ]))
        }
        // The name of a header (RFC 9110 section 5.6.2) or a cookie (RFC 6265 section 4.1.1) is a token: the
        // most hostile one.
        for place in ["header", "cookie"] {
            parameters.append(parameter("IN_JECT_ED`|'*\(index)", place, ["type": "string"]))
        }
        return .list(parameters)
    }

    private mutating func body(_ index: Int) -> JSONText {
        if index % 2 == 0 { return ["application/json": ["schema": reference(Self.texts[index])]] }
        var parts = member(text(), ["type": "string", "format": "binary", "description": value()])
        parts.add(text() + "2", ["type": "string", "default": value()])
        return ["multipart/form-data": ["schema": ["type": "object", "properties": parts]]]
    }

    private mutating func paths() -> JSONText {
        var paths: JSONText = [:]
        for (index, name) in Self.texts.enumerated() {
            // `{`, `}` delimit a parameter, which has a name without `/`, `?` and `#`.
            let path = String(
                String.UnicodeScalarView(name.unicodeScalars.filter { !"{}?#/".unicodeScalars.contains($0) }))
            let parameter = path.isEmpty ? "\"\\(IN_JECT_ED())" : path
            let success: JSONText = [
                "description": value(),
                "headers": ["IN_JECT_ED`|'*": ["description": value(), "schema": ["type": "string"]]],
                "content": [
                    "application/json": ["schema": reference(Self.texts[(index + 5) % Self.texts.count])]
                ],
            ]
            let failure: JSONText = [
                "description": value(), "content": ["application/json": ["schema": ["type": "string"]]],
            ]
            let operation: JSONText = [
                "operationId": .text(name), "summary": value(), "description": value(),
                "tags": .texts([text(), text() + "+"]),
                "parameters": parameters(index, path: parameter),
                "requestBody": ["description": value(), "content": body(index)],
                "responses": ["200": success, "default": failure],
                "externalDocs": ["url": "https://example.com/*/\nIN_JECT_ED()", "description": value()],
                "x-pinion-name": value(),
            ]
            paths.add(
                "/\(index)/../\(path)/{\(parameter)}/{other}",
                ["post": operation, "summary": value(), "description": value()])
        }
        return paths
    }

    /// The whole description.
    static func json() -> String {
        var maker = HostileDescription()
        let information: JSONText = [
            "title": .text(texts[3]), "version": .text(texts[0]), "summary": .text(texts[7]),
            "description": .text(texts.joined(separator: "\n")), "termsOfService": .text(texts[5]),
            "contact": ["name": .text(texts[6]), "email": .text(texts[1])],
            "license": ["name": .text(texts[4])],
        ]
        let region: JSONText = [
            "default": .text(texts[1]), "enum": .texts(texts), "description": .text(texts[6]),
        ]
        let servers: [JSONText] = [
            [
                "url": "https://example.com/\"\\(IN_JECT_ED())*/{region}", "description": .text(texts[7]),
                "variables": ["region": region],
            ],
            ["url": "https://example.com/\nIN_JECT_ED()", "description": .text(texts[4])],
        ]
        var tags: [JSONText] = []
        for text in texts { tags.append(["name": .text(text), "description": maker.value()]) }
        let scheme: JSONText = ["type": "http", "scheme": "bearer", "description": .text(texts[6])]
        let components: JSONText = [
            "schemas": maker.schemas(), "securitySchemes": maker.member(texts[1], scheme),
        ]
        let description: JSONText = [
            "openapi": "3.1.0", "info": information, "servers": .list(servers), "tags": .list(tags),
            "security": .list([maker.member(texts[1], .list([]))]), "paths": maker.paths(),
            "components": components,
        ]
        return description.written()
    }
}
