import PinionDiagnostics
import PinionJSON
import PinionOpenAPI
import Testing

/// What a description says arrives in the document, in order and with its place.
@Suite struct StructureTests {
    private func document(_ parsing: Parsing) throws -> Document {
        #expect(parsing.findings == [])
        return try #require(parsing.document)
    }

    @Test func informationKeepsItsText() throws {
        let document = try document(
            Parsing(
                """
                openapi: 3.1.1
                info:
                  title: Customers
                  version: 1.10
                  contact: {name: N, url: u, email: e}
                  license: {name: MIT, identifier: MIT}
                  x-audience: partners
                paths: {}
                externalDocs: {url: https://example.com}
                """))
        #expect(document.version == .v31)
        #expect(document.info.version.value == "1.10")
        #expect(document.info.title.location.line == 3)
        #expect(document.info.title.location.column == 10)
        #expect(document.info.contact?.email?.value == "e")
        #expect(document.info.license?.identifier?.value == "MIT")
        #expect(document.info.extensions.map(\.name) == ["x-audience"])
        #expect(document.info.extensions.first?.value.json == .string("partners"))
        #expect(document.externalDocs?.url.value == "https://example.com")
    }

    @Test func serversAndTags() throws {
        let document = try document(
            .members(
                """
                servers:
                  - url: https://{region}.example.com/v1
                    variables: {region: {default: eu, enum: [eu, us]}}
                tags: [{name: customers, description: D}]
                """))
        let server = try #require(document.servers.first)
        #expect(server.variables.map(\.name) == ["region"])
        #expect(server.variables.first?.value.enumeration?.map(\.value) == ["eu", "us"])
        #expect(document.tags.map(\.name.value) == ["customers"])
    }

    @Test func operationsComeInTheOrderOfTheFile() throws {
        let document = try document(
            .members(
                """
                paths:
                  /v1/{id}:
                    parameters:
                      - {name: id, in: path, required: true, schema: {type: string}}
                    post:
                      operationId: make
                      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
                      responses:
                        201:
                          description: Made.
                          headers: {ETag: {schema: {type: string}}}
                          links: {self: {operationId: read, parameters: {id: $response.body#/id}}}
                        default: {description: Not.}
                    get:
                      operationId: read
                      tags: [a, b]
                      deprecated: true
                      security: []
                      parameters:
                        - {name: q, in: query, style: form, explode: false, content: {application/json: {}}}
                      responses: {4XX: {description: Bad.}}
                """))
        let item = try #require(document.paths.first)
        #expect(item.name == "/v1/{id}")
        #expect(item.location.line == 4)
        #expect(item.value.operations.map(\.method.value) == ["POST", "GET"])
        let post = item.value.operations[0]
        #expect(post.responses.map(\.name) == ["201", "default"])
        let made = try #require(document.response(post.responses[0].value))
        #expect(made.headers.map(\.name) == ["ETag"])
        let link = try #require(made.links.first.flatMap { document.link($0.value) })
        #expect(link.operationID?.value == "read")
        #expect(link.parameters.first?.value.json == .string("$response.body#/id"))
        #expect(post.security == nil)
        #expect(post.requestBody.flatMap { document.requestBody($0) }?.required?.value == true)
        let get = item.value.operations[1]
        #expect(try #require(get.security).isEmpty)
        #expect(get.tags.map(\.value) == ["a", "b"])
        #expect(get.deprecated?.value == true)
        let query = try #require(get.parameters.first.flatMap { document.parameter($0) })
        #expect(query.position.value == .query)
        #expect(query.value.style?.value == .form)
        #expect(query.value.explode?.value == false)
        guard case .content(let content) = query.value.shape else {
            Issue.record("the parameter has content")
            return
        }
        #expect(content.map(\.name) == ["application/json"])
    }

    @Test func everythingOfEdition32IsAccepted() throws {
        let document = try document(
            .members(
                """
                $self: https://example.com/api.yaml
                tags: [{name: a, summary: A, parent: b, kind: nav}]
                servers: [{url: /, name: local}]
                paths:
                  /search:
                    query:
                      parameters: [{name: q, in: querystring, content: {text/plain: {}}}]
                      responses:
                        200:
                          summary: Found.
                          content: {application/jsonl: {itemSchema: {type: object}}}
                    additionalOperations:
                      COPY: {responses: {204: {}}}
                components:
                  mediaTypes: {json: {schema: {type: object}}}
                  securitySchemes:
                    device:
                      type: oauth2
                      deprecated: true
                      oauth2MetadataUrl: https://example.com/metadata
                      flows: {deviceAuthorization: {deviceAuthorizationUrl: u, tokenUrl: t, scopes: {}}}
                """, openapi: "3.2.0"))
        #expect(document.version == .v32)
        #expect(document.paths.first?.value.operations.map(\.method.value) == ["QUERY", "COPY"])
        let search = try #require(document.paths.first?.value.operations.first)
        let found = try #require(search.responses.first.flatMap { document.response($0.value) })
        let content = try #require(found.content.first.flatMap { document.mediaType($0.value) })
        #expect(content.itemSchema != nil)
        #expect(document.components.mediaTypes.map(\.name) == ["json"])
    }

    @Test func webhooksCallbacksAndSharedPathItems() throws {
        let document = try document(
            .members(
                """
                webhooks:
                  changed: {post: {responses: {200: {description: Thanks.}}}}
                components:
                  pathItems:
                    shared: {get: {responses: {200: {description: Fine.}}}}
                  callbacks:
                    done:
                      '{$request.body#/url}': {post: {responses: {200: {description: Thanks.}}}}
                paths:
                  /a: {$ref: '#/components/pathItems/shared'}
                  /b:
                    put:
                      callbacks: {done: {$ref: '#/components/callbacks/done'}}
                      responses: {200: {description: Fine.}}
                """))
        #expect(document.webhooks.map(\.name) == ["changed"])
        let shared = try #require(document.paths[0].value.reference.flatMap { document.pathItem($0) })
        #expect(shared.operations.map(\.method.value) == ["GET"])
        let callback = try #require(document.paths[1].value.operations.first?.callbacks.first)
        #expect(document.callback(callback.value)?.pathItems.map(\.name) == ["{$request.body#/url}"])
    }

    @Test func securityKeepsWhatIsNeededTogether() throws {
        let document = try document(
            .members(
                """
                security: [{}, {key: [], token: [read, write]}]
                components:
                  securitySchemes:
                    key: {type: apiKey, name: X-Key, in: header}
                    token:
                      type: oauth2
                      flows:
                        clientCredentials: {tokenUrl: https://example.com/token, scopes: {read: Read., write: ''}}
                """))
        let security = try #require(document.security)
        #expect(security.map { $0.schemes.map(\.name) } == [[], ["key", "token"]])
        #expect(security[1].schemes[1].value.map(\.value) == ["read", "write"])
        let token = try #require(document.securityScheme(document.components.securitySchemes[1].value))
        guard case .oauth2(let flows, nil) = token.kind else {
            Issue.record("the scheme is oauth2")
            return
        }
        #expect(flows.map(\.name) == ["clientCredentials"])
        #expect(flows.first?.value.scopes.map(\.value) == ["Read.", ""])
    }
}
