/// A transport that answers from a closure and remembers what it was asked, for tests of code that calls
/// a service.
///
///     let transport = InMemoryTransport { _ in .json(#"{"id": "..."}"#, status: .created) }
///     let partner = PartnerCenter(transport: transport, credential: .none)
///     ...
///     #expect(await transport.requests.count == 1)
public actor InMemoryTransport: Transport {
    /// A request as it would have gone out, credentials included.
    public struct RecordedRequest: Sendable, Hashable {
        /// Method, address and header fields.
        public let head: HTTPRequest
        /// The body; empty when there is none.
        public let body: [UInt8]
        /// How many requests came before this one.
        public let index: Int

        /// The body as text.
        public var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// Everything that was asked, in order.
    public private(set) var requests: [RecordedRequest] = []
    private let answer: @Sendable (RecordedRequest) async throws -> TransportResponse

    /// A transport that calls `answer` for each request.
    public init(answer: @escaping @Sendable (RecordedRequest) async throws -> TransportResponse) {
        self.answer = answer
    }

    /// A transport that gives `answers` in order, and the last one from then on.
    public init(_ answers: TransportResponse...) {
        self.answer = { request in
            guard let last = answers.last else {
                throw TransportError(.cannotConnect, detail: "no answer is set")
            }
            return request.index < answers.count ? answers[request.index] : last
        }
    }

    /// Remembers the request and answers it; holds answers to the size limit.
    public func send(
        _ request: HTTPRequest, body: [UInt8], limits: TransportLimits
    ) async throws -> TransportResponse {
        let recorded = RecordedRequest(head: request, body: body, index: requests.count)
        requests.append(recorded)
        try Task.checkCancellation()
        let response = try await answer(recorded)
        guard response.body.count <= limits.responseBytes else {
            throw TransportError(.responseTooLarge(limit: limits.responseBytes))
        }
        return response
    }
}
