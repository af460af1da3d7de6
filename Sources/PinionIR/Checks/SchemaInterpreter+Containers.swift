internal import PinionJSON
internal import PinionPattern

extension SchemaInterpreter.Run {
    mutating func check(
        _ elements: [JSONValue], _ assertion: Assertion, _ site: Site, _ known: Outcome
    ) -> Outcome {
        var outcome = Outcome()
        switch assertion {
        case .maxItems(let limit):
            return site.fails(elements.count > limit, "has more than \(limit) elements")
        case .minItems(let limit):
            return site.fails(elements.count < limit, "has fewer than \(limit) elements")
        case .uniqueItems:
            return site.fails(Set(elements).count < elements.count, "has the same element twice")
        case .prefixItems(let schemas):
            for (position, (element, id)) in zip(elements, schemas).enumerated() {
                outcome.add(part(element, id, site.path + ["\(position)"]))
                outcome.items.insert(position)
            }
        case .items(let id, let start):
            for position in elements.indices.dropFirst(start) {
                outcome.add(part(elements[position], id, site.path + ["\(position)"]))
                outcome.items.insert(position)
            }
        case .contains(let id, let minimum, let maximum):
            let found = elements.indices.filter { check(elements[$0], id, site.path).failure == nil }
            if found.count < minimum { return site.outcome("has fewer than \(minimum) matching elements") }
            if let maximum, found.count > maximum {
                return site.outcome("has more than \(maximum) matching elements")
            }
            outcome.items.formUnion(found)
        case .unevaluatedItems(let id):
            for position in elements.indices where !known.items.contains(position) {
                outcome.add(part(elements[position], id, site.path + ["\(position)"]))
                outcome.items.insert(position)
            }
        default: break
        }
        return outcome
    }

    mutating func check(
        _ object: JSONObject, _ value: JSONValue, _ assertion: Assertion, _ site: Site, _ known: Outcome
    ) -> Outcome {
        var outcome = Outcome()
        switch assertion {
        case .maxProperties(let limit):
            return site.fails(object.count > limit, "has more than \(limit) members")
        case .minProperties(let limit):
            return site.fails(object.count < limit, "has fewer than \(limit) members")
        case .required(let names):
            let missing = names.first { site.member($0, of: object) == nil }
            return site.outcome(missing.map { "lacks `\($0)`" })
        case .dependentRequired(let entries):
            for entry in entries where site.member(entry.name, of: object) != nil {
                let missing = entry.requires.first { site.member($0, of: object) == nil }
                if let missing { return site.outcome("has `\(entry.name)` and lacks `\(missing)`") }
            }
        case .dependentSchemas(let entries):
            for entry in entries where site.member(entry.name, of: object) != nil {
                outcome.add(check(value, entry.schema, site.path))
            }
        case .propertyNames(let id):
            for member in object.members {
                outcome.add(part(.string(member.name), id, site.path + [member.name]))
            }
        default: return checkMembers(object, assertion, site, known)
        }
        return outcome
    }

    private mutating func checkMembers(
        _ object: JSONObject, _ assertion: Assertion, _ site: Site, _ known: Outcome
    ) -> Outcome {
        var outcome = Outcome()
        for member in object.members {
            var ids: [SchemaID] = []
            switch assertion {
            case .properties(let entries):
                steps += entries.count
                guard steps < 100_000 else { return outcome }
                ids = entries.filter { site.isSame($0.name, member.name) }.map(\.schema)
            case .patternProperties(let entries):
                ids = entries.filter { $0.matcher.matches(member.name.utf8) == true }.map(\.schema)
            case .additionalProperties(let id):
                // `properties` and `patternProperties` of the same schema come before it, but so does what
                // others evaluated; `named` tells the two apart.
                ids = known.named.contains(ExactText(member.name)) ? [] : [id]
            case .unevaluatedProperties(let id):
                ids = known.members.contains(ExactText(member.name)) ? [] : [id]
            default: return Outcome()
            }
            for id in ids { outcome.add(part(member.value, id, site.path + [member.name])) }
            guard !ids.isEmpty else { continue }
            outcome.members.insert(ExactText(member.name))
            if assertion.namesMembers { outcome.named.insert(ExactText(member.name)) }
        }
        return outcome
    }

    /// Checks a part of the value: what it evaluated is no member or element of the whole.
    private mutating func part(_ value: JSONValue, _ id: SchemaID, _ path: [String]) -> Outcome {
        Outcome(failure: check(value, id, path).failure)
    }
}

extension Assertion {
    fileprivate var namesMembers: Bool {
        switch self {
        case .properties, .patternProperties: true
        default: false
        }
    }
}
