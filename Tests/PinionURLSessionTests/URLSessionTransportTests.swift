import FlyingFox
import Foundation
import LoopbackServers
import PinionRuntime
import PinionURLSession
import Testing

/// FlyingFox has a `JSONValue` too.
private typealias Body = PinionRuntime.JSONValue

/// A POST with a client request id.
private struct Create: PinionRuntime.Operation {
    static let definition: OperationDefinition = OperationDefinition(
        id: "create", method: "POST", path: "/things/{id}", security: [["token"]])
    func encode(to request: inout RequestEncoder) {
        request.path("id", "a/../b é")
        request.query("q", "1+1;")
        request.clientRequestID("MS-RequestId", nil as String?)
        request.body(json: ["a": "é"] as Body)
    }
    static func decode(_ response: ResponseDecoder<Body>) throws(CallError<Body>) -> Body {
        switch response.status {
        case 201: return try response.json()
        case 400...599: throw response.failureJSON()
        default: throw response.undocumented()
        }
    }
}

@Suite(.serialized) struct URLSessionTransportTests {
    private func client(
        _ server: LoopbackServer, limits: TransportLimits = TransportLimits(timeout: .seconds(600)),
        retry: RetryPolicy = .never
    ) -> Client {
        Client(
            server: server.url, transport: .urlSession(), credential: .bearer { "hunter2" },
            schemes: [SecurityScheme("token", .bearer)],
            configuration: ClientConfiguration(retry: retry, limits: limits))
    }

    private func failure(_ client: Client) async -> CallError<Body>? {
        do throws(CallError<Body>) {
            _ = try await client.call(Create())
            return nil
        } catch {
            return error
        }
    }

    private func transportError(_ client: Client) async -> TransportError? {
        guard case .transport(let error)? = await failure(client) else { return nil }
        return error as? TransportError
    }

    private static func json(_ status: HTTPStatusCode, _ text: String) -> LoopbackServer.Answer {
        LoopbackServer.Answer(
            statusCode: status, headers: [.contentType: "application/json"], body: Data(text.utf8))
    }

