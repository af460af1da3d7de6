import PinionDiagnostics
import PinionOpenAPI
import Testing

@Suite struct SelectionTests {
    private static let description = """
        webhooks:
          petLost:
            post:
              tags: [pets]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Lost'}}}}
              responses: {default: {description: d}}
        paths:
          /pets:
            parameters: [{name: q, in: query, schema: {$ref: '#/components/schemas/Query'}}]
            get:
              operationId: listPets
              tags: [pets]
              responses: {'200': {$ref: '#/components/responses/Pets'}}
            post:
              operationId: addPet
              tags: [write]
              security: [{admin: []}]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewPet'}}}}
              responses: {default: {description: d}}
              callbacks:
                done: {'{$url}': {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Done'}}}}, responses: {default: {description: d}}}}}
          /pets/{id}:
            $ref: '#/components/pathItems/OnePet'
          /pets/{id}/photo:
            get:
              operationId: photo
              parameters: [{name: id, in: path, required: true, schema: {type: string}}]
              responses: {'200': {description: d, headers: {X-Size: {schema: {$ref: '#/components/schemas/Size'}}}}}
        components:
          securitySchemes: {admin: {type: http, scheme: basic}, other: {type: http, scheme: bearer}}
          pathItems:
            OnePet:
              parameters: [{name: id, in: path, required: true, schema: {$ref: '#/components/schemas/ID'}}]
              get: {operationId: getPet, tags: [pets], responses: {default: {description: d}}}
              delete: {operationId: deletePet, tags: [write], responses: {default: {description: d}}}
          responses:
            Pets: {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
          schemas:
            Pet: {type: object, required: [kind], properties: {kind: {type: string}, next: {$ref: '#/components/schemas/Pet'}}, discriminator: {propertyName: kind}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {mouse: {$ref: '#/components/schemas/Mouse'}}}]}
            Mouse: {type: object}
            NewPet: {type: object}
            Query: {type: string}
            Lost: {type: object}
            Done: {type: object}
            ID: {type: string}
            Size: {type: integer}
            Orphan: {properties: {a: {$ref: '#/components/schemas/OrphanPart'}}}
            OrphanPart: {type: string}
        """

    private struct Kept {
        var operations: [String]
        var schemas: [String]
        var schemes: [String]
        var findings: [String]
    }

    private func keep(_ build: (inout Selection) -> Void) throws -> Kept {
        let parsing = Parsing.members(Self.description)
        var document = try #require(parsing.document, "\(parsing.findings)")
        var selection = Selection()
        build(&selection)
        var diagnostics = Diagnostics()
        document.keep(selection, &diagnostics)
        return Kept(
            operations: (document.paths + document.webhooks).flatMap { path in
                document.merged(path.value).operations.map { "\($0.method.value) \(path.name)" }
            },
            schemas: document.components.schemas.map(\.name),
            schemes: document.components.securitySchemes.map(\.name),
            findings: diagnostics.all.map { "\($0.severity): \($0.message) / \($0.suggestion ?? "")" })
    }

    private func include(_ build: (inout Selection.Names) -> Void) throws -> Kept {
        try keep { selection in
            var names = Selection.Names()
            build(&names)
            selection.include = names
        }
    }

    @Test func everythingStaysAsItIs() throws {
        let kept = try keep { _ in }
        #expect(kept.operations.count == 6 && kept.schemas.count == 11 && kept.schemes.count == 2)
    }

    @Test func tagsTakeOperationsOfPathsAndWebhooks() throws {
        let kept = try include { $0.tags = [Selector("pets")] }
        #expect(kept.operations == ["GET /pets", "GET /pets/{id}", "POST petLost"])
        #expect(kept.schemas == ["Pet", "Cat", "Mouse", "Query", "Lost", "ID"], "heirs are needed too")
        #expect(kept.schemes == [] && kept.findings == [])
    }

    @Test(arguments: [
        ("addPet", ["POST /pets"]), ("post /pets", ["POST /pets"]), ("GET /pets/{id}", ["GET /pets/{id}"]),
        ("* /pets/**", ["GET /pets/{id}", "DELETE /pets/{id}", "GET /pets/{id}/photo"]),
        ("POST petLost", ["POST petLost"]), ("*Pet", ["POST /pets", "GET /pets/{id}", "DELETE /pets/{id}"]),
    ])
    func operationsByIdentifierOrMethodAndPath(_ name: String, _ expected: [String]) throws {
        let kept = try include { $0.operations = [Selector(name)] }
        #expect(kept.operations == expected && kept.findings == [])
    }

