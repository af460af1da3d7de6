/// A pattern that no automaton can decide, as a program that tries one way after the other (ECMA-262 section 22.2.2):
/// with lookarounds and backreferences anywhere. The runtime gives it a number of steps.
///
/// The program is a list of instructions, each a list of numbers: the first says what to do.
///
///     0                               match
///     1 backward from to from to ...  take a scalar out of ranges
///     2 kind                          assert: start, end, word boundary, no word boundary
///     3 first second                  try the one instruction, then the other
///     4 target                        go on there
///     5 register                      keep the position
///     6 first last                    forget what registers keep
///     7 backward register...          take what was kept between one of these registers and the next one
///     8 isNegated next                look whether what follows matches here; go on at `next`
///     9 register                      begin to count rounds there
///     10 register minimum maximum isLazy next   another round, or go on at `next`; maximum -1 is none
///     11 register minimum target      a round is over; it must not have been empty if it need not have been
public struct BoundedPattern: Sendable {
    /// The text the pattern was made from.
    public let source: String
    /// The program.
    public let instructions: [[Int]]
    /// How many registers it has.
    public let registerCount: Int

    /// Programs longer than this are no pattern that anybody wrote.
    private static let longestProgram = 10_000

    /// Parses `source`.
    ///
    /// - Throws: `PatternError` with kind `syntax`, `unsupportedProperty`, `tooDeep` or `tooManyStates`.
    public init(_ source: String) throws(PatternError) {
        var names = PatternParser(source, keepsGroups: true)
        _ = try names.parse()
        var parser = PatternParser(source, groups: names.groups)
        let expression = try parser.parse()
        var compiler = Compiler(registerCount: 2 * parser.groupCount)
        try compiler.add(expression, isBackward: false)
        compiler.instructions.append([0])
        self.source = source
        instructions = compiler.instructions
        registerCount = compiler.registerCount
    }

    /// Groups nest 250 deep at most, so recursion is safe.
    private struct Compiler {
        var instructions: [[Int]] = []
        var registerCount: Int

        mutating func add(_ expression: Expression, isBackward: Bool) throws(PatternError) {
            guard instructions.count < longestProgram else {
                throw PatternError(.tooManyStates(limit: longestProgram, .expansion), at: 0)
            }
            switch expression {
            case .scalars(let set):
                instructions.append(
                    [1, isBackward ? 1 : 0] + set.ranges.flatMap { [Int($0.lowerBound), Int($0.upperBound)] })
            case .assertion(let assertion):
                let kinds: [Assertion] = [.start, .end, .wordBoundary, .notWordBoundary]
                instructions.append([2, kinds.firstIndex(of: assertion) ?? 0])
            case .sequence(let parts):
                for part in isBackward ? parts.reversed() : parts { try add(part, isBackward: isBackward) }
            case .alternation(let alternatives): try add(alternatives: alternatives, isBackward)
            case .repetition(let body, let minimum, let maximum):
                try add(body, minimum, maximum, isLazy: false, isBackward)
            case .lazy(.repetition(let body, let minimum, let maximum)):
                try add(body, minimum, maximum, isLazy: true, isBackward)
            case .lazy(let body): try add(body, isBackward: isBackward)
            case .capture(let group, let body):
                let registers = [2 * group - 2, 2 * group - 1]
                instructions.append([5, registers[isBackward ? 1 : 0]])
                try add(body, isBackward: isBackward)
                instructions.append([5, registers[isBackward ? 0 : 1]])
            case .backreference(let groups, _):
                instructions.append([7, isBackward ? 1 : 0] + groups.map { 2 * $0 - 2 })
            case .lookaround(let lookaround):
                let look = instructions.count
                instructions.append([8, lookaround.isNegated ? 1 : 0, 0])
                try add(lookaround.body, isBackward: lookaround.direction == .behind)
                instructions.append([0])
                instructions[look][2] = instructions.count
            }
        }

        private mutating func add(
            alternatives: [Expression], _ isBackward: Bool
        ) throws(PatternError) {
            var ends: [Int] = []
            for (index, alternative) in alternatives.enumerated() {
                let isLast = index == alternatives.count - 1
                let split = instructions.count
                if !isLast { instructions.append([3, split + 1, 0]) }
                try add(alternative, isBackward: isBackward)
                if isLast { break }
                ends.append(instructions.count)
                instructions.append([4, 0])
                instructions[split][2] = instructions.count
            }
            for end in ends { instructions[end][1] = instructions.count }
        }

        private mutating func add(
            _ body: Expression, _ minimum: Int, _ maximum: Int?, isLazy: Bool, _ isBackward: Bool
        ) throws(PatternError) {
            let register = registerCount
            registerCount += 2
            instructions.append([9, register])
            let loop = instructions.count
            instructions.append([10, register, minimum, maximum ?? -1, isLazy ? 1 : 0, 0])
            let groups = body.groups
            // Every round begins without what groups inside have matched before.
            if let first = groups.min(), let last = groups.max() {
                instructions.append([6, 2 * first - 2, 2 * last - 1])
            }
            try add(body, isBackward: isBackward)
            instructions.append([11, register, minimum, loop])
            instructions[loop][5] = instructions.count
        }
    }
}

extension Expression {
    /// The numbers of the groups in it.
    fileprivate var groups: [Int] {
        switch self {
        case .scalars, .assertion, .backreference: []
        case .lookaround(let lookaround): lookaround.body.groups
        case .sequence(let parts), .alternation(let parts): parts.flatMap(\.groups)
        case .repetition(let body, _, _), .lazy(let body): body.groups
        case .capture(let group, let body): [group] + body.groups
        }
    }
}

/// How a pattern is decided.
public enum PatternMatcher: Sendable {
    /// In linear time.
    case automaton(Automaton)
    /// Step by step, up to a number of steps.
    case bounded(BoundedPattern)

    /// Whether a text matches; `nil` if only a run can tell.
    public func matches(_ utf8: some Sequence<UInt8>) -> Bool? {
        switch self {
        case .automaton(let automaton): automaton.matches(utf8)
        case .bounded: nil
        }
    }
}
