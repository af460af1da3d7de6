import PinionDiagnostics
import PinionJSON
import PinionYAML

extension Parser {
    mutating func object(
        _ keyword: Keyword, _ key: Node, _ value: Node, at pointer: Pointer, _ schema: Document.Schema
    ) {
        switch keyword {
        case .properties:
            schema.object.keywords.properties = schemaMap(key, value, at: self.pointer(pointer, keyword))
        case .patternProperties:
            schema.object.keywords.patternProperties = schemaMap(
                key, value, at: self.pointer(pointer, keyword))
        case .additionalProperties:
            schema.object.keywords.additionalProperties = self.schema(
                value, at: self.pointer(pointer, keyword))
        case .unevaluatedProperties:
            schema.object.keywords.unevaluatedProperties = self.schema(
                value, at: self.pointer(pointer, keyword))
        case .propertyNames:
            schema.object.keywords.propertyNames = self.schema(value, at: self.pointer(pointer, keyword))
        case .required: schema.object.keywords.required = required(key, value)
        case .minProperties: schema.object.keywords.minProperties = count(key, value)
        case .maxProperties: schema.object.keywords.maxProperties = count(key, value)
        case .dependentRequired:
            guard let members = members(key, value) else { return }
            for (name, value) in members {
                guard let names = names(name, value) else { continue }
                schema.object.keywords.dependentRequired.append(
                    Document.Named(name.text, at: name.location, names))
            }
        default:
            schema.object.keywords.dependentSchemas = schemaMap(
                key, value, at: self.pointer(pointer, keyword))
        }
    }

    private mutating func required(_ key: Node, _ value: Node) -> [Document.Located<String>]? {
        if case .boolean? = value.scalar {
            return wrongType(
                key, value, "a list of names",
                help: "list the names of required properties beside `properties`: `required: [name]`")
        }
        return names(key, value)
    }

    mutating func array(
        _ keyword: Keyword, _ key: Node, _ value: Node, at pointer: Pointer, _ schema: Document.Schema
    ) {
        switch keyword {
        case .items: schema.array.keywords.items = self.schema(value, at: self.pointer(pointer, keyword))
        case .prefixItems:
            schema.array.keywords.prefixItems = schemaList(key, value, at: self.pointer(pointer, keyword))
        case .contains:
            schema.array.keywords.contains = self.schema(value, at: self.pointer(pointer, keyword))
        case .unevaluatedItems:
            schema.array.keywords.unevaluatedItems = self.schema(value, at: self.pointer(pointer, keyword))
        case .minItems: schema.array.keywords.minItems = count(key, value)
        case .maxItems: schema.array.keywords.maxItems = count(key, value)
        case .uniqueItems: schema.array.keywords.uniqueItems = boolean(key, value)
        case .minContains: schema.array.keywords.minContains = count(key, value)
        default: schema.array.keywords.maxContains = count(key, value)
        }
    }

    mutating func composition(
        _ keyword: Keyword, _ key: Node, _ value: Node, at pointer: Pointer, _ schema: Document.Schema
    ) {
        let place = self.pointer(pointer, keyword)
        switch keyword {
        case .allOf: schema.composition.keywords.allOf = schemaList(key, value, at: place)
        case .anyOf: schema.composition.keywords.anyOf = schemaList(key, value, at: place)
        case .oneOf: schema.composition.keywords.oneOf = schemaList(key, value, at: place)
        case .not: schema.composition.keywords.not = self.schema(value, at: place)
        case .if: schema.composition.keywords.ifSchema = self.schema(value, at: place)
        case .then: schema.composition.keywords.thenSchema = self.schema(value, at: place)
        default: schema.composition.keywords.elseSchema = self.schema(value, at: place)
        }
    }

    mutating func text(
        _ keyword: Keyword, _ key: Node, _ value: Node, at pointer: Pointer, _ schema: Document.Schema
    ) {
        switch keyword {
        case .minLength: schema.string.keywords.minLength = count(key, value)
        case .maxLength: schema.string.keywords.maxLength = count(key, value)
        case .pattern: schema.string.keywords.pattern = string(key, value)
        case .contentEncoding: schema.string.keywords.contentEncoding = string(key, value)
        case .contentMediaType: schema.string.keywords.contentMediaType = string(key, value)
        default: schema.string.keywords.contentSchema = self.schema(value, at: self.pointer(pointer, keyword))
        }
    }

