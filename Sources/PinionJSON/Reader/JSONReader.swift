internal import CStack

/// Reads values of Swift types from a tape.
///
/// Nothing throws on the way: a value that does not fit is recorded, reading goes on with whatever value, and
/// ``finish()`` throws everything at once. Straight-line reading compiles in two thirds of the time that optional
/// locals and `throws` take, and is faster.
public struct JSONReader: ~Copyable {
    /// Problems that are kept; further ones are counted.
    public static let problemLimit = 100

    @usableFromInline var node: JSONNode
    @usableFromInline var slots: JSONSlots
    @usableFromInline var frame: Int
    @usableFromInline var members: JSONMembers
    var records: [ProblemRecord] = []
    @usableFromInline var problemCount = 0
    /// What was met so far that the types do not know: members without a name, which are lost, in the upper half;
    /// texts without a case, which are kept, in the lower.
    var misfit: Int64 = 0
    /// Nodes that may still be read in attempts; bounds what nested unions cost on hostile text.
    var attemptBudget: Int64
    /// As long as more than this is left, attempts go on after one that fits, for one that fits better. As much again
    /// is kept for going on with the first that fits.
    let comparisonReserve: Int64
    /// How deep objects may lie in each other.
    private var stack = StackGuard()
    /// Whether they lie deeper.
    private(set) var isTooDeep = false
    /// The problems of the attempt that came closest, and the value it was made on.
    var closest: (node: JSONNode.Index, problems: [ProblemRecord]) = (0, [])

    /// Where the reader is.
    @usableFromInline
    struct Position {
        @usableFromInline let node: JSONNode
        @usableFromInline let frame: Int
        @usableFromInline let top: Int
        @usableFromInline let members: JSONMembers

        @inlinable
        init(node: JSONNode, frame: Int, top: Int, members: JSONMembers) {
            self.node = node
            self.frame = frame
            self.top = top
            self.members = members
        }
    }

    private static let noMembers = JSONMembers("")

    /// A reader at a value.
    public init(_ node: JSONNode) {
        self.node = node
        slots = JSONSlots()
        frame = 0
        members = Self.noMembers
        comparisonReserve = 100_000 + 64 * Int64(node.context.pointee.nodeCount)
        attemptBudget = 2 * comparisonReserve
    }

    /// The value to be read; good only as long as the tape is held open.
    @inlinable public var current: JSONNode { node }

    /// The type of the value to be read; `nil` when it is missing.
    @inlinable public var type: JSONType? { node.type }

    @inlinable var position: Position { Position(node: node, frame: frame, top: slots.top, members: members) }

    /// Reads nothing further down if the thread's stack has no room for another level.
    @inline(__always)
    mutating func guardStack() {
        let place = UInt(pinion_stack_place())
        if place < stack.limit, stack.isExhausted(at: place) { failTooDeep() }
    }

    @inline(never)
    private mutating func failTooDeep() {
        isTooDeep = true
        // No other attempt would get further.
        attemptBudget = -1
        record(.tooDeep)
        node = node.node(at: 0)
    }

    /// Goes to a value of the same tape.
    @inlinable
    mutating func enter(_ value: JSONNode) -> Position {
        let saved = position
        node = value
        return saved
    }

    /// Goes to the value of a member of the current object.
    @inlinable
    mutating func enter(_ ordinal: Int) -> Position {
        precondition(
            UInt(bitPattern: ordinal) < UInt(bitPattern: members.count), "no such member in the table")
        return enter(node.node(at: slots[frame &+ ordinal]))
    }

    /// Goes back.
    @inlinable
    mutating func leave(_ saved: Position) {
        node = saved.node
        frame = saved.frame
        slots.top = saved.top
        members = saved.members
    }

    /// Whether there are so many problems that going on says nothing new.
    @inlinable var isOverwhelmed: Bool { problemCount >= JSONReader.problemLimit }

    /// Ends reading.
    ///
    /// - Throws: ``JSONDecodingError/mismatched(_:omitted:)`` if any value did not fit.
    public mutating func finish() throws(JSONDecodingError) {
        if problemCount == 0 { return }
        var walk = PointerWalk(node.node(at: 1))
        let problems = records.map { record in
            JSONDecodingError.Problem(
                pointer: walk.pointer(of: record.node), reason: record.reason(in: node.node(at: record.node)))
        }
        throw .mismatched(problems, omitted: problemCount - problems.count)
    }
}
