/// Reads a pattern into an `Expression`: ECMA-262 section 22.2.1 with `u`, and the parts of Annex B that
/// `Pattern` lists. Groups are kept on a stack of its own; their depth is limited because what comes after
/// recurses over the result.
struct PatternParser {
    /// The deepest nesting of groups taken.
    static let depthLimit = 250

    let scalars: [Unicode.Scalar]
    var position = 0
    /// Whether a class went by that other dialects would end later (one with an unescaped `[` in it, or an
    /// empty one), so that a lone `]` after it was most likely meant to close it.
    var sawSuspectClass = false
    /// Properties looked up so far; a look-up goes through all of Unicode.
    var properties: [String: ScalarSet] = [:]

    /// Counted once, for the first decimal escape: to count for each took quadratic time.
    lazy var capturingGroupCount = Self.countCapturingGroups(scalars)

    /// Whether the result tells groups, backreferences and laziness.
    private let keepsGroups: Bool
    /// Groups opened so far.
    private(set) var groupCount = 0
    /// Groups by name, as far as they are known.
    private(set) var groups: [[Unicode.Scalar]: [Int]] = [:]

    private var knownGroups: [[Unicode.Scalar]: [Int]] = [:]
    private var frames: [Frame] = []
    private var frame = Frame(opening: 0, role: .group(capture: nil))

    init(_ source: String, keepsGroups: Bool = false) {
        self.scalars = Array(source.unicodeScalars)
        self.keepsGroups = keepsGroups
    }

    /// What the groups of `source` are called, whose backreferences may stand before them.
    init(_ source: String, groups: [[Unicode.Scalar]: [Int]]) {
        self.init(source, keepsGroups: true)
        knownGroups = groups
    }

    mutating func parse() throws(PatternError) -> Expression {
        while let scalar = peek() {
            try parseTerm(scalar)
        }
        guard frames.isEmpty else { throw PatternError(.syntax(.unclosedGroup), at: frame.opening) }
        return frame.expression
    }

    private mutating func parseTerm(_ scalar: Unicode.Scalar) throws(PatternError) {
        switch scalar {
        case "|":
            position += 1
            frame.endAlternative()
        case "(":
            try openGroup()
        case ")":
            try closeGroup()
        case "^":
            position += 1
            frame.terms.append(.assertion(.start))
        case "$":
            position += 1
            frame.terms.append(.assertion(.end))
        case "\\" where peek(1) == "b":
            position += 2
            frame.terms.append(.assertion(.wordBoundary))
        case "\\" where peek(1) == "B":
            position += 2
            frame.terms.append(.assertion(.notWordBoundary))
        case "*", "+", "?":
            throw PatternError(.syntax(.nothingToRepeat), at: position)
        case "{" where try braces() != nil:
            throw PatternError(.syntax(.nothingToRepeat), at: position)
        case "]" where sawSuspectClass:
            throw PatternError(.syntax(.nestedClass), at: position)
        default:
            if keepsGroups, let reference = try parseBackreference() {
                return try appendRepeatable(reference)
            }
            try appendRepeatable(.scalars(parseAtom(scalar)))
        }
    }

    /// `nil` if something else stands here.
    private mutating func parseBackreference() throws(PatternError) -> Expression? {
        guard peek() == "\\" else { return nil }
        let start = position
        switch peek(1) {
        case "k"? where peek(2) == "<":
            position += 3
            return .backreference(knownGroups[try parseGroupName()] ?? [], offset: start)
        case ("1"..."9")?:
            guard let group = groupNumber(at: position + 1) else { return nil }
            position = group.end
            return .backreference([group.number], offset: start)
        default: return nil
        }
    }

    private mutating func parseAtom(_ scalar: Unicode.Scalar) throws(PatternError) -> ScalarSet {
        switch scalar {
        case "\\": return try parseEscape(inClass: false).set
        case "[": return try parseClass()
        case ".":
            position += 1
            return ScalarSet.lineTerminators.complement
        default:
            position += 1
            return ScalarSet(codePoint: scalar.value)
        }
    }

    func peek(_ distance: Int = 0) -> Unicode.Scalar? {
        position + distance < scalars.count ? scalars[position + distance] : nil
    }

    func text(from start: Int, to end: Int) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars[start..<min(end, scalars.count)])
        return text
    }
}

// MARK: - Groups

extension PatternParser {
    private enum Role {
        case group(capture: Int?)
        case lookaround(Lookaround.Direction, isNegated: Bool)
    }

    /// An open group: what it holds so far.
    private struct Frame {
        let opening: Int
        let role: Role
        var alternatives: [Expression] = []
        var terms: [Expression] = []
        /// Group names with their offsets: a name may be used once on each way through the pattern.
        var names: [[Unicode.Scalar]: Int] = [:]
        var namesOfOtherAlternatives: [[Unicode.Scalar]: Int] = [:]

        init(opening: Int, role: Role) {
            self.opening = opening
            self.role = role
        }

        mutating func endAlternative() {
            alternatives.append(terms.count == 1 ? terms[0] : .sequence(terms))
            terms = []
            namesOfOtherAlternatives.merge(names) { first, _ in first }
            names = [:]
        }

        var expression: Expression {
            var copy = self
            copy.endAlternative()
            return copy.alternatives.count == 1 ? copy.alternatives[0] : .alternation(copy.alternatives)
        }

