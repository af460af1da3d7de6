extension Keyword {
    /// What ignoring this keyword in an object of `kind` means, to follow "it is ignored".
    func loss(in kind: ObjectKind) -> String {
        switch (kind, self) {
        case (.pathItem, .get), (.pathItem, .put), (.pathItem, .post), (.pathItem, .delete),
            (.pathItem, .options),
            (.pathItem, .head), (.pathItem, .patch), (.pathItem, .trace), (.pathItem, .query):
            return ", so the operation is not generated"
        case (.operation, .parameters), (.operation, .requestBody), (.operation, .responses),
            (.operation, .security), (.pathItem, .parameters):
            return ", so operations are generated without it"
        case (.document, .paths), (.document, .components), (.components, .schemas):
            return ", so nothing of it is generated"
        default: return schemaLoss(in: kind)
        }
    }

    private func schemaLoss(in kind: ObjectKind) -> String {
        guard
            kind == .schema || kind == .parameter || kind == .header
                || ObjectKind.schema.keywords.contains(self)
        else { return "" }
        switch self {
        case .properties, .patternProperties, .additionalProperties:
            return ", so the generated type lacks what it describes"
        case .type, .format, .items, .prefixItems, .allOf, .anyOf, .oneOf, .enum, .const, .ref, .nullable,
            .discriminator:
            return ", so the generated type does not follow it"
        case .required where kind == .schema: return ", so the properties it names count as optional"
        case .required: return ", so it counts as optional"
        case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf, .minLength, .maxLength,
            .pattern, .minItems, .maxItems, .uniqueItems, .minContains, .maxContains, .minProperties,
            .maxProperties, .not, .if, .then, .else, .contains, .propertyNames, .unevaluatedProperties,
            .unevaluatedItems, .dependentSchemas, .dependentRequired:
            return ", so values are not checked against it"
        case .description, .title, .example, .examples, .externalDocs:
            return ", so the documentation lacks it"
        default: return ""
        }
    }

    /// Where this keyword belongs, for somebody who wrote it in an object of `kind`.
    func home(from kind: ObjectKind) -> String {
        let isSchemas = ObjectKind.schema.keywords.contains(self)
        switch kind {
        case .parameter where isSchemas: return "move it into the parameter's `schema`"
        case .header where isSchemas: return "move it into the header's `schema`"
        case .mediaType where isSchemas: return "move it into the media type's `schema`"
        case .response where self == .schema, .requestBody where self == .schema:
            return "move it into a media type, such as `content: {application/json: {schema: ...}}`"
        default: break
        }
        let homes = ObjectKind.allCases.filter { $0.keywords.contains(self) }.map(\.phrase)
        guard let last = homes.last, homes.count > 1 else {
            return "it belongs in \(homes.first ?? "nothing")"
        }
        return "it belongs in " + homes.dropLast().joined(separator: ", ") + " or " + last
    }
}

/// Keywords of languages near to OpenAPI 3.
enum Foreign {
    /// What to write instead of `name` in an object of `kind`; nil when it is no such keyword.
    static func advice(for name: String, in kind: ObjectKind) -> String? {
        switch kind {
        case .document: document[name]
        case .operation: operation[name]
        case .parameter: name == "collectionFormat" ? "use `style` and `explode`" : nil
        case .schema: schema[name]
        default: nil
        }
    }

    private static let document: [String: String] = [
        "host": "OpenAPI 3 has `servers` in its place", "basePath": "OpenAPI 3 has `servers` in its place",
        "schemes": "OpenAPI 3 has `servers` in its place",
        "consumes": "OpenAPI 3 names the media type in each request body's `content`",
        "produces": "OpenAPI 3 names the media type in each response's `content`",
        "definitions": "OpenAPI 3 keeps schemas in `components/schemas`",
        "parameters": "OpenAPI 3 keeps shared parameters in `components/parameters`",
        "responses": "OpenAPI 3 keeps shared responses in `components/responses`",
        "schemas": "schemas belong in `components/schemas`",
        "securityDefinitions": "OpenAPI 3 keeps security schemes in `components/securitySchemes`",
        "securitySchemes": "security schemes belong in `components/securitySchemes`",
    ]

    private static let operation: [String: String] = [
        "consumes": "OpenAPI 3 names the media type in the request body's `content`",
        "produces": "OpenAPI 3 names the media type in each response's `content`",
        "schemes": "OpenAPI 3 has `servers` in its place",
    ]

    private static let schema: [String: String] = [
        "id": "JSON Schema 2020-12 has `$id` in its place",
        "definitions": "JSON Schema 2020-12 has `$defs` in its place",
        "dependencies": "JSON Schema 2020-12 has `dependentRequired` and `dependentSchemas` in its place",
        "additionalItems":
            "JSON Schema 2020-12 has `prefixItems` and `items` in place of `items` and `additionalItems`",
        "$recursiveRef": "JSON Schema 2020-12 has `$dynamicRef` in its place",
        "$recursiveAnchor": "JSON Schema 2020-12 has `$dynamicAnchor` in its place",
    ]
}
