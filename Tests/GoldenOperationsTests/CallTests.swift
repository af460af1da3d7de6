import GoldenOperations
import PinionRuntime
import Testing

/// Generated operations, called through a transport that remembers what it was asked.
@Suite struct CallTests {
    private static let answer: @Sendable (Int, String) -> TransportResponse = { status, text in
        .json(text, status: HTTPResponse.Status(code: status))
    }

    private func api(_ transport: InMemoryTransport, credential: Credential = .none) -> GoldenOperations {
        GoldenOperations(
            transport: transport, credential: credential, configuration: ClientConfiguration(retry: .never))
    }

    /// The only request of a call.
    private func sent(
        status: Int = 204, _ text: String = "", _ call: (GoldenOperations) async throws -> Void
    ) async throws -> InMemoryTransport.RecordedRequest {
        let transport = InMemoryTransport(Self.answer(status, text))
        try await call(api(transport))
        return try #require(await transport.requests.first)
    }

    @Test func createsWithCredentialAndRequestID() async throws {
        let transport = InMemoryTransport(Self.answer(201, #"{"name":"Tom","kind":"cat","more":1}"#))
        let pet = try await api(transport, credential: .bearer { "t" }).pets
            .create(Pet(name: "Tom", kind: .cat, secret: Secret("hunter2")), xLocale: "en-US")
        #expect(pet == Pet(name: "Tom", kind: .cat))
        let request = try #require(await transport.requests.first)
        #expect(request.head.method == .post && request.head.path == "/v1/pets")
        #expect(request.text == #"{"name":"Tom","kind":"cat","secret":"hunter2"}"#)
        #expect(request.head.headerFields[.authorization] == "Bearer t")
        #expect(request.field("X-Locale") == "en-US")
        #expect(request.field("MS-RequestId")?.utf8.count == 36)
        #expect(request.head.headerFields[.accept] == "application/json")
    }

    @Test func theSecondAlternativeOfTheSecurity() async throws {
        let transport = InMemoryTransport(Self.answer(200, #"{"name":"Tom"}"#))
        _ = try await api(transport, credential: .apiKey("k")).pets.create(Pet(name: "Tom"))
        #expect(await transport.requests.first?.field("X-Api-Key") == "k")
    }

    @Test func documentedErrorsAreTyped() async throws {
        let transport = InMemoryTransport(Self.answer(400, #"{"code":600049,"message":"No."}"#))
        do throws(CallError<Problem>) {
            _ = try await api(transport).pets.create(Pet(name: "Tom"))
            Issue.record("no error")
        } catch {
            let failed = try #require(error.failedResponse)
            #expect(failed.body?.code.text == "600049" && failed.body?.message == "No.")
            #expect(failed.description == "createPet failed: 400 Bad Request")
        }
    }

    @Test func errorsOfSeveralTypesAreAnEnumeration() async throws {
        func failure(_ status: Int, _ text: String) async -> FailedResponse<GetPet.Failure>? {
            do throws(CallError<GetPet.Failure>) {
                _ = try await api(InMemoryTransport(Self.answer(status, text))).pets.get(petId: UUID())
                return nil
            } catch {
                return error.failedResponse
            }
        }
        guard case .notFound(let missing)? = await failure(404, #"{"what":"it"}"#)?.body,
            case .clientError(let problem)? = await failure(403, #"{"code":1}"#)?.body
        else {
            Issue.record("other cases")
            return
        }
        #expect(missing.what == "it" && problem.code.text == "1")
        let html = await failure(500, "<html>")
        #expect(html?.body == nil && html?.bytes.isEmpty == false && html?.isDocumented == true)
        #expect(await failure(502, "{}")?.isDocumented == false)
    }

    @Test func statusesWithMeaningAreResults() async throws {
        func check(_ status: Int) async throws -> CheckName.Output {
            try await api(InMemoryTransport(Self.answer(status, ""))).pets.checkName(name: "a")
        }
        #expect(try await check(200) == .taken)
        #expect(try await check(404) == .free)
        await #expect(throws: CallError<Problem>.self) { try await check(500) }
        guard
            case .notModified = try await api(InMemoryTransport(Self.answer(304, ""))).pets.get(petId: UUID())
        else {
            Issue.record("another case")
            return
        }
    }

    @Test func successesOfSeveralTypesAreAnEnumeration() async throws {
        func start(_ status: Int, _ text: String) async throws -> StartJob.Output {
            try await api(InMemoryTransport(Self.answer(status, text))).startJob()
        }
        guard case .accepted(let ticket) = try await start(202, #"{"number":7}"#),
            case .done(let pet) = try await start(200, #"{"name":"Tom"}"#),
            case .nothing = try await start(204, "")
        else {
            Issue.record("other cases")
            return
        }
        #expect(ticket.number == 7 && pet.name == "Tom")
    }

    @Test func pathStyles() async throws {
        let request = try await sent(status: 200) {
            try await $0.showPathStyles(
                plain: Filter(field: "a b", value: "c/d"), label: ["x", "y"], matrix: ["1", "2"],
                json: Filter(field: "é"))
        }
        #expect(
            request.head.path
                == "/v1/styles/field=a%20b,value=c%2Fd/.x.y/;matrix=1,2/%7B%22field%22%3A%22%C3%A9%22%7D/end")
    }

    @Test func queryHeaderAndCookieStyles() async throws {
        let filter = Filter(field: "Name", value: "x")
        let request = try await sent(status: 206) {
            try await $0.showQueryStyles(
                needed: true, form: ["a", "b,c"], space: ["a", "b"], pipe: ["a", "b"], deep: filter,
                json: filter,
                raw: "a/b?c", xList: ["a", "b"], xObject: filter, session: "s;1", pathValue: "p")
        }
        #expect(
            request.head.path == "/v1/styles?form=a,b%2Cc&space=a%20b&pipe=a%7Cb"
                + "&deep%5Bfield%5D=Name&deep%5Bvalue%5D=x"
                + "&json=%7B%22field%22%3A%22Name%22%2C%22value%22%3A%22x%22%7D&raw=a/b?c&needed=true&path=p")
        #expect(request.field("X-List") == "a,b" && request.field("X-Object") == "field=Name,value=x")
        #expect(request.field("Cookie") == "session=s%3B1")
    }

    @Test func bodies() async throws {
        let form = try await sent { try await $0.files.sendForm(Filter(field: "a b", value: "&")) }
        #expect(form.text == "field=a+b&value=%26" && form.contentType == "application/x-www-form-urlencoded")
        let text = try await sent { try await $0.files.sendText("a,b") }
        #expect(text.text == "a,b" && text.contentType == "text/csv; charset=utf-8")
        let bytes = try await sent { try await $0.files.sendBytes([0, 255]) }
        #expect(bytes.body == [0, 255] && bytes.contentType == "application/octet-stream")
        let json = try await sent { try await $0.files.sendAny(.json(Pet(name: "Tom"))) }
        #expect(json.text == #"{"name":"Tom"}"# && json.contentType == "application/json")
        let kind = try await sent { try await $0.files.sendAny(.text(.dog)) }
        #expect(kind.text == "dog" && kind.contentType == "text/plain; charset=utf-8")
        let none = try await sent { try await $0.files.sendMaybe() }
        #expect(none.body.isEmpty && none.contentType == nil)
        let patch = try await sent { try await $0.files.sendMaybe(body: .json(Pet(name: "Tom"))) }
        #expect(patch.contentType == "application/merge-patch+json")
        let null = try await sent { try await $0.files.sendNull(nil) }
        #expect(null.text == "null")
    }

    @Test func multipartBodies() async throws {
        let request = try await sent {
            try await $0.files.upload(
                .init(
                    photo: FilePart(bytes: Array("PNG".utf8), fileName: "p.png", mediaType: "image/png"),
                    pet: Pet(name: "Tom"), note: "hi"))
        }
        #expect(request.contentType?.hasPrefix("multipart/form-data; boundary=") == true)
        #expect(
            request.text.contains(
                "name=\"photo\"; filename=\"p.png\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n"))
        #expect(
            request.text.contains(
                "name=\"pet\"\r\nContent-Type: application/json\r\n\r\n{\"name\":\"Tom\"}\r\n"))
        #expect(!request.text.contains("\"more\""))
    }

    @Test func textAndBytesAnswers() async throws {
        let text = TransportResponse(status: .ok, fields: [.contentType: "text/plain"], text: "é")
        #expect(try await api(InMemoryTransport(text)).files.readText() == "é")
        #expect(try await api(InMemoryTransport(text)).files.readBytes() == Array("é".utf8))
    }

    @Test func pages() async throws {
        let transport = InMemoryTransport(
            .json(
                #"{"items":[{"name":"a"}],"links":{"next":{"uri":"/pets?x","headers":[{"key":"T","value":"1"}]}}}"#
            ),
            .json(#"{"items":[{"name":"b"},{"name":"c"}],"links":{"next":null}}"#))
        var names: [String] = []
        for try await pet in api(transport).pets.listPages(size: 1).items { names.append(pet.name) }
        #expect(names == ["a", "b", "c"])
        #expect(await transport.requests.map(\.head.path) == ["/v1/pets?size=1", "/v1/pets?x"])
        #expect(await transport.requests.last?.field("T") == "1")
    }

    /// An operation is a value that any HTTP stack can send.
    @Test func requestsWithoutAClient() throws {
        let request = try DeletePet(petId: UUID()).request(server: "https://example.com/api")
        #expect(request.head.method == .delete && request.head.authority == "example.com")
        #expect(request.head.path?.hasPrefix("/api/pets/") == true)
        #expect(GetPet.definition.path == "/pets/{pet-id}")
    }

    @Test func servers() {
        #expect(GoldenOperations.Server.global.url == "https://api.example.com/v1")
        #expect(GoldenOperations.Server.relative(at: "https://a.b").url == "https://a.b/v2")
        #expect(CreatePet.definition.security == [["token"], ["key"]])
        #expect(CreatePet.definition.requestIDs == ["X-Trace-Id"])
    }
}

extension InMemoryTransport.RecordedRequest {
    fileprivate func field(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { head.headerFields[$0] }
    }
    fileprivate var contentType: String? { head.headerFields[.contentType] }
}

/// What the description demands, before sending and after receiving.
@Suite struct ValidationTests {
    private func error(_ transport: InMemoryTransport, _ configuration: ClientConfiguration) async
        -> CallError<Problem>?
    {
        let api = GoldenOperations(transport: transport, credential: .none, configuration: configuration)
        do throws(CallError<Problem>) {
            _ = try await api.pets.create(Pet(name: "", secret: Secret("hunter2")), size: -1)
            return nil
        } catch {
            return error
        }
    }

    @Test func allViolationsOfBodyAndParametersAtOnce() async throws {
        let transport = InMemoryTransport(.json(#"{"name":"Tom"}"#))
        let error = await error(transport, ClientConfiguration())
        guard case .invalid(let violations)? = error else {
            Issue.record("sent")
            return
        }
        #expect(violations.map(\.part) == [.parameter("size"), .body])
        #expect(violations.map(\.keyword) == [.minimum(limit: "0"), .minLength(limit: 1, actual: 0)])
        #expect(violations.last?.instance.description == "/name")
        #expect(await transport.requests.isEmpty)
        #expect(error?.description.contains("hunter2") == false)
    }

    /// `DateTime` and `CalendarDuration` read more than the formats allow.
    @Test(arguments: [
        ("2026-01-02T03:04:05Z", "PT5M", []), ("2026-01-02T03:04:05", "PT5M", ["at"]),
        ("2026-01-02 03:04:05Z", "P1W", ["at"]), ("2026-01-02T03:04:05Z", "+PT5M", ["length"]),
        ("2026-01-02T03:04:05Z", "-P1D", ["length"]), ("2026-01-02T03:04:05Z", "PT7.5S", ["length"]),
        ("2026-01-02T03:04:05", "P1Y2W", ["at", "length"]),
    ])
    func formatsThatTheTypeDoesNotImplyAreValidated(_ at: String, _ length: String, _ wrong: [String])
        async throws
    {
        let at = try #require(DateTime(at))
        let length = try #require(CalendarDuration(length))
        let transport = InMemoryTransport(.json("", status: .noContent))
        let api = GoldenOperations(
            transport: transport, credential: .none, configuration: ClientConfiguration())
        var found: [Violation.Part] = []
        do throws(CallError<JSONValue>) {
            try await api.pets.planVisit(
                day: CalendarDate("2026-01-02"), at: at, length: length, guest: UUID())
        } catch {
            guard case .invalid(let violations) = error else { throw error }
            found = violations.map(\.part)
        }
        #expect(found == wrong.map { .parameter($0) })
    }

    @Test func validationCanBeTurnedOff() async throws {
        let transport = InMemoryTransport(.json(#"{"name":"Tom"}"#))
        #expect(await error(transport, ClientConfiguration(validatesRequests: false)) == nil)
        #expect(await transport.requests.first?.head.path == "/v1/pets?size=-1")
    }

    @Test func answersAreRefusedOrReported() async throws {
        let transport = InMemoryTransport(.json(#"{"name":""}"#))
        guard
            case .unreadable(let unreadable)? = await error(
                transport, ClientConfiguration(validatesRequests: false, answers: .refuse)),
            case .invalid(let violations) = unreadable.reason
        else {
            Issue.record("accepted")
            return
        }
        #expect(violations.map(\.keyword) == [.minLength(limit: 1, actual: 0)])
        let (reports, continuation) = AsyncStream.makeStream(of: AnswerReport.self)
        let configuration = ClientConfiguration(
            validatesRequests: false, answers: .report { continuation.yield($0) })
        #expect(await error(transport, configuration) == nil)
        continuation.finish()
        var operations: [String] = []
        for await report in reports { operations.append(report.operation) }
        #expect(operations == ["createPet"])
    }
}
