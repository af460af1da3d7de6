internal import PinionJSON
internal import PinionOpenAPI

/// Unions that need no enum with payloads.
extension Resolver {
    /// Branches that are all strings: constants make an enumeration, constants beside a plain string an open
    /// one, and plain strings that differ in format or pattern are a string (or a date-time). Branches that
    /// are all numbers are a number, and integer constants an enumeration too.
    func folded(
        _ branches: [Document.SchemaIndex], _ common: [Conjunct], _ place: Place
    ) -> TypeReference? {
        var facts: [Facts] = []
        for branch in branches {
            let parts = flatten(common + [Conjunct(branch)])
            let found = self.facts(of: parts, only: nil)
            let hasUnion = parts.contains { !$0.skipsUnion && unionMembers(of: $0.index) != nil }
            if hasUnion || found.conflict != nil { return nil }
            facts.append(found)
        }
        if facts.contains(where: \.isSecret) { return foldedSecrets(facts) }
        return foldedStrings(branches, facts, place) ?? foldedIntegers(branches, facts, place)
            ?? foldedNumbers(facts)
    }

    /// One secret branch makes the whole secret, constants beside it included.
    private func foldedSecrets(_ facts: [Facts]) -> TypeReference? {
        var types: SchemaTypes = []
        for facts in facts {
            let own = facts.values.map { SchemaTypes(of: $0) } ?? facts.types
            if own.isEmpty || facts.isText { return nil }
            types.formUnion(own)
        }
        switch types {
        case .string: return .scalar(.secret)
        case .integer: return .scalar(.secretInteger)
        case .number, [.integer, .number]: return .scalar(.secretNumber)
        default: return nil
        }
    }

    private func foldedStrings(
        _ branches: [Document.SchemaIndex], _ facts: [Facts], _ place: Place
    ) -> TypeReference? {
        var constants: [(value: JSONValue, branch: Document.SchemaIndex)] = []
        var plainFormats: [ScalarFormat?] = []
        for (branch, facts) in zip(branches, facts) {
            if facts.isText { return nil }
            if let values = facts.values {
                guard SchemaTypes(of: values) == .string else { return nil }
                constants += values.map { ($0, branch) }
            } else if let values = facts.extensibleValues {
                constants += values.map { ($0, branch) }
                plainFormats.append(nil)
            } else {
                guard facts.types == .string else { return nil }
                plainFormats.append(facts.format)
            }
        }
        if !constants.isEmpty {
            return enumeration(
                branches: constants, base: .string, isOpen: !plainFormats.isEmpty, place)
        }
        guard let first = plainFormats.first else { return nil }
        let isSame = plainFormats.allSatisfy { $0?.stringScalar == first?.stringScalar }
        return .scalar(isSame ? first?.stringScalar ?? .string : .string)
    }

    private func foldedIntegers(
        _ branches: [Document.SchemaIndex], _ facts: [Facts], _ place: Place
    ) -> TypeReference? {
        var constants: [(value: JSONValue, branch: Document.SchemaIndex)] = []
        var isOpen = false
        for (branch, facts) in zip(branches, facts) {
            if let values = facts.values {
                guard SchemaTypes(of: values) == .integer else { return nil }
                constants += values.map { ($0, branch) }
            } else {
                guard facts.types == .integer, !facts.isText else { return nil }
                isOpen = true
            }
        }
        if constants.isEmpty { return nil }
        return enumeration(branches: constants, base: .integer, isOpen: isOpen, place)
    }

    private func foldedNumbers(_ facts: [Facts]) -> TypeReference? {
        let numbers: SchemaTypes = [.integer, .number]
        let isNumeric = facts.allSatisfy {
            !$0.types.isEmpty && $0.types.isSubset(of: numbers) && $0.values == nil
        }
        guard isNumeric, !facts.isEmpty else { return nil }
        let scalars = facts.map { facts -> Scalar in
            facts.types == .integer
                ? facts.format?.integerScalar ?? .int64 : facts.format?.numberScalar ?? .double
        }
        if facts.allSatisfy({ $0.types == .integer }) {
            return .scalar(scalars.contains(.decimal) ? .decimal : scalars.contains(.int64) ? .int64 : .int32)
        }
        return .scalar(scalars.contains(.decimal) ? .decimal : .double)
    }
}
