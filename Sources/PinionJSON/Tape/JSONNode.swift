/// A value on a tape, as a validator or a reader sees it: two pointers, passed about in registers.
///
/// A node is good only inside the closure that ``JSONTape/withRoot(_:)`` called; it must not be kept. It is not
/// `Sendable`. Access is not checked beyond that: children and text are read where the tape says they are.
public struct JSONNode {
    /// A node's place on its tape. 0 is the missing value, 1 the root.
    public typealias Index = UInt32

    @usableFromInline let record: UnsafePointer<TapeNode>
    @usableFromInline let context: UnsafePointer<TapeContext>

    @inlinable
    init(record: UnsafePointer<TapeNode>, context: UnsafePointer<TapeContext>) {
        self.record = record
        self.context = context
    }

    @inlinable
    init(_ context: UnsafePointer<TapeContext>, at index: Int) {
        self.record = context.pointee.nodes + index
        self.context = context
    }

    /// The kind of entry, numbered like `JSONType`; 0 for the missing value.
    @inlinable package var kind: UInt8 { record.pointee.kind }
    /// Of a member's name: see ``JSONMembers/onlyFingerprint``.
    @inlinable package var fingerprint: UInt16 { record.pointee.fingerprint }
    @inlinable var isContainer: Bool { kind >= TapeKind.array }

    /// The node's place on its tape, for ``JSONTape/withNode(at:_:)``, ``JSONTape/pointer(ofNodeAt:)``.
    @inlinable public var index: Index { Index(truncatingIfNeeded: record - context.pointee.nodes) }

    /// The node at a place of the same tape. The index must be one that this tape's nodes gave, or 0.
    @inlinable
    public func node(at index: Index) -> JSONNode { JSONNode(context, at: Int(index)) }

    /// Whether this stands for a member that is not there.
    @inlinable public var isMissing: Bool { kind == TapeKind.missing }

    /// The type; `nil` for the missing value.
    @inlinable public var type: JSONType? { JSONType(rawValue: kind) }

    /// Whether the value is `null`.
    @inlinable public var isNull: Bool { kind == TapeKind.null }
    /// Whether the value is `true` or `false`.
    @inlinable public var isBoolean: Bool { kind == TapeKind.boolean }
    /// Whether the value is a number.
    @inlinable public var isNumber: Bool { kind == TapeKind.number }
    /// Whether the value is a string.
    @inlinable public var isString: Bool { kind == TapeKind.string }
    /// Whether the value is an array.
    @inlinable public var isArray: Bool { kind == TapeKind.array }
    /// Whether the value is an object.
    @inlinable public var isObject: Bool { kind == TapeKind.object }
    /// Whether the value is `true`.
    @inlinable public var isTrue: Bool {
        kind == TapeKind.boolean && record.pointee.flags & TapeFlag.isTrue != 0
    }

    /// Elements of an array, members of an object; 0 for every other value.
    @inlinable public var count: Int { isContainer ? Int(record.pointee.length) : 0 }

    /// Where the value's text begins in the source, in bytes.
    public var sourceOffset: Int { Int(record.pointee.offset) - (isString ? 1 : 0) }

    /// The first thing inside an array (its first element) or object (its first name). Only when ``count`` is not 0.
    @inlinable public var firstChild: JSONNode { JSONNode(record: record + 1, context: context) }

    /// What comes behind this value and all it holds: the next element, or the next name. Only when there is one.
    @inlinable public var following: JSONNode {
        JSONNode(record: record + Int(record.pointee.link), context: context)
    }

    /// The value of the member whose name this is.
    @inlinable public var valueOfName: JSONNode { JSONNode(record: record + 1, context: context) }

    /// The name of the member whose value this is. Only inside an object.
    @inlinable public var nameBefore: JSONNode { JSONNode(record: record - 1, context: context) }

    /// The value a child position of this container stands for.
    func value(from child: JSONNode) -> JSONNode { isObject ? child.valueOfName : child }

    /// The pointer of this value from the root.
    public var pointer: JSONPointer {
        var walk = PointerWalk(node(at: 1))
        return walk.pointer(of: index)
    }
}

extension JSONNode {
    /// The elements of an array in order; nothing for any other value.
    @inlinable public var elements: Elements {
        Elements(next: firstChild, remaining: kind == TapeKind.array ? count : 0)
    }

    /// The members of an object in order; nothing for any other value.
    @inlinable public var members: Members {
        Members(next: firstChild, remaining: kind == TapeKind.object ? count : 0)
    }

    /// The elements of an array.
    public struct Elements: Sequence, IteratorProtocol {
        @usableFromInline var nextNode: JSONNode
        @usableFromInline var remaining: Int

        @inlinable
        init(next: JSONNode, remaining: Int) {
            self.nextNode = next
            self.remaining = remaining
        }

        /// The next element.
        @inlinable
        public mutating func next() -> JSONNode? {
            if remaining == 0 { return nil }
            remaining &-= 1
            let node = nextNode
            nextNode = node.following
            return node
        }
    }

    /// The members of an object.
    public struct Members: Sequence, IteratorProtocol {
        @usableFromInline var nextName: JSONNode
        @usableFromInline var remaining: Int

        @inlinable
        init(next: JSONNode, remaining: Int) {
            self.nextName = next
            self.remaining = remaining
        }

        /// The next member.
        @inlinable
        public mutating func next() -> (name: JSONNode, value: JSONNode)? {
            if remaining == 0 { return nil }
            remaining &-= 1
            let name = nextName
            let value = name.valueOfName
            nextName = value.following
            return (name, value)
        }
    }
}
