import PinionJSON
import PinionRuntime
import Testing

/// The runtime by itself, with validators written by hand as generated ones are.
@Suite struct ValidationTests {
    private func run(_ json: String, limit: Int = 100, _ rules: (JSONNode, inout Validation) -> Void) throws
        -> Bool
    {
        let tape = try JSONTape(parsing: json)
        var run = Validation(limit: limit, nodeCount: tape.nodeCount)
        tape.withRoot { rules($0, &run) }
        return run.isValid
    }

    @Test func aTrialLeavesNoTrace() throws {
        var verdicts: [Bool] = []
        let isValid = try run("1") { value, run in
            verdicts.append(run.holds(value) { run in run.fail(value, 0) })
            verdicts.append(run.holds(value) { _ in })
        }
        #expect(isValid)
        let isStillInvalid = try !run("1", limit: 0) { value, run in
            run.fail(value, 0)
            verdicts.append(run.holds(value) { _ in })
            verdicts.append(run.holds(value) { run in run.fail(value, 0) })
        }
        #expect(isStillInvalid)
        #expect(verdicts == [false, true, true, false])
    }

    @Test func numbersAreComparedExactly() throws {
        for (json, limit, holds) in [
            ("9007199254740993", "9007199254740992", true), ("9007199254740992", "9007199254740993", false),
            ("0.1", "0.1", true), ("1e-1", "0.1", true), ("0.09999999999999999999", "0.1", false),
            ("-1e400", "-1e401", true),
            ("123456789012345678901234567890", "123456789012345678901234567890", true),
        ] as [(String, StaticString, Bool)] {
            #expect(try run(json) { $1.minimum($0, limit, 0) } == holds, "\(json) >= \(limit)")
            #expect(try run(json) { $1.exclusiveMaximum($0, limit, 0) } == !holds, "\(json) < \(limit)")
        }
        #expect(try run("1e2") { $1.maximum($0, 100, 0) })
        #expect(try !run("100.00000000000000000001") { $1.maximum($0, 100, 0) })
        #expect(try !run("9223372036854775808") { $1.maximum($0, 9_223_372_036_854_775_807, 0) })
        #expect(try run("-9223372036854775808") { $1.minimum($0, -9_223_372_036_854_775_808, 0) })
        for (json, divisor, holds) in [
            ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("1e308", "0.123456789", false),
            ("1e400", "2", true),
            ("12345678901234567890123456789012345678", "1234567890123456789012345678901234567.8", true),
            ("0", "3", true),
        ] as [(String, StaticString, Bool)] {
            #expect(try run(json) { $1.multipleOf($0, divisor, 0) } == holds, "\(json) of \(divisor)")
        }
    }

    @Test func automataAreDecodedAndRun() throws {
        // Two capital letters and nothing else.
        let country = PatternAutomaton("522X20Q1b5011014011220")
        for (text, matches) in [
            ("AM", true), ("A", false), ("AMX", false), ("am", false), ("", false), ("É!", false),
        ] {
            #expect(Array(text.utf8).withUnsafeBufferPointer { country.matches($0) } == matches, "\(text)")
        }
        // What no generator writes is refused without a trap, and then nothing is.
        for line: StaticString in [
            "", "5", "522X20Q1b50110140112200", "!!", "____", "zzzzzzzz", "522X20Q1b50", "0",
        ] {
            #expect([UInt8](arrayLiteral: 1).withUnsafeBufferPointer { PatternAutomaton(line).matches($0) })
        }
    }

    @Test func setsOfSlotsHoldWhatIsPutIn() {
        var small = SlotSet()
        small.insert(0)
        small.insert(62)
        small.insert(-1)
        #expect(small.contains(0) && small.contains(62) && !small.contains(1))
        var large = LargeSlotSet()
        for slot in [0, 63, 64, 200, -1] { large.insert(slot) }
        #expect([0, 63, 64, 200].allSatisfy(large.contains))
        #expect([1, 62, 65, 199, 201, 1_000, -1].allSatisfy { !large.contains($0) })
        #expect(large.word(0) == 1 | 1 << 63 && large.word(1) == 1 && large.word(9) == 0)
    }

    @Test func childrenOfABranchCountOnlyIfItHolds() throws {
        var evaluated = Evaluated()
        _ = try run("[1, 2]") { value, run in
            _ = run.holds(value, &evaluated) { run, inside in
                inside.insert(0)
                run.fail(value, 0)
            }
            _ = run.holds(value, &evaluated) { _, inside in inside.insert(70) }
        }
        #expect(evaluated.contains(70))
        #expect(!evaluated.contains(0))
        evaluated.insertAll()
        #expect(evaluated.contains(12_345))
    }

    @Test func tablesAreReadOnlyToExplain() throws {
        let table = SiteTable(
            "*\t#/A\\tB\tfile.yaml\t3\ta \\\\ title\nmaxLength\t5\t4\n*\t#/C\tother.yaml\t9\t\nunheard-of\t10"
        )
        let validator = Validator([table]) { value, run in
            run.maxLength(value, 4, 0)
            run.fail(value, 1)
            run.fail(value, 99)
            run.fail(value, 5 << 20)
        }
        let found = try validator.violations(in: Array(#""abcde""#.utf8))
        #expect(found[0].schemaLocation.pointer == "#/A\tB/maxLength")
        #expect(found[0].message == "body: has 5 characters; at most 4 are allowed (file.yaml:5)")
        #expect(found[1].keyword == .other("unheard-of"))
        #expect(found[1].schemaLocation.description == "other.yaml:10")
        // Numbers that no table has are no reason to trap.
        #expect(found[2].keyword == .never && found[3].keyword == .never)
    }

    @Test func longTestedTextsAreCutAndControlCharactersShown() throws {
        let table = SiteTable("*\t#/A\tf\t1\tTitle\nif\t2\t=/a\t=/b\t?/c\t=/d\nrequired\t3\tx")
        let validator = Validator([table]) { value, run in
            run.because(value, 0, holds: false) { run in run.fail(value, 1) }
        }
        let json =
            "{\"a\": \"\(String(repeating: "x", count: 80))\", \"b\": \"\\u202e\\n\\\"\", \"c\": 1, \"d\": [1]}"
        let found = try #require(try validator.violations(in: Array(json.utf8)).first)
        #expect(
            found.message
                == "body: x is missing; it is required because /a is \"\(String(repeating: "x", count: 64))…\" and "
                + "/b is \"\\u202e\\u000a\\\"\" and /c is present and /d is an array (rule \"Title\", f:3)")
    }
}
