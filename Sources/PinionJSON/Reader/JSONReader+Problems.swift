/// A problem as it was found; names and pointers are only worked out for a reader that fails.
struct ProblemRecord {
    enum Kind {
        case expected(String)
        case missing(JSONMembers, Int)
        case unexpected(JSONNode.Index)
        case ambiguous(JSONNode.Index)
        case tooManyElements(Int)
        case noAlternative
        case tooManyAttempts
    }

    let node: JSONNode.Index
    let kind: Kind

    /// Whether it says that the value itself is of another type.
    func isOfType(at index: JSONNode.Index) -> Bool {
        switch kind {
        case .expected, .noAlternative: node == index
        default: false
        }
    }

    func reason(in node: JSONNode) -> JSONDecodingError.Reason {
        switch kind {
        case .expected(let expected): .expected(expected, found: node.type ?? .null)
        case .missing(let members, let ordinal):
            node.isArray ? .missingElement(ordinal) : .missingMember(members.name(ordinal))
        case .unexpected(let name): .unexpectedMember(node.node(at: name).string)
        case .ambiguous(let name): .ambiguousMember(node.node(at: name).string)
        case .tooManyElements(let count): .tooManyElements(allowed: count)
        case .noAlternative: .noAlternative(found: node.type ?? .null)
        case .tooManyAttempts: .tooManyAttempts
        }
    }
}

extension JSONReader {
    /// Reports that the current value is not what it should be: `expected` reads like "an RFC 3339 date and time".
    /// Nothing is reported of a missing value; that it is missing has been said.
    @inline(never)
    public mutating func fail(_ expected: StaticString) {
        record(.expected(expected.description))
    }

    @usableFromInline
    @inline(never)
    mutating func failMissing(_ ordinal: Int, in object: Position) {
        record(.missing(object.members, ordinal), at: object.node)
    }

    mutating func record(_ kind: ProblemRecord.Kind) { record(kind, at: node) }

    private mutating func record(_ kind: ProblemRecord.Kind, at node: JSONNode) {
        if node.isMissing { return }
        if problemCount < Self.problemLimit { records.append(ProblemRecord(node: node.index, kind: kind)) }
        problemCount += 1
    }
}

extension JSONReader {
    /// Tries to read the current value as a type. `nil` when it does not fit, and nothing is reported.
    ///
    /// Attempts inside attempts multiply, so they have a budget that grows with the text; once it is spent, every
    /// attempt fails and that is reported.
    public mutating func attempt<Value: JSONDecodable>() -> Value? {
        // An attempt that fails costs about as much as reading eight nodes, whatever it was made on.
        attemptBudget -= Int(node.following.index) - Int(node.index) + 8
        if attemptBudget < 0 {
            record(.tooManyAttempts)
            return nil
        }
        let before = problemCount
        let kept = records.count
        let saved = position
        let value = Value(json: &self)
        leave(saved)
        if problemCount == before { return value }
        problemCount = before
        remember(records[kept...])
        records.removeSubrange(kept...)
        // What was spent stays spent, and is told even by the attempt around this one.
        if attemptBudget < 0 { record(.tooManyAttempts) }
        return nil
    }

    /// Reports that no attempt fitted, and what kept the closest one from fitting.
    public mutating func failAttempts() {
        record(.noAlternative)
        if node.isMissing || closest.node != node.index { return }
        for problem in closest.problems { record(problem.kind, at: node.node(at: problem.node)) }
        closest = (0, [])
    }

    /// Problems that are kept of an attempt. Attempts nest, so this bounds what each may add to the one around it.
    private static let closestLimit = 8

    /// Keeps the problems of a failed attempt if it came closer than those before: if it had the right type at all,
    /// then by the number of problems.
    private mutating func remember(_ problems: ArraySlice<ProblemRecord>) {
        if attemptBudget < 0 { return }
        if closest.node == node.index, !closest.problems.isEmpty, problems.count >= closest.problems.count {
            return
        }
        if problems.contains(where: { $0.isOfType(at: node.index) }) { return }
        closest = (node.index, Array(problems.prefix(Self.closestLimit)))
    }
}
