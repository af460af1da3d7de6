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
        case tooDeep
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
        case .tooDeep: .tooDeep
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

    mutating func record(_ kind: ProblemRecord.Kind, at node: JSONNode) {
        if node.isMissing { return }
        if problemCount < Self.problemLimit { records.append(ProblemRecord(node: node.index, kind: kind)) }
        problemCount += 1
    }
}
