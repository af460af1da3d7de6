import FlyingFox
import FlyingSocks
import PartnerCenter

/// A real HTTP server on loopback for the length of a test.
enum LoopbackServer {
    typealias Question = FlyingFox.HTTPRequest
    typealias Answer = FlyingFox.HTTPResponse

    /// Runs a server, and `body` with its address, `http://127.0.0.1:49152`.
    static func running<Result: Sendable>(
        _ handler: @escaping @Sendable (Question) async throws -> Answer,
        _ body: (PartnerCenter.Server) async throws -> Result
    ) async throws -> Result {
        let server = HTTPServer(
            address: try .inet(ip4: "127.0.0.1", port: 0), logger: .disabled,
            handler: ClosureHTTPHandler(handler))
        let task = Task { try await server.run() }
        defer { task.cancel() }
        try await server.waitUntilListening(timeout: 60)
        guard case .ip4(_, let port) = await server.listeningAddress else {
            throw SocketError.unsupportedAddress
        }
        return try await body(PartnerCenter.Server(url: "http://127.0.0.1:\(port)"))
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
