import PinionDiagnostics
import PinionIR
import Testing

@Suite("`null` becomes optionality") struct NullTests {
    @Test(
        "Every spelling of `a string or null`",
        arguments: [
            ("{type: [string, 'null']}", "3.1.1"), ("{type: ['null', string]}", "3.1.1"),
            ("{type: string, nullable: true}", "3.0.3"),
            ("{oneOf: [{type: string}, {type: 'null'}]}", "3.1.1"),
            ("{anyOf: [{type: 'null'}, {type: string}]}", "3.1.1"),
            ("{anyOf: [{type: string}, {enum: [null]}]}", "3.1.1"),
            ("{anyOf: [{type: string}, {const: null}]}", "3.1.1"),
            ("{anyOf: [{type: [string, 'null']}]}", "3.1.1"),
            ("{allOf: [{type: [string, 'null']}, {minLength: 1}]}", "3.1.1"),
            ("{$ref: '#/components/schemas/N'}", "3.1.1"),
        ])
    func spellings(schema: String, version: String) {
        let resolved = Resolved.schemas(
            "A: {type: object, required: [r], properties: {r: \(schema), o: \(schema)}}\nN: {type: string, nullable: true}",
            openapi: version)
        let type = schema.contains("$ref") ? "N" : "string"
        #expect(resolved["A"] == "object {r: \(type)|null, o: \(type)?|null}")
    }

    @Test(
        "Enumerations with null",
        arguments: [
            ("{enum: [a, b, null]}", "3.1.1"), ("{type: [string, 'null'], enum: [a, b, null]}", "3.1.1"),
            ("{type: [string, 'null'], enum: [a, b]}", "3.1.1"),
            ("{type: string, nullable: true, enum: [a, b]}", "3.0.3"),
            ("{anyOf: [{enum: [a, b]}, {type: 'null'}]}", "3.1.1"),
        ])
    func enumerations(schema: String, version: String) {
        let resolved = Resolved.schemas("A: {type: object, properties: {x: \(schema)}}", openapi: version)
        #expect(resolved["A"] == "object {x: A.x?|null}")
        #expect(resolved["x"] == "open strings [a, b]")
    }

    @Test("One part that refuses null is enough; elements and map values say it themselves")
    func conjunction() {
        let resolved = Resolved.schemas(
            """
            A:
              type: object
              properties:
                x: {allOf: [{type: [string, 'null']}, {type: string}]}
                y: {type: array, items: {type: [string, 'null']}}
                z: {type: object, additionalProperties: {type: [integer, 'null']}}
                only: {type: 'null'}
            """)
        #expect(
            resolved["A"] == "object {x: string?, y: [string?]?, z: [name: int64?]?, only: null?|null}")
    }

    @Test("`x-pinion-null: same-as-absent` leaves two states")
    func sameAsAbsent() {
        let resolved = Resolved.members(
            """
            x-pinion-null: same-as-absent
            components:
              schemas:
                A: {type: object, required: [r], properties: {r: {type: [string, 'null']}, o: {type: [string, 'null']}}}
            """)
        #expect(resolved["A"] == "object {r: string|null, o: string?}")
    }

    @Test("`nullable` in 3.1 is honoured, with the rewrite")
    func nullableIn31() {
        let resolved = Resolved.schemas(
            """
            A:
              type: object
              properties:
                x: {type: string, nullable: true}
                y: {$ref: '#/components/schemas/A', nullable: true}
                z: {type: string, enum: [a, b], nullable: true}
            """)
        #expect(resolved["A"] == "object {x: string?|null, y: A?|null boxed, z: A.z?|null}")
        let advice = resolved.diagnostics.all.compactMap(\.suggestion)
        #expect(
            advice == [
                "write `type: [string, 'null']`",
                "write `anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]`",
                "write `type: [string, 'null']`, and add `null` to `enum`",
            ])
        #expect(resolved.findings.first?.hasPrefix("warning 9:") == true)
        #expect(resolved.api.rules("/A/properties/x") == "type null|string")
        #expect(resolved.api.rules("/A/properties/z") == "type null|string; enum a,b,null")
        #expect(resolved.api.rules("/A/properties/y") == "anyOf {type null} {-> #/components/schemas/A}")
    }

    @Test("Boolean exclusive bounds in 3.1 are honoured, with a warning")
    func exclusiveBounds() {
        let resolved = Resolved.schemas("A: {type: number, minimum: 1, exclusiveMinimum: true}")
        #expect(resolved.api.rules("/A") == "type number; > 1")
        #expect(resolved.findings.count == 1)
    }
}
