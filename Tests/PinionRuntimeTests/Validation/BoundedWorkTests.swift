import Foundation
import PinionJSON
import ProcessorTime
import Testing

@testable import PinionRuntime

/// Schemas that refer to themselves more than once, and values that make the most of it: what takes too long, or more of
/// the stack than there is, is given up, and then nothing counts as right.
@Suite struct BoundedWorkTests {
    private func violations(_ rules: String, _ key: String, _ text: String) throws -> (
        Bool, [Violation.Keyword]
    ) {
        let validator = try #require(SchemaBundle(rules: rules).validator(at: key))
        let tape = try JSONTape(parsing: text, limits: JSONLimits(depth: JSONLimits.largestDepth))
        return (validator.isValid(tape), validator.violations(in: tape).map(\.keyword))
    }

    private func nested(_ depth: Int, around leaf: String = "{}") -> String {
        String(repeating: "{\"c\":", count: depth) + leaf + String(repeating: "}", count: depth)
    }

    /// Two schemas that apply to the same child: 2^depth paths lead to the innermost value.
    @Test func membersThatAreCheckedTwice() throws {
        let rules = """
            {"#/N":{"allOf":[{"properties":{"c":{"$ref":"#/N"}}},{"additionalProperties":{"$ref":"#/N"}}]}}
            """
        #expect(try violations(rules, "#/N", nested(8)) == (true, []))
        #expect(try violations(rules, "#/N", nested(120)) == (false, [.tooComplex]))
    }

    /// A base and its heir that both name the child are one table, and there is one path.
    @Test func membersOfBaseAndHeirAreCheckedOnce() throws {
        let rules = """
            {"#/N":{"allOf":[{"properties":{"c":{"$ref":"#/N"}}},{"properties":{"c":{"$ref":"#/N"}}}]}}
            """
        #expect(try violations(rules, "#/N", nested(120)) == (true, []))
    }

    @Test func theSameValueAgainAndAgain() throws {
        func chain(_ count: Int) -> String {
            (0..<count).map { #"{"S\#($0)":{"allOf":[{"$ref":"S\#($0 + 1)"},{"$ref":"S\#($0 + 1)"}]}}"# }
                .joined(separator: "\n") + "\n" + #"{"S\#(count)":{"not":{"type":"null"}}}"#
        }
        for text in ["1", "{}", "\"a\""] {
            #expect(try violations(chain(30), "S0", text) == (false, [.tooComplex]), "\(text)")
        }
        #expect(try violations(chain(8), "S0", "1") == (true, []))
    }

    @Test func elementsUnderBranchesThatAreTried() throws {
        let rules = """
            {"#/N":{"anyOf":[{"type":"object","properties":{"c":{"$ref":"#/N"}},"required":["x"]},\
            {"type":"object","properties":{"c":{"$ref":"#/N"}}},{"type":"array","items":{"type":"integer"}}]}}
            """
        let leaf = "[" + Array(repeating: "1", count: 20_000).joined(separator: ",") + "]"
        #expect(try violations(rules, "#/N", nested(2, around: leaf)) == (true, []))
        let (isValid, keywords) = try violations(rules, "#/N", nested(40, around: leaf))
        #expect(!isValid)
        #expect(keywords.contains(.tooComplex), "\(keywords)")
    }

    /// One after the other on the same value: as deep as the description is long.
    @Test(arguments: ["1", "{}", "[]", "\"a\""]) func moreThanTheStackHolds(_ text: String) throws {
        let count = 30_000
        for applicator in ["\"allOf\":[{\"$ref\":\"%\"}]", "\"anyOf\":[false,{\"$ref\":\"%\"}]"] {
            let rules = (0..<count).map { index in
                "{\"S\(index)\":{\(applicator.replacing("%", with: "S\(index + 1)"))}}"
            }
            let (isValid, keywords) = try violations(
                rules.joined(separator: "\n") + "\n" + #"{"S\#(count)":{"minProperties":0}}"#, "S0", text)
            // What an object's schema applies has been put in its place, 32 links at a time.
            let isFlat = text == "{}" && applicator.contains("allOf")
            #expect(isValid == isFlat)
            #expect(keywords.contains(.tooComplex) == !isFlat)
        }
    }

    /// Many schemas that ask something of the same member: those put together must not lie as deep as they are many.
    @Test func manySchemasForOneMember() throws {
        let parts = (0..<30_000).map { "{\"properties\":{\"a\":{\"minimum\":\($0 % 7)}}}" }
        let rules = "{\"S\":{\"allOf\":[\(parts.joined(separator: ","))]}}"
        #expect(try violations(rules, "S", #"{"a":6}"#) == (true, []))
        #expect(try violations(rules, "S", #"{"a":5}"#).1.first == .minimum(limit: "6"))
    }

    /// A long schema that many refer to, and long lists of names: putting them together takes no more than it may.
    @Test func manySchemasWithOneBase() throws {
        let count = 2_000
        let bases = [
            "{\"B\":{\"allOf\":[\(Array(repeating: #"{"not":{"const":1}}"#, count: count).joined(separator: ","))]}}",
            "{\"B\":{\"required\":[\(Array(repeating: #""a""#, count: count).joined(separator: ","))]}}",
            "{\"B\":{\"properties\":{\"\(String(repeating: "a", count: 1 << 16))\":{\"type\":\"null\"}}}}",
        ]
        for base in bases {
            let heirs = (0..<count).map { "{\"S\($0)\":{\"required\":[\"b\"],\"$ref\":\"B\"}}" }
            var isValid: Bool?
            let time = try processorTime {
                isValid = try violations(
                    base + "\n" + heirs.joined(separator: "\n"), "S7", #"{"a":2,"b":1}"#
                ).0
            }
            #expect(isValid == true)
            #expect(time < .seconds(20))
        }
    }
}
