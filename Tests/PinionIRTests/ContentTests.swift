import Foundation
import PinionDiagnostics
import PinionIR
import Testing

@Suite("Streams, parts of forms, headers and what is told about them") struct ContentTests {
    private func response(_ content: String, openapi: String = "3.2.0") -> (Content?, Resolved) {
        let resolved = Resolved.operation(
            "operationId: x\nresponses: {'200': {description: d, content: {\(content)}}}",
            schemas: "Tick: {type: object, required: [n], properties: {n: {type: integer}}}",
            openapi: openapi)
        return (resolved.api.operations.first?.responses.first?.contents.last, resolved)
    }

    /// OpenAPI 3.2 section 4.14.4: `itemSchema`; before it, `schema` was that of an element.
    @Test(
        "What an element of a stream is",
        arguments: [
            (
                "text/event-stream: {itemSchema: {$ref: '#/components/schemas/Tick'}}", "stream(events)",
                "Tick"
            ),
            ("text/event-stream: {schema: {$ref: '#/components/schemas/Tick'}}", "stream(events)", "Tick"),
            (
                "application/x-ndjson: {schema: {type: array, items: {$ref: '#/components/schemas/Tick'}}}",
                "stream(lines)", "Tick"
            ),
            ("application/json-seq: {itemSchema: {type: integer}}", "stream(sequence)", "int64"),
            ("'application/geo+json-seq': {itemSchema: {type: integer}}", "stream(sequence)", "int64"),
            ("application/jsonl: {}", "stream(lines)", "json"),
            ("text/event-stream: {itemSchema: {type: string}}", "stream(events)", "string"),
            // A whole event: the element is its data.
            (
                "text/event-stream: {itemSchema: {type: object, properties: {event: {type: string}, data: {type: string}}}}",
                "stream(events)", "string"
            ),
            (
                "text/event-stream: {itemSchema: {type: object, properties: {data: {type: string, contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Tick'}}}}}",
                "stream(events)", "Tick"
            ),
            // Several kinds of whole events stay whole.
            (
                "text/event-stream: {itemSchema: {oneOf: [{type: object, required: [event], properties: {event: {const: a}, data: {type: string}}}, {type: object, required: [event], properties: {event: {const: b}, data: {type: string}}}]}}",
                "stream(wholeEvents)", "x.Event"
            ),
        ])
    func elements(content: String, encoding: String, type: String) throws {
        let (found, resolved) = response(content)
        let content = try #require(found)
        #expect(
            "\(content.encoding)".replacingOccurrences(of: "PinionIR.Content.Framing.", with: "") == encoding)
        #expect(resolved.api.describe(content.type) == type)
        #expect(resolved.findings.isEmpty)
    }

    @Test("A stream stands beside JSON")
    func beside() {
        let (content, resolved) = response(
            "application/json: {schema: {type: integer}}, text/event-stream: {schema: {$ref: '#/components/schemas/Tick'}}",
            openapi: "3.0.3")
        #expect(content?.encoding == .stream(.events) && resolved.findings.isEmpty)
    }

    @Test(
        "Bodies that nobody can read by their schema are told",
        arguments: [
            ("application/xml: {schema: {type: object}}", "warning", "the body is raw bytes in Swift"),
            ("text/xml: {schema: {type: object}}", "warning", "the body is raw text in Swift"),
            ("multipart/mixed: {schema: {type: object}}", "warning", "the body is raw bytes in Swift"),
            (
                "application/json: {schema: {type: object}}, application/xml: {schema: {type: object}}",
                "note", "JSON is used, which is offered beside it"
            ),
        ])
    func raw(content: String, severity: String, consequence: String) {
        let (_, resolved) = response(content)
        #expect(resolved.diagnostics.all.map { "\($0.severity)" } == [severity])
        #expect(resolved.diagnostics.all.map(\.consequence) == [consequence])
    }

    @Test("Bytes and texts stand beside JSON in requests; in answers JSON is asked for, which is told")
    func besideJSON() {
        func body(_ content: String) -> [String] {
            let resolved = Resolved.operation(
                """
                operationId: x
                requestBody: {content: {application/json: {schema: {type: object}}, \(content)}}
                responses: {'204': {description: d}}
                """)
            return (resolved.api.operations[0].body?.contents ?? []).map(\.mediaType) + resolved.findings
        }
        #expect(
            body("application/octet-stream: {schema: {type: string, format: binary}}") == [
                "application/json", "application/octet-stream",
            ])
        #expect(body("application/xml: {schema: {type: object}}").count == 2)
        let (_, answers) = response(
            "application/json: {schema: {type: object}}, text/csv: {schema: {type: string}}")
        #expect(answers.diagnostics.all.map(\.consequence) == ["calls ask for JSON"])
    }

    @Test(
        "Parameters whose style cannot say all of their values are told",
        arguments: [
            ("{type: array, items: {type: array, items: {type: string}}}", "form", false),
            ("{type: object, properties: {a: {type: array, items: {type: string}}}}", "form", false),
            ("{type: object, properties: {a: {type: string}}}", "form", true),
            (
                "{type: object, properties: {a: {type: object, properties: {b: {type: string}}}}}",
                "deepObject", true
            ),
        ])
    func nestedParameters(schema: String, style: String, isQuiet: Bool) {
        let resolved = Resolved.operation(
            "parameters: [{name: q, in: query, style: \(style), schema: \(schema)}]\nresponses: {'204': {description: d}}"
        )
        #expect(resolved.findings.isEmpty == isQuiet)
        #expect(isQuiet || resolved.findings.allSatisfy { $0.contains("`q` has lists or objects inside") })
    }

    private func parts(_ mediaType: String, _ encoding: String) -> ([Content.Part], Resolved) {
        let resolved = Resolved.operation(
            """
            operationId: x
            requestBody: {content: {\(mediaType): {schema: {type: object, properties: {a: {type: array, items: {type: string}}}}, encoding: {a: \(encoding)}}}}
            responses: {'204': {description: d}}
            """)
        return (resolved.api.operations[0].body?.contents[0].parts ?? [], resolved)
    }

    /// OpenAPI 3.1 section 4.8.15.1.
    @Test(
        "Encoding objects of a form",
        arguments: [
            ("{style: form, explode: false}", Content.Part(name: "a", style: .form(explode: false))),
            ("{style: spaceDelimited}", Content.Part(name: "a", style: .spaceDelimited)),
            ("{style: pipeDelimited, explode: true}", Content.Part(name: "a", style: .form(explode: true))),
            ("{style: deepObject}", Content.Part(name: "a", style: .deepObject)),
            ("{explode: false}", Content.Part(name: "a", style: .form(explode: false))),
            (
                "{allowReserved: true}",
                Content.Part(name: "a", style: .form(explode: true), allowsReserved: true)
            ),
            ("{contentType: application/json}", Content.Part(name: "a", style: .json)),
            (
                "{style: form, contentType: application/json}",
                Content.Part(name: "a", style: .form(explode: true))
            ),
        ])
    func formParts(encoding: String, part: Content.Part) {
        let (found, resolved) = parts("application/x-www-form-urlencoded", encoding)
        #expect(found == [part] && resolved.findings.isEmpty)
    }

    @Test("Encoding objects of a multipart form; what is not followed is told")
    func multipartParts() {
        let (typed, quiet) = parts("multipart/form-data", "{contentType: 'image/png, image/jpeg'}")
        #expect(typed == [Content.Part(name: "a", mediaType: "image/png")] && quiet.findings.isEmpty)
        #expect(parts("multipart/form-data", "{contentType: 'image/*'}").0.isEmpty)
        let (_, headers) = parts("multipart/form-data", "{headers: {X-A: {schema: {type: string}}}}")
        #expect(headers.findings.map { $0.contains("`headers` of the part `a`") } == [true])
        let (_, style) = parts("multipart/form-data", "{style: pipeDelimited}")
        #expect(style.findings.map { $0.contains("`style` of the part `a`") } == [true])
        let (_, xml) = parts("application/x-www-form-urlencoded", "{contentType: application/xml}")
        #expect(xml.findings.map { $0.contains("`contentType` of the part `a`") } == [true])
    }

    @Test("Headers have types; shared ones share theirs")
    func headers() {
        let resolved = Resolved.members(
            """
            paths:
              /a: {get: {responses: {'200': {description: d, headers: {X-Kind: {$ref: '#/components/headers/Kind'}, X-N: {schema: {type: array, items: {type: integer}}}}}}}}
              /b: {get: {responses: {'200': {description: d, headers: {X-Kind: {$ref: '#/components/headers/Kind'}, X-J: {content: {application/json: {schema: {type: integer}}}}}}}}}
            components:
              headers:
                Kind: {schema: {type: string, enum: [a, b]}}
            """)
        let all = resolved.api.operations.map { $0.responses[0].headers }
        #expect(all[0][0].type == all[1][0].type)
        #expect(resolved.api.describe(all[0][1].type) == "[int64]")
        #expect(all[1][1].style == .json && resolved.api.describe(all[1][1].type) == "int64")
        #expect(resolved.findings.isEmpty)
    }

    @Test("Servers with variables; those of operations; schemes nobody can meet")
    func serversAndSchemes() {
        let resolved = Resolved.members(
            """
            servers:
              - {url: 'https://{region}.x.com/{v}/{region}', variables: {region: {enum: [eu, us], default: eu}, v: {default: v1}, unused: {default: u}}}
            paths:
              /a: {servers: [{url: /v2}, {url: /v3}], get: {responses: {'200': {description: d}}}}
            components:
              securitySchemes:
                digest: {type: http, scheme: digest}
            """)
        let server = resolved.api.servers[0]
        #expect(
            server.url == "https://eu.x.com/v1/eu" && server.variables.map(\.values) == [["eu", "us"], []])
        #expect(
            server.template == [
                .literal("https://"), .variable(0), .literal(".x.com/"), .variable(1), .literal("/"),
                .variable(0),
            ])
        #expect(resolved.api.operations[0].servers.first?.url == "/v2")
        #expect(resolved.findings.contains { $0.contains("digest") && $0.hasPrefix("warning") })
        #expect(resolved.findings.contains { $0.contains("servers of its own") && $0.hasPrefix("note") })
    }

    @Test("Webhooks and callbacks can be read where their bodies are JSON")
    func incoming() {
        let resolved = Resolved.members(
            """
            paths:
              /a:
                post:
                  responses: {'200': {description: d}}
                  callbacks:
                    done: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {type: integer}}}}, responses: {'200': {description: d}}}}}
            webhooks:
              ping: {post: {summary: Pings., parameters: [{name: X-Sign, in: header, schema: {type: string}}], requestBody: {content: {application/json: {schema: {type: string}}}}, responses: {'200': {description: d}}}}
              raw: {post: {requestBody: {content: {application/xml: {schema: {type: string}}}}, responses: {'200': {description: d}}}}
            """)
        let incoming = resolved.api.incoming
        #expect(incoming.map(\.key) == ["done", "ping"] && incoming.map(\.method) == ["POST", "POST"])
        #expect(incoming[0].kind == .callback(expression: "{$request.body#/url}"))
        #expect(incoming[1].documentation.remarks == ["Comes with the headers `X-Sign`."])
        #expect(incoming[1].origin.pointer == "#/webhooks/ping/post")
    }

    @Test(
        "Pages need a list, a link that is text, and one type of answer",
        arguments: [
            ("items", "links", "`links` is no string"),
            ("links.next", "links.next", "`links.next` is no list"),
            ("items", "links.next", nil),
        ])
    func paging(items: String, link: String, problem: String?) {
        let resolved = Resolved.operation(
            """
            x-ms-pageable: {itemName: \(items), nextLinkName: \(link)}
            responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
            """,
            schemas:
                "Page: {type: object, properties: {items: {type: array, items: {type: string}}, links: {type: object, properties: {next: {type: string}}}}}"
        )
        #expect((resolved.api.operations[0].paging == nil) == (problem != nil))
        if let problem { #expect(resolved.findings.contains { $0.contains(problem) }) }
    }
}
