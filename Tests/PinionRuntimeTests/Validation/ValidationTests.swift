import PinionJSON
import Testing

@testable import PinionRuntime

/// Bundles written by hand as the generator writes them.
@Suite struct ValidationTests {
    private func isValid(_ schema: String, _ json: String) throws -> Bool {
        let validator = try #require(SchemaBundle(rules: "{\"#/A\":\(schema)}").validator(at: "#/A"))
        let tape = try JSONTape(parsing: json)
        #expect(validator.violations(in: tape).isEmpty == validator.isValid(tape), "both modes agree")
        return validator.isValid(tape)
    }

    @Test func numbersAreComparedExactly() throws {
        for (json, limit, holds) in [
            ("9007199254740993", "9007199254740992", true), ("9007199254740992", "9007199254740993", false),
            ("0.1", "0.1", true), ("1e-1", "0.1", true), ("0.09999999999999999999", "0.1", false),
            ("-1e400", "-1e401", true), ("9223372036854775808", "9223372036854775807", true),
            ("-9223372036854775808", "-9223372036854775808", true), ("1e2", "100", true),
            ("99.5", "100", false),
            ("123456789012345678901234567890", "123456789012345678901234567890", true),
        ] as [(String, String, Bool)] {
            #expect(try isValid(#"{"minimum":\#(limit)}"#, json) == holds, "\(json) >= \(limit)")
            #expect(try isValid(#"{"exclusiveMaximum":\#(limit)}"#, json) == !holds, "\(json) < \(limit)")
        }
        #expect(try !isValid(#"{"maximum":100}"#, "100.00000000000000000001"))
        #expect(try isValid(#"{"exclusiveMinimum":-1}"#, "-0.5"))
        #expect(try !isValid(#"{"exclusiveMinimum":1.5}"#, "1.50"))
        #expect(try !isValid(#"{"maximum":1.5}"#, "1.51"))
        for (json, divisor, holds) in [
            ("0.0075", "0.0001", true), ("0.00751", "0.0001", false), ("1e308", "0.123456789", false),
            ("1e400", "2", true),
            ("12345678901234567890123456789012345678", "1234567890123456789012345678901234567.8", true),
            ("0", "3", true),
        ] as [(String, String, Bool)] {
            #expect(try isValid(#"{"multipleOf":\#(divisor)}"#, json) == holds, "\(json) of \(divisor)")
        }
    }

