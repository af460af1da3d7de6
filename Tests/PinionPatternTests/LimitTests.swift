import PinionPattern
import ProcessorTime
import Testing

/// Patterns that would take unbounded time or memory, and the limit each must meet.
@Test(arguments: [
    ("(?:a{1000}){1000}", 100_000, PatternError.Stage.expansion),
    ("a{99999999999999999999}", 100_000, .expansion),
    ("(?:(?:(?:a{9}){9999}){9999}){9999}", 100_000, .expansion),
    ("(?:a?){100000}", 100_000, .expansion),
    (#"^(?:\p{L}{50}){50}"#, 100_000, .expansion),
    ("(?:a|b)*a(?:a|b){14}$", 16_000, .construction),
    ("a.{2000}b", 16_000, .construction),
    (".{1000}$", 2_000_000, .steps),
    ("^(?:a?){4000}$", 2_000_000, .steps),
    (#"^\p{L}{1,64}$"#, 2_000_000, .steps),
    ("^a{5000}$", 4_000, .result),
])
func tooManyStates(_ pattern: String, _ limit: Int, _ stage: PatternError.Stage) throws {
    let error = try #require(throws: PatternError.self) { try Pattern(pattern).automaton() }
    #expect(error.kind == .tooManyStates(limit: limit, stage))
    #expect(error.suggestion != nil)
}

@Test func theCallersLimitIsExact() throws {
    let pattern = try Pattern("^[A-Z]{2}$")
    #expect(try pattern.automaton(limit: 5).stateCount == 5)
    let error = try #require(throws: PatternError.self) { try pattern.automaton(limit: 4) }
    #expect(error.kind == .tooManyStates(limit: 4, .result))
    for limit in [Int.min, -1, 0, 1] {
        #expect(throws: PatternError.self) { try pattern.automaton(limit: limit) }
    }
    #expect(try pattern.automaton(limit: .max).stateCount == 5)
    #expect(try Pattern("^a{9000}$").automaton(limit: 10_000).stateCount == 9_003)
}

@Test func nestingIsLimited() throws {
    func nested(_ depth: Int) -> String {
        String(repeating: "(?:", count: depth) + "x" + String(repeating: "*a|b)", count: depth)
    }
    #expect(try Pattern("^" + nested(250) + "$").automaton().matches("xab".utf8) == false)
    let error = try #require(throws: PatternError.self) { try Pattern(nested(251)) }
    #expect(error.kind == .tooDeep(limit: 250))
    #expect(error.offset == 750)
    #expect(throws: PatternError.self) { try Pattern(String(repeating: "(", count: 1_000_000)) }
    #expect(throws: PatternError.self) { try Pattern(String(repeating: "[", count: 1_000_000)) }
    #expect(throws: PatternError.self) { try Pattern(String(repeating: "(?=", count: 1_000_000)) }
}

@Test func nothingRepeatedOftenIsNothing() throws {
    #expect(try Pattern("(?:(?:){1000000}){1000000}").automaton().constantVerdict == true)
    #expect(try Pattern("(?:a{0}){999999999,}").automaton().constantVerdict == true)
}

@Test func longPatternsAreReadInLinearTime() throws {
    let braces = String(repeating: "{1", count: 5_000)
    #expect(try Pattern("^" + braces + "$").automaton(limit: 20_000).matches(braces.utf8))
    let words = (0..<500).map { "w\($0)" }.joined(separator: "|")
    let automaton = try Pattern("^(?:" + words + ")$").automaton()
    #expect(automaton.matches("w499".utf8))
    #expect(!automaton.matches("w500".utf8))
}

/// The groups are counted once, not for each of 20,000 references to one: that took minutes.
@Test func groupsAreCountedOnce() throws {
    var error: PatternError?
    let time = processorTime {
        do throws(PatternError) {
            _ = try BoundedPattern("(a)" + String(repeating: #"\1"#, count: 20_000))
        } catch let thrown {
            error = thrown
        }
    }
    #expect(error?.kind == .tooManyStates(limit: 10_000, .expansion))
    #expect(time < .seconds(10))
}

/// The pattern on which backtracking engines take exponential time: 8 s on 18 characters for Swift's `Regex`.
@Test(arguments: ["^(a+)+$", "^(a|a)*$", "^(a|aa)+$", "^(?:a*)*$", "^(?:a?){30}a*$"])
func matchingIsLinear(_ pattern: String) throws {
    let automaton = try Pattern(pattern).automaton()
    let text = [UInt8](repeating: 0x61, count: 100_000)
    #expect(automaton.matches(text))
    #expect(!automaton.matches(text + [0x62]))
}

@Test func illFormedTextEndsTheRunWithSomeVerdict() throws {
    for pattern in ["^.$", "é", #"^\p{L}+$"#, #"\B"#, "^[^a]*$"] {
        let automaton = try Pattern(pattern).automaton()
        for bytes: [UInt8] in [
            [0x80], [0xFF, 0xFF], [0xC3], [0xE2, 0x80], [0xF0, 0x9F], [0xED, 0xA0, 0x80], [0xC0, 0x80],
        ] {
            let verdict = automaton.matches(bytes)
            #expect(verdict == automaton.matches(bytes))
        }
    }
}

/// Text at random must be taken or refused, at a place inside it, and never trap.
@Test func anyTextIsTakenOrRefused() throws {
    let pieces = [
        "(", ")", "(?:", "(?=", "(?!", "(?<=", "(?<a>", "[", "]", "[^", "-", "{", "}", "{2}", "{1,3}", "{0,}",
        ",",
        "*", "+", "?", "|", "^", "$", ".", "\\", "\\b", "\\B", "\\d", "\\W", "\\u", "\\uD83D", "\\uDC32",
        "\\u{",
        "\\x4", "\\p{Nd}", "\\p{", "\\k<a>", "\\1", "a", "0", "é", "🐲", "\0", "\n",
    ]
    var generator = SplitMix(seed: 7)
    var taken = 0
    for _ in 0..<3_000 {
        var source = ""
        for _ in 0..<Int.random(in: 0...9, using: &generator) {
            source += pieces.randomElement(using: &generator) ?? ""
        }
        do {
            let automaton = try Pattern(source).automaton()
            #expect(Automaton(encoded: automaton.encoded) == automaton)
            taken += 1
        } catch {
            #expect((0...source.unicodeScalars.count).contains(error.offset), "\(source)")
            #expect(!error.message.isEmpty)
        }
    }
    #expect(taken > 300 && taken < 2_700)
}
