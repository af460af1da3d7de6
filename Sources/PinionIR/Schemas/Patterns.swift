internal import PinionDiagnostics
internal import PinionOpenAPI
internal import PinionPattern

extension Resolver {
    /// The automaton of a pattern, made once for each text; `nil` after reporting why there is none.
    func automaton(_ pattern: Document.Located<String>) -> Automaton? {
        let key = ExactText(pattern.value)
        let result: Result<Automaton, PatternError>
        if let known = automata[key] {
            result = known
        } else {
            do {
                result = .success(try Pattern(pattern.value).automaton())
            } catch {
                result = .failure(error)
            }
            automata[key] = result
        }
        switch result {
        case .success(let automaton): return automaton
        case .failure(let error):
            diagnostics.report(
                Diagnostic(
                    // What is no regular expression anywhere is a mistake; what only an automaton cannot
                    // decide is our limit.
                    rule: .pattern, severity: error.isSyntax ? .error : .warning,
                    message: "pattern `\(pattern.value)`: \(error.message)",
                    location: place(of: error, pattern),
                    consequence: "values are not checked against it", suggestion: error.suggestion))
            return nil
        }
    }

    /// The place within the pattern, as far as it can be told: between quotes the text begins one column
    /// later, and where the source is longer still there are escapes in it.
    private func place(of error: PatternError, _ pattern: Document.Located<String>) -> SourceLocation {
        let length = pattern.value.unicodeScalars.count
        let shift = Int(pattern.location.length) - length
        guard error.offset > 0, error.offset < length, shift == 0 || shift == 2,
            let offset = Int32(exactly: error.offset + shift / 2)
        else { return pattern.location }
        var location = pattern.location
        location.column += offset
        location.length = 1
        return location
    }
}

extension PatternError {
    fileprivate var isSyntax: Bool {
        if case .syntax = kind { true } else { false }
    }
}
