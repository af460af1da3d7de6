import PinionJSON
import Testing

@testable import PinionRuntime

/// Schemas that apply to the same object share one pass over its members; nothing that they ask for may be lost by that.
@Suite struct MemberMergingTests {
    /// Each violation as `pointer keyword, from schema`, sorted.
    private func findings(_ rules: String, _ text: String) throws -> [String] {
        let validator = try #require(SchemaBundle(rules: rules).validator(at: "S"))
        let tape = try JSONTape(parsing: text)
        let found = validator.violations(in: tape)
        #expect(validator.isValid(tape) == found.isEmpty)
        return found.map { "\($0.instance) \($0.keyword.name), from \($0.schemaLocation.pointer)" }.sorted()
    }

    @Test(arguments: [
        (#"{}"#, [" required, from B/required", " required, from S/required", " required, from S/required"]),
        (#"{"a":1,"b":"","c":1}"#, ["/b minLength, from B/properties/b/minLength"]),
        (
            #"{"a":1,"b":1,"c":"x"}"#,
            ["/b type, from B/properties/b/type", "/c type, from S/properties/c/type"]
        ),
        (#"{"a":null,"b":"x","c":1}"#, []),
    ])
    func keywordsBesideAReference(_ text: String, _ expected: [String]) throws {
        let rules = """
            {"S":{"required":["c","a"],"properties":{"c":{"type":"integer"}},"$ref":"B"}}
            {"B":{"required":["b"],"properties":{"b":{"type":"string","minLength":1},"d":true}}}
            """
        #expect(try findings(rules, text) == expected)
    }

    /// A list of names that asks for none.
    @Test func nothingRequired() throws {
        for rules in [
            #"{"S":{"properties":{"a":{"type":"string"}},"required":[]}}"#,
            #"{"S":{"allOf":[{"properties":{"a":{"type":"string"}}},{"required":[]}]}}"#,
            #"{"S":{"properties":{"a":{"type":"string"}},"dependentRequired":{"b":[]}}}"#,
        ] {
            #expect(try findings(rules, #"{"b":1}"#) == [])
            #expect(try findings(rules, #"{"a":1}"#).count == 1)
        }
    }

    /// What comes before the members comes before those of the schemas applied too.
    @Test func orderOfTheRules() throws {
        let rules = """
            {"S":{"minProperties":5,"properties":{"a":{"maximum":1}},"allOf":[{"properties":{"b":{"maximum":1}}}],\
            "required":["c"]}}
            """
        let validator = try #require(SchemaBundle(rules: rules).validator(at: "S"))
        let found = validator.violations(in: try JSONTape(parsing: #"{"b":2,"a":2}"#))
        #expect(found.map(\.keyword.name) == ["minProperties", "maximum", "maximum", "required"])
        #expect(found.map(\.instance.description) == ["", "/b", "/a", ""])
    }

    /// What both say of a member counts.
    @Test func bothAskForAMember() throws {
        let rules = """
            {"S":{"allOf":[{"properties":{"a":{"minimum":3}}},{"$ref":"B"}],"properties":{"a":{"maximum":1}}}}
            {"B":{"properties":{"a":{"type":["integer","string"],"maxLength":1},"b":false}}}
            """
        #expect(try findings(rules, #"{"a":3}"#) == ["/a maximum, from S/properties/a/maximum"])
        #expect(
            try findings(rules, #"{"a":2}"#) == [
                "/a maximum, from S/properties/a/maximum", "/a minimum, from S/allOf/0/properties/a/minimum",
            ])
        #expect(try findings(rules, #"{"a":"xx"}"#) == ["/a maxLength, from B/properties/a/maxLength"])
        #expect(
            try findings(rules, #"{"a":[],"b":1}"#) == [
                "/a type, from B/properties/a/type", "/b properties, from B/properties/b",
            ])
    }

    /// Only if the other name was seen, wherever its slot has gone.
    @Test func namesThatDependOnOthers() throws {
        let rules = """
            {"S":{"required":["a"],"allOf":[{"$ref":"B"},{"$ref":"C"}]}}
            {"B":{"properties":{"x":true,"a":{"type":"integer"}},"dependentRequired":{"b":["c","a"]}}}
            {"C":{"dependentSchemas":{"c":{"required":["d"]}},"required":["e"]}}
            """
        #expect(try findings(rules, #"{"a":1,"e":1}"#) == [])
        #expect(
            try findings(rules, #"{"b":1}"#).map { $0.prefix(while: { $0 != "," }) } == [
                " dependentRequired", " dependentRequired", " required", " required",
            ])
        #expect(
            try findings(rules, #"{"a":1,"c":1,"e":1}"#) == [" required, from C/dependentSchemas/c/required"])
        #expect(try findings(rules, #"{"a":1,"b":1,"c":1,"d":1,"e":1}"#) == [])
    }

    /// `Name` is a member of its own, and fits `name` too: that cannot be one table.
    @Test func namesThatAreAlike() throws {
        let rules = """
            {"S":{"$members":"ignoringCase","properties":{"name":{"minimum":2}},"$ref":"B"}}
            {"B":{"$members":"ignoringCase","properties":{"Name":{"maximum":0}}}}
            """
        #expect(
            try findings(rules, #"{"NAME":1}"#) == [
                "/NAME maximum, from B/properties/Name/maximum",
                "/NAME minimum, from S/properties/name/minimum",
            ])
    }

    /// Each compares names in its own way.
    @Test func namesThatAreComparedInOtherWays() throws {
        let rules = """
            {"S":{"properties":{"name":{"minimum":2}},"$ref":"B"}}
            {"B":{"$members":"ignoringCase","properties":{"name":{"maximum":0}}}}
            """
        #expect(try findings(rules, #"{"NAME":1}"#) == ["/NAME maximum, from B/properties/name/maximum"])
        #expect(try findings(rules, #"{"name":1}"#).count == 2)
    }

    /// More names than the bits of a word.
    @Test func manyNames() throws {
        func properties(_ letter: String) -> String {
            (0..<40).map { #""\#(letter)\#($0)":{"type":"null"}"# }.joined(separator: ",")
        }
        let rules = """
            {"S":{"allOf":[{"$ref":"B"},{"$ref":"C"},{"$ref":"D"}],"required":["c39"]}}
            {"B":{"properties":{\(properties("b"))}}}
            {"C":{"required":["c1"],"properties":{\(properties("c"))}}}
            {"D":{"required":["b39"],"properties":{"b1":{"type":"string"}}}}
            """
        #expect(
            try findings(rules, #"{"b39":1}"#) == [
                " required, from C/required", " required, from S/required",
                "/b39 type, from B/properties/b39/type",
            ])
        #expect(
            try findings(rules, #"{"b39":null,"c1":null,"c39":null,"b1":""}"#) == [
                "/b1 type, from B/properties/b1/type"
            ])
    }

    /// Children that are counted for `unevaluatedProperties`, and names that a pattern or nothing else names.
    @Test func membersThatOthersCount() throws {
        let rules = """
            {"S":{"$ref":"B","properties":{"a":true},"unevaluatedProperties":false}}
            {"B":{"properties":{"b":{"type":"null"}},"allOf":[{"$ref":"C"}]}}
            {"C":{"properties":{"c":true},"additionalProperties":{"type":"null"}}}
            """
        #expect(try findings(rules, #"{"a":null,"b":null,"c":1}"#) == [])
        #expect(
            try findings(rules, #"{"a":1,"b":null,"d":1}"#) == [
                "/a type, from C/additionalProperties/type", "/d type, from C/additionalProperties/type",
            ])
    }

