@_exported public import HTTPTypes

/// Sends one request and brings back its answer: any HTTP stack, or a table in a test.
///
/// A transport does what it is told and no more: it follows no redirect, keeps no cookie, caches
/// nothing, adds no credential. Retries and everything above them are the client's.
public protocol Transport: Sendable {
    /// Sends `request` with `body` (empty: none) and waits for the whole answer, whatever its status.
    ///
    /// - Throws: `TransportError` so that the client can tell what may be repeated; `CancellationError`
    ///   when the task was cancelled. Anything else is handed to the caller and not repeated.
    func send(_ request: HTTPRequest, body: [UInt8], limits: TransportLimits) async throws
        -> TransportResponse

    /// Sends `request` and comes back as soon as the answer's body begins, which is then read piece by piece.
    ///
    /// A transport that has none of its own waits for the whole answer.
    /// - Throws: as `send(_:body:limits:)`; so does reading the body.
    func stream(_ request: HTTPRequest, body: [UInt8], limits: TransportLimits) async throws
        -> TransportStream
}

extension Transport {
    /// Waits for the whole answer, which is then the only piece.
    public func stream(
        _ request: HTTPRequest, body: [UInt8], limits: TransportLimits
    ) async throws -> TransportStream {
        TransportStream(try await send(request, body: body, limits: limits))
    }
}

/// Bounds on an exchange.
public struct TransportLimits: Sendable, Hashable {
    /// Bytes of a body, after decoding of content codings.
    public var responseBytes: Int
    /// From sending to the last byte of the answer; for a stream, to its first byte and from one to the next.
    public var timeout: Duration
    /// Bytes of one element of a stream; a stream as a whole has no limit.
    public var elementBytes: Int

    /// 16 MiB in 100 seconds, and 1 MiB for an element, unless told otherwise.
    public init(
        responseBytes: Int = 16 << 20, timeout: Duration = .seconds(100), elementBytes: Int = 1 << 20
    ) {
        self.responseBytes = responseBytes
        self.timeout = timeout
        self.elementBytes = elementBytes
    }
}

/// An answer as it came.
public struct TransportResponse: Sendable, Hashable {
    /// Status and header fields.
    public var head: HTTPResponse
    /// The body; empty when there is none.
    public var body: [UInt8]

    /// An answer from its head and body.
    public init(head: HTTPResponse, body: [UInt8] = []) {
        self.head = head
        self.body = body
    }

    /// An answer with a status, fields and the UTF-8 bytes of a text, for tests.
    public init(status: HTTPResponse.Status, fields: HTTPFields = [:], text: String) {
        self.init(head: HTTPResponse(status: status, headerFields: fields), body: Array(text.utf8))
    }

    /// `application/json` with a status and the UTF-8 bytes of a text, for tests.
    public static func json(_ text: String, status: HTTPResponse.Status = .ok) -> TransportResponse {
        TransportResponse(
            status: status, fields: [.contentType: "application/json; charset=utf-8"], text: text)
    }
}

/// Why a transport has no answer.
public struct TransportError: Error, Sendable, CustomStringConvertible {
    /// What happened, as far as it matters for a second try.
    public enum Kind: Sendable, Hashable {
        /// No connection: the server cannot have seen the request.
        case cannotConnect
        /// The connection broke before the answer was complete.
        case connectionLost
        /// The answer did not arrive in time.
        case timedOut
        /// The answer is larger than the client's limit.
        case responseTooLarge(limit: Int)
        /// No trust in the server: certificate, TLS.
        case insecure
        /// The request cannot be sent as it is, or the answer is no HTTP.
        case malformed
    }

    /// What happened.
    public let kind: Kind
    /// The transport's own words; no header and no body.
    public let detail: String

    /// An error of a kind, with a sentence for people.
    public init(_ kind: Kind, detail: String = "") {
        self.kind = kind
        self.detail = detail
    }

    /// Whether the same request may succeed a moment later.
    public var isTransient: Bool {
        switch kind {
        case .cannotConnect, .connectionLost, .timedOut: true
        case .responseTooLarge, .insecure, .malformed: false
        }
    }

    /// What happened, for people.
    public var description: String {
        let what =
            switch kind {
            case .cannotConnect: "the server cannot be reached"
            case .connectionLost: "the connection broke"
            case .timedOut: "the answer did not arrive in time"
            case .responseTooLarge(let limit): "the answer is larger than \(limit) bytes"
            case .insecure: "the server is not trusted"
            case .malformed: "the exchange is not HTTP as expected"
            }
        return detail.isEmpty ? what : "\(what) (\(detail))"
    }
}
