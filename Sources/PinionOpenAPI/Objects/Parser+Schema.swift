import PinionDiagnostics
import PinionYAML

extension Parser {
    /// A schema; the same one for a node that was parsed before. Nil, and reported, when it is none.
    mutating func schema(_ node: Node, at pointer: Pointer) -> Document.SchemaIndex? {
        let known = file.schemas[node.number]
        if known >= 0 { return Document.SchemaIndex(rawValue: known) }
        guard depth < limits.depth else {
            reportDepth(node)
            return nil
        }
        guard let kind = schemaKind(node) else { return nil }
        file.roles[node.number] = .object(.schema)
        let index = Int32(truncatingIfNeeded: schemas.count)
        file.schemas[node.number] = index
        let schema = Document.Schema(kind: kind, location: node.location, pointer: pointer)
        schemas.append(schema)
        if kind == .object {
            let outer = resource
            let outerDialect = dialect
            if file.hasIdentifiers { enterResource(node, pointer) }
            enterDialect(node)
            depth += 1
            let errors = errorCount
            schemaObject(node, at: pointer, schema)
            schema.isDamaged = errorCount > errors
            depth -= 1
            resource = outer
            dialect = outerDialect
        }
        return Document.SchemaIndex(rawValue: index)
    }

    mutating func reportDepth(_ node: Node) {
        report(
            OpenAPIRules.limit, "the description nests deeper than \(limits.depth) levels here",
            at: node.location,
            help: "give inner schemas names in `components/schemas` and refer to them")
    }

    private mutating func schemaKind(_ node: Node) -> Document.Schema.Kind? {
        if node.kind == .mapping { return .object }
        if case .boolean(let flag)? = node.scalar { return flag ? .always : .never }
        var help: String?
        if node.kind == .sequence { help = "a list of schemas, one for each position, is `prefixItems`" }
        if Document.Schema.TypeName.exactly(node.text) != nil { help = "write `{type: \(node.text)}`" }
        if node.scalar == .null { help = "write `{}` for a schema that allows everything" }
        report(
            OpenAPIRules.wrongType,
            "expected a schema, which is a mapping or a boolean, found \(Self.phrase(node))",
            at: node.location,
            help: help)
        return nil
    }

    /// A schema with `$id` starts a resource of its own (JSON Schema Core section 8.2.1).
    private mutating func enterResource(_ node: Node, _ pointer: Pointer) {
        guard version > .v30, let id = node[Keyword.id.rawValue], id.kind == .scalar else { return }
        let (base, _) = URIText.split(id.text)
        guard !base.isEmpty else { return }
        let uri = URIText.resolve(base, against: resources.resources[resource].uri ?? "")
        resource = resources.add(.init(uri: uri, file: fileIndex, root: node, pointer: pointer))
    }

    private mutating func schemaObject(_ node: Node, at pointer: Pointer, _ schema: Document.Schema) {
        schema.resource = Int32(truncatingIfNeeded: resource)
        schema.dialect = dialect
        let outerValues = values.count
        for (key, value) in node.members {
            guard let keyword = file.keyword(key) else {
                unknown(key, value, in: .schema, &schema.extensions)
                continue
            }
            switch keyword {
            case .ref: schema.reference = reference(key, value, to: .schema)
            case .type: schema.types = types(key, value)
            case .format: schema.format = string(key, value)
            case .nullable: schema.nullable = boolean(key, value)
            case .enum, .const, .default, .example, .examples: values.append((keyword, value))
            case .discriminator: schema.discriminator = discriminator(value)
            case .properties, .patternProperties, .additionalProperties, .unevaluatedProperties,
                .propertyNames,
                .required, .minProperties, .maxProperties, .dependentRequired, .dependentSchemas:
                object(keyword, key, value, at: pointer, schema)
            case .items, .prefixItems, .contains, .unevaluatedItems, .minItems, .maxItems, .uniqueItems,
                .minContains, .maxContains:
                array(keyword, key, value, at: pointer, schema)
            case .allOf, .anyOf, .oneOf, .not, .if, .then, .else:
                composition(keyword, key, value, at: pointer, schema)
            case .minLength, .maxLength, .pattern, .contentEncoding, .contentMediaType, .contentSchema:
                text(keyword, key, value, at: pointer, schema)
            case .multipleOf, .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum:
                number(keyword, key, value, node, schema)
            case .dialect, .id, .anchor, .dynamicAnchor, .dynamicRef, .vocabulary, .defs:
                core(keyword, key, value, at: pointer, node, schema)
            default: annotation(keyword, key, value, schema)
            }
            if version == .v30 { checkEdition(keyword, key) }
        }
        if values.count > outerValues {
            data(values[outerValues...], schema)
            values.removeLast(values.count - outerValues)
        }
        if version == .v30, schema.reference != nil, node.count > 1 { reportSchemaSiblings(node) }
    }

