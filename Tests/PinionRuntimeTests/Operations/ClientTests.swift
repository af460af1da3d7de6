import HTTPTypes
import PinionJSON
import Testing

@testable import PinionRuntime

/// Remembers what was asked of the clock.
actor Waits {
    private(set) var all: [Duration] = []
    func add(_ wait: Duration) { all.append(wait) }

    /// Time that passes at once, with the most or the least that is left to chance.
    nonisolated func timing(chance: Double = 1, now: Double = 784_111_777) -> Timing {
        Timing(sleep: { await self.add($0) }, now: { now }, chance: { chance })
    }
}

/// A POST with a client request id and a JSON body.
struct Create: PinionRuntime.Operation {
    static let definition: OperationDefinition = OperationDefinition(
        id: "create", method: "POST", path: "/things")
    var body: JSONValue = ["a": 1]
    func encode(to request: inout RequestEncoder) {
        request.clientRequestID("MS-RequestId", nil as String?)
        request.body(json: body)
    }
    static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> JSONValue? {
        switch response.status {
        case 201, 204: return try response.optionalJSON()
        case 400...599: throw response.failureJSON()
        default: throw response.undocumented()
        }
    }
}

func client(
    _ transport: some Transport, credential: Credential = .none, schemes: [SecurityScheme] = [],
    configuration: ClientConfiguration = ClientConfiguration(), server: String = "https://api.example.com/v1"
) -> Client {
    Client(
        server: server, transport: transport, credential: credential, schemes: schemes,
        configuration: configuration)
}