        mutating func add(name: [Unicode.Scalar], at offset: Int) throws(PatternError) {
            guard names.updateValue(offset, forKey: name) == nil else {
                throw PatternError(.syntax(.duplicateGroupName), at: offset)
            }
        }
    }

    private mutating func openGroup() throws(PatternError) {
        let opening = position
        guard frames.count < Self.depthLimit else {
            throw PatternError(.tooDeep(limit: Self.depthLimit), at: opening)
        }
        position += 1
        let role = try parseGroupKind(opening)
        frames.append(frame)
        frame = Frame(opening: opening, role: role)
    }

    private mutating func parseGroupKind(_ opening: Int) throws(PatternError) -> Role {
        guard peek() == "?" else { return .group(capture: nextGroup()) }
        switch (peek(1), peek(2)) {
        case (":", _):
            position += 2
            return .group(capture: nil)
        case ("=", _), ("!", _):
            let isNegated = peek(1) == "!"
            position += 2
            return .lookaround(.ahead, isNegated: isNegated)
        case ("<", "="), ("<", "!"):
            let isNegated = peek(2) == "!"
            position += 3
            return .lookaround(.behind, isNegated: isNegated)
        case ("<", _):
            position += 2
            let start = position
            let name = try parseGroupName()
            try frame.add(name: name, at: start)
            let group = nextGroup()
            if let group { groups[name, default: []].append(group) }
            return .group(capture: group)
        default:
            throw PatternError(.syntax(.unknownGroup(text(from: opening, to: opening + 3))), at: opening)
        }
    }

    private mutating func nextGroup() -> Int? {
        groupCount += 1
        return keepsGroups ? groupCount : nil
    }

    private mutating func closeGroup() throws(PatternError) {
        guard let outer = frames.popLast() else {
            throw PatternError(.syntax(.unopenedGroup), at: position)
        }
        position += 1
        let closed = frame
        frame = outer
        var names = closed.namesOfOtherAlternatives
        names.merge(closed.names) { first, _ in first }
        for (name, offset) in names.sorted(by: { $0.value < $1.value }) {
            try frame.add(name: name, at: offset)
        }
        switch closed.role {
        case .group(let capture?):
            try appendRepeatable(.capture(capture, closed.expression))
        case .group(nil):
            try appendRepeatable(closed.expression)
        case .lookaround(let direction, let isNegated):
            let lookaround = Lookaround(
                direction: direction, isNegated: isNegated, body: closed.expression, offset: closed.opening)
            frame.terms.append(.lookaround(lookaround))
        }
    }
}

// MARK: - Quantifiers

extension PatternParser {
    private mutating func appendRepeatable(_ atom: Expression) throws(PatternError) {
        guard let (minimum, maximum, isLazy) = try parseQuantifier() else {
            // A group's parts join the sequence around it, so that `^((?!a)b)` is seen to begin with both.
            if case .sequence(let parts) = atom { frame.terms += parts } else { frame.terms.append(atom) }
            return
        }
        let repetition = Expression.repetition(atom, minimum: minimum, maximum: maximum)
        frame.terms.append(keepsGroups && isLazy ? .lazy(repetition) : repetition)
    }

    private mutating func parseQuantifier() throws(PatternError) -> (Int, Int?, isLazy: Bool)? {
        let bounds: (Int, Int?)
        switch peek() {
        case "*": bounds = (0, nil)
        case "+": bounds = (1, nil)
        case "?": bounds = (0, 1)
        case "{":
            guard let braces = try braces() else { return nil }
            bounds = (braces.minimum, braces.maximum)
            position = braces.end - 1
        default: return nil
        }
        position += 1
        let isLazy = peek() == "?"
        if isLazy { position += 1 }
        return (bounds.0, bounds.1, isLazy)
    }

    private struct Braces {
        let minimum: Int
        let maximum: Int?
        let end: Int
    }

    /// The braced quantifier at the position; nil if what stands there is a brace for itself.
    private func braces() throws(PatternError) -> Braces? {
        let start = position
        let body = scalars[(start + 1)...].prefix { $0.isDigit || $0 == "," || $0 == " " }
        let close = body.endIndex
        guard close < scalars.count, scalars[close] == "}", body.contains(where: \.isDigit) else {
            return nil
        }
        let bounds = body.split(separator: ",", omittingEmptySubsequences: false)
        guard bounds.count <= 2, !bounds[0].isEmpty, !body.contains(" ") else {
            throw PatternError(.syntax(.malformedQuantifier(text(from: start, to: close + 1))), at: start)
        }
        let minimum = Self.number(bounds[0])
        let maximum: Int? = bounds.count == 1 ? minimum : bounds[1].isEmpty ? nil : Self.number(bounds[1])
        if let maximum, maximum < minimum {
            throw PatternError(.syntax(.outOfOrder(text(from: start, to: close + 1))), at: start)
        }
        return Braces(minimum: minimum, maximum: maximum, end: close + 1)
    }

    /// The value, or a value beyond every size limit if it is large.
    private static func number(_ digits: ArraySlice<Unicode.Scalar>) -> Int {
        var value = 0
        for digit in digits {
            value = min(value * 10 + Int(digit.value - 0x30), 1_000_000_000)
        }
        return value
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { "0" <= self && self <= "9" }
}
