internal import PinionJSON
internal import PinionOpenAPI

/// What a schema says about `null`.
enum NullAnswer {
    case yes
    case no
    case unsaid

    /// Takes another keyword's answer in: one that says no is enough.
    mutating func add(_ other: NullAnswer) {
        if self == .unsaid || other == .no { self = other }
    }
}

extension Resolver {
    /// Whether a value that satisfies all of `conjuncts` may be `null`, and somebody said so.
    func isNullable(_ conjuncts: [Conjunct]) -> Bool {
        guard conjuncts.count == 1, let only = conjuncts.first, !only.skipsUnion else {
            return nullAnswer(conjuncts, depth: 0) == .yes
        }
        let end = pureEnd(of: only.index)
        if let known = nullableComponents[end] { return known }
        let answer = nullAnswer(end == only.index ? conjuncts : [Conjunct(end)], depth: 0) == .yes
        nullableComponents[end] = answer
        return answer
    }

    /// The conjunction: 3.0's `nullable: true` says yes for all, since nobody writes it to mean nothing; else
    /// one that says no is enough.
    private func nullAnswer(_ conjuncts: [Conjunct], depth: Int) -> NullAnswer {
        let parts = flatten(conjuncts)
        var answer = NullAnswer.unsaid
        for part in parts {
            if document[part.index].nullable?.value == true { return .yes }
            switch nullAnswer(part, depth: depth) {
            case .no: answer = .no
            case .yes where answer == .unsaid: answer = .yes
            case .yes, .unsaid: break
            }
        }
        return answer
    }

    private func nullAnswer(_ part: Conjunct, depth: Int) -> NullAnswer {
        let key = SchemaKey(index: part.index, direction: .both, skipsUnion: part.skipsUnion)
        if let known = nullAnswers[key] { return known }
        let schema = document[part.index]
        if schema.kind == .never { return .no }
        var answer = NullAnswer.unsaid
        if let types = schema.types?.value, !types.isEmpty {
            answer.add(types.contains(.null) ? .yes : .no)
        }
        if let constant = schema.constant { answer.add(constant.json == .null ? .yes : .no) }
        // `type: [string, 'null']` beside an `enum` without null is meant to admit it all the same.
        let isBothSaid = schema.types?.value.isEmpty == false && schema.constant != nil
        if answer != .yes || isBothSaid, let values = schema.enumeration?.value {
            answer.add(values.contains { $0.json == .null } ? .yes : .no)
        }
        if !part.skipsUnion, let members = unionMembers(of: part.index) {
            answer.add(nullAnswer(anyOf: members, key, depth: depth))
        }
        nullAnswers[key] = answer
        return answer
    }

    private func nullAnswer(
        anyOf members: [Document.SchemaIndex], _ key: SchemaKey, depth: Int
    ) -> NullAnswer {
        // Unions of unions of unions: somebody looks for the limits. A value needs none of it.
        guard depth < 32 else { return .unsaid }
        // Known while its branches are looked at, should one lead back.
        nullAnswers[key] = .unsaid
        var isSaid = true
        for member in members {
            switch nullAnswer([Conjunct(member)], depth: depth + 1) {
            case .yes: return .yes
            case .no: break
            case .unsaid: isSaid = false
            }
        }
        return isSaid ? .no : .unsaid
    }

    /// Only ever `null`.
    func isNull(_ index: Document.SchemaIndex) -> Bool {
        flatten([Conjunct(index)]).contains { part in
            let schema = document[part.index]
            if let types = schema.types?.value { return types.allSatisfy { $0 == .null } && !types.isEmpty }
            if case .null? = schema.constant?.json { return true }
            if let values = schema.enumeration?.value.map(\.json), !values.isEmpty {
                return values.allSatisfy { $0 == .null }
            }
            return false
        }
    }
}
