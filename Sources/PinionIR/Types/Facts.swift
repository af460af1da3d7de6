internal import PinionJSON
internal import PinionOpenAPI

/// What the parts of a schema say together about the kind of a value.
struct Facts {
    /// Types the value may have, `null` apart; empty when nothing is said.
    var types: SchemaTypes = []
    var format: ScalarFormat?
    /// `enum` and `const` of all parts, `null` apart.
    var values: [JSONValue]?
    /// `x-extensible-enum`.
    var extensibleValues: [JSONValue]?
    var comparison = TextMatching.exact
    /// `x-pinion-scalar: text`.
    var isText = false
}

extension Resolver {
    func facts(of parts: [Conjunct], only: SchemaType?) -> Facts {
        var facts = Facts()
        var stated: SchemaTypes?
        var implied: SchemaTypes = []
        for part in parts {
            let schema = document[part.index]
            if let types = schema.types {
                var set = types.reduce(into: SchemaTypes()) { $0.insert(SchemaTypes($1.value.jsonType)) }
                if set.contains(.number) { set.insert(.integer) }
                stated = stated.map { $0.intersection(set) } ?? set
            }
            implied.formUnion(impliedTypes(schema))
            if let format = schema.format.flatMap({ ScalarFormat($0.value) }) {
                facts.format = facts.format ?? format
            }
            if let values = values(of: schema) {
                facts.values = facts.values.map { known in known.filter { values.contains($0) } } ?? values
            }
            guard !schema.extensions.isEmpty else { continue }
            if case .array(let values)? = schema.extensions.value(.extensibleEnum) {
                facts.extensibleValues = values
            }
            if let comparison = schema.extensions.textMatching(.comparison) { facts.comparison = comparison }
            if schema.extensions.text(.scalar) == "text" { facts.isText = true }
        }
        facts.types = stated ?? implied
        // `number` admits integers; keep the wider one unless only integers are left.
        if facts.types.contains(.number) { facts.types.remove(.integer) }
        if facts.types != .null { facts.types.remove(.null) }
        if let only { facts.types = SchemaTypes(only) }
        return facts
    }

    private func values(of schema: Document.Schema) -> [JSONValue]? {
        let values = schema.constant.map { [$0.json] } ?? schema.enumeration?.value.map(\.json)
        return values.map { $0.filter { if case .null = $0 { false } else { true } } }
    }

    /// Types that keywords speak about, for schemas that leave `type` out.
    private func impliedTypes(_ schema: Document.Schema) -> SchemaTypes {
        var types: SchemaTypes = []
        if !schema.$object.isEmpty {
            let object = schema.object
            if object.properties != nil || object.additionalProperties != nil
                || object.patternProperties != nil
            {
                types.insert(.object)
            }
        }
        if !schema.$array.isEmpty && (schema.array.items != nil || schema.array.prefixItems != nil) {
            types.insert(.array)
        }
        if types.isEmpty && !schema.$string.isEmpty { types.insert(.string) }
        if types.isEmpty && !schema.$number.isEmpty { types.insert(.number) }
        if types.isEmpty, let format = schema.format.flatMap({ ScalarFormat($0.value) }) {
            switch format {
            case .int32, .int64: types.insert(.integer)
            case .float, .double, .decimal: types.insert(.number)
            default: types.insert(.string)
            }
        }
        return types
    }
}
