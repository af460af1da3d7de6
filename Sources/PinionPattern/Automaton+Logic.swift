extension Automaton {
    /// Accepts what this one does not. The sinks change places, so the invariants hold.
    var complement: Automaton {
        func swapped(_ state: UInt16) -> UInt16 { state < 2 ? 1 - state : state }
        let sinks = transitions.prefix(2 * classCount)
        return Automaton(
            classes: classes, classCount: classCount,
            transitions: sinks + transitions.dropFirst(2 * classCount).map(swapped),
            accepting: [false, true] + accepting.dropFirst(2).map { !$0 },
            start: swapped(start))
    }

    /// The smallest automaton that accepts what both do.
    ///
    /// - Throws: `PatternError` of kind `tooManyStates`.
    func intersection(
        _ other: Automaton, limits: ConstructionLimits
    ) throws(PatternError) -> Automaton {
        var product = Product(self, other, limits: limits)
        return try product.run().minimized()
    }
}

/// Runs two automata side by side.
private struct Product {
    private struct Pair: Hashable {
        let left: UInt16
        let right: UInt16
    }

    private let left: Automaton
    private let right: Automaton
    private let limits: ConstructionLimits
    private var pairs: [Pair] = []
    private var numbers: [Pair: UInt16] = [:]

    init(_ left: Automaton, _ right: Automaton, limits: ConstructionLimits) {
        self.left = left
        self.right = right
        self.limits = limits
    }

    mutating func run() throws(PatternError) -> Automaton {
        var classNumbers: [Pair: UInt8] = [:]
        var classPairs: [Pair] = []
        var classes: [UInt8] = []
        for byte in 0..<256 {
            let pair = Pair(left: UInt16(left.classes[byte]), right: UInt16(right.classes[byte]))
            if let known = classNumbers[pair] {
                classes.append(known)
            } else {
                classNumbers[pair] = UInt8(classPairs.count)
                classes.append(UInt8(classPairs.count))
                classPairs.append(pair)
            }
        }

        let start = try number(Pair(left: left.start, right: right.start))
        var transitions = [UInt16](repeating: 0, count: classPairs.count)
        transitions += [UInt16](repeating: 1, count: classPairs.count)
        var accepting = [false, true]
        var index = 0
        while index < pairs.count {
            let pair = pairs[index]
            index += 1
            guard index * classPairs.count <= limits.steps else {
                throw PatternError(.tooManyStates(limit: limits.steps, .steps), at: 0)
            }
            for classPair in classPairs {
                transitions.append(
                    try number(
                        Pair(
                            left: left.transitions[Int(pair.left) * left.classCount + Int(classPair.left)],
                            right: right.transitions[
                                Int(pair.right) * right.classCount + Int(classPair.right)]))
                )
            }
            accepting.append(left.accepting[Int(pair.left)] && right.accepting[Int(pair.right)])
        }
        return Automaton(
            classes: classes, classCount: classPairs.count, transitions: transitions, accepting: accepting,
            start: start)
    }

    private mutating func number(_ pair: Pair) throws(PatternError) -> UInt16 {
        if pair.left == 0 || pair.right == 0 { return 0 }
        if pair.left == 1, pair.right == 1 { return 1 }
        if let known = numbers[pair] { return known }
        guard pairs.count + 2 < limits.states else {
            throw PatternError(.tooManyStates(limit: limits.states, .construction), at: 0)
        }
        let number = UInt16(pairs.count + 2)
        numbers[pair] = number
        pairs.append(pair)
        return number
    }
}
