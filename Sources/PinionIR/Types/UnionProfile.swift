internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// What a reader can know of a branch before it reads it.
    func profile(_ conjuncts: [Conjunct]) -> UnionSelector.Profile {
        let parts = flatten(conjuncts)
        var profile = UnionSelector.Profile(types: possibleTypes(parts, depth: 0))
        for part in parts where !document[part.index].object.isEmpty {
            let object = document[part.index].object
            profile.required.formUnion((object.required ?? []).map { ExactText($0.value) })
            for property in object.properties ?? [] {
                let facts = facts(of: flatten([Conjunct(property.value)]), only: nil)
                let name = ExactText(property.name)
                // A member that cannot be there, or only as null, tells nothing.
                if document[property.value].kind == .never || facts.types == .null { continue }
                if profile.declared.insert(name).inserted { profile.order.append(name) }
                let texts = facts.values?.compactMap { value -> String? in
                    if case .string(let text) = value { text } else { nil }
                }
                if let texts, !texts.isEmpty, texts.count == facts.values?.count {
                    profile.constants[name] = texts
                }
            }
        }
        return profile
    }

    /// The JSON types of values; empty when they may be anything. Looks through unions of unions.
    private func possibleTypes(_ parts: [Conjunct], depth: Int) -> SchemaTypes {
        let facts = facts(of: parts, only: nil)
        if let values = facts.values, facts.types.isEmpty { return SchemaTypes(of: values) }
        guard facts.types.isEmpty, depth < 2,
            let union = parts.first(where: { !$0.skipsUnion && unionMembers(of: $0.index) != nil }),
            let members = unionMembers(of: union.index), members.count <= 64
        else { return facts.types }
        var types: SchemaTypes = []
        for member in members {
            let found = possibleTypes(flatten([Conjunct(member)]), depth: depth + 1)
            if found.isEmpty { return [] }
            types.formUnion(found)
        }
        return types.subtracting(.null)
    }
}
