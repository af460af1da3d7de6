/// Arrays whose elements have types by position. Once begun, an element is read like the member of an object.
extension JSONReader {
    /// Begins an array with an element for each of the names. What is no array is reported, and read as if every
    /// element were missing without any more being said.
    public mutating func beginTuple(_ names: JSONMembers) {
        if !node.isArray { failArray() }
        guardStack()
        members = names
        frame = slots.push(elementsOf: node, count: names.count)
        misfit &+= Int64(slots[frame &+ names.count]) &<< 32
    }

    @inline(never)
    private mutating func failArray() {
        fail("an array")
        node = node.node(at: 0)
    }

    /// Ends an array; elements after those with a name are left alone.
    @inlinable
    public mutating func endTuple() { slots.pop(to: frame) }

    /// Ends an array; elements after those with a name are reported.
    public mutating func endTupleForbiddingOthers() {
        if slots[frame + members.count] > 0 { record(.tooManyElements(members.count)) }
        endTuple()
    }

    /// The elements of the current array after those with a name.
    public mutating func rest<Value: JSONDecodable>() -> [Value] {
        var rest: [Value] = []
        if node.isMissing || slots[frame + members.count] == 0 { return rest }
        misfit &-= Int64(slots[frame + members.count]) &<< 32
        for element in node.elements.dropFirst(members.count) {
            let saved = enter(element)
            rest.append(Value(json: &self))
            leave(saved)
            if isOverwhelmed { break }
        }
        return rest
    }
}
