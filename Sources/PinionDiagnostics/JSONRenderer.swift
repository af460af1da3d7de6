/// Findings as one JSON object.
struct JSONRenderer {
    let sources: SourceMap

    func render(_ diagnostics: Diagnostics) -> String {
        JSONText.object([
            ("diagnostics", .array(diagnostics.all.map(value))),
            ("errors", .integer(diagnostics.count(of: .error))),
            ("warnings", .integer(diagnostics.count(of: .warning))),
        ]).printed() + "\n"
    }

    private func value(_ diagnostic: Diagnostic) -> JSONText {
        .object([
            ("rule", .string(diagnostic.rule.id)),
            ("severity", .string(diagnostic.severity.rawValue)),
            ("message", .string(diagnostic.message)),
            ("location", diagnostic.location.map(value)),
            ("consequence", diagnostic.consequence.map(JSONText.string)),
            ("suggestion", diagnostic.suggestion.map(JSONText.string)),
            (
                "notes",
                .array(
                    diagnostic.notes.map { note in
                        .object([("message", .string(note.message)), ("location", note.location.map(value))])
                    })
            ),
        ])
    }

    private func value(_ location: SourceLocation) -> JSONText {
        .object([
            ("path", .string(sources[location.source].path)),
            ("line", .integer(Int(location.line))),
            ("column", .integer(Int(location.column))),
            ("length", .integer(Int(location.length))),
        ])
    }
}
