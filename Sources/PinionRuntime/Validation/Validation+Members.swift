import PinionJSON

/// Objects (validation vocabulary, section 6.5, and core, section 10.3.2).
extension Validation {
    /// Rules that begin with a table of at most 64 names: of members with other names nothing is asked.
    @inline(never)
    mutating func runObject(
        _ value: JSONNode, _ first: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        if isSpent(value.count &+ 1, on: value) { return }
        var rule = first
        let seen = checkMembers(value, rule.pointee.target(MemberTable.self))
        // Most objects have no other rules than these two.
        while !isDone {
            if rule.pointee.isLast { return }
            rule += 1
            guard rule.pointee.operation == .required else {
                return runAny(value, rule, evaluated, seen: seen)
            }
            checkRequired(value, rule, seen)
        }
    }

    /// The rule that asks for one member, as most tests of an `if` do: others are passed over in half the time.
    @inline(never)
    mutating func runMember(_ value: JSONNode, _ rule: UnsafePointer<Rule>) {
        if isSpent(value.count &+ 1, on: value) { return }
        let fingerprint = UInt16(truncatingIfNeeded: rule.pointee.first)
        let table = rule.pointee.target(MemberTable.self)
        var isMissing = rule.pointee.second != 0
        var remaining = value.count
        var name = value.firstChild
        while remaining > 0 {
            let member = name.valueOfName
            if name.fingerprint == fingerprint, table.pointee.names.ordinal(of: name) == 0 {
                isMissing = false
                check(member, table.pointee.schemas[0])
                // Names that are alike may occur together.
                if table.pointee.last != 0 || isDone { return }
            }
            remaining &-= 1
            name = member.following
        }
        if isMissing { fail(value, rule.pointee.site) }
    }

    /// - Returns: The slots that occurred, as bits.
    @inline(__always)
    private mutating func checkMembers(_ value: JSONNode, _ table: UnsafePointer<MemberTable>) -> UInt64 {
        var remaining = value.count
        if remaining == 0 { return 0 }
        let names = table.pointee.names
        let schemas = table.pointee.schemas
        var seen: UInt64 = 0
        var name = value.firstChild
        while true {
            let member = name.valueOfName
            let slot = names.ordinal(of: name)
            if slot >= 0 {
                seen |= 1 &<< UInt64(truncatingIfNeeded: slot)
                if let rule = program.rule(for: member, schemas[slot]) {
                    run(member, rule, nil)
                    if isDone { return seen }
                }
                if seen == table.pointee.last { return seen }
            }
            remaining &-= 1
            if remaining == 0 { return seen }
            name = member.following
        }
    }

    @inline(__always)
    mutating func checkRequired(_ value: JSONNode, _ rule: UnsafePointer<Rule>, _ seen: UInt64) {
        if UInt64(bitPattern: Int64(rule.pointee.operand)) & ~seen != 0 {
            failRequired(value, rule) { seen & 1 &<< UInt64($0) != 0 }
        }
    }

    /// Checks members by name, by pattern and by neither, and what else their names decide.
    @inline(never)
    mutating func checkGeneralMembers(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        if isSpent(value.count &+ 1, on: value) { return }
        let words = (rule.pointee.target(MemberTable.self).pointee.count + 63) / 64
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: max(words, 1)) { seen in
            seen.initialize(repeating: 0)
            checkMembers(value, rule, seen, evaluated)
            if !isDone { checkSeen(value, rule, seen, evaluated) }
        }
    }

    private mutating func checkMembers(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ seen: UnsafeMutableBufferPointer<UInt64>,
        _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        let table = rule.pointee.target(MemberTable.self)
        var ordinal = 0
        for (name, member) in value.members {
            if isDone { return }
            if table.pointee.nameSchema != 0 { check(name, table.pointee.nameSchema) }
            let slot =
                table.pointee.count == 0 ? -1 : table.pointee.names.ordinal(of: name)
            var isNamed = slot >= 0 && slot < table.pointee.propertyCount
            if slot >= 0 {
                seen[slot / 64] |= 1 &<< UInt64(truncatingIfNeeded: slot % 64)
                check(member, table.pointee.schemas[slot])
            }
            for pattern in UnsafeBufferPointer(
                start: table.pointee.patterns, count: table.pointee.patternCount)
            where matches(name, pattern.matcher) {
                isNamed = true
                check(member, pattern.schema)
            }
            if table.pointee.hasAdditional, !isNamed { check(member, table.pointee.additional) }
            if rule.pointee.tracks, isNamed || table.pointee.hasAdditional {
                evaluated?.pointee.insert(ordinal)
            }
            ordinal &+= 1
        }
    }

    private mutating func matches(_ name: JSONNode, _ matcher: PatternMatcher) -> Bool {
        switch matcher {
        case .automaton(let automaton): return automaton.matches(name.text)
        case .bounded(let pattern):
            if let verdict = pattern.matches(name.text, steps: &patternSteps) { return verdict }
            failExhausted(name)
            return false
        }
    }

    /// The rules behind a table that ask which names occurred.
    private mutating func checkSeen(
        _ value: JSONNode, _ members: UnsafePointer<Rule>, _ seen: UnsafeMutableBufferPointer<UInt64>,
        _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        func wasSeen(_ slot: Int) -> Bool { seen[slot / 64] & 1 &<< UInt64(slot % 64) != 0 }
        var index = 1
        while index <= Int(members.pointee.second) {
            let rule = members + index
            switch rule.pointee.operation {
            case .required: failRequired(value, rule, wasSeen)
            case .ifSeen:
                if !wasSeen(Int(rule.pointee.first)) { index += Int(rule.pointee.second) }
            default: check(value, rule.pointee.first, rule.pointee.tracks ? evaluated : nil)
            }
            index += 1
        }
    }

    /// `required` and one entry of `dependentRequired`: a violation for each name that is missing.
    @inline(never)
    mutating func failRequired(_ value: JSONNode, _ rule: UnsafePointer<Rule>, _ wasSeen: (Int) -> Bool) {
        let slots = program.pool + Int(rule.pointee.first)
        for index in 0..<Int(rule.pointee.second) where !wasSeen(Int(slots[index])) {
            fail(value, rule.pointee.site, detail: index)
        }
    }
}
