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

    /// Adds the states that match `expression` and go on to `next`; gives the first of them. Working from the
    /// back, every state knows its successor when it is made.
    private mutating func build(_ expression: Expression, before next: Int32) throws(PatternError) -> Int32 {
        switch expression {
        case .scalars(let set): return try build(set, before: next)
        case .assertion(let assertion):
            switch assertion {
            case .wordBoundary, .notWordBoundary: hasWordAssertions = true
            case .start, .end: break
            }
            return try add(.assertion(assertion, next))
        case .lookaround(let lookaround):
            // `Formula` has taken out or refused every lookaround.
            let construct: PatternError.Construct = lookaround.direction == .ahead ? .lookahead : .lookbehind
            throw PatternError(.notRegular(construct), at: lookaround.offset)
        case .sequence(let parts):
            var entry = next
            for part in parts.reversed() { entry = try build(part, before: entry) }
            return entry
        case .alternation(let alternatives):
            var entry: Int32?
            for alternative in alternatives.reversed() {
                let first = try build(alternative, before: next)
                entry = if let rest = entry { try add(.split(first, rest)) } else { first }
            }
            return entry ?? next
        case .repetition(let body, let minimum, let maximum):
            return try repeating(body, minimum, maximum, before: next)
        }
    }

    private mutating func repeating(
        _ body: Expression, _ minimum: Int, _ maximum: Int?, before next: Int32
    ) throws(PatternError) -> Int32 {
        var entry = next
        var copies = minimum
        if let maximum {
            for _ in minimum..<maximum {
                let first = try build(body, before: entry)
                // What adds no state matches nothing but the empty text, however often.
                if first == entry { return next }
                entry = try add(.split(first, next))
            }
        } else {
            let loop = try add(.match)
            let first = try build(body, before: loop)
            states[Int(loop)] = .split(first, next)
            entry = minimum > 0 ? first : loop
            copies = max(minimum - 1, 0)
        }
        for _ in 0..<copies {
            let first = try build(body, before: entry)
            if first == entry { return entry }
            entry = first
        }
        return entry
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
