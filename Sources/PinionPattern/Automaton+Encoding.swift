extension Automaton {
    /// The compact form for generated code.
    public var encoded: EncodedAutomaton {
        var writer = NumberWriter()
        writer.write(stateCount)
        writer.write(Int(start))
        writer.write(classCount)
        for run in runs(of: classes) {
            writer.write(run.length)
            writer.write(Int(run.value))
        }
        let rows = (2..<max(stateCount, 2)).map { row(of: $0) }
        var index = 0
        while index < rows.count {
            if let (period, times) = longestRepeat(at: index, in: rows) {
                writer.write(0)
                writer.write(period)
                writer.write(times)
                index += period * times
            } else {
                writer.write(rows[index].verdict)
                for run in runs(of: rows[index].targets) {
                    writer.write(run.length)
                    writer.write(run.value)
                }
                index += 1
            }
        }
        return EncodedAutomaton(text: writer.text)
    }

    /// Reads the compact form; nil for a line that does not follow its grammar.
    public init?(encoded: EncodedAutomaton) {
        var reader = NumberReader(encoded.text)
        guard let stateCount = reader.read(), (2...Self.stateLimit).contains(stateCount),
            let start = reader.read(), start < stateCount,
            let classCount = reader.read(), (1...256).contains(classCount)
        else { return nil }

        var classes: [UInt8] = []
        while classes.count < 256 {
            guard let length = reader.read(), (1...(256 - classes.count)).contains(length),
                let value = reader.read(), value < classCount
            else { return nil }
            classes += [UInt8](repeating: UInt8(value), count: length)
        }

        var rows: [Row] = []
        while rows.count < stateCount - 2 {
            guard let head = reader.read(), head <= 2 else { return nil }
            if head > 0 {
                guard let targets = reader.readTargets(classCount: classCount) else { return nil }
                rows.append(Row(verdict: head, targets: targets))
            } else {
                guard let period = reader.read(), (1...max(rows.count, 1)).contains(period), !rows.isEmpty,
                    let times = reader.read(), (1...stateCount).contains(times),
                    period * times <= stateCount - 2 - rows.count
                else { return nil }
                for _ in 0..<(period * times) { rows.append(rows[rows.count - period]) }
            }
        }

        var transitions = [UInt16](repeating: 0, count: classCount)
        transitions += [UInt16](repeating: 1, count: classCount)
        for (index, row) in rows.enumerated() {
            for code in row.targets {
                let distance = (code - 2 + code % 2) / 2
                let target = code < 2 ? code : index + 2 + (code % 2 == 0 ? distance : -distance)
                guard (0..<stateCount).contains(target) else { return nil }
                transitions.append(UInt16(target))
            }
        }
        let accepting = [false, true] + rows.map { $0.verdict == 2 }
        guard reader.isAtEnd else { return nil }
        self.init(
            classes: classes, classCount: classCount, transitions: transitions, accepting: accepting,
            start: UInt16(start))
    }

    /// What the grammar says of one state.
    private struct Row: Hashable {
        /// 2 if a text that ends there is accepted, else 1.
        let verdict: Int
        /// By class, relative to the state.
        let targets: [Int]
    }

    private func row(of state: Int) -> Row {
        let targets = transitions[(state * classCount)..<((state + 1) * classCount)].map { transition in
            let target = Int(transition)
            if target < 2 { return target }
            return target >= state ? 2 + 2 * (target - state) : 1 + 2 * (state - target)
        }
        return Row(verdict: accepting[state] ? 2 : 1, targets: targets)
    }

    /// The repeat of rows before `index` that covers the most rows from there on. Bounded repetitions give
    /// long chains of equal rows; `^.{1,1024}$` shrinks from 26,000 characters to about 100.
    private func longestRepeat(at index: Int, in rows: [Row]) -> (period: Int, times: Int)? {
        var best: (period: Int, times: Int)?
        for period in 1..<(min(index, 32) + 1) {
            var length = 0
            while index + length < rows.count, rows[index + length] == rows[index + length - period] {
                length += 1
            }
            let times = length / period
            if times > 0, times * period > (best.map { $0.period * $0.times } ?? 0) { best = (period, times) }
        }
        return best
    }
}

private func runs<Value: Equatable>(of values: [Value]) -> [(length: Int, value: Value)] {
    var runs: [(length: Int, value: Value)] = []
    for value in values {
        if let last = runs.last, last.value == value {
            runs[runs.count - 1].length += 1
        } else {
            runs.append((1, value))
        }
    }
    return runs
}

private struct NumberWriter {
    private static let digits = Array(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".unicodeScalars)

    private(set) var text = ""

    mutating func write(_ number: Int) {
        var rest = number
        while rest >= 32 {
            text.unicodeScalars.append(Self.digits[32 + rest % 32])
            rest /= 32
        }
        text.unicodeScalars.append(Self.digits[rest])
    }
}

private struct NumberReader {
    private var bytes: ArraySlice<UInt8>

    init(_ text: String) {
        bytes = Array(text.utf8)[...]
    }

    var isAtEnd: Bool { bytes.isEmpty }

    /// The next number; nil at the end, at a foreign character, and past four digits.
    mutating func read() -> Int? {
        var number = 0
        for shift in [0, 5, 10, 15] {
            guard let byte = bytes.popFirst() else { return nil }
            let digit: Int
            switch byte {
            case 0x30...0x39: digit = Int(byte) - 0x30
            case 0x41...0x5A: digit = Int(byte) - 0x41 + 10
            case 0x61...0x7A: digit = Int(byte) - 0x61 + 36
            case 0x2D: digit = 62
            case 0x5F: digit = 63
            default: return nil
            }
            number += (digit % 32) << shift
            if digit < 32 { return number }
        }
        return nil
    }

    /// The targets for all classes, as written.
    mutating func readTargets(classCount: Int) -> [Int]? {
        var row: [Int] = []
        while row.count < classCount {
            guard let length = read(), (1...(classCount - row.count)).contains(length), let code = read()
            else {
                return nil
            }
            row += [Int](repeating: code, count: length)
        }
        return row
    }
}
