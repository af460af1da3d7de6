extension JSONNode {
    /// Objects up to this many members are compared name by name; larger ones are sorted first.
    private static let fewMembers = 16

    /// Whether two values are equal as JSON Schema has it (core, section 4.2.2): numbers by value, strings by bytes,
    /// objects without regard to order. The nodes may be of different tapes.
    public func isEqual(to other: JSONNode) -> Bool {
        if kind != other.kind { return false }
        switch type {
        case nil, .null: return true
        case .boolean: return isTrue == other.isTrue
        case .number:
            if let left = smallInteger, let right = other.smallInteger { return left == right }
            return DecimalText.compare(DecimalText(text), DecimalText(other.text)) == 0
        case .string: return sameText(as: other)
        case .array:
            if count != other.count { return false }
            return zip(elements, other.elements).allSatisfy { $0.isEqual(to: $1) }
        case .object:
            if count != other.count { return false }
            return count <= Self.fewMembers ? equalsSmall(other) : equalsLarge(other)
        }
    }

    func sameText(as other: JSONNode) -> Bool {
        text.count == other.text.count && equalBytes(textStart, other.textStart, text.count)
    }

    private func equalsSmall(_ other: JSONNode) -> Bool {
        for member in members {
            var match: JSONNode?
            for candidate in other.members where candidate.name.sameText(as: member.name) {
                match = candidate.value
            }
            guard let match, member.value.isEqual(to: match) else { return false }
        }
        return true
    }

    private func equalsLarge(_ other: JSONNode) -> Bool {
        zip(sortedNames, other.sortedNames).allSatisfy { left, right in
            left.sameText(as: right) && left.valueOfName.isEqual(to: right.valueOfName)
        }
    }

    private var sortedNames: [JSONNode] {
        members.map(\.name).sorted { $0.text.lexicographicallyPrecedes($1.text) }
    }

    /// Feeds the value to a hash: equal values (``isEqual(to:)``), equal hash.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        switch type {
        case nil, .null: break
        case .boolean: hasher.combine(isTrue)
        case .number: DecimalText(text).hash(into: &hasher)
        case .string: hasher.combine(bytes: UnsafeRawBufferPointer(text))
        case .array:
            hasher.combine(count)
            for element in elements { element.hash(into: &hasher) }
        case .object:
            // A sum, since order does not matter.
            var sum = 0
            for member in members {
                var inner = Hasher()
                inner.combine(bytes: UnsafeRawBufferPointer(member.name.text))
                member.value.hash(into: &inner)
                sum = sum &+ inner.finalize()
            }
            hasher.combine(count)
            hasher.combine(sum)
        }
    }

    /// The positions of the first two elements of an array that are equal; `nil` when all differ.
    public var firstRepeatedElements: (first: Int, second: Int)? {
        if !isArray || count < 2 { return nil }
        return count <= 8 ? comparedRepeat : hashedRepeat
    }

    private var comparedRepeat: (first: Int, second: Int)? {
        for (second, element) in elements.enumerated() {
            for (first, earlier) in elements.enumerated() {
                if first == second { break }
                if earlier.isEqual(to: element) { return (first, second) }
            }
        }
        return nil
    }

    private var hashedRepeat: (first: Int, second: Int)? {
        var capacity = 32
        while capacity < count * 2 { capacity *= 2 }
        var table = [(position: Int, hash: Int, node: Index)](repeating: (0, 0, 0), count: capacity)
        for (position, element) in elements.enumerated() {
            var hasher = Hasher()
            element.hash(into: &hasher)
            let hash = hasher.finalize()
            var slot = hash & (capacity - 1)
            while table[slot].node != 0 {
                if table[slot].hash == hash, node(at: table[slot].node).isEqual(to: element) {
                    return (table[slot].position, position)
                }
                slot = (slot + 1) & (capacity - 1)
            }
            table[slot] = (position, hash, element.index)
        }
        return nil
    }
}

/// A JSON value known when code is generated, for `const` and `enum`. Make one in a `static let`.
public struct JSONConstant: Sendable {
    /// The value on a tape of its own; `nil` when the text was not JSON.
    public let tape: JSONTape?

    /// A constant from JSON text. Text that is not JSON equals nothing.
    public init(_ text: StaticString) {
        tape = try? JSONTape(parsing: text.withUTF8Buffer { Array($0) })
    }

    /// A constant from a value.
    package init(value: JSONValue) {
        tape = (try? value.jsonBytes()).flatMap {
            try? JSONTape(parsing: $0, limits: JSONLimits(depth: JSONLimits.largestDepth))
        }
    }

    /// Whether a value equals the constant.
    public func equals(_ node: JSONNode) -> Bool {
        tape?.withRoot { $0.isEqual(to: node) } ?? false
    }
}