    /// What the JSON Schema Test Suite leaves open: code points, not graphemes, and bytes, not canonical equivalence.
    @Test(
        arguments: [
            (#"{"maxLength":1}"#, "\"e\u{301}\"", false), (#"{"maxLength":2}"#, "\"e\u{301}\"", true),
            (#"{"minLength":2}"#, #""\r\n""#, true), (#"{"minLength":3}"#, #""\r\n""#, false),
            (#"{"minLength":5}"#, "\"👨‍👩‍👧\"", true), (#"{"minLength":6}"#, "\"👨‍👩‍👧\"", false),
            // The schema says the composed character, as an escape.
            (#"{"const":"\u00e9"}"#, "\"\u{E9}\"", true), (#"{"const":"\u00e9"}"#, "\"e\u{301}\"", false),
            (#"{"const":{"\u00e9":1}}"#, "{\"\u{E9}\":1}", true),
            (#"{"const":{"\u00e9":1}}"#, "{\"e\u{301}\":1}", false),
            (#"{"enum":["\u00e9"]}"#, "\"\u{E9}\"", true), (#"{"enum":["\u00e9"]}"#, "\"e\u{301}\"", false),
            (#"{"required":["\u00e9"]}"#, "{\"\u{E9}\":1}", true),
            (#"{"required":["\u00e9"]}"#, "{\"e\u{301}\":1}", false),
            (#"{"properties":{"\u00e9":false}}"#, "{\"\u{E9}\":1}", false),
            (#"{"properties":{"\u00e9":false}}"#, "{\"e\u{301}\":1}", true),
            (#"{"dependentRequired":{"a":["\u00e9"]}}"#, "{\"a\":1,\"\u{E9}\":1}", true),
            (#"{"dependentRequired":{"a":["\u00e9"]}}"#, "{\"a\":1,\"e\u{301}\":1}", false),
            (#"{"dependentRequired":{"\u00e9":["a"]}}"#, "{\"e\u{301}\":1}", true),
            (#"{"uniqueItems":true}"#, "[\"\u{E9}\",\"e\u{301}\"]", true),
            (#"{"uniqueItems":true}"#, "[\"\u{E9}\",\"\u{E9}\"]", false),
            (#"{"uniqueItems":true}"#, "[{\"\u{E9}\":1},{\"e\u{301}\":1}]", true),
        ] as [(String, String, Bool)])
    func textIsComparedByCodePoints(_ schema: String, _ json: String, _ expected: Bool) throws {
        #expect(try isValid(schema, json) == expected)
    }

    @Test func automataAreDecodedAndRun() throws {
        // Two capital letters and nothing else.
        let rules = """
            {"^[A-Z]{2}$":"522X20Q1b5011014011220"}
            {"#/A":{"pattern":"^[A-Z]{2}$"}}
            """
        let country = try #require(SchemaBundle(rules: rules).validator(at: "#/A"))
        for (text, matches) in [
            ("AM", true), ("A", false), ("AMX", false), ("am", false), ("", false), ("É!", false),
        ] {
            #expect(try country.isValid(Array("\"\(text)\"".utf8)) == matches, "\(text)")
        }
        // What no generator writes is refused without a trap, and then nothing is.
        for line in ["", "5", "522X20Q1b50110140112200", "!!", "____", "zzzzzzzz", "522X20Q1b50", "0"] {
            let bytes = Array(line.utf8)
            var memory = ProgramMemory()
            defer { memory.free() }
            let automaton = bytes.withUnsafeBufferPointer { PatternAutomaton($0, in: &memory) }
            #expect([UInt8](arrayLiteral: 1).withUnsafeBufferPointer { automaton.matches($0) })
        }
    }

    @Test func childrenAreAccountedForBeyondAWord() {
        var evaluated = Evaluated()
        evaluated.insert(0)
        evaluated.insert(70)
        var other = Evaluated()
        other.insert(200)
        evaluated.formUnion(other)
        #expect([0, 70, 200].allSatisfy(evaluated.contains))
        #expect([1, 63, 64, 71, 199, 1_000].allSatisfy { !evaluated.contains($0) })
        evaluated.insertAll()
        #expect(evaluated.contains(12_345))
    }

    @Test func placesAreReadOnlyToExplain() throws {
        let bundle = SchemaBundle(
            rules: """
                {"#/A\\tB":{"maxLength":4,"not":{"type":"string"}}}
                not JSON
                {"other.yaml#/C":{"properties":{"a/b":{"$at":"other.yaml#/D","items":false}},"required":["x","y"]}}
                """,
            lines: """
                "file.yaml"\t3,2,4,,
                "other.yaml"\t9,,1,2,3,5
                """)
        let first = try #require(bundle.validator(at: "#/A\tB"))
        let found = try first.violations(in: Array(#""abcde""#.utf8))
        #expect(found.map(\.schemaLocation.pointer) == ["#/A\tB/maxLength", "#/A\tB/not"])
        #expect(found[0].message == "body: has 5 characters; at most 4 are allowed (file.yaml:5)")
        #expect(found[1].schemaLocation.description == "file.yaml:9")
        let second = try #require(bundle.validator(at: "other.yaml#/C"))
        let others = try second.violations(in: Array(#"{"a/b": [1], "y": 1}"#.utf8))
        #expect(others.map(\.keyword) == [.unexpected(keyword: "items"), .required(missing: "x")])
        #expect(others.map(\.schemaLocation.pointer) == ["other.yaml#/D/items", "other.yaml#/C/required"])
        #expect(others.map(\.schemaLocation.line) == [15, 20])
        #expect(others[0].message.hasPrefix("/a~1b/0: an element is not allowed at this place"))
    }

    /// Generated code asks for no key that is not there; if it did, nothing would pass unchecked.
    @Test func nothingIsValidWithoutRules() throws {
        let bundle = SchemaBundle(##"{"#/A":{}}"##, lines: "")
        #expect(bundle.validator(at: "#/B") == nil)
        #expect(try bundle.validator("#/A").isValid(Array("1".utf8)))
        let unknown = bundle.validator("#/B")
        #expect(try !unknown.isValid(Array("1".utf8)))
        #expect(try unknown.violations(in: Array("1".utf8)).map(\.keyword) == [.never])
    }

    @Test func manyNamesAreToldApart() throws {
        let names = (0..<70).map { "\"m\($0)\"" }.joined(separator: ",")
        let schema = #"{"required":[\#(names)],"dependentRequired":{"m69":["extra"]}}"#
        let members = (0..<70).map { "\"m\($0)\":1" }
        #expect(try isValid(schema, "{" + (members + ["\"extra\":1"]).joined(separator: ",") + "}"))
        #expect(try !isValid(schema, "{" + members.joined(separator: ",") + "}"))
        #expect(try !isValid(schema, "{" + members.dropFirst().joined(separator: ",") + "}"))
    }

    @Test func longTestedTextsAreCutAndControlCharactersShown() throws {
        let bundle = SchemaBundle(
            rules:
                ##"{"#/A":{"title":"Title","if":false,"$tests":["=/a","=/b","?/c","=/d"],"else":{"required":["x"]}}}"##,
            lines: "\"f\"\t1,,1,,1,")
        let json =
            "{\"a\": \"\(String(repeating: "x", count: 80))\", \"b\": \"\\u202e\\n\\\"\", \"c\": 1, \"d\": [1]}"
        let validator = try #require(bundle.validator(at: "#/A"))
        let found = try #require(try validator.violations(in: Array(json.utf8)).first)
        #expect(
            found.message
                == "body: x is missing; it is required because /a is \"\(String(repeating: "x", count: 64))…\" and "
                + "/b is \"\\u202e\\u000a\\\"\" and /c is present and /d is an array (rule \"Title\", f:3)")
    }
}
