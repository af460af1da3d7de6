/// A stack of resolved objects: for each, the places of the members that a ``JSONMembers`` names.
///
/// ``JSONReader`` has one, and so may a validator: looking every member up in a single pass over the object is what
/// makes both fast.
public struct JSONSlots: ~Copyable {
    @usableFromInline var slots: UnsafeMutablePointer<JSONNode.Index>
    @usableFromInline var capacity: Int
    /// Slots in use.
    @usableFromInline var top: Int

    /// An empty stack.
    public init() {
        capacity = 224
        slots = .allocate(capacity: 224)
        top = 0
    }

    deinit { slots.deallocate() }

    /// Slots in use: what ``pop(to:)`` takes to undo every push from now on.
    @inlinable public var depth: Int { top }

    /// Resolves an object's members.
    ///
    /// - Returns: The frame: slot `frame + i` is the index of the value of the i-th name, 0 when it is absent, and
    ///   slot `frame + members.count` is the number of members no name fits.
    /// - Parameter duplicate: Called with a name's node when two members fit one name of the table and neither is
    ///   spelled exactly so. (Two members spelled alike never get on a tape.)
    @inlinable
    public mutating func push(
        _ object: JSONNode, _ members: JSONMembers, duplicate: (JSONNode) -> Void
    ) -> Int {
        let frame = reserve(members.count &+ 1)
        if !object.isObject { return frame }
        var remaining = Int(object.record.pointee.length)
        var name = object.firstChild
        var others: JSONNode.Index = 0
        while remaining > 0 {
            remaining &-= 1
            let value = name.valueOfName
            let ordinal = members.ordinal(of: name)
            if ordinal < 0 {
                others &+= 1
            } else if slots[frame &+ ordinal] == 0 {
                slots[frame &+ ordinal] = value.index
            } else if members.isExact(name, ordinal) {
                slots[frame &+ ordinal] = value.index
            } else if !members.isExact(value.node(at: slots[frame &+ ordinal]).nameBefore, ordinal) {
                duplicate(name)
            }
            name = value.following
        }
        slots[frame &+ members.count] = others
        return frame
    }

    /// Resolves the elements of an array by position; see `push` for the frame.
    @usableFromInline
    mutating func push(elementsOf array: JSONNode, count: Int) -> Int {
        let frame = reserve(count &+ 1)
        if !array.isArray { return frame }
        for (position, element) in array.elements.enumerated() {
            if position < count {
                slots[frame &+ position] = element.index
            } else {
                slots[frame &+ count] &+= 1
            }
        }
        return frame
    }

    /// Takes the next `count` slots, all 0.
    @inlinable
    mutating func reserve(_ count: Int) -> Int {
        let frame = top
        if frame &+ count > capacity { grow(count) }
        (slots + frame).update(repeating: 0, count: count)
        top = frame &+ count
        return frame
    }

    @usableFromInline
    @inline(never)
    mutating func grow(_ count: Int) {
        let larger = max(capacity * 2, top + count)
        let allocated = UnsafeMutablePointer<JSONNode.Index>.allocate(capacity: larger)
        allocated.update(from: slots, count: top)
        slots.deallocate()
        slots = allocated
        capacity = larger
    }

    /// The index in a slot: 0 is the missing value.
    @inlinable
    public subscript(slot: Int) -> JSONNode.Index {
        precondition(UInt(bitPattern: slot) < UInt(bitPattern: top), "no such slot")
        return slots[slot]
    }

    /// Gives slots back down to a frame.
    @inlinable
    public mutating func pop(to frame: Int) {
        precondition(UInt(bitPattern: frame) <= UInt(bitPattern: top), "no such frame")
        top = frame
    }
}
