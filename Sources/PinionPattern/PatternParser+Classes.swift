extension PatternParser {
    /// Reads a class from its `[` on (ECMA-262, CharacterClass): `[]` holds nothing, `[^]` everything.
    mutating func parseClass() throws(PatternError) -> ScalarSet {
        let opening = position
        position += 1
        let isNegated = peek() == "^"
        if isNegated { position += 1 }
        if peek() == "]" { sawSuspectClass = true }
        var ranges: [ClosedRange<UInt32>] = []
        while let scalar = peek() {
            if scalar == "]" {
                position += 1
                let set = ScalarSet(ranges)
                return isNegated ? set.complement : set
            }
            let start = position
            let first = try parseClassAtom(scalar)
            guard peek() == "-", let afterHyphen = peek(1), afterHyphen != "]" else {
                ranges += first.set.ranges
                continue
            }
            position += 1
            switch (first, try parseClassAtom(afterHyphen)) {
            case (.codePoint(let low), .codePoint(let high)):
                guard low <= high else {
                    throw PatternError(.syntax(.outOfOrder(text(from: start, to: position))), at: start)
                }
                ranges.append(low...high)
            case (_, let last):
                // Annex B.1.4: beside a class escape, the hyphen stands for itself.
                ranges += first.set.ranges + last.set.ranges + [0x2D...0x2D]
            }
        }
        throw PatternError(.syntax(.unclosedClass), at: opening)
    }

    private mutating func parseClassAtom(_ scalar: Unicode.Scalar) throws(PatternError) -> ClassAtom {
        guard scalar != "\\" else { return try parseEscape(inClass: true) }
        if scalar == "[" { sawSuspectClass = true }
        position += 1
        return .codePoint(scalar.value)
    }
}
