internal import PinionOpenAPI

extension Resolver {
    /// The most parts that one schema is put together from. A description of 3 MB has some 30,000 schemas;
    /// if each could be put together from all others, that alone would take 10^9 steps, and as many members.
    static let partLimit = 200

    /// Schemas that a schema applies to the same value in any case: what it refers to, and its `allOf`.
    func applied(by index: Document.SchemaIndex) -> [Conjunct] { appliedSchemas[Int(index.rawValue)] }

    static func applied(by schema: Document.Schema, in document: Document) -> [Conjunct] {
        var list: [Conjunct] = []
        if let target = schema.reference.flatMap({ document.schema($0) }) {
            list.append(Conjunct(target))
            // A Reference Object of 3.0 ignores what stands beside it (section 4.7.23).
            if document.version == .v30 { return list }
        }
        if !schema.core.isEmpty,
            let target = schema.core.dynamicReference.flatMap({ document.schema($0) })
        {
            list.append(Conjunct(target))
        }
        if !schema.composition.isEmpty, let all = schema.composition.allOf {
            list += all.map { Conjunct($0) }
        }
        return list
    }

    /// Whether a schema says anything beside its `$ref`.
    func speaks(_ index: Document.SchemaIndex) -> Bool {
        document.version != .v30 || document[index].reference == nil
    }

    /// Replaces references and `allOf`s by what they stand for, until each element says something of its
    /// own. Parts come in the order they are written, references and `allOf` before what stands beside them.
    func flatten(_ conjuncts: [Conjunct]) -> [Conjunct] {
        guard conjuncts.count == 1, let only = conjuncts.first, !only.skipsUnion else {
            return walk(conjuncts) { _, _ in false }
        }
        if let known = flattened[only.index] { return known }
        let applied = applied(by: only.index)
        // A component's parts are asked for by all who refer to it.
        if applied.count == 1, componentNames[applied[0].index] != nil, !applied[0].skipsUnion, depth < 150 {
            depth += 1
            let parts = flatten(applied)
            depth -= 1
            if !parts.contains(only) { return speaks(only.index) ? parts + [only] : parts }
        }
        let parts = walk(conjuncts) { _, _ in false }
        if componentNames[only.index] != nil { flattened[only.index] = parts }
        return parts
    }

    /// The parts that a schema says itself: those of the components it refers to are left out.
    func ownParts(_ conjuncts: [Conjunct]) -> [Conjunct] {
        if conjuncts.count == 1, applied(by: conjuncts[0].index).isEmpty { return conjuncts }
        return walk(conjuncts) { conjunct, isStart in !isStart && componentNames[conjunct.index] != nil }
            .filter { componentNames[$0.index] == nil || conjuncts.contains($0) }
    }

    /// `flatten`, without a look into those that `isWhole` holds of: they are parts themselves. Without
    /// recursion, since a chain of references can be as long as the description.
    private func walk(
        _ conjuncts: [Conjunct], isWhole: (_ conjunct: Conjunct, _ isStart: Bool) -> Bool
    ) -> [Conjunct] {
        if conjuncts.count == 1, applied(by: conjuncts[0].index).isEmpty { return conjuncts }
        var parts: [Conjunct] = []
        visits.begin()
        // A union that has been dealt with must not come back through a branch that builds on it.
        let dealtWith = Self.dealtWith(conjuncts)
        var pending = conjuncts.reversed().map { (conjunct: $0, isStart: true, isDone: false) }
        while let next = pending.popLast() {
            var conjunct = next.conjunct
            if next.isDone {
                parts.append(conjunct)
                continue
            }
            guard parts.count < Self.partLimit, visits.insert(conjunct.index) else { continue }
            if dealtWith.contains(conjunct.index) { conjunct.skipsUnion = true }
            if isWhole(conjunct, next.isStart) {
                parts.append(conjunct)
                continue
            }
            if speaks(conjunct.index) { pending.append((conjunct, next.isStart, true)) }
            pending += applied(by: conjunct.index).reversed().map { ($0, false, false) }
        }
        return parts
    }

    private static func dealtWith(_ conjuncts: [Conjunct]) -> Set<Document.SchemaIndex> {
        // Hardly ever are there any.
        conjuncts.contains(where: \.skipsUnion) ? Set(conjuncts.filter(\.skipsUnion).map(\.index)) : []
    }

