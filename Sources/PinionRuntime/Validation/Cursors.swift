public import PinionJSON

/// A pass over the members of an object in which each name is looked up once.
public struct MemberCursor {
    @usableFromInline let names: JSONMembers?
    @usableFromInline var following: JSONNode
    @usableFromInline var remaining: Int
    @usableFromInline var expected: Int = 0
    @usableFromInline var currentName: JSONNode
    @usableFromInline var currentValue: JSONNode
    @usableFromInline var currentSlot: Int = -1
    @usableFromInline var currentOrdinal: Int = -1

    /// The current member's name.
    @inlinable public var name: JSONNode { currentName }
    /// The current member's value.
    @inlinable public var value: JSONNode { currentValue }
    /// Where the table has the current name; -1 if nowhere.
    @inlinable public var slot: Int { currentSlot }
    /// How many members come before the current one.
    @inlinable public var ordinal: Int { currentOrdinal }

    /// A pass that begins before the first member. Anything but an object has none.
    @inlinable
    public init(_ object: JSONNode, _ names: JSONMembers? = nil) {
        self.names = names
        following = object.firstChild
        remaining = object.isObject ? object.count : 0
        currentName = object
        currentValue = object
    }

    @inlinable
    mutating func advance() -> Bool {
        if remaining == 0 { return false }
        remaining &-= 1
        currentOrdinal &+= 1
        currentName = following
        currentValue = following.valueOfName
        following = currentValue.following
        if let names { currentSlot = names.ordinal(of: currentName, expecting: &expected) }
        return true
    }
}

/// A pass over the elements of an array.
public struct ElementCursor {
    @usableFromInline var following: JSONNode
    @usableFromInline var remaining: Int
    @usableFromInline var currentValue: JSONNode
    @usableFromInline var currentOrdinal: Int = -1

    /// The current element.
    @inlinable public var value: JSONNode { currentValue }
    /// How many elements come before the current one.
    @inlinable public var ordinal: Int { currentOrdinal }

    /// A pass that begins before the first element. Anything but an array has none.
    @inlinable
    public init(_ array: JSONNode) {
        following = array.firstChild
        remaining = array.isArray ? array.count : 0
        currentValue = array
    }

    @inlinable
    mutating func advance() -> Bool {
        if remaining == 0 { return false }
        remaining &-= 1
        currentOrdinal &+= 1
        currentValue = following
        following = following.following
        return true
    }
}

/// Which names of a table occurred, for tables of at most 63 names. Two instructions a member.
public struct SlotSet: Sendable {
    @usableFromInline var bits: UInt64 = 0

    /// The empty set.
    @inlinable
    public init() {}

    /// Adds a slot from 0 to 62; -1, which stands for no name, leaves its mark in a bit that nobody asks for.
    @inlinable
    public mutating func insert(_ slot: Int) { bits |= 1 &<< UInt64(truncatingIfNeeded: slot) }

    /// Whether a slot was added.
    @inlinable
    public func contains(_ slot: Int) -> Bool { bits & (1 &<< UInt64(truncatingIfNeeded: slot)) != 0 }
}

/// A set of numbers from 0; those under 64 cost no memory.
public struct LargeSlotSet: Sendable {
    @usableFromInline var low: UInt64 = 0
    @usableFromInline var high: [UInt64] = []

    /// The empty set.
    @inlinable
    public init() {}

    /// Adds a number; negative ones are ignored.
    @inlinable
    public mutating func insert(_ slot: Int) {
        if UInt(bitPattern: slot) < 64 {
            low |= 1 &<< UInt64(truncatingIfNeeded: slot)
        } else {
            insertHigh(slot)
        }
    }

    @usableFromInline
    mutating func insertHigh(_ slot: Int) {
        guard slot >= 64 else { return }
        let index = slot / 64 - 1
        while high.count <= index { high.append(0) }
        high[index] |= 1 << UInt64(slot % 64)
    }

    /// Bits for the numbers from 64 · `index` on.
    @inlinable
    public func word(_ index: Int) -> UInt64 { index == 0 ? low : index <= high.count ? high[index - 1] : 0 }

    /// Whether the set has a number.
    @inlinable
    public func contains(_ slot: Int) -> Bool {
        slot >= 0 && word(slot / 64) & (1 &<< UInt64(truncatingIfNeeded: slot % 64)) != 0
    }

    @usableFromInline
    mutating func formUnion(_ other: LargeSlotSet) {
        low |= other.low
        for index in other.high.indices {
            if index < high.count { high[index] |= other.high[index] } else { high.append(other.high[index]) }
        }
    }
}

/// Which children of a value some rules have looked at, for `unevaluatedItems` and `unevaluatedProperties`
/// (core, section 11).
public struct Evaluated: Sendable {
    @usableFromInline var children = LargeSlotSet()
    @usableFromInline var hasAll = false

    /// None.
    @inlinable
    public init() {}

    /// Adds one child by its place among its siblings.
    @inlinable
    public mutating func insert(_ ordinal: Int) { children.insert(ordinal) }

    /// Adds all children.
    @inlinable
    public mutating func insertAll() { hasAll = true }

    /// Whether a child was looked at.
    @inlinable
    public func contains(_ ordinal: Int) -> Bool { hasAll || children.contains(ordinal) }

    /// Adds what other rules have looked at.
    @inlinable
    public mutating func formUnion(_ other: Evaluated) {
        hasAll = hasAll || other.hasAll
        children.formUnion(other.children)
    }
}
