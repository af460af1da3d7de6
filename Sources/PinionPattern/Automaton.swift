/// A deterministic automaton over UTF-8 bytes that decides whether a text contains a match.
///
/// Searching is built in: a text is accepted if any part of it matches. States 0 and 1 are sinks that always
/// exist: in 0 the verdict is no, in 1 it is yes, whatever follows, so a runner can stop once the state is
/// below 2. The others can still lead to either verdict. They are numbered from `start` (which is 2, unless
/// the verdict is settled from the outset) in the order a breadth-first walk meets them, and classes in the
/// order of their first byte. No smaller automaton has the same transitions.
///
/// The bytes must be well-formed UTF-8. For others the run ends as soon, with either verdict.
public struct Automaton: Sendable, Hashable {
    /// Byte to class; 256 entries, each below `classCount`.
    public let classes: [UInt8]

    /// How many classes of bytes there are, 1 to 256.
    public let classCount: Int

    /// `transitions[state * classCount + class]` is the next state.
    public let transitions: [UInt16]

    /// For each state, whether a text that ends there contains a match.
    public let accepting: [Bool]

    /// The state before the first byte.
    public let start: UInt16

    /// The most states an automaton can have.
    static let stateLimit = 65_535

    /// The number of states, the two sinks included.
    public var stateCount: Int { accepting.count }

    /// The verdict on every text, if it is the same for all: true for a pattern without any condition, false
    /// for one that nothing can match.
    public var constantVerdict: Bool? { start < 2 ? start == 1 : nil }

    /// Whether the text with these UTF-8 bytes contains a match. Takes one step a byte, at most.
    public func matches(_ utf8: some Sequence<UInt8>) -> Bool {
        var state = start
        if state < 2 { return state == 1 }
        for byte in utf8 {
            state = transitions[Int(state) * classCount + Int(classes[Int(byte)])]
            if state < 2 { return state == 1 }
        }
        return accepting[Int(state)]
    }

    init(classes: [UInt8], classCount: Int, transitions: [UInt16], accepting: [Bool], start: UInt16) {
        self.classes = classes
        self.classCount = classCount
        self.transitions = transitions
        self.accepting = accepting
        self.start = start
    }

    /// Accepts everything.
    static let always = Automaton(
        classes: [UInt8](repeating: 0, count: 256), classCount: 1, transitions: [0, 1],
        accepting: [false, true], start: 1)
}
