internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// The strings that stand for branches: those of `mapping`; for branches it leaves out, the constants that
    /// the branch itself demands, or else the names of the components (OpenAPI 3.1 section 4.8.25.4).
    func discriminatorValues(
        _ discriminator: Document.Discriminator, branches: [Document.SchemaIndex]
    ) -> [(text: String, caseIndex: Int)] {
        var positions: [Document.SchemaIndex: Int] = [:]
        let ends = branches.map { pureEnd(of: $0) }
        for (position, end) in ends.enumerated() where positions[end] == nil { positions[end] = position }
        var values: [(text: String, caseIndex: Int)] = []
        var mapped: Set<Int> = []
        var used: Set<ExactText> = []
        for entry in discriminator.mapping {
            guard let schema = document.schema(entry.value), let branch = positions[pureEnd(of: schema)],
                used.insert(ExactText(entry.name)).inserted
            else { continue }
            values.append((entry.name, branch))
            mapped.insert(branch)
        }
        let member = ExactText(discriminator.propertyName.value)
        for (branch, end) in ends.enumerated() where !mapped.contains(branch) {
            var texts = constants(of: member, in: branches[branch])
            if texts.isEmpty {
                texts = [componentNames[end] ?? sharedElement([Conjunct(end)]).flatMap { componentNames[$0] }]
                    .compactMap { $0 }
            }
            for text in texts where used.insert(ExactText(text)).inserted { values.append((text, branch)) }
        }
        return values
    }

    /// The strings that a member can be in a branch, when the branch lists them.
    private func constants(of member: ExactText, in branch: Document.SchemaIndex) -> [String] {
        for part in flatten([Conjunct(branch)]) where !document[part.index].object.isEmpty {
            let properties = document[part.index].object.properties ?? []
            guard let property = properties.first(where: { ExactText($0.name) == member }) else { continue }
            let values = facts(of: flatten([Conjunct(property.value)]), only: nil).values ?? []
            let texts = values.compactMap { value -> String? in
                if case .string(let text) = value { text } else { nil }
            }
            // A base that lists the values of all its heirs tells nothing about one of them.
            if texts.count == 1 { return texts }
        }
        return []
    }

    /// The end of a chain of schemas that are nothing but a `$ref`.
    func pureEnd(of index: Document.SchemaIndex) -> Document.SchemaIndex {
        var index = index
        for _ in 0..<64 {
            guard let target = pureTarget(of: index) else { break }
            index = target
        }
        return index
    }
}
