internal import PinionDiagnostics
internal import PinionOpenAPI

/// Types that the description or the user's configuration gives: `x-pinion-type`.
extension Resolver {
    /// Reads every `x-pinion-type`, and reports those that cannot be followed.
    func findPinnedTypes() {
        for position in document.schemas.indices where !document.schemas[position].extensions.isEmpty {
            let schema = document.schemas[position]
            guard let text = schema.extensions.text(.type) else { continue }
            let types = schema.types.map { SchemaTypes($0.value) } ?? []
            if let type = PinnedType(text), type.fits(types) {
                pinnedTypes[Document.SchemaIndex(rawValue: Int32(position))] = type
            } else {
                reportPinnedType(text, types, schema)
            }
        }
    }

    private func reportPinnedType(_ text: String, _ types: SchemaTypes, _ schema: Document.Schema) {
        var spelling = Spelling()
        let isType = PinnedType(text) != nil
        diagnostics.report(
            Diagnostic(
                rule: .pinnedType, severity: .warning,
                message: isType
                    ? "`\(text)` cannot hold \(types.phrase)"
                    : "`\(text)` is neither a type of Pinion's nor the name of a Swift type",
                location: schema.location, consequence: "the type is that of the schema",
                suggestion: isType
                    ? nil
                    : spelling.nearest(to: text, among: PinnedType.names).map { "did you mean `\($0)`?" }))
    }

    /// The type that these conjuncts are given, if what shapes their values is one schema that is given one.
    func pinnedType(_ conjuncts: [Conjunct]) -> PinnedType? {
        if pinnedTypes.isEmpty { return nil }
        if conjuncts.count == 1, let own = pinnedTypes[conjuncts[0].index] { return own }
        let essence = essence(of: conjuncts)
        guard essence.count == 1, let element = essence.first else { return nil }
        return pinnedTypes[element.conjunct.index]
    }
}
