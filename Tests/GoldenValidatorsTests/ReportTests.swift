import GoldenValidators
import PinionJSON
import PinionRuntime
import Testing

/// What people and tools get to read.
@Suite struct ReportTests {
    private static let customer = """
        {"companyProfile": {"domain": "example.com"},
         "billingProfile": {"defaultAddress": {"country": "AM", "city": "secret"}}}
        """

    @Test func aConditionIsToldWithTheValueItTested() throws {
        let found = try violations("customer", Self.customer)
        let violation = try #require(found.first)
        #expect(found.count == 1)
        #expect(
            violation.message
                == "/companyProfile: organizationRegistrationNumber is missing; it is required because "
                + "/billingProfile/defaultAddress/country is \"AM\" "
                + "(rule \"Organization registration number by country\", "
                + "\(violation.schemaLocation.file):\(violation.schemaLocation.line))")
        #expect(violation.schemaLocation.file == "golden.json")
        #expect(
            violation.schemaLocation.pointer
                == "#/components/schemas/registrationByCountry/then/properties/companyProfile/required")
        #expect(violation.instance == JSONPointer(["companyProfile"]))
        #expect(violation.memberPointer == JSONPointer(["companyProfile", "organizationRegistrationNumber"]))
        #expect(violation.keyword == .required(missing: "organizationRegistrationNumber"))
        #expect(violation.condition?.title == "Organization registration number by country")
        #expect(violation.condition?.holds == true)
        let test = try #require(violation.condition?.tests.first)
        #expect(test.instance == JSONPointer(["billingProfile", "defaultAddress", "country"]))
        #expect(test.finding == .value("\"AM\""))
        #expect(violation.condition?.tests.count == 1)
        #expect(try violations("customer", Self.customer.replacing("AM", with: "DE")).isEmpty)
    }

    @Test func nestedConditionsAreToldFromTheInside() throws {
        let found = try #require(try violations("branches", #"{"kind": 2, "other": 1, "deep": 1}"#).first)
        #expect(found.conditions.map(\.holds) == [true, false])
        #expect(
            found.message.hasPrefix(
                "body: deeper is missing; it is required because /deep is present and /kind is 2 ("))
    }

    @Test func noValueOfTheInstanceIsTold() throws {
        let texts =
            try violations("closed", #"{"id": "hunter2", "name": 4711, "x-p": 4711}"#)
            + violations("text", #""hunter2 4711""#) + violations("choice", #""hunter2""#)
            + violations("untaggedPet", #"{"pet": "hunter2"}"#)
        #expect(texts.count > 6)
        for violation in texts {
            #expect(!"\(violation)".contains("hunter2") && !"\(violation)".contains("4711"), "\(violation)")
        }
    }

    @Test func messagesSayWhatIsWrong() throws {
        func problems(_ schema: String, _ json: String) throws -> [String] {
            try violations(schema, json).map(\.problemText)
        }
        #expect(try problems("text", #""a""#) == ["has 1 character; at least 2 are needed"])
        #expect(try problems("text", #""abcdef""#) == ["has 6 characters; at most 5 are allowed"])
        #expect(try problems("text", "null") == ["must be a string, not null"])
        #expect(try problems("nullable", "[]") == ["must be a string, an integer or null, not an array"])
        #expect(try problems("text", #""AB""#) == ["does not match the pattern ^[a-zé]+$"])
        #expect(
            try problems("number", "0.001") == ["must be a multiple of 0.01"])
        #expect(try problems("language", "1") == [#"must be one of "EN", "de-DE""#])
        #expect(try problems("constant", "1") == [#"must be {"a":1,"b":[true,null]}"#])
        #expect(try problems("list", #"["ab", "ab"]"#) == ["element 1 repeats an earlier one"])
        #expect(try problems("contains", "[5]") == ["has 1 matching element; at least 2 must match"])
        #expect(try problems("overlap", "7") == ["fits 2 of 2 alternatives; it must fit exactly one"])
        #expect(
            try problems("dependent", #"{"card": 1, "name": 1}"#)
                == ["address is missing; it is required because card is present"])
        #expect(try problems("tuple", "[\"a\", 1, true, 1]") == ["an element is not allowed at this place"])
    }

    @Test func theDiscriminatorPicksTheBranch() throws {
        // What the branch misses is the news, not that no branch fits.
        let found = try violations("pet", #"{"pet": "cat", "bark": {"volume": 1}}"#)
        #expect(found.map(\.keyword) == [.required(missing: "lives")])
        #expect(found.first?.causes.isEmpty == true)
        // A value that no branch is for is told so.
        let unknown = try violations("pet", #"{"pet": "cow"}"#)
        #expect(unknown.map(\.keyword) == [.oneOf(matched: 0, alternatives: 2)])
        #expect(unknown.first?.causes.count == 2)
    }

    @Test func withoutOneTheClosestBranchComesFirst() throws {
        // The dog's violation is deeper than the cat's, so that is what was meant.
        let found = try #require(
            try violations("untaggedPet", #"{"pet": "dog", "bark": {"volume": "x"}}"#).first)
        #expect(found.causes.map(\.index) == [1, 0])
        #expect(found.causes.first?.violations.map { "\($0.instance)" } == ["/bark/volume"])
        #expect(
            found.message.contains(
                "the closest, #/components/schemas/dog, does not fit: /bark/volume: must be an integer"))
        let fewest = try #require(try violations("untaggedPet", #"{"pet": "cat", "lives": 10}"#).first)
        #expect(fewest.causes.map(\.index) == [0, 1])
    }

    @Test func reportsAreCapped() throws {
        let validator = try #require(Golden.validators["list"])
        let tape = try JSONTape(parsing: "[" + (0..<500).map { "\($0)" }.joined(separator: ",") + "]")
        #expect(validator.violations(in: tape).count == 100)
        #expect(validator.violations(in: tape, limit: 7).count == 7)
        #expect(validator.violations(in: tape, limit: -1).count == 1)
    }

    /// Two references to itself in each of two branches: trying all of them would take 2^100 steps.
    @Test(.timeLimit(.minutes(15))) func explosionsEnd() throws {
        let json = String(repeating: #"{"a": "#, count: 100) + "1" + String(repeating: "}", count: 100)
        let validator = try #require(Golden.validators["bomb"])
        let tape = try JSONTape(parsing: json)
        #expect(!validator.isValid(tape))
        let found = validator.violations(in: tape)
        #expect(found.contains { $0.keyword == .tooComplex || $0.keyword == .anyOf(alternatives: 2) })
    }

    @Test func parametersAreNamed() throws {
        let validator = try #require(Golden.validators["text"])
        let found = try validator.violations(in: Array("1".utf8), part: .parameter("locale"))
        #expect(found.first?.message.hasPrefix("parameter locale: must be a string") == true)
        #expect(throws: JSONParseError.self) { try validator.violations(in: Array("[".utf8)) }
    }

    @Test func problemDetailsFollowRFC9457() throws {
        let details = try violations("loose", #"{"COUNTRY": "A"}"#).problemDetails(status: 400)
        #expect(details["status"] == .number(400))
        #expect(details["errors"]?[0]?["pointer"] == .string("#/COUNTRY"))
        #expect(details["errors"]?[0]?["keyword"] == .string("minLength"))
        let missing = try violations("unicode", "{}").problemDetails()
        #expect(missing["errors"]?[0]?["pointer"] == .string("#/%C3%A9"))
    }

    @Test func basicOutputFollowsJSONSchema() throws {
        let output = try violations("untaggedPet", "1").basicOutput
        #expect(output["valid"] == .bool(false))
        #expect(output["errors"]?[0]?["keywordLocation"] == .string("/components/schemas/untaggedPet/oneOf"))
        #expect(
            output["errors"]?[0]?["absoluteKeywordLocation"]
                == .string("#/components/schemas/untaggedPet/oneOf"))
        #expect(output["errors"]?[0]?["instanceLocation"] == .string(""))
        // The parent and each branch.
        #expect(output["errors"]?[2]?["error"] == .string("must be an object, not a number"))
        #expect([Violation]().basicOutput["valid"] == .bool(true))
        // What https://json-schema.org/draft/2020-12/output/schema says of `basic`.
        let shape = SchemaBundle(
            rules: """
                {"#/unit":{"type":"object","required":["valid","keywordLocation","instanceLocation"],"properties":\
                {"valid":{"type":"boolean"},"keywordLocation":{"type":"string","format":"json-pointer"},\
                "absoluteKeywordLocation":{"type":"string","format":"uri-reference"},\
                "instanceLocation":{"type":"string","format":"json-pointer"},"error":{"type":"string"}}}}
                {"#/basic":{"type":"object","required":["valid"],"properties":{"valid":{"type":"boolean"},\
                "errors":{"type":"array","items":{"$ref":"#/unit"}}},"if":{"properties":{"valid":{"const":false}}},\
                "then":{"properties":{"errors":{"minItems":1}},"required":["errors"]}}}
                """)
        let validator = try #require(shape.validator(at: "#/basic"))
        for (schema, json) in [
            ("untaggedPet", "1"), ("unicode", "{\"\u{E9}\": \"x\"}"), ("loose", #"{"COUNTRY": "A"}"#),
            ("customer", Self.customer), ("text", #""abc""#),
        ] {
            let found = try violations(schema, json).basicOutput
            #expect(try validator.violations(in: found.jsonBytes()).map(\.message) == [])
        }
    }

    /// Values may be secrets, so that they are told only to those who hand them in.
    @Test func valuesAreToldOnRequest() throws {
        let json = #"{"COUNTRY": "A"}"#
        let found = try violations("loose", json)
        let instance = JSONValue(try JSONTape(parsing: json))
        #expect(found.problemDetails(showing: instance)["errors"]?[0]?["value"] == .string("A"))
        #expect(found.problemDetails()["errors"]?[0]?["value"] == nil)
    }
}
