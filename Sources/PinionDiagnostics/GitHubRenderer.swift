/// Findings as GitHub workflow commands.
struct GitHubRenderer {
    let sources: SourceMap

    func render(_ diagnostics: Diagnostics) -> String {
        diagnostics.all.reduce(into: "") { $0 += command($1) + "\n" }
    }

    private func command(_ diagnostic: Diagnostic) -> String {
        var properties: [(String, String)] = []
        if let location = diagnostic.location {
            properties = [
                ("file", sources[location.source].path),
                ("line", String(location.line)),
                ("col", String(location.column)),
                ("endColumn", String(Int(location.column) + Int(location.length))),
            ]
        }
        properties.append(("title", diagnostic.rule.id))
        let list = properties.map { "\($0.0)=\(Self.escapeProperty($0.1))" }.joined(separator: ",")
        return "::\(Self.name(diagnostic.severity)) \(list)::\(Self.escapeMessage(message(diagnostic)))"
    }

    /// The message and what follows it, a line each.
    private func message(_ diagnostic: Diagnostic) -> String {
        var lines = [VisibleText.escape(diagnostic.message)]
        for note in diagnostic.notes {
            let place = note.location.map { "\(sources[$0.source].path):\($0.line):\($0.column): " } ?? ""
            lines.append(VisibleText.escape("note: \(place)\(note.message)"))
        }
        if let consequence = diagnostic.consequence {
            lines.append(VisibleText.escape("why: \(consequence)"))
        }
        if let suggestion = diagnostic.suggestion { lines.append(VisibleText.escape("help: \(suggestion)")) }
        return lines.joined(separator: "\n")
    }

    private static func name(_ severity: Diagnostic.Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private static func escapeMessage(_ text: String) -> String { escape(text, "%\r\n") }

    private static func escapeProperty(_ text: String) -> String {
        escape(text, "%\r\n:,")
    }

    /// Percent-encodes the scalars in `special`, all of them ASCII, and hides what a log should not show.
    private static func escape(_ text: String, _ special: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            if special.unicodeScalars.contains(scalar) {
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            } else {
                result += VisibleText.escape(scalar)
            }
        }
    }
}
