import PinionDiagnostics
import PinionJSON
import PinionOpenAPI
import Testing

/// What `$ref`s lead to, within a file and across files.
@Suite struct ReferenceTests {
    private static let start = "openapi: 3.1.1\ninfo: {title: T, version: '1'}\n"

    private func document(_ files: KeyValuePairs<String, String>) throws -> Document {
        let parsing = Parsing(files)
        #expect(parsing.findings == [])
        return try #require(parsing.document)
    }

    /// The title of the schema that the first component refers to, and where it stands.
    private func target(_ files: KeyValuePairs<String, String>) throws -> (title: String?, pointer: String) {
        let document = try document(files)
        let first = document[document.components.schemas[0].value]
        let index = try #require(first.reference.flatMap { document.schema($0) })
        return (document[index].annotations.title?.value, document.pointer(to: index))
    }

    private func schemas(_ text: String) -> String { Self.start + "components:\n  schemas:\n    " + text }

    @Test(arguments: [
        "#/components/schemas/A/properties/b", "#/components/schemas/A/properties/%62",
        "api.yaml#/components/schemas/A/properties/b",
        "./folder/../api.yaml#/components/schemas/A/properties/b",
    ]) func pointersLeadIntoTheMiddle(_ text: String) throws {
        let found = try target([
            "api.yaml": schemas("S: {$ref: '\(text)'}\n    A: {properties: {b: {title: found}}}\n")
        ])
        #expect(found.title == "found")
        #expect(found.pointer == "#/components/schemas/A/properties/b")
    }

    @Test func pointersUnescape() throws {
        let found = try target([
            "api.yaml": schemas(
                "S: {$ref: '#/components/schemas/a~1b~0c%20d'}\n    a/b~c d: {title: found}\n")
        ])
        #expect(found.title == "found")
        #expect(found.pointer == "#/components/schemas/a~1b~0c d")
    }

    @Test func pointersLeadIntoPathsAndLists() throws {
        let found = try target([
            "api.yaml":
                schemas(
                    "S: {$ref: '#/paths/~1x/get/responses/200/content/application~1json/schema/allOf/1'}\n")
                    + """
                    paths:
                      /x:
                        get:
                          responses:
                            200:
                              description: D
                              content: {application/json: {schema: {allOf: [{}, {title: found}]}}}
                    """
        ])
        #expect(found.title == "found")
        #expect(found.pointer == "#/paths/~1x/get/responses/200/content/application~1json/schema/allOf/1")
    }

    @Test func unknownPlacesAreParsedAsWhatIsExpected() throws {
        let found = try target([
            "api.yaml": schemas("S: {$ref: '#/x-parts/0'}\n")
                + "x-parts: [{title: found, items: {type: string}}]\n"
        ])
        #expect(found.title == "found")
        #expect(found.pointer == "#/x-parts/0")
    }

    @Test func filesAreRelativeToTheFileThatNamesThem() throws {
        let document = try document([
            "api/openapi.yaml": schemas("S: {$ref: '../schemas/a.yaml'}\n"),
            "schemas/a.yaml": "properties: {b: {$ref: 'b.yaml#/B'}}\n",
            "schemas/b.yaml": "B: {title: found}\n",
        ])
        let first = document[document.components.schemas[0].value]
        let a = try #require(first.reference.flatMap { document.schema($0) })
        #expect(document.pointer(to: a) == "#")
        #expect(document[a].location.source.rawValue == 1)
        let property = try #require(document[a].object.properties?.first?.value)
        let b = try #require(document[property].reference.flatMap { document.schema($0) })
        #expect(document[b].annotations.title?.value == "found")
        #expect(document[b].location.source.rawValue == 2)
        #expect(document[b].location.column == 4)
        #expect(document.pointer(to: b) == "#/B")
    }

    @Test func filesCanReferToEachOther() throws {
        let document = try document([
            "api.yaml": schemas("S: {properties: {other: {$ref: 'other.yaml#/O'}}}\n"),
            "other.yaml": "O: {properties: {back: {$ref: 'api.yaml#/components/schemas/S'}}}\n",
        ])
        let start = document.components.schemas[0].value
        let other = try #require(document[start].object.properties?.first?.value)
        let o = try #require(document[other].reference.flatMap { document.schema($0) })
        let back = try #require(document[o].object.properties?.first?.value)
        #expect(document[back].reference.flatMap { document.schema($0) } == start)
    }

    @Test func everyKindOfObjectCanBeInAnotherFile() throws {
        let document = try document([
            "api.yaml": Self.start + """
                paths:
                  /a/{id}: {$ref: 'parts.yaml#/item'}
                components:
                  securitySchemes: {token: {$ref: 'parts.yaml#/token'}}
                """,
            "parts.yaml": """
            item:
              put:
                parameters: [{$ref: '#/id'}]
                requestBody: {$ref: '#/body'}
                responses: {200: {$ref: '#/answer', description: Other.}}
                callbacks: {done: {$ref: '#/callback'}}
            id: {name: id, in: path, required: true, schema: {type: string}}
            body: {content: {a/b: {examples: {e: {$ref: '#/example'}}}}}
            answer: {description: Fine., headers: {H: {$ref: '#/header'}}, links: {l: {$ref: '#/link'}}}
            header: {schema: {type: string}}
            link: {operationId: x}
            example: {value: 1}
            callback: {u: {post: {responses: {200: {description: D}}}}}
            token: {type: http, scheme: bearer}
            """,
        ])
        let item = try #require(document.paths.first?.value.reference.flatMap { document.pathItem($0) })
        let put = try #require(item.operations.first)
        #expect(document.parameter(put.parameters[0])?.name.value == "id")
        let body = try #require(put.requestBody.flatMap { document.requestBody($0) })
        let media = try #require(document.mediaType(body.content[0].value))
        #expect(document.example(media.examples[0].value)?.value?.json == 1)
        guard case .reference(let object) = put.responses[0].value else {
            Issue.record("the response is a reference")
            return
        }
        #expect(object.description?.value == "Other.")
        let response = try #require(document.response(put.responses[0].value))
        #expect(response.description?.value == "Fine.")
        #expect(document.header(response.headers[0].value) != nil)
        #expect(document.link(response.links[0].value)?.operationID?.value == "x")
        #expect(document.callback(put.callbacks[0].value)?.pathItems.count == 1)
        #expect(document.securityScheme(document.components.securitySchemes[0].value) != nil)
    }

