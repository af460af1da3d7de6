import PinionIR
import Testing

@Suite("Enumerations") struct EnumerationTests {
    @Test(
        "Names, matching, bases",
        arguments: [
            ("{enum: [a, b]}", "open strings [a, b]"),
            ("{type: string, enum: [a, a, b]}", "open strings [a, b]"),
            ("{type: string, const: a}", "closed strings [a]"), ("{enum: [only]}", "open strings [only]"),
            ("{type: integer, enum: [1, 2, 10]}", "open integers [1, 2, 10]"),
            ("{enum: [1, 1.0, 1e1]}", "open integers [1, 10]"), ("{enum: [1, 2.5]}", "alias double"),
            ("{enum: [true, false]}", "alias boolean"), ("{enum: [1, a]}", "alias json"),
            ("{enum: [99999999999999999999, 1]}", "alias decimal"),
            ("{enum: [1e60, 1]}", "alias json"), ("{const: {a: 1}}", "alias json"),
            (
                "{type: string, enum: [x, null, y], x-enum-varnames: [ex, nothing, why]}",
                "open strings [x as ex, y as why]"
            ),
            (
                "{type: string, enum: [1, 2], x-ms-enum: {name: E, values: [{value: '1', name: One}, {value: '2', name: Two, description: d}]}}",
                "open strings [1 as One, 2 as Two]"
            ),
            ("{type: string, x-extensible-enum: [a, b]}", "open strings [a, b]"),
            (
                "{type: string, enum: [A, b], x-pinion-comparison: ignore-case}",
                "open strings ignoring case [A, b]"
            ),
            (
                "{type: [string, integer], x-pinion-scalar: text, x-extensible-enum: ['1', '2']}",
                "open texts [1, 2]"
            ),
            ("{type: [string, integer], x-pinion-scalar: text}", "alias text"),
            ("{type: string, x-pinion-comparison: ignore-case}", "alias caseInsensitiveString"),
            ("{const: null}", "alias null"), ("{type: string, enum: ['']}", "open strings []"),
        ])
    func shapes(schema: String, expected: String) {
        #expect(Resolved.schemas("E: \(schema)")["E"] == expected)
    }

    @Test("Closed where only requests use it, open where an answer may bring another")
    func openness() {
        let schemas = "E: {enum: [a, b]}\nF: {enum: [a, b]}"
        let resolved = Resolved.operation(
            """
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}}
            responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/F'}}}}}
            """, schemas: schemas)
        #expect(resolved["E"] == "closed strings [a, b]")
        #expect(resolved["F"] == "open strings [a, b]")
    }

    @Test("Values that differ only by Unicode normalization are two")
    func normalization() {
        let resolved = Resolved.schemas("E: {enum: [\"\\u00e9\", \"e\\u0301\"]}")
        guard case .enumeration(let shape)? = resolved.api.types.first?.shape else {
            Issue.record("no enumeration")
            return
        }
        #expect(shape.values.count == 2)
    }

    @Test("A constant is known to callers; an enum of one may get a second value")
    func constants() {
        let resolved = Resolved.schemas(
            "A: {type: object, required: [a, b], properties: {a: {const: x}, b: {type: string, enum: [y]}, c: {const: 5}}}"
        )
        #expect(resolved["A"] == "object {a: A.a const x, b: A.b, c: A.c? const 5}")
    }

    @Test("Only a constant stays closed in answers")
    func constantsStayClosed() {
        let resolved = Resolved.schemas(
            "C: {const: a}\nE: {enum: [a]}\nB: {allOf: [{enum: [a, b]}, {const: b}]}")
        #expect(resolved["C"] == "closed strings [a]")
        #expect(resolved["E"] == "open strings [a]")
        #expect(resolved["B"] == "closed strings [b]")
    }
}