    mutating func number(
        _ keyword: Keyword, _ key: Node, _ value: Node, _ node: Node, _ schema: Document.Schema
    ) {
        switch keyword {
        case .multipleOf:
            guard let number = number(key, value) else { return }
            guard number.value > 0 else {
                report(
                    OpenAPIRules.invalidValue, "`multipleOf` is \(value.text)", at: value.location,
                    help: "write a number above 0")
                return
            }
            schema.number.keywords.multipleOf = number
        case .minimum: schema.number.keywords.minimum = number(key, value)
        case .maximum: schema.number.keywords.maximum = number(key, value)
        case .exclusiveMinimum: schema.number.keywords.exclusiveMinimum = exclusiveBound(key, value, node)
        default: schema.number.keywords.exclusiveMaximum = exclusiveBound(key, value, node)
        }
    }

    private mutating func exclusiveBound(
        _ key: Node, _ value: Node, _ node: Node
    ) -> Document.Located<Document.Schema.ExclusiveBound>? {
        let bound = key.textIs("exclusiveMinimum") ? "minimum" : "maximum"
        guard case .boolean(let flag)? = value.scalar else {
            guard let number = number(key, value) else { return nil }
            if version == .v30 {
                report(
                    OpenAPIRules.edition, .warning, "`\(key.text)` is a boolean in OpenAPI 3.0",
                    at: value.location, why: "it is read as in 3.1; other tools refuse it",
                    help: "write `\(bound): \(value.text)` and `\(key.text): true`, or `openapi: 3.1.1`")
            }
            return Document.Located(.bound(number.value), at: number.location)
        }
        if version > .v30 {
            let limit = node[bound]?.text
            report(
                OpenAPIRules.edition, .warning, "`\(key.text)` is a number from OpenAPI 3.1 on",
                at: value.location,
                why: "it is read as in 3.0; other tools refuse it",
                help: flag
                    ? limit.map { "write `\(key.text): \($0)` and remove `\(bound)`" }
                        ?? "write the bound here, as a number"
                    : "remove it")
        }
        return Document.Located(.flag(flag), at: value.location)
    }

    mutating func core(
        _ keyword: Keyword, _ key: Node, _ value: Node, at pointer: Pointer, _ node: Node,
        _ schema: Document.Schema
    ) {
        switch keyword {
        case .dialect:
            schema.core.keywords.dialect = string(key, value)
        case .id: schema.core.keywords.id = string(key, value)
        case .anchor: schema.core.keywords.anchor = anchor(key, value, node, pointer)
        case .dynamicAnchor:
            schema.core.keywords.dynamicAnchor = anchor(key, value, node, pointer)
            guard let name = schema.core.dynamicAnchor?.value, file.schemas[node.number] >= 0 else { return }
            dynamicAnchors.append(
                Document.DynamicAnchor(
                    resource: Int32(truncatingIfNeeded: resource), name: name,
                    schema: Document.SchemaIndex(rawValue: file.schemas[node.number])))
        case .dynamicRef: schema.core.keywords.dynamicReference = reference(key, value, to: .schema)
        case .vocabulary: schema.core.keywords.vocabulary = Document.Value(node: value, isText: false)
        default: schema.core.keywords.definitions = schemaMap(key, value, at: self.pointer(pointer, keyword))
        }
    }

    private mutating func anchor(
        _ key: Node, _ value: Node, _ node: Node, _ pointer: Pointer
    ) -> Document.Located<String>? {
        guard let name = string(key, value) else { return nil }
        resources.addAnchor(name.value, .init(node: node, pointer: pointer, resource: resource))
        return name
    }

    private mutating func schemaMap(
        _ key: Node, _ value: Node, at pointer: Pointer
    ) -> [Document.Named<Document.SchemaIndex>] {
        map(key, value, at: pointer) { $0.schema($1, at: $2) }
    }

    private mutating func schemaList(_ key: Node, _ value: Node, at pointer: Pointer) -> [Document
        .SchemaIndex]
    {
        let schemas = list(key, value, at: pointer) { $0.schema($1, at: $2) }
        if value.kind == .sequence, value.count == 0 {
            report(
                OpenAPIRules.invalidValue, .warning, "`\(key.text)` is empty", at: value.location,
                why: "JSON Schema asks for at least one schema", help: "remove it")
        }
        return schemas
    }
}
