internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

/// Members that the description does not name.
extension Resolver {
    /// An object without named members: a map to whatever its values are.
    func map(_ place: Place) -> TypeReference {
        switch others(place, place.partContext("Value")) {
        case .kept(let type): .dictionary(type)
        case .ignored, .forbidden: .dictionary(.json)
        }
    }

    func additionalProperties(
        _ place: Place, owner: TypeID
    ) -> ObjectShape.AdditionalProperties {
        others(place, place.context.part(of: owner, NameRequest("additionalProperty")))
    }

    /// What the parts say together. `additionalProperties` of several parts hold of the same members;
    /// `patternProperties` and `additionalProperties` of one part hold of different ones.
    private func others(
        _ place: Place, _ context: NamingContext
    ) -> ObjectShape.AdditionalProperties {
        var values: [Conjunct] = []
        var patterns: [Conjunct] = []
        var isForbidden = false
        var isAllowed = false
        var isOpen = false
        var location: SourceLocation?
        for part in place.parts where !document[part.index].object.isEmpty {
            let object = document[part.index].object
            let own = (object.patternProperties ?? []).map { Conjunct($0.value) }
            patterns += own
            location = location ?? own.first.map { document[$0.index].location }
            guard let others = object.additionalProperties ?? object.unevaluatedProperties else {
                isOpen = isOpen || !own.isEmpty
                continue
            }
            switch document[others].kind {
            case .never: isForbidden = true
            case .always: isAllowed = true
            case .object: values.append(Conjunct(others))
            }
        }
        let direction = place.key.direction
        if patterns.isEmpty {
            if isForbidden { return .forbidden }
            if !values.isEmpty { return .kept(typed(values, direction, context).orNull) }
            return isAllowed ? .kept(.json) : .ignored
        }
        // One type for all of them, or any JSON value.
        let groups = patterns.map { [$0] } + (values.isEmpty ? [] : [values])
        let types = groups.map { typed($0, direction, context).orNull }
        guard let first = types.first, !isAllowed, types.allSatisfy({ $0 == first }) else {
            if types.contains(where: { $0 != .json }), let location {
                reportLossy(
                    "members that no name is given for have different types", at: location, place.parts,
                    consequence: "they are plain JSON values in Swift; validators check them fully")
            }
            return .kept(.json)
        }
        if isOpen && !isForbidden && values.isEmpty && first != .json, let location {
            reportLossy(
                "members whose names do not match may be anything", at: location, place.parts,
                consequence: "in Swift they are of the type of those that match; others are not read",
                suggestion: "write `additionalProperties: false` if there are no others")
        }
        return .kept(first)
    }
}
