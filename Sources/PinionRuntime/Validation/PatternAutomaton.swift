/// A pattern compiled by the generator: a deterministic automaton over UTF-8 bytes.
///
/// Matching is a table look-up for each byte, so it takes linear time whatever the pattern.
struct PatternAutomaton: @unchecked Sendable {
    // Tables and two numbers, written by `init` and never afterwards; whoever has the memory outlives every match.
    /// Offset of each byte's class, 256 of them.
    let classes: UnsafePointer<UInt8>
    /// By state times `classCount` plus class: the next state.
    let transitions: UnsafePointer<UInt16>
    /// By state.
    let accepting: UnsafePointer<Bool>
    let classCount: Int
    let start: Int

    /// Reads the line that the generator wrote (`EncodedAutomaton` has the grammar). A line that does not follow the
    /// grammar gives an automaton that accepts everything; the generator writes none.
    init(_ encoded: UnsafeBufferPointer<UInt8>, in memory: inout ProgramMemory) {
        var decoder = AutomatonDecoder(encoded)
        let tables = decoder.tables() ?? .acceptingEverything
        classes = memory.store(tables.classes)
        transitions = memory.store(tables.transitions)
        accepting = memory.store(tables.accepting)
        classCount = tables.classCount
        start = tables.start
    }

    /// Whether any part of a text matches; the bytes are known to be UTF-8.
    func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var state = start
        for byte in text {
            // 0 and 1 are final: whatever follows, no and yes.
            if state < 2 { break }
            state = Int(transitions[state &* classCount &+ Int(classes[Int(byte)])])
        }
        return accepting[state]
    }
}

/// What a line describes, checked: every class is below `classCount`, every target a state.
private struct AutomatonTables {
    var classes: [UInt8]
    var classCount: Int
    var transitions: [UInt16]
    var accepting: [Bool]
    var start: Int

    static let acceptingEverything = AutomatonTables(
        classes: [UInt8](repeating: 0, count: 256), classCount: 1, transitions: [0, 1],
        accepting: [false, true],
        start: 1)
}

/// Reads the numbers of a line. Every reader returns `nil` for a line that breaks the grammar.
private struct AutomatonDecoder {
    private let text: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    private var isAtEnd: Bool { position >= text.count }

    private mutating func number() -> Int? {
        var value = 0
        var shift = 0
        while !isAtEnd, shift <= 15 {
            let digit: UInt8
            switch text[position] {
            case let byte where byte.isASCIIDigit: digit = byte - UInt8(ascii: "0")
            case let byte where UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte:
                digit = byte - UInt8(ascii: "A") + 10
            case let byte where UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte:
                digit = byte - UInt8(ascii: "a") + 36
            case UInt8(ascii: "-"): digit = 62
            case UInt8(ascii: "_"): digit = 63
            default: return nil
            }
            position += 1
            value |= Int(digit & 31) << shift
            if digit < 32 { return value }
            shift += 5
        }
        return nil
    }

    mutating func tables() -> AutomatonTables? {
        guard let stateCount = number(), 2...65_535 ~= stateCount, let start = number(), start < stateCount,
            let classCount = number(), 1...256 ~= classCount
        else { return nil }
        var tables = AutomatonTables(
            classes: [], classCount: classCount,
            transitions: [UInt16](repeating: 0, count: classCount)
                + [UInt16](repeating: 1, count: classCount), accepting: [false, true], start: start)
        while tables.classes.count < 256 {
            guard let length = number(), 1...256 - tables.classes.count ~= length,
                let value = number(), value < classCount, let byteClass = UInt8(exactly: value)
            else { return nil }
            tables.classes += [UInt8](repeating: byteClass, count: length)
        }
        while tables.accepting.count < stateCount {
            guard let verdict = number(), verdict <= 2,
                verdict == 0
                    ? repeatRows(&tables, stateCount) : row(&tables, stateCount, accepts: verdict == 2)
            else { return nil }
        }
        return isAtEnd ? tables : nil
    }

    /// The targets of one state, relative to it.
    private mutating func row(_ tables: inout AutomatonTables, _ stateCount: Int, accepts: Bool) -> Bool {
        let state = tables.accepting.count
        var remaining = tables.classCount
        while remaining > 0 {
            guard let length = number(), 1...remaining ~= length, let code = number() else { return false }
            let target = code < 2 ? code : code % 2 == 0 ? state + (code - 2) / 2 : state - (code - 1) / 2
            guard 0..<stateCount ~= target, let stored = UInt16(exactly: target) else { return false }
            tables.transitions += [UInt16](repeating: stored, count: length)
            remaining -= length
        }
        tables.accepting.append(accepts)
        return true
    }

    /// States like the ones `period` before them.
    private mutating func repeatRows(_ tables: inout AutomatonTables, _ stateCount: Int) -> Bool {
        guard let period = number(), let times = number(), period >= 1, times >= 1,
            period <= tables.accepting.count - 2, period * times <= stateCount - tables.accepting.count
        else { return false }
        for _ in 0..<period * times {
            let model = tables.accepting.count - period
            for index in 0..<tables.classCount {
                let target = Int(tables.transitions[model * tables.classCount + index])
                let moved = target < 2 ? target : target + period
                guard moved < stateCount, let stored = UInt16(exactly: moved) else { return false }
                tables.transitions.append(stored)
            }
            tables.accepting.append(tables.accepting[model])
        }
        return true
    }
}
