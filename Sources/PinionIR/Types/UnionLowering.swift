internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// One of several alternatives. What needs no enum gets none: `null` branches become optionality, a
    /// single branch is itself, constants are an enumeration, strings of several formats are strings.
    mutating func union(_ union: Conjunct, _ place: Place) -> Typed {
        guard let members = unionMembers(of: union.index) else { return Typed(reference: .json) }
        var branches: [Document.SchemaIndex] = []
        var isNullable = false
        for member in members {
            if document[member].kind == .never { continue }
            if isNull(member) { isNullable = true } else { branches.append(member) }
        }
        // What stands beside the union holds in every branch.
        let beside = place.parts.filter { $0 != union && shapes(Conjunct($0.index, skipsUnion: true)) }
        var common = beside
        if shapes(Conjunct(union.index, skipsUnion: true)) {
            common.append(Conjunct(union.index, skipsUnion: true))
        }
        let direction = place.key.direction
        if branches.count == 1, let only = branches.first {
            let conjuncts = common.filter { !isBareType($0) } + [Conjunct(only)]
            let context = place.id == nil ? place.context : place.partContext("Value")
            var typed = typed(conjuncts, direction, context)
            typed.isNullable = typed.isNullable || isNullable
            return typed
        }
        if let folded = foldedStrings(branches, common, place) {
            return Typed(reference: folded, isNullable: isNullable)
        }
        common.removeAll { isBareType($0) }
        return Typed(
            reference: cases(branches, common: common, union: union, place), isNullable: isNullable)
    }

    private mutating func cases(
        _ branches: [Document.SchemaIndex], common: [Conjunct], union: Conjunct, _ place: Place
    ) -> TypeReference {
        let id = place.id ?? reserve(place)
        var cases: [UnionShape.Case] = []
        var kept: [Document.SchemaIndex] = []
        var caseOfBranch: [Int] = []
        for (position, branch) in branches.enumerated() {
            let name = caseName(branch, position: position)
            let typed = typed(
                common + [Conjunct(branch)], place.key.direction, NamingContext(owner: .type(id), name: name))
            if let same = cases.firstIndex(where: { $0.type == typed.orNull }) {
                caseOfBranch.append(same)
                continue
            }
            caseOfBranch.append(cases.count)
            cases.append(
                UnionShape.Case(
                    name: name, type: typed.orNull,
                    documentation: Documentation(description: document[branch].annotations.description?.value)
                ))
            kept.append(branch)
        }
        var selection: UnionShape.Selection
        if let discriminator = document[union.index].discriminator {
            let values = discriminatorValues(discriminator, branches: branches)
            selection = .discriminator(
                member: discriminator.propertyName.value,
                values: values.map { (text: $0.text, caseIndex: caseOfBranch[$0.caseIndex]) })
        } else {
            selection = UnionSelector(kept.map { profile(common + [Conjunct($0)]) }).selection
        }
        if cases.count == 1 { selection = .tests([], otherwise: 0) }
        types[Int(id.rawValue)].shape = .union(
            UnionShape(cases: cases, selection: selection, isOpen: false, memberMatching: memberMatching))
        return .declared(id)
    }

    /// `type: [string, integer]`: a case for each.
    mutating func unionOfTypes(_ types: SchemaTypes, _ place: Place) -> TypeReference {
        let id = place.id ?? reserve(place)
        var cases: [UnionShape.Case] = []
        var tests: [(test: UnionShape.Test, caseIndex: Int)] = []
        for type in types.members {
            let name = NameRequest("\(type)")
            let typed = typed(
                place.key.conjuncts, place.key.direction, NamingContext(owner: .type(id), name: name),
                only: type)
            tests.append((.type(type), cases.count))
            cases.append(UnionShape.Case(name: name, type: typed.reference, documentation: Documentation()))
        }
        self.types[Int(id.rawValue)].shape = .union(
            UnionShape(
                cases: cases, selection: .tests(tests, otherwise: nil), isOpen: false,
                memberMatching: memberMatching))
        return .declared(id)
    }

    /// The strings that stand for branches: those of `mapping`, and the names of the components that the
    /// mapping leaves out (OpenAPI 3.1 section 4.8.25.4).
    func discriminatorValues(
        _ discriminator: Document.Discriminator, branches: [Document.SchemaIndex]
    ) -> [(text: String, caseIndex: Int)] {
        var values: [(text: String, caseIndex: Int)] = []
        var mapped: Set<Int> = []
        let targets = branches.map { document[$0].reference.flatMap { document.schema($0) } ?? $0 }
        for entry in discriminator.mapping {
            guard let schema = document.schema(entry.value),
                let branch = targets.firstIndex(where: { $0 == schema })
            else { continue }
            values.append((entry.name, branch))
            mapped.insert(branch)
        }
        for (branch, target) in targets.enumerated() where !mapped.contains(branch) {
            if let name = componentNames[target] { values.append((name, branch)) }
        }
        return values
    }

    private func caseName(_ branch: Document.SchemaIndex, position: Int) -> NameRequest {
        let schema = document[branch]
        if let pinned = schema.extensions.text(.name) { return NameRequest(pinned, pinned: pinned) }
        let essence = essence(of: [Conjunct(branch)])
        if essence.count == 1, let name = essence.first.flatMap({ componentNames[$0.index] }) {
            return NameRequest(name)
        }
        if let title = schema.annotations.title?.value, !title.isEmpty { return NameRequest(title) }
        if let type = facts(of: flatten([Conjunct(branch)]), only: nil).types.single {
            return NameRequest("\(type)")
        }
        return NameRequest("alternative\(position + 1)")
    }

    private func isNull(_ index: Document.SchemaIndex) -> Bool {
        let parts = flatten([Conjunct(index)])
        return parts.contains { part in
            let schema = document[part.index]
            if let types = schema.types { return types.allSatisfy { $0.value == .null } && !types.isEmpty }
            if case .null? = schema.constant?.json { return true }
            if let values = schema.enumeration?.value.map(\.json), !values.isEmpty {
                return values.allSatisfy { if case .null = $0 { true } else { false } }
            }
            return false
        }
    }

    /// Only says `type`, which every branch repeats or implies.
    private func isBareType(_ conjunct: Conjunct) -> Bool {
        let schema = document[conjunct.index]
        return schema.types != nil && schema.$object.isEmpty && schema.$array.isEmpty && schema.format == nil
            && schema.enumeration == nil && schema.constant == nil
    }

    /// Branches that are all strings: constants make an enumeration, constants beside a plain string an open
    /// one, and plain strings that differ in format or pattern are a string (or a date-time).
    private mutating func foldedStrings(
        _ branches: [Document.SchemaIndex], _ common: [Conjunct], _ place: Place
    ) -> TypeReference? {
        var constants: [(value: JSONValue, branch: Document.SchemaIndex)] = []
        var plainFormats: [ScalarFormat?] = []
        for branch in branches {
            let parts = flatten(common + [Conjunct(branch)])
            let facts = facts(of: parts, only: nil)
            if let values = facts.values {
                guard SchemaTypes(of: values) == .string else { return nil }
                constants += values.map { ($0, branch) }
            } else if let values = facts.extensibleValues {
                constants += values.map { ($0, branch) }
                plainFormats.append(nil)
            } else {
                let hasUnion = parts.contains { !$0.skipsUnion && unionMembers(of: $0.index) != nil }
                guard facts.types == .string, !hasUnion else { return nil }
                plainFormats.append(facts.format)
            }
        }
        if !constants.isEmpty {
            return enumeration(branches: constants, isOpen: !plainFormats.isEmpty, place)
        }
        guard !plainFormats.isEmpty else { return nil }
        let isDateTime = plainFormats.allSatisfy { $0 == .dateTime }
        return .scalar(isDateTime ? .dateTime : .string)
    }

    /// What a reader can know of a branch before it reads it.
    private func profile(_ conjuncts: [Conjunct]) -> UnionSelector.Profile {
        let parts = flatten(conjuncts)
        var profile = UnionSelector.Profile(types: facts(of: parts, only: nil).types)
        for part in parts where !document[part.index].$object.isEmpty {
            let object = document[part.index].object
            profile.required += (object.required ?? []).map { Array($0.value.utf8) }
            for property in object.properties ?? [] {
                let facts = facts(of: flatten([Conjunct(property.value)]), only: nil)
                let name = Array(property.name.utf8)
                if document[property.value].kind == .never || facts.types == .null { continue }
                profile.declared.insert(name)
                if let values = facts.values, values.count == 1, case .string(let text)? = values.first {
                    profile.constants[name] = text
                }
            }
        }
        return profile
    }
}
