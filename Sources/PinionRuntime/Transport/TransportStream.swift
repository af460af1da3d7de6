/// An answer whose body is read while it arrives.
///
/// Dropping it ends the exchange: the body is owned by whoever reads it.
public final class TransportStream: Sendable {
    /// Status and header fields.
    public let head: HTTPResponse
    private let pull: @Sendable () async throws -> [UInt8]?
    private let cancel: @Sendable () -> Void

    /// A stream from a function that gives its pieces.
    ///
    /// - Parameters:
    ///   - head: Status and header fields.
    ///   - next: Waits for the next piece, of any size but empty; `nil` at the end. Asked for one piece after the
    ///     other: what has not been asked for should stay with the sender.
    ///   - cancel: Ends the exchange; called once, when nobody can read any more.
    public init(
        head: HTTPResponse, next: @escaping @Sendable () async throws -> [UInt8]?,
        cancel: @escaping @Sendable () -> Void = {}
    ) {
        self.head = head
        self.pull = next
        self.cancel = cancel
    }

    /// A stream of an answer that is complete.
    public convenience init(_ response: TransportResponse) {
        let rest = Once(response.body)
        self.init(head: response.head, next: { await rest.take() })
    }

    deinit { cancel() }

    /// The next piece of the body; `nil` at the end.
    /// - Throws: `TransportError`, or `CancellationError`.
    public func next() async throws -> [UInt8]? { try await pull() }

    /// The whole rest of the body.
    /// - Throws: `.responseTooLarge` beyond `limit` bytes, and what `next()` throws.
    func gathered(limit: Int) async throws -> TransportResponse {
        var body: [UInt8] = []
        while let piece = try await next() {
            guard piece.count <= limit - body.count else {
                throw TransportError(.responseTooLarge(limit: limit))
            }
            body += piece
        }
        return TransportResponse(head: head, body: body)
    }
}

/// Gives its bytes once.
private actor Once {
    private var bytes: [UInt8]?
    init(_ bytes: [UInt8]) { self.bytes = bytes.isEmpty ? nil : bytes }
    func take() -> [UInt8]? {
        defer { bytes = nil }
        return bytes
    }
}
