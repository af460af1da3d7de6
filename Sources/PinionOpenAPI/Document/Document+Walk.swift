extension Document {
    /// The schemas that a schema applies to the same value or to parts of it, those it refers to included; in no
    /// particular order. A discriminator's `mapping` only names schemas and is left out.
    public func children(of index: SchemaIndex) -> [SchemaIndex] {
        let schema = self[index]
        var children: [SchemaIndex] = []
        if let target = schema.reference.flatMap({ self.schema($0) }) { children.append(target) }
        if !schema.$core.isEmpty, let target = schema.core.dynamicReference.flatMap({ self.schema($0) }) {
            children.append(target)
        }
        if !schema.$object.isEmpty {
            let object = schema.object
            children += (object.properties ?? []).map(\.value)
            children += (object.patternProperties ?? []).map(\.value)
            children += object.dependentSchemas.map(\.value)
            children += [object.additionalProperties, object.unevaluatedProperties, object.propertyNames]
                .compactMap { $0 }
        }
        if !schema.$array.isEmpty {
            let array = schema.array
            children += array.prefixItems ?? []
            children += [array.items, array.contains, array.unevaluatedItems].compactMap { $0 }
        }
        if !schema.$composition.isEmpty {
            let composition = schema.composition
            children += (composition.allOf ?? []) + (composition.anyOf ?? []) + (composition.oneOf ?? [])
            children += [
                composition.not, composition.ifSchema, composition.thenSchema, composition.elseSchema,
            ]
            .compactMap { $0 }
        }
        return children
    }

    /// A path item with what it refers to. What stands beside the `$ref` wins.
    public func merged(_ item: PathItem) -> PathItem {
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
