import PinionJSON

extension Validation {
    /// Checks a value against a schema.
    ///
    /// - Parameters:
    ///   - schema: Its place among the programs.
    ///   - evaluated: Where to write down the children looked at, if anybody asks for them.
    @inline(__always)
    mutating func check(
        _ value: JSONNode, _ schema: UInt32, _ evaluated: UnsafeMutablePointer<Evaluated>? = nil
    ) {
        if let rule = program.rule(for: value, schema) { run(value, rule, evaluated) }
    }

    /// Runs the rules for a value of its kind, in the function for that kind of rules: each keeps in registers only
    /// what its rules need, and they go over into each other.
    @inline(__always)
    mutating func run(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        switch value.kind {
        case Kinds.object where rule.pointee.operation == .members: runObject(value, rule, evaluated)
        case Kinds.object where rule.pointee.operation == .member: runMember(value, rule)
        case Kinds.string: runString(value, rule, evaluated)
        default: runAny(value, rule, evaluated)
        }
    }

    /// Rules for strings that most schemas have.
    @inline(never)
    private mutating func runString(
        _ value: JSONNode, _ first: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        // Who goes on from here looks whether it was too much.
        effort &-= Int64(truncatingIfNeeded: 1 &+ value.text.count &>> 6)
        var rule = first
        while true {
            switch rule.pointee.operation {
            case .minLength:
                if value.scalarCount < rule.pointee.operand { fail(value, rule.pointee.site) }
            case .length:
                let count = value.scalarCount
                if count < rule.pointee.operand { fail(value, rule.pointee.site) }
                if count > rule.pointee.second { fail(value, rule.pointee.first) }
            case .maxLength:
                // No text has more code points than bytes.
                if value.text.count > rule.pointee.operand, value.scalarCount > rule.pointee.operand {
                    fail(value, rule.pointee.site)
                }
            case .pattern:
                let automaton = rule.pointee.target(PatternAutomaton.self)
                if !automaton.pointee.matches(value.text) { fail(value, rule.pointee.site) }
            case .format: checkFormat(value, rule)
            case .text:
                let texts = rule.pointee.target(JSONMembers.self)
                if texts.pointee.ordinal(ofText: value) < 0 { fail(value, rule.pointee.site) }
            default: return runAny(value, rule, evaluated)
            }
            if rule.pointee.isLast { return }
            rule += 1
        }
    }

    @inline(never)
    private mutating func checkFormat(_ value: JSONNode, _ rule: UnsafePointer<Rule>) {
        if !rule.pointee.format.matches(value, hostnames: program.hostnames) {
            fail(value, rule.pointee.site)
        }
    }

    /// Rules of any kind.
    ///
    /// - Parameter seen: Which names of the table behind the rules before have occurred.
    @inline(never)
    mutating func runAny(
        _ value: JSONNode, _ first: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?,
        seen: UInt64 = 0
    ) {
        if isSpent(1, on: value) { return }
        var rule = first
        while true {
            switch rule.pointee.operation {
            case .end: return
            case .fail: fail(value, rule.pointee.site)
            case .integer:
                if !value.isInteger { return fail(value, rule.pointee.site) }
            case .minLength, .length, .maxLength, .pattern, .text: return runString(value, rule, evaluated)
            case .format: checkFormat(value, rule)
            case .minCount:
                if value.count < rule.pointee.operand { fail(value, rule.pointee.site) }
            case .maxCount:
                if value.count > rule.pointee.operand { fail(value, rule.pointee.site) }
            case .items: checkItems(value, rule, evaluated)
            case .members: return runObject(value, rule, evaluated)
            case .member: return runMember(value, rule)
            case .required: checkRequired(value, rule, seen)
            case .ifSeen:
                if seen & 1 &<< UInt64(rule.pointee.first) == 0 { rule += Int(rule.pointee.second) }
            case .apply:
                check(value, rule.pointee.first, rule.pointee.tracks ? evaluated : nil)
                if isDone { return }
            case .generalMembers:
                checkGeneralMembers(value, rule, evaluated)
                if isDone { return }
                rule += Int(rule.pointee.second)
            case .oneOf: checkOneOf(value, rule, evaluated)
            case .anyOf: checkAnyOf(value, rule, evaluated)
            case .not:
                if holds(value, rule.pointee.first, nil) { fail(value, rule.pointee.site) }
                if isDone { return }
            case .condition: checkCondition(value, rule, evaluated)
            default: checkRare(value, rule, evaluated)
            }
            if rule.pointee.isLast { return }
            rule += 1
        }
    }

