import GoldenOperations
import PinionRuntime
import Testing

/// Answers that are sequences, and what else comes beside bodies.
@Suite struct StreamCallTests {
    private func api(
        _ text: String, _ type: String, status: HTTPResponse.Status = .ok, fields: HTTPFields = [:]
    ) -> (GoldenOperations, InMemoryTransport) {
        var fields = fields
        fields[.contentType] = type
        let transport = InMemoryTransport(TransportResponse(status: status, fields: fields, text: text))
        return (
            GoldenOperations(
                transport: transport, credential: .none, configuration: ClientConfiguration(retry: .never)),
            transport
        )
    }

    @Test func eventsAreTyped() async throws {
        let (api, transport) = api(
            "id: 7\nevent: new\ndata: {\"number\":1}\n\n: ping\n\ndata: {\"number\":\ndata: 2}\r\n\r\ndata: [DONE]\n\ndata: {}\n\n",
            "text/event-stream; charset=utf-8")
        var numbers: [Int] = []
        for try await ticket in try await api.pets.watchTickets() { numbers.append(ticket.number) }
        #expect(numbers == [1, 2])
        let request = try #require(await transport.requests.first)
        #expect(request.head.headerFields[.accept] == "text/event-stream")
        #expect(request.head.path == "/v1/tickets/events")
    }

    @Test func eventsKeepWhatStandsAroundThem() async throws {
        let (api, _) = api(
            "id: 7\nevent: new\nretry: 250\ndata: {\"number\":1}\n\ndata: {\"number\":2}\n\n",
            "text/event-stream")
        var events: [ServerSentEvent<Ticket>] = []
        for try await event in try await api.pets.watchTickets().events { events.append(event) }
        #expect(events.map(\.event) == ["new", nil] && events.map(\.id) == ["7", "7"])
        #expect(events.map(\.retry) == [.milliseconds(250), nil])
    }

