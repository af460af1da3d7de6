import PinionDiagnostics

extension Checks {
    /// `$ref`s that lead to a `$ref`, and so on, back to the first. A schema that refers to itself inside a property
    /// is no such circle: there each step goes deeper into the value.
    static func referenceCycles(_ document: Document, _ diagnostics: inout Diagnostics) {
        var done: Set<Int32> = []
        for start in document.targets.indices {
            var chain: [Document.Reference] = []
            var positions: [Int32: Int] = [:]
            var target = Document.TargetIndex(rawValue: Int32(truncatingIfNeeded: start))
            while !done.contains(target.rawValue) {
                if let position = positions[target.rawValue] {
                    report(Array(chain[position...]), &diagnostics)
                    break
                }
                positions[target.rawValue] = chain.count
                guard let next = next(target, document), let nextTarget = next.target else { break }
                chain.append(next)
                target = nextTarget
            }
            done.formUnion(positions.keys)
        }
    }

    /// The `$ref` that a target is.
    private static func next(_ target: Document.TargetIndex, _ document: Document) -> Document.Reference? {
        switch document[target].component {
        case .schema(let schema): document[schema].reference
        case .pathItem(let item): item.reference
        case .parameter(.reference(let object)): object.reference
        case .response(.reference(let object)): object.reference
        case .requestBody(.reference(let object)): object.reference
        case .header(.reference(let object)): object.reference
        case .example(.reference(let object)): object.reference
        case .link(.reference(let object)): object.reference
        case .callback(.reference(let object)): object.reference
        case .securityScheme(.reference(let object)): object.reference
        case .mediaType(.reference(let object)): object.reference
        default: nil
        }
    }

    private static func report(_ chain: [Document.Reference], _ diagnostics: inout Diagnostics) {
        // The circle is the same wherever it is entered; it is told from its first place in the files.
        guard let start = chain.indices.min(by: { chain[$0].location < chain[$1].location }) else { return }
        let ordered = Array(chain[start...] + chain[..<start])
        let names = ordered.map { "`\($0.text)`" }.joined(separator: " -> ")
        diagnostics.report(
            Diagnostic(
                rule: OpenAPIRules.referenceCycle, severity: .error,
                message: ordered.count == 1
                    ? "`\(ordered[0].text)` refers to itself" : "these references go in a circle: \(names)",
                location: ordered[0].location, consequence: "no reference in the circle leads to anything",
                suggestion: "replace one of them with what is meant",
                notes: ordered.dropFirst().map { Diagnostic.Note("which leads here", location: $0.location) })
        )
    }
}
