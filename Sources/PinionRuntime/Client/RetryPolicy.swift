/// When a call is repeated, and how long to wait before.
///
/// Only calls that may safely arrive twice are repeated: idempotent methods (RFC 9110 section 9.2.2),
/// and others that carry a client request id, by which the service knows the repetition.
public struct RetryPolicy: Sendable, Hashable {
    /// How often a request is sent at most; 1 never repeats.
    public var maximumAttempts: Int
    /// The longest wait before the second attempt; doubles with each further one.
    public var baseDelay: Duration
    /// No wait of our own choice is longer.
    public var maximumDelay: Duration
    /// A service that asks for a longer wait than this (`Retry-After`) gets no repetition: its answer is
    /// handed to the caller at once.
    public var maximumRetryAfter: Duration
    /// Statuses worth repeating. 500 is not among them: it says nothing about another try.
    public var statuses: Set<Int>

    /// The defaults: four attempts, half a second doubling to 30, `Retry-After` up to two minutes.
    public init(
        maximumAttempts: Int = 4, baseDelay: Duration = .milliseconds(500),
        maximumDelay: Duration = .seconds(30), maximumRetryAfter: Duration = .seconds(120),
        statuses: Set<Int> = [429, 502, 503, 504]
    ) {
        self.maximumAttempts = maximumAttempts
        self.baseDelay = baseDelay
        self.maximumDelay = maximumDelay
        self.maximumRetryAfter = maximumRetryAfter
        self.statuses = statuses
    }

    /// Sends everything once.
    public static let never: RetryPolicy = RetryPolicy(maximumAttempts: 1)

    /// The wait before attempt `attempt + 1`, or `nil` when the service asks for too long a wait.
    ///
    /// Half of the back-off is fixed and half is chance, so that clients which failed together do not
    /// come back together; `Retry-After` is the floor.
    /// - Parameter chance: from 0 to 1.
    func delay(afterAttempt attempt: Int, retryAfter: Duration?, chance: Double) -> Duration? {
        if let retryAfter, retryAfter > maximumRetryAfter { return nil }
        var backOff = baseDelay
        for _ in 1..<Swift.max(attempt, 1) where backOff < maximumDelay { backOff = backOff * 2 }
        backOff = Swift.min(backOff, maximumDelay)
        let wait = backOff / 2 + (backOff / 2) * Swift.min(Swift.max(chance, 0), 1)
        return Swift.max(wait, retryAfter ?? .zero)
    }
}
