package import PinionJSON
package import PinionYAML

extension JSONValue {
    /// What `node` says. See `Document.Value.json`.
    package init(_ node: Node, isText: Bool = false) {
        switch node.kind {
        case .sequence:
            self = .array(node.elements.map { JSONValue($0) })
        case .mapping:
            self = .object(JSONObject(node.members.map { ($0.key.text, JSONValue($0.value)) }))
        case .scalar:
            switch node.scalar {
            case .null: self = .null
            case _ where isText: self = .string(node.text)
            case .boolean(let value): self = .bool(value)
            case .integer, .float:
                self = JSONNumber(node).map { .number($0) } ?? .string(node.text)
            case .string, nil: self = .string(node.text)
            }
        }
    }
}

extension JSONNumber {
    /// The number a plain scalar denotes by the core schema; nil for anything else, infinity and NaN included.
    init?(_ node: Node) {
        switch node.scalar {
        case .integer(let text), .float(let text):
            guard let json = Self.json(text) else { return nil }
            self.init(unchecked: json)
        case .null, .boolean, .string, nil:
            return nil
        }
    }

    /// `text` in JSON's grammar for numbers, as near to how it was written as that allows: `+.5` is `0.5`, `012`
    /// is `12`, `0x1F` is `31`. Nil when JSON has no such number.
    static func json(_ text: String) -> String? {
        var digits = text.utf8[...]
        var json = ""
        if digits.first == 0x2D || digits.first == 0x2B { json = digits.removeFirst() == 0x2D ? "-" : "" }
        if digits.starts(with: [0x30, 0x78]) { return radix(digits.dropFirst(2), 16).map { json + $0 } }
        if digits.starts(with: [0x30, 0x6F]) { return radix(digits.dropFirst(2), 8).map { json + $0 } }
        let whole = digits.prefix { (0x30...0x39).contains($0) }
        digits = digits[whole.endIndex...]
        let significant = whole.drop { $0 == 0x30 }
        json += significant.isEmpty ? "0" : String(Substring(significant))
        var fraction = digits[digits.startIndex..<digits.startIndex]
        if digits.first == 0x2E {
            digits.removeFirst()
            fraction = digits.prefix { (0x30...0x39).contains($0) }
            digits = digits[fraction.endIndex...]
            if !fraction.isEmpty { json += "." + String(Substring(fraction)) }
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        return json + String(Substring(digits))
    }

    private static func radix(_ digits: Substring.UTF8View, _ radix: Int) -> String? {
        // Longer than any number that means something; a wider integer would need arbitrary precision.
        UInt64(String(Substring(digits)), radix: radix).map { String($0) }
    }
}
