import PinionJSON
import PinionRuntime
import Testing

/// Each keyword of JSON Schema 2020-12 in generated code, with values that keep and break it.
@Suite struct KeywordTests {
    @Test func strings() throws {
        try expect("text", #""abc""#)
        try expect("text", #""a""#, " minLength")
        try expect("text", #""abcdef""#, " maxLength")
        try expect("text", #""ABC""#, " pattern")
        try expect("text", #""ABCDEFG""#, " maxLength", " pattern")
        try expect("text", "1", " type")
        try expect("lengths", "[]")
    }

    @Test func numbers() throws {
        try expect("number", "0")
        try expect("number", "-0.0")
        try expect("number", "99.99")
        try expect("number", "0.0075", " multipleOf")
        try expect("number", "-0.01", " minimum")
        try expect("number", "100.5", " exclusiveMaximum")
        try expect("number", "1005e-1", " exclusiveMaximum")
        try expect("number", "1e400", " exclusiveMaximum")
        try expect("large", "9007199254740993")
        try expect("large", "9007199254740994", " maximum")
        try expect("large", "-9007199254740993", " exclusiveMinimum")
        try expect("large", "1.0")
        try expect("large", "1.5", " type")
        try expect("large", "123456789012345678901234567890", " maximum")
    }

    /// After IDNA2008, which the golden module asks for: GREEK KERAIA before a letter that is not Greek.
    @Test func hostNames() throws {
        try expect("hosts", #"{"ascii": "a.example", "unicode": "\#u{3B1}\#u{375}\#u{3B2}.example"}"#)
        try expect("hosts", #"{"ascii": "xn--S-jib3p"}"#, "/ascii format")
        try expect("hosts", #"{"unicode": "\#u{3B1}\#u{375}s"}"#, "/unicode format")
    }

    @Test func limitsAtTheEndsOfInt64() throws {
        try expect("extreme", "0")
        try expect("extreme", "-9223372036854775808")
        try expect("extreme", "-9223372036854775809", " enum", " minimum")
        try expect("extreme", "9223372036854775808", " enum", " maximum")
    }

    @Test func severalTypes() throws {
        try expect("nullable", "null")
        try expect("nullable", "9")
        try expect("nullable", "10", " maximum")
        try expect("nullable", #""""#, " minLength")
        try expect("nullable", "1.5", " type")
        try expect("nullable", "{}", " type")
        try expect("never", "null", " false")
    }

    @Test func formats() throws {
        try expect(
            "formats", #"{"email": "a@b.example", "size": 2147483647, "total": "9223372036854775807"}"#)
        try expect(
            "formats", #"{"email": "a", "id": "x", "size": 2147483648, "total": "9223372036854775808"}"#,
            "/email format", "/id format", "/size format", "/total format")
        try expect("formats", #"{"id": 7, "total": 7}"#)
    }

    @Test func arrays() throws {
        try expect("list", #"["ab", "cd"]"#)
        try expect("list", "[]", " minItems")
        try expect("list", #"["ab", "ab", "cd", 1]"#, " maxItems", " uniqueItems", "/3 type")
        try expect("tuple", #"["a", 1, true]"#)
        try expect("tuple", #"[]"#)
        try expect("tuple", #"[1, 1, 1, 1]"#, "/0 type", "/2 type", "/3 items")
        try expect("tail", #"["a", "b", 3]"#)
        try expect("tail", #"["a", "b", "c"]"#, "/2 type")
        try expect("contains", "[5, 1, 6]")
        try expect("contains", "[5, 1]", " contains")
        try expect("contains", "[5, 6, 7, 8]", " maxContains")
    }

    @Test func objects() throws {
        try expect(
            "closed", #"{"id": 1, "name": "n", "kind": null, "x-a": "b"}"#, "/kind additionalProperties")
        try expect(
            "closed", #"{"x-a": 1, "other": 2}"#, "/x-a type", "/other additionalProperties", " required",
            " required",
            " required")
        try expect("closed", "{}", " minProperties", " required", " required", " required")
        try expect("map", #"{"abc": 1}"#)
        try expect("map", #"{"abcd": "x"}"#, " maxLength", "/abcd type")
        try expect("noNames", "{}")
        try expect("noNames", #"{"a": 1}"#, " propertyNames")
    }

    @Test func membersThatNeedOthers() throws {
        try expect("dependent", #"{"name": 1}"#)
        try expect("dependent", #"{"card": 1}"#, " dependentRequired", " dependentRequired")
        try expect("dependent", #"{"card": 1, "name": 1}"#, " dependentRequired")
        try expect("dependent", #"{"gift": 1}"#, " required")
        try expect("dependent", #"{"gift": 1, "message": 2}"#)
    }

    @Test func requiredNamesBeyondOneWord() throws {
        let all = (0..<70).map { "\"m\($0)\": \($0)" }
        try expect("many", "{\(all.joined(separator: ", "))}")
        let missing = try violations(
            "many", "{\(all.filter { !$0.hasPrefix("\"m6") }.joined(separator: ", "))}")
        #expect(
            missing.map(\.keyword)
                == [6, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69].map { .required(missing: "m\($0)") })
        #expect(missing.allSatisfy { $0.instance.tokens.isEmpty })
        #expect(missing.first?.memberPointer == JSONPointer(["m6"]))
    }

    @Test func constants() throws {
        for valid in [#""a""#, #""b\nc""#, "null", "true", "1", "1.0", "15e-1", #"{"k": [1, 2.0]}"#] {
            try expect("choice", valid)
        }
        for invalid in [
            #""b\\nc""#, "false", "2", "1.51", #"{"k": [2, 1]}"#, #"{"k": [1, 2], "l": 0}"#, "[]",
        ] {
            try expect("choice", invalid, " enum")
        }
        try expect("constant", #"{"b": [true, null], "a": 1.0}"#)
        try expect("constant", #"{"b": [true], "a": 1}"#, " const")
        try expect("flag", "false")
        try expect("flag", "null", " const")
        try expect("flag", "true", " const")
    }

    @Test func matchingAsTheDescriptionSays() throws {
        try expect("language", #""en""#)
        try expect("language", #""DE-de""#)
        try expect("language", #""fr""#, " enum")
        try expect("record", #""DnsRecord""#)
        try expect("record", #""none""#)
        try expect("record", #""dns-record""#, " enum")
        try expect("loose", #"{"country": "AM"}"#)
        try expect("loose", #"{"COUNTRY": "A"}"#, "/COUNTRY minLength")
        try expect("loose", #"{"land": "A"}"#, " required")
    }

    @Test func alternatives() throws {
        try expect("overlap", "1")
        try expect("overlap", "5.5")
        try expect("overlap", "7", " oneOf")
        try expect("either", #""x""#)
        try expect("either", #"{"a": 1}"#)
        try expect("either", "{}", " anyOf")
        try expect("notText", "1")
        try expect("notText", #""x""#, " not")
    }

    @Test func conditions() throws {
        try expect("branches", #"{"kind": 1, "one": 1}"#)
        try expect("branches", #"{"kind": 1}"#, " required")
        try expect("branches", #"{"kind": 2}"#, " required")
        try expect("branches", #"{"kind": 2, "other": 1}"#)
        try expect("branches", #"{"kind": 2, "other": 1, "deep": 1}"#, " required")
    }

    @Test func unevaluated() throws {
        try expect("shut", #"{"a": 1, "x-y": 2}"#)
        try expect("shut", #"{"a": 1, "b": 2}"#, "/b unevaluatedProperties")
        try expect("shut", #"{"a": 1, "b": 2, "kind": "b"}"#)
        try expect("shut", #"{"kind": "c"}"#, "/kind unevaluatedProperties")
        try expect("shutList", #"["a", 2, true]"#)
        try expect("shutList", #"["a", 2, 3]"#, "/2 type")
        try expect("shutList", #"["a", "c", 3, "c"]"#, "/2 type")
    }

    @Test func recursion() throws {
        try expect(
            "tree", #"{"value": 1, "children": [{"value": 2, "children": []}, {"children": [{}]}]}"#,
            "/children/1/children/0 required", "/children/1 required")
        let deep =
            String(repeating: #"{"value": 1, "children": ["#, count: 60) + #"{"value": "x"}"#
            + String(repeating: "]}", count: 60)
        let found = try violations("tree", deep)
        #expect(found.map(\.keyword) == [.type(expected: ["integer"], found: .string)])
        #expect(found.first?.instance.tokens.count == 121)
    }
}
