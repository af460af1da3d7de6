import PinionPattern
import Testing
import _StringProcessing

@Suite struct Differential {
    /// Against the definition of matching.
    @Test(arguments: 0..<8) func agreesWithTheDefinition(_ seed: Int) throws {
        var generator = SplitMix(seed: UInt64(seed))
        var found = 0
        var checks = 0
        for _ in 0..<100 {
            let random = RandomPattern(depth: 4, using: &generator)
            let automaton = try Pattern(random.source).automaton()
            for _ in 0..<15 {
                let text = Self.text(using: &generator)
                let expected = random.isFound(in: text)
                let utf8 = text.flatMap { Array(String($0).utf8) }
                #expect(automaton.matches(utf8) == expected, "\(random.source) on \(text)")
                checks += 1
                found += expected ? 1 : 0
            }
        }
        // Neither verdict is so rare that the comparison says nothing.
        #expect(found > checks / 20 && found < checks * 19 / 20)
    }

    /// Lookarounds, which random patterns lack, by the same definition.
    @Test(arguments: 100..<104) func lookaroundsAgreeWithTheDefinition(_ seed: Int) throws {
        var generator = SplitMix(seed: UInt64(seed))
        for _ in 0..<60 {
            let ahead = RandomPattern(depth: 2, using: &generator)
            let body = RandomPattern(depth: 3, using: &generator)
            let behind = RandomPattern(depth: 2, using: &generator)
            let isAheadNegated = Bool.random(using: &generator)
            let isBehindNegated = Bool.random(using: &generator)
            let source =
                "^(?\(isAheadNegated ? "!" : "=")\(ahead.source))(?:\(body.source))"
                + "(?<\(isBehindNegated ? "!" : "=")\(behind.source))$"
            let automaton = try Pattern(source).automaton()
            for _ in 0..<15 {
                let text = Self.text(using: &generator)
                let expected =
                    RandomPattern.sequence([.start, body, .end]).isFound(in: text)
                    && RandomPattern.sequence([.start, ahead]).isFound(in: text) != isAheadNegated
                    && RandomPattern.sequence([behind, .end]).isFound(in: text) != isBehindNegated
                let utf8 = text.flatMap { Array(String($0).utf8) }
                #expect(automaton.matches(utf8) == expected, "\(source) on \(text)")
            }
        }
    }

    /// Against the standard library's engine, set to ECMA-262's idea of a character. Without word boundaries:
    /// in Swift 6.3.1, `wordBoundaryKind(.simple)` sees none beside a digit.
    @Test(arguments: 200..<204) func agreesWithRegex(_ seed: Int) throws {
        var generator = SplitMix(seed: UInt64(seed))
        for _ in 0..<60 {
            let random = RandomPattern(depth: 3, hasWordBoundaries: false, using: &generator)
            let automaton = try Pattern(random.source).automaton()
            let regex = try Regex(random.source)
                .matchingSemantics(.unicodeScalar)
            for _ in 0..<10 {
                let scalars = Self.text(using: &generator)
                var text = ""
                text.unicodeScalars.append(contentsOf: scalars)
                let expected = try regex.firstMatch(in: text) != nil
                #expect(automaton.matches(text.utf8) == expected, "\(random.source) on \(scalars)")
            }
        }
    }

    private static func text(using generator: inout SplitMix) -> [Unicode.Scalar] {
        (0..<Int.random(in: 0...7, using: &generator)).map { _ in
            RandomPattern.alphabet.randomElement(using: &generator) ?? "a"
        }
    }
}
