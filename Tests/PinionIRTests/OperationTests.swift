import PinionDiagnostics
import PinionIR
import PinionOpenAPI
import ProcessorTime
import Testing

@Suite("Operations") struct OperationTests {
    private func parameters(_ list: String, path: String = "/x/{id}/{no}", openapi: String = "3.1.1")
        -> [String]
    {
        let resolved = Resolved.members(
            "paths:\n  \(path):\n    parameters:\n      - {name: no, in: path, required: true, schema: {type: integer}}\n"
                + "      - {name: id, in: path, required: true, schema: {type: string}}\n"
                + "      - {name: q, in: query, schema: {type: string}}\n    get:\n      parameters:\n"
                + list.split(separator: "\n").map { "        " + $0 + "\n" }.joined()
                + "      responses: {'200': {description: d}}\n", openapi: openapi)
        return resolved.api.operations.first?.parameters.map { parameter in
            "\(parameter.place) \(parameter.wireName) \(parameter.style) \(resolved.api.describe(parameter.type))"
                + (parameter.isRequired ? "" : "?") + (parameter.defaultValue.map { " = \($0.text)" } ?? "")
        } ?? resolved.findings
    }

    @Test("Those of the path come with it unless replaced; path parameters in the path's order")
    func overriding() {
        #expect(
            parameters("- {name: q, in: query, required: true, schema: {type: integer, default: 3}}") == [
                "path id simple(explode: false) string", "path no simple(explode: false) int64",
                "query q form(explode: true) int64 = 3",
            ])
    }

    @Test(
        "Styles and their defaults",
        arguments: [
            ("{name: a, in: query, schema: {type: string}}", "query a form(explode: true) string?"),
            (
                "{name: a, in: query, explode: false, schema: {type: string}}",
                "query a form(explode: false) string?"
            ),
            (
                "{name: a, in: query, style: spaceDelimited, schema: {type: string}}",
                "query a spaceDelimited string?"
            ),
            (
                "{name: a, in: query, style: pipeDelimited, explode: true, schema: {type: string}}",
                "query a form(explode: true) string?"
            ),
            (
                "{name: a, in: query, style: deepObject, schema: {type: object}}",
                "query a deepObject [name: json]?"
            ),
            (
                "{name: a, in: header, schema: {type: [string, 'null']}}",
                "header a simple(explode: false) string?"
            ),
            ("{name: a, in: cookie, schema: {type: string}}", "cookie a form(explode: true) string?"),
            (
                "{name: a, in: header, style: form, schema: {type: string}}",
                "header a simple(explode: false) string?"
            ),
            (
                "{name: a, in: query, content: {application/json: {schema: {type: array, items: {type: integer}}}}}",
                "query a json [int64]?"
            ),
            (
                "{name: a, in: query, schema: {type: integer, default: x}}",
                "query a form(explode: true) int64?"
            ),
        ])
    func styles(written: String, expected: String) {
        #expect(parameters("- \(written)")[2] == expected)
    }

    @Test("A whole query in form encoding is an object in the style form")
    func wholeQuery() {
        #expect(
            parameters(
                "- {name: all, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}}}",
                openapi: "3.2.0")[2] == "query all form(explode: true) get /x/{id}/{no}.all?")
    }

    @Test("Responses: exact statuses, ranges, default; which are errors; the first success names the output")
    func responses() {
        let resolved = Resolved.operation(
            """
            operationId: make
            responses:
              default: {description: d, content: {application/json: {schema: {type: object, properties: {m: {type: string}}}}}}
              4XX: {description: d}
              '404': {description: d, x-ms-error-response: false}
              '201': {description: d, content: {application/json: {schema: {type: object, properties: {n: {type: string}}}}}}
            """)
        let words = resolved.api.operations[0].responses.map {
            "\($0.name.suggestion)\($0.isError ? "!" : "")"
        }
        #expect(words == ["created", "notFound", "clientError!", "default!"])
        let types = resolved.api.operations[0].responses.flatMap(\.contents).map {
            resolved.api.describe($0.type)
        }
        #expect(types == ["make.Success", "make.defaultFailure"])
    }

    @Test("Where nothing is a success, `default` is")
    func onlyDefault() {
        let resolved = Resolved.operation("responses: {default: {description: d}, '500': {description: e}}")
        #expect(resolved.api.operations[0].responses.map(\.isError) == [true, false])
    }

    @Test(
        "Bodies by media type",
        arguments: [
            ("application/vnd.x+json; charset=utf-8", "json", "x.Body"), ("text/plain", "text", "string"),
            ("application/octet-stream", "binary", "binary"), ("application/xml", "binary", "binary"),
            ("multipart/form-data", "multipart", "x.Body"),
            ("application/x-www-form-urlencoded", "form", "x.Body"),
        ])
    func bodies(mediaType: String, encoding: String, type: String) {
        let resolved = Resolved.operation(
            """
            operationId: x
            requestBody: {content: {'\(mediaType)': {schema: {type: object, properties: {a: {type: string}}}}}}
            responses: {'204': {description: d}}
            """)
        let content = resolved.api.operations[0].body?.contents[0]
        #expect(content.map { "\($0.encoding)" } == encoding)
        #expect(content.map { resolved.api.describe($0.type) } == type)
    }

    @Test("Security: any of the sets; none where an operation says so")
    func security() {
        let resolved = Resolved.members(
            """
            security: [{key: []}, {oauth: [read], basic: []}]
            paths:
              /a: {get: {responses: {'200': {description: d}}}}
              /b: {get: {security: [], responses: {'200': {description: d}}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: k}
                oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://x', scopes: {read: r}}}}
                basic: {type: http, scheme: Basic}
            """)
        #expect(
            resolved.api.operations[0].security.map { $0.map(\.scheme) } == [["key"], ["oauth", "basic"]])
        #expect(resolved.api.operations[0].security[1][0].scopes == ["read"])
        #expect(resolved.api.operations[1].security.isEmpty)
        #expect(resolved.api.securitySchemes.map(\.kind) == [.apiKey(.query, name: "k"), .bearer, .basic])
    }

    @Test("Servers: variables take their defaults; no list means the root")
    func servers() {
        let resolved = Resolved.members(
            """
            servers:
              - {url: 'https://{region}.x.com/{v}', description: Production, variables: {region: {default: eu}, v: {default: v1}}}
            """)
        #expect(resolved.api.servers.map(\.url) == ["https://eu.x.com/v1"])
        #expect(resolved.api.servers.map(\.name.suggestion) == ["Production"])
        #expect(Resolved.members("tags: []").api.servers.map(\.url) == ["/"])
    }

    @Test("Paging, with members checked against the response")
    func paging() {
        func page(_ next: String) -> Resolved {
            Resolved.operation(
                """
                x-ms-pageable: {itemName: items, nextLinkName: \(next)}
                responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
                """,
                schemas:
                    "Page: {type: object, properties: {items: {type: array, items: {type: string}}, links: {type: object, properties: {next: {type: string}}}}}"
            )
        }
        #expect(page("links.next").api.operations[0].paging?.nextLink == ["links", "next"])
        #expect(page("nextLink").api.operations[0].paging == nil)
        #expect(
            page("nextLink").findings.map { $0.contains("`nextLink`, which the response does not have") } == [
                true
            ])
    }

    /// Of a wrong description too: from each that opens to the one that closes took 40 s.
    @Test(
        "Braces that open without end are read once",
        arguments: [
            "paths:\n  ? '/%'\n  : {get: {responses: {'200': {description: d}}}}", "servers: [{url: '/%'}]",
        ])
    func manyBraces(members: String) {
        let braces = String(repeating: "{", count: 60_000) + "}"
        let text =
            "openapi: 3.1.1\ninfo: {title: T, version: '1'}\n"
            + members.split(separator: "%").joined(separator: braces)
        var sources = MemorySources(files: [("api.yaml", Array(text.utf8))])
        var diagnostics = Diagnostics()
        var map = SourceMap()
        let time = processorTime {
            let document = DescriptionParser.parseWhatCanBe(
                root: "api.yaml", sources: &sources, diagnostics: &diagnostics, sourceMap: &map)
            if let document { _ = Resolver.resolve(document, diagnostics: &diagnostics) }
        }
        #expect(diagnostics.all.count { $0.message.hasPrefix("the braces of") } == 1)
        #expect(time < .seconds(10))
    }

    @Test("Webhooks and callbacks give types, and a note")
    func incoming() {
        let resolved = Resolved.members(
            """
            webhooks:
              newPet: {post: {requestBody: {content: {application/json: {schema: {type: object, properties: {kind: {enum: [a, b]}}}}}}, responses: {'200': {description: d}}}}
            """)
        #expect(resolved["newPet"] == "object {kind: newPet.kind?}")
        #expect(resolved["kind"] == "open strings [a, b]")
        #expect(resolved.findings.map { String($0.prefix(4)) } == ["note"])
        #expect(resolved.api.types[0].usage == .response)
    }
}
