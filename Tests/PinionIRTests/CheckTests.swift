import PinionDiagnostics
import PinionIR
import PinionJSON
import Testing

@Suite("What contradicts itself is reported at its place") struct CheckTests {
    @Test(
        "Defaults that their schema refuses",
        arguments: [
            ("{type: string, default: 5}", nil), ("{type: integer, default: x}", "is not of type integer"),
            ("{enum: [a, b], default: c}", "is not one of the listed values"),
            ("{type: string, maxLength: 2, default: abc}", "is longer than 2"),
            ("{type: string, pattern: ^a, default: b}", "does not match `^a`"),
            ("{type: integer, minimum: 3, default: 2}", "is below 3"),
            ("{type: integer, default: null}", "is not of type integer"),
            ("{type: array, items: {type: string}, default: [a, 1]}", "at `/1` is not of type string"),
            ("{type: array, items: {type: integer}, default: [1, x]}", "at `/1` is not of type integer"),
            ("{type: object, required: [a], default: {}}", "lacks `a`"),
            ("{oneOf: [{type: integer}, {minimum: 3}], default: 5}", "fits 2 of the alternatives, not one"),
            ("{type: number, default: 2.5}", nil), ("{type: integer, default: 2.0}", nil),
        ])
    func defaults(schema: String, expected: String?) {
        let resolved = Resolved.schemas("A: {type: object, properties: {x: \(schema)}}")
        #expect(resolved.findings.count == (expected == nil ? 0 : 1))
        if let expected { #expect(resolved.findings[0].contains(expected)) }
        // `nil` alone would be taken for JSON's null.
        let isKept = resolved.api.property("x", of: "A")?.defaultValue.map { _ in true } ?? false
        #expect(isKept == (expected == nil))
    }

    @Test(
        "Bounds that no value keeps",
        arguments: [
            ("{minLength: 3, maxLength: 2}", 1), ("{minLength: 2, maxLength: 2}", 0),
            ("{minimum: 2, maximum: 1.5}", 1), ("{minimum: 2, exclusiveMaximum: 2}", 1),
            ("{exclusiveMinimum: 1, maximum: 2}", 0), ("{minItems: 3, maxItems: 1}", 1),
            ("{contains: {type: string}, minContains: 3, maxContains: 1}", 1),
        ])
    func bounds(schema: String, count: Int) {
        #expect(Resolved.schemas("A: \(schema)").findings.count == count)
    }

    @Test(
        "A pattern that no automaton decides is an error, unless it may be tried step by step or is not checked"
    )
    func patterns() {
        let text =
            "A: {type: object, patternProperties: {'(a)\\1': {type: string}}, additionalProperties: false}\nB: {type: string, pattern: '^(?<x>a)\\k<x>$'}"
        let resolved = Resolved.schemas(text)
        #expect(resolved.findings.count == 2)
        #expect(resolved.findings.allSatisfy { $0.hasPrefix("error") && $0.contains("[schema/pattern]") })
        var options = ResolverOptions()
        options.patterns = .bounded
        let bounded = Resolved.schemas(text, options: options)
        #expect(bounded.findings == [])
        #expect(bounded.api.rules("/schemas/B").contains("pattern ^(?<x>a)"))
        options.patterns = .unchecked
        let unchecked = Resolved.schemas(text, options: options)
        #expect(unchecked.findings == [])
        #expect(unchecked.api.rules("/schemas/A") == "type object; patternProperties ")
    }
}

@Suite("The interpreter of rules") struct InterpreterTests {
    @Test(
        "Keywords",
        arguments: [
            ("{multipleOf: 0.1}", "0.3", true), ("{multipleOf: 0.1}", "0.35", false),
            ("{exclusiveMinimum: 1}", "1", false), ("{uniqueItems: true}", "[1, 1.0]", false),
            ("{prefixItems: [{type: string}], items: false}", "[\"a\"]", true),
            ("{prefixItems: [{type: string}], items: false}", "[\"a\", 1]", false),
            ("{contains: {type: string}, maxContains: 1}", "[\"a\", 1]", true),
            ("{contains: {type: string}}", "[1]", false),
            ("{prefixItems: [{type: string}], unevaluatedItems: false}", "[\"a\", 1]", false),
            ("{contains: {type: string}, unevaluatedItems: false}", "[\"a\", 1]", false),
            ("{properties: {a: {type: string}}, additionalProperties: false}", "{\"a\": \"x\"}", true),
            ("{properties: {a: {type: string}}, additionalProperties: false}", "{\"b\": \"x\"}", false),
            ("{patternProperties: {^x: {type: integer}}, additionalProperties: false}", "{\"x1\": 1}", true),
            ("{allOf: [{properties: {a: true}}], additionalProperties: false}", "{\"a\": 1}", false),
            ("{allOf: [{properties: {a: true}}], unevaluatedProperties: false}", "{\"a\": 1}", true),
            (
                "{anyOf: [{required: [a], properties: {a: true}}, {type: object}], unevaluatedProperties: false}",
                "{\"b\": 1}", false
            ),
            ("{not: {type: string}}", "\"a\"", false),
            ("{propertyNames: {maxLength: 1}}", "{\"ab\": 1}", false),
            ("{dependentRequired: {a: [b]}}", "{\"a\": 1}", false),
            ("{dependentSchemas: {a: {required: [b]}}}", "{\"a\": 1}", false),
            ("{minProperties: 1}", "{}", false), ("{maxProperties: 0}", "{}", true),
            ("{if: {type: string}, then: {minLength: 2}, else: {type: integer}}", "\"a\"", false),
            ("{if: {type: string}, then: {minLength: 2}, else: {type: integer}}", "1", true),
            ("{const: {a: 1}}", "{\"a\": 1.0}", true), ("false", "1", false),
            ("{minLength: 2}", "\"e\u{301}\"", true),
        ])
    func keywords(schema: String, json: String, isValid: Bool) throws {
        let resolved = Resolved.schemas("A: \(schema)")
        let value = JSONValue(try JSONTape(parsing: Array(json.utf8)))
        let id = try #require(resolved.api.types.first?.schema)
        let failure = SchemaInterpreter(resolved.api).failure(of: value, against: id)
        #expect((failure == nil) == isValid, "\(failure.map { "\($0)" } ?? "")")
    }
}
