/// Why a pattern was refused, and where.
public struct PatternError: Error, Sendable, Hashable {
    /// What is wrong, with the particulars.
    public enum Kind: Sendable, Hashable {
        /// The text is no regular expression of ECMA-262.
        case syntax(Syntax)
        /// The text is a valid expression that no finite automaton of ours can decide.
        case notRegular(Construct)
        /// A valid Unicode property (its text between the braces) for which there is no data.
        case unsupportedProperty(String)
        /// Groups are nested more than `limit` deep.
        case tooDeep(limit: Int)
        /// A size limit was met at the given stage.
        case tooManyStates(limit: Int, Stage)
    }

    /// A violation of ECMA-262's pattern grammar (section 22.2.1).
    public enum Syntax: Sendable, Hashable {
        /// A `(` that is never closed.
        case unclosedGroup
        /// A `)` without its `(`.
        case unopenedGroup
        /// A `[` that is never closed.
        case unclosedClass
        /// A `]` that closes nothing, after a class that other dialects would end there: one with an
        /// unescaped `[` in it, or an empty one.
        case nestedClass
        /// The text ends in a single backslash.
        case unfinishedEscape
        /// A quantifier with nothing before it that can be repeated.
        case nothingToRepeat
        /// Braces that resemble a quantifier without being one; their text.
        case malformedQuantifier(String)
        /// A quantifier or a class range whose first bound is above its second; its text.
        case outOfOrder(String)
        /// A backslash before a letter or digit that means nothing there.
        case unknownEscape(Unicode.Scalar)
        /// A `\x`, `\u` or `\c` without the digits or letter it needs.
        case malformedEscape(Unicode.Scalar)
        /// `(?` followed by something ECMA-262 does not know; the text up to there.
        case unknownGroup(String)
        /// A group name that is no identifier.
        case invalidGroupName
        /// A group name used before, in the same alternative.
        case duplicateGroupName
        /// `\p` without `{...}`.
        case malformedProperty
        /// A property ECMA-262 does not list; the text between the braces.
        case unknownProperty(String)
    }

    /// A construct beyond finite automata, or beyond those built here.
    public enum Construct: Sendable, Hashable {
        /// `(?=...)` or `(?!...)` that does not stand directly beside a leading `^`.
        case lookahead
        /// `(?<=...)` or `(?<!...)` that does not stand directly beside a closing `$`.
        case lookbehind
        /// `\1`, `\k<name>`.
        case backreference
    }

    /// Where a size limit was met.
    public enum Stage: Sendable, Hashable {
        /// Writing out the repetitions; the limit counts positions in the written-out expression.
        case expansion
        /// On the way to the automaton; the limit counts states not yet merged.
        case construction
        /// On the way to the automaton; the limit counts elementary steps.
        case steps
        /// The finished automaton; the limit is the caller's.
        case result
    }

    /// What is wrong.
    public let kind: Kind

    /// Where, in Unicode scalars from the start of the source. For `tooManyStates`, 0.
    public let offset: Int

    init(_ kind: Kind, at offset: Int) {
        self.kind = kind
        self.offset = offset
    }
}
