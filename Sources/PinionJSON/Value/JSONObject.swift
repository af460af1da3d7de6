/// The members of a JSON object, in the order they were written. Names are compared byte by byte.
public struct JSONObject: Sendable {
    /// The members in order.
    public private(set) var members: [(name: String, value: JSONValue)]

    /// An object with these members; of two with the same name the later one counts, in the place of the first.
    public init(_ members: [(name: String, value: JSONValue)] = []) {
        var positions: [NameKey: Int] = [:]
        var distinct: [(name: String, value: JSONValue)] = []
        distinct.reserveCapacity(members.count)
        for member in members {
            if let position = positions.updateValue(distinct.count, forKey: NameKey(name: member.name)) {
                positions[NameKey(name: member.name)] = position
                distinct[position].value = member.value
            } else {
                distinct.append(member)
            }
        }
        self.members = distinct
    }

    /// An object with members known to have different names.
    init(distinct members: [(name: String, value: JSONValue)]) { self.members = members }

    /// How many members there are.
    public var count: Int { members.count }

    /// The value of the member of this name. Setting `nil` removes the member; a new one goes to the end.
    public subscript(name: String) -> JSONValue? {
        get { position(of: name).map { members[$0].value } }
        set {
            switch (position(of: name), newValue) {
            case (let position?, let value?): members[position].value = value
            case (let position?, nil): members.remove(at: position)
            case (nil, let value?): members.append((name, value))
            case (nil, nil): break
            }
        }
    }

    private func position(of name: String) -> Int? {
        members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
    }
}

/// A name that is hashed and compared by its bytes.
struct NameKey: Hashable {
    let name: String

    static func == (left: NameKey, right: NameKey) -> Bool { left.name.utf8.elementsEqual(right.name.utf8) }

    func hash(into hasher: inout Hasher) { hasher.combine(utf8: name) }
}

extension JSONObject: Hashable {
    /// Whether both have the same members, in any order.
    public static func == (left: JSONObject, right: JSONObject) -> Bool {
        if left.count != right.count { return false }
        var values: [NameKey: JSONValue] = [:]
        for member in right.members { values[NameKey(name: member.name)] = member.value }
        return left.members.allSatisfy { values[NameKey(name: $0.name)] == $0.value }
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {
        var sum = 0
        for member in members {
            var inner = Hasher()
            inner.combine(utf8: member.name)
            member.value.hash(into: &inner)
            sum = sum &+ inner.finalize()
        }
        hasher.combine(sum)
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    /// An object; of two members with the same name the later one counts.
    public init(dictionaryLiteral members: (String, JSONValue)...) { self.init(members.map { ($0.0, $0.1) }) }
}
