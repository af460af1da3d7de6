internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

/// The alternatives of a union, `null` apart, and what holds in each of them.
struct Branches {
    var union: Conjunct
    var alternatives: [Document.SchemaIndex]
    var common: [Conjunct]
}

extension Resolver {
    /// One of several alternatives. What needs no enum gets none: `null` branches become optionality, a
    /// single branch is itself, constants are an enumeration, strings of several formats are strings.
    func union(_ union: Conjunct, _ place: Place) -> TypeReference {
        guard let members = unionMembers(of: union.index) else { return .json }
        let alternatives = members.filter { document[$0].kind != .never && !isNull($0) }
        // What stands beside the union holds in every branch; a second union does too.
        var common = place.parts.filter { $0 != union && shapes($0) }
        let own = Conjunct(union.index, skipsUnion: true)
        if shapes(own) { common.append(own) }
        let telling = common.filter { !isBareType($0) }
        if alternatives.count == 1, let only = alternatives.first, heirs[union.index] == nil {
            let context = place.id == nil ? place.context : place.partContext("Value")
            return typed(telling + [Conjunct(only)], place.key.direction, context).reference
        }
        if alternatives.isEmpty { return .scalar(.null) }
        if let folded = folded(alternatives, common, place) { return folded }
        var place = place
        let id = reserve(place)
        place.id = id
        let branches = Branches(union: union, alternatives: alternatives, common: telling)
        fillLater(.union(place, branches), place)
        return .declared(id)
    }

    func fill(_ place: Place, _ branches: Branches) {
        guard let id = place.id else { return }
        var cases: [UnionShape.Case] = []
        var kept: [Document.SchemaIndex] = []
        var positions: [TypeReference: Int] = [:]
        var caseOfBranch: [Int] = []
        for (position, branch) in branches.alternatives.enumerated() {
            let name =
                branch == branches.union.index ? NameRequest("base") : caseName(branch, position: position)
            let context = NamingContext(owner: .type(id), name: name)
            // An heir repeats what the base says. Of others, `null` is taken out: the union has it.
            let conjuncts =
                (heirs[branches.union.index] == nil ? branches.common : []) + [own(branch, branches)]
            let type = typed(conjuncts, place.key.direction, context).reference
            if let same = positions[type] {
                caseOfBranch.append(same)
                continue
            }
            positions[type] = cases.count
            caseOfBranch.append(cases.count)
            let description = document[branch].description?.value
            cases.append(
                UnionShape.Case(
                    name: name, type: type, documentation: Documentation(description: description)))
            kept.append(branch)
        }
        var selection = selection(branches, kept, caseOfBranch)
        if cases.count == 1 { selection = .tests([], otherwise: 0) }
        types[Int(id.rawValue)].shape = .union(
            UnionShape(
                cases: cases, selection: selection, isOpen: false,
                memberMatching: statedMatching(branches.union.index)))
    }

    /// A base among its own heirs is an object like them.
    private func own(_ branch: Document.SchemaIndex, _ branches: Branches) -> Conjunct {
        Conjunct(branch, skipsUnion: branch == branches.union.index)
    }

    private func statedMatching(_ index: Document.SchemaIndex) -> TextMatching {
        document[index].extensions.textMatching(.memberNames) ?? memberMatching
    }

