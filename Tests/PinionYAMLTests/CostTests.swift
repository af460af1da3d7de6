import PinionDiagnostics
import PinionYAML
import ProcessorTime
import Testing

/// What a small file may cost: each is refused, or read, within its time.
@Suite(.serialized) struct CostTests {
    private func seconds(_ body: () -> Void) -> Double {
        let duration = processorTime(of: body)
        return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
    }

    /// A debug build on a busy machine is far slower than the 50 ms asked of a release build; quadratic work
    /// would take 27 s.
    private static let limit = 5.0

    @Test(arguments: [("[", 129), ("{a: ", 513), ("- ", 257), ("[{a: ", 0)])
    func deepNestingIsRefused(unit: String, column: Int32) {
        let bytes = Array(String(repeating: unit, count: 200_000 / unit.utf8.count).utf8)
        var reading: Reading?
        let time = seconds { reading = Reading(bytes) }
        #expect(reading?.rules == ["yaml/limit"])
        #expect(reading?.diagnostics.all.first?.message == "nested more than 128 levels deep")
        if column > 0 { #expect(reading?.diagnostics.all.first?.location?.column == column) }
        #expect(time < Self.limit)
    }

    @Test func depthIsExact() {
        func nested(_ depth: Int) -> [String] {
            Reading(String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).rules
        }
        #expect(nested(128) == [])
        #expect(nested(129) == ["yaml/limit"])
    }

    @Test func aliasBombIsRefused() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...8 {
            text +=
                "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", "))]\n"
        }
        let time = seconds {
            #expect(
                Reading(text).findings
                    == ["7:10: aliases and merge keys stand for more than 1000000 nodes [yaml/limit]"])
        }
        #expect(time < Self.limit)
    }

    @Test func mergeBombIsRefused() {
        var text = "m0: &m0 {k0: 1}\n"
        for level in 1...2000 { text += "m\(level): &m\(level) {<<: *m\(level - 1), k\(level): 1}\n" }
        let time = seconds { #expect(Reading(text).rules == ["yaml/limit"]) }
        #expect(time < Self.limit)
    }

    @Test func explicitKeysThatNestAreRefused() {
        let text = String(repeating: "? ", count: 100_000)
        let time = seconds { #expect(Reading(text).rules == ["yaml/complex-key", "yaml/limit"]) }
        #expect(time < Self.limit)
    }

    @Test func manyAnchorsAreRead() {
        let text = (0..<20_000).map { "k\($0): &a\($0) [1]\nl\($0): *a\($0)\n" }.joined()
        let time = seconds { #expect(Reading(text).tree?.root["l19999"]?.elements.map(\.text) == ["1"]) }
        #expect(time < Self.limit)
    }

    @Test func aChainOfAliasesCountsWhatItStandsFor() {
        let text = "k0: &a0 []\n" + (1..<20_000).map { "k\($0): &a\($0) [*a\($0 - 1)]\n" }.joined()
        let time = seconds { #expect(Reading(text).rules == ["yaml/limit"]) }
        #expect(time < Self.limit)
    }

    /// Whoever walks a tree by recursion may rely on the depth limit, aliases included.
    @Test func aliasesCountTowardsTheDepth() {
        func chain(_ links: Int) -> String {
            "a0: &a0 [[[x]]]\n"
                + (1..<links).map { "a\($0): &a\($0) {b: [*a\($0 - 1)]}\n" }.joined()
        }
        // The root, three levels, and two a link.
        #expect(Reading(chain(63)).findings == [])
        #expect(Reading(chain(64)).findings == ["64:16: nested more than 128 levels deep [yaml/limit]"])
    }

    @Test func manyDuplicatesEndInALimit() {
        let text = String(repeating: "a: 1\n", count: 50_000)
        let reading = Reading(text)
        #expect(reading.diagnostics.count(of: .error) == 100)
        #expect(reading.tree == nil)
    }

    @Test func sizesAreLimited() {
        let limits = ReaderLimits(fileBytes: 100, scalarBytes: 10)
        #expect(Reading("a: 0123456789", limits: limits).findings == [])
        #expect(
            Reading("a: 0123456789a", limits: limits).findings
                == ["1:4: a scalar of 11 bytes is longer than the limit of 10 [yaml/limit]"])
        #expect(
            Reading("0123456789a: 1", limits: limits).findings
                == ["1:1: a scalar of 11 bytes is longer than the limit of 10 [yaml/limit]"])
        #expect(
            Reading(String(repeating: "#", count: 101), limits: limits).findings
                == ["1:1: the file has 101 bytes; the limit is 100 [yaml/limit]"])
    }

    @Test func oneMebibyteOfTextIsAllowed() {
        let text = String(repeating: "x", count: 1 << 20)
        #expect(Reading("a: '\(text)'").tree?.root["a"]?.utf8.count == 1 << 20)
        #expect(Reading("a: '\(text)x'").rules == ["yaml/limit"])
    }

    @Test func separatorsInQuotesAreText() {
        let root = Reading("é: \"a\u{85}b\u{2028}c\"\n'\u{2029}': ['\u{85}', x]\n").tree?.root
        #expect(root?["é"]?.textIs("a\u{85}b\u{2028}c") == true)
        #expect(root?["\u{2029}"]?.elements.map(\.text) == ["\u{85}", "x"])
        #expect(root?["\u{2029}"]?.location.line == 2)
        // Substitutes are characters the file does not have.
        #expect(Reading("'\u{E000}\u{E001}\u{2028}': x").tree?.root["\u{E000}\u{E001}\u{2028}"]?.text == "x")
    }

    @Test func escapedControlCharactersAreText() {
        #expect(Reading(#"a: "\0\e\u2028\x85""#).tree?.root["a"]?.textIs("\0\u{1B}\u{2028}\u{85}") == true)
    }
}
