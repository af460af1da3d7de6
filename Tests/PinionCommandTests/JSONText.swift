/// JSON to be written, with members in order; names are told apart by their bytes, which `Dictionary` does not do.
indirect enum JSONText: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    case text(String)
    case integer(Int)
    case boolean(Bool)
    case list([JSONText])
    case object([(String, JSONText)])

    init(dictionaryLiteral members: (String, JSONText)...) { self = .object(members) }
    init(arrayLiteral elements: JSONText...) { self = .list(elements) }
    init(stringLiteral text: String) { self = .text(text) }
    init(integerLiteral integer: Int) { self = .integer(integer) }
    init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }

    static func texts(_ texts: [String]) -> JSONText { .list(texts.map { .text($0) }) }

    /// Adds a member, unless there is one whose name has the same bytes.
    mutating func add(_ name: String, _ value: JSONText) {
        guard case .object(var members) = self else { return }
        guard !members.contains(where: { $0.0.utf8.elementsEqual(name.utf8) }) else { return }
        members.append((name, value))
        self = .object(members)
    }

    /// One member or element a line, which is YAML as well: everything that YAML cannot print is escaped.
    func written(indent: String = "") -> String {
        let inner = indent + " "
        switch self {
        case .text(let text): return Self.quoted(text)
        case .integer(let integer): return "\(integer)"
        case .boolean(let boolean): return "\(boolean)"
        case .list(let elements):
            if elements.isEmpty { return "[]" }
            return "[\n" + elements.map { inner + $0.written(indent: inner) }.joined(separator: ",\n")
                + "\n\(indent)]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            return "{\n"
                + members.map { inner + Self.quoted($0) + ": " + $1.written(indent: inner) }
                .joined(separator: ",\n") + "\n\(indent)}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\u{0}"..<" ", "\u{7F}"..."\u{A0}", "\u{2000}"..."\u{206F}", "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
