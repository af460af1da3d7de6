import Foundation
public import PinionRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

extension Transport where Self == URLSessionTransport {
    /// The system's HTTP stack: a session of its own, without cookies, cache or stored credentials.
    ///
    /// Redirects are not followed: FoundationNetworking would send `Authorization` to the other host. The 3xx
    /// answer comes back as it is.
    public static func urlSession() -> URLSessionTransport { URLSessionTransport() }
}

/// Sends requests through `URLSession`, on Apple platforms and Linux.
///
/// Copies share one session, which ends with the last of them. Answers are counted as they arrive, and an
/// exchange that grows beyond its limit is broken off. On Linux, services that send without a pause can keep other
/// calls through the same transport waiting, each until its own deadline.
public struct URLSessionTransport: Transport {
    private let session: Session

    /// A transport with a session of its own.
    public init() { session = Session() }

    /// Sends one request.
    /// - Throws: `TransportError`, or `CancellationError` when the task was cancelled.
    public func send(
        _ request: HTTPRequest, body: [UInt8], limits: TransportLimits
    ) async throws -> TransportResponse {
        try await session.send(Self.urlRequest(request, body, limits), limits: limits)
    }

    /// Sends one request and comes back as soon as its answer's body begins. A reader who takes the pieces slower
    /// than they arrive suspends the transfer.
    /// - Throws: as `send(_:body:limits:)`.
    public func stream(
        _ request: HTTPRequest, body: [UInt8], limits: TransportLimits
    ) async throws -> TransportStream {
        try await session.stream(Self.urlRequest(request, body, limits), limits: limits)
    }

    private static func urlRequest(
        _ request: HTTPRequest, _ body: [UInt8], _ limits: TransportLimits
    ) throws(TransportError) -> URLRequest {
        guard let scheme = request.scheme, let authority = request.authority,
            let url = URL(string: "\(scheme)://\(authority)\(request.path ?? "/")")
        else { throw TransportError(.malformed, detail: "the address is no URL") }
        // Ten seconds more than the deadline, which ends the exchange: FoundationNetworking (Swift 6.3) crashes, one time
        // in 40, when its own time-out comes while a task is cancelled.
        var converted = URLRequest(
            url: url, cachePolicy: .reloadIgnoringLocalCacheData,
            timeoutInterval: max(limits.timeout / .seconds(1), 0) + 10)
        converted.httpMethod = request.method.rawValue
        converted.httpShouldHandleCookies = false
        for field in request.headerFields {
            // FoundationNetworking would drop such a field without a word.
            guard HTTPField.isValidValue(field.value) else {
                throw TransportError(
                    .malformed, detail: "the header \(field.name.rawName) has an illegal value")
            }
            converted.addValue(field.value, forHTTPHeaderField: field.name.rawName)
        }
        if !body.isEmpty { converted.httpBody = Data(body) }
        return converted
    }
}

/// Owns the session, and ends it. The session keeps its delegate alive until then.
private final class Session: Sendable {
    private let urlSession: URLSession
    private let delegate = SessionDelegate()
    private let tasks = DispatchQueue(label: "PinionURLSession.tasks")

    init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpCookieAcceptPolicy = .never
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.urlCredentialStorage = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        urlSession = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    }

    deinit { urlSession.finishTasksAndInvalidate() }

    func stream(_ request: URLRequest, limits: TransportLimits) async throws -> TransportStream {
        let task = SessionTask(on: tasks)
        let body = StreamedBody(task, limits: limits)
        let head = try await body.begin { task.start { self.dataTask(request, for: body) } }
        // The session stays as long as somebody may read.
        return TransportStream(head: head) { [self] in
            defer { withExtendedLifetime(self) {} }
            return try await body.next()
        } cancel: {
            body.stop(with: CancellationError())
        }
    }

    func send(_ request: URLRequest, limits: TransportLimits) async throws -> TransportResponse {
        let task = SessionTask(on: tasks)
        let body = GatheredBody(task, limit: limits.responseBytes)
        let deadline = Task {
            try await Task.sleep(for: limits.timeout)
            body.stop(with: TransportError(.timedOut))
        }
        defer { deadline.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                body.begin(continuation)
                task.start { self.dataTask(request, for: body) }
            }
        } onCancel: {
            body.stop(with: CancellationError())
        }
    }

    /// A task that is not started, and whose answer goes to a receiver.
    private func dataTask(_ request: URLRequest, for receiver: some Receiver) -> URLSessionTask {
        let task = urlSession.dataTask(with: request)
        delegate.add(receiver, of: task)
        return task
    }
}
