import PinionJSON

extension Validation {
    /// Whether a value follows a schema, without reporting what it breaks. The children that the schema looked at
    /// count only if it holds (core, section 11).
    @inline(never)
    mutating func holds(
        _ value: JSONNode, _ schema: UInt32, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) -> Bool {
        if isExhausted {
            failExhausted(value)
            return false
        }
        let scope = beginTrial()
        guard let evaluated else {
            check(value, schema)
            return endTrial(scope)
        }
        var inside = Evaluated()
        withUnsafeMutablePointer(to: &inside) { check(value, schema, $0) }
        guard endTrial(scope) else { return false }
        evaluated.pointee.formUnion(inside)
        return true
    }

    /// `anyOf` (core, section 10.2.1.2). Where children are accounted for, every branch that holds has a say.
    mutating func checkAnyOf(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        let branches = rule.pointee.target(UInt32.self)
        let evaluated = rule.pointee.tracks ? evaluated : nil
        let hadGivenUp = hasGivenUp
        var matched = 0
        for index in 0..<Int(rule.pointee.second) where holds(value, branches[index], evaluated) {
            if evaluated == nil {
                // One that holds is enough, whatever would have become of the others.
                hasGivenUp = hadGivenUp
                return
            }
            matched += 1
        }
        if matched == 0 { explain(value, rule, matched: 0) }
    }

    /// `oneOf` (core, section 10.2.1.3).
    mutating func checkOneOf(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        let branches = rule.pointee.target(UInt32.self)
        let evaluated = rule.pointee.tracks ? evaluated : nil
        var matched = 0
        for index in 0..<Int(rule.pointee.second) where holds(value, branches[index], evaluated) {
            matched += 1
            if matched == 2, room == 0 { break }
        }
        if matched != 1 { explain(value, rule, matched: matched) }
    }

    /// Reports an `anyOf` or `oneOf`, then runs its branches again to find out why they do not hold.
    ///
    /// A branch is run again at most once for each explanation it is part of, so an explanation costs at most
    /// the depth of the instance times the run itself.
    @inline(never)
    private mutating func explain(_ value: JSONNode, _ rule: UnsafePointer<Rule>, matched: Int) {
        guard let findings else { return fail(value, rule.pointee.site, detail: matched) }
        let parent = findings.records.count
        fail(value, rule.pointee.site, detail: matched)
        guard matched == 0, findings.records.count > parent, explanationDepth < Self.deepestExplanation,
            !isExhausted
        else { return }
        explanationDepth += 1
        defer { explanationDepth -= 1 }
        let branches = rule.pointee.target(UInt32.self)
        for index in 0..<Int(rule.pointee.second) where findings.records.count < Self.mostRecords {
            let scope = Scope(room: room, failures: failures)
            let first = findings.records.count
            room = Self.roomForBranch
            failures = 0
            effort -= 1
            var evaluated = Evaluated()
            withUnsafeMutablePointer(to: &evaluated) { check(value, branches[index], $0) }
            room = scope.room
            failures = scope.failures
            for record in first..<findings.records.count where findings.records[record].parent < 0 {
                findings.records[record].parent = Int32(clamping: parent)
                findings.records[record].branch = Int32(clamping: index)
            }
        }
    }

    /// `if` with `then` and `else` (core, section 10.2.2): rules that apply because of a condition, which their
    /// failures name.
    @inline(never)
    mutating func checkCondition(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        let evaluated = rule.pointee.tracks ? evaluated : nil
        let holds = holds(value, rule.pointee.first, evaluated)
        let before = failures
        let first = findings?.records.count ?? 0
        check(value, rule.pointee.target(UInt32.self)[holds ? 0 : 1], evaluated)
        if failures != before { findings?.attach(value, rule.pointee.site, holds, from: first) }
    }
}

extension Validation.Findings {
    /// Says of what was found from a place on that it was because of an `if`.
    @inline(never)
    fileprivate func attach(_ value: JSONNode, _ site: UInt32, _ holds: Bool, from first: Int) {
        guard first < records.count else { return }
        let condition = Int32(clamping: conditions.count)
        conditions.append(
            Validation.Condition(node: value.index, site: site, holds: holds, outer: -1))
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
