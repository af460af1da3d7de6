/// How far building an automaton may go. The default state limit of 4,000 gives 16,000 states on the way.
struct ConstructionLimits {
    /// States before minimisation.
    let states: Int
    /// Visits of a machine's state, or entries of a table.
    let steps = 2_000_000

    /// - Parameter states: the limit for the finished automaton.
    init(states: Int) {
        self.states = min(4 * min(max(states, 2), Automaton.stateLimit), Automaton.stateLimit)
    }
}

/// Makes a state machine deterministic. Each state of the result is a *kernel*: the machine's states that
/// wait for a byte, or for an assertion on what follows. Assertions on what went before are settled as a
/// kernel is made, the others when the next byte, or the end, is known. Reaching `match` settles the verdict.
struct SubsetConstruction {
    private struct Kernel: Hashable {
        let states: [Int32]
        /// Whether an assertion is among the states; only then do the next two matter.
        let hasAssertions: Bool
        let atStart: Bool
        let afterWord: Bool
    }

    private enum Next {
        case unknown
        case end
        case byte(ByteClasses.Kind)
    }

    private struct Place {
        let atStart: Bool
        let afterWord: Bool
        let next: Next

        /// Nil if it depends on what follows.
        func holds(_ assertion: Assertion) -> Bool? {
            switch (assertion, next) {
            case (.start, _): atStart
            case (_, .unknown): nil
            case (.end, .end): true
            case (.end, .byte): false
            case (_, .byte(.continuation)): false
            case (.wordBoundary, .end): afterWord
            case (.notWordBoundary, .end): !afterWord
            case (.wordBoundary, .byte(let kind)): afterWord != (kind == .word)
            case (.notWordBoundary, .byte(let kind)): afterWord == (kind == .word)
            }
        }
    }

    private let machine: StateMachine
    private let limits: ConstructionLimits
    private let classes: ByteClasses
    private let kinds: [ByteClasses.Kind]
    private var numbers: [Kernel: UInt16] = [:]
    private var kernels: [Kernel] = []
    private var stepCount = 0
    /// The round in which each of the machine's states was last visited.
    private var visits: [Int]
    private var round = 0
    private var stack: [Int32] = []

    /// - Throws: `PatternError` of kind `tooManyStates`.
    static func automaton(
        of machine: StateMachine, limits: ConstructionLimits
    ) throws(PatternError) -> Automaton {
        var construction = SubsetConstruction(machine: machine, limits: limits)
        return try construction.run()
    }

    private init(machine: StateMachine, limits: ConstructionLimits) {
        self.machine = machine
        self.limits = limits
        self.classes = ByteClasses(machine)
        self.kinds = classes.firstBytes.map(ByteClasses.Kind.init)
        self.visits = [Int](repeating: 0, count: machine.states.count)
    }

    private mutating func run() throws(PatternError) -> Automaton {
        let start = try number(
            of: [machine.start], at: Place(atStart: true, afterWord: false, next: .unknown))
        var transitions = [UInt16](repeating: 0, count: classes.count)
        transitions += [UInt16](repeating: 1, count: classes.count)
        var accepting = [false, true]
        var index = 0
        while index < kernels.count {
            let kernel = kernels[index]
            index += 1
            transitions += try row(of: kernel)
            accepting.append(kernel.hasAssertions ? try resolve(kernel, before: .end).matched : false)
        }
        return Automaton(
            classes: classes.map, classCount: classes.count, transitions: transitions, accepting: accepting,
            start: start)
    }

    /// The successors of a kernel, by class.
    private mutating func row(of kernel: Kernel) throws(PatternError) -> [UInt16] {
        var targets = [[Int32]](repeating: [], count: classes.count)
        var row = [UInt16](repeating: 0, count: classes.count)
        if kernel.hasAssertions {
            for kind in ByteClasses.Kind.allCases {
                let (states, matched) = try resolve(kernel, before: .byte(kind))
                if matched {
                    for index in row.indices where kinds[index] == kind { row[index] = 1 }
                } else {
                    try gather(states, only: kind, into: &targets)
                }
            }
        } else {
            try gather(kernel.states, only: nil, into: &targets)
        }
        for index in row.indices where !targets[index].isEmpty {
            if index > 0, targets[index] == targets[index - 1], kinds[index] == kinds[index - 1] {
                row[index] = row[index - 1]
                continue
            }
            let place = Place(atStart: false, afterWord: kinds[index] == .word, next: .unknown)
            row[index] = try number(of: targets[index], at: place)
        }
        return row
    }

    /// Appends where the states' edges lead to each class's list.
    private mutating func gather(
        _ states: [Int32], only kind: ByteClasses.Kind?, into targets: inout [[Int32]]
    ) throws(PatternError) {
        for state in states {
            guard case .bytes(let first, let count) = machine.states[Int(state)] else { continue }
            for index in Int(first)..<Int(first + count) {
                let edge = machine.edges[index]
                let range = Int(classes.map[Int(edge.low)])...Int(classes.map[Int(edge.high)])
                for classIndex in range where kind == nil || kinds[classIndex] == kind {
                    targets[classIndex].append(edge.target)
                }
                try countSteps(range.count)
            }
        }
    }

    /// The number of the kernel reached at `seeds`: 1 if that settles the matter, 0 if it leads nowhere.
    private mutating func number(of seeds: [Int32], at place: Place) throws(PatternError) -> UInt16 {
        let (states, matched, hasAssertions) = try close(seeds, at: place)
        if matched { return 1 }
        if states.isEmpty { return 0 }
        let kernel = Kernel(
            states: states.sorted(), hasAssertions: hasAssertions,
            atStart: hasAssertions && place.atStart,
            // Only word assertions ask what went before.
            afterWord: hasAssertions && machine.hasWordAssertions && place.afterWord)
        if let known = numbers[kernel] { return known }
        guard kernels.count + 2 < limits.states else {
            throw PatternError(.tooManyStates(limit: limits.states, .construction), at: 0)
        }
        let number = UInt16(kernels.count + 2)
        numbers[kernel] = number
        kernels.append(kernel)
        return number
    }

    /// The kernel's states with its assertions settled by what comes next.
    private mutating func resolve(
        _ kernel: Kernel, before next: Next
    ) throws(PatternError) -> (states: [Int32], matched: Bool) {
        let place = Place(atStart: kernel.atStart, afterWord: kernel.afterWord, next: next)
        let (states, matched, _) = try close(kernel.states, at: place)
        return (states, matched)
    }

    /// Follows all that takes up no byte. Assertions that wait for what follows stay in the result.
    private mutating func close(
        _ seeds: [Int32], at place: Place
    ) throws(PatternError) -> (states: [Int32], matched: Bool, hasAssertions: Bool) {
        round += 1
        var states: [Int32] = []
        var hasAssertions = false
        stack = seeds
        while let state = stack.popLast() {
            guard visits[Int(state)] != round else { continue }
            visits[Int(state)] = round
            try countSteps(1)
            switch machine.states[Int(state)] {
            case .match: return ([], true, false)
            case .bytes: states.append(state)
            case .split(let first, let second):
                stack.append(second)
                stack.append(first)
            case .assertion(let assertion, let next):
                switch place.holds(assertion) {
                case true?: stack.append(next)
                case false?: break
                case nil:
                    states.append(state)
                    hasAssertions = true
                }
            }
        }
        return (states, false, hasAssertions)
    }

    private mutating func countSteps(_ count: Int) throws(PatternError) {
        stepCount += count
        guard stepCount <= limits.steps else {
            throw PatternError(.tooManyStates(limit: limits.steps, .steps), at: 0)
        }
    }
}
