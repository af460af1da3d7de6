internal import PinionJSON
internal import PinionOpenAPI

/// Which keywords decide about the Swift type, and which only about what is valid.
extension Resolver {
    /// Whether keywords of the schema itself, apart from `$ref`, `allOf` and a bare `type`, decide about the
    /// Swift type.
    func shapes(_ conjunct: Conjunct) -> Bool {
        let schema = document[conjunct.index]
        if hasShapingKeyword(schema) { return true }
        if !conjunct.skipsUnion && unionMembers(of: conjunct.index) != nil { return true }
        // A bare type shapes only what nothing else shapes.
        return schema.types != nil && applied(by: conjunct.index).isEmpty
    }

    private func hasShapingKeyword(_ schema: Document.Schema) -> Bool {
        if schema.kind == .never || schema.enumeration != nil || schema.constant != nil { return true }
        if let format = schema.format?.value, ScalarFormat(format) != nil { return true }
        if !schema.object.isEmpty {
            let object = schema.object
            if !(object.properties ?? []).isEmpty || object.patternProperties != nil { return true }
            if let others = object.additionalProperties ?? object.unevaluatedProperties,
                document[others].kind == .object
            {
                return true
            }
        }
        if !schema.array.isEmpty && (schema.array.items != nil || schema.array.prefixItems != nil) {
            return true
        }
        if !schema.string.isEmpty && ScalarFormat(encoding: schema.string) != nil { return true }
        return !schema.extensions.isEmpty
            && [ExtensionKey.extensibleEnum, .scalar, .comparison, .type].contains {
                schema.extensions.value($0) != nil
            }
    }

    /// The branches of `oneOf` or `anyOf` if they are about types; branches that only add requirements
    /// (`anyOf: [{required: [a]}, {required: [b]}]`) are the validator's business. For a schema with a
    /// `discriminator` that others build on with `allOf`, these others.
    func unionMembers(of index: Document.SchemaIndex) -> [Document.SchemaIndex]? {
        unions[Int(index.rawValue)]
    }

    func findUnions() {
        unions = document.schemas.indices.map { position in
            guard !document.schemas[position].composition.isEmpty else { return nil }
            let schema = document.schemas[position]
            guard
                let members = schema.composition.oneOf ?? schema.composition.anyOf, !members.isEmpty
            else { return nil }
            let known = schema.object.isEmpty ? [] : schema.object.properties ?? []
            let names = Set(known.map { ExactText($0.name) })
            return members.contains { isAboutTypes($0, besides: names) } ? members : nil
        }
    }

    /// Whether a branch says what a value is, beyond the members that the schema it stands in names itself.
    /// Looks no deeper than the branch: branches can lead back to where they stand.
    private func isAboutTypes(_ branch: Document.SchemaIndex, besides known: Set<ExactText>) -> Bool {
        let written = document[branch]
        if !applied(by: branch).isEmpty { return true }
        if !written.composition.isEmpty,
            written.composition.oneOf != nil || written.composition.anyOf != nil
        {
            return true
        }
        if !known.isEmpty, written.types?.value.allSatisfy({ $0 == .object }) ?? true,
            written.enumeration == nil, written.constant == nil
        {
            // It only narrows members down that stand beside the union.
            return (written.object.properties ?? []).contains { !known.contains(ExactText($0.name)) }
        }
        return hasShapingKeyword(written) || written.types != nil
    }

    /// Says nothing that shapes a type but `type`.
    func isBareType(_ conjunct: Conjunct) -> Bool {
        let schema = document[conjunct.index]
        return schema.types != nil && applied(by: conjunct.index).isEmpty && !hasShapingKeyword(schema)
            && (conjunct.skipsUnion || unionMembers(of: conjunct.index) == nil)
    }
}
