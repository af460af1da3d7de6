import PinionIR

/// What the emitter must know about cycles between types.
///
/// A failed reading makes its values from the *missing* value, for which every required member is missing too.
/// That must end: a type has a finite rank when it does, one more than the highest of what it needs.
struct TypeAnalysis: Sendable {
    /// By `TypeID`: the case of a union to take for the missing value; `nil` for `unrecognized`.
    private(set) var placeholderCases: [Int?]
    /// By `TypeID`: whether values of a union contain values of the same union without an array, a dictionary
    /// or an indirect property between them.
    private(set) var isRecursiveUnion: [Bool]
    private var ranks: [Int?]
    private let api: API

    init(_ api: API) {
        self.api = api
        ranks = Array(repeating: nil, count: api.types.count)
        placeholderCases = Array(repeating: nil, count: api.types.count)
        isRecursiveUnion = Array(repeating: false, count: api.types.count)
        rankTypes()
        for index in api.types.indices {
            if case .union = api.types[index].shape { isRecursiveUnion[index] = contains(itself: index) }
        }
    }

    /// Whether a member that must be there never can be, since its type contains itself without end. Such a member
    /// is optional in Swift; no JSON text has it, so nothing is lost.
    func isUnsatisfiable(_ property: Property, of id: TypeID) -> Bool {
        property.presence == .required && ranks[Int(id.rawValue)] == nil && rank(of: property.type) == nil
    }

    /// Whether a union needs `unrecognized` although it is closed: none of its cases ever ends.
    func isUnsatisfiableUnion(_ id: TypeID) -> Bool { ranks[Int(id.rawValue)] == nil }

    private mutating func rankTypes() {
        // Each round ranks at least one type or is the last; rounds are as many as the longest chain.
        var changed = true
        while changed {
            changed = false
            for index in api.types.indices where ranks[index] == nil {
                guard let rank = newRank(of: index) else { continue }
                ranks[index] = rank
                changed = true
            }
        }
    }

    private mutating func newRank(of index: Int) -> Int? {
        switch api.types[index].shape {
        case .enumeration: return 0
        case .alias(let type): return rank(of: type).map { $0 + 1 }
        case .object(let object):
            var highest = 0
            for property in object.properties where property.presence == .required {
                guard let rank = rank(of: property.type) else { return nil }
                highest = max(highest, rank + 1)
            }
            return highest
        case .union(let union):
            if union.isOpen { return 0 }
            // The first ranked case is the one that makes the union ranked, so its rank never leads back here.
            for (position, unionCase) in union.cases.enumerated() {
                guard let rank = rank(of: unionCase.type) else { continue }
                placeholderCases[index] = position
                return rank + 1
            }
            return nil
        }
    }

    private func rank(of type: TypeReference) -> Int? {
        if case .declared(let id) = type { ranks[Int(id.rawValue)] } else { 0 }
    }

    /// Whether a type's value has a value of the same type inside it, in the same piece of memory.
    private func contains(itself start: Int) -> Bool {
        var visited: Set<Int> = []
        var pending = api.types[start].shape.inlined
        while let index = pending.popLast() {
            if index == start { return true }
            if visited.insert(index).inserted { pending.append(contentsOf: api.types[index].shape.inlined) }
        }
        return false
    }
}
