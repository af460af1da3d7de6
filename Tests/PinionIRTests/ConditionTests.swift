import PinionIR
import Testing

@Suite("Conditions in words") struct ConditionTests {
    private func remarks(_ schema: String) -> [String] {
        Resolved.schemas("A: \(schema)").api.types[0].documentation.remarks
    }

    @Test(
        "What is required when",
        arguments: [
            (
                "{type: object, properties: {c: {type: string}, v: {type: string}}, if: {properties: {c: {const: DE}}, required: [c]}, then: {required: [v]}}",
                ["`v` is required when `c` is `DE`."]
            ),
            (
                "{type: object, properties: {c: {type: string}, v: {type: string}}, if: {properties: {c: {enum: [DE, FR]}}}, then: {required: [v]}, else: {required: [w]}}",
                [
                    "`v` is required when `c` is one of `DE`, `FR`.",
                    "`w` is required unless `c` is one of `DE`, `FR`.",
                ]
            ),
            (
                "{type: object, properties: {c: {type: string}}, dependentRequired: {c: [v, w]}}",
                ["`v` is required when `c` is given.", "`w` is required when `c` is given."]
            ),
            (
                "{type: object, properties: {c: {type: string}}, if: {required: [c]}, then: {required: [v]}}",
                ["`v` is required when `c` is given."]
            ),
            // Half a sentence would be wrong.
            (
                "{type: object, properties: {c: {type: string}}, if: {properties: {c: {const: DE}, d: {pattern: x}}}, then: {required: [v]}}",
                []
            ),
        ])
    func sentences(schema: String, expected: [String]) { #expect(remarks(schema) == expected) }

    @Test("Deep in others' types, it is said of the member on the way")
    func nested() {
        let resolved = Resolved.schemas(
            """
            Address: {type: object, properties: {country: {type: string}, phone: {type: string}}}
            A: {type: object, properties: {home: {$ref: '#/components/schemas/Address'}}, if: {properties: {home: {properties: {country: {const: AM}}}}}, then: {properties: {home: {required: [phone]}}}}
            """)
        #expect(
            resolved.api.property("home", of: "A")?.documentation.remarks == [
                "`home.phone` is required when `home.country` is `AM`."
            ])
        #expect(resolved.api.property("phone", of: "Address")?.documentation.remarks == [])
    }
}
