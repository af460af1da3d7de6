import PinionIR
import Testing

@Suite("`oneOf` and `anyOf`") struct UnionTests {
    private let pets = """
        Cat: {type: object, required: [kind, lives], properties: {kind: {type: string}, lives: {type: integer}}}
        Dog: {type: object, required: [kind, bark], properties: {kind: {type: string}, bark: {type: string}}}

        """

    private func union(_ schema: String, _ more: String = "") -> Resolved {
        Resolved.operation(
            """
            requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/U'}}}}
            responses: {'204': {description: d}}
            """, schemas: pets + more + (more.isEmpty ? "" : "\n") + "U: \(schema)")
    }

    @Test(
        "How alternatives are told apart",
        arguments: [
            (
                "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}",
                "closed union Cat(Cat), Dog(Dog) by has lives->0 else 1"
            ),
            (
                "{oneOf: [{type: string}, {type: integer}, {type: array, items: {type: string}}]}",
                "closed union string(string), integer(int64), array([string]) by string->0 integer->1 array->2"
            ),
            (
                "{oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}]}",
                "closed union placeholder 1 Cat(Cat), string(string) by string->1 else 0"
            ),
            (
                "{oneOf: [{$ref: '#/components/schemas/Cat'}, {type: object, additionalProperties: {type: integer}}]}",
                "closed union placeholder 1 Cat(Cat), alternative2([name: int64]) by has kind->0 else 1"
            ),
            (
                "{anyOf: [{type: object, additionalProperties: {type: string}}, {type: object, additionalProperties: {type: integer}}]}",
                "closed union alternative1([name: string]), alternative2([name: int64]) by trial"
            ),
            (
                "{anyOf: [{prefixItems: [{type: string}, {$ref: '#/components/schemas/Cat'}], items: false}, {prefixItems: [{type: number, title: x}, {}]}, {type: array, prefixItems: [{type: string}, {type: string}]}]}",
                "closed union placeholder 2 string Cat(U.string Cat), x value(U.x value), array([string]) by trial"
            ),
            (
                "{type: [string, integer]}",
                "closed union integer(int64), string(string) by integer->0 string->1"
            ),
            (
                "{oneOf: [{$ref: '#/components/schemas/Cat', x-pinion-name: feline}, {title: Barking, $ref: '#/components/schemas/Dog'}]}",
                "closed union feline as feline(Cat), Dog(Dog) by has lives->0 else 1"
            ),
        ])
    func selection(schema: String, expected: String) {
        #expect(
            union(schema)["U"].replacing(" as feline(", with: "(")
                == expected.replacing(" as feline(", with: "("))
    }

    @Test("By a constant each requires, also where an alternative has several")
    func constants() {
        let resolved = union(
            "{oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}",
            """
            A: {type: object, required: [type], properties: {type: {const: a}, x: {type: string}}}
            B: {type: object, required: [type], properties: {type: {enum: [b, c]}, x: {type: string}}}
            """)
        #expect(resolved["U"] == "closed union A(A), B(B) by type=a->0 type=b->1 type=c->1")
    }

    @Test("A discriminator with mapping, implicit names and the branches' own constants")
    func discriminators() {
        let resolved = union(
            """
            {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Cow'}], discriminator: {propertyName: kind, mapping: {kitty: '#/components/schemas/Cat', tom: Cat}}}
            """, "Cow: {type: object, properties: {kind: {const: moo}}}")
        #expect(
            resolved["U"]
                == "closed union Cat(Cat), Dog(Dog), Cow(Cow) by kind kitty->0 tom->0 Dog->1 moo->2")
        #expect(resolved.findings.isEmpty)
    }

    @Test("In answers, a union decided by text keeps what it does not know")
    func open() {
        let resolved = Resolved.schemas(
            pets
                + "U: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}"
        )
        #expect(resolved["U"] == "open union Cat(Cat), Dog(Dog) by kind Cat->0 Dog->1")
    }

    @Test("An alternative that nothing selects is reported")
    func unselected() {
        let resolved = union(
            "{oneOf: [{$ref: '#/components/schemas/Cat'}, {type: object, properties: {x: {type: string}}}], discriminator: {propertyName: kind}}"
        )
        #expect(
            resolved.findings.map { $0.contains("no value of `kind` selects this alternative") } == [true])
    }

    @Test(
        "Unions that need no enum",
        arguments: [
            ("{oneOf: [{$ref: '#/components/schemas/Cat'}]}", "alias Cat"),
            ("{anyOf: [{const: a}, {const: b}]}", "closed strings [a, b]"),
            ("{anyOf: [{enum: [a, b]}, {type: string}]}", "open strings [a, b]"),
            (
                "{type: integer, oneOf: [{title: NORMAL, const: 0}, {title: BURST, const: 1}]}",
                "closed integers [0 called NORMAL, 1 called BURST]"
            ),
            ("{anyOf: [{type: string, format: uuid}, {type: string, format: uri}]}", "alias string"),
            ("{type: string, anyOf: [{format: date-time}, {format: date-time-local}]}", "alias dateTime"),
            ("{oneOf: [{type: integer}, {type: number}]}", "alias double"),
            ("{oneOf: [{type: integer, format: int32}, {type: integer, format: int64}]}", "alias int64"),
            (
                "{type: object, properties: {a: {type: string}, b: {type: string}}, anyOf: [{required: [a]}, {required: [b]}]}",
                "object {a: string?, b: string?}"
            ),
            (
                "{type: object, properties: {s: {type: string}, e: {type: string}}, oneOf: [{properties: {s: {const: done}}, required: [e]}, {properties: {s: {const: open}}}]}",
                "object {s: string?, e: string?}"
            ),
            (
                "{oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Cat'}]}",
                "closed union Cat(Cat) by else 0"
            ),
        ])
    func folding(schema: String, expected: String) {
        #expect(union(schema)["U"] == expected)
    }

    @Test("Members beside a union are in every alternative")
    func beside() {
        let resolved = union(
            "{type: object, properties: {id: {type: string}}, required: [id], oneOf: [{$ref: '#/components/schemas/Cat'}, {properties: {fish: {type: string}}, required: [fish]}]}"
        )
        #expect(
            resolved["U"] == "closed union Cat(U.Cat), alternative2(U.alternative2) by has kind->0 else 1")
        #expect(resolved["alternative2"] == "object {id: string, fish: string}")
        #expect(
            resolved.api.types.contains {
                resolved.api.describe($0) == "object {id: string, kind: string, lives: int64}"
            })
    }

    @Test("Heirs of a base with a discriminator are its alternatives, without repeating its union")
    func inheritance() {
        let resolved = Resolved.schemas(
            """
            Pet: {type: object, required: [petType], properties: {petType: {type: string}}, discriminator: {propertyName: petType, mapping: {dog: '#/components/schemas/Dog', plain: Pet}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {name: {type: string}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
            Owner: {type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}
            """, openapi: "3.0.3")
        #expect(
            resolved["Pet"]
                == "open union Cat(Cat), Dog(Dog), base(Pet.base) by petType dog->1 plain->2 Cat->0")
        #expect(resolved["Cat"] == "object {petType: string, name: string?}")
        #expect(resolved["base"] == "object {petType: string}")
        #expect(resolved["Owner"] == "object {pet: Pet?}")
        #expect(resolved.findings.isEmpty)
    }

    @Test("A base that lists its heirs does not go in circles, neither as types nor as rules")
    func listedHeirs() {
        let resolved = Resolved.schemas(
            """
            Pet: {type: object, required: [petType], properties: {petType: {type: string}}, oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: petType}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {name: {type: string}}}]}
            Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
            """)
        #expect(resolved["Cat"] == "object {petType: string, name: string?}")
        #expect(resolved["Pet"].hasPrefix("open union Cat("))
        #expect(resolved.findings.isEmpty)
    }

    @Test("A union of a union that leads back is no trap")
    func circles() {
        let resolved = Resolved.schemas(
            """
            A: {oneOf: [{type: string}, {allOf: [{$ref: '#/components/schemas/B'}]}]}
            B: {anyOf: [{type: integer}, {$ref: '#/components/schemas/A'}]}
            """)
        #expect(resolved.findings.contains { $0.contains("applies itself to the same value again") })
        #expect(resolved["A"].hasPrefix("closed union boxed"))
    }
}
