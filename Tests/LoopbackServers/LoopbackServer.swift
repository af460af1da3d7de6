public import FlyingFox
import FlyingSocks

/// A real HTTP server on loopback for the length of a test.
public struct LoopbackServer: Sendable {
    /// What a handler answers with.
    public typealias Answer = FlyingFox.HTTPResponse
    /// What a handler is asked.
    public typealias Question = FlyingFox.HTTPRequest

    /// `http://127.0.0.1:49152`.
    public let url: String

    /// A server's address; nothing is started.
    public init(url: String) { self.url = url }

    /// Runs a server while `body` runs, both before what waits at the usual priority: hundreds of tests that compute, of
    /// which each round trip would wait for all.
    public static func running<Result: Sendable>(
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
