enum ExchangeError: Error {
    case request(RequestError)
    case credential(any Error)
    case transport(any Error)
    case cancelled
}

/// One logical call: a request, sent until it is answered or repeating it makes no sense.
struct Exchange {
    let client: Client
    let definition: OperationDefinition

    /// The answer, whatever its status, with its whole body.
    func answer(to request: EncodedRequest) async throws(ExchangeError) -> TransportResponse {
        let limits = client.configuration.limits
        return try await answer(to: request, \.head) { [client] head, body in
            let answer = try await client.transport.send(head, body: body, limits: limits)
            guard answer.body.count <= limits.responseBytes else {
                throw TransportError(.responseTooLarge(limit: limits.responseBytes))
            }
            return answer
        }
    }

    /// The answer, whatever its status, as soon as its body begins.
    func stream(answering request: EncodedRequest) async throws(ExchangeError) -> TransportStream {
        let limits = client.configuration.limits
        return try await answer(to: request, \.head) { [client] head, body in
            try await client.transport.stream(head, body: body, limits: limits)
        }
    }

    private func answer<Answer: Sendable>(
        to request: EncodedRequest, _ head: KeyPath<Answer, HTTPResponse>,
        _ send: (HTTPRequest, [UInt8]) async throws -> Answer
    ) async throws(ExchangeError) -> Answer {
        let chosen: [(scheme: SecurityScheme, credential: Credential)]
        var requestHead = request.head
        do throws(RequestError) {
            chosen = try client.authorization.chosen(for: definition.security)
            try addDefaultHeaders(to: &requestHead)
        } catch {
            throw .request(error)
        }
        let retry = client.configuration.retry
        let attempts = isRepeatable(request) ? max(retry.maximumAttempts, 1) : 1
        var attempt = 1
        while true {
            let outcome = try await attemptOnce(requestHead, request.body, chosen, send)
            guard attempt < attempts,
                let wait = wait(after: outcome.map { $0[keyPath: head] }, attempt: attempt)
            else { return try outcome.get() }
            do {
                try await client.configuration.timing.sleep(wait)
                try Task.checkCancellation()
            } catch {
                throw .cancelled
            }
            attempt += 1
        }
    }

    /// Sends once, with a fresh credential. An error of the transport is an outcome that may be repeated.
    private func attemptOnce<Answer: Sendable>(
        _ head: HTTPRequest, _ body: [UInt8], _ chosen: [(scheme: SecurityScheme, credential: Credential)],
        _ send: (HTTPRequest, [UInt8]) async throws -> Answer
    ) async throws(ExchangeError) -> Result<Answer, ExchangeError> {
        if Task.isCancelled { throw .cancelled }
        var head = head
        do throws(AuthorizationError) {
            try await client.authorization.apply(chosen, to: &head)
        } catch {
            switch error {
            case .request(let error): throw .request(error)
            case .closure(let error): throw error is CancellationError ? .cancelled : .credential(error)
            }
        }
        do {
            return .success(try await send(head, body))
        } catch {
            if error is CancellationError || Task.isCancelled { throw .cancelled }
            return .failure(.transport(error))
        }
    }

    /// How long to wait before another attempt; `nil` when none makes sense.
    private func wait(
        after outcome: Result<HTTPResponse, ExchangeError>, attempt: Int
    ) -> Duration? {
        let configuration = client.configuration
        var retryAfter: Duration?
        switch outcome {
        case .success(let head):
            guard configuration.retry.statuses.contains(head.status.code) else { return nil }
            retryAfter = head.headerFields[.retryAfter].flatMap { RetryAfter($0) }?
                .delay(now: configuration.timing.now())
        case .failure(.transport(let error)):
            guard let error = error as? TransportError, error.isTransient else { return nil }
        case .failure: return nil
        }
        return configuration.retry.delay(
            afterAttempt: attempt, retryAfter: retryAfter, chance: configuration.timing.chance())
    }

    /// RFC 9110 section 9.2.2, and QUERY; other methods when the service can tell a repetition.
    private func isRepeatable(_ request: EncodedRequest) -> Bool {
        switch request.head.method.rawValue {
        case "GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY": true
        default: !request.clientRequestIDs.isEmpty
        }
    }

    private func addDefaultHeaders(to head: inout HTTPRequest) throws(RequestError) {
        var own: Set<HTTPField.Name> = []
        for field in head.headerFields { own.insert(field.name) }
        for field in client.configuration.headers where !own.contains(field.name) {
            try HeaderRules.append(field.name.rawName, field.value, to: &head.headerFields)
        }
    }
}
