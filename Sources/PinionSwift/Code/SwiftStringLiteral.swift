/// A Swift string literal with any text inside it.
///
/// Total: quotes and backslashes are escaped, everything outside printable ASCII is written as `\u{...}`, so
/// no text can end the literal, interpolate, start a line, reorder its neighbours or be normalised by an editor.
struct SwiftStringLiteral: Hashable, Sendable {
    /// The literal, with its quotes.
    let code: SwiftCode

    /// The literal of a text.
    init(_ text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 2)
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            case "\n": bytes.append(contentsOf: "\\n".utf8)
            case "\r": bytes.append(contentsOf: "\\r".utf8)
            case "\t": bytes.append(contentsOf: "\\t".utf8)
            case " "..."~": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            default: bytes.append(contentsOf: scalar.escapedForReading)
            }
        }
        bytes.append(UInt8(ascii: "\""))
        code = SwiftCode(escaped: bytes)
    }

    /// The literal of names, one a line, as `JSONMembers` and `EnumerationTable` read them: a backslash or a
    /// line feed inside a name is written with a backslash before it (`\\`, `\n`). Since nothing at all is no
    /// names, a lone empty name is written twice.
    init(lines names: [String]) {
        var text = ""
        let names = names.count == 1 && names[0].isEmpty ? ["", ""] : names
        for (index, name) in names.enumerated() {
            if index > 0 { text.unicodeScalars.append("\n") }
            for scalar in name.unicodeScalars {
                switch scalar {
                case "\n": text.unicodeScalars.append(contentsOf: "\\n".unicodeScalars)
                case "\\": text.unicodeScalars.append(contentsOf: "\\\\".unicodeScalars)
                default: text.unicodeScalars.append(scalar)
                }
            }
        }
        self.init(text)
    }

    /// The literal of a text as it stands between the quotes of a JSON string (RFC 8259 section 7), which is
    /// what `JSONWriter` copies to its output.
    init(escapedForJSON text: String) {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": escaped.unicodeScalars.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": escaped.unicodeScalars.append(contentsOf: "\\\\".unicodeScalars)
            case "\u{0}"..<" ":
                let digits = String(scalar.value, radix: 16)
                escaped += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        self.init(escaped)
    }
}

extension Unicode.Scalar {
    /// `\u{202E}`: Swift's escape, used as visible text in comments as well.
    var escapedForReading: String.UTF8View {
        "\\u{\(String(value, radix: 16, uppercase: true))}".utf8
    }
}