    @inline(never)
    private mutating func checkRare(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        let site = rule.pointee.site
        let operand = rule.pointee.operand
        switch rule.pointee.operation {
        case .boundedPattern:
            let pattern = rule.pointee.target(BoundedPattern.self)
            switch pattern.pointee.matches(value.text, steps: &patternSteps) {
            case true?: break
            case false?: fail(value, site)
            case nil:
                hasGivenUp = true
                fail(value, site, detail: Self.undecided)
            }
        case .minimum:
            if value.compare(to: Int64(operand)) < 0 { fail(value, site) }
        case .maximum:
            if value.compare(to: Int64(operand)) > 0 { fail(value, site) }
        case .exclusiveMinimum:
            if value.compare(to: Int64(operand)) <= 0 { fail(value, site) }
        case .exclusiveMaximum:
            if value.compare(to: Int64(operand)) >= 0 { fail(value, site) }
        case .exactBound:
            let order = value.compare(rule.pointee.target(JSONNumber.self).pointee)
            let isBroken =
                switch rule.pointee.first {
                case 0: order < 0
                case 1: order > 0
                case 2: order <= 0
                default: order >= 0
                }
            if isBroken { fail(value, site) }
        case .multipleOf:
            if !value.isMultiple(of: rule.pointee.target(JSONNumber.self).pointee) { fail(value, site) }
        case .isTrue:
            if !value.isTrue { fail(value, site) }
        case .isFalse:
            if value.isTrue { fail(value, site) }
        case .constant:
            let constants = rule.pointee.target(JSONConstant.self)
            for index in 0..<Int(rule.pointee.second) where constants[index].equals(value) { return }
            fail(value, site)
        case .uniqueItems:
            if let repeated = value.firstRepeatedElements { fail(value, site, detail: repeated.second) }
        case .prefixItems: checkPrefixItems(value, rule, evaluated)
        case .contains: checkContains(value, rule, evaluated)
        case .account: account(value, rule, evaluated)
        case .unevaluatedItems, .unevaluatedProperties: checkUnevaluated(value, rule, evaluated)
        default: break
        }
    }

    // MARK: Arrays

    private mutating func checkItems(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        if isSpent(value.count, on: value) { return }
        let schema = rule.pointee.first
        var remaining = value.count
        var element = value.firstChild
        var skipped = 0
        while remaining > 0, !isDone {
            if skipped < rule.pointee.operand { skipped &+= 1 } else { check(element, schema) }
            element = element.following
            remaining &-= 1
        }
        // Those before are looked at by `prefixItems`.
        if rule.pointee.tracks { evaluated?.pointee.insertAll() }
    }

    private mutating func checkPrefixItems(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        let schemas = rule.pointee.target(UInt32.self)
        var ordinal = 0
        for element in value.elements {
            if ordinal >= Int(rule.pointee.second) || isDone { return }
            check(element, schemas[ordinal])
            if rule.pointee.tracks { evaluated?.pointee.insert(ordinal) }
            ordinal += 1
        }
    }

    /// `contains` with `minContains` and `maxContains` (core, section 10.3.1.3). Elements that match count as
    /// evaluated.
    private mutating func checkContains(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        let limits = rule.pointee.target(Int.self)
        var matched = 0
        var ordinal = 0
        for element in value.elements {
            if holds(element, rule.pointee.first, nil) {
                matched &+= 1
                if rule.pointee.tracks {
                    evaluated?.pointee.insert(ordinal)
                } else if limits[1] == Int.max, matched >= limits[0] {
                    return
                }
            }
            ordinal &+= 1
        }
        if matched < limits[0] || matched > limits[1] { fail(value, rule.pointee.site, detail: matched) }
    }

    // MARK: What nothing else has looked at (core, section 11)

    @inline(never)
    private mutating func account(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        var inside = Evaluated()
        withUnsafeMutablePointer(to: &inside) { run(value, program.rules + Int(rule.pointee.first), $0) }
        evaluated?.pointee.formUnion(inside)
    }

    private mutating func checkUnevaluated(
        _ value: JSONNode, _ rule: UnsafePointer<Rule>, _ evaluated: UnsafeMutablePointer<Evaluated>?
    ) {
        guard let evaluated else { return }
        var ordinal = 0
        var child = value.firstChild
        for _ in 0..<value.count {
            if value.isObject { child = child.valueOfName }
            if isDone { return }
            if !evaluated.pointee.contains(ordinal) { check(child, rule.pointee.first) }
            ordinal &+= 1
            child = child.following
        }
        evaluated.pointee.insertAll()
    }
}

extension Rule {
    /// What the operand is the address of.
    @inline(__always)
    func target<Target>(_: Target.Type) -> UnsafePointer<Target> {
        // Every rule that is asked has one; the fallback is never read.
        UnsafePointer(bitPattern: operand).unsafelyUnwrapped
    }
}
