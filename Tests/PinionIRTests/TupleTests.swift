import PinionDiagnostics
import PinionIR
import Testing

/// Lists whose positions have schemas of their own.
@Suite("Tuples") struct TupleTests {
    @Test(
        "Positions, presence and what follows",
        arguments: [
            (
                "{prefixItems: [{type: string}, {type: integer}], minItems: 2, items: false}",
                "tuple (0: string, 1: int64, no others)"
            ),
            (
                "{prefixItems: [{type: string}, {type: [integer, 'null']}], minItems: 1, maxItems: 2}",
                "tuple (0: string, 1: int64?|null, no others)"
            ),
            (
                "{prefixItems: [{type: string}, {}], minItems: 2, items: {type: number}}",
                "tuple (0: string, 1: json, others: double)"
            ),
            (
                "{prefixItems: [{type: string}, {type: integer}], items: true}",
                "tuple (0: string?, 1: int64?, others: json)"
            ),
            ("{prefixItems: [{type: string}, false, {type: integer}]}", "alias [string]"),
            (
                "{prefixItems: [{type: string}, {type: integer}], maxItems: 1}", "alias [string]"
            ),
            (
                "{prefixItems: [true, true], items: {type: integer}}",
                "tuple (0: json?, 1: json?, others: int64)"
            ),
            // As `[Double]` it says as much, unless positions have names.
            ("{prefixItems: [{type: number}, {type: number}], items: {type: number}}", "alias [double]"),
            (
                "{prefixItems: [{type: number, title: x}, {type: number, title: y}], minItems: 2, items: false}",
                "tuple (0: double, 1: double, no others)"
            ),
            // All parts speak of all positions.
            (
                "{allOf: [{prefixItems: [{type: string}, {}], items: false}, {prefixItems: [{}, {type: integer}], minItems: 2}]}",
                "tuple (0: string, 1: int64, no others)"
            ),
            (
                "{allOf: [{prefixItems: [{type: string}, {type: integer}], items: false}, {minItems: 2}]}",
                "tuple (0: string, 1: int64, no others)"
            ),
            (
                "{type: array, allOf: [{prefixItems: [{type: string}, {type: integer}]}, {maxItems: 2}], minItems: 1}",
                "tuple (0: string, 1: int64?, no others)"
            ),
            (
                "{prefixItems: [{$ref: '#/components/schemas/S'}, {type: integer}], items: false}",
                "tuple (0: S? boxed, 1: int64?, no others)"
            ),
        ])
    func shape(schema: String, type: String) {
        let resolved = Resolved.schemas("S: \(schema)")
        #expect(resolved["S"] == type)
    }

    @Test("Names come from titles of the positions, types inside live in the tuple")
    func names() throws {
        let resolved = Resolved.schemas(
            """
            S:
              prefixItems:
                - {title: Longitude, type: number}
                - {$ref: '#/components/schemas/Named'}
                - {type: string, x-pinion-name: mark}
                - {type: object, properties: {a: {type: string}}}
              items: false
            Named: {title: A name, type: string}
            """)
        let type = try #require(resolved.api.types.first { $0.name.suggestion == "S" })
        guard case .object(let shape) = type.shape else {
            Issue.record("\(type.shape)")
            return
        }
        #expect(
            shape.properties.map { $0.name.pinned ?? $0.name.suggestion } == [
                "Longitude", "item1", "mark", "item3",
            ])
        #expect(resolved.api.describe(shape.properties[3].type) == "S.item3")
        #expect(resolved.diagnostics.all.isEmpty)
    }
}
