/// A JSON value to print. Members keep their order.
enum JSONText {
    case string(String)
    case integer(Int)
    case array([JSONText])
    case object([(String, JSONText?)])

    /// The value, indented by two spaces a level; members that are nil are left out.
    func printed() -> String {
        var text = ""
        write(to: &text, indent: "")
        return text
    }

    private func write(to text: inout String, indent: String) {
        switch self {
        case .string(let string): text += Self.quote(string)
        case .integer(let integer): text += String(integer)
        case .array(let elements):
            Self.writeList("[", "]", elements, to: &text, indent: indent) { element, text, indent in
                element.write(to: &text, indent: indent)
            }
        case .object(let members):
            let present = members.compactMap { member in member.1.map { (member.0, $0) } }
            Self.writeList("{", "}", present, to: &text, indent: indent) { member, text, indent in
                text += Self.quote(member.0) + ": "
                member.1.write(to: &text, indent: indent)
            }
        }
    }

    private static func writeList<Item>(
        _ open: String, _ close: String, _ items: [Item], to text: inout String, indent: String,
        _ write: (Item, inout String, String) -> Void
    ) {
        guard !items.isEmpty else {
            text += open + close
            return
        }
        let inner = indent + "  "
        text += open
        for (index, item) in items.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + inner
            write(item, &text, inner)
        }
        text += "\n" + indent + close
    }

    /// A JSON string. What a terminal would not show is escaped too, beyond what RFC 8259 asks for.
    static func quote(_ string: String) -> String {
        var text = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where VisibleText.isVisible(scalar): text.unicodeScalars.append(scalar)
            default:
                for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
                    let digits = String(unit, radix: 16)
                    text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                }
            }
        }
        return text + "\""
    }
}