    /// A schema that keeps account of children is one rule, and others stand behind it.
    @Test func rulesBehindThoseThatCount() throws {
        let rules = """
            {"S":{"allOf":[{"unevaluatedProperties":{"type":"null"}},{"required":["a"]},{"minProperties":3}]}}
            """
        #expect(
            try findings(rules, #"{"b":1}"#) == [
                " minProperties, from S/allOf/2/minProperties", " required, from S/allOf/1/required",
                "/b type, from S/allOf/0/unevaluatedProperties/type",
            ])
        #expect(try findings(rules, #"{"a":null,"b":null,"c":null}"#) == [])
    }

    /// A base that knows its heirs, in place and in members.
    @Test func circles() throws {
        let rules = """
            {"S":{"required":["a"],"properties":{"next":{"$ref":"S"}},"allOf":[{"$ref":"B"}]}}
            {"B":{"required":["b"],"properties":{"next":{"$ref":"B"}},"anyOf":[true,{"$ref":"S"}]}}
            """
        #expect(try findings(rules, #"{"a":1,"b":1,"next":{"a":1,"b":1}}"#) == [])
        #expect(
            try findings(rules, #"{"a":1,"b":1,"next":{"next":{}}}"#).filter { $0.hasPrefix("/next ") } == [
                "/next required, from B/required", "/next required, from B/required",
                "/next required, from S/required",
            ])
    }

    /// Nothing ends these but the limit of steps: what matters is that they are read.
    @Test func circlesInPlace() throws {
        for rules in [
            """
            {"S":{"allOf":[{"$ref":"B"}]}}
            {"B":{"allOf":[{"$ref":"C"}]}}
            {"C":{"allOf":[{"$ref":"B"}]}}
            """,
            """
            {"S":{"properties":{"a":{"type":"null"}},"allOf":[{"$ref":"S"},{"$ref":"B"}]}}
            {"B":{"properties":{"b":{"type":"null"}},"allOf":[{"$ref":"S"},{"$ref":"B"}]}}
            """,
        ] {
            #expect(try findings(rules, #"{"a":null,"b":null}"#).contains { $0.contains("tooComplex") })
        }
    }

    /// A condition of an applied schema is one of the schema's own.
    @Test func conditions() throws {
        let rules = """
            {"S":{"properties":{"a":{"type":"integer"}},"allOf":[{"$ref":"B"},{"$ref":"C"}]}}
            {"B":{"if":{"required":["a"]},"then":{"required":["b"]}}}
            {"C":{"type":"object"}}
            """
        #expect(try findings(rules, #"{"a":1}"#) == [" required, from B/then/required"])
        #expect(try findings(rules, #"{"a":1,"b":1}"#) == [])
        #expect(try findings(rules, "1") == [" type, from C/type"])
    }
}
