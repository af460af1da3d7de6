import PinionJSON

/// Writes JSON without spaces and in ASCII, such that a raw string literal of Swift (`#"""`) takes it as it is, and
/// notes on which line of the description each member name stands.
struct SchemaJSON: Sendable {
    private(set) var bytes: [UInt8] = []
    /// By member name, in order.
    private(set) var lines: [Int] = []
    /// Whether something stands before the next member or element.
    private var needsComma = false

    init() {}

    mutating func object(_ body: (inout SchemaJSON) -> Void) { enclosed("{", "}", body) }

    mutating func array(_ body: (inout SchemaJSON) -> Void) { enclosed("[", "]", body) }

    /// A member: its name, and what `value` writes.
    ///
    /// - Parameter line: Where it stands; `nil` for the line of the name before it.
    mutating func member(_ name: String, line: Int? = nil, _ value: (inout SchemaJSON) -> Void) {
        separate()
        lines.append(line ?? lines.last ?? 0)
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        value(&self)
        needsComma = true
    }

    mutating func string(_ text: String) {
        separate()
        quote(text)
        needsComma = true
    }

    mutating func number(_ text: String) { literal(text) }

    mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    mutating func strings(_ texts: [String]) { array { json in for text in texts { json.string(text) } } }

    mutating func value(_ value: JSONValue) {
        switch value {
        case .null: literal("null")
        case .bool(let value): bool(value)
        case .number(let value): number(value.text)
        case .string(let text): string(text)
        case .array(let elements): array { json in for element in elements { json.value(element) } }
        case .object(let object):
            self.object { json in
                for member in object.members { json.member(member.name) { $0.value(member.value) } }
            }
        }
    }

    private mutating func enclosed(
        _ start: Unicode.Scalar, _ end: Unicode.Scalar, _ body: (inout SchemaJSON) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: start))
        body(&self)
        bytes.append(UInt8(ascii: end))
        needsComma = true
    }

    private mutating func literal(_ text: String) {
        separate()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
    }

    /// A string (RFC 8259 section 7). What it holds can neither end a raw literal nor begin an escape of one: three
    /// quotes never meet, and no `#` follows a backslash.
    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        text.scan(
            isPlain: { $0 >= 0x20 && $0 <= 0x7E && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") },
            plain: { plain in
                if plain.first == UInt8(ascii: "#"), bytes.last == UInt8(ascii: "\\") {
                    escape(0x23)
                    bytes.append(contentsOf: plain.dropFirst())
                } else {
                    bytes.append(contentsOf: plain)
                }
            },
            other: { scalar in
                switch scalar {
                case "\"", "\\":
                    bytes.append(UInt8(ascii: "\\"))
                    bytes.append(UInt8(ascii: scalar))
                case _ where scalar.value > 0xFFFF: for unit in String(scalar).utf16 { escape(unit) }
                default: escape(UInt16(truncatingIfNeeded: scalar.value))
                }
            })
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        bytes += Array(("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits).utf8)
    }
}
