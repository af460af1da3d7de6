import Foundation
import PinionRuntime

/// One exchange whose answer goes to its caller whole.
///
/// `@unchecked Sendable`: everything that changes is behind the lock.
final class GatheredBody: Receiver, @unchecked Sendable {
    private enum State {
        /// Nobody has asked yet.
        case unasked
        case receiving(CheckedContinuation<TransportResponse, any Error>)
        case ended(Result<TransportResponse, any Error>)
    }
    private let task: SessionTask
    private let limit: Int
    private let lock = NSLock()
    private var state = State.unasked
    private var head: HTTPResponse?
    private var body: [UInt8] = []

    init(_ task: SessionTask, limit: Int) {
        self.task = task
        self.limit = limit
    }

    /// Whom the answer goes to, exactly once: at once when the exchange has been broken off before.
    func begin(_ caller: CheckedContinuation<TransportResponse, any Error>) {
        let known = lock.withLock { () -> Result<TransportResponse, any Error>? in
            if case .ended(let result) = state { return result }
            state = .receiving(caller)
            return nil
        }
        if let known { caller.resume(with: known) }
    }

    /// Breaks the exchange off, unless it has ended. The caller is told first: see `SessionTask`.
    func stop(with error: any Error) {
        finish(with: error)
        task.cancel()
    }

    // MARK: The session

    var announcedLimit: Int? { limit }

    func receive(_ head: HTTPResponse) { lock.withLock { self.head = head } }

    func receive(_ data: Data) {
        let isTooLarge = lock.withLock { () -> Bool in
            if case .ended = state { return false }
            guard data.count <= limit - body.count else { return true }
            body.append(contentsOf: data)
            return false
        }
        if isTooLarge { stop(with: TransportError(.responseTooLarge(limit: limit))) }
    }

    func finish(with error: (any Error)?) {
        let ended = lock.withLock {
            () -> (CheckedContinuation<TransportResponse, any Error>, Result<TransportResponse, any Error>)?
            in
            if case .ended = state { return nil }
            let result = result(error)
            let before = state
            state = .ended(result)
            body = []
            guard case .receiving(let caller) = before else { return nil }
            return (caller, result)
        }
        if let (caller, result) = ended { caller.resume(with: result) }
    }

    private func result(_ error: (any Error)?) -> Result<TransportResponse, any Error> {
        if let error { return .failure(error) }
        guard let head else { return .failure(TransportError(.malformed, detail: "the answer is no HTTP")) }
        return .success(TransportResponse(head: head, body: body))
    }
}
