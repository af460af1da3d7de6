import HTTPTypes
import PinionJSON
import Testing

@testable import PinionRuntime

@Suite struct ResponseTests {
    func error<Call: PinionRuntime.Operation>(
        _ operation: Call, _ response: TransportResponse,
        _ configuration: ClientConfiguration = .init(retry: .never)
    ) async -> CallError<Call.Failure>? {
        await failure(of: operation, client(InMemoryTransport(response), configuration: configuration))
    }

    func reason(_ response: TransportResponse) async -> String? {
        guard case .unreadable(let unreadable)? = await error(Fetch(), response) else { return nil }
        return unreadable.reason.description
    }

    @Test(arguments: [
        "application/json", "application/json; charset=utf-8", "APPLICATION/Problem+JSON;x=y", "text/json",
    ])
    func jsonTypes(_ type: String) async throws {
        let transport = InMemoryTransport(
            TransportResponse(status: .ok, fields: [.contentType: type], text: "1"))
        #expect(try await client(transport).call(Fetch()) == 1)
    }

    @Test func anAbsentContentTypeIsTolerated() async throws {
        #expect(
            try await client(InMemoryTransport(TransportResponse(status: .ok, text: "1"))).call(Fetch()) == 1)
    }

    @Test func unreadableBodies() async {
        #expect(await reason(TransportResponse(status: .ok, text: "")) == "it is empty")
        #expect(
            await reason(TransportResponse(status: .ok, fields: [.contentType: "text/html"], text: "<html>"))
                == "its Content-Type is text/html")
        #expect(await reason(.json("{\"a\":}"))?.hasPrefix("it is not JSON: 1:6") == true)
    }

    @Test func emptySuccessesWhereTheDescriptionHasThem() async throws {
        let empty = InMemoryTransport(TransportResponse(status: .noContent, text: "ignored"))
        #expect(try await client(empty).call(Create()) == nil)
        let full = InMemoryTransport(.json("1", status: .created))
        #expect(try await client(full).call(Create()) == 1)
    }

    /// RFC 9110 section 6.4.1: an answer to HEAD has no content, whatever a server sends.
    @Test func headHasNoBody() {
        let definition = OperationDefinition(id: "h", method: "HEAD", path: "/")
        let decoder = ResponseDecoder<JSONValue>(.json("1"), definition: definition)
        #expect(decoder.bytes.isEmpty)
    }

    @Test func documentedErrorsKeepEverything() async throws {
        var response = TransportResponse.json(#"{"code":2000}"#, status: .badRequest)
        response.head.headerFields["MS-RequestId"] = "id1"
        let failed = try #require(await error(Fetch(), response)?.failedResponse)
        #expect(failed.status == 400 && failed.body == ["code": 2000] && failed.isDocumented)
        #expect(failed.bytes == Array(#"{"code":2000}"#.utf8))
        #expect(failed.requestIDs.map(\.description) == ["MS-RequestId: id1"])
        #expect(failed.description == "fetch failed: 400 Bad Request (MS-RequestId: id1)")
    }

    @Test(arguments: ["<html>", "", "{\"a\":", "{\"a\":1,\"a\":2}"])
    func errorsThatDoNotDecodeKeepTheirBytes(_ body: String) async throws {
        let response = TransportResponse(status: .badGateway, fields: [.contentType: "text/html"], text: body)
        let failed = try #require(await error(Fetch(), response)?.failedResponse)
        #expect(failed.body == nil && failed.bytes == Array(body.utf8) && failed.isDocumented)
    }

    @Test(arguments: [201, 302, 307])
    func undocumentedStatuses(_ status: Int) async throws {
        let response = TransportResponse.json("1", status: .init(code: status))
        let failed = try #require(await error(Fetch(), response)?.failedResponse)
        #expect(failed.body == nil && failed.bytes == [0x31] && !failed.isDocumented)
        #expect(failed.description.contains("does not mention"))
    }

    @Test func nothingPrintsTheBodyOrHeaders() async throws {
        var response = TransportResponse.json(#"{"echo":"hunter2"}"#, status: .badRequest)
        response.head.headerFields["Set-Cookie"] = "hunter2"
        for response in [
            response, TransportResponse(status: .ok, fields: [.setCookie: "hunter2"], text: "hunter2"),
        ] {
            let error = try #require(await error(Fetch(), response))
            var dumped = ""
            dump(error, to: &dumped)
            #expect(!(dumped + "\(error)" + String(reflecting: error)).contains("hunter2"))
            #expect(!"\(error)".isEmpty)
        }
    }

    @Test func largeAnswersAreRefused() async {
        let limits = TransportLimits(responseBytes: 3)
        guard
            case .transport(let error)? = await error(
                Fetch(), .json("12345"), .init(retry: .never, limits: limits))
        else {
            Issue.record("accepted")
            return
        }
        #expect((error as? TransportError)?.kind == .responseTooLarge(limit: 3))
    }

    @Test func responsesCarryStatusHeadersAndIDs() async throws {
        var answer = TransportResponse.json("1")
        answer.head.headerFields["X-Request-Id"] = "r"
        answer.head.headerFields["X-Locale"] = "en-US"
        let response = try await client(InMemoryTransport(answer)).response(to: Fetch())
        #expect(response.output == 1 && response.status == 200 && response.headers["X-Locale"] == "en-US")
        #expect(response.requestIDs.map(\.value) == ["r"])
    }

    @Test func defaultHeadersYieldToTheOperations() async throws {
        let transport = InMemoryTransport(.json("1"))
        let configuration = ClientConfiguration(headers: [.accept: "x/y", .userAgent: "pinion"])
        _ = try await client(transport, configuration: configuration).call(Fetch())
        let fields = try #require(await transport.requests.first).head.headerFields
        #expect(fields[.accept] == "application/json" && fields[.userAgent] == "pinion")
    }
}
