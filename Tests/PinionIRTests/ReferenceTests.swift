import PinionIR
import Testing

@Suite("What `$ref` means for types") struct ReferenceTests {
    @Test("A `$ref` beside keywords that only assert keeps the component's type")
    func assertingSiblings() {
        let resolved = Resolved.schemas(
            """
            Address:
              type: object
              properties: {city: {type: string}, zip: {type: string}}
            Person:
              type: object
              properties:
                home: {$ref: '#/components/schemas/Address', required: [city], description: Where to write to.}
            """)
        #expect(resolved["Person"] == "object {home: Address?}")
        #expect(resolved["Address"] == "object {city: string?, zip: string?}")
        #expect(resolved.findings.isEmpty)
    }

    @Test("A component that adds to what another requires is a type of its own")
    func addedRequirement() {
        let resolved = Resolved.schemas(
            """
            Draft:
              type: object
              properties: {title: {type: string}}
            Article:
              allOf: [{$ref: '#/components/schemas/Draft'}]
              required: [title]
            """)
        #expect(resolved["Article"] == "object {title: string}")
    }

    @Test("A `$ref` with a member beside it is another type")
    func shapingSiblings() {
        let resolved = Resolved.schemas(
            """
            A: {type: object, properties: {a: {type: string}}}
            B: {type: object, properties: {it: {$ref: '#/components/schemas/A', properties: {b: {type: integer}}}}}
            """)
        #expect(resolved["B"] == "object {it: B.it?}")
        #expect(resolved["it"] == "object {a: string?, b: int64?}")
    }

    @Test("OpenAPI 3.0 ignores what stands beside a `$ref`")
    func siblingsIn30() {
        let resolved = Resolved.schemas(
            """
            A: {type: object, properties: {a: {type: string}}}
            B: {type: object, properties: {it: {$ref: '#/components/schemas/A', nullable: true}}}
            """, openapi: "3.0.3")
        #expect(resolved["B"] == "object {it: A?}")
    }

    @Test("Other names of a component are aliases; a component in another file is that file's schema")
    func aliases() {
        let resolved = Resolved([
            "api.yaml": """
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                Pet: {$ref: 'pets.yaml#/Animal'}
                Companion: {$ref: '#/components/schemas/Pet'}
                Owner: {type: object, properties: {pet: {$ref: 'pets.yaml#/Animal'}, other: {$ref: '#/components/schemas/Companion'}}}
            """,
            "pets.yaml": "Animal: {type: object, properties: {name: {type: string}}}",
        ])
        #expect(resolved["Pet"] == "object {name: string?}")
        #expect(resolved["Owner"] == "object {pet: Pet?, other: Companion?}")
        #expect(resolved["Companion"] == "alias Pet")
        #expect(
            resolved.api.types.first { $0.name.suggestion == "Pet" }?.origin.pointer == "pets.yaml#/Animal")
    }

    @Test(
        "A schema that is no component and is referred to is one type, named for its place",
        arguments: [
            ("#/components/schemas/A/properties/part", "A part"), ("part.yaml", "part"),
            ("part.yaml#/$defs/Deep", "Deep"),
        ])
    func referredTo(reference: String, name: String) {
        let resolved = Resolved([
            "api.yaml": """
            openapi: 3.1.1
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                One: {type: object, properties: {x: {$ref: '\(reference)'}}}
                Two: {type: object, properties: {y: {$ref: '\(reference)'}, z: {type: array, items: {$ref: '\(reference)'}}}}
                A: {type: object, properties: {part: {type: object, properties: {n: {type: integer}}}}}
            """,
            "part.yaml": """
            type: object
            properties: {n: {type: integer}}
            $defs: {Deep: {type: object, properties: {n: {type: integer}}}}
            """,
        ])
        #expect(resolved["One"] == "object {x: \(name)?}")
        #expect(resolved["Two"] == "object {y: \(name)?, z: [\(name)]?}")
        #expect(resolved[name] == "object {n: int64?}")
    }

    @Test("`$anchor`, `$defs` and `$dynamicRef` lead to types as `$ref` does")
    func otherReferences() {
        let resolved = Resolved.schemas(
            """
            Tree:
              $dynamicAnchor: node
              type: object
              properties:
                children: {type: array, items: {$dynamicRef: '#node'}}
                leaf: {$ref: '#leaf'}
              $defs:
                Leaf: {$anchor: leaf, type: object, properties: {v: {type: number}}}
            """)
        #expect(resolved["Tree"] == "object {children: [Tree]?, leaf: Leaf?}")
    }

    @Test("Scalars behind a `$ref` get no declaration")
    func scalars() {
        let resolved = Resolved.schemas(
            """
            A: {type: object, properties: {id: {$ref: '#/components/schemas/A/$defs/Id'}}, $defs: {Id: {type: string, format: uuid}}}
            """)
        #expect(resolved["A"] == "object {id: uuid?}")
        #expect(resolved.api.types.count == 1)
    }

    @Test("A chain of thousands of references neither traps nor takes long", .timeLimit(.minutes(15)))
    func longChain() {
        var text = "C0: {type: object, properties: {a: {type: string}}}\n"
        for index in 1...210 {
            text +=
                "C\(index): {allOf: [{$ref: '#/components/schemas/C\(index - 1)'}], properties: {p\(index): {type: integer}}}\n"
        }
        let resolved = Resolved.schemas(text)
        #expect(resolved["C1"] == "object {a: string?, p1: int64?}")
        #expect(resolved.findings.contains { $0.contains("more than 200 others") })
    }

    @Test("Types that refer to each other in a line thousands long", .timeLimit(.minutes(15)))
    func longLine() {
        var text = ""
        for index in 0..<1_000 {
            text +=
                "T\(index): {type: object, properties: {next: {$ref: '#/components/schemas/T\(index + 1)'}}}\n"
        }
        text += "T1000: {type: string, enum: [a, b]}"
        let resolved = Resolved.schemas(text)
        #expect(resolved["T999"] == "object {next: T1000?}")
        #expect(resolved.findings.isEmpty)
    }
}
