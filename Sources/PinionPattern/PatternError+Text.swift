extension PatternError: CustomStringConvertible {
    /// What is wrong, in one clause for people, without position.
    public var message: String {
        switch kind {
        case .syntax(let syntax): syntax.message
        case .notRegular(.lookahead):
            "a lookahead can only be compiled directly beside a leading '^'"
        case .notRegular(.lookbehind):
            "a lookbehind can only be compiled directly beside a closing '$'"
        case .notRegular(.backreference): "a backreference cannot be compiled"
        case .unsupportedProperty(let name): "the Unicode property '\(name)' is not supported"
        case .tooDeep(let limit): "groups are nested more than \(limit) deep"
        case .tooManyStates(let limit, .expansion):
            "with its repetitions written out, the pattern has more than \(limit) positions"
        case .tooManyStates(let limit, .construction):
            "building the pattern's automaton takes more than \(limit) states"
        case .tooManyStates(let limit, .steps):
            "building the pattern's automaton takes more than \(limit) steps"
        case .tooManyStates(let limit, .result): "the pattern's automaton has more than \(limit) states"
        }
    }

    /// What to write instead, where that can be said.
    public var suggestion: String? {
        switch kind {
        case .syntax(let syntax): syntax.suggestion
        case .notRegular(.lookahead):
            "move it to the front, after '^', or say it with another 'pattern' in 'allOf'"
        case .notRegular(.lookbehind):
            "move it to the end, before '$', or say it with another 'pattern' in 'allOf'"
        case .notRegular(.backreference): "write the alternatives out, or drop the pattern"
        case .unsupportedProperty: "write the ranges out, as in [\\u0370-\\u03FF]"
        case .tooDeep: nil
        case .tooManyStates:
            "state lengths with 'minLength' and 'maxLength', and use '*' or '+' in place of large bounds"
        }
    }

    /// The message and the position.
    public var description: String { "\(message) (at \(offset))" }
}

extension PatternError.Syntax {
    fileprivate var message: String {
        switch self {
        case .unclosedGroup: "this '(' is never closed"
        case .unopenedGroup: "this ')' closes nothing"
        case .unclosedClass: "this '[' is never closed"
        case .nestedClass: "this ']' closes nothing: classes do not nest, and there are no POSIX classes"
        case .unfinishedEscape: "the pattern ends in a backslash"
        case .nothingToRepeat: "there is nothing here to repeat"
        case .malformedQuantifier(let text): "'\(text)' is no quantifier"
        case .outOfOrder(let text): "the bounds of '\(text)' are out of order"
        case .unknownEscape(let scalar): "there is no escape '\\\(scalar)'"
        case .malformedEscape(let scalar): "the escape '\\\(scalar)' is malformed"
        case .unknownGroup(let text): "there is no group that begins '\(text)'"
        case .invalidGroupName: "a group's name is an identifier between '<' and '>'"
        case .duplicateGroupName: "a group of this name exists already"
        case .malformedProperty: "a Unicode property is written '\\p{...}'"
        case .unknownProperty(let name): "there is no Unicode property '\(name)'"
        }
    }

    fileprivate var suggestion: String? {
        switch self {
        case .nestedClass: "write letters as 'A-Za-z', and escape a bracket that is meant as itself"
        case .unclosedGroup, .unopenedGroup, .unclosedClass, .unfinishedEscape:
            "escape a character that is meant as itself"
        case .nothingToRepeat: "group what is repeated twice, as in (?:a+)*, or escape the quantifier"
        case .malformedQuantifier: "write {0,5} or {2,5}, or escape the brace"
        case .unknownEscape("A"): "write '^' for the start of the text"
        case .unknownEscape("Z"), .unknownEscape("z"): "write '$' for the end of the text"
        case .unknownEscape("h"): "write [ \\t]"
        case .unknownEscape("e"): "write \\x1B"
        case .unknownEscape("a"): "write \\x07"
        case .malformedEscape("u"): "write \\uHHHH or \\u{H...}"
        case .malformedEscape("x"): "write \\xHH"
        case .malformedEscape: "write \\cA"
        case .unknownGroup(let text) where text.unicodeScalars.starts(with: "(?P".unicodeScalars):
            "name a group with (?<name>...)"
        case .unknownGroup: "there are no flags: write both cases, as in [Aa]; '.' or [^] for any character"
        case .malformedProperty: "write \\p{L}"
        case .unknownProperty: "general categories are written \\p{Lu}"
        case .outOfOrder, .unknownEscape, .invalidGroupName, .duplicateGroupName: nil
        }
    }
}