    @Test func referencesCanLeadToReferences() throws {
        let document = try document([
            "api.yaml": Self.start + """
                components:
                  parameters:
                    a: {$ref: '#/components/parameters/b'}
                    b: {$ref: '#/components/parameters/c'}
                    c: {name: found, in: query, schema: {}}
                """
        ])
        #expect(document.parameter(document.components.parameters[0].value)?.name.value == "found")
    }

    @Test func anchorsName() throws {
        let found = try target([
            "api.yaml": schemas(
                "S: {$ref: '#here'}\n    A: {properties: {b: {$anchor: here, title: found}}}\n")
        ])
        #expect(found.title == "found")
        let other = try target([
            "api.yaml": schemas("S: {$ref: 'other.yaml#here'}\n"),
            "other.yaml": "$defs: {b: {$dynamicAnchor: here, title: found}}\n",
        ])
        #expect(other.title == "found")
        #expect(other.pointer == "#/$defs/b")
    }

    /// JSON Schema Core section 8.2.1: `$id` is what relative references inside are relative to.
    @Test func identifiersNameSchemas() throws {
        let found = try target([
            "api.yaml": schemas(
                """
                S: {$ref: 'https://example.com/schemas/b'}
                    A:
                      $id: https://example.com/schemas/a
                      properties: {b: {$ref: b}, c: {$ref: '#/$defs/c'}, d: {$ref: '#d'}}
                      $defs: {b: {$id: b, title: found}, c: {title: c}, d: {$anchor: d, title: d}}

                """)
        ])
        #expect(found.title == "found")
        #expect(found.pointer == "#/components/schemas/A/$defs/b")
    }

    @Test func withinIdentifiedSchemasTheFileIsStillReached() throws {
        let document = try document([
            "api.yaml": schemas(
                "A: {$id: 'https://example.com/a', $ref: '#/components/schemas/B'}\n    B: {title: found}\n")
        ])
        let first = document[document.components.schemas[0].value]
        #expect(first.reference.flatMap { document.schema($0) } == document.components.schemas[1].value)
    }

    @Test func aSchemaIsParsedOnce() throws {
        let document = try document([
            "api.yaml": schemas(
                "S: {$ref: '#/components/schemas/A'}\n    A: {items: {}}\n    T: {$ref: '#/components/schemas/A/items'}\n"
            )
        ])
        #expect(document.schemas.count == 4)
        #expect(document.targets.count == 2)
    }

    @Test func filesThatCannotBeReadAreReportedWithTheirReason() {
        var memory = MemorySources(
            [
                (
                    "api.yaml",
                    Array(
                        schemas("A: {$ref: a}\n    B: {$ref: b}\n    C: {$ref: c}\n    D: {$ref: d}\n").utf8)
                )
            ],
            failures: [
                "a": .notAFile, "b": .outsideRoot, "c": .tooLarge, "d": .unreadable("permission denied"),
            ])
        let parsing = Parsing(&memory, root: "api.yaml")
        #expect(
            parsing.findings == [
                "api.yaml:5:15: error: `a` is a folder or a device, not a file [openapi/reference-file]",
                "api.yaml:6:15: error: `b` lies outside the description's folder [openapi/reference-file]",
                "  help: move the file into that folder; links that lead out of it are not followed",
                "api.yaml:7:15: error: the file `c` is too large [openapi/reference-file]",
                "api.yaml:8:15: error: the file `d` cannot be read: permission denied [openapi/reference-file]",
            ])
    }

    @Test func aMissingDescriptionIsSaidSo() {
        var memory = MemorySources([])
        let parsing = Parsing(&memory, root: "api.yaml")
        #expect(parsing.document == nil)
        #expect(
            parsing.findings == [
                "error: the file `api.yaml` does not exist [openapi/reference-file]",
                "  help: check the path to the description",
            ])
    }

    /// Nothing outside the root, and nothing that is no path, is ever asked for.
    @Test func onlyCleanPathsAreAskedFor() {
        let references = [
            "../x", "a/../../x", "%2e%2e/x", "a/%2e%2e/%2e%2e/x", "/etc/passwd", "https://example.com/x",
            "file:///x", "//host/x", "a%00b", "sub/./b//c", "sub/../d",
        ]
        let list = references.map { "{$ref: '\($0)'}" }.joined(separator: ", ")
        var memory = MemorySources([("api.yaml", Array(schemas("S: {allOf: [\(list)]}\n").utf8))])
        let parsing = Parsing(&memory, root: "api.yaml")
        #expect(parsing.document == nil)
        #expect(memory.asked == ["api.yaml", "sub/b/c", "d"])
    }
}
