/// A Swift string literal with any text inside it.
///
/// Total: quotes and backslashes are escaped, everything outside printable ASCII is written as `\u{...}`, so
/// no text can end the literal, interpolate, start a line, reorder its neighbours or be normalised by an editor.
struct SwiftStringLiteral: Hashable, Sendable {
    /// The literal, with its quotes.
    let code: SwiftCode

    /// The literal of a text.
    init(_ text: String) {
        self.init(reserving: text.utf8.count) { Self.append(text, to: &$0) }
    }

    /// The literal of names, one a line, as `JSONMembers` and `EnumerationTable` read them: a backslash or a
    /// line feed inside a name is written with a backslash before it (`\\`, `\n`). Since nothing at all is no
    /// names, a lone empty name is written twice.
    init(lines names: [String]) {
        let names = names.count == 1 && names[0].isEmpty ? ["", ""] : names
        self.init(reserving: names.reduce(0) { $0 + $1.utf8.count + 2 }) { bytes in
            for (index, name) in names.enumerated() {
                if index > 0 { bytes.append(contentsOf: "\\n".utf8) }
                Self.append(name, to: &bytes) { scalar in
                    switch scalar {
                    case "\n": "\\n"
                    case "\\": "\\\\"
                    default: nil
                    }
                }
            }
        }
    }

    /// The literal of a text as it stands between the quotes of a JSON string (RFC 8259 section 7), which is
    /// what `JSONWriter` copies to its output.
    init(escapedForJSON text: String) {
        self.init(reserving: text.utf8.count) { bytes in
            Self.append(text, to: &bytes) { scalar in
                switch scalar {
                case "\"": return "\\\""
                case "\\": return "\\\\"
                case "\u{0}"..<" ":
                    let digits = String(scalar.value, radix: 16)
                    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                default: return nil
                }
            }
        }
    }

    /// A text's literal whose UTF-8 is at hand.
    init(utf8 bytes: [UInt8]) { self.init(String(decoding: bytes, as: UTF8.self)) }

    private init(reserving count: Int, _ write: (inout [UInt8]) -> Void) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 2)
        bytes.append(UInt8(ascii: "\""))
        write(&bytes)
        bytes.append(UInt8(ascii: "\""))
        code = SwiftCode(escaped: bytes)
    }

    /// - Parameter replacement: What stands in the text for a scalar that is not plain; `nil` for itself.
    @inline(__always)
    private static func append(
        _ text: String, to bytes: inout [UInt8],
        replacing replacement: (Unicode.Scalar) -> String? = { _ in nil }
    ) {
        text.scan(
            isPlain: { $0 >= 0x20 && $0 <= 0x7E && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") },
            plain: { bytes.append(contentsOf: $0) },
            other: { scalar in
                if let replacement = replacement(scalar) {
                    for scalar in replacement.unicodeScalars { append(scalar, to: &bytes) }
                } else {
                    append(scalar, to: &bytes)
                }
            })
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
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
}

extension Unicode.Scalar {
    /// `\u{202E}`: Swift's escape, used as visible text in comments as well.
    var escapedForReading: String.UTF8View {
        "\\u{\(String(value, radix: 16, uppercase: true))}".utf8
    }
}
