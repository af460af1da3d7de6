import PinionDiagnostics
import PinionJSON
import PinionYAML

// Each reads the value of the member `key`, or reports that it is something else and gives nil.

extension Parser {
    /// A string. A plain number or boolean is taken as its text: `version: 1.10` is "1.10".
    mutating func string(_ key: Node, _ value: Node) -> Document.Located<String>? {
        guard value.kind == .scalar, value.isQuoted || value.scalar != .null else {
            return wrongType(key, value, "a string")
        }
        return Document.Located(value.text, at: value.location)
    }

    /// Text for people. Nothing at all, as in `description:` with no text after it, is only worth a warning.
    mutating func prose(_ key: Node, _ value: Node) -> Document.Located<String>? {
        guard value.scalar == .null else { return string(key, value) }
        report(
            OpenAPIRules.wrongType, .warning,
            "expected a string for `\(key.text)`, found \(Self.phrase(value))",
            at: value.location, why: "it counts as absent", help: "write the text, or remove `\(key.text)`")
        return nil
    }

    mutating func boolean(_ key: Node, _ value: Node) -> Document.Located<Bool>? {
        guard case .boolean(let flag)? = value.scalar else {
            let isQuoted = value.isQuoted && (value.textIs("true") || value.textIs("false"))
            return wrongType(key, value, "a boolean", help: isQuoted ? "write it without quotes" : nil)
        }
        return Document.Located(flag, at: value.location)
    }

    mutating func number(_ key: Node, _ value: Node) -> Document.Located<JSONNumber>? {
        guard let number = JSONNumber(value) else {
            let isQuoted = value.isQuoted && JSONNumber(value.text) != nil
            return wrongType(key, value, "a number", help: isQuoted ? "write it without quotes" : nil)
        }
        return Document.Located(number, at: value.location)
    }

    /// A whole number that is not negative. `2.0` is one; past `Int.max` it is `Int.max`, which no text or list
    /// reaches.
    mutating func count(_ key: Node, _ value: Node) -> Document.Located<Int>? {
        guard let number = number(key, value) else { return nil }
        guard number.value.isInteger, number.value >= 0 else {
            report(
                OpenAPIRules.invalidValue, "`\(key.text)` is \(value.text)", at: value.location,
                help: "write a whole number that is not negative")
            return nil
        }
        let count = number.value.int64.map { Int(clamping: $0) } ?? .max
        return Document.Located(count, at: value.location)
    }

    /// One of the names of `Choice`.
    mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: Node, _ value: Node, _ type: Choice.Type = Choice.self
    ) -> Document.Located<Choice>? where Choice.RawValue == String {
        guard let text = string(key, value) else { return nil }
        if let choice = Choice.exactly(text.value) { return Document.Located(choice, at: text.location) }
        let names = Choice.allCases.map(\.rawValue)
        let nearest = spelling.nearest(to: value.text, among: names)
        report(
            OpenAPIRules.invalidValue, "`\(key.text)` cannot be `\(value.text)`", at: value.location,
            help: nearest.map { "did you mean `\($0)`?" } ?? "use one of \(names.quotedList)")
        return nil
    }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
    /// The case spelt by exactly these bytes.
    static func exactly(_ text: String) -> Self? {
        // `==` also takes canonically equivalent text for equal, which is never as short as ASCII.
        Self(rawValue: text).flatMap { $0.rawValue.utf8.count == text.utf8.count ? $0 : nil }
    }
}

extension Collection<String> {
    /// "`a`, `b` and `c`".
    var quotedList: String {
        let quoted = map { "`\($0)`" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return quoted.dropLast().joined(separator: ", ") + " and " + last
    }
}
