extension JSONReader {
    /// Begins an object: finds its members in one pass. What is no object is reported, and read as if every member
    /// were missing without any more being said.
    public mutating func beginObject(_ names: JSONMembers) {
        if !node.isObject { failObject() }
        guardStack()
        members = names
        var repeated: JSONNode.Index = 0
        frame = slots.push(node, names) { repeated = $0.index }
        misfit &+= Int64(slots[frame &+ names.count]) &<< 32
        if repeated != 0 { failAmbiguous(repeated) }
    }

    @inline(never)
    private mutating func failObject() {
        fail("an object")
        node = node.node(at: 0)
    }

    @inline(never)
    private mutating func failAmbiguous(_ name: JSONNode.Index) { record(.ambiguous(name)) }

    /// Ends an object; members that no name fits are left alone.
    @inlinable
    public mutating func endObject() { slots.pop(to: frame) }

    /// Ends an object; members that no name fits are reported.
    public mutating func endObjectForbiddingOthers() {
        if slots[frame + members.count] > 0 {
            for member in node.members where members.ordinal(of: member.name) < 0 {
                record(.unexpected(member.name.index))
                if isOverwhelmed { break }
            }
        }
        endObject()
    }

    /// A member that must be there; what else it must be, the type decides.
    @inlinable
    public mutating func required<Value: JSONDecodable>(_ ordinal: Int) -> Value {
        let saved = enter(ordinal)
        if node.isMissing { failMissing(ordinal, in: saved) }
        let value = Value(json: &self)
        leave(saved)
        return value
    }

    /// A member that may be absent. `null` counts as absent too.
    @inlinable
    public mutating func optional<Value: JSONDecodable>(_ ordinal: Int) -> Value? {
        let saved = enter(ordinal)
        if node.kind <= TapeKind.null {
            leave(saved)
            return nil
        }
        let value = Value(json: &self)
        leave(saved)
        return value
    }

    /// A member that must be there and may be `null`.
    @inlinable
    public mutating func nullable<Value: JSONDecodable>(_ ordinal: Int) -> Value? {
        if slots[frame &+ ordinal] == 0 { failMissing(ordinal, in: position) }
        return optional(ordinal)
    }

    /// A member that may be absent and may be `null`, which differ.
    @inlinable
    public mutating func field<Value: JSONDecodable>(_ ordinal: Int) -> Field<Value> {
        let saved = enter(ordinal)
        defer { leave(saved) }
        if node.isMissing { return .absent }
        if node.isNull { return .null }
        return .value(Value(json: &self))
    }

    /// The current value, as another type: for unions, and for what is read in several parts.
    @inlinable
    public mutating func value<Value: JSONDecodable>() -> Value {
        let saved = position
        let value = Value(json: &self)
        leave(saved)
        return value
    }

    /// Any value of a type, as it is read where nothing is: what a union takes when no case fits.
    public mutating func placeholder<Value: JSONDecodable>() -> Value {
        let saved = enter(node.node(at: 0))
        let value = Value(json: &self)
        leave(saved)
        return value
    }

    /// The members of the current object that no name fits, by name.
    ///
    /// Swift takes canonically equivalent names for one; two such members are reported.
    public mutating func others<Value: JSONDecodable>() -> [String: Value] {
        var others: [String: Value] = [:]
        if node.isMissing || slots[frame + members.count] == 0 { return others }
        misfit &-= Int64(slots[frame + members.count]) &<< 32
        for member in node.members where members.ordinal(of: member.name) < 0 {
            read(member.name, member.value, into: &others)
            if isOverwhelmed { break }
        }
        return others
    }

    mutating func read<Value: JSONDecodable>(
        _ name: JSONNode, _ value: JSONNode, into values: inout [String: Value]
    ) {
        let saved = enter(value)
        let decoded = Value(json: &self)
        leave(saved)
        if values.updateValue(decoded, forKey: name.string) != nil { record(.ambiguous(name.index)) }
    }

    /// Whether the current value is an object with a member of this name that is not `null`.
    public func hasMember(_ name: StaticString, matching: JSONNameMatching = .exact) -> Bool {
        node.member(name, matching: matching).map { !$0.isNull } ?? false
    }

    /// The text of a member of the current value, if there is one that is a string.
    public func text(ofMember name: StaticString, matching: JSONNameMatching = .exact) -> String? {
        guard let member = node.member(name, matching: matching), member.isString else { return nil }
        return member.string
    }

    /// Which of the table's texts a member of the current value has: for discriminators. -1 when there is no such
    /// member, it is no string, or the table does not have its text.
    public func ordinal(
        ofMember name: StaticString, matching: JSONNameMatching = .exact, in table: JSONMembers
    ) -> Int {
        guard let member = node.member(name, matching: matching), member.isString else { return -1 }
        return table.ordinal(ofText: member)
    }
}
