internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI
internal import PinionPattern

extension Resolver {
    /// What decides a pattern, made once for each text; `nil` after reporting why there is nothing.
    func matcher(_ pattern: Document.Located<String>) -> PatternMatcher? {
        let key = ExactText(pattern.value)
        let result: Result<PatternMatcher, PatternError>
        if let known = matchers[key] {
            result = known
        } else {
            do {
                result = .success(try makeMatcher(pattern.value))
            } catch {
                result = .failure(error)
            }
            matchers[key] = result
        }
        switch result {
        case .success(let matcher): return matcher
        case .failure(let error):
            if options.patterns == .unchecked, !error.isSyntax { return nil }
            let isOurLimit = error.isBeyondAutomata && options.patterns == .linear
            diagnostics.report(
                Diagnostic(
                    rule: .pattern, message: "pattern `\(pattern.value)`: \(error.message)",
                    location: place(of: error, pattern),
                    consequence: isOurLimit
                        ? "validators match patterns in linear time, and so never this one" : nil,
                    suggestion: isOurLimit
                        ? (error.suggestion.map { $0 + "; or" } ?? "")
                            + " set `patterns: bounded`, and such patterns are tried step by step, up to a limit"
                        : error.suggestion))
            return nil
        }
    }

    private func makeMatcher(_ source: String) throws(PatternError) -> PatternMatcher {
        do {
            return .automaton(try Pattern(source).automaton())
        } catch {
            guard options.patterns == .bounded, error.isBeyondAutomata else { throw error }
            return .bounded(try BoundedPattern(source))
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

    /// Whether it is a pattern that only automata cannot decide.
    fileprivate var isBeyondAutomata: Bool {
        switch kind {
        case .notRegular, .tooManyStates: true
        case .syntax, .unsupportedProperty, .tooDeep: false
        }
    }
}
