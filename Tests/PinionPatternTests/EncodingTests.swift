import PinionPattern
import Testing

@Test(arguments: [
    "", "[]", "foo", "^[A-Z]{2}$", "^a|b$", #"\bé\B"#, "^(?!x)[^y]{2,9}$", #"^\p{L}{1,3}$"#, "^.{1,1024}$",
    "^a{3990}$", "^(?:a{40}|b)*$", "^(?:[a-z]{1,63}\\.){1,4}$",
])
func encodingRoundTrips(_ pattern: String) throws {
    let automaton = try Pattern(pattern).automaton()
    let encoded = automaton.encoded
    #expect(Automaton(encoded: encoded) == automaton)
    #expect(
        encoded.text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                || $0 == 0x2D || $0 == 0x5F
        })
}

@Test(arguments: [
    ("", "211W80"),
    ("[]", "201W80"),
    ("^[A-Z]{2}$", "522X20Q1b5011014011220"),
    ("a", "322X3011-4011211"),
    ("^AC[0-9a-fA-F]{32}$", "b124m10A17012111331Q061v401201410130141103401V240"),
    ("^(a+)+$", "422X3011-401101421012"),
])
func encodedForm(_ pattern: String, _ text: String) throws {
    #expect(try Pattern(pattern).automaton().encoded.text == text)
}

@Test func longChainsAreShort() throws {
    #expect(
        try Pattern("^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$").automaton().encoded.text.utf8
            .count == 53)
    #expect(try Pattern("^.{1,1024}$").automaton().encoded.text.utf8.count == 141)
}

/// Every line in the file breaks one rule of the grammar.
@Test(arguments: [
    // Cut short, and going on.
    "", "5", "522X20Q1b501101401122", "522X20Q1b50110140112200", "322X3011-401121111211",
    // Too few states, a start out of range, no class, 266 classes.
    "111W80", "251W80", "210W80", "21g8W80",
    // Class runs: 288 bytes, 31 bytes, an empty run, a class out of range.
    "211W90", "211V0", "21100W80", "211W81",
    // No such verdict, a run of targets too long, targets above and below the states.
    "322X3011-4031211", "322X3011-4011231", "322X3011-4011214", "322X3011-4011217",
    // Repeats: of nothing, of two states where there is one, period 0, times 0, too many.
    "522X20Q1b5001111012220", "522X20Q1b5011014021220", "522X20Q1b5011014001220", "522X20Q1b5011014010220",
    "522X20Q1b5011014013220",
    // Foreign characters, a number of five digits.
    "211W8 0", "211W8é0", "211W8\"0", "211W80\n", "WWWW021W80",
])
func malformedLinesAreRefused(_ text: String) {
    #expect(Automaton(encoded: EncodedAutomaton(text: text)) == nil)
}

/// A line with any one character replaced or removed must still be refused or read, never trap.
@Test func damagedLinesAreSafe() throws {
    let line = Array(try Pattern("^(?:[a-f]{2,5}-){3}é$").automaton().encoded.text.utf8)
    var read = 0
    for index in line.indices {
        for replacement in Array("0127VWz_".utf8) {
            var damaged = line
            damaged[index] = replacement
            if let automaton = Automaton(
                encoded: EncodedAutomaton(text: String(decoding: damaged, as: UTF8.self)))
            {
                read += 1
                #expect(automaton.transitions.allSatisfy { $0 < automaton.stateCount })
                _ = automaton.matches("ab-cd-ef-é".utf8)
            }
        }
        var shortened = line
        shortened.remove(at: index)
        _ = Automaton(encoded: EncodedAutomaton(text: String(decoding: shortened, as: UTF8.self)))
    }
    #expect(read > 0)
}
