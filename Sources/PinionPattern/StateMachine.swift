/// A nondeterministic automaton over UTF-8 bytes (Thompson's construction), in flat arrays.
struct StateMachine {
    enum State {
        /// One byte, along one of `count` edges from `first` on.
        case bytes(first: Int32, count: Int32)
        case split(Int32, Int32)
        case assertion(Assertion, Int32)
        case match
    }

    struct Edge {
        let low: UInt8
        let high: UInt8
        let target: Int32
    }

    /// The most states and edges a machine may have. A pattern of 100,000 positions takes 10 ms to write out.
    static let sizeLimit = 100_000

    private(set) var states: [State] = []
    private(set) var edges: [Edge] = []
    private(set) var start: Int32 = 0
    /// Whether `\b` or `\B` occurs.
    private(set) var hasWordAssertions = false
    private var tries: [ScalarSet: ByteTrie] = [:]

    /// The machine that reaches `match` once some part of the text read so far matches.
    init(searching expression: Expression) throws(PatternError) {
        let match = try add(.match)
        let entry = try build(expression, before: match)
        let skip = try add(.match)
        start = try add(.split(skip, entry))
        try setBytes(of: skip, to: [Edge(low: 0, high: 0xFF, target: start)])
    }

    /// A step of the construction that is still to come. Steps work from the back of the expression, each on
    /// `entry`, the state that what was built so far begins with; so every state knows its successor when it
    /// is made. They stand on a stack of their own because in a debug build recursion took 5 kB for each
    /// group, which is more than a thread of 512 kB has for 250 of them.
    private enum Step {
        case build(Expression)
        /// Remembers `entry` as what the alternatives built so far begin with, and goes back to what follows.
        case beginAlternative(next: Int32)
        /// Offers what was remembered beside `entry`.
        case endAlternative
        /// Closes an unbounded repetition.
        case endLoop(Int32, next: Int32, isOptional: Bool)
        /// Goes on with a number of copies, `previous` being the `entry` before the last one.
        case copies(Expression, Int, previous: Int32?)
        /// The same, where each copy is optional and lets through to `next`.
        case options(Expression, Int, next: Int32, previous: Int32?)
    }

    /// Adds the states that match `expression` and go on to `next`; gives the first of them.
    private mutating func build(_ expression: Expression, before next: Int32) throws(PatternError) -> Int32 {
        var entry = next
        var remembered: [Int32] = []
        var steps: [Step] = [.build(expression)]
        while let step = steps.popLast() {
            switch step {
            case .build(let expression):
                entry = try build(expression, before: entry, &steps)
            case .beginAlternative(let next):
                remembered.append(entry)
                entry = next
            case .endAlternative:
                if let rest = remembered.popLast() { entry = try add(.split(entry, rest)) }
            case .endLoop(let loop, let next, let isOptional):
                states[Int(loop)] = .split(entry, next)
                if isOptional { entry = loop }
            case .copies(let body, let count, let previous):
                // A copy that adds no state matches nothing but the empty text, and so would all others.
                if count == 0 || entry == previous { break }
                steps.append(.copies(body, count - 1, previous: entry))
                steps.append(.build(body))
            case .options(let body, let count, let next, let previous):
                if entry == previous { break }
                if previous != nil { entry = try add(.split(entry, next)) }
                if count == 0 { break }
                steps.append(.options(body, count - 1, next: next, previous: entry))
                steps.append(.build(body))
            }
        }
        return entry
    }

    /// Builds an expression of one part, or puts the steps for its parts on the stack.
    private mutating func build(
        _ expression: Expression, before next: Int32, _ steps: inout [Step]
    ) throws(PatternError) -> Int32 {
        switch expression {
        case .scalars(let set): return try build(set, before: next)
        case .assertion(let assertion):
            switch assertion {
            case .wordBoundary, .notWordBoundary: hasWordAssertions = true
            case .start, .end: break
            }
            return try add(.assertion(assertion, next))
        case .capture(_, let body), .lazy(let body): return try build(body, before: next)
        case .backreference(_, let offset): throw PatternError(.notRegular(.backreference), at: offset)
        case .lookaround(let lookaround):
            // `Formula` has taken out or refused every lookaround.
            let construct: PatternError.Construct = lookaround.direction == .ahead ? .lookahead : .lookbehind
            throw PatternError(.notRegular(construct), at: lookaround.offset)
        case .sequence(let parts):
            for part in parts { steps.append(.build(part)) }
        case .alternation(let alternatives):
            for alternative in alternatives.dropLast() {
                steps += [.endAlternative, .build(alternative), .beginAlternative(next: next)]
            }
            if let last = alternatives.last { steps.append(.build(last)) }
        case .repetition(let body, let minimum, let maximum?):
            steps.append(.copies(body, minimum, previous: nil))
            steps.append(.options(body, maximum - minimum, next: next, previous: nil))
        case .repetition(let body, let minimum, nil):
            let loop = try add(.match)
            steps.append(.copies(body, max(minimum - 1, 0), previous: nil))
            steps.append(.endLoop(loop, next: next, isOptional: minimum == 0))
            steps.append(.build(body))
            return loop
        }
        return next
    }

    private mutating func build(_ set: ScalarSet, before next: Int32) throws(PatternError) -> Int32 {
        let trie = tries[set] ?? ByteTrie(set)
        tries[set] = trie
        var end = next
        if trie.endsEarly {
            // Skips the continuation bytes that are still to come.
            let skip = try add(.match)
            end = try add(.split(skip, next))
            try setBytes(of: skip, to: [Edge(low: 0x80, high: 0xBF, target: end)])
        }
        let root = Int32(states.count)
        for _ in trie.nodes { _ = try add(.match) }
        for (index, node) in trie.nodes.enumerated() {
            let edges = node.map { edge in
                Edge(
                    low: edge.low, high: edge.high,
                    target: edge.target == ByteTrie.end ? end : root + Int32(edge.target))
            }
            try setBytes(of: root + Int32(index), to: edges)
        }
        return root
    }

    private mutating func setBytes(of state: Int32, to newEdges: [Edge]) throws(PatternError) {
        states[Int(state)] = .bytes(first: Int32(edges.count), count: Int32(newEdges.count))
        edges += newEdges
        try checkSize()
    }

    private mutating func add(_ state: State) throws(PatternError) -> Int32 {
        states.append(state)
        try checkSize()
        return Int32(states.count - 1)
    }

    private func checkSize() throws(PatternError) {
        guard states.count + edges.count <= Self.sizeLimit else {
            throw PatternError(.tooManyStates(limit: Self.sizeLimit, .expansion), at: 0)
        }
    }
}
