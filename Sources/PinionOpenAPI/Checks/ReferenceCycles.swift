import PinionDiagnostics

extension Checks {
    /// `$ref`s that lead to a `$ref`, and so on, back to the first. A schema that refers to itself inside a property
    /// is no such circle: there each step goes deeper into the value.
    static func referenceCycles(_ document: Document, _ diagnostics: inout Diagnostics) {
        /// How many steps it is from each target to an object.
        var lengths: [Int32: Int] = [:]
        for start in document.targets.indices {
            var walked: [(target: Int32, reference: Document.Reference)] = []
            var positions: [Int32: Int] = [:]
            var target = Document.TargetIndex(rawValue: Int32(truncatingIfNeeded: start))
            while lengths[target.rawValue] == nil, positions[target.rawValue] == nil,
                let next = next(target, document), let nextTarget = next.target
            {
                positions[target.rawValue] = walked.count
                walked.append((target.rawValue, next))
                target = nextTarget
            }
            if let position = positions[target.rawValue] {
                reportCircle(walked[position...].map(\.reference), &diagnostics)
            }
            var length = lengths[target.rawValue, default: 0]
            lengths[target.rawValue] = length
            for step in walked.reversed() {
                length += 1
                lengths[step.target] = length
                if length == Document.longestChain { reportLength(step.reference, &diagnostics) }
            }
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

    private static func reportCircle(_ chain: [Document.Reference], _ diagnostics: inout Diagnostics) {
        // The circle is the same wherever it is entered; it is told from its first place in the files.
        guard let start = chain.indices.min(by: { chain[$0].location < chain[$1].location }) else { return }
        let ordered = Array(chain[start...] + chain[..<start])
        let shown = ordered.prefix(10)
        let names =
            shown.map { "`\($0.text)`" }.joined(separator: " -> ") + (ordered.count > 10 ? " -> ..." : "")
        diagnostics.report(
            Diagnostic(
                rule: OpenAPIRules.referenceCycle, severity: .error,
                message: ordered.count == 1
                    ? "`\(ordered[0].text)` refers to itself" : "these references go in a circle: \(names)",
                location: ordered[0].location, consequence: "no reference in the circle leads to anything",
                suggestion: "replace one of them with what is meant",
                notes: shown.dropFirst().map { Diagnostic.Note("which leads here", location: $0.location) }))
    }

    private static func reportLength(_ reference: Document.Reference, _ diagnostics: inout Diagnostics) {
        diagnostics.report(
            Diagnostic(
                rule: OpenAPIRules.limit, severity: .error,
                message: "`\(reference.text)` leads through more than \(Document.longestChain) references",
                location: reference.location, suggestion: "refer to what is at the end"))
    }
}
