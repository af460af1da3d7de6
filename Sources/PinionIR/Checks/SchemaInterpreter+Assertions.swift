internal import PinionJSON
internal import PinionPattern

extension SchemaInterpreter.Run {
    typealias Outcome = SchemaInterpreter.Outcome
    typealias Site = SchemaInterpreter.Site

    mutating func check(
        _ value: JSONValue, _ assertion: Assertion, _ site: Site, _ known: Outcome
    ) -> Outcome {
        switch assertion {
        case .never: return site.outcome("is forbidden")
        case .reference(let id): return check(value, id, site.path)
        case .type(let types): return site.fails(!types.admits(value), "is not of type \(types.phrase)")
        case .constant(let constant): return site.fails(value != constant, "is not the constant value")
        case .enumeration(let values, let matching):
            let isListed = values.contains { $0 == value || matching.isSame($0, value) }
            return site.fails(!isListed, "is not one of the listed values")
        case .format: return Outcome()
        case .allOf, .anyOf, .oneOf, .not, .conditional:
            return checkComposition(value, assertion, site)
        default: break
        }
        switch value {
        case .number(let number): return check(number, assertion, site)
        case .string(let text): return check(text, assertion, site)
        case .array(let elements): return check(elements, assertion, site, known)
        case .object(let object): return check(object, value, assertion, site, known)
        case .null, .bool: return Outcome()
        }
    }

    private func check(_ number: JSONNumber, _ assertion: Assertion, _ site: Site) -> Outcome {
        switch assertion {
        case .multipleOf(let divisor):
            site.fails(!number.isMultiple(of: divisor), "is not a multiple of \(divisor.text)")
        case .maximum(let bound): site.fails(number > bound, "is above \(bound.text)")
        case .exclusiveMaximum(let bound): site.fails(number >= bound, "is not below \(bound.text)")
        case .minimum(let bound): site.fails(number < bound, "is below \(bound.text)")
        case .exclusiveMinimum(let bound): site.fails(number <= bound, "is not above \(bound.text)")
        default: Outcome()
        }
    }

    private func check(_ text: String, _ assertion: Assertion, _ site: Site) -> Outcome {
        switch assertion {
        case .maxLength(let limit):
            site.fails(text.unicodeScalars.count > limit, "is longer than \(limit)")
        case .minLength(let limit):
            site.fails(text.unicodeScalars.count < limit, "is shorter than \(limit)")
        case .pattern(let source, let matcher):
            site.fails(matcher.matches(text.utf8) == false, "does not match `\(source)`")
        default: Outcome()
        }
    }

    private mutating func checkComposition(
        _ value: JSONValue, _ assertion: Assertion, _ site: Site
    ) -> Outcome {
        var outcome = Outcome()
        switch assertion {
        case .allOf(let members):
            for member in members { outcome.add(check(value, member, site.path)) }
        case .anyOf(let branches):
            let found = branches.map { check(value, $0, site.path) }.filter { $0.failure == nil }
            if found.isEmpty { return site.outcome("fits none of the alternatives") }
            for one in found { outcome.add(one) }
        case .oneOf(let branches, _):
            let found = branches.map { check(value, $0, site.path) }.filter { $0.failure == nil }
            guard let only = found.first, found.count == 1 else {
                return site.outcome("fits \(found.count) of the alternatives, not one")
            }
            outcome = only
        case .not(let id):
            return site.fails(check(value, id, site.path).failure == nil, "is what `not` forbids")
        case .conditional(let condition, let then, let otherwise):
            let tested = check(value, condition, site.path)
            outcome.add(tested.failure == nil ? tested : Outcome())
            if let next = tested.failure == nil ? then : otherwise {
                outcome.add(check(value, next, site.path))
            }
        default: break
        }
        return outcome
    }
}

extension SchemaTypes {
    fileprivate func admits(_ value: JSONValue) -> Bool {
        switch value {
        case .null: contains(.null)
        case .bool: contains(.boolean)
        case .number(let number): contains(.number) || (contains(.integer) && number.isInteger)
        case .string: contains(.string)
        case .array: contains(.array)
        case .object: contains(.object)
        }
    }
}

extension TextMatching {
    fileprivate func isSame(_ a: JSONValue, _ b: JSONValue) -> Bool {
        guard case .string(let first) = a, case .string(let second) = b else { return false }
        return folded(first) == folded(second)
    }
}
