import PinionIR

/// What the emitter must know about cycles between types.
///
/// A failed reading makes its values from the *missing* value, for which every required member is missing too.
/// That must end: a type has a rank when it does, not below the rank of any that it needs.
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
        let circles = StronglyConnectedComponents(api.types.map(\.shape.inlined))
        for index in api.types.indices {
            guard case .union(let union) = api.types[index].shape else { continue }
            isRecursiveUnion[index] = circles.isCyclic[index]
            placeholderCases[index] = placeholderCase(of: union, at: index)
        }
    }

    /// Whether a member that must be there never can be, since its type contains itself without end. Such a member
    /// is optional in Swift; no JSON text has it, so nothing is lost.
    func isUnsatisfiable(_ property: Property, of id: TypeID) -> Bool {
        property.presence == .required && ranks[Int(id.rawValue)] == nil && rank(of: property.type) == nil
    }

    /// Whether a union needs `unrecognized` although it is closed: none of its cases ever ends.
    func isUnsatisfiableUnion(_ id: TypeID) -> Bool { ranks[Int(id.rawValue)] == nil }

    /// In rounds over all types in their order, until none is new, where a type's rank is its round. Found from each type
    /// for those that wait for it: as written, a chain of 20,000 took 77 s.
    private mutating func rankTypes() {
        /// By `TypeID`: who waits for it, for how many others one waits, and the round that those allow.
        var waiting: [[Int]] = Array(repeating: [], count: api.types.count)
        var missing = Array(repeating: 0, count: api.types.count)
        var rounds = missing
        var found: [Int] = []
        for index in api.types.indices {
            let shape = api.types[index].shape
            let needed = shape.needed
            for type in needed { waiting[type].append(index) }
            // One case is enough for a union.
            missing[index] = shape.isUnion ? 1 : needed.count
            if needed.isEmpty || shape.isUnion, shape.needsNothing { found.append(index) }
        }
        var round = 0
        while !found.isEmpty {
            var next: [Int] = []
            while let index = found.popLast() {
                if ranks[index] != nil { continue }
                ranks[index] = round
                for waiter in waiting[index] where ranks[waiter] == nil {
                    // The round has passed one that comes before.
                    let own = waiter < index ? round + 1 : round
                    rounds[waiter] = max(rounds[waiter], own)
                    missing[waiter] -= 1
                    if missing[waiter] > 0 { continue }
                    let earliest = api.types[waiter].shape.isUnion ? own : rounds[waiter]
                    if earliest == round { found.append(waiter) } else { next.append(waiter) }
                }
            }
            found = next
            round += 1
        }
    }

    /// The first case that was ranked before the union itself, so that it never leads back here.
    private func placeholderCase(of union: UnionShape, at index: Int) -> Int? {
        guard !union.isOpen, let rank = ranks[index] else { return nil }
        return union.cases.firstIndex { unionCase in
            guard case .declared(let id) = unionCase.type else { return true }
            return ranks[Int(id.rawValue)].map { ($0, Int(id.rawValue)) < (rank, index) } ?? false
        }
    }

    private func rank(of type: TypeReference) -> Int? {
        if case .declared(let id) = type { ranks[Int(id.rawValue)] } else { 0 }
    }
}

extension TypeDeclaration.Shape {
    fileprivate var isUnion: Bool { if case .union = self { true } else { false } }

    /// Types of which a value is needed to make one of this type; for a union, of any of them.
    fileprivate var needed: [Int] {
        switch self {
        case .enumeration: []
        case .alias(let type): type.needed.map { [$0] } ?? []
        case .object(let object):
            object.properties.compactMap { $0.presence == .required ? $0.type.needed : nil }
        case .union(let union): union.cases.compactMap(\.type.needed)
        }
    }

    /// Whether a value can be made of what is no declared type.
    fileprivate var needsNothing: Bool {
        switch self {
        case .enumeration, .alias, .object: needed.isEmpty
        case .union(let union): union.isOpen || union.cases.contains { $0.type.needed == nil }
        }
    }
}

extension TypeReference {
    fileprivate var needed: Int? {
        if case .declared(let id) = self { Int(id.rawValue) } else { nil }
    }
}
