/// JSON text, read and checked (RFC 8259), as a flat array of nodes over its bytes.
///
/// Numbers are kept as text. What is refused beyond the grammar: two members of one name in an object, bytes that
/// are not UTF-8, half a surrogate pair, a byte order mark, and anything beyond the ``JSONLimits``.
public struct JSONTape: @unchecked Sendable {
    // Written by the parser before anyone else sees it, never afterwards.
    @usableFromInline let storage: TapeStorage

    /// Reads a whole JSON text.
    ///
    /// - Throws: ``JSONParseError`` with the byte, line, column and innermost value of the first thing wrong.
    public init(
        parsing bytes: borrowing [UInt8], limits: JSONLimits = JSONLimits()
    ) throws(JSONParseError) {
        // `bytes` is borrowed, and the storage kept only when it is read: two pairs of retain and release less.
        let limits = limits.effective
        if bytes.count > limits.bytes {
            let (line, column) = bytes.withUnsafeBufferPointer { textPosition(of: limits.bytes, in: $0) }
            throw JSONParseError(
                reason: .tooLarge(limit: limits.bytes), offset: limits.bytes, line: line, column: column,
                pointer: JSONPointer())
        }
        let storage = bytes.withUnsafeBufferPointer { TapeStorage.make(copying: $0) }
        try TapeParser.parse(storage, limits: limits)
        self.storage = storage
    }

    /// Reads a whole JSON text.
    public init(parsing text: String, limits: JSONLimits = JSONLimits()) throws(JSONParseError) {
        try self.init(parsing: Array(text.utf8), limits: limits)
    }

    /// Values and names on the tape, counting the missing value.
    public var nodeCount: Int { storage.context.pointee.nodeCount }

    /// The text the tape was read from.
    public var bytes: [UInt8] {
        Array(storage.sourceText)
    }

    /// Calls `body` with the root. No node may be used after `body` has returned.
    @inlinable
    public func withRoot<Result, Failure: Error>(
        _ body: (JSONNode) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        let result: Result
        do throws(Failure) {
            result = try body(JSONNode(storage.context, at: 1))
        } catch {
            withExtendedLifetime(storage) {}
            throw error
        }
        withExtendedLifetime(storage) {}
        return result
    }

    /// Calls `body` with the node of an index that ``JSONNode/index`` gave. An index that is not on the tape gives
    /// the missing value.
    public func withNode<Result, Failure: Error>(
        at index: JSONNode.Index, _ body: (JSONNode) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withRoot { (root: JSONNode) throws(Failure) -> Result in
            try body(JSONNode(root.context, at: Int(index) < nodeCount ? Int(index) : 0))
        }
    }

    /// The place of a node.
    public func pointer(ofNodeAt index: JSONNode.Index) -> JSONPointer {
        withRoot { root in
            var walk = PointerWalk(root)
            return walk.pointer(of: index)
        }
    }

    /// The places of nodes; a single walk when they come in the tape's order.
    public func pointers(ofNodesAt indices: [JSONNode.Index]) -> [JSONPointer] {
        withRoot { root in
            var walk = PointerWalk(root)
            return indices.map { walk.pointer(of: $0) }
        }
    }

    /// The line and column, both from 1, at which a node's text begins; a string's is that of its quote.
    public func position(ofNodeAt index: JSONNode.Index) -> (line: Int, column: Int) {
        withNode(at: index) { node in
            textPosition(of: node.sourceOffset, in: storage.sourceText)
        }
    }
}

/// Works out pointers. Going on from the last place makes many of them one walk over the tape.
struct PointerWalk {
    fileprivate struct Step {
        let container: JSONNode
        /// The value inside the container, and which child it is.
        var child: JSONNode
        var ordinal: Int
    }

    private let root: JSONNode
    private var steps: [Step] = []

    init(_ root: JSONNode) { self.root = root }

    /// The pointer of a value; for a member's name, that of its value.
    mutating func pointer(of index: JSONNode.Index) -> JSONPointer {
        // The step to go on from: the innermost container around the node that has not been passed yet.
        while let last = steps.last, last.container.following.index <= index || last.firstIndex > index {
            steps.removeLast()
        }
        descend(to: index)
        return JSONPointer(
            steps.map { step in
                step.container.type == .object ? step.child.nameBefore.string : String(step.ordinal)
            })
    }

    private mutating func descend(to index: JSONNode.Index) {
        while true {
            let container: JSONNode
            if var last = steps.popLast() {
                while last.child.following.index <= index {
                    last.child = last.container.value(from: last.child.following)
                    last.ordinal += 1
                }
                steps.append(last)
                container = last.child
            } else {
                container = root
            }
            // A member's name stands for its value.
            if container.index >= index || !container.isContainer || container.count == 0 { return }
            steps.append(
                Step(container: container, child: container.value(from: container.firstChild), ordinal: 0))
        }
    }
}

extension PointerWalk.Step {
    /// The index from which on the step's child is right: that of its name, in an object.
    fileprivate var firstIndex: JSONNode.Index { container.type == .object ? child.index - 1 : child.index }
}