    /// One of the schemas that give a value its shape.
    struct Element {
        var conjunct: Conjunct
        /// A component, or reached by a reference: a type that others may share.
        var isShared: Bool
    }

    /// The elements that give the value its shape, with references to components left whole: one element
    /// that is a component means the value *is* of that component's type, whatever is said beside it.
    func essence(of conjuncts: [Conjunct]) -> [Element] {
        var elements: [Element] = []
        visits.begin()
        var count = 0
        let dealtWith = Self.dealtWith(conjuncts)
        // A start that is a component is being declared right now; everyone else asks for it by name.
        var pending = conjuncts.reversed().map {
            (conjunct: $0, isStart: true, isReferred: false, isDone: false)
        }
        while let next = pending.popLast() {
            var conjunct = next.conjunct
            if next.isDone {
                if shapes(conjunct) {
                    elements.append(Element(conjunct: conjunct, isShared: next.isReferred))
                }
                continue
            }
            guard count < Self.partLimit, visits.insert(conjunct.index) else { continue }
            count += 1
            if dealtWith.contains(conjunct.index) { conjunct.skipsUnion = true }
            if !next.isStart && componentNames[conjunct.index] != nil {
                elements.append(Element(conjunct: conjunct, isShared: true))
                continue
            }
            if speaks(conjunct.index) { pending.append((conjunct, next.isStart, next.isReferred, true)) }
            let target = document[conjunct.index].reference.flatMap { document.schema($0) }
            pending += applied(by: conjunct.index).reversed().map {
                ($0, false, $0.index == target, false)
            }
        }
        if elements.count > 1 {
            // `type` alone shapes only what nothing else shapes.
            let telling = elements.filter { $0.isShared || !isBareType($0.conjunct) }
            if !telling.isEmpty { elements = telling }
        }
        return elements
    }

    /// The schema that several uses share and that these conjuncts come down to, if there is one: a component,
    /// or a schema that stands elsewhere.
    func sharedElement(_ conjuncts: [Conjunct]) -> Document.SchemaIndex? {
        if let only = conjuncts.first, conjuncts.count == 1, !only.skipsUnion,
            componentNames[only.index] != nil
        {
            return only.index
        }
        // Nine schemas in ten refer to nothing, and most others to a component and say nothing beside it.
        if conjuncts.allSatisfy({ applied(by: $0.index).isEmpty }) { return nil }
        if conjuncts.count == 1, !conjuncts[0].skipsUnion, let component = soleComponent(conjuncts[0]) {
            return component
        }
        let essence = essence(of: conjuncts)
        guard essence.count == 1, let element = essence.first, element.isShared, !element.conjunct.skipsUnion
        else { return nil }
        return element.conjunct.index
    }

    /// The component that is all there is to a schema.
    private func soleComponent(_ conjunct: Conjunct) -> Document.SchemaIndex? {
        let applied = applied(by: conjunct.index)
        guard applied.count == 1, !applied[0].skipsUnion, componentNames[applied[0].index] != nil,
            !speaks(conjunct.index) || !shapes(conjunct)
        else { return nil }
        return applied[0].index
    }

    /// The other component that a component comes down to, if it says nothing of its own: neither about its
    /// shape, nor about which members must be there.
    func aliased(_ index: Document.SchemaIndex) -> Document.SchemaIndex? {
        let essence = essence(of: [Conjunct(index)])
        guard essence.count == 1, let element = essence.first, element.isShared, !element.conjunct.skipsUnion,
            element.conjunct.index != index
        else { return nil }
        let requires = ownParts([Conjunct(index)]).contains { part in
            !document[part.index].object.isEmpty
                && document[part.index].object.required?.isEmpty == false
                && part.index != element.conjunct.index
        }
        return requires ? nil : element.conjunct.index
    }
}

/// Which schemas a walk has been at. Marks and no set: a walk through a few hundred schemas is made for each of
/// thousands, and there is only ever one at a time.
struct Visits {
    /// By `SchemaIndex`: the number of the last walk that was there.
    private var marks: [Int]
    private var walk = 0

    init(_ document: Document) { marks = Array(repeating: 0, count: document.schemas.count) }

    /// Begins a walk that has been nowhere.
    mutating func begin() { walk += 1 }

    /// Whether the walk has not been there before.
    mutating func insert(_ index: Document.SchemaIndex) -> Bool {
        guard marks[Int(index.rawValue)] != walk else { return false }
        marks[Int(index.rawValue)] = walk
        return true
    }
}
