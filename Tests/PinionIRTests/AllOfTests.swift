import PinionDiagnostics
import PinionIR
import Testing

@Suite("`allOf` is merged flat") struct AllOfTests {
    @Test("Members of all parts, in the order they are written; required by any is required")
    func merging() {
        let resolved = Resolved.schemas(
            """
            NewPet: {type: object, required: [name], properties: {name: {type: string}, tag: {type: string}}}
            Pet:
              allOf:
                - $ref: '#/components/schemas/NewPet'
                - {type: object, required: [id], properties: {id: {type: integer}}}
              properties: {extra: {type: boolean}}
              required: [tag]
            """)
        #expect(resolved["Pet"] == "object {name: string, tag: string, id: int64, extra: boolean?}")
        #expect(resolved.findings.isEmpty)
    }

    @Test("One member in several parts has to satisfy all of them")
    func sameMember() {
        let resolved = Resolved.schemas(
            """
            P: {type: string, minLength: 2}
            A:
              allOf:
                - {properties: {x: {$ref: '#/components/schemas/P'}}}
                - {properties: {x: {maxLength: 5}}, required: [x]}
            """)
        #expect(resolved["A"] == "object {x: P}")
        let property = resolved.api.property("x", of: "A")
        #expect(property?.limits?.minLength == 2)
        #expect(property?.limits?.maxLength == 5)
    }

    @Test("Types that cannot hold together are told at both places")
    func conflict() {
        let resolved = Resolved.schemas(
            """
            A:
              allOf:
                - {type: object, properties: {x: {type: string}}}
                - {type: object, properties: {x: {type: integer}}}
            """)
        #expect(resolved["A"] == "object {x: json?}")
        #expect(
            resolved.findings == [
                "warning 9:49: nothing is both string and integer [schema/conflict]"
            ])
        #expect(resolved.diagnostics.all.first?.notes.first?.location?.line == 8)
    }

    @Test("Enumerations with nothing in common are told; others are what they have in common")
    func enumerations() {
        let resolved = Resolved.schemas(
            """
            Narrow: {allOf: [{enum: [a, b, c]}, {enum: [b, c, d]}]}
            Empty: {allOf: [{enum: [a]}, {enum: [b]}]}
            """)
        #expect(resolved["Narrow"] == "open strings [b, c]")
        #expect(resolved["Empty"] == "alias json")
        #expect(resolved.findings.map { String($0.prefix(12)) } == ["warning 7:41"])
    }

    @Test("An integer is a number; `number` and `integer` are no conflict")
    func integerAndNumber() {
        let resolved = Resolved.schemas("A: {allOf: [{type: number}, {type: integer}]}")
        #expect(resolved["A"] == "alias int64")
        #expect(resolved.findings.isEmpty)
    }

    @Test("A single part is what it stands for, also with `nullable` beside it")
    func wrapped() {
        let resolved = Resolved.schemas(
            """
            A: {type: object, properties: {a: {type: string}}}
            B:
              type: object
              properties:
                x: {allOf: [{$ref: '#/components/schemas/A'}], nullable: true, description: Perhaps.}
                y: {allOf: [{$ref: '#/components/schemas/A'}, {type: object}]}
            """, openapi: "3.0.3")
        #expect(resolved["B"] == "object {x: A?|null, y: A?}")
    }
}
