/// Findings for people.
struct TextRenderer {
    let sources: SourceMap
    let isColored: Bool

    func render(_ diagnostics: Diagnostics) -> String {
        var lines = LineTables(sources: sources)
        var text = ""
        for diagnostic in diagnostics.all { write(diagnostic, lines: &lines, to: &text) }
        return text
    }

    private func write(_ diagnostic: Diagnostic, lines: inout LineTables, to text: inout String) {
        let severity = diagnostic.severity
        text += head(diagnostic.location, severity.rawValue, severity.style)
        text += styled(VisibleText.escape(diagnostic.message), .bold) + " [\(diagnostic.rule.id)]\n"
        writeExcerpt(diagnostic.location, lines: &lines, to: &text)
        for note in diagnostic.notes {
            text += head(note.location, "note", Diagnostic.Severity.note.style)
            text += VisibleText.escape(note.message) + "\n"
            writeExcerpt(note.location, lines: &lines, to: &text)
        }
        for (label, sentence) in [("why", diagnostic.consequence), ("help", diagnostic.suggestion)] {
            if let sentence { text += styled("\(label):", .bold) + " \(VisibleText.escape(sentence))\n" }
        }
    }

    private func head(_ location: SourceLocation?, _ label: String, _ style: Style) -> String {
        let place = location.map {
            "\(VisibleText.escape(sources[$0.source].path)):\($0.line):\($0.column): "
        }
        return styled(place ?? "", .bold) + styled("\(label): ", style)
    }

    private func writeExcerpt(_ location: SourceLocation?, lines: inout LineTables, to text: inout String) {
        guard let location, let line = lines.line(at: location) else { return }
        let excerpt = SourceExcerpt(line, location: location)
        text += "    \(excerpt.line)\n    \(styled(excerpt.underline, .green))\n"
    }

    /// An ANSI "select graphic rendition" code.
    fileprivate enum Style: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case cyan = "1;36"
        case green = "32"
    }

    private func styled(_ text: String, _ style: Style) -> String {
        isColored && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension Diagnostic.Severity {
    fileprivate var style: TextRenderer.Style {
        switch self {
        case .error: .red
        case .warning: .yellow
        case .note: .cyan
        }
    }
}

/// The lines of the files that findings point at, each file divided once.
private struct LineTables {
    let sources: SourceMap
    var tables: [SourceID: LineTable] = [:]

    mutating func line(at location: SourceLocation) -> ArraySlice<UInt8>? {
        let bytes = sources[location.source].bytes
        let table = tables[location.source] ?? LineTable(bytes)
        tables[location.source] = table
        return table.line(Int(location.line), of: bytes)
    }
}
