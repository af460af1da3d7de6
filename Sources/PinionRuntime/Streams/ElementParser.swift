/// Cuts a body into JSON texts: lines (JSON Lines), or what stands after record separators (RFC 7464).
struct ElementParser {
    /// What stands between two elements.
    enum Separator { case lineFeed, recordSeparator }
    let separator: Separator
    /// Bytes that one element may have.
    let limit: Int
    private var element: [UInt8] = []

    init(_ separator: Separator, limit: Int) {
        self.separator = separator
        self.limit = limit
    }

    /// The elements that end in a piece; empty ones are left out.
    /// - Throws: `.responseTooLarge` when an element is larger than the limit.
    mutating func elements(in piece: [UInt8]) throws(TransportError) -> [[UInt8]] {
        let end: UInt8 = separator == .lineFeed ? 0x0A : 0x1E
        var elements: [[UInt8]] = []
        var rest = piece[...]
        while let index = rest.firstIndex(of: end) {
            try append(rest[..<index])
            if let last = last() { elements.append(last) }
            rest = rest[(index + 1)...]
        }
        try append(rest)
        return elements
    }

    /// What stands at the end of the body: the last line needs no line feed.
    mutating func last() -> [UInt8]? {
        defer { element.removeAll() }
        let isBlank = element.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
        return isBlank ? nil : element
    }

    private mutating func append(_ bytes: ArraySlice<UInt8>) throws(TransportError) {
        guard bytes.count <= limit - element.count else {
            throw TransportError(.responseTooLarge(limit: limit), detail: "one element of a stream")
        }
        element += bytes
    }
}