    @Test(arguments: [
        ("/pets", ["GET /pets", "POST /pets"]), ("/pets/*", ["GET /pets/{id}", "DELETE /pets/{id}"]),
        ("/pets/**", ["GET /pets/{id}", "DELETE /pets/{id}", "GET /pets/{id}/photo"]),
        ("/**/photo", ["GET /pets/{id}/photo"]), ("pet*", ["POST petLost"]),
        ("/*", ["GET /pets", "POST /pets"]),
    ])
    func pathsByPattern(_ pattern: String, _ expected: [String]) throws {
        let kept = try include { $0.paths = [Selector(pattern)] }
        #expect(kept.operations == expected && kept.findings == [])
    }

    @Test func anOperationBringsBodiesCallbacksAndSecurity() throws {
        let kept = try include { $0.operations = [Selector("addPet")] }
        #expect(kept.schemas == ["NewPet", "Query", "Done"])
        #expect(kept.schemes == ["admin"])
    }

    @Test func headersOfResponsesAreNeeded() throws {
        #expect(try include { $0.operations = [Selector("photo")] }.schemas == ["Size"])
    }

    @Test func schemasAloneBringNoOperations() throws {
        let kept = try include { $0.schemas = [Selector("Orph*")] }
        #expect(kept.operations == [] && kept.schemas == ["Orphan", "OrphanPart"])
    }

    @Test func excludingTakesWhatOnlyTheExcludedNeeds() throws {
        let kept = try keep { $0.exclude.tags = [Selector("write")] }
        #expect(kept.operations == ["GET /pets", "GET /pets/{id}", "GET /pets/{id}/photo", "POST petLost"])
        #expect(
            kept.schemas == ["Pet", "Cat", "Mouse", "Query", "Lost", "ID", "Size", "Orphan", "OrphanPart"])
        let both = try keep { selection in
            selection.include = Selection.Names()
            selection.include?.paths = [Selector("/pets")]
            selection.exclude.operations = [Selector("addPet")]
        }
        #expect(both.operations == ["GET /pets"])
    }

    @Test func anExcludedSchemaThatIsNeededStaysAndIsTold() throws {
        let kept = try keep { $0.exclude.schemas = [Selector("Orphan"), Selector("Mouse")] }
        #expect(!kept.schemas.contains("Orphan") && kept.schemas.contains("Mouse"))
        #expect(kept.findings == ["warning: the schema `Mouse` is needed by what is generated / "])
    }

    @Test func aNameThatNamesNothingIsAnError() throws {
        let kept = try include { names in
            names.tags = [Selector("pest"), Selector("Pet")]
            names.operations = [Selector("listPet"), Selector("GET /dogs/**")]
            names.paths = [Selector("/pet")]
            names.schemas = [Selector("Pett")]
        }
        #expect(
            kept.findings == [
                "error: there is no tag `pest` / did you mean `pets`?",
                "error: there is no tag `Pet` / did you mean `pets`?",
                "error: there is no operation `listPet` / did you mean `listPets`?",
                "error: no operation is like `GET /dogs/**` / ",
                "error: there is no path or webhook `/pet` / did you mean `/pets`?",
                "error: there is no schema `Pett` / did you mean `Pet`?",
            ])
    }

    @Test func aSelectionThatLeavesNothingIsAnError() throws {
        let kept = try keep { selection in
            selection.include = Selection.Names()
            selection.include?.tags = [Selector("pets")]
            selection.exclude.tags = [Selector("pets")]
        }
        #expect(kept.findings == ["error: nothing is selected / "])
    }

    /// Many stars and a long text take no more than their product.
    @Test func patternsTakeBoundedTime() throws {
        let pattern = String(repeating: "**a", count: 2_000) + "b"
        let kept = try include { $0.paths = [Selector(pattern), Selector("/pets")] }
        #expect(kept.operations == ["GET /pets", "POST /pets"])
    }
}
