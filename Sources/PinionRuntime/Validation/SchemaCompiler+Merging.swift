import PinionJSON

/// One pass over an object's members for all schemas that apply to it.
///
/// A schema with keywords beside its `$ref`, or with an `allOf`, would look at every member again for each schema in
/// place. What they say of members goes into one table, and their other rules behind it.
extension SchemaCompiler {
    /// More rules than this are not put together, and no more schemas: those that apply others twice, again and again,
    /// would grow exponentially, and what many ask of the same member would lie as deep as they are many.
    private static let mostRules = 64
    /// Schemas that apply each other in a chain longer than this are put together piece by piece.
    private static let longestChain = 32

    /// Puts together what every schema compiled so far says of members.
    mutating func mergeMembers() {
        for schema in 2..<UInt32(starts.count / 8) { mergeMembers(of: schema, depth: 0) }
    }

    private mutating func mergeMembers(of schema: UInt32, depth: Int) {
        guard depth < Self.longestChain, merges[schema] == nil else { return }
        merges[schema] = false
        let place = Int(schema) * 8 + Int(Kinds.object)
        var merging = MemberMerging(depth: depth)
        if let own = rules(from: starts[place]) { add(own[...], nil, to: &merging, applies: true) }
        merges[schema] = true
        guard merging.taken > 0 else { return }
        let start = rules.count
        rules += merging.others[..<merging.beforeTable]
        if let members = merging.members {
            let rule = merging.table ?? Rule(operation: .members, operand: memory.operand([table(members)]))
            memberLists[rule.operand] = members
            rules.append(rule)
        }
        rules += merging.others[merging.beforeTable...]
        guard rules.count > start else {
            starts[place] = 0
            return
        }
        starts[place] = UInt32(start)
        for index in start..<rules.count { rules[index].isLast = index == rules.count - 1 }
        rules.append(Rule(operation: .end))
    }

    /// Makes one rule of those that ask for one member and nothing else.
    mutating func singleOutMembers() {
        for schema in 2..<starts.count / 8 {
            let start = Int(starts[schema * 8 + Int(Kinds.object)])
            guard let own = rules(from: UInt32(start)), own.first?.operation == .members,
                own.count == 1 || (own.count == 2 && own[1].operation == .required),
                !own[0].tracks,
                let fingerprint = own[0].target(MemberTable.self).pointee.names.onlyFingerprint
            else { continue }
            rules[start] = Rule(
                operation: .member, isLast: true, site: own[own.count - 1].site, first: UInt32(fingerprint),
                second: UInt32(own.count - 1), operand: own[0].operand)
        }
    }

    /// The rules that begin at a place, up to the last, without an end that stands for itself; `nil` for too many.
    private func rules(from start: UInt32) -> [Rule]? {
        guard start != 0 else { return [] }
        var end = Int(start)
        while rules[end].operation != .end {
            end += 1
            if rules[end - 1].isLast { break }
            if end - Int(start) == Self.mostRules { return nil }
        }
        return Array(rules[Int(start)..<end])
    }

    /// Adds rules.
    ///
    /// - Parameters:
    ///   - slots: Where the names of the table that the rules refer to are in the merged one; `nil` while that table
    ///     stands for itself.
    ///   - applies: Whether schemas that the rules apply are put in their place. Not those of an applied schema: what
    ///     could be has been, and the rest may lead back.
    private mutating func add(
        _ rules: ArraySlice<Rule>, _ slots: [Int]?, to merging: inout MemberMerging, applies: Bool
    ) {
        var slots = slots
        var index = rules.startIndex
        while index < rules.endIndex {
            let rule = rules[index]
            index += 1
            switch rule.operation {
            case .members:
                slots = merge(rule, into: &merging)
                if slots != nil { continue }
                // Rules behind it that ask for names ask for its own.
                merging.isClosed = true
                merging.others.append(rule)
            case .required: merging.others.append(moved(rule, slots))
            case .ifSeen:
                merging.others.append(moved(rule, slots))
                for follower in rules[index..<index + Int(rule.second)] {
                    merging.others.append(follower.operation == .required ? moved(follower, slots) : follower)
                }
                index += Int(rule.second)
            case .generalMembers:
                merging.others += [rule] + rules[index..<index + Int(rule.second)]
                index += Int(rule.second)
            case .apply where applies && !rule.tracks: apply(rule, to: &merging)
            default: merging.others.append(rule)
            }
        }
    }

