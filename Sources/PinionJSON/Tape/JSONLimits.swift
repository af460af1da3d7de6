/// How much JSON a reader accepts. Text beyond a limit is an error, never a crash.
public struct JSONLimits: Sendable, Hashable {
    /// The largest depth anyone may allow: models are decoded by recursion, and a thread's stack is finite.
    public static let largestDepth = 512

    /// Arrays and objects inside each other, at most. 128 unless told otherwise; never above ``largestDepth``.
    public var depth: Int
    /// Bytes of the text, at most. 64 MiB unless told otherwise; never 2 GiB or more.
    public var bytes: Int
    /// Values and member names, at most; each costs 16 bytes of memory. 8,388,608 unless told otherwise.
    public var nodes: Int

    /// Limits; what is not given has its default.
    public init(depth: Int = 128, bytes: Int = 64 << 20, nodes: Int = 8 << 20) {
        self.depth = depth
        self.bytes = bytes
        self.nodes = nodes
    }

    /// The limits with nonsense clamped.
    var effective: JSONLimits {
        JSONLimits(
            depth: min(max(depth, 0), Self.largestDepth),
            bytes: min(max(bytes, 0), Int(Int32.max) - 64),
            nodes: min(max(nodes, 1), Int(Int32.max) / 16))
    }
}
