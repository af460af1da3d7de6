import PinionPattern
import Testing

/// Sizes to notice a change by. All count the two sinks.
@Test(arguments: [
    ("", 2, 1),
    ("foo", 5, 3),
    ("^[A-Z]{2}$", 5, 2),
    ("^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$", 39, 3),
    ("^AC[0-9a-fA-F]{32}$", 37, 4),
    ("^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\\.[a-zA-Z]{2,}$", 9, 6),
    ("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$", 9, 3),
    ("^(a+)+$", 4, 2),
    ("^.*$", 6, 6),
    (#"^[^"]{1,1024}$"#, 1_027, 3),
    ("^.{1,1024}$", 3_075, 6),
    (#"\bfoo\b"#, 7, 5),
    ("^(?=.*\\d)(?=.*[a-z])(?=.*[A-Z]).{8,20}$", 418, 9),
])
func sizes(_ pattern: String, _ states: Int, _ classes: Int) throws {
    let automaton = try Pattern(pattern).automaton()
    #expect(automaton.stateCount == states)
    #expect(automaton.classCount == classes)
}

@Test(arguments: [
    ["[0-9]", #"\d"#, "0|1|2|3|4|5|6|7|8|9", "[^\\D]"],
    ["^(?:ab|ac)$", "^a(?:b|c)$", "^a[bc]$", "^(?:ac|ab)$", "(^a)([b-c]$)"],
    ["^a*$", "^(?:a*)*$", "^(?:|a+)$", "^(?=a*$)(?!b)a*$", #"^a{0,3}(?:a{3,})?a*$"#],
    ["", "(?:)", "^", "$", "a*", "|a", #"\b|"#, "^(?!)|"],
    ["[]", #"[^\s\S]"#, "a^b", "^(?!)", #"\uD800"#, "^a^b"],
])
func equivalentPatternsGiveTheSameAutomaton(_ patterns: [String]) throws {
    let automata = try patterns.map { try Pattern($0).automaton() }
    for (pattern, automaton) in zip(patterns, automata) {
        #expect(automaton == automata[0], "\(pattern)")
    }
}

@Test func tablesKeepTheirPromises() throws {
    for pattern in ["", "[]", "foo", "^a|b$", #"\bé\B"#, "^(?!x)[^y]{2,9}$", #"\p{Lu}"#] {
        let automaton = try Pattern(pattern).automaton()
        #expect(automaton.classes.count == 256)
        #expect(automaton.classes.allSatisfy { $0 < automaton.classCount })
        #expect(automaton.transitions.count == automaton.stateCount * automaton.classCount)
        #expect(automaton.transitions.allSatisfy { $0 < automaton.stateCount })
        #expect(automaton.start <= 2)
        #expect(automaton.accepting.prefix(2) == [false, true])
        for sink in 0..<2 {
            let row = automaton.transitions[
                (sink * automaton.classCount)..<((sink + 1) * automaton.classCount)]
            #expect(row.allSatisfy { $0 == sink })
        }
    }
}

@Test func aSettledVerdictIsASink() throws {
    #expect(try Pattern("a*").automaton().constantVerdict == true)
    #expect(try Pattern("a[]").automaton().constantVerdict == false)
    #expect(try Pattern("a").automaton().constantVerdict == nil)
    // The run must not read on once the verdict is settled.
    var readByFoo = 0
    let foo = try Pattern("foo").automaton()
    #expect(
        foo.matches(
            "foobar".utf8.lazy.map { byte in
                readByFoo += 1
                return byte
            }))
    #expect(readByFoo == 3)
    var readByDigits = 0
    let digits = try Pattern("^[0-9]+$").automaton()
    #expect(
        !digits.matches(
            "1x234".utf8.lazy.map { byte in
                readByDigits += 1
                return byte
            }))
    #expect(readByDigits == 2)
}

@Test func sourceIsKept() throws {
    #expect(Array(try Pattern("e\u{301}").source.unicodeScalars) == ["e", "\u{301}"])
}
