internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// Finds the schemas in which, at any depth, a member is `readOnly` or `writeOnly`: only those need a
    /// shape for each direction.
    func findDirectionalSchemas() {
        // Most descriptions have none of this, and then nobody's children need be known.
        guard
            document.schemas.contains(where: { $0.readOnly != nil || $0.writeOnly != nil })
        else { return }
        directional = schemas { schema in
            !schema.object.isEmpty
                && (schema.object.properties ?? []).contains { isReadOnly($0.value) || isWriteOnly($0.value) }
        }
    }

    /// Finds the schemas that lack a part because of an error.
    func findDamagedSchemas() {
        if document.isSound { return }
        damaged = schemas { schema in
            schema.isDamaged || schema.reference.map { document.schema($0) == nil } == true
        }
    }

    /// Schemas that something holds of, and those that have such a schema in them at any depth.
    private func schemas(
        where isMeant: (Document.Schema) -> Bool
    ) -> SchemaSet {
        var found = SchemaSet(document)
        var pending: [Document.SchemaIndex] = []
        for position in document.schemas.indices where isMeant(document.schemas[position]) {
            let index = Document.SchemaIndex(rawValue: Int32(position))
            if found.insert(index) { pending.append(index) }
        }
        if pending.isEmpty { return found }
        var steps: [(child: Document.SchemaIndex, parent: Document.SchemaIndex)] = []
        steps.reserveCapacity(2 * document.schemas.count)
        for position in document.schemas.indices {
            let index = Document.SchemaIndex(rawValue: Int32(position))
            document.forEachChild(of: index) { steps.append(($0, index)) }
            // Alternatives that it does not list itself.
            if let own = heirs[index] { for heir in own { steps.append((heir, index)) } }
        }
        let parents = Lists(steps.map { (Int($0.child.rawValue), $0.parent) }, count: document.schemas.count)
        while let index = pending.popLast() {
            for parent in parents[Int(index.rawValue)] where found.insert(parent) {
                pending.append(parent)
            }
        }
        return found
    }

    /// The direction that matters for a schema: both are one where they do not differ.
    func normalize(_ direction: Direction, for index: Document.SchemaIndex) -> Direction {
        directional.contains(index) ? direction : .both
    }

    /// Whether a member does not travel in this direction.
    func isLeftOut(_ property: Document.SchemaIndex, _ direction: Direction) -> Bool {
        switch direction {
        case .both: false
        case .request: isReadOnly(property)
        case .response: isWriteOnly(property)
        }
    }

    /// Whether an object has members, and none of them travels in this direction.
    func isHollow(_ conjuncts: [Conjunct], _ direction: Direction) -> Bool {
        direction != .both && !conjuncts.isEmpty
            && conjuncts.allSatisfy { directional.contains($0.index) && isHollow($0, direction) }
    }

    private func isHollow(_ conjunct: Conjunct, _ direction: Direction) -> Bool {
        let key = SchemaKey(index: conjunct.index, direction: direction, skipsUnion: conjunct.skipsUnion)
        if let known = hollow[key] { return known }
        // Known while its members are looked at, should one lead back. None is looked at too deep down.
        hollow[key] = false
        guard depth < 100 else { return false }
        depth += 1
        let answer = isHollow(flatten([conjunct]), besides: direction)
        depth -= 1
        hollow[key] = answer
        return answer
    }

    private func isHollow(_ parts: [Conjunct], besides direction: Direction) -> Bool {
        let required = Set(
            parts.flatMap { part in
                document[part.index].object.isEmpty
                    ? [] : (document[part.index].object.required ?? []).map { ExactText($0.value) }
            })
        var leavesOut = false
        for part in parts {
            let schema = document[part.index]
            if schema.enumeration != nil || schema.constant != nil { return false }
            if !part.skipsUnion && unionMembers(of: part.index) != nil { return false }
            if schema.object.isEmpty { continue }
            let object = schema.object
            let others = object.additionalProperties ?? object.unevaluatedProperties
            guard object.patternProperties == nil, others.map({ document[$0].kind == .never }) ?? true else {
                return false
            }
            for property in object.properties ?? [] {
                guard
                    isLeftOut(property.value, direction)
                        || !required.contains(ExactText(property.name))
                            && isHollow([Conjunct(property.value)], direction)
                else { return false }
                leavesOut = true
            }
        }
        return leavesOut
    }

    private func isReadOnly(_ index: Document.SchemaIndex) -> Bool {
        carries(index) { $0.readOnly?.value == true }
    }

    private func isWriteOnly(_ index: Document.SchemaIndex) -> Bool {
        carries(index) { $0.writeOnly?.value == true }
    }

    /// Whether an annotation stands on the schema or on what it refers to.
    private func carries(
        _ index: Document.SchemaIndex, _ test: (Document.Schema) -> Bool
    ) -> Bool {
        var next: Document.SchemaIndex? = index
        for _ in 0..<64 {
            guard let current = next else { return false }
            if !document[current].annotations.isEmpty && test(document[current]) {
                return true
            }
            next = document[current].reference.flatMap { document.schema($0) }
        }
        return false
    }
}
