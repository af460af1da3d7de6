internal import CStack

/// How far recursion may go on the thread's stack: what is read or checked by recursion is as deep as somebody's text, and
/// a level may need as much of the stack as a type has members (20 kB for a hundred, without optimisation; a thread
/// may have no more than 512 kB).
///
/// To ask costs a comparison. The thread is asked for its bounds only when a good deal has been used since the guard was
/// made, which most text never does.
package struct StackGuard {
    /// An address: as long as the stack has not got there, nothing is wrong.
    package private(set) var limit: UInt
    private var isKnown = false

    /// Bytes that every thread has, unless it was at its end already.
    private static let unasked: UInt = 32 << 10
    /// Bytes left for what does not ask, if that is no more than half of the stack: a quarter if that is more.
    private static let reserve: UInt = 128 << 10
    /// A stack of which nothing is known.
    private static let smallest: UInt = 256 << 10

    /// A guard from here on.
    package init() { limit = UInt(pinion_stack_place()) - Self.unasked }

    /// Whether there is too little left for another level.
    ///
    /// - Parameter place: Where the stack has got to, which is beyond `limit`.
    @inline(never)
    package mutating func isExhausted(at place: UInt) -> Bool {
        if !isKnown {
            isKnown = true
            let stack = pinion_stack_of_thread()
            let size = UInt(stack.size)
            // Without bounds: what the smallest has from where the guard was made.
            limit =
                size == 0
                ? limit + Self.unasked - Self.smallest / 2
                : UInt(stack.lowest) + max(size / 4, min(Self.reserve, size / 2))
        }
        return place < limit
    }
}
