public import PinionJSON

extension JSONNode {
    /// Negative, zero or positive as this number is less than, equal to or greater than another.
    @inlinable
    func compare(to other: Int64) -> Int {
        if let value = int64 { return value < other ? -1 : value > other ? 1 : 0 }
        return compareExactly(to: other)
    }

    @usableFromInline
    @inline(never)
    func compareExactly(to other: Int64) -> Int { compare(JSONNumber(other)) }

    /// The same for a number that the generator wrote.
    func compare(to other: StaticString) -> Int { compare(JSONNumber(unchecked: other.description)) }

    /// Whether the value is this number, however it is written.
    @inlinable
    public func isNumber(_ other: Int64) -> Bool { isNumber && compare(to: other) == 0 }

    /// Whether the value is a string that a table has.
    @inlinable
    public func isString(in texts: JSONMembers) -> Bool {
        var expected = 0
        return isString && texts.ordinal(of: self, expecting: &expected) >= 0
    }

    /// Whether the value is a string that a table has once underscores are left out.
    public func isString(withoutUnderscoresIn texts: JSONMembers) -> Bool {
        guard isString else { return false }
        let kept = text.filter { $0 != UInt8(ascii: "_") }
        return texts.ordinal(of: String(decoding: kept, as: UTF8.self)) != nil
    }
}
