import Dispatch
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A task of a session, made, started and cancelled on a queue where waiting hurts nobody.
///
/// FoundationNetworking (Swift 6.3) makes, starts and cancels a task by waiting for the queue that drives all transfers of
/// its session, which takes nothing else on while services send as fast as they are read. Called by the delegate,
/// `cancel()` let what arrived pile up behind the delegate: eight endless bodies, with a limit of 1 MB each, took 24 GB.
/// Called by a deadline or a new call, it held a thread of Swift's concurrency. So the caller is told first, what still
/// arrives is dropped, and a transfer ends when its service next pauses. Until then other calls through the same session
/// may have to wait, as long as their own time allows.
///
/// `@unchecked Sendable`: everything that changes is behind the lock.
final class SessionTask: @unchecked Sendable {
    private enum State {
        case waiting
        case running(URLSessionTask)
        case cancelled
    }
    private let queue: DispatchQueue
    private let lock = NSLock()
    private var state = State.waiting

    /// A task that is not made yet.
    /// - Parameter queue: the session's, which takes on one thing after the other.
    init(on queue: DispatchQueue) { self.queue = queue }

    /// Makes the task and starts it, unless it has been cancelled by then: nothing is sent for a caller who has given up.
    func start(_ make: @escaping @Sendable () -> URLSessionTask) {
        queue.async { [self] in
            guard case .waiting = lock.withLock({ state }) else { return }
            let task = make()
            let isWanted = lock.withLock { () -> Bool in
                guard case .waiting = state else { return false }
                state = .running(task)
                return true
            }
            if isWanted { task.resume() } else { task.cancel() }
        }
    }

    /// Breaks the task off, some time from now.
    func cancel() {
        let running = lock.withLock { () -> URLSessionTask? in
            defer { state = .cancelled }
            guard case .running(let task) = state else { return nil }
            return task
        }
        if let running { queue.async { running.cancel() } }
    }

    #if !canImport(FoundationNetworking)
        /// Lets nothing arrive until `resume()`.
        func suspend() { withRunning { $0.suspend() } }

        /// Lets the body go on arriving.
        func resume() { withRunning { $0.resume() } }

        private func withRunning(_ body: (URLSessionTask) -> Void) {
            if case .running(let task) = lock.withLock({ state }) { body(task) }
        }
    #endif
}
