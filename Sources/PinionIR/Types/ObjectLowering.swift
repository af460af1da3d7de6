internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

/// The named members of an object, in order.
struct Members {
    /// Their names, and what each must satisfy.
    private(set) var all: [(name: ExactText, conjuncts: [Conjunct])] = []
    /// Where they are in `all`; empty while they come from one schema, where each name stands once.
    private var positions: [ExactText: Int] = [:]
    private var required: Set<ExactText> = []
    private var isOfSeveral = false

    /// Takes the members of another schema in.
    mutating func add(_ properties: some Collection<Document.Named<Document.SchemaIndex>>) {
        if all.isEmpty {
            all = properties.map { (ExactText($0.name), [Conjunct($0.value)]) }
            return
        }
        if !isOfSeveral {
            isOfSeveral = true
            for (position, member) in all.enumerated() { positions[member.name] = position }
        }
        for property in properties {
            let name = ExactText(property.name)
            if let position = positions[name] {
                all[position].conjuncts.append(Conjunct(property.value))
            } else {
                positions[name] = all.count
                all.append((name, [Conjunct(property.value)]))
            }
        }
    }

    mutating func require(_ names: [Document.Located<String>]) {
        required.reserveCapacity(required.count + names.count)
        for name in names { required.insert(ExactText(name.value)) }
    }

    func isRequired(_ name: ExactText) -> Bool { !required.isEmpty && required.contains(name) }
}

extension Resolver {
    /// An object with named members, or a map when it names none.
    func object(_ place: Place) -> TypeReference {
        let members = collectMembers(place)
        if members.all.isEmpty && !isHollow(place.key.conjuncts, place.key.direction) { return map(place) }
        guard isWithinMemberBudget(members.all.count, place) else { return .dictionary(.json) }
        var place = place
        let id = reserve(place)
        place.id = id
        fillLater(.object(place, members), place)
        return .declared(id)
    }

    /// Counts members of types, and tells of the type with which they become too many.
    ///
    /// Members beside a union are in each of its branches, those of a base in all its heirs: ten thousand of either
    /// make 10^8. The largest descriptions known have some 50,000.
    func isWithinMemberBudget(_ count: Int, _ place: Place) -> Bool {
        memberCount += count
        if memberCount <= 300_000 { return true }
        if let first = place.parts.first {
            diagnostics.report(
                Diagnostic(
                    rule: .tooDeep, severity: .warning,
                    message: "all types together have more than 300,000 members",
                    location: document[first.index].location,
                    consequence: "this one is plain JSON values in Swift"))
        }
        return false
    }

    func fill(_ place: Place, _ members: Members) {
        guard let id = place.id else { return }
        var properties: [Property] = []
        properties.reserveCapacity(members.all.count)
        for (name, conjuncts) in members.all {
            let isRequired = members.isRequired(name)
            // All that is in it is left out.
            if !isRequired && isHollow(conjuncts, place.key.direction) { continue }
            let property = property(
                name.text, named: NameRequest(name.text), conjuncts, isRequired: isRequired, place, owner: id)
            if let property {
                properties.append(property)
            }
        }
        let additional = additionalProperties(place, owner: id)
        types[Int(id.rawValue)].shape = .object(
            ObjectShape(
                properties: properties, additional: additional,
                memberMatching: statedMatching(place.parts) ?? memberMatching))
    }

    func collectMembers(_ place: Place) -> Members {
        var members = Members()
        for part in place.parts where !document[part.index].object.isEmpty {
            let object = document[part.index].object
            if let properties = object.properties {
                if place.key.direction == .both {
                    members.add(properties)
                } else {
                    members.add(properties.filter { !isLeftOut($0.value, place.key.direction) })
                }
            }
            if let required = object.required { members.require(required) }
        }
        return members
    }

    func property(
        _ wireName: String, named suggestion: NameRequest, _ conjuncts: [Conjunct], isRequired: Bool,
        _ place: Place, owner: TypeID
    ) -> Property? {
        guard let first = conjuncts.first else { return nil }
        let own = ownParts(conjuncts)
        // What is put together from dozens of parts is an object: it has no limits, default or constant.
        var parts = flatten(conjuncts)
        if parts.count > 32 { parts = own }
        // `false` forbids the member.
        if !isRequired && parts.contains(where: { document[$0.index].kind == .never }) { return nil }
        let name = NameRequest(
            suggestion.suggestion, pinned: suggestion.pinned ?? pinnedName(conjuncts) ?? pinnedName(own))
        let context = place.context.part(of: owner, NameRequest(suggestion.suggestion))
        let typed = typed(conjuncts, place.key.direction, context)
        var presence = presence(isRequired: isRequired, isNullable: typed.isNullable)
        // A member that is only ever null: whether it is there is all it says.
        if typed.reference == .scalar(.null) { presence = isRequired ? .required : .optionalNullable }
        return Property(
            wireName: wireName, name: name, type: typed.reference, presence: presence,
            defaultValue: acceptedDefault(parts, conjuncts, place.key.direction),
            constant: constant(parts), limits: limits(of: parts), documentation: documentation(of: own),
            origin: origin(first.index))
    }

    private func presence(isRequired: Bool, isNullable: Bool) -> Property.Presence {
        switch (isRequired, isNullable) {
        case (true, false): .required
        case (true, true): .requiredNullable
        case (false, false): .optional
        case (false, true): treatsNullAsAbsent ? .optional : .optionalNullable
        }
    }

    /// The default, unless its own schema refuses it (which is reported when all schemas are known).
    func acceptedDefault(
        _ parts: [Conjunct], _ conjuncts: [Conjunct], _ direction: Direction
    ) -> JSONValue? {
        let stated = parts.first { document[$0.index].defaultValue != nil }
        guard let value = stated.flatMap({ document[$0.index].defaultValue?.json }) else {
            return nil
        }
        let ids = conjuncts.map { schemaID($0.index, direction) }
        drainSchemas()
        let interpreter = SchemaInterpreter(schemas: schemas)
        let isAccepted = ids.allSatisfy { interpreter.failure(of: value, against: $0) == nil }
        // In one expression with `value`, `nil` would be JSON's null.
        guard isAccepted else { return nil }
        return value
    }

    /// The only legal value. An `enum` of one is no such thing: a second may be added to it.
    private func constant(_ parts: [Conjunct]) -> JSONValue? {
        for part in parts {
            let schema = document[part.index]
            if let constant = schema.constant { return constant.json }
        }
        return nil
    }

    /// `x-pinion-name` on the property itself; on a component it names the component's type.
    private func pinnedName(_ parts: [Conjunct]) -> String? {
        first(of: parts) { $0.text(.name) }
    }

    private func statedMatching(_ parts: [Conjunct]) -> TextMatching? {
        first(of: parts) { $0.textMatching(.memberNames) }
    }

    private func first<Value>(of parts: [Conjunct], _ read: ([Document.Extension]) -> Value?) -> Value? {
        for part in parts where !document[part.index].extensions.isEmpty {
            if let value = read(document[part.index].extensions) { return value }
        }
        return nil
    }
}
