import FlyingFox
import FlyingSocks
import PartnerCenter

/// A real HTTP server on loopback for the length of a test.
enum LoopbackServer {
    typealias Question = FlyingFox.HTTPRequest
    typealias Answer = FlyingFox.HTTPResponse

    /// Runs a server, and `body` with its address, `http://127.0.0.1:49152`, both before what waits at the usual
    /// priority: hundreds of tests that compute, of which each round trip would wait for all.
    static func running<Result: Sendable>(
        _ handler: @escaping @Sendable (Question) async throws -> Answer,
        _ body: @escaping @Sendable (PartnerCenter.Server) async throws -> Result
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
        let work = Task(priority: .high) {
            try await body(PartnerCenter.Server(url: "http://127.0.0.1:\(port)"))
        }
        return try await withTaskCancellationHandler {
            try await work.value
        } onCancel: {
            work.cancel()
        }
    }
}

extension LoopbackServer.Answer {
    /// A JSON answer.
    static func json(_ text: String, status: HTTPStatusCode, headers: HTTPHeaders = [:]) -> Self {
        var headers = headers
        headers[.contentType] = "application/json; charset=utf-8"
        return Self(statusCode: status, headers: headers, body: .init(text.utf8))
    }
}
