extension Automaton {
    /// The smallest automaton with the same verdicts, in the canonical numbering.
    func minimized() -> Automaton {
        let merged = mergingClasses()
        var partition = Partition(merged)
        partition.refine()
        return merged.quotient(by: partition).renumbered().mergingClasses()
    }

    /// Makes one class of those whose bytes lead the same way from every state. Keeps classes in the order of
    /// their first bytes.
    private func mergingClasses() -> Automaton {
        var numbers: [[UInt16]: UInt8] = [:]
        var kept: [Int] = []
        var map: [UInt8] = []
        for index in 0..<classCount {
            let column = (0..<stateCount).map { transitions[$0 * classCount + index] }
            if let known = numbers[column] {
                map.append(known)
            } else {
                numbers[column] = UInt8(kept.count)
                map.append(UInt8(kept.count))
                kept.append(index)
            }
        }
        guard kept.count < classCount else { return self }
        var narrowed: [UInt16] = []
        narrowed.reserveCapacity(stateCount * kept.count)
        for state in 0..<stateCount {
            for index in kept { narrowed.append(transitions[state * classCount + index]) }
        }
        return Automaton(
            classes: classes.map { map[Int($0)] }, classCount: kept.count, transitions: narrowed,
            accepting: accepting, start: start)
    }

    /// One state for each block. States 0 and 1 differ in their verdict, so their blocks do.
    private func quotient(by partition: Partition) -> Automaton {
        var numbers = [Int](repeating: -1, count: partition.count)
        var representatives: [Int] = []
        for state in 0..<stateCount where numbers[partition.block(of: state)] < 0 {
            numbers[partition.block(of: state)] = representatives.count
            representatives.append(state)
        }
        func number(_ state: UInt16) -> UInt16 { UInt16(numbers[partition.block(of: Int(state))]) }
        return Automaton(
            classes: classes, classCount: classCount,
            transitions: representatives.flatMap { state in
                transitions[(state * classCount)..<((state + 1) * classCount)].map(number)
            },
            accepting: representatives.map { accepting[$0] }, start: number(start))
    }

    /// Numbers the states in the order of a breadth-first walk, and drops those it does not meet.
    private func renumbered() -> Automaton {
        var numbers = [UInt16?](repeating: nil, count: stateCount)
        numbers[0] = 0
        numbers[1] = 1
        var order = [0, 1]
        func visit(_ state: Int) -> UInt16 {
            if let known = numbers[state] { return known }
            let number = UInt16(order.count)
            numbers[state] = number
            order.append(state)
            return number
        }
        let first = visit(Int(start))
        var renumbered: [UInt16] = []
        var index = 0
        while index < order.count {
            let row = order[index] * classCount
            index += 1
            for transition in transitions[row..<(row + classCount)] {
                renumbered.append(visit(Int(transition)))
            }
        }
        return Automaton(
            classes: classes, classCount: classCount, transitions: renumbered,
            accepting: order.map { accepting[$0] }, start: first)
    }
}

/// The states of an automaton in blocks that are split until no block holds two states that some text tells
/// apart (Hopcroft's algorithm: n log n splits, where comparing all rows again and again would take n² on a
/// long chain such as `^a{1,3000}$`).
private struct Partition {
    private let classCount: Int
    /// The states before state s by class c are `sources[offsets[c * n + s]..<offsets[c * n + s + 1]]`.
    private var offsets: [Int32]
    private var sources: [Int32]
    /// The states, block by block; within a block, the marked ones first.
    private var states: [Int32]
    private var locations: [Int32]
    private var blocks: [Int32]
    private var bounds: [Range<Int32>] = []
    private var marked: [Int32] = []
    /// Blocks and classes still to split by, as `block * classCount + class`.
    private var work: [Int] = []

    var count: Int { bounds.count }

    func block(of state: Int) -> Int { Int(blocks[state]) }

    /// Two blocks: the states that accept, and those that do not.
    init(_ automaton: Automaton) {
        let count = automaton.stateCount
        classCount = automaton.classCount
        offsets = [Int32](repeating: 0, count: count * classCount + 1)
        sources = [Int32](repeating: 0, count: count * classCount)
        for state in 0..<count {
            for index in 0..<classCount {
                offsets[index * count + Int(automaton.transitions[state * classCount + index]) + 1] += 1
            }
        }
        for index in 1..<offsets.count { offsets[index] += offsets[index - 1] }
        var next = offsets
        for state in 0..<count {
            for index in 0..<classCount {
                let slot = index * count + Int(automaton.transitions[state * classCount + index])
                sources[Int(next[slot])] = Int32(state)
                next[slot] += 1
            }
        }

        let all = 0..<Int32(count)
        let rejecting = all.filter { !automaton.accepting[Int($0)] }
        states = rejecting + all.filter { automaton.accepting[Int($0)] }
        locations = [Int32](repeating: 0, count: count)
        blocks = automaton.accepting.map { $0 ? 1 : 0 }
        for (location, state) in states.enumerated() { locations[Int(state)] = Int32(location) }
        addBlock(0..<Int32(rejecting.count))
        addBlock(Int32(rejecting.count)..<Int32(count))
    }

    private mutating func addBlock(_ range: Range<Int32>) {
        for index in 0..<classCount { work.append(bounds.count * classCount + index) }
        bounds.append(range)
        marked.append(0)
    }

    mutating func refine() {
        var sourcesOfBlock: [Int32] = []
        var touched: [Int32] = []
        while let item = work.popLast() {
            let (block, index) = item.quotientAndRemainder(dividingBy: classCount)
            sourcesOfBlock.removeAll(keepingCapacity: true)
            for location in bounds[block] {
                let slot = index * states.count + Int(states[Int(location)])
                sourcesOfBlock += sources[Int(offsets[slot])..<Int(offsets[slot + 1])]
            }
            touched.removeAll(keepingCapacity: true)
            for state in sourcesOfBlock {
                let block = blocks[Int(state)]
                if marked[Int(block)] == 0 { touched.append(block) }
                mark(state, in: Int(block))
            }
            for block in touched { split(Int(block)) }
        }
    }

    /// Moves a state, which is not marked, to the marked ones of its block.
    private mutating func mark(_ state: Int32, in block: Int) {
        let from = locations[Int(state)]
        let to = bounds[block].lowerBound + marked[block]
        let displaced = states[Int(to)]
        states[Int(to)] = state
        states[Int(from)] = displaced
        locations[Int(state)] = to
        locations[Int(displaced)] = from
        marked[block] += 1
    }

    /// Separates the marked states from the others. The smaller part becomes the new block, which is all that
    /// need be split by: the old block stands for the rest wherever it is still to come.
    private mutating func split(_ block: Int) {
        let range = bounds[block]
        let middle = range.lowerBound + marked[block]
        marked[block] = 0
        guard middle < range.upperBound else { return }
        let front = range.lowerBound..<middle
        let back = middle..<range.upperBound
        let (kept, moved) = front.count > back.count ? (front, back) : (back, front)
        bounds[block] = kept
        for location in moved { blocks[Int(states[Int(location)])] = Int32(bounds.count) }
        addBlock(moved)
    }
}
