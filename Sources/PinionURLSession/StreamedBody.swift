import Foundation
import PinionRuntime

/// One exchange between the session, which brings the body, and a reader, who takes it piece by piece.
///
/// On Apple's systems a reader who is slower than the service suspends the task; what arrives all the same is kept up
/// to the limit of an answer, and beyond it the exchange is broken off. FoundationNetworking (Swift 6.3) delivers
/// bytes again after a task was suspended and resumed, 417 or 1,403 lines where 256 were sent, so there nothing is
/// suspended: what a slow reader leaves waits in memory, up to that limit.
///
/// `@unchecked Sendable`: everything that changes is behind the lock.
final class StreamedBody: Receiver, @unchecked Sendable {
    private enum End {
        case open
        case finished
        case failed(any Error)
    }
    private let task: SessionTask
    private let limits: TransportLimits
    private let lock = NSLock()
    private var head: HTTPResponse?
    private var headReader: CheckedContinuation<HTTPResponse, any Error>?
    private var pending: [UInt8] = []
    private var reader: CheckedContinuation<[UInt8]?, any Error>?
    private var end = End.open
    #if !canImport(FoundationNetworking)
        private var isSuspended = false
    #endif

    init(_ task: SessionTask, limits: TransportLimits) {
        self.task = task
        self.limits = limits
    }

    // MARK: The reader

    /// Waits for status and header fields.
    /// - Parameter start: what starts the task.
    func begin(_ start: () -> Void) async throws -> HTTPResponse {
        try await waiting { (continuation: CheckedContinuation<HTTPResponse, any Error>) in
            let known = lock.withLock { () -> Result<HTTPResponse, any Error>? in
                if let head { return .success(head) }
                if case .failed(let error) = end { return .failure(error) }
                headReader = continuation
                return nil
            }
            if let known { continuation.resume(with: known) } else { start() }
        }
    }

    /// Waits for what has arrived since the last time; `nil` at the end.
    func next() async throws -> [UInt8]? {
        try await waiting { (continuation: CheckedContinuation<[UInt8]?, any Error>) in
            let known = lock.withLock { () -> Result<[UInt8]?, any Error>? in
                if !pending.isEmpty {
                    defer { pending = [] }
                    resume()
                    return .success(pending)
                }
                switch end {
                case .finished: return .success(nil)
                case .failed(let error): return .failure(error)
                case .open: reader = continuation
                }
                return nil
            }
            if let known { continuation.resume(with: known) }
        }
    }

    /// Waits no longer than the limits allow, and not at all in a cancelled task.
    private func waiting<Value: Sendable>(
        _ start: (CheckedContinuation<Value, any Error>) -> Void
    ) async throws -> Value {
        let deadline = Task { [limits] in
            try await Task.sleep(for: limits.timeout)
            self.stop(with: TransportError(.timedOut))
        }
        defer { deadline.cancel() }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                start(continuation)
            }
        } onCancel: {
            stop(with: CancellationError())
        }
    }

    /// Breaks the exchange off. Its reader is told first: see `SessionTask`.
    func stop(with error: any Error) {
        finish(with: error)
        task.cancel()
    }

    // MARK: The session

    /// A body that is taken as it arrives may be as long as it likes.
    var announcedLimit: Int? { nil }

    func receive(_ response: HTTPResponse) {
        let waiting = lock.withLock { () -> CheckedContinuation<HTTPResponse, any Error>? in
            head = response
            defer { headReader = nil }
            return headReader
        }
        waiting?.resume(returning: response)
    }

    func receive(_ data: Data) {
        let (waiting, isTooMuch) = lock.withLock {
            () -> (CheckedContinuation<[UInt8]?, any Error>?, Bool) in
            guard case .open = end else { return (nil, false) }
            if let reader {
                self.reader = nil
                return (reader, false)
            }
            guard data.count <= limits.responseBytes - pending.count else { return (nil, true) }
            pending += data
            suspend()
            return (nil, false)
        }
        waiting?.resume(returning: Array(data))
        if isTooMuch {
            stop(
                with: TransportError(
                    .responseTooLarge(limit: limits.responseBytes), detail: "waiting to be read"))
        }
    }

    #if canImport(FoundationNetworking)
        private func suspend() {}
        private func resume() {}
    #else
        /// Bytes that may wait before the task is suspended.
        private static let ahead = 256 << 10

        private func suspend() {
            guard pending.count > Self.ahead, !isSuspended else { return }
            isSuspended = true
            task.suspend()
        }

        private func resume() {
            guard isSuspended else { return }
            isSuspended = false
            task.resume()
        }
    #endif

    func finish(with error: (any Error)?) {
        let (reader, headReader) = lock.withLock {
            () -> (CheckedContinuation<[UInt8]?, any Error>?, CheckedContinuation<HTTPResponse, any Error>?)
            in
            guard case .open = end else { return (nil, nil) }
            end = error.map { .failed($0) } ?? .finished
            // A reader who gave up wants nothing that is left.
            if error is CancellationError { pending = [] }
            defer {
                self.reader = nil
                self.headReader = nil
            }
            return (self.reader, self.headReader)
        }
        headReader?.resume(throwing: error ?? TransportError(.malformed, detail: "the answer is no HTTP"))
        if let error { reader?.resume(throwing: error) } else { reader?.resume(returning: nil) }
    }
}
