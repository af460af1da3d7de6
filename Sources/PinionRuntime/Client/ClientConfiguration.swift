/// What a client does beyond sending.
public struct ClientConfiguration: Sendable {
    /// Whether requests are held to the description before they are sent. On by default.
    public var validatesRequests: Bool
    /// Whether answers are held to the description. Off by default: services are newer than descriptions.
    public var answers: AnswerValidation
    /// When a call is repeated.
    public var retry: RetryPolicy
    /// Bounds on an exchange: 16 MiB of answer, 100 seconds.
    public var limits: TransportLimits
    /// Fields for every request, unless the operation sets the same: `User-Agent`, for example.
    public var headers: HTTPFields
    /// Whether `http` will do for hosts other than loopback. Credentials then travel in the clear.
    public var allowsInsecureHTTP: Bool
    /// Base URLs to use in place of those that operations have of their own (`servers` of a path or an operation):
    /// for a test server, or for other values of their variables.
    public var servers: [String: String]
    /// Where time and chance come from; tests put their own.
    public var timing: Timing

    /// A configuration; what is not given has its default.
    public init(
        validatesRequests: Bool = true, answers: AnswerValidation = .off, retry: RetryPolicy = RetryPolicy(),
        limits: TransportLimits = TransportLimits(), headers: HTTPFields = [:],
        allowsInsecureHTTP: Bool = false, servers: [String: String] = [:], timing: Timing = .system
    ) {
        self.validatesRequests = validatesRequests
        self.answers = answers
        self.retry = retry
        self.limits = limits
        self.headers = headers
        self.allowsInsecureHTTP = allowsInsecureHTTP
        self.servers = servers
        self.timing = timing
    }
}

/// What becomes of an answer that breaks rules of the description but may still decode.
public enum AnswerValidation: Sendable {
    /// Answers are decoded, not validated.
    case off
    /// Violations are reported, and the answer is decoded all the same.
    case report(@Sendable (AnswerReport) -> Void)
    /// Violations make the answer `.unreadable`.
    case refuse
}

/// An answer that breaks rules of the description.
public struct AnswerReport: Sendable {
    /// The `operationId`.
    public let operation: String
    /// The HTTP status.
    public let status: Int
    /// Every violation.
    public let violations: [Violation]
    /// What to tell the service's support.
    public let requestIDs: [RequestID]
}

/// Time and chance.
public struct Timing: Sendable {
    /// Waits; throws `CancellationError` when the task is cancelled.
    public var sleep: @Sendable (Duration) async throws -> Void
    /// Seconds since 1970-01-01T00:00:00Z, for dates in `Retry-After`.
    public var now: @Sendable () -> Double
    /// From 0 to 1, for the part of a wait that is left to chance.
    public var chance: @Sendable () -> Double

    /// Time and chance from closures.
    public init(
        sleep: @escaping @Sendable (Duration) async throws -> Void, now: @escaping @Sendable () -> Double,
        chance: @escaping @Sendable () -> Double
    ) {
        self.sleep = sleep
        self.now = now
        self.chance = chance
    }

    /// The machine's.
    public static let system: Timing = Timing(
        sleep: { try await Task.sleep(for: $0) },
        now: { SystemTime.secondsSince1970() },
        chance: { Double.random(in: 0...1) })
}
