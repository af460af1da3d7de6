import PinionJSON

/// Tells which branch of a `oneOf` or `anyOf` a value was meant to follow, by tests that stand in the site behind
/// the branches' pointers: `has member branch`, `equals member text branch`, `type name branch`, `else branch`.
struct BranchSelector {
    private let words: ArraySlice<String>

    init(_ site: Site) { words = site.operands.dropFirst(1 + site.number(0)) }

    /// The branch of the first test that holds.
    func branch(for value: JSONNode) -> Int? {
        var rest = words
        while let kind = rest.popFirst() {
            switch kind {
            case "has":
                guard let name = rest.popFirst(), let branch = rest.popFirst() else { return nil }
                if let member = member(name, of: value), !member.isNull { return Int(branch) }
            case "equals":
                guard let name = rest.popFirst(), let text = rest.popFirst(), let branch = rest.popFirst()
                else {
                    return nil
                }
                if let member = member(name, of: value), member.isString, member.text.elementsEqual(text.utf8)
                {
                    return Int(branch)
                }
            case "type":
                guard let name = rest.popFirst(), let branch = rest.popFirst() else { return nil }
                if value.type?.description == name || (name == "integer" && value.isInteger) {
                    return Int(branch)
                }
            case "else": return rest.popFirst().flatMap { Int($0) }
            default: return nil
            }
        }
        return nil
    }

    private func member(_ name: String, of value: JSONNode) -> JSONNode? {
        guard value.isObject else { return nil }
        return value.member(named: name) ?? value.member(ignoringCaseOf: name)
    }
}
