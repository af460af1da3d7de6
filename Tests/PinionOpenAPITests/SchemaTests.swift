import PinionDiagnostics
import PinionJSON
import PinionOpenAPI
import Testing

/// Schemas as written.
@Suite struct SchemaTests {
    private func schema(_ text: String, openapi: String = "3.1.1") throws -> (Document.Schema, Document) {
        let parsing = Parsing.schema(text, openapi: openapi)
        #expect(parsing.findings == [])
        return (try #require(parsing.schema), try #require(parsing.document))
    }

    @Test func typesAreAList() throws {
        #expect(try schema("type: string").0.types.map { Array($0.value) } == [.string])
        #expect(try schema("type: [string, 'null']").0.types.map { Array($0.value) } == [.string, .null])
        #expect(try schema("{}").0.types == nil)
    }

    @Test func childrenArePositionsAndKnowTheirPointer() throws {
        let (schema, document) = try schema(
            """
            type: object
            properties:
              a/b~c: {type: array, items: {type: string}}
              self: {$ref: '#/components/schemas/S'}
            patternProperties: {'^x': true}
            additionalProperties: false
            allOf: [{title: first}, {title: second}]
            """)
        let properties = try #require(schema.object.properties)
        #expect(properties.map(\.name) == ["a/b~c", "self"])
        let items = try #require(document[properties[0].value].array.items)
        #expect(document.pointer(to: items) == "#/components/schemas/S/properties/a~1b~0c/items")
        let reference = try #require(document[properties[1].value].reference)
        #expect(reference.text == "#/components/schemas/S")
        #expect(document.schema(reference) == document.components.schemas.first?.value)
        #expect(schema.object.patternProperties.map { document[$0[0].value].kind } == .always)
        #expect(schema.object.additionalProperties.map { document[$0].kind } == .never)
        let second = try #require(schema.composition.allOf?.last)
        #expect(document.pointer(to: second) == "#/components/schemas/S/allOf/1")
        #expect(document[second].annotations.title?.value == "second")
    }

    @Test func constraintsKeepTheirPlaces() throws {
        let (schema, _) = try schema(
            """
            minLength: 2
            maxLength: 2.0
            pattern: ^[A-Z]+$
            minimum: 0.10
            exclusiveMaximum: 1e3
            multipleOf: 0.01
            minItems: 1
            uniqueItems: true
            required: [a, b]
            maxProperties: 7
            """)
        #expect(schema.string.minLength?.value == 2)
        #expect(schema.string.minLength?.location.line == 7)
        #expect(schema.string.minLength?.location.column == 18)
        #expect(schema.string.maxLength?.value == 2)
        #expect(schema.string.pattern?.value == "^[A-Z]+$")
        #expect(schema.number.minimum?.value.text == "0.10")
        #expect(schema.number.multipleOf?.value.text == "0.01")
        guard case .bound(let bound)? = schema.number.exclusiveMaximum?.value else {
            Issue.record("the bound is a number")
            return
        }
        #expect(bound == JSONNumber(1000))
        #expect(schema.array.minItems?.value == 1)
        #expect(schema.array.uniqueItems?.value == true)
        #expect(schema.object.required?.map(\.value) == ["a", "b"])
        #expect(schema.object.maxProperties?.value == 7)
        #expect(schema.composition.isEmpty)
        #expect(!schema.object.isEmpty)
    }

    @Test func exclusiveBoundsOfEdition30AreFlags() throws {
        let (schema, _) = try schema("{minimum: 0, exclusiveMinimum: true}", openapi: "3.0.3")
        guard case .flag(true)? = schema.number.exclusiveMinimum?.value else {
            Issue.record("the bound is a flag")
            return
        }
    }

    /// In a string's place scalars are their text (YAML 1.1 readers make a boolean of `NO` and lose `1.10`'s zero).
    @Test func valuesOfStringsAreText() throws {
        let (schema, _) = try schema("type: string\nenum: [NO, on, 'null', '1.10']\ndefault: NO")
        #expect(schema.enumeration?.value.map(\.json) == ["NO", "on", "null", "1.10"])
        #expect(schema.annotations.defaultValue?.json == "NO")
        let late = Parsing.schema("example: 1.10\ntype: string").schema
        #expect(late?.annotations.example?.json == "1.10")
        let number = Parsing.schema("example: 1.10\ntype: number").schema
        #expect(number?.annotations.example?.json == JSONValue.number(JSONNumber(unchecked: "1.10")))
    }

    @Test func valuesAreJSON() throws {
        let (schema, _) = try schema("const: {a: [1, -0.5, 0x1F, +7, .5, true, ~, text]}")
        #expect(
            schema.constant?.json
                == ["a": [1, -0.5, 31, 7, 0.5, true, nil, "text"]])
    }

    @Test func conditionsAndDependencies() throws {
        let (schema, document) = try schema(
            """
            if: {properties: {country: {const: AM}}}
            then: {required: [registration]}
            else: true
            not: {type: array}
            dependentRequired: {card: [holder, expiry]}
            dependentSchemas: {card: {minProperties: 2}}
            propertyNames: {maxLength: 8}
            unevaluatedProperties: false
            prefixItems: [true, {type: string}]
            contains: {type: integer}
            minContains: 0
            """)
        #expect(schema.composition.ifSchema != nil)
        #expect(
            schema.composition.thenSchema.map { document[$0].object.required?.map(\.value) } == [
                "registration"
            ])
        #expect(schema.composition.elseSchema.map { document[$0].kind } == .always)
        #expect(schema.object.dependentRequired.first?.value.map(\.value) == ["holder", "expiry"])
        #expect(schema.object.dependentSchemas.map(\.name) == ["card"])
        #expect(schema.array.prefixItems?.count == 2)
        #expect(schema.array.minContains?.value == 0)
    }

    @Test func discriminatorsNameSchemas() throws {
        let parsing = Parsing.members(
            """
            components:
              schemas:
                Pet:
                  oneOf: [{$ref: '#/components/schemas/Cat'}]
                  discriminator:
                    propertyName: kind
                    mapping: {cat: Cat, tom: '#/components/schemas/Cat'}
                Cat: {type: object, properties: {kind: {type: string}}}
            """)
        #expect(parsing.findings == [])
        let document = try #require(parsing.document)
        let pet = document[document.components.schemas[0].value]
        let mapping = try #require(pet.discriminator?.mapping)
        #expect(mapping.map(\.name) == ["cat", "tom"])
        let cat = document.components.schemas[1].value
        #expect(mapping.map { document.schema($0.value) } == [cat, cat])
    }
}
