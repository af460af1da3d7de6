internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

/// Types: what a program holds in place of a JSON value.
///
/// A declaration gets its id when it is first needed and its contents later, from a queue (`drainTypes`): so
/// types can refer to each other in circles, and no chain of them can exhaust the stack.
extension Resolver {
    /// The type of a schema's values. `context` is used if it needs a declaration and is no component.
    func typed(
        _ index: Document.SchemaIndex, _ direction: Direction, _ context: NamingContext
    ) -> Typed {
        typed([Conjunct(index)], direction, context)
    }

    /// The type of values that satisfy all of `conjuncts`.
    func typed(
        _ conjuncts: [Conjunct], _ direction: Direction, _ context: NamingContext
    ) -> Typed {
        let reference = reference(conjuncts, direction, context)
        return Typed(reference: reference, isNullable: isNullable(conjuncts))
    }

    private func reference(
        _ conjuncts: [Conjunct], _ direction: Direction, _ context: NamingContext
    ) -> TypeReference {
        // Also beside a `$ref` of 3.0, which has nothing beside it.
        if conjuncts.count == 1, let own = pinnedTypes[conjuncts[0].index],
            componentNames[conjuncts[0].index] == nil
        {
            return own.reference
        }
        guard let shared = sharedElement(conjuncts) else {
            return reference(key(conjuncts, direction), context)
        }
        // A component of the user's own type is declared by the user.
        if let pinned = pinnedTypes[shared], case .foreign = pinned { return pinned.reference }
        if componentNames[shared] != nil { return .declared(declare(component: shared, direction)) }
        let own = key([Conjunct(shared)], direction)
        return reference(own, referredContext(shared) ?? context)
    }

    /// One key for both directions where these do not differ.
    func key(_ conjuncts: [Conjunct], _ direction: Direction, only: SchemaType? = nil) -> TypeKey {
        let isDirectional = conjuncts.contains { directional.contains($0.index) }
        return TypeKey(conjuncts: conjuncts, direction: isDirectional ? direction : .both, only: only)
    }

    /// The type for a key, made once.
    func reference(_ key: TypeKey, _ context: NamingContext) -> TypeReference {
        if let known = references[key] { return known }
        if let pinned = pinnedType(key.conjuncts) {
            references[key] = pinned.reference
            return pinned.reference
        }
        guard depth < 100, let first = key.conjuncts.first else {
            if let first = key.conjuncts.first { reportDepth(document[first.index].location) }
            return .json
        }
        guard !typesInProgress.contains(key) else {
            diagnostics.report(
                Diagnostic(
                    rule: .endless, severity: .warning, message: "this is a list or map of itself",
                    location: document[first.index].location,
                    consequence: "its elements are plain JSON values in Swift; validators check them fully"))
            return .json
        }
        typesInProgress.append(key)
        depth += 1
        let result = shape(key, context, declaring: nil)
        depth -= 1
        typesInProgress.removeLast()
        references[key] = result
        return result
    }

    private func reportDepth(_ location: SourceLocation) {
        diagnostics.report(
            Diagnostic(
                rule: .tooDeep, severity: .warning, message: "lists and maps nest more than 100 deep here",
                location: location, consequence: "what is deeper is plain JSON values in Swift"))
    }

    /// The most parts of all schemas together that are put together from more than 16 others. Two thousand in a
    /// circle, each with all the others, took 23 s; real ones have fewer than 16.
    private static let partBudget = 50_000

    private func reportBudget(at key: TypeKey) {
        guard let first = key.conjuncts.first else { return }
        diagnostics.report(
            Diagnostic(
                rule: .tooDeep, severity: .warning,
                message: "schemas are put together from more than \(Self.partBudget) others in all",
                location: document[first.index].location,
                consequence: "this one is any JSON value in Swift; validators check it fully"))
    }

    // MARK: Declarations

    /// Declares a component, or finds it declared.
    private func declare(component index: Document.SchemaIndex, _ direction: Direction) -> TypeID {
        let direction = variant(of: index, direction)
        let own = TypeKey(conjuncts: [Conjunct(index)], direction: direction)
        if case .declared(let id)? = references[own] { return id }
        let name = componentName(index, direction) ?? NameRequest("Schema")
        let id = TypeID(types.count)
        types.append(
            TypeDeclaration(
                name: name, owner: .module, shape: .alias(.json), schema: schemaID(index, direction),
                usage: [], documentation: documentation(of: ownParts([Conjunct(index)])),
                origin: origin(index)))
        references[own] = .declared(id)
        if direction == .request { requestVariants.append((id, index)) }
        pendingTypes.components.append(.component(id, own, NamingContext(owner: .module, name: name)))
        return id
    }

    /// Makes the declaration before its parts, so that they can live in it and refer to it.
    func reserve(_ place: Place) -> TypeID {
        if let id = place.id { return id }
        let id = TypeID(types.count)
        let index = place.key.conjuncts.last?.index ?? Document.SchemaIndex(rawValue: 0)
        let hasRules = place.key.conjuncts.count == 1 && place.key.only == nil
        types.append(
            TypeDeclaration(
                name: place.context.name, owner: place.context.owner, shape: .alias(.json),
                schema: hasRules && place.key.conjuncts.first?.skipsUnion == false
                    ? schemaID(index, place.key.direction) : nil,
                usage: [], documentation: documentation(of: ownParts(place.key.conjuncts)),
                origin: origin(index)))
        references[place.key] = .declared(id)
        return id
    }