    private mutating func apply(_ rule: Rule, to merging: inout MemberMerging) {
        mergeMembers(of: rule.first, depth: merging.depth + 1)
        // One that is being put together applies this one.
        guard merges[rule.first] == true, merging.taken < Self.mostRules,
            let applied = rules(from: starts[Int(rule.first) * 8 + Int(Kinds.object)]),
            merging.others.count + applied.count <= Self.mostRules, canAfford(applied, with: merging)
        else { return merging.others.append(rule) }
        var slots: [Int]?
        if let first = applied.first, first.operation == .members {
            slots = merge(first, into: &merging)
            if slots == nil { return merging.others.append(rule) }
        }
        merging.taken += 1
        add(slots == nil ? applied[...] : applied.dropFirst(), slots, to: &merging, applies: false)
    }

    /// Whether what a bundle's schemas take when they are put together stays within bounds, however they refer to each
    /// other; if so, takes it.
    private mutating func canAfford(_ applied: [Rule], with merging: MemberMerging) -> Bool {
        var bytes = merging.members?.slots.size ?? 0
        for rule in applied {
            bytes += MemoryLayout<Rule>.stride
            switch rule.operation {
            case .required: bytes += Int(rule.second) * MemoryLayout<UInt32>.stride
            // Each name may need a schema that is made of two.
            case .members: bytes += (memberLists[rule.operand]?.slots.size ?? 0) * 4
            default: break
            }
        }
        guard bytes <= mergingBytes else { return false }
        mergingBytes -= bytes
        return true
    }

    /// Adds a table's names to the merged one, if that can be.
    private mutating func merge(_ rule: Rule, into merging: inout MemberMerging) -> [Int]? {
        guard rule.operation == .members, !rule.tracks, !merging.isClosed,
            let list = memberLists[rule.operand]
        else { return nil }
        var members = merging.members ?? MemberList(MemberSlots(), schemas: [], matching: list.matching)
        guard let slots = members.add(list, both: { conjunction($0, $1) }) else { return nil }
        if merging.members == nil { merging.beforeTable = merging.others.count }
        merging.table = merging.members == nil ? rule : nil
        merging.members = members
        return slots
    }

    /// A rule that asks which names were seen, for the merged table.
    private mutating func moved(_ rule: Rule, _ slots: [Int]?) -> Rule {
        guard let slots else { return rule }
        var rule = rule
        guard rule.operation == .required else {
            rule.first = UInt32(slots[Int(rule.first)])
            return rule
        }
        let wanted = pool[Int(rule.first)..<Int(rule.first + rule.second)].map { UInt32(slots[Int($0)]) }
        rule.first = UInt32(pool.count)
        rule.operand = Int(truncatingIfNeeded: wanted.reduce(UInt64(0)) { $0 | 1 << UInt64($1) })
        pool += wanted
        return rule
    }

    /// The schema that asks for two.
    private mutating func conjunction(_ first: UInt32, _ second: UInt32) -> UInt32 {
        if first == 0 || first == second { return second }
        if second == 0 { return first }
        if let known = conjunctions[[first, second]] { return known }
        let schema = addSchema()
        conjunctions[[first, second]] = schema
        for kind in 1...6 {
            let (left, right) = (starts[Int(first) * 8 + kind], starts[Int(second) * 8 + kind])
            if left == 0 || right == 0 || left == right {
                starts[Int(schema) * 8 + kind] = max(left, right)
                continue
            }
            starts[Int(schema) * 8 + kind] = UInt32(rules.count)
            rules += [
                Rule(operation: .apply, first: first), Rule(operation: .apply, isLast: true, first: second),
                Rule(operation: .end),
            ]
        }
        return schema
    }
}

/// What schemas applied to the same object ask of it, so far.
struct MemberMerging {
    /// How many schemas are being put together that apply this one.
    let depth: Int
    /// What they say of members.
    var members: MemberList?
    /// The rule that says so, if it is all of one.
    var table: Rule?
    /// How many of the other rules stand before the table, for which it has been decided that they come first.
    var beforeTable = 0
    /// In the place of how many applied schemas their rules stand.
    var taken = 0
    /// Whether a table stands among the other rules: those behind it that ask for names ask for its own.
    var isClosed = false
    var others: [Rule] = []
}
