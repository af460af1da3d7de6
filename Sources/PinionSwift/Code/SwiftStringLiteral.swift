/// A Swift string literal with any text inside it.
///
/// Total: quotes and backslashes are escaped, everything outside printable ASCII is written as `\u{...}`, so
/// no text can end the literal, interpolate, start a line, reorder its neighbours or be normalised by an editor.
///
/// It is written where it stands: 14,000 of them with bytes of their own were a tenth of the allocations of emitting.
struct SwiftStringLiteral: Sendable {
    private enum Content {
        case text(String)
        case lines([String])
        case escapedForJSON(String)
    }
    private let content: Content

    /// The literal of a text.
    init(_ text: String) { content = .text(text) }

    /// The literal of names, one a line, as `JSONMembers` and `EnumerationTable` read them: a backslash or a
    /// line feed inside a name is written with a backslash before it (`\\`, `\n`). Since nothing at all is no
    /// names, a lone empty name is a line feed.
    init(lines names: [String]) {
        content = .lines(names.count == 1 && names[0].isEmpty ? ["", ""] : names)
    }

    /// The literal of a text as it stands between the quotes of a JSON string (RFC 8259 section 7), which is
    /// what `JSONWriter` copies to its output.
    init(escapedForJSON text: String) { content = .escapedForJSON(text) }

    /// A text's literal whose UTF-8 is at hand.
    init(utf8 bytes: [UInt8]) { self.init(String(decoding: bytes, as: UTF8.self)) }

    /// The literal, with its quotes.
    var code: SwiftCode {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return SwiftCode(escaped: bytes)
    }

    /// Adds the literal, with its quotes.
    fileprivate func write(to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        switch content {
        case .text(let text): Self.append(text, to: &bytes)
        case .lines(let names):
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
        case .escapedForJSON(let text):
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
        bytes.append(UInt8(ascii: "\""))
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

extension [UInt8] {
    /// Adds a string literal.
    mutating func append(_ literal: SwiftStringLiteral) { literal.write(to: &self) }
}

extension Unicode.Scalar {
    /// `\u{202E}`: Swift's escape, used as visible text in comments as well.
    var escapedForReading: String.UTF8View {
        "\\u{\(String(value, radix: 16, uppercase: true))}".utf8
    }
}
