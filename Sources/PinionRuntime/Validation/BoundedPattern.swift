import PinionJSON

/// A pattern that no automaton can decide, as a program that tries one way after the other. What the numbers mean is
/// told by the generator's type of the same name. Steps are counted, and memory is bounded by them.
struct BoundedPattern {
    /// An instruction; `ranges` are places in the list of all ranges.
    fileprivate enum Instruction {
        case match
        case set(ranges: Range<Int>, isBackward: Bool)
        case assertion(Int)
        case split(Int, Int)
        case jump(Int)
        case keep(register: Int)
        case forget(ClosedRange<Int>)
        case reference(registers: [Int], isBackward: Bool)
        case look(isNegated: Bool, next: Int)
        case count(register: Int)
        case loop(register: Int, minimum: Int, maximum: Int, isLazy: Bool, next: Int)
        case again(register: Int, minimum: Int, loop: Int)
    }

    fileprivate let instructions: [Instruction]
    fileprivate let ranges: [ClosedRange<UInt32>]
    fileprivate let registerCount: Int

    /// Steps that a run may take for all such patterns together, and further ones for each byte looked at.
    static let steps = 1_000_000
    static let stepsForByte = 16

    /// Reads what the generator wrote. What it does not write matches nothing.
    init(_ node: JSONNode) {
        var numbers = node.elements.map { $0.elements.map { $0.int64.map { Int(clamping: $0) } ?? 0 } }
        registerCount = numbers.isEmpty ? 0 : numbers.removeFirst().first ?? 0
        var ranges: [ClosedRange<UInt32>] = []
        var instructions: [Instruction] = []
        for line in numbers {
            guard let read = Instruction(line, instructions: numbers.count, registers: registerCount, &ranges)
            else {
                self.ranges = []
                self.instructions = [.set(ranges: 0..<0, isBackward: false)]
                return
            }
            instructions.append(read)
        }
        self.ranges = ranges
        self.instructions = instructions.isEmpty ? [.set(ranges: 0..<0, isBackward: false)] : instructions
    }

    /// Whether any part of a text matches; `nil` if the steps do not suffice to tell.
    func matches(_ text: UnsafeBufferPointer<UInt8>, steps: inout Int) -> Bool? {
        var run = BoundedRun(self, text, steps: steps &+ Self.stepsForByte * text.count)
        defer { steps = run.steps }
        var start = 0
        while start <= text.count {
            if run.run(from: 0, at: start) != nil { return true }
            if run.steps < 0 { return nil }
            start += 1
            while start < text.count, text[start] & 0xC0 == 0x80 { start += 1 }
        }
        return false
    }
}

extension BoundedPattern.Instruction {
    fileprivate init?(
        _ line: [Int], instructions: Int, registers: Int, _ ranges: inout [ClosedRange<UInt32>]
    ) {
        func target(_ index: Int) -> Int? {
            line.count > index && 0..<instructions ~= line[index] ? line[index] : nil
        }
        func register(_ index: Int) -> Int? {
            line.count > index && 0..<registers ~= line[index] ? line[index] : nil
        }
        switch line.first {
        case 0: self = .match
        case 1:
            let first = ranges.count
            var index = 2
            while index + 1 < line.count {
                guard let from = UInt32(exactly: line[index]), let to = UInt32(exactly: line[index + 1]),
                    from <= to
                else { return nil }
                ranges.append(from...to)
                index += 2
            }
            self = .set(ranges: first..<ranges.count, isBackward: line.count > 1 && line[1] == 1)
        case 2 where line.count > 1: self = .assertion(line[1])
        case 3:
            guard let first = target(1), let second = target(2) else { return nil }
            self = .split(first, second)
        case 4:
            guard let next = target(1) else { return nil }
            self = .jump(next)
        case 5:
            guard let register = register(1) else { return nil }
            self = .keep(register: register)
        case 6:
            guard let first = register(1), let last = register(2), first <= last else { return nil }
            self = .forget(first...last)
        case 7 where line.count > 1:
            let groups = Array(line.dropFirst(2))
            guard groups.allSatisfy({ $0 >= 0 && $0 + 1 < registers }) else { return nil }
            self = .reference(registers: groups, isBackward: line[1] == 1)
        case 8:
            guard let next = target(2) else { return nil }
            self = .look(isNegated: line[1] == 1, next: next)
        case 9:
            guard let register = register(1), register + 1 < registers else { return nil }
            self = .count(register: register)
        case 10:
            guard line.count == 6, let register = register(1), register + 1 < registers, let next = target(5)
            else { return nil }
            self = .loop(
                register: register, minimum: line[2], maximum: line[3] < 0 ? Int.max : line[3],
                isLazy: line[4] == 1, next: next)
        case 11:
            guard let register = register(1), register + 1 < registers, line.count == 4, let loop = target(3)
            else { return nil }
            self = .again(register: register, minimum: line[2], loop: loop)
        default: return nil
        }
    }
}