    @Test func aSuccessGoesThereAndBack() async throws {
        let log = Log()
        let output = try await LoopbackServer.running { request in
            var entry = request.fields
            entry[":body"] = String(decoding: try await request.bodyData, as: UTF8.self)
            _ = await log.add(entry)
            return Self.json(.created, #"{"id":"ü"}"#)
        } _: {
            try await client($0).call(Create())
        }
        #expect(output == ["id": "ü"])
        let request = try #require(await log.entries.first)
        #expect(request[":method"] == "POST")
        #expect(request[":path"] == "/things/a%2F..%2Fb%20%C3%A9?q=1%2B1%3B")
        #expect(request[":body"] == #"{"a":"é"}"#)
        #expect(request["authorization"] == "Bearer hunter2")
        #expect(request["content-type"] == "application/json")
        #expect(request["accept"] == "application/json")
        #expect(request["ms-requestid"]?.utf8.count == 36)
        #expect(request["cookie"] == nil)
    }

    @Test func anErrorHasItsBodyAndRequestID() async throws {
        let error = try await LoopbackServer.running { _ in
            LoopbackServer.Answer(
                statusCode: .badRequest,
                headers: [.contentType: "application/json", HTTPHeader("MS-RequestId"): "r1"],
                body: Data(#"{"code":600049}"#.utf8))
        } _: {
            await failure(client($0))
        }
        let failed = try #require(error?.failedResponse)
        #expect(failed.status == 400 && failed.body == ["code": 600049])
        #expect(failed.requestIDs.map(\.value) == ["r1"])
    }

    @Test func a429IsRepeatedAfterItsWait() async throws {
        let log = Log()
        let started = ContinuousClock.now
        let output = try await LoopbackServer.running { request in
            if await log.add(request.fields) == 0 {
                return LoopbackServer.Answer(
                    statusCode: .tooManyRequests, headers: [HTTPHeader("Retry-After"): "1"], body: Data())
            }
            return Self.json(.created, "1")
        } _: {
            try await client($0, retry: RetryPolicy(baseDelay: .milliseconds(1))).call(Create())
        }
        #expect(output == 1)
        #expect(ContinuousClock.now - started >= .seconds(1))
        let ids = await log.entries.map { $0["ms-requestid"] }
        #expect(ids.count == 2 && ids[0] == ids[1])
    }

    /// FoundationNetworking follows redirects and sends `Authorization` along, to whatever host.
    @Test(arguments: [301, 302, 303, 307, 308])
    func redirectsAreNotFollowed(_ status: Int) async throws {
        let log = Log()
        let error = try await LoopbackServer.running { request in
            _ = await log.add(request.fields)
            return Self.json(.created, "1")
        } _: { other in
            // The same machine by another name and port: another host to HTTP.
            let target = other.url.replacingOccurrences(of: "127.0.0.1", with: "localhost") + "/stolen"
            return try await LoopbackServer.running { _ in
                LoopbackServer.Answer(
                    statusCode: HTTPStatusCode(status, phrase: "Moved"), headers: [.location: target],
                    body: Data("moved".utf8))
            } _: {
                await failure(client($0))
            }
        }
        let failed = try #require(error?.failedResponse)
        #expect(failed.status == status && !failed.isDocumented)
        #expect(failed.headers[.location]?.hasSuffix("/stolen") == true)
        #expect(await log.entries.isEmpty)
    }

    @Test func announcedSizesAreHeldToTheLimit() async throws {
        let error = try await LoopbackServer.running { _ in
            Self.json(.created, String(repeating: " ", count: 100_000) + "1")
        } _: {
            await transportError(
                client($0, limits: TransportLimits(responseBytes: 99_999, timeout: .seconds(600))))
        }
        #expect(error?.kind == .responseTooLarge(limit: 99_999))
    }

    private static var endless: LoopbackServer.Answer {
        let spaces = Array(repeating: UInt8(ascii: " "), count: 256 << 10)
        return LoopbackServer.Answer(
            statusCode: .created, body: HTTPBodySequence(from: Pieces { _ in spaces }))
    }

    @Test(.timeLimit(.minutes(15))) func endlessBodiesAreBrokenOff() async throws {
        let error = try await LoopbackServer.running { _ in
            Self.endless
        } _: {
            await transportError(
                client($0, limits: TransportLimits(responseBytes: 1 << 20, timeout: .seconds(600))))
        }
        #expect(error?.kind == .responseTooLarge(limit: 1 << 20))
    }

    /// Services that all send as fast as they are read keep FoundationNetworking from cancelling anything: every call
    /// ends all the same, at its limit or at its deadline. Where a call waited for its task to be cancelled, none
    /// did, and memory ran out.
    @Test(.timeLimit(.minutes(15))) func manyEndlessBodiesHoldNobodyUp() async throws {
        let kinds = try await LoopbackServer.running { _ in
            Self.endless
        } _: { server in
            let client = client(server, limits: TransportLimits(responseBytes: 1 << 20, timeout: .seconds(3)))
            return await withTaskGroup { group in
                for _ in 0..<8 { group.addTask { await transportError(client)?.kind } }
                return await group.reduce(into: []) { $0.append($1) }
            }
        }
        #expect(kinds.count == 8)
        #expect(kinds.allSatisfy { $0 == .responseTooLarge(limit: 1 << 20) || $0 == .timedOut })
    }

    /// A deadline that has passed before anything is sent.
    @Test(.timeLimit(.minutes(15))) func noTimeAtAllIsATimeOut() async throws {
        let error = try await LoopbackServer.running { _ in
            try await Task.sleep(for: .seconds(3600))
            return Self.json(.created, "1")
        } _: {
            await transportError(client($0, limits: TransportLimits(timeout: .zero)))
        }
        #expect(error?.kind == .timedOut)
    }

    @Test(.timeLimit(.minutes(15))) func cutOffBodiesAreErrors() async throws {
        let error = try await LoopbackServer.running { _ in
            let short = Pieces { index in
                if index > 0 { throw CancellationError() }
                return Array(#"{"a":"#.utf8)
            }
            return LoopbackServer.Answer(
                statusCode: .created, headers: [.contentType: "application/json"],
                body: HTTPBodySequence(from: short, count: 1000))
        } _: {
            await transportError(client($0))
        }
        #expect(error?.kind == .connectionLost)
    }

    @Test(.timeLimit(.minutes(15))) func slowAnswersTimeOut() async throws {
        let started = ContinuousClock.now
        let error = try await LoopbackServer.running { _ in
            try await Task.sleep(for: .seconds(3600))
            return Self.json(.created, "1")
        } _: {
            await transportError(client($0, limits: TransportLimits(timeout: .milliseconds(500))))
        }
        #expect(error?.kind == .timedOut)
        // A transport that does not pass the limit on ends after URLSession's 60 seconds.
        #expect(ContinuousClock.now - started < .seconds(50))
    }

    /// A byte now and then keeps an idle timeout from ever firing; the whole exchange has a deadline too.
    @Test(.timeLimit(.minutes(15))) func tricklingAnswersTimeOut() async throws {
        let error = try await LoopbackServer.running { _ in
            let trickle = Pieces { _ in
                try await Task.sleep(for: .milliseconds(100))
                return [UInt8(ascii: " ")]
            }
            return LoopbackServer.Answer(statusCode: .created, body: HTTPBodySequence(from: trickle))
        } _: {
            await transportError(client($0, limits: TransportLimits(timeout: .seconds(1))))
        }
        #expect(error?.kind == .timedOut)
    }

    @Test(.timeLimit(.minutes(15))) func cancellationEndsAnExchange() async throws {
        let log = Log()
        let error = try await LoopbackServer.running { request in
            _ = await log.add(request.fields)
            try await Task.sleep(for: .seconds(3600))
            return Self.json(.created, "1")
        } _: { server in
            let client = client(server)
            let task = Task { await failure(client) }
            while await log.entries.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
            task.cancel()
            return await task.value
        }
        guard case .cancelled? = error else {
            Issue.record("not cancelled: \(String(describing: error))")
            return
        }
    }

    @Test func nobodyListening() async {
        let error = await transportError(client(LoopbackServer(url: "http://127.0.0.1:1")))
        #expect(error?.kind == .cannotConnect)
    }

    @Test func cookiesAreNotKept() async throws {
        let log = Log()
        _ = try await LoopbackServer.running { request in
            _ = await log.add(request.fields)
            return LoopbackServer.Answer(
                statusCode: .created,
                headers: [.contentType: "application/json", HTTPHeader("Set-Cookie"): "a=b; Path=/"],
                body: Data("1".utf8))
        } _: { server in
            let client = client(server)
            _ = try await client.call(Create())
            return try await client.call(Create())
        }
        #expect(await log.entries.count == 2)
        #expect(await log.entries.allSatisfy { $0["cookie"] == nil })
    }
}
