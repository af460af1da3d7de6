import Foundation
import PinionDiagnostics
import PinionIR
import PinionJSON
import Testing

@testable import PinionSwift

/// A violation tells the values that an `if` compared, so a secret must not be among them.
@Suite struct ConditionSecretTests {
    /// What the validator of a schema whose `if` is `condition` tells, beside further schemas of its description.
    private func tests(if condition: String, _ others: String) throws -> [String] {
        let text = """
            {"$defs": {"guarded": {"if": \(condition), "then": {"required": ["reason"]}}, \(others)}}
            """
        var loader = SchemaLoader()
        let document = try JSONValue(JSONTape(parsing: text))
        _ = try loader.load(document, at: "test:secrets")
        var roots: [SchemaID] = []
        guard case .object(let definitions)? = document["$defs"] else { return [] }
        for name in definitions.members.map(\.name) {
            roots.append(
                try loader.load(
                    .object(JSONObject([("$ref", .string("test:secrets#/$defs/\(name)"))])),
                    at: "test:\(name)"))
        }
        let rules = TestBundle(loader.schemas, roots: roots).rules
        return try rules.split(separator: "\n").compactMap { line -> [String]? in
            let schemas = JSONValue(try JSONTape(parsing: String(line)))
            guard case .array(let tests)? = schemas["#/components/schemas/guarded"]?["$tests"] else {
                return nil
            }
            return tests.map { if case .string(let test) = $0 { test } else { "" } }
        }.flatMap(\.self)
    }

    private static let comparison = #"{"required": ["key"], "properties": {"key": {"const": "hunter2"}}}"#

    @Test func aPlainValueIsTold() throws {
        let tests = try tests(
            if: Self.comparison,
            #""account": {"properties": {"key": {"type": "string"}, "pin": {"format": "password"}}}"#)
        #expect(tests == ["=/key"])
    }

    @Test(arguments: [
        // By the member's own schema, in another schema than the condition's.
        ##"{"type": "string", "format": "password"}"##,
        // Through references, circles among them, and every applicator that looks at the same value.
        ##"{"$ref": "#/$defs/reference"}"##, ##"{"$ref": "#/$defs/circle"}"##,
        #"{"allOf": [{"type": "string"}, {"format": "password"}]}"#,
        #"{"anyOf": [{"type": "null"}, {"format": "password"}]}"#,
        #"{"oneOf": [{"type": "null"}, {"format": "password"}]}"#,
        #"{"if": true, "then": {"format": "password"}}"#,
    ])
    func aSecretIsNotTold(_ member: String) throws {
        // The runtime finds members without regard to case; a description may ask for underscores too.
        for name in ["key", "KEY", "_Key"] {
            let tests = try tests(
                if: Self.comparison,
                ##"""
                "account": {"properties": {"\##(name)": \##(member)}},
                "reference": {"$ref": "#/$defs/secret"}, "secret": {"format": "password"},
                "circle": {"allOf": [{"$ref": "#/$defs/circle"}, {"format": "password"}]}
                """##)
            #expect(tests == ["?/key"], "\(name): \(member)")
        }
    }

    /// Whatever its name, the member may be one of these.
    @Test(arguments: [
        #"{"additionalProperties": {"format": "password"}}"#,
        #"{"unevaluatedProperties": {"format": "password"}}"#,
        #"{"patternProperties": {"^k": {"format": "password"}}}"#,
    ])
    func aMemberThatIsNotNamedIsNotTold(_ account: String) throws {
        #expect(try tests(if: Self.comparison, #""account": \#(account)"#) == ["?/key"])
    }

    @Test func enumerationsAndDeepPathsAreNotToldEither() throws {
        let tests = try tests(
            if: #"{"properties": {"login": {"properties": {"a/b": {"enum": ["x", "y"]}}}}}"#,
            #""account": {"properties": {"a/b": {"format": "password"}}}"#)
        #expect(tests == ["?/login/a~1b"])
    }

    /// An `if` on the value itself: nothing says where that value is.
    @Test func theValueItselfIsToldOnlyWhereNothingIsSecret() throws {
        let condition = #"{"const": "hunter2"}"#
        #expect(try tests(if: condition, #""account": {"type": "string"}"#) == ["="])
        #expect(try tests(if: condition, #""account": {"format": "password"}"#) == ["?"])
    }
}