@Suite struct RetryTests {
    @Test func repeatsWithTheSameRequestIDAndBackOff() async throws {
        let transport = InMemoryTransport(
            TransportResponse(status: 503, text: ""), TransportResponse(status: 502, text: "<html>"),
            TransportResponse(status: 504, text: ""), .json(#"{"b":2}"#, status: .created))
        let waits = Waits()
        let output = try await client(transport, configuration: .init(timing: waits.timing())).call(Create())
        #expect(output == ["b": 2])
        let requests = await transport.requests
        #expect(requests.count == 4)
        #expect(Set(requests.map { $0.head.headerFields["MS-RequestId"] ?? "" }).count == 1)
        #expect(Set(requests.map(\.body)).count == 1)
        #expect(await waits.all == [.milliseconds(500), .seconds(1), .seconds(2)])
    }

    @Test func chanceHalvesTheWaitAtMost() async throws {
        let transport = InMemoryTransport(TransportResponse(status: 503, text: ""), .json("1"))
        let waits = Waits()
        _ = try await client(transport, configuration: .init(timing: waits.timing(chance: 0))).call(Fetch())
        #expect(await waits.all == [.milliseconds(250)])
    }

    @Test func anotherCallHasAnotherRequestID() async throws {
        let transport = InMemoryTransport(.json("1", status: .created))
        let client = client(transport)
        _ = try await client.call(Create())
        _ = try await client.call(Create())
        #expect(Set(await transport.requests.map { $0.head.headerFields["MS-RequestId"] ?? "" }).count == 2)
    }

    @Test(arguments: ["7", "Sun, 06 Nov 1994 08:49:44 GMT"])
    func retryAfterIsTheFloor(_ value: String) async throws {
        let transport = InMemoryTransport(
            TransportResponse(status: 429, fields: [.retryAfter: value], text: "{}"), .json("1"))
        let waits = Waits()
        _ = try await client(transport, configuration: .init(timing: waits.timing())).call(Fetch())
        #expect(await waits.all == [.seconds(7)])
    }

    @Test func aLongerRetryAfterIsTheCallersToWait() async throws {
        let transport = InMemoryTransport(
            TransportResponse(status: 429, fields: [.retryAfter: "3600"], text: "{}"), .json("1"))
        let waits = Waits()
        let error = await failure(
            of: Fetch(), client(transport, configuration: .init(timing: waits.timing())))
        #expect(error?.failedResponse?.retryAfter == .seconds(3600))
        #expect(await waits.all.isEmpty)
    }

    @Test func givesUpAfterFourAttempts() async throws {
        let transport = InMemoryTransport(TransportResponse(status: 503, text: ""))
        let waits = Waits()
        let error = await failure(
            of: Fetch(), client(transport, configuration: .init(timing: waits.timing())))
        #expect(error?.status == 503)
        #expect(await transport.requests.count == 4)
    }

    @Test(arguments: [500, 501, 400, 404, 409])
    func otherStatusesAreNotRepeated(_ status: Int) async throws {
        let transport = InMemoryTransport(TransportResponse(status: .init(code: status), text: ""))
        let error = await failure(of: Fetch(), client(transport))
        #expect(error?.status == status)
        #expect(await transport.requests.count == 1)
    }

    /// A POST without an id by which the service knows a repetition is sent once.
    @Test func plainPostsAreNotRepeated() async throws {
        let transport = InMemoryTransport(TransportResponse(status: 503, text: ""))
        let probe = Probe { _ in }
        #expect(await failure(of: probe, client(transport))?.status == 503)
        #expect(await transport.requests.count == 1)
    }

    @Test func transientTransportErrorsAreRepeated() async throws {
        let transport = InMemoryTransport { request in
            if request.index < 2 {
                throw TransportError(request.index == 0 ? .cannotConnect : .connectionLost)
            }
            return .json("1")
        }
        let waits = Waits()
        #expect(try await client(transport, configuration: .init(timing: waits.timing())).call(Fetch()) == 1)
        #expect(await waits.all.count == 2)
    }

    @Test(arguments: [TransportError.Kind.insecure, .malformed, .responseTooLarge(limit: 1)])
    func lastingTransportErrorsAreNot(_ kind: TransportError.Kind) async throws {
        let transport = InMemoryTransport { _ in throw TransportError(kind) }
        guard case .transport(let error) = await failure(of: Fetch(), client(transport)) else {
            Issue.record("no transport error")
            return
        }
        #expect((error as? TransportError)?.kind == kind)
        #expect(await transport.requests.count == 1)
    }

    @Test func tokensAreAskedForEachAttempt() async throws {
        let transport = InMemoryTransport(TransportResponse(status: 503, text: ""), .json("1"))
        let waits = Waits()
        let credential = Credential.bearer { "token\(await waits.all.count)" }
        let client = client(
            transport, credential: credential, schemes: [SecurityScheme("token", .bearer)],
            configuration: .init(timing: waits.timing()))
        _ = try await client.call(Fetch())
        let sent = await transport.requests.map { $0.head.headerFields[.authorization] }
        #expect(sent == ["Bearer token0", "Bearer token1"])
    }

    @Test func cancellationEndsAWait() async throws {
        let transport = InMemoryTransport(TransportResponse(status: 503, text: ""))
        let client = client(
            transport,
            configuration: .init(retry: RetryPolicy(baseDelay: .seconds(60), maximumDelay: .seconds(60))))
        let task = Task { await failure(of: Fetch(), client) }
        while await transport.requests.isEmpty { await Task.yield() }
        task.cancel()
        guard case .cancelled = await task.value else {
            Issue.record("not cancelled")
            return
        }
        #expect(await transport.requests.count == 1)
    }
}

/// The error of a call that must fail.
func failure<Call: PinionRuntime.Operation>(
    of operation: Call, _ client: Client
) async -> CallError<Call.Failure>? {
    do throws(CallError<Call.Failure>) {
        _ = try await client.call(operation)
        return nil
    } catch {
        return error
    }
}

@Suite struct RetryAfterTests {
    /// RFC 9110 section 5.6.7: the three forms, all 784111777.
    @Test(arguments: [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ])
    func dates(_ text: String) { #expect(RetryAfter(text) == .date(784_111_777)) }

    @Test(arguments: [("0", 0), ("120", 120), (" 5 ", 5)] as [(String, Int64)])
    func seconds(_ text: String, _ seconds: Int64) { #expect(RetryAfter(text) == .seconds(seconds)) }

    @Test(arguments: [
        "", "-1", "1.5", "soon", "Sun, 32 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT", "٣",
    ])
    func neither(_ text: String) { #expect(RetryAfter(text) == nil) }

    @Test func hugeNumbersDoNotOverflow() {
        #expect(RetryAfter(String(repeating: "9", count: 400)) == .seconds(Int64(UInt32.max)))
    }

    @Test func leapDays() {
        #expect(HTTPDate.secondsSince1970("Thu, 29 Feb 2024 00:00:00 GMT") == 1_709_164_800)
        #expect(HTTPDate.secondsSince1970("Thu, 01 Jan 1970 00:00:00 GMT") == 0)
    }

    @Test func datesInThePastWaitNothing() {
        #expect(RetryAfter("Sun, 06 Nov 1994 08:49:37 GMT")?.delay(now: 784_111_999) == .zero)
    }
}
