import HTTPTypes
import PinionJSON
import Testing

@testable import PinionRuntime

/// A list whose pages are `{"items": [...], "next": {"uri": ..., "headers": [{"key", "value"}]}}`.
struct ListThings: PagedOperation {
    static let definition: OperationDefinition = OperationDefinition(
        id: "list", method: "GET", path: "/v1/things")
    static let pageBasePath: String = "/v1"
    var correlation: String?

    func encode(to request: inout RequestEncoder) {
        request.query("size", 2)
        request.header("X-Locale", "en-US")
        request.clientRequestID("MS-RequestId", correlation)
    }
    static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> JSONValue {
        if response.status == 200 { return try response.json() }
        throw response.failureJSON()
    }
    static func items(of page: JSONValue) -> [JSONValue] {
        guard case .object(let page) = page, case .array(let items)? = page["items"] else { return [] }
        return items
    }
    static func nextPage(after page: JSONValue) -> NextPage? {
        guard case .object(let page) = page, case .object(let next)? = page["next"],
            case .string(let uri)? = next["uri"]
        else { return nil }
        var headers: [NextPage.Header] = []
        if case .object(let fields)? = next["headers"] {
            for field in fields.members {
                if case .string(let value) = field.value {
                    headers.append(.init(name: field.name, value: value))
                }
            }
        }
        return NextPage(link: uri, headers: headers)
    }
}

@Suite struct PagesTests {
    func page(_ items: String, next: String? = nil, headers: String = "{}") -> TransportResponse {
        let link = next.map { #","next":{"uri":"\#($0)","headers":\#(headers)}"# } ?? ""
        return .json(#"{"items":[\#(items)]\#(link)}"#)
    }

    func things(_ transport: InMemoryTransport, server: String = "https://api.example.com") -> Pages<
        ListThings
    > {
        Client(server: server, transport: transport, credential: .none).pages(
            of: ListThings(correlation: "first"))
    }

    func collect(_ pages: Pages<ListThings>) async throws -> [JSONValue] {
        var all: [JSONValue] = []
        for try await item in pages.items { all.append(item) }
        return all
    }

    @Test func followsLinksUnchangedWithTheirHeaders() async throws {
        let transport = InMemoryTransport(
            page(
                "1,2", next: "/customers?size=2&seekOperation=Next",
                headers: #"{"MS-ContinuationToken":"a,/="}"#),
            page("", next: "/customers?size=2&seekOperation=Next", headers: #"{"MS-ContinuationToken":"b"}"#),
            page("3"))
        #expect(try await collect(things(transport)) == [1, 2, 3])
        let requests = await transport.requests.map(\.head)
        #expect(
            requests.map(\.path) == [
                "/v1/things?size=2", "/v1/customers?size=2&seekOperation=Next",
                "/v1/customers?size=2&seekOperation=Next",
            ])
        #expect(requests.map { $0.headerFields["MS-ContinuationToken"] } == [nil, "a,/=", "b"])
        #expect(requests.map { $0.headerFields["X-Locale"] } == ["en-US", "en-US", "en-US"])
        #expect(Set(requests.compactMap { $0.headerFields["MS-RequestId"] }).count == 3)
    }

    @Test(arguments: [
        ("/v1/x?a=%2F&b=c", "", "/v1/x?a=%2F&b=c"), ("/x", "", "/v1/x"), ("x", "", "/v1/x"),
        ("/v10/x", "", "/v1/v10/x"),
        ("/x", "/api", "/api/v1/x"), ("/v1/x", "/api", "/api/v1/x"), ("/api/v1/x", "/api", "/api/v1/x"),
        ("/x", "/v1", "/v1/x"), ("/v1/x", "/v1", "/v1/x"), ("/x", "/api/v1", "/api/v1/x"),
        ("?page=2", "", "/v1/things?page=2"), ("https://api.example.com/x?y", "", "/x?y"),
        ("HTTPS://API.example.com:443/x", "", "/x"), ("https://api.example.com", "", "/"),
        ("/x?u=http://a/b", "", "/v1/x?u=http://a/b"),
    ])
    func targets(_ link: String, _ base: String, _ expected: String) async throws {
        let transport = InMemoryTransport(page("1", next: link), page("2"))
        _ = try await collect(things(transport, server: "https://api.example.com" + base))
        #expect(await transport.requests.last?.head.path == expected)
        #expect(await transport.requests.last?.head.authority == "api.example.com")
    }

    @Test(arguments: [
        "https://evil.com/x", "http://api.example.com/x", "https://api.example.com:8443/x", "//evil.com/x",
        "https://api.example.com@evil.com/", "https://api.example.com.evil.com/", "javascript:alert(1)",
        "/x y", "",
        "/x\\r\\nHost: evil", "/é", "/x#f", "\\\\evil.com",
    ])
    func linksThatLeaveTheServerAreRefused(_ link: String) async throws {
        let transport = InMemoryTransport(page("1", next: link), page("2"))
        await #expect(throws: CallError<JSONValue>.self) { try await collect(things(transport)) }
        #expect(await transport.requests.count == 1)
    }

    @Test(arguments: [
        #"{"Authorization":"Bearer x"}"#, #"{"host":"evil.com"}"#, #"{"X":"a\r\nb"}"#, #"{"a b":"c"}"#,
        #"{"Transfer-Encoding":"chunked"}"#, #"{"Cookie":"a=b"}"#,
    ])
    func headersAServiceMayNotChoose(_ headers: String) async throws {
        let transport = InMemoryTransport(page("1", next: "/x", headers: headers), page("2"))
        await #expect(throws: CallError<JSONValue>.self) { try await collect(things(transport)) }
        #expect(await transport.requests.count == 1)
    }

    @Test func aLoopIsAnError() async throws {
        let transport = InMemoryTransport(page("1", next: "/a"), page("2", next: "/b"), page("3", next: "/a"))
        var seen: [JSONValue] = []
        do {
            for try await item in things(transport).items { seen.append(item) }
            Issue.record("ended")
        } catch {
            #expect("\(error)".contains("has been read already"))
        }
        #expect(seen == [1, 2, 3])
        #expect(await transport.requests.count == 3)
    }

    @Test func anErrorEndsTheSequence() async throws {
        let transport = InMemoryTransport(page("1", next: "/a"), .json("{}", status: .forbidden))
        var iterator = things(transport).makeAsyncIterator()
        #expect(try await iterator.next() != nil)
        await #expect(throws: CallError<JSONValue>.self) { try await iterator.next() }
        #expect(try await iterator.next() == nil)
    }
}
