import PinionJSON

/// Tells which branch of a `oneOf` or `anyOf` a value was meant to follow, by tests that stand beside it in the
/// bundle: `["has",member,branch]`, `["equals",member,text,branch]`, `["type",name,branch]`, `["else",branch]`.
struct BranchSelector {
    private let tests: [[JSONValue]]

    init(_ site: Site) {
        guard case .array(let tests)? = site.schema["$choice"] else {
            self.tests = []
            return
        }
        self.tests = tests.map { if case .array(let test) = $0 { test } else { [] } }
    }

    /// The branch of the first test that holds.
    func branch(for value: JSONNode) -> Int? {
        for test in tests where holds(test, value) { return Site.integer(test.last) }
        return nil
    }

    private func holds(_ test: [JSONValue], _ value: JSONNode) -> Bool {
        let texts = test.map { if case .string(let text) = $0 { text } else { "" } }
        switch texts.first {
        case "has": return member(texts[1], of: value).map { !$0.isNull } ?? false
        case "equals":
            guard let member = member(texts[1], of: value), member.isString else { return false }
            return member.text.elementsEqual(texts[2].utf8)
        case "type": return value.type?.description == texts[1] || (texts[1] == "integer" && value.isInteger)
        case "else": return true
        default: return false
        }
    }

    private func member(_ name: String, of value: JSONNode) -> JSONNode? {
        guard value.isObject else { return nil }
        return value.member(named: name) ?? value.member(ignoringCaseOf: name)
    }
}
