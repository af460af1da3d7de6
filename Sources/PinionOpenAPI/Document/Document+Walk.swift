internal import PinionJSON

extension Document {
    /// The schemas that a schema applies to the same value or to parts of it, those it refers to included; in no
    /// particular order. A discriminator's `mapping` only names schemas and is left out.
    public func children(of index: SchemaIndex) -> [SchemaIndex] {
        var children: [SchemaIndex] = []
        forEachChild(of: index) { children.append($0) }
        return children
    }

    /// Visits `children`, without a list of them for each of tens of thousands.
    public func forEachChild(of index: SchemaIndex, _ visit: (SchemaIndex) -> Void) {
        let schema = self[index]
        func each(_ one: SchemaIndex?) { if let one { visit(one) } }
        func each(_ several: [SchemaIndex]?) { several?.forEach(visit) }
        func each(_ members: [Named<SchemaIndex>]?) { for member in members ?? [] { visit(member.value) } }
        each(schema.reference.flatMap { self.schema($0) })
        if !schema.core.isEmpty { each(schema.core.dynamicReference.flatMap { self.schema($0) }) }
        if !schema.object.isEmpty {
            each(schema.object.properties)
            each(schema.object.patternProperties)
            each(schema.object.dependentSchemas)
            each(schema.object.additionalProperties)
            each(schema.object.unevaluatedProperties)
            each(schema.object.propertyNames)
        }
        if !schema.array.isEmpty {
            each(schema.array.prefixItems)
            each(schema.array.items)
            each(schema.array.contains)
            each(schema.array.unevaluatedItems)
        }
        if !schema.composition.isEmpty {
            each(schema.composition.allOf)
            each(schema.composition.anyOf)
            each(schema.composition.oneOf)
            each(schema.composition.not)
            each(schema.composition.ifSchema)
            each(schema.composition.thenSchema)
            each(schema.composition.elseSchema)
        }
    }

    /// A path item with what it refers to. What stands beside the `$ref` wins.
    public func merged(_ item: PathItem) -> PathItem {
        if item.reference == nil { return item }
        var item = item
        var next = item.reference
        item.reference = nil
        for _ in 0..<Self.longestChain {
            guard let reference = next, let target = pathItem(at: reference) else { break }
            let known = Set(item.operations.map { ExactText($0.method.value) })
            item.operations += target.operations.filter { !known.contains(ExactText($0.method.value)) }
            item.parameters += target.parameters
            item.servers = item.servers ?? target.servers
            next = target.reference
        }
        return item
    }

    private func pathItem(at reference: Reference) -> PathItem? {
        guard let target = reference.target, case .pathItem(let item)? = self[target].component else {
            return nil
        }
        return item
    }
}
