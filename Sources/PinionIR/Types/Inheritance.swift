internal import PinionOpenAPI

/// Schemas that build on a base with `allOf`, where the base is itself the union of those that build on it.
///
/// Either the base lists them (`oneOf: [Cat, Dog]`), which taken literally never ends: a cat is a pet, a pet
/// is a cat or a dog, a cat is a pet... Or it has a `discriminator` and leaves it to the reader to find them
/// (OpenAPI 3.0 section 4.7.25). In both cases an heir repeats what the base says of all, without its union.
extension Resolver {
    func findInheritance() {
        findListedHeirs()
        findUnlistedHeirs()
    }

    private func findListedHeirs() {
        for position in document.schemas.indices {
            let base = Document.SchemaIndex(rawValue: Int32(truncatingIfNeeded: position))
            if document[base].composition.isEmpty { continue }
            let composition = document[base].composition
            guard let members = composition.oneOf ?? composition.anyOf else { continue }
            for member in members {
                let reached = reach(member)
                if reached.contains(base) { cut(base, in: reached) }
            }
        }
    }

    private func findUnlistedHeirs() {
        var bases: Set<Document.SchemaIndex> = []
        for position in document.schemas.indices {
            let index = Document.SchemaIndex(rawValue: Int32(truncatingIfNeeded: position))
            guard document[index].discriminator != nil else { continue }
            let schema = document[index]
            guard
                schema.composition.isEmpty
                    || (schema.composition.oneOf == nil && schema.composition.anyOf == nil)
            else { continue }
            bases.insert(index)
        }
        if bases.isEmpty { return }
        for component in document.components.schemas {
            let heir = pureEnd(of: component.value)
            guard componentNames[heir] != nil, buildsOn(heir) else { continue }
            let reached = reach(heir)
            for base in reached where base != heir && bases.contains(base) {
                cut(base, in: reached)
                if heirs[base, default: []].contains(heir) { continue }
                heirs[base, default: []].append(heir)
            }
        }
        for base in heirs.keys {
            // The base itself is an alternative when a value is mapped to it.
            let mapping = document[base].discriminator?.mapping ?? []
            let targets = mapping.compactMap { document.schema($0.value).map { pureEnd(of: $0) } }
            if targets.contains(base) { heirs[base, default: []].append(base) }
        }
        for (base, list) in heirs { unions[Int(base.rawValue)] = list }
    }

    /// Whether a schema adds to what it refers to, and is not just another name for it.
    private func buildsOn(_ index: Document.SchemaIndex) -> Bool {
        let schema = document[index]
        guard !schema.composition.isEmpty, schema.composition.allOf != nil else {
            return !schema.object.isEmpty && schema.reference != nil
        }
        return aliased(index) == nil || !schema.object.isEmpty
    }

    /// All schemas that a schema applies to the same value in any case, itself included.
    private func reach(_ start: Document.SchemaIndex) -> [Document.SchemaIndex] {
        var reached: [Document.SchemaIndex] = []
        var visited: Set<Document.SchemaIndex> = []
        var pending = [start]
        while let index = pending.popLast(), reached.count < Self.partLimit {
            guard visited.insert(index).inserted else { continue }
            reached.append(index)
            pending += applied(by: index).reversed().map(\.index)
        }
        return reached
    }

    /// From here on, references to the base among these schemas mean it without its union.
    private func cut(_ base: Document.SchemaIndex, in reached: [Document.SchemaIndex]) {
        for index in reached where document[index].reference.flatMap({ document.schema($0) }) == base {
            withoutUnion.insert(index)
            let position = Int(index.rawValue)
            appliedSchemas[position] = appliedSchemas[position].map {
                $0.index == base ? Conjunct(base, skipsUnion: true) : $0
            }
        }
    }
}
