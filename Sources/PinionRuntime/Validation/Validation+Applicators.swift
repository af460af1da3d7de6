public import PinionJSON

extension Validation {
    /// Whether a value follows some rules, without reporting what it breaks.
    @inlinable
    public mutating func holds(_ value: JSONNode, _ rules: (inout Validation) -> Void) -> Bool {
        if isExhausted {
            failExhausted(value)
            return false
        }
        let scope = beginTrial()
        rules(&self)
        return endTrial(scope)
    }

    /// As above for rules that also say which children they looked at; what they say counts only if they hold
    /// (core, section 11).
    @inlinable
    public mutating func holds(
        _ value: JSONNode, _ evaluated: inout Evaluated, _ rules: (inout Validation, inout Evaluated) -> Void
    ) -> Bool {
        var inside = Evaluated()
        guard holds(value, { (run: inout Validation) in rules(&run, &inside) }) else { return false }
        evaluated.formUnion(inside)
        return true
    }

    /// `not` (core, section 10.2.1.4).
    @inlinable
    public mutating func not(_ value: JSONNode, _ site: Int32, _ rules: (inout Validation) -> Void) {
        if holds(value, rules) { fail(value, site) }
    }

    /// `anyOf` (core, section 10.2.1.2).
    @inlinable
    public mutating func anyOf(
        _ value: JSONNode, _ site: Int32, branches: Int, _ branch: (Int, inout Validation) -> Void
    ) {
        for index in 0..<branches where holds(value, { (run: inout Validation) in branch(index, &run) }) {
            return
        }
        explain(value, site, matched: 0, branches, branch)
    }

    /// `anyOf` where every branch that holds has a say in what is evaluated.
    @inlinable
    public mutating func anyOf(
        _ value: JSONNode, _ site: Int32, branches: Int, _ evaluated: inout Evaluated,
        _ branch: (Int, inout Validation, inout Evaluated) -> Void
    ) {
        var matched = 0
        for index in 0..<branches
        where holds(
            value, &evaluated,
            { (run: inout Validation, inside: inout Evaluated) in branch(index, &run, &inside) })
        {
            matched += 1
        }
        if matched > 0 { return }
        explain(value, site, matched: 0, branches) { (index: Int, run: inout Validation) in
            var inside = Evaluated()
            branch(index, &run, &inside)
        }
    }

    /// `oneOf` (core, section 10.2.1.3).
    @inlinable
    public mutating func oneOf(
        _ value: JSONNode, _ site: Int32, branches: Int, _ branch: (Int, inout Validation) -> Void
    ) {
        var matched = 0
        for index in 0..<branches where holds(value, { (run: inout Validation) in branch(index, &run) }) {
            matched += 1
            if matched == 2, room == 0 { break }
        }
        if matched != 1 { explain(value, site, matched: matched, branches, branch) }
    }

    /// `oneOf` where the branch that holds has a say in what is evaluated.
    @inlinable
    public mutating func oneOf(
        _ value: JSONNode, _ site: Int32, branches: Int, _ evaluated: inout Evaluated,
        _ branch: (Int, inout Validation, inout Evaluated) -> Void
    ) {
        var matched = 0
        for index in 0..<branches
        where holds(
            value, &evaluated,
            { (run: inout Validation, inside: inout Evaluated) in branch(index, &run, &inside) })
        {
            matched += 1
        }
        if matched == 1 { return }
        explain(value, site, matched: matched, branches) { (index: Int, run: inout Validation) in
            var inside = Evaluated()
            branch(index, &run, &inside)
        }
    }

    /// Reports an `anyOf` or `oneOf`, then runs its branches again to find out why they do not hold.
    ///
    /// A branch is run again at most once for each explanation it is part of, so an explanation costs at most
    /// the depth of the instance times the run itself.
    @usableFromInline
    @inline(never)
    mutating func explain(
        _ value: JSONNode, _ site: Int32, matched: Int, _ branches: Int,
        _ branch: (Int, inout Validation) -> Void
    ) {
        let parent = records.count
        fail(value, site, detail: Int32(clamping: matched))
        guard matched == 0, records.count > parent, explanationDepth < Self.deepestExplanation, !isExhausted
        else { return }
        explanationDepth += 1
        defer { explanationDepth -= 1 }
        for index in 0..<branches where records.count < Self.mostRecords {
            let scope = Scope(room: room, failures: failures)
            let first = records.count
            room = Self.roomForBranch
            failures = 0
            effort -= 1
            branch(index, &self)
            room = scope.room
            failures = scope.failures
            for record in first..<records.count where records[record].parent < 0 {
                records[record].parent = Int32(clamping: parent)
                records[record].branch = Int32(clamping: index)
            }
        }
    }

    /// `then` or `else` (core, section 10.2.2): rules that apply because of a condition, which their failures name.
    @inlinable
    public mutating func because(
        _ value: JSONNode, _ site: Int32, holds: Bool, _ rules: (inout Validation) -> Void
    ) {
        let before = failures
        let first = recordCount
        rules(&self)
        if failures != before { attach(value, site, holds, from: first) }
    }

    @usableFromInline var recordCount: Int { records.count }

    @usableFromInline
    @inline(never)
    mutating func attach(_ value: JSONNode, _ site: Int32, _ holds: Bool, from first: Int) {
        guard first < records.count else { return }
        let condition = Int32(clamping: conditions.count)
        conditions.append(Condition(node: value.index, site: site, holds: holds, outer: -1))
        for record in first..<records.count where records[record].parent < 0 {
            guard records[record].condition >= 0 else {
                records[record].condition = condition
                continue
            }
            var last = Int(records[record].condition)
            while conditions[last].outer >= 0 { last = Int(conditions[last].outer) }
            if last != Int(condition) { conditions[last].outer = condition }
        }
    }
}