/// One search of a program through a text, with a stack of its own.
private struct BoundedRun {
    /// What to do when a way leads nowhere: go on elsewhere, or put a register back first.
    private struct Frame {
        /// Where to go on; below 0 the register's bitwise complement.
        let place: Int32
        /// The position there, or what the register kept.
        let value: Int32
    }

    private let program: BoundedPattern
    private let text: UnsafeBufferPointer<UInt8>
    private(set) var steps: Int
    private var registers: [Int32]
    private var stack: [Frame] = []

    init(_ program: BoundedPattern, _ text: UnsafeBufferPointer<UInt8>, steps: Int) {
        self.program = program
        self.text = text
        // Places in the text are kept in 32 bits.
        self.steps = text.count < Int(Int32.max) ? steps : -1
        registers = Array(repeating: -1, count: program.registerCount)
    }

    /// Where a match that begins at `start` ends; `nil` without one, or when the steps are used up. Calls itself for
    /// lookarounds, as deep as they nest in the pattern.
    mutating func run(from first: Int, at start: Int) -> Int? {
        let base = stack.count
        var place = first
        var position = start
        while true {
            steps -= 1
            if steps < 0 { return nil }
            var goesOn = true
            switch program.instructions[place] {
            case .match:
                // The ways not taken are forgotten, and what was kept stays, to be put back if need be.
                let kept = stack[base...].filter { $0.place < 0 }
                steps -= stack.count - base
                stack.removeSubrange(base...)
                stack += kept
                return position
            case .set(let ranges, let isBackward): goesOn = take(ranges, isBackward, &position)
            case .assertion(let kind): goesOn = holds(kind, position)
            case .split(let preferred, let other):
                stack.append(Frame(place: Int32(other), value: Int32(position)))
                place = preferred - 1
            case .jump(let next): place = next - 1
            case .keep(let register): set(register, Int32(position))
            case .forget(let range):
                // As many as the pattern has groups.
                steps -= range.count / 8
                for register in range where registers[register] >= 0 { set(register, -1) }
            case .reference(let groups, let isBackward): goesOn = take(groups: groups, isBackward, &position)
            case .look(let isNegated, let next):
                let before = stack.count
                let holds = run(from: place + 1, at: position) != nil
                if steps < 0 { return nil }
                if isNegated { putBack(to: before) }
                goesOn = holds != isNegated
                place = next - 1
            case .count(let register): set(register, 0)
            case .loop(let register, let minimum, let maximum, let isLazy, let next):
                let rounds = Int(registers[register])
                let body = place + 1
                if rounds < minimum {
                    set(register + 1, Int32(position))
                } else if rounds >= maximum {
                    place = next - 1
                } else if isLazy {
                    // A later round begins where this one ends, which `again` must know.
                    set(register + 1, Int32(position))
                    stack.append(Frame(place: Int32(body), value: Int32(position)))
                    place = next - 1
                } else {
                    stack.append(Frame(place: Int32(next), value: Int32(position)))
                    set(register + 1, Int32(position))
                }
            case .again(let register, let minimum, let loop):
                let rounds = registers[register]
                goesOn = Int(rounds) < minimum || Int(registers[register + 1]) != position
                if goesOn {
                    set(register, rounds &+ 1)
                    place = loop - 1
                }
            }
            if goesOn {
                place += 1
            } else {
                guard let other = nextWay(base) else { return nil }
                (place, position) = other
            }
        }
    }

