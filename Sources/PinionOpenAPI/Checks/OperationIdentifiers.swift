import PinionDiagnostics
import PinionJSON

extension Checks {
    /// Two operations with one `operationId`.
    static func operationIdentifiers(_ operations: [Reached], _ diagnostics: inout Diagnostics) {
        var first: [ExactText: Document.Located<String>] = [:]
        for reached in operations {
            guard let id = reached.operation.operationID else { continue }
            // The same operation is reached twice when two paths share a path item.
            guard let other = first.updateValue(id, forKey: ExactText(id.value)),
                other.location != id.location
            else { continue }
            first[ExactText(id.value)] = other
            diagnostics.report(
                Diagnostic(
                    rule: OpenAPIRules.duplicateOperation, severity: .error,
                    message: "`operationId` `\(id.value)` is used twice", location: id.location,
                    consequence: "the generated operations would have one name",
                    suggestion: "rename one of the two",
                    notes: [Diagnostic.Note("first used here", location: other.location)]))
        }
    }
}