    /// A declaration that has an id and waits for its contents.
    enum PendingType {
        case component(TypeID, TypeKey, NamingContext)
        case object(Place, Members)
        case tuple(Place, Elements)
        case union(Place, Branches)
        case typeList(Place, SchemaTypes)
    }

    /// What waits for its contents.
    ///
    /// Components and what is inside them go first, so that a type declared in one lives there, and not in an
    /// operation whose `allOf` takes the component in. Of each kind the first in is the first out: types come in
    /// the order in which the description mentions them.
    struct PendingTypes {
        var components: [PendingType] = []
        var others: [PendingType] = []
        private var position = (components: 0, others: 0)

        /// The next, which is taken out.
        mutating func next() -> PendingType? {
            if position.components < components.count {
                defer { position.components += 1 }
                return components[position.components]
            }
            if position.others < others.count {
                defer { position.others += 1 }
                return others[position.others]
            }
            self = PendingTypes()
            return nil
        }
    }

    /// Remembers to fill a declaration.
    func fillLater(_ type: PendingType, _ place: Place) {
        var owner = place.context.owner
        while case .type(let id) = owner { owner = types[Int(id.rawValue)].owner }
        if owner == .module { pendingTypes.components.append(type) } else { pendingTypes.others.append(type) }
    }

    /// Fills declarations until all are full.
    func drainTypes() {
        while let next = pendingTypes.next() {
            switch next {
            case .component(let id, let key, let context):
                let reference = shape(key, context, declaring: id)
                if reference != .declared(id) { types[Int(id.rawValue)].shape = .alias(reference) }
            case .object(let place, let members): fill(place, members)
            case .tuple(let place, let elements): fill(place, elements)
            case .union(let place, let branches): fill(place, branches)
            case .typeList(let place, let list): fill(place, list)
            }
        }
    }

    // MARK: Shape

    /// Decides what kind of type the conjuncts make. `id` is the declaration to fill if there is one already.
    private func shape(
        _ key: TypeKey, _ context: NamingContext, declaring id: TypeID?
    ) -> TypeReference {
        if let pinned = pinnedType(key.conjuncts) { return pinned.reference }
        if id != nil, let index = key.conjuncts.first?.index, let other = aliased(index) {
            return typed(other, key.direction, context).reference
        }
        let parts = flatten(key.conjuncts)
        if parts.count >= Self.partLimit, let first = parts.first {
            diagnostics.report(
                Diagnostic(
                    rule: .tooDeep, severity: .warning,
                    message: "a schema is put together from more than \(Self.partLimit) others",
                    location: document[first.index].location,
                    consequence: "its Swift type lacks the others; validators check them"))
        }
        if parts.count > 16 {
            partCount += parts.count
            guard partCount <= Self.partBudget else {
                reportBudget(at: key)
                return .json
            }
        }
        let facts = facts(of: parts, only: key.only)
        let place = Place(key: key, parts: parts, context: context, id: id)
        if let conflict = facts.conflict {
            report(conflict, parts)
            return .json
        }
        if facts.isText {
            if facts.isSecret { reportPrinted("a text that may be a number too", place) }
            let values = facts.extensibleValues ?? facts.values ?? []
            return values.isEmpty
                ? .scalar(.text) : enumeration(values, place, isText: true, isExtensible: true)
        }
        if let values = facts.values, key.only == nil {
            return enumeration(values, place, isText: false, isExtensible: false)
        }
        if let values = facts.extensibleValues, !values.isEmpty {
            return enumeration(values, place, isText: false, isExtensible: true)
        }
        if let union = parts.first(where: { !$0.skipsUnion && unionMembers(of: $0.index) != nil }) {
            return self.union(union, place)
        }
        return plain(facts, place)
    }

    /// A type told by `type` and the keywords that imply one.
    private func plain(_ facts: Facts, _ place: Place) -> TypeReference {
        guard let type = facts.types.single else {
            // Nothing said, or everything allowed.
            guard facts.types.members.count >= 5 || facts.types.isEmpty else {
                return unionOfTypes(facts.types, place)
            }
            if facts.isSecret { reportPrinted("any JSON value", place) }
            return .json
        }
        if facts.isSecret { return secret(type, place) ?? plain(type, facts, place) }
        return plain(type, facts, place)
    }

    private func plain(_ type: SchemaType, _ facts: Facts, _ place: Place) -> TypeReference {
        switch type {
        case .null: return .scalar(.null)
        case .boolean: return .scalar(.boolean)
        case .integer: return integer(facts, place)
        case .number: return .scalar(facts.format?.numberScalar ?? .double)
        case .string:
            if facts.comparison != .exact { return .scalar(.caseInsensitiveString) }
            return .scalar(facts.format?.stringScalar ?? .string)
        case .array: return array(place)
        case .object: return object(place)
        }
    }
}
