/// How findings are written out.
public enum DiagnosticFormat: String, Hashable, Sendable, CaseIterable {
    /// For people: `path:line:col: error: message [rule]`, the line and a caret.
    case text
    /// One JSON object: `{"diagnostics": [...], "errors": n, "warnings": n}`.
    case json
    /// GitHub workflow commands, which become annotations on a pull request.
    case github
    /// SARIF 2.1.0, which code scanning tools read.
    case sarif

    /// Writes the findings of a run, in the order of `Diagnostics.all`, ending in a line break unless there is
    /// nothing to write. Text from the input is shown with control and invisible characters escaped.
    ///
    /// - Parameter isColored: whether `text` may use ANSI colours.
    public func render(_ diagnostics: Diagnostics, sources: SourceMap, isColored: Bool = false) -> String {
        switch self {
        case .text: TextRenderer(sources: sources, isColored: isColored).render(diagnostics)
        case .json: JSONRenderer(sources: sources).render(diagnostics)
        case .github: GitHubRenderer(sources: sources).render(diagnostics)
        case .sarif: SARIFRenderer(sources: sources).render(diagnostics)
        }
    }
}
