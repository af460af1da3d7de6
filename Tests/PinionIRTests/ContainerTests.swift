import PinionIR
import Testing

@Suite("Objects, maps and lists") struct ContainerTests {
    @Test(
        "Maps and free-form values",
        arguments: [
            ("{}", "alias json"), ("true", "alias json"), ("{type: object}", "alias [name: json]"),
            ("{type: object, additionalProperties: true}", "alias [name: json]"),
            ("{additionalProperties: {type: string}}", "alias [name: string]"),
            ("{type: object, patternProperties: {'^x': {type: integer}}}", "alias [name: int64]"),
            (
                "{type: object, patternProperties: {'^x': {type: integer}, '^y': {type: string}}}",
                "alias [name: json]"
            ),
            (
                "{type: object, patternProperties: {'^x': {type: integer}}, additionalProperties: {type: string}}",
                "alias [name: json]"
            ),
            (
                "{type: object, properties: {a: {type: string}}, additionalProperties: false}",
                "object {a: string?, no others}"
            ),
            (
                "{type: object, properties: {a: {type: string}}, unevaluatedProperties: false}",
                "object {a: string?, no others}"
            ),
            (
                "{type: object, properties: {a: {type: string}}, additionalProperties: {type: integer}}",
                "object {a: string?, others: int64}"
            ),
            (
                "{type: object, properties: {a: {type: string}}, additionalProperties: true}",
                "object {a: string?, others: json}"
            ),
            ("{type: object, properties: {a: false, b: {type: string}}}", "object {b: string?}"),
            ("{type: array}", "alias [json]"), ("{items: {type: string}}", "alias [string]"),
            ("{type: array, prefixItems: [{type: number}, {type: number}], items: false}", "alias [double]"),
            (
                "{type: array, prefixItems: [{type: number}, {type: string}]}",
                "tuple (0: double?, 1: string?)"
            ),
            ("{type: [string, number, boolean, object, array, 'null']}", "alias json"),
            ("{not: {type: string}}", "alias json"), ("{minLength: 3}", "alias string"),
        ])
    func shapes(schema: String, expected: String) {
        #expect(Resolved.schemas("S: \(schema)")["S"] == expected)
    }

    @Test(
        "Formats",
        arguments: [
            ("string", "date-time", "dateTime"), ("string", "date", "date"), ("string", "uuid", "uuid"),
            ("string", "byte", "base64"), ("string", "binary", "binary"), ("string", "password", "secret"),
            ("string", "entity-tag", "entityTag"), ("string", "email", "string"),
            ("string", "duration", "duration"), ("string", "uri", "string"), ("integer", "duration", "int64"),
            ("string", "decimal", "string"),
            ("integer", "int32", "int32"), ("integer", "int64", "int64"), ("integer", "uint64", "decimal"),
            ("number", "float", "float"), ("number", "double", "double"), ("number", "decimal", "decimal"),
            ("number", "int32", "int32"), ("integer", "date-time", "int64"),
        ])
    func formats(type: String, format: String, expected: String) {
        #expect(Resolved.schemas("S: {type: \(type), format: \(format)}")["S"] == "alias \(expected)")
    }

    @Test("3.1's content encoding is 3.0's byte")
    func contentEncoding() {
        #expect(Resolved.schemas("S: {type: string, contentEncoding: base64}")["S"] == "alias base64")
    }

    @Test("Inline types live in what they were found in; elements are called in the singular")
    func names() {
        let resolved = Resolved.schemas(
            """
            Order:
              type: object
              properties:
                lines: {type: array, items: {type: object, properties: {n: {type: integer}}}}
                addresses: {type: array, items: {type: object, properties: {n: {type: integer}}}}
                data: {type: object, additionalProperties: {type: object, properties: {n: {type: integer}}}}
                status: {type: object, properties: {at: {enum: [a, b]}}}
            Orders: {type: array, items: {type: object, properties: {n: {type: integer}}}}
            """)
        #expect(
            resolved["Order"]
                == "object {lines: [Order.line]?, addresses: [Order.address]?, data: [name: Order.dataItem]?, status: Order.status?}"
        )
        #expect(resolved["status"] == "object {at: Order.status.at?}")
        #expect(resolved["Orders"] == "alias [OrdersElement]")
    }

    @Test("Names on the wire that differ only by normalization are two members")
    func normalization() {
        let resolved = Resolved.schemas(
            "A: {type: object, required: [\"\\u00e9\"], properties: {\"\\u00e9\": {type: string}, \"e\\u0301\": {type: string}}}"
        )
        guard case .object(let shape)? = resolved.api.types.first?.shape else {
            Issue.record("no object")
            return
        }
        #expect(shape.properties.map(\.presence) == [.required, .optional])
    }

    @Test("Limits are the tightest of all parts")
    func limits() {
        let resolved = Resolved.schemas(
            """
            Short: {type: string, maxLength: 9, pattern: ^a}
            A:
              type: object
              properties:
                s: {$ref: '#/components/schemas/Short', maxLength: 5}
                n: {allOf: [{type: number, minimum: 0, maximum: 10.0}, {minimum: 2, exclusiveMaximum: 9}]}
                l: {type: array, minItems: 1, maxItems: 3, items: {type: string}}
            """)
        let text = resolved.api.property("s", of: "A")?.limits
        #expect(text?.maxLength == 5)
        #expect(text?.pattern == "^a")
        let number = resolved.api.property("n", of: "A")?.limits
        #expect([number?.minimum, number?.maximum, number?.exclusiveMaximum] == ["2", "10.0", "9"])
        #expect(resolved.api.property("l", of: "A")?.limits?.minItems == 1)
    }

    @Test("A member's words are its own, not those of the component it refers to")
    func documentation() {
        let resolved = Resolved.schemas(
            """
            Part: {type: object, description: A part., deprecated: true, properties: {n: {type: integer}}}
            A:
              type: object
              properties:
                one: {$ref: '#/components/schemas/Part'}
                two: {$ref: '#/components/schemas/Part', description: The second part.}
            """)
        #expect(resolved.api.property("one", of: "A")?.documentation.description == nil)
        #expect(resolved.api.property("two", of: "A")?.documentation.description == "The second part.")
        #expect(resolved.api.property("two", of: "A")?.documentation.isDeprecated == false)
    }
}
