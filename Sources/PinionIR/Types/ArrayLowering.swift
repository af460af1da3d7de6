internal import PinionDiagnostics
internal import PinionOpenAPI

/// The elements of a list, as all its parts say together.
struct Elements {
    /// What the elements after those with a position must satisfy.
    enum Rest {
        /// Nothing is said about them.
        case unsaid
        /// They may be anything.
        case anything
        /// There are none.
        case forbidden
        case schemas([Conjunct])
    }

    /// What the element at each position must satisfy: `prefixItems`.
    var positions: [[Conjunct]] = []
    var rest = Rest.unsaid
    /// How many there are at least.
    var minimum = 0
}

extension Resolver {
    /// A list of one type, or a struct of several where each position has its own.
    func array(_ place: Place) -> TypeReference {
        let elements = elements(place)
        guard let first = elements.positions.first?.first else {
            guard case .schemas(let items) = elements.rest else { return .array(.json) }
            return .array(typed(items, place.key.direction, place.partContext("Element")).orNull)
        }
        if let type = commonType(elements, place) { return list(of: type, elements, first, place) }
        guard isWithinMemberBudget(elements.positions.count, place) else { return .array(.json) }
        var place = place
        let id = reserve(place)
        place.id = id
        fillLater(.tuple(place, elements), place)
        return .declared(id)
    }

    private func elements(_ place: Place) -> Elements {
        // One list whose elements are all alike, as nearly all are.
        if place.parts.count == 1, let array = place.parts.first.map({ document[$0.index].array }),
            let items = array.items, array.prefixItems == nil, document[items].kind == .object,
            array.maxItems.map({ $0.value > 0 }) ?? true
        {
            return Elements(rest: .schemas([Conjunct(items)]), minimum: max(0, array.minItems?.value ?? 0))
        }
        let parts = place.parts.filter { !document[$0.index].array.isEmpty }
        let arrays = parts.map { document[$0.index].array }
        var elements = Elements()
        var count = arrays.map { $0.prefixItems?.count ?? 0 }.max() ?? 0
        for array in arrays {
            elements.minimum = max(elements.minimum, array.minItems?.value ?? 0)
            guard let maximum = array.maxItems?.value, maximum <= count else { continue }
            count = max(maximum, 0)
            elements.rest = .forbidden
        }
        for position in 0..<count {
            let schemas = arrays.compactMap { array -> Document.SchemaIndex? in
                guard let prefix = array.prefixItems, position < prefix.count else { return array.items }
                return prefix[position]
            }
            // The list ends where nothing may be.
            if schemas.contains(where: { document[$0].kind == .never }) {
                elements.rest = .forbidden
                return elements
            }
            let telling = schemas.filter { document[$0].kind == .object }
            elements.positions.append(
                (telling.isEmpty ? Array(schemas.prefix(1)) : telling).map { Conjunct($0) })
        }
        if case .forbidden = elements.rest { return elements }
        let others = arrays.compactMap { array in
            // `unevaluatedItems` looks at what other parts have left.
            array.items ?? array.unevaluatedItems.flatMap { document[$0].kind == .never ? $0 : nil }
        }
        let telling = others.filter { document[$0].kind == .object }
        if others.contains(where: { document[$0].kind == .never }) {
            elements.rest = .forbidden
        } else if !telling.isEmpty {
            elements.rest = .schemas(telling.map { Conjunct($0) })
        } else if !others.isEmpty {
            elements.rest = .anything
        }
        return elements
    }

    // MARK: One type for all

    /// The type that all elements have, if it is a scalar and no position has a name: `[Double]` says as much as a
    /// struct would.
    private func commonType(_ elements: Elements, _ place: Place) -> TypeReference? {
        if elements.positions.contains(where: { positionName($0) != nil }) { return nil }
        var all = elements.positions
        switch elements.rest {
        case .anything: return nil
        case .schemas(let others): all.append(others)
        case .unsaid, .forbidden: break
        }
        guard all.allSatisfy(isScalar) else { return nil }
        let types = all.map { typed($0, place.key.direction, place.partContext("Element")).orNull }
        return types.first.flatMap { first in types.allSatisfy { $0 == first } ? first : nil }
    }

    /// Whether the type of a value is none that would have to be declared.
    private func isScalar(_ conjuncts: [Conjunct]) -> Bool {
        let parts = flatten(conjuncts)
        let facts = facts(of: parts, only: nil)
        guard facts.conflict == nil, facts.values == nil, facts.extensibleValues == nil,
            !parts.contains(where: { unionMembers(of: $0.index) != nil })
        else { return false }
        switch facts.types.single {
        case .array?, .object?: return false
        case .null?, .boolean?, .integer?, .number?, .string?: return true
        case nil: return facts.types.isEmpty
        }
    }

    private func list(
        of type: TypeReference, _ elements: Elements, _ first: Conjunct, _ place: Place
    ) -> TypeReference {
        if case .unsaid = elements.rest, type != .json {
            reportLossy(
                "further elements of this list may be anything",
                at: document[first.index].location, place.parts,
                consequence: "in Swift they are of the type of the first ones; others are not read",
                suggestion: "write `items: false` if there are no further ones")
        }
        return .array(type)
    }

    // MARK: A type for each position

    func fill(_ place: Place, _ elements: Elements) {
        guard let id = place.id else { return }
        let names = elements.positions.map(positionName)
        var properties: [Property] = []
        for (position, conjuncts) in elements.positions.enumerated() {
            let name = names[position].flatMap { name in
                names.count { $0?.suggestion == name.suggestion } == 1 ? name : nil
            }
            let property = property(
                "\(position)", named: name ?? NameRequest("item\(position)"), conjuncts,
                isRequired: position < elements.minimum, place, owner: id)
            if let property { properties.append(property) }
        }
        types[Int(id.rawValue)].shape = .object(
            ObjectShape(
                layout: .elements, properties: properties, additional: rest(elements, place, owner: id)))
    }

    private func rest(
        _ elements: Elements, _ place: Place, owner: TypeID
    ) -> ObjectShape.AdditionalProperties {
        switch elements.rest {
        case .forbidden: return .forbidden
        case .anything: return .kept(.json)
        case .schemas(let schemas):
            let context = place.context.part(of: owner, NameRequest("restItem"))
            return .kept(typed(schemas, place.key.direction, context).orNull)
        case .unsaid:
            if let first = elements.positions.first?.first {
                reportLossy(
                    "further elements of this list may be anything",
                    at: document[first.index].location, place.parts,
                    consequence: "they are not read",
                    suggestion:
                        "write `items: false` if there are no further ones, `items: true` to keep them")
            }
            return .ignored
        }
    }

    /// What a position is called: by its own title, not by that of a schema that it refers to.
    private func positionName(_ conjuncts: [Conjunct]) -> NameRequest? {
        for conjunct in conjuncts where document[conjunct.index].reference == nil {
            let schema = document[conjunct.index]
            let title = schema.title?.value
            let pinned = schema.extensions.text(.name)
            if let title, !title.isEmpty, title.utf8.count <= 64 { return NameRequest(title, pinned: pinned) }
            if let pinned { return NameRequest(pinned, pinned: pinned) }
        }
        return nil
    }
}
