/// The elements of an answer, decoded while it arrives.
///
///     for try await chunk in try await service.chats.createStream(request) { ... }
///
/// A piece of the body is asked for when the elements before it are used up. It can be walked through once; leaving
/// the loop, and cancelling the task, end the exchange. Iterating throws `CallError<Call.Failure>`. A connection that
/// ends is not made again.
public struct ResponseStream<Call: StreamedOperation>: AsyncSequence, Sendable {
    /// One element.
    public typealias Element = Call.StreamElement

    /// The HTTP status, 200 to 299.
    public var status: Int { source.decoder.status }
    /// All header fields; those of the description are properties.
    public var headers: Call.HeaderFields { Call.HeaderFields(source.decoder.headers) }
    /// What to tell the service's support.
    public var requestIDs: [RequestID] { source.decoder.requestIDs }
    let source: StreamSource<Call>

    /// Begins with the next element that has not been read.
    public func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

    /// The same elements with what stood around each: for server-sent events their type and id.
    public var events: ResponseEvents<Call> { ResponseEvents(source: source) }

    /// Asks for one element after the other.
    public struct Iterator: AsyncIteratorProtocol {
        var events: ResponseEvents<Call>.Iterator

        /// The next element; `nil` at the end, and after an error.
        /// - Throws: `CallError<Call.Failure>`.
        public mutating func next() async throws -> Call.StreamElement? { try await events.next()?.data }
    }
}

/// The elements of an answer with what stood around each.
public struct ResponseEvents<Call: StreamedOperation>: AsyncSequence, Sendable {
    /// One element.
    public typealias Element = ServerSentEvent<Call.StreamElement>
    let source: StreamSource<Call>

    /// Begins with the next element that has not been read.
    public func makeAsyncIterator() -> Iterator { Iterator(source: source) }

    /// Asks for one element after the other.
    public struct Iterator: AsyncIteratorProtocol {
        let source: StreamSource<Call>

        /// The next element; `nil` at the end, and after an error.
        /// - Throws: `CallError<Call.Failure>`.
        public mutating func next() async throws -> ServerSentEvent<Call.StreamElement>? {
            try await source.next()
        }
    }
}

extension Client {
    /// Calls an operation whose answer is a stream, and comes back when the stream begins.
    ///
    /// - Throws: `CallError`: refused before sending, no answer, an error of the service, an answer that is no such
    ///   stream.
    public func stream<Call: StreamedOperation>(
        _ operation: Call
    ) async throws(CallError<Call.Failure>) -> ResponseStream<Call> {
        var request = try operation.encoded(
            for: base(Call.self), validating: configuration.validatesRequests)
        request.head.headerFields[.accept] = Call.stream.mediaType
        let answer: TransportStream
        do throws(ExchangeError) {
            answer = try await Exchange(client: self, definition: Call.definition).stream(answering: request)
        } catch {
            throw CallError(error)
        }
        let head = TransportResponse(head: answer.head)
        let decoder = decoder(of: head, to: request, Call.self)
        let isSuccess = (200...299).contains(decoder.status)
        if isSuccess, let type = decoder.headers[.contentType], Call.stream.accepts(type) {
            return ResponseStream(
                source: StreamSource(answer, decoder, limit: configuration.limits.elementBytes))
        }
        let whole: TransportResponse
        do {
            whole = try await answer.gathered(limit: configuration.limits.responseBytes)
        } catch {
            throw error is CancellationError ? .cancelled : .transport(error)
        }
        // An error throws here; a success in another form is told to be one.
        let failed = self.decoder(of: whole, to: request, Call.self)
        if !isSuccess { _ = try Call.decode(failed) }
        try failed.check(Call.stream.accepts)
        throw failed.unreadable(.mediaType(nil))
    }
}
