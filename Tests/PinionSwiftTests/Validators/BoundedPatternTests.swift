import PinionDiagnostics
import PinionIR
import PinionJSON
import PinionPattern
import PinionRuntime
import ProcessorTime
import Testing

/// Patterns that no automaton decides, as validators run them.
@Suite struct BoundedPatternTests {
    /// What a validator says of a text.
    private func violations(_ matcher: PatternMatcher, _ source: String, _ text: String) throws -> [Violation]
    {
        let place = SourceLocation(source: SourceID(rawValue: 0), line: 1, column: 1)
        let schema = Schema(
            origin: Origin(pointer: "#/components/schemas/P", location: place),
            assertions: [LocatedAssertion(.pattern(source: source, matcher), at: place)])
        let validator = try #require(TestBundle([schema], roots: [SchemaID(0)])[SchemaID(0)])
        let tape = try JSONTape(parsing: try JSONValue.string(text).jsonBytes())
        let found = validator.violations(in: tape)
        #expect(validator.isValid(tape) == found.isEmpty)
        return found
    }

    private func matches(_ source: String, _ text: String) throws -> Bool {
        try violations(.bounded(BoundedPattern(source)), source, text).isEmpty
    }

    /// Verdicts of ECMA-262.
    @Test(
        arguments: [
            // Lookarounds in the middle.
            ("a(?=b)", ["ab", "xaab"], ["a", "ba", ""]),
            ("a(?!b)", ["a", "aba"], ["ab", "b"]),
            ("(?<=a)b", ["ab"], ["b", "cb"]),
            ("(?<!a)b", ["b", "cb", "abb"], ["ab"]),
            ("^(?:(?!--)[a-z-])+$", ["a-b", "abc"], ["a--b", ""]),
            ("(?<=\\$)\\d+(?!\\.)", ["$42", "$4.2$1"], ["42", "$4."]),
            ("(?<=^|,)x", ["x", "a,x"], ["ax"]),
            // Backreferences, by number and by name, forward ones, and of groups that took no part.
            ("^(a+)b\\1$", ["aba", "aabaa"], ["aab", "abaa"]),
            ("^(?<q>['\"]).*\\k<q>$", ["'a'", "\"\""], ["'a\"", "a"]),
            ("^(?:(a)|b)\\1$", ["aa", "b"], ["a", "ba"]),
            ("^\\k<x>(?<x>a)$", ["a"], ["aa"]),
            ("^(\\w)(\\w)?\\2\\1$", ["abba", "aa"], ["abab", "ab"]),
            ("^(é|e\u{301})\\1$", ["éé"], ["ée\u{301}"]),
            // What groups keep is forgotten with each round, and what lookarounds keep stays.
            ("^(?:(a)|(b)\\1)+$", ["a", "ab", "abb"], ["ba ", "c"]),
            ("^(?=(a+))\\1b$", ["aab"], ["aa"]),
            ("^(?=(a+))a\\1$", [], ["aaa", "aa"]),
            // Behind, sequences and groups run backwards.
            ("(?<=(\\d+)(\\d+))$", ["1053"], ["a"]),
            ("(?<=\\1(a))b", ["aab"], ["ab", "b"]),
            // Laziness decides what a lookahead keeps.
            ("^(?=(a+?))\\1$", ["a"], ["aa"]),
            ("^(a{2,3}?)\\1$", ["aaaa", "aaaaaa"], ["aaa"]),
            // Empty rounds end.
            ("^(?:a*)*\\b(?=$)", ["aa"], ["b a"]),
            ("^(a?){3}\\1(?!.)", ["aaa", ""], ["ab"]),
            ("(?:)*?(?=x)", ["x"], ["y"]),
        ] as [(String, [String], [String])])
    func verdicts(_ source: String, _ right: [String], _ wrong: [String]) throws {
        for text in right { #expect(try matches(source, text), "\(source) on \(text)") }
        for text in wrong { #expect(try !matches(source, text), "\(source) on \(text)") }
    }

    /// Where there is an automaton, both say the same.
    @Test(arguments: [
        "", "a", "^a|b$", "a*?b", "^[^a]{1,2}$", "(a|ab)(c|bcd)(d*)$", "^(?!ab)[a-c]+$", "\\bab\\B",
        "\\p{Lu}\\P{L}",
        "^.$", "^(?:a{2}){1,2}$", "\\u{1F600}", "^\\s\\S$", "[\\w-.]", "a$(?<!ba)",
    ])
    func agreesWithAutomata(_ source: String) throws {
        let automaton = try Pattern(source).automaton()
        let texts = [
            "", "a", "b", "ab", "ba", "aab", "abcd", "acd", "aaaa", "aaaaa", "É!", "\n", " x", "😀",
            "e\u{301}", "-", "abc",
        ]
        for text in texts {
            #expect(try matches(source, text) == automaton.matches(text.utf8), "\(source) on \(text)")
        }
    }

    /// A hundred thousand characters in microseconds each, and that with room for a slow machine.
    @Test func automataTakeLinearTime() throws {
        let source = "^(a+)+$"
        let matcher = PatternMatcher.automaton(try Pattern(source).automaton())
        for (end, isValid) in [("", true), ("b", false)] {
            let text = String(repeating: "a", count: 100_000) + end
            var found: [Violation] = []
            let time = try processorTime { found = try violations(matcher, source, text) }
            #expect(found.isEmpty == isValid)
            print("\(source) on \(text.utf8.count) bytes: \(time / text.utf8.count) for each")
            #expect(time < .seconds(2))
        }
    }

    /// The same pattern step by step: given up, and a violation that says so.
    @Test func stepsAreBounded() throws {
        for source in ["^(a*)*\\1(?=c)", "(?:(?=(a+)+b)a)+$"] {
            let text = String(repeating: "a", count: 3_000) + "!"
            var found: [Violation] = []
            let time = try processorTime {
                found = try violations(.bounded(BoundedPattern(source)), source, text)
            }
            #expect(found.map(\.keyword) == [.undecidedPattern(source)])
            #expect(found.first?.keyword.name == "pattern")
            #expect(found.first?.message.contains("takes more steps than are allowed") == true)
            #expect(time < .seconds(60), "\(source): \(time)")
        }
    }

    /// Nobody knows whether a value is right when what was given up stands inside a `not`, or in an `if`.
    @Test func whatIsGivenUpIsNeverRight() throws {
        let source = "(?:(?=(a+)+b)a)+$"
        let place = SourceLocation(source: SourceID(rawValue: 0), line: 1, column: 1)
        let pattern = Assertion.pattern(source: source, .bounded(try BoundedPattern(source)))
        let around: [Assertion] = [
            .not(SchemaID(1)), .conditional(if: SchemaID(1), then: nil, else: SchemaID(2)),
            .oneOf([SchemaID(1), SchemaID(2)], discriminator: nil),
            // Whatever the first branch says, the second holds.
            .anyOf([SchemaID(1), SchemaID(2)]),
        ]
        for assertion in around {
            let isCertain = if case .anyOf = assertion { true } else { false }
            let schemas = [[assertion], [pattern], [.minLength(1)]].enumerated().map { index, assertions in
                Schema(
                    origin: Origin(pointer: "#/components/schemas/S\(index)", location: place),
                    assertions: assertions.map { LocatedAssertion($0, at: place) })
            }
            let validator = try #require(TestBundle(schemas, roots: [SchemaID(0)])[SchemaID(0)])
            let text = String(repeating: "a", count: 3_000) + "!"
            let tape = try JSONTape(parsing: try JSONValue.string(text).jsonBytes())
            #expect(validator.isValid(tape) == isCertain)
            #expect(validator.violations(in: tape).map(\.keyword) == (isCertain ? [] : [.tooComplex]))
            #expect(validator.isValid(try JSONTape(parsing: Array("\"x\"".utf8))))
        }
    }

    @Test(arguments: ["(", "a**", "\\p{Script=Greek}", "(?<a>.)(?<a>.)", "(?<n"]) func refuses(
        _ source: String
    ) {
        #expect(throws: PatternError.self) { try BoundedPattern(source) }
    }
}
