/// A pattern as a logical combination of searches without lookaround.
///
/// A lookahead at the start of the text is a condition on the whole text, and so is a lookbehind at its end:
/// `^(?!ab)c` means `^c` and not `^ab`; `a(?<!b)$` means `a$` and not `b$`. That covers what people write
/// lookarounds for in descriptions (password rules, reserved prefixes, no trailing dot).
indirect enum Formula: Sendable {
    case search(Expression)
    case not(Formula)
    case all([Formula])
    case any([Formula])

    /// - Throws: `PatternError` of kind `notRegular` for a lookaround in any other place.
    init(_ expression: Expression) throws(PatternError) {
        guard expression.firstLookaround != nil else {
            self = .search(expression)
            return
        }
        guard case .alternation(let alternatives) = expression else {
            self = try Self.conjunction(of: expression)
            return
        }
        var plain: [Expression] = []
        var formulas: [Formula] = []
        for alternative in alternatives {
            if alternative.firstLookaround == nil {
                plain.append(alternative)
            } else {
                formulas.append(try Self.conjunction(of: alternative))
            }
        }
        if !plain.isEmpty { formulas.append(.search(.alternation(plain))) }
        self = .any(formulas)
    }

    /// Takes the lookarounds off both ends of a sequence.
    private static func conjunction(of expression: Expression) throws(PatternError) -> Formula {
        var parts: [Expression] = if case .sequence(let parts) = expression { parts } else { [expression] }
        var conditions: [Formula] = []

        let leading = parts.prefix { $0.isEdge(.start, .ahead) }
        if leading.contains(where: { $0.isAssertion(.start) }) {
            parts.removeFirst(leading.count)
            for case .lookaround(let lookaround) in leading {
                let body = try Formula(.sequence([.assertion(.start)] + lookaround.body.parts))
                conditions.append(lookaround.isNegated ? .not(body) : body)
            }
            parts.insert(.assertion(.start), at: 0)
        }

        let trailing = parts.suffix(from: (parts.lastIndex { !$0.isEdge(.end, .behind) } ?? -1) + 1)
        if trailing.contains(where: { $0.isAssertion(.end) }) {
            parts.removeLast(trailing.count)
            for case .lookaround(let lookaround) in trailing {
                let body = try Formula(.sequence(lookaround.body.parts + [.assertion(.end)]))
                conditions.append(lookaround.isNegated ? .not(body) : body)
            }
            parts.append(.assertion(.end))
        }

        let remainder = Expression.sequence(parts)
        if let lookaround = remainder.firstLookaround {
            let construct: PatternError.Construct = lookaround.direction == .ahead ? .lookahead : .lookbehind
            throw PatternError(.notRegular(construct), at: lookaround.offset)
        }
        return .all([.search(remainder)] + conditions)
    }

    /// The smallest automaton with the formula's verdict.
    func automaton(limits: ConstructionLimits) throws(PatternError) -> Automaton {
        switch self {
        case .search(let expression):
            let machine = try StateMachine(searching: expression)
            return try SubsetConstruction.automaton(of: machine, limits: limits).minimized()
        case .not(let formula):
            return try formula.automaton(limits: limits).complement
        case .all(let formulas):
            var result = Automaton.always
            for formula in formulas {
                result = try result.intersection(formula.automaton(limits: limits), limits: limits)
            }
            return result
        case .any(let formulas):
            return try Formula.not(.all(formulas.map { .not($0) })).automaton(limits: limits)
        }
    }
}

extension Expression {
    fileprivate var parts: [Expression] {
        if case .sequence(let parts) = self { parts } else { [self] }
    }

    fileprivate func isAssertion(_ wanted: Assertion) -> Bool {
        if case .assertion(wanted) = self { true } else { false }
    }

    fileprivate func isEdge(_ assertion: Assertion, _ direction: Lookaround.Direction) -> Bool {
        if case .lookaround(let lookaround) = self { return lookaround.direction == direction }
        return isAssertion(assertion)
    }
}
