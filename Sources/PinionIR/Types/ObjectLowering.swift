internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// An object with named members, or a map when it names none.
    mutating func object(_ place: Place) -> TypeReference {
        let members = collectMembers(place)
        if members.names.isEmpty { return map(place) }
        let id = place.id ?? reserve(place)
        let matching = statedMatching(place.parts) ?? memberMatching
        var properties: [Property] = []
        for name in members.names {
            guard let conjuncts = members.conjuncts[name.bytes] else { continue }
            let isRequired = members.required.contains(name.bytes)
            if let property = property(name.text, conjuncts, isRequired: isRequired, place, owner: id) {
                properties.append(property)
            }
        }
        let additional = additionalProperties(place, owner: id)
        types[Int(id.rawValue)].shape = .object(
            ObjectShape(properties: properties, additional: additional, memberMatching: matching))
        return .declared(id)
    }

    /// Makes the declaration before its parts, so that they can live in it and refer to it.
    mutating func reserve(_ place: Place) -> TypeID {
        let id = TypeID(types.count)
        let index = place.key.conjuncts.last?.index ?? Document.SchemaIndex(rawValue: 0)
        let hasRules = place.key.conjuncts.count == 1 && place.key.only == nil
        types.append(
            TypeDeclaration(
                name: place.context.name, owner: place.context.owner, shape: .alias(.json),
                schema: hasRules ? schemaID(index, place.key.direction) : nil, usage: [],
                documentation: documentation(of: place.parts), origin: origin(index)))
        typed[place.key] = Typed(reference: .declared(id), isNullable: isNullable(place.parts))
        return id
    }

    private struct Members {
        var names: [(text: String, bytes: [UInt8])] = []
        var conjuncts: [[UInt8]: [Conjunct]] = [:]
        var required: Set<[UInt8]> = []
    }

    private func collectMembers(_ place: Place) -> Members {
        var members = Members()
        for part in place.parts where !document[part.index].$object.isEmpty {
            let object = document[part.index].object
            for property in object.properties ?? [] where !isLeftOut(property.value, place.key.direction) {
                // `String` would take canonically equivalent names for one.
                let bytes = Array(property.name.utf8)
                if members.conjuncts[bytes] == nil { members.names.append((property.name, bytes)) }
                members.conjuncts[bytes, default: []].append(Conjunct(property.value))
            }
            for name in object.required ?? [] { members.required.insert(Array(name.value.utf8)) }
        }
        return members
    }

    private mutating func property(
        _ wireName: String, _ conjuncts: [Conjunct], isRequired: Bool, _ place: Place, owner: TypeID
    ) -> Property? {
        guard let first = conjuncts.first else { return nil }
        let parts = flatten(conjuncts)
        if parts.contains(where: { document[$0.index].kind == .never }) && !isRequired { return nil }
        let own = flatten(conjuncts, stopsAtComponents: true)
        let name = NameRequest(wireName, pinned: pinnedName(own))
        let typeName = NameRequest(wireName)
        let typed = typed(conjuncts, place.key.direction, place.context.part(of: owner, typeName))
        // A member that can only be null carries nothing.
        if typed.reference == .scalar(.null) && !isRequired { return nil }
        return Property(
            wireName: wireName, name: name, type: typed.reference,
            presence: presence(isRequired: isRequired, isNullable: typed.isNullable),
            defaultValue: firstDefault(parts), constant: firstConstant(parts), limits: limits(of: parts),
            documentation: documentation(of: own), origin: origin(first.index))
    }

    private func presence(isRequired: Bool, isNullable: Bool) -> Property.Presence {
        switch (isRequired, isNullable) {
        case (true, false): .required
        case (true, true): .requiredNullable
        case (false, false): .optional
        case (false, true): treatsNullAsAbsent ? .optional : .optionalNullable
        }
    }

    private mutating func additionalProperties(
        _ place: Place, owner: TypeID
    ) -> ObjectShape.AdditionalProperties {
        var result = ObjectShape.AdditionalProperties.ignored
        for part in place.parts where !document[part.index].$object.isEmpty {
            let object = document[part.index].object
            if object.patternProperties?.isEmpty == false { result = .kept(.json) }
            guard let additional = object.additionalProperties else { continue }
            switch document[additional].kind {
            case .never: return result == .ignored ? .forbidden : result
            case .always: result = .kept(.json)
            case .object:
                let context = place.context.part(of: owner, NameRequest("additionalProperty"))
                result = .kept(typed(additional, place.key.direction, context).orNull)
            }
        }
        return result
    }

    /// An object without named members: a map to whatever its values are.
    private mutating func map(_ place: Place) -> TypeReference {
        var values: [Conjunct] = []
        for part in place.parts where !document[part.index].$object.isEmpty {
            let object = document[part.index].object
            if let additional = object.additionalProperties, document[additional].kind == .object {
                values.append(Conjunct(additional))
            } else if let patterns = object.patternProperties, patterns.count == 1, let only = patterns.first
            {
                values.append(Conjunct(only.value))
            }
        }
        if values.isEmpty { return .dictionary(.json) }
        let value = typed(values, place.key.direction, place.partContext("Value"))
        return .dictionary(value.orNull)
    }

    // MARK: The first part that says something decides.

    func firstDefault(_ parts: [Conjunct]) -> JSONValue? {
        parts.lazy.compactMap { document[$0.index].annotations.defaultValue?.json }.first
    }

    private func firstConstant(_ parts: [Conjunct]) -> JSONValue? {
        parts.lazy.compactMap { document[$0.index].constant?.json }.first
    }

    /// `x-pinion-name` on the property itself; on a component it names the component's type.
    private func pinnedName(_ parts: [Conjunct]) -> String? {
        parts.lazy.compactMap { document[$0.index].extensions.text(.name) }.first
    }

    private func statedMatching(_ parts: [Conjunct]) -> TextMatching? {
        parts.lazy.compactMap { document[$0.index].extensions.textMatching(.memberNames) }.first
    }
}