    private func selection(
        _ branches: Branches, _ kept: [Document.SchemaIndex], _ caseOfBranch: [Int]
    ) -> UnionShape.Selection {
        guard let discriminator = document[branches.union.index].discriminator else {
            return UnionSelector(kept.map { profile(branches.common + [Conjunct($0)]) }).selection
        }
        let values = discriminatorValues(discriminator, branches: branches.alternatives)
        reportStrangers(discriminator, branches)
        let told = Set(values.map { caseOfBranch[$0.caseIndex] })
        for (position, branch) in branches.alternatives.enumerated()
        where !told.contains(caseOfBranch[position]) {
            diagnostics.report(
                Diagnostic(
                    rule: .discriminator, severity: .warning,
                    message: "no value of `\(discriminator.propertyName.value)` selects this alternative",
                    location: document[branch].location,
                    consequence: "values of this kind are not recognized",
                    suggestion: "add it to the discriminator's `mapping`",
                    notes: [Diagnostic.Note("the discriminator", location: discriminator.location)]))
        }
        let member = discriminator.propertyName.value
        let texts = values.map { (text: $0.text, caseIndex: caseOfBranch[$0.caseIndex]) }
        let fallback = discriminator.defaultMapping.flatMap { document.schema($0) }
        if let fallback, let branch = branches.alternatives.firstIndex(where: { pureEnd(of: $0) == fallback })
        {
            // 3.2 section 4.25: what no mapping names is of this schema.
            return .tests(
                texts.map { (.memberEquals(member, text: $0.text), $0.caseIndex) },
                otherwise: caseOfBranch[branch])
        }
        return .discriminator(member: member, values: texts)
    }

    private func reportStrangers(_ discriminator: Document.Discriminator, _ branches: Branches) {
        let known = Set(branches.alternatives.map { pureEnd(of: $0) })
        for entry in discriminator.mapping {
            guard let target = document.schema(entry.value), !known.contains(pureEnd(of: target)) else {
                continue
            }
            diagnostics.report(
                Diagnostic(
                    rule: .discriminator, severity: .warning,
                    message: "`\(entry.name)` is mapped to a schema that is no alternative here",
                    location: entry.location, consequence: "values of this kind are not recognized",
                    suggestion: "list the schema under `oneOf` too"))
        }
    }

    /// `type: [string, integer]`: a case for each.
    func unionOfTypes(_ types: SchemaTypes, _ place: Place) -> TypeReference {
        var place = place
        let id = reserve(place)
        place.id = id
        fillLater(.typeList(place, types), place)
        return .declared(id)
    }

    func fill(_ place: Place, _ list: SchemaTypes) {
        guard let id = place.id else { return }
        var cases: [UnionShape.Case] = []
        var tests: [(test: UnionShape.Test, caseIndex: Int)] = []
        for type in list.members {
            let name = NameRequest("\(type)")
            let key = key(place.key.conjuncts, place.key.direction, only: type)
            let reference = reference(key, NamingContext(owner: .type(id), name: name))
            tests.append((.type(type), cases.count))
            cases.append(UnionShape.Case(name: name, type: reference, documentation: Documentation()))
        }
        types[Int(id.rawValue)].shape = .union(
            UnionShape(
                cases: cases, selection: .tests(tests, otherwise: nil), isOpen: false,
                memberMatching: memberMatching))
    }

    private func caseName(_ branch: Document.SchemaIndex, position: Int) -> NameRequest {
        let schema = document[branch]
        if let pinned = schema.extensions.text(.name), componentNames[branch] == nil {
            return NameRequest(pinned, pinned: pinned)
        }
        if let shared = sharedElement([Conjunct(branch)]) {
            if let name = componentNames[shared] { return NameRequest(name) }
            if let name = referredNames[shared] { return NameRequest(name) }
        }
        if let title = schema.title?.value, !title.isEmpty { return NameRequest(title) }
        if let type = facts(of: flatten([Conjunct(branch)]), only: nil).types.single, type != .object {
            return NameRequest(positionsName(schema) ?? "\(type)")
        }
        return NameRequest("alternative\(position + 1)")
    }

    /// What a list of few positions is called after them, by title, component or type: `stringInteger`. `nil` where
    /// that says no more than that it is a list.
    private func positionsName(_ schema: Document.Schema) -> String? {
        guard !schema.array.isEmpty, let positions = schema.array.prefixItems,
            (2...4).contains(positions.count)
        else { return nil }
        let words = positions.map { position -> String in
            let written = document[position]
            if let title = written.annotations.title?.value, !title.isEmpty { return title }
            if let name = componentNames[pureEnd(of: position)] { return name }
            return facts(of: flatten([Conjunct(position)]), only: nil).types.single.map { "\($0)" } ?? "value"
        }
        return Set(words).count > 1 ? words.joined(separator: " ") : nil
    }
}
