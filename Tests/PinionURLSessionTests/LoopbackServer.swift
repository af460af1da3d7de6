import FlyingFox
import FlyingSocks
import Foundation

/// A real HTTP server on loopback for the length of a test.
struct LoopbackServer {
    /// What a handler answers with.
    typealias Answer = FlyingFox.HTTPResponse
    /// What a handler is asked.
    typealias Question = FlyingFox.HTTPRequest

    /// `http://127.0.0.1:49152`.
    let url: String

    /// Runs a server while `body` runs, both before what waits at the usual priority: hundreds of tests that compute, of
    /// which each round trip would wait for all.
    static func running<Result: Sendable>(
        _ handler: @escaping @Sendable (Question) async throws -> Answer,
        _ body: @escaping @Sendable (LoopbackServer) async throws -> Result
    ) async throws -> Result {
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
            handler: ClosureHTTPHandler(handler))
        let task = Task(priority: .high) { try await server.run() }
        defer { task.cancel() }
        try await server.waitUntilListening(timeout: 600)
        guard case .ip4(_, let port) = await server.listeningAddress else {
            throw SocketError.unsupportedAddress
        }
        let work = Task(priority: .high) { try await body(LoopbackServer(url: "http://127.0.0.1:\(port)")) }
        return try await withTaskCancellationHandler {
            try await work.value
        } onCancel: {
            work.cancel()
        }
    }
}

/// Bytes that come one piece after the other, then end, whatever was promised.
struct Pieces: AsyncBufferedSequence {
    typealias Element = UInt8
    let pieces: @Sendable (Int) async throws -> [UInt8]?

    func makeAsyncIterator() -> Iterator { Iterator(pieces: pieces) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        let pieces: @Sendable (Int) async throws -> [UInt8]?
        var index = 0

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            defer { index += 1 }
            return try await pieces(index)
        }
        mutating func next() async throws -> UInt8? { nil }
    }
}

/// Counts what arrived.
actor Log {
    private(set) var entries: [[String: String]] = []
    /// Remembers an entry and tells how many came before it.
    func add(_ entry: [String: String]) -> Int {
        entries.append(entry)
        return entries.count - 1
    }
}

extension LoopbackServer.Question {
    /// Header fields with lower-case names, the method under `:method` and the target under `:path`.
    var fields: [String: String] {
        var fields = [":method": method.rawValue, ":path": target.rawValue]
        for (name, value) in headers { fields[name.rawValue.lowercased()] = value }
        return fields
    }
}
