/// A set of numbers from 0; those under 64 cost no memory.
struct LargeSlotSet {
    private var low: UInt64 = 0
    private var high: [UInt64] = []

    /// Adds a number.
    mutating func insert(_ slot: Int) {
        if slot < 64 {
            low |= 1 &<< UInt64(truncatingIfNeeded: slot)
            return
        }
        let index = slot / 64 - 1
        while high.count <= index { high.append(0) }
        high[index] |= 1 << UInt64(slot % 64)
    }

    /// Whether the set has a number.
    func contains(_ slot: Int) -> Bool {
        let index = slot / 64
        let word = index == 0 ? low : index <= high.count ? high[index - 1] : 0
        return word & (1 &<< UInt64(truncatingIfNeeded: slot % 64)) != 0
    }

    mutating func formUnion(_ other: LargeSlotSet) {
        low |= other.low
        for index in other.high.indices {
            if index < high.count { high[index] |= other.high[index] } else { high.append(other.high[index]) }
        }
    }
}

/// Which children of a value some rules have looked at, by their place among their siblings, for
/// `unevaluatedItems` and `unevaluatedProperties` (core, section 11).
struct Evaluated {
    private var children = LargeSlotSet()
    private var hasAll = false

    mutating func insert(_ ordinal: Int) { children.insert(ordinal) }

    mutating func insertAll() { hasAll = true }

    func contains(_ ordinal: Int) -> Bool { hasAll || children.contains(ordinal) }

    /// Adds what other rules have looked at.
    mutating func formUnion(_ other: Evaluated) {
        hasAll = hasAll || other.hasAll
        children.formUnion(other.children)
    }
}