    private mutating func annotation(
        _ keyword: Keyword, _ key: Node, _ value: Node, _ schema: Document.Schema
    ) {
        switch keyword {
        case .title: schema.annotations.keywords.title = prose(key, value)
        case .description: schema.annotations.keywords.description = prose(key, value)
        case .deprecated: schema.annotations.keywords.deprecated = boolean(key, value)
        case .readOnly: schema.annotations.keywords.readOnly = boolean(key, value)
        case .writeOnly: schema.annotations.keywords.writeOnly = boolean(key, value)
        case .externalDocs: schema.annotations.keywords.externalDocs = externalDocumentation(value)
        case .xml: schema.annotations.keywords.xml = xml(value)
        case .comment: schema.annotations.keywords.comment = prose(key, value)
        default: unknown(key, value, in: .schema, &schema.extensions)
        }
    }

    /// Keywords that hold values. Whether `1.10` is text depends on `type`, which may stand after them.
    private mutating func data(
        _ data: ArraySlice<(keyword: Keyword, value: Node)>, _ schema: Document.Schema
    ) {
        let types = schema.types?.value ?? Document.Schema.TypeNames()
        let isText =
            types.contains(.string)
            && !types.contains { $0 == .integer || $0 == .number || $0 == .boolean }
        for (keyword, node) in data {
            let value = Document.Value(node: node, isText: isText)
            switch keyword {
            case .const: schema.constant = value
            case .default: schema.annotations.keywords.defaultValue = value
            case .example: schema.annotations.keywords.example = value
            default:
                guard node.kind == .sequence else {
                    reportNoList(keyword, node)
                    continue
                }
                let values = node.elements.map { Document.Value(node: $0, isText: isText) }
                if keyword == .examples {
                    schema.annotations.keywords.examples = values
                } else {
                    schema.enumeration = Document.Located(values, at: node.location)
                }
            }
        }
    }

    /// Examples are documentation, which is no reason to stop.
    private mutating func reportNoList(_ keyword: Keyword, _ node: Node) {
        let isExamples = keyword == .examples
        let help =
            isExamples ? "write a list of values" : node.kind == .scalar ? "write `[\(node.text)]`" : nil
        report(
            OpenAPIRules.wrongType, isExamples ? .warning : .error,
            "expected a list for `\(keyword.rawValue)`, found \(Self.phrase(node))", at: node.location,
            why: isExamples ? "they are ignored" : nil, help: help)
    }

    private mutating func reportSchemaSiblings(_ node: Node) {
        for (key, _) in node.members {
            switch file.keyword(key) {
            case .ref, .description, .title, .comment, .externalDocs, .example, .deprecated: continue
            case nil where key.utf8.starts(with: [0x78, 0x2D]): continue
            case nil: continue
            default: break
            }
            report(
                OpenAPIRules.referenceSiblings, .warning, "`\(key.text)` is ignored beside `$ref`",
                at: key.location,
                why: "in OpenAPI 3.0 a `$ref` stands for the whole schema",
                help: "write `allOf: [{$ref: ...}]`, or `openapi: 3.1.1`")
        }
    }

    /// Notes, once, a keyword that 3.0 does not have.
    private mutating func checkEdition(_ keyword: Keyword, _ key: Node) {
        switch keyword {
        case .const, .examples, .if, .then, .else, .patternProperties, .propertyNames, .unevaluatedProperties,
            .unevaluatedItems, .dependentSchemas, .dependentRequired, .prefixItems, .contains, .minContains,
            .maxContains, .contentEncoding, .contentMediaType, .contentSchema, .dialect, .id, .anchor,
            .dynamicAnchor, .dynamicRef, .vocabulary, .comment, .defs:
            guard newerKeywords.insert(keyword).inserted else { return }
            report(
                OpenAPIRules.edition, .note,
                "`\(key.text)` is a keyword of OpenAPI 3.1, and this description follows 3.0",
                at: key.location, why: "it is honoured here; other tools ignore it",
                help: "write `openapi: 3.1.1`")
        default: return
        }
    }
}
