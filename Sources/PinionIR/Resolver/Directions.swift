internal import PinionOpenAPI

extension Resolver {
    /// Finds the schemas in which, at any depth, a member is `readOnly` or `writeOnly`: only those need a
    /// shape for each direction.
    func findDirectionalSchemas() {
        var parents = [[Document.SchemaIndex]](repeating: [], count: document.schemas.count)
        var marked: [Document.SchemaIndex] = []
        // Most descriptions have none of this, and then nobody's children need be known.
        guard
            document.schemas.contains(where: {
                !$0.$annotations.isEmpty
                    && ($0.annotations.readOnly != nil || $0.annotations.writeOnly != nil)
            })
        else { return }
        for position in document.schemas.indices {
            let index = Document.SchemaIndex(rawValue: Int32(position))
            for child in children(of: index) { parents[Int(child.rawValue)].append(index) }
            let properties = document[index].object.properties ?? []
            let differs = properties.contains { isReadOnly($0.value) || isWriteOnly($0.value) }
            if differs && directional.insert(index).inserted { marked.append(index) }
        }
        while let index = marked.popLast() {
            for parent in parents[Int(index.rawValue)] where directional.insert(parent).inserted {
                marked.append(parent)
            }
        }
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

    private func isReadOnly(_ index: Document.SchemaIndex) -> Bool {
        carries(index) { $0.readOnly?.value == true }
    }

    private func isWriteOnly(_ index: Document.SchemaIndex) -> Bool {
        carries(index) { $0.writeOnly?.value == true }
    }

    /// Whether an annotation stands on the schema or on what it refers to.
    private func carries(
        _ index: Document.SchemaIndex, _ test: (Document.Schema.Annotations) -> Bool
    ) -> Bool {
        var next: Document.SchemaIndex? = index
        for _ in 0..<64 {
            guard let current = next else { return false }
            let schema = document[current]
            if !schema.$annotations.isEmpty && test(schema.annotations) { return true }
            next = schema.reference.flatMap { document.schema($0) }
        }
        return false
    }

    /// Schemas a schema applies to the value or to its parts, and alternatives that it does not list itself.
    private func children(of index: Document.SchemaIndex) -> [Document.SchemaIndex] {
        document.children(of: index) + (heirs[index] ?? [])
    }
}
