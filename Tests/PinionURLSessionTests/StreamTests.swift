import FlyingFox
import Foundation
import LoopbackServers
import PinionRuntime
import PinionURLSession
import Testing

private typealias Body = PinionRuntime.JSONValue

/// A GET whose answer is a stream of numbers, a line each.
private struct Watch: StreamedOperation {
    typealias Output = [UInt8]
    typealias Failure = Body
    typealias StreamElement = Int
    static var definition: OperationDefinition {
        OperationDefinition(
            id: "watch", method: "GET", path: "/watch", successes: "200", failures: "4XX", body: .raw)
    }
    static var stream: StreamDefinition { StreamDefinition(.lines, mediaType: "application/jsonl") }
}

/// Streams over real sockets.
@Suite(.serialized) struct StreamTests {
    private func client(
        _ server: LoopbackServer, limits: TransportLimits = TransportLimits(timeout: .seconds(600))
    ) -> Client {
        Client(
            server: server.url, transport: .urlSession(), credential: .none,
            configuration: ClientConfiguration(retry: .never, limits: limits))
    }

    private static func lines(
        _ pieces: @escaping @Sendable (Int) async throws -> [UInt8]?
    ) -> LoopbackServer.Answer {
        LoopbackServer.Answer(
            statusCode: .ok, headers: [.contentType: "application/jsonl"],
            body: HTTPBodySequence(from: Pieces(pieces: pieces)))
    }

    /// The second line is sent only after the first has been read: nothing waits for the end.
    @Test func elementsArriveWhileTheServerWaits() async throws {
        let gate = Gate()
        let numbers = try await LoopbackServer.running { _ in
            Self.lines { index in
                if index == 3 { return nil }
                if index > 0 { await gate.wait() }
                return Array("\(index)\n".utf8)
            }
        } _: { server in
            var numbers: [Int] = []
            for try await number in try await client(server).stream(Watch()) {
                numbers.append(number)
                await gate.open()
            }
            return numbers
        }
        #expect(numbers == [0, 1, 2])
    }

    @Test func anErrorIsReadWhole() async throws {
        let error = try await LoopbackServer.running { _ in
            LoopbackServer.Answer(
                statusCode: .badRequest, headers: [.contentType: "application/json"],
                body: Data(#"{"code":1}"#.utf8))
        } _: { server -> CallError<Body>? in
            do throws(CallError<Body>) {
                _ = try await client(server).stream(Watch())
                return nil
            } catch {
                return error
            }
        }
        #expect(error?.failedResponse?.body == ["code": 1])
    }

    /// 16 MB that a reader takes slowly: each line arrives once, whatever had to wait.
    @Test(.timeLimit(.minutes(15))) func aSlowReaderGetsEverything() async throws {
        let line = Array((String(repeating: " ", count: 64 << 10) + "1\n").utf8)
        let count = try await LoopbackServer.running { _ in
            Self.lines { index in index < 256 ? line : nil }
        } _: { server in
            let limits = TransportLimits(responseBytes: 64 << 20, timeout: .seconds(600))
            var count = 0
            for try await _ in try await client(server, limits: limits).stream(Watch()) {
                count += 1
                if count % 32 == 0 { try await Task.sleep(for: .milliseconds(20)) }
            }
            return count
        }
        #expect(count == 256)
    }

    @Test(.timeLimit(.minutes(15))) func aSilentStreamTimesOut() async throws {
        let error = try await LoopbackServer.running { _ in
            Self.lines { index in
                if index > 0 { try await Task.sleep(for: .seconds(3600)) }
                return Array("1\n".utf8)
            }
        } _: { server -> (any Error)? in
            do {
                let limits = TransportLimits(timeout: .seconds(1))
                for try await _ in try await client(server, limits: limits).stream(Watch()) {}
                return nil
            } catch {
                return error
            }
        }
        guard case .transport(let reason)? = error as? CallError<Body> else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect((reason as? TransportError)?.kind == .timedOut)
    }

    /// FoundationNetworking's own time-out must not meet ours.
    @Test(.timeLimit(.minutes(15))) func manyStreamsTimeOutAtOnce() async throws {
        let kinds = try await LoopbackServer.running { _ in
            Self.lines { index in
                if index > 0 { try await Task.sleep(for: .seconds(3600)) }
                return Array("1\n".utf8)
            }
        } _: { server in
            let client = client(server, limits: TransportLimits(timeout: .seconds(1)))
            return await withTaskGroup { group in
                for _ in 0..<64 {
                    group.addTask { () -> TransportError.Kind? in
                        do {
                            for try await _ in try await client.stream(Watch()) {}
                            return nil
                        } catch {
                            guard case .transport(let reason)? = error as? CallError<Body> else { return nil }
                            return (reason as? TransportError)?.kind
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
        }
        #expect(kinds == Array(repeating: .timedOut, count: 64))
    }

    /// A stream that nobody takes the pieces of is broken off at its limit, however fast they come.
    @Test(.timeLimit(.minutes(15))) func anEndlessStreamThatWaitsIsBrokenOff() async throws {
        let error = try await LoopbackServer.running { _ in
            let line = Array((String(repeating: " ", count: 64 << 10) + "1\n").utf8)
            return Self.lines { _ in line }
        } _: { server -> (any Error)? in
            do {
                let limits = TransportLimits(responseBytes: 1 << 20, timeout: .seconds(600))
                var wait = Duration.seconds(1)
                for try await _ in try await client(server, limits: limits).stream(Watch()) {
                    try await Task.sleep(for: wait)
                    wait = .zero
                }
                return nil
            } catch {
                return error
            }
        }
        guard case .transport(let reason)? = error as? CallError<Body> else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
        #expect((reason as? TransportError)?.kind == .responseTooLarge(limit: 1 << 20))
    }

    @Test(.timeLimit(.minutes(15))) func cancellingTheTaskEndsTheWait() async throws {
        let error = try await LoopbackServer.running { _ in
            Self.lines { index in
                if index > 0 { try await Task.sleep(for: .seconds(3600)) }
                return Array("1\n".utf8)
            }
        } _: { server -> (any Error)? in
            let (firsts, first) = AsyncStream.makeStream(of: Void.self)
            let reading = Task { () -> (any Error)? in
                do {
                    for try await _ in try await client(server).stream(Watch()) { first.yield() }
                    return nil
                } catch {
                    return error
                }
            }
            for await _ in firsts { break }
            reading.cancel()
            return await reading.value
        }
        guard case .cancelled? = error as? CallError<Body> else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
    }

    @Test func aBrokenConnectionIsAnError() async throws {
        let error = try await LoopbackServer.running { _ in
            Self.lines { index in
                if index > 0 { throw CocoaError(.fileReadUnknown) }
                return Array("1\n".utf8)
            }
        } _: { server -> (any Error)? in
            do {
                for try await _ in try await client(server).stream(Watch()) {}
                return nil
            } catch {
                return error
            }
        }
        guard case .transport? = error as? CallError<Body> else {
            Issue.record("another error: \(String(describing: error))")
            return
        }
    }
}

/// Lets one through for each time it is opened.
private actor Gate {
    private var permits = 0
    private var waiting: CheckedContinuation<Void, Never>?

    func open() {
        if let waiting {
            self.waiting = nil
            waiting.resume()
        } else {
            permits += 1
        }
    }

    func wait() async {
        if permits > 0 {
            permits -= 1
        } else {
            await withCheckedContinuation { waiting = $0 }
        }
    }
}