    /// JSON and a stream side by side: a method for each, and each asks for its own.
    @Test func aStreamBesideJSON() async throws {
        let (stream, transport) = api("data: Hello\n\ndata:  there\n\n", "text/event-stream")
        var texts: [String] = []
        for try await text in try await stream.pets.chatStream(Pet(name: "Tom")) { texts.append(text) }
        #expect(texts == ["Hello", " there"])
        #expect(await transport.requests.first?.text == #"{"name":"Tom"}"#)
        let (json, plain) = api(#"{"number":3}"#, "application/json")
        #expect(try await json.pets.chat(Pet(name: "Tom")).number == 3)
        #expect(await plain.requests.first?.head.headerFields[.accept] == "application/json")
    }

    @Test func wholeEventsLinesAndSequences() async throws {
        let (whole, _) = api("event: a\ndata: x\nid: 1\nretry: 5\n\n", "text/event-stream")
        for try await event in try await whole.pets.watchAll() {
            #expect(event == AnyEvent(data: "x", event: "a", id: "1", retry: 5))
        }
        let (lines, _) = api("{\"number\":1}\r\n\n{\"number\":2}", "application/jsonl")
        var numbers: [Int] = []
        for try await ticket in try await lines.pets.exportTickets() { numbers.append(ticket.number) }
        let (sequence, _) = api("\u{1E}{\"number\":\n3}\n\u{1E}{\"number\":4}\n", "application/json-seq")
        for try await ticket in try await sequence.pets.exportSequence() { numbers.append(ticket.number) }
        #expect(numbers == [1, 2, 3, 4])
    }

    @Test func errorsBeforeTheStreamAreTyped() async throws {
        let (api, _) = api(#"{"code":5}"#, "application/json", status: .forbidden)
        do throws(CallError<Problem>) {
            _ = try await api.pets.watchTickets()
            Issue.record("no error")
        } catch {
            #expect(error.failedResponse?.body?.code.text == "5" && error.status == 403)
        }
    }

    @Test func aSuccessThatIsNoStreamIsTold() async throws {
        let (api, _) = api("{}", "application/json")
        do throws(CallError<Problem>) {
            _ = try await api.pets.watchTickets()
            Issue.record("no error")
        } catch {
            guard case .unreadable(let unreadable) = error,
                case .mediaType("application/json") = unreadable.reason
            else {
                Issue.record("another error")
                return
            }
        }
    }

    /// A broken element ends the stream with its place; elements before it were given.
    @Test func brokenElements() async throws {
        let (api, _) = api("{\"number\":1}\n{\"number\":\"x\"}\n{\"number\":2}\n", "application/x-ndjson")
        var numbers: [Int] = []
        do {
            for try await ticket in try await api.pets.exportTickets() { numbers.append(ticket.number) }
            Issue.record("no error")
        } catch let error as CallError<JSONValue> {
            guard case .unreadable(let unreadable) = error else {
                Issue.record("another error")
                return
            }
            #expect(unreadable.description.contains("/number"))
        }
        #expect(numbers == [1])
    }

    @Test func headersAreTyped() async throws {
        let fields = HTTPFields(named: [
            "X-Remaining": "12", "X-Tags": "a, b", "X-Filter": "field=f,value=1",
            "X-Json": #"{"field":"j"}"#, "Fields": "true",
        ])
        let (api, _) = api(#"{"name":"Tom"}"#, "application/json", fields: fields)
        let response = try await api.client.response(to: ReadCounted())
        #expect(response.output.name == "Tom" && response.headers.xRemaining == 12)
        #expect(response.headers.xTags == ["a", "b"] && response.headers.fieldsValue == true)
        #expect(response.headers.xFilter == Filter(field: "f", value: "1"))
        #expect(response.headers.xJson == Filter(field: "j"))
        #expect(response.headers.eTag == nil && response.headers["x-remaining"] == "12")
        // Of another type: absent as a value, there as text.
        let headers = GoldenOperations.Headers(HTTPFields(named: ["X-Remaining": "many"]))
        #expect(headers.xRemaining == nil && headers["X-Remaining"] == "many")
    }

    @Test func operationsWithTheSameErrorsShareThem() async throws {
        func failure(_ status: HTTPResponse.Status, _ text: String) async -> FailedResponse<
            GoldenOperations.Failure
        >? {
            let (api, _) = api(text, "application/json", status: status)
            do throws(CallError<GoldenOperations.Failure>) {
                try await api.readCountedToo()
                return nil
            } catch {
                return error.failedResponse
            }
        }
        guard case .notFound(let missing)? = await failure(.notFound, #"{"what":"it"}"#)?.body,
            case .other(let problem)? = await failure(.badGateway, #"{"code":1}"#)?.body
        else {
            Issue.record("other cases")
            return
        }
        #expect(missing.what == "it" && problem.code.text == "1")
        let conflict = await failure(.conflict, "{}")
        #expect(conflict?.body == nil && conflict?.isDocumented == true)
        #expect(ReadCounted.Failure.self == ReadCountedToo.Failure.self)
    }

    @Test func serversOfOperations() async throws {
        let (elsewhere, transport) = api("42", "text/plain")
        #expect(try await elsewhere.readElsewhere() == 42)
        #expect(await transport.requests.first?.head.authority == "status.example.com")
        let transport2 = InMemoryTransport(.json("", status: .accepted))
        let replaced = GoldenOperations(
            transport: transport2, credential: .none,
            configuration: ClientConfiguration(servers: ["/v9": "http://localhost:1/x"]))
        #expect(try await replaced.client.call(ReadBesideValue.make()) == nil)
        #expect(await transport2.requests.first?.head.path == "/x/beside")
    }

    @Test func aServerWithoutAHostTakesTheClients() throws {
        let request = try ReadBesideValue.make().request(server: "https://a.example:8443/v1")
        #expect(request.head.authority == "a.example:8443" && request.head.path == "/v9/beside")
    }

    @Test func serverVariables() {
        #expect(GoldenOperations.Server.regional().url == "https://eu.example.com:443/v1")
        #expect(
            GoldenOperations.Server.regional(region: .usWest, port: "1").url
                == "https://us-west.example.com:1/v1")
        #expect(GoldenOperations.Server.Region.allCases.count == 2)
    }

    @Test func incomingRequests() throws {
        let webhook = GoldenOperations.Webhooks.newPet
        #expect(try webhook.decode(Array(#"{"name":"Tom"}"#.utf8)) == Pet(name: "Tom"))
        do throws(IncomingRequestError) {
            _ = try webhook.decode(Array("{}".utf8))
            Issue.record("accepted")
        } catch {
            guard case .invalid(let violations) = error else {
                Issue.record("another error")
                return
            }
            #expect(violations.map(\.keyword) == [.required(missing: "name")])
        }
        let callback = GoldenOperations.Callbacks.onTicket
        #expect(callback.expression == "{$request.body#/url}" && callback.method == "PUT")
        #expect(throws: IncomingRequestError.self) { try callback.decode(Array("[".utf8)) }
    }

    /// OpenAPI 3.1 section 4.8.15: style, explode, allowReserved and contentType of members.
    @Test func encodingObjectsOfForms() async throws {
        let transport = InMemoryTransport(TransportResponse(status: .noContent, text: ""))
        let api = GoldenOperations(transport: transport, credential: .none)
        try await api.files.sendStyledForm(
            Styled(
                tags: ["a", "b c"], filter: Filter(field: "f", value: "&"), raw: "a/b?c", list: [1, 2],
                plain: "x y"))
        #expect(
            await transport.requests.first?.text
                == "tags=a,b%20c&filter%5Bfield%5D=f&filter%5Bvalue%5D=%26&raw=a/b?c&list=%5B1%2C2%5D&plain=x+y"
        )
    }

    @Test func encodingObjectsOfParts() async throws {
        let transport = InMemoryTransport(TransportResponse(status: .noContent, text: ""))
        let api = GoldenOperations(transport: transport, credential: .none)
        try await api.files.sendTypedParts(
            .init(
                photo: FilePart(
                    bytes: [], headers: HTTPFields(named: ["X-Part": "1", "Content-Type": "x/y"])),
                pet: Pet(name: "Tom"),
                more: [FilePart(bytes: [], fileName: "m", mediaType: "image/gif")], note: "hi"))
        let request = try #require(await transport.requests.first)
        #expect(request.head.headerFields[.contentType]?.hasPrefix("multipart/mixed; boundary=") == true)
        #expect(
            request.text.contains(
                "name=\"photo\"; filename=\"photo\"\r\nContent-Type: image/png\r\nX-Part: 1\r\n\r\n"))
        #expect(!request.text.contains("x/y"))
        #expect(request.text.contains("filename=\"m\"\r\nContent-Type: image/gif\r\n"))
        #expect(request.text.contains("name=\"note\"\r\nContent-Type: application/json\r\n\r\n\"hi\"\r\n"))
    }
}

/// Makes an operation whose initialiser is deprecated, as the description says it is.
private enum ReadBesideValue {
    static func make() -> ReadBeside { maker.make() }
    private static var maker: any Maker { Deprecated() }
    fileprivate protocol Maker { func make() -> ReadBeside }
    private struct Deprecated: Maker {
        @available(*, deprecated) func make() -> ReadBeside { ReadBeside() }
    }
}

extension HTTPFields {
    /// Fields by the texts of their names.
    fileprivate init(named fields: KeyValuePairs<String, String>) {
        self.init()
        for (name, value) in fields {
            if let name = HTTPField.Name(name) { append(HTTPField(name: name, value: value)) }
        }
    }
}
