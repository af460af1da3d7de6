import PinionJSON

/// The names that a schema mentions, with the schemas of their values: a ``MemberTable`` that can still grow.
struct MemberList {
    private(set) var slots: MemberSlots
    /// By slot.
    private(set) var schemas: [UInt32]
    /// How names are compared.
    let matching: JSONNameMatching

    init(_ slots: MemberSlots, schemas: [UInt32], matching: JSONNameMatching) {
        self.slots = slots
        self.schemas = schemas
        self.matching = matching
    }

    /// Adds the names of another list.
    ///
    /// - Parameter both: Makes a schema of two.
    /// - Returns: The slots that the other list's names have here, in their order; `nil` when it cannot be added: names
    ///   are compared in another way, there would be more than the bits of a word, or a name fits one of these without
    ///   being the same, so that a member could be of two slots.
    mutating func add(_ other: MemberList, both: (UInt32, UInt32) -> UInt32) -> [Int]? {
        guard matching == other.matching else { return nil }
        var grown = slots
        let added = other.slots.names.map { grown.slot($0) }
        guard grown.names.count <= 64, matching == .exact || !grown.hasAlikeNames(matching) else {
            return nil
        }
        slots = grown
        schemas += Array(repeating: 0, count: grown.names.count - schemas.count)
        for (slot, schema) in zip(added, other.schemas) { schemas[slot] = both(schemas[slot], schema) }
        return added
    }
}

/// Numbers for the names that a schema mentions.
struct MemberSlots {
    private(set) var names: [[UInt8]] = []
    /// Bytes that a table of these names takes, about.
    private(set) var size = 0
    private var slots: [[UInt8]: Int] = [:]

    mutating func slot(_ name: JSONNode) -> Int { slot(Array(name.text)) }

    mutating func slot(_ name: [UInt8]) -> Int {
        if let known = slots[name] { return known }
        slots[name] = names.count
        names.append(name)
        size += name.count + 160
        return names.count - 1
    }

    /// Whether two names are not the same, but one to whoever compares them so.
    func hasAlikeNames(_ matching: JSONNameMatching) -> Bool {
        var folded: Set<[UInt8]> = []
        return !names.allSatisfy { folded.insert(matching.folded($0)).inserted }
    }
}
