import PinionJSON

/// Keywords that apply schemas: to what is in the value, and to the value itself.
extension SchemaCompiler {
    // MARK: Arrays

    mutating func addChildren(
        _ keyword: String, _ value: JSONNode, _ schema: JSONNode, _ tracks: Bool, to steps: inout [Step]
    ) {
        var rule = Rule(operation: .items, tracks: tracks, site: site(value))
        var kind = Kinds.array
        switch keyword {
        case "prefixItems":
            let schemas = value.elements.map { self.schema($0) }
            guard tracks || schemas.contains(where: { $0 != 0 }) else { return }
            rule.operation = .prefixItems
            rule.second = UInt32(schemas.count)
            rule.operand = memory.operand(schemas)
        case "items":
            rule.first = self.schema(value)
            rule.operand = schema.member("prefixItems")?.count ?? 0
        case "contains":
            let minimum = schema.member("minContains")?.int64 ?? 1
            let maximum = schema.member("maxContains")?.int64 ?? Int64.max
            rule.operation = .contains
            rule.first = self.schema(value)
            rule.operand = memory.operand([Int(clamping: minimum), Int(clamping: maximum)])
        case "unevaluatedItems":
            rule.operation = .unevaluatedItems
            rule.first = self.schema(value)
        default:
            kind = Kinds.object
            rule.operation = .unevaluatedProperties
            rule.first = self.schema(value)
        }
        steps.append(Step(kinds: 1 << kind, rule: rule))
    }

    // MARK: The same value

    mutating func addInPlace(
        _ keyword: String, _ value: JSONNode, _ schema: JSONNode, _ tracks: Bool, to steps: inout [Step]
    ) {
        func add(_ rule: Rule) { steps.append(Step(kinds: Kinds.all.bits, rule: rule)) }
        func apply(_ schema: UInt32) {
            if schema != 0 { add(Rule(operation: .apply, tracks: tracks, first: schema)) }
        }
        switch keyword {
        case "$ref", "$dynamicRef": apply(target(value, tracks: tracks))
        case "$and": apply(self.schema(value, tracks: tracks))
        case "allOf": for child in value.elements { apply(self.schema(child, tracks: tracks)) }
        case "anyOf", "oneOf":
            let branches = value.elements.map { self.schema($0, tracks: tracks) }
            add(
                Rule(
                    operation: keyword == "anyOf" ? .anyOf : .oneOf, tracks: tracks, site: site(value),
                    second: UInt32(branches.count), operand: memory.operand(branches)))
        case "not": add(Rule(operation: .not, site: site(value), first: self.schema(value)))
        default:
            let consequences = ["then", "else"].map { name in
                schema.member(named: name).map { self.schema($0, tracks: tracks) } ?? 0
            }
            add(
                Rule(
                    operation: .condition, tracks: tracks, site: site(value),
                    first: self.schema(value, tracks: tracks), operand: memory.operand(consequences)))
        }
    }

    // MARK: Objects

    mutating func addMembers(_ schema: JSONNode, _ tracks: Bool, to steps: inout [Step]) {
        var slots = MemberSlots()
        var schemas: [UInt32] = []
        for (name, value) in entries("properties", of: schema) {
            _ = slots.slot(name)
            schemas.append(self.schema(value))
        }
        let propertyCount = schemas.count
        var patterns: [MemberPattern] = []
        for (name, value) in entries("patternProperties", of: schema) {
            guard let matcher = matchers[Array(name.text)] else { continue }
            patterns.append(MemberPattern(matcher: matcher, schema: self.schema(value)))
        }
        let additional = schema.member("additionalProperties").map { self.schema($0) }
        let nameSchema = schema.member("propertyNames").map { self.schema($0) } ?? 0
        let followers = followers(schema, tracks, &slots)
        schemas += Array(repeating: 0, count: slots.names.count - propertyCount)

        let looksAtAll =
            patterns.contains { $0.schema != 0 } || (additional ?? 0) != 0 || nameSchema != 0
            || (tracks && (propertyCount > 0 || !patterns.isEmpty || additional != nil))
        let matching = schema.member("$members").map(Self.matching) ?? .exact
        guard looksAtAll || !followers.isEmpty || schemas.contains(where: { $0 != 0 }) else { return }
        let list = MemberList(slots, schemas: schemas, matching: matching)
        var table = table(list)
        table.propertyCount = propertyCount
        table.patterns = memory.store(patterns)
        table.patternCount = patterns.count
        table.additional = additional ?? 0
        table.hasAdditional = (additional ?? 0) != 0 || (tracks && additional != nil)
        table.nameSchema = nameSchema
        var rule = Rule(operation: .members, tracks: tracks, operand: memory.operand([table]))
        if looksAtAll || slots.names.count > 64 {
            rule.operation = .generalMembers
            rule.second = UInt32(followers.count)
        } else {
            memberLists[rule.operand] = list
        }
        steps += ([rule] + followers).map { Step(kinds: 1 << Kinds.object, rule: $0) }
    }

    /// The table of a list, which asks nothing of other members.
    mutating func table(_ list: MemberList) -> MemberTable {
        let names = list.slots.names
        // An object may have names that are alike, if not equal ones.
        let canEnd = list.matching == .exact && (1...64).contains(names.count)
        return MemberTable(
            names: memory.members(names, list.matching), schemas: memory.store(list.schemas),
            count: names.count, propertyCount: names.count,
            last: canEnd ? UInt64.max >> UInt64(64 - names.count) : 0)
    }

    private func entries(_ keyword: StaticString, of schema: JSONNode) -> [(name: JSONNode, value: JSONNode)]
    {
        schema.member(keyword).map { Array($0.members) } ?? []
    }

    /// The rules that ask which names occurred.
    private mutating func followers(_ schema: JSONNode, _ tracks: Bool, _ slots: inout MemberSlots) -> [Rule]
    {
        var rules: [Rule] = []
        if let names = schema.member("required"), names.count > 0 { rules.append(required(names, &slots)) }
        for (name, value) in entries("dependentRequired", of: schema) where value.count > 0 {
            rules.append(Rule(operation: .ifSeen, first: UInt32(slots.slot(name)), second: 1))
            rules.append(required(value, &slots))
        }
        for (name, value) in entries("dependentSchemas", of: schema) {
            let child = self.schema(value, tracks: tracks)
            rules.append(Rule(operation: .ifSeen, first: UInt32(slots.slot(name)), second: 1))
            rules.append(Rule(operation: .apply, tracks: tracks, first: child))
        }
        return rules
    }

    private mutating func required(_ names: JSONNode, _ slots: inout MemberSlots) -> Rule {
        let wanted = names.elements.map { slots.slot($0) }
        let mask = wanted.reduce(UInt64(0)) { $1 < 64 ? $0 | 1 << UInt64($1) : $0 }
        defer { pool += wanted.map { UInt32($0) } }
        return Rule(
            operation: .required, site: site(names), first: UInt32(pool.count), second: UInt32(wanted.count),
            operand: Int(truncatingIfNeeded: mask))
    }
}
