/// How well the alternatives that were tried so far fit the current value.
public struct JSONAttempts {
    /// What the best one does not know; `nil` as long as none fits.
    fileprivate var misfit: Int64?

    /// None tried yet.
    public init() {}
}

extension JSONReader {
    /// Tries to read the current value as a type. `nil` when it does not fit, or no better than another that was
    /// tried before; nothing is reported. Of two that fit, the better is the one that leaves fewer members unread,
    /// then the one whose enumerations list more of the texts, then the first.
    ///
    /// Attempts inside attempts multiply, so they have a budget that grows with the text. After half of it the first
    /// type that fits is taken; once it is spent, every attempt fails and that is reported.
    public mutating func attempt<Value: JSONDecodable>(_ attempts: inout JSONAttempts) -> Value? {
        if let best = attempts.misfit, best == 0 || attemptBudget < comparisonReserve { return nil }
        // An attempt that fails costs about as much as reading eight nodes, whatever it was made on.
        attemptBudget -= Int64(node.following.index) - Int64(node.index) + 8
        if attemptBudget < 0 {
            failSpent()
            return nil
        }
        guardStack()
        if isTooDeep { return nil }
        let before = problemCount
        let kept = records.count
        let known = misfit
        let saved = position
        let value = Value(json: &self)
        leave(saved)
        let found = misfit - known
        misfit = known
        if problemCount == before {
            if let best = attempts.misfit {
                if found >= best { return nil }
                misfit -= best
            }
            misfit += found
            attempts.misfit = found
            return value
        }
        problemCount = before
        remember(records[kept...])
        records.removeSubrange(kept...)
        // What was spent stays spent, and is told even by the attempt around this one.
        if attemptBudget < 0 { failSpent() }
        return nil
    }

    private mutating func failSpent() { record(isTooDeep ? .tooDeep : .tooManyAttempts) }

    /// Reports that no attempt fitted, and what kept the closest one from fitting.
    public mutating func failAttempts() {
        record(.noAlternative)
        if node.isMissing || closest.node != node.index { return }
        for problem in closest.problems { record(problem.kind, at: node.node(at: problem.node)) }
        closest = (0, [])
    }

    /// Problems that are kept of an attempt. Attempts nest, so this bounds what each may add to the one around it.
    private static let closestLimit = 8

    /// Keeps the problems of a failed attempt if it came closer than those before: if it had the right type at all,
    /// then by the number of problems.
    private mutating func remember(_ problems: ArraySlice<ProblemRecord>) {
        if attemptBudget < 0 { return }
        if closest.node == node.index, !closest.problems.isEmpty, problems.count >= closest.problems.count {
            return
        }
        if problems.contains(where: { $0.isOfType(at: node.index) }) { return }
        closest = (node.index, Array(problems.prefix(Self.closestLimit)))
    }
}