    private mutating func set(_ register: Int, _ value: Int32) {
        stack.append(Frame(place: ~Int32(register), value: registers[register]))
        registers[register] = value
    }

    private mutating func nextWay(_ base: Int) -> (Int, Int)? {
        while stack.count > base {
            let frame = stack.removeLast()
            if frame.place >= 0 { return (Int(frame.place), Int(frame.value)) }
            registers[Int(~frame.place)] = frame.value
        }
        return nil
    }

    private mutating func putBack(to base: Int) {
        while nextWay(base) != nil {}
    }

    // MARK: Text

    private mutating func take(_ ranges: Range<Int>, _ isBackward: Bool, _ position: inout Int) -> Bool {
        let (scalar, length) = isBackward ? scalar(before: position) : scalar(at: position)
        guard length > 0 else { return false }
        var low = ranges.lowerBound
        var high = ranges.upperBound
        while low < high {
            let middle = (low + high) / 2
            if program.ranges[middle].upperBound < scalar { low = middle + 1 } else { high = middle }
        }
        guard low < ranges.upperBound, program.ranges[low].contains(scalar) else { return false }
        position += isBackward ? -length : length
        return true
    }

    private mutating func take(groups: [Int], _ isBackward: Bool, _ position: inout Int) -> Bool {
        // A group that took no part matches nothing at all (ECMA-262 section 22.2.2.7.2).
        guard let group = groups.first(where: { registers[$0] >= 0 && registers[$0 + 1] >= 0 }) else {
            return true
        }
        let kept = Int(registers[group])..<max(Int(registers[group]), Int(registers[group + 1]))
        steps -= kept.count / 8
        let start = isBackward ? position - kept.count : position
        guard start >= 0, start + kept.count <= text.count,
            text[kept].elementsEqual(text[start..<start + kept.count])
        else { return false }
        position = isBackward ? start : start + kept.count
        return true
    }

    private func holds(_ assertion: Int, _ position: Int) -> Bool {
        switch assertion {
        case 0: return position == 0
        case 1: return position == text.count
        default:
            let isBoundary = isWord(position - 1) != isWord(position)
            return isBoundary == (assertion == 2)
        }
    }

    private func isWord(_ position: Int) -> Bool {
        guard text.indices.contains(position) else { return false }
        return text[position].isASCIIAlphanumeric || text[position] == UInt8(ascii: "_")
    }

    /// The scalar at a position and its length; 0 at the end. The bytes are known to be UTF-8.
    private func scalar(at position: Int) -> (UInt32, Int) {
        guard position < text.count else { return (0, 0) }
        let first = UInt32(text[position])
        if first < 0x80 { return (first, 1) }
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard position + length <= text.count else { return (0, 0) }
        var scalar = first & (0x7F >> UInt32(length))
        for index in 1..<length { scalar = scalar << 6 | UInt32(text[position + index] & 0x3F) }
        return (scalar, length)
    }

    private func scalar(before position: Int) -> (UInt32, Int) {
        var start = position
        repeat {
            start -= 1
            if start < 0 { return (0, 0) }
        } while text[start] & 0xC0 == 0x80
        return scalar(at: start)
    }
}

/// How a pattern is decided.
enum PatternMatcher {
    case automaton(PatternAutomaton)
    case bounded(BoundedPattern)
}
