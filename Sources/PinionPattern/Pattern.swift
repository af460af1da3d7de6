/// A regular expression as JSON Schema's `pattern` and `patternProperties` use it: ECMA-262 with the `u`
/// flag and no other, searched for anywhere in the text unless anchored (JSON Schema Core 2020-12,
/// section 6.4).
///
/// It matches Unicode scalars, never graphemes: `^.$` does not match an `e` followed by a combining accent.
///
/// Three things differ from ECMA-262, on purpose:
///
/// - *Sloppier*, because patterns in public API descriptions are rarely written for `u` mode. Where Annex B
///   (the grammar without `u`) gives a text one plain meaning, that meaning is taken: an escaped character
///   that is no ASCII letter or digit stands for itself (`\-`, `\@`, `\_`); a lone `{`, `}` or `]` stands for
///   itself; a hyphen beside a class escape stands for itself (`[\w-.]`). What looks like a slip stays an
///   error: `a{,5}`, `a{2, 5}`, `\a`, `\Z`, and a lone `]` after a class that holds a `[`, as in
///   `[[:alpha:]]`.
/// - *Narrower*, because the result is a finite automaton. Backreferences are refused. Lookaheads are taken
///   directly beside a leading `^`, lookbehinds directly beside a closing `$`, and refused elsewhere.
/// - `\p{Script=...}`, `\p{Script_Extensions=...}`, `\p{Emoji_Component}` and `\p{Extended_Pictographic}`
///   are refused, as the standard library has no data for them.
public struct Pattern: Sendable {
    /// The text the pattern was made from.
    public let source: String

    private let formula: Formula

    /// Parses `source`.
    ///
    /// - Throws: `PatternError` with kind `syntax`, `notRegular`, `unsupportedProperty` or `tooDeep`.
    public init(_ source: String) throws(PatternError) {
        var parser = PatternParser(source)
        self.formula = try Formula(parser.parse())
        self.source = source
    }

    /// Compiles the pattern to the smallest automaton that gives its verdict.
    ///
    /// - Parameter limit: the most states the result may have, its two sinks included; at most 65,535.
    /// - Throws: `PatternError` with kind `tooManyStates`, also when the work on the way there would be out
    ///   of proportion. The time and memory taken are bounded for any pattern.
    public func automaton(limit: Int = 4_000) throws(PatternError) -> Automaton {
        let automaton = try formula.automaton(limits: ConstructionLimits(states: limit))
        guard automaton.stateCount <= limit else {
            throw PatternError(.tooManyStates(limit: limit, .result), at: 0)
        }
        return automaton
    }
}
