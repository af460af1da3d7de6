internal import PinionJSON

/// Where the schemas of a bundle stand in the files of the description. Only read to explain a violation.
struct SchemaLines {
    /// The places of one definition.
    struct Places {
        var file = ""
        /// The lines of its member names, in order.
        var lines: [Int] = []
    }

    private let text: BundleText

    init(_ text: BundleText) { self.text = text }

    /// The places of a definition by its ordinal among all; none if the text has none.
    func places(ofDefinition ordinal: Int) -> Places {
        let tab = UInt8(ascii: "\t")
        let lineFeed = UInt8(ascii: "\n")
        var remaining = ordinal + 1
        var lineStart = 0
        for (index, byte) in text.bytes.enumerated() {
            if byte == lineFeed { lineStart = index + 1 }
            if byte == tab { remaining -= 1 }
            guard remaining == 0 else { continue }
            let name = text.bytes[lineStart...].prefix { $0 != tab }
            guard case .string(let file)? = (try? JSONTape(parsing: Array(name))).map({ JSONValue($0) })
            else {
                break
            }
            return Places(
                file: file,
                lines: Self.numbers(text.bytes[(index + 1)...].prefix { $0 != tab && $0 != lineFeed }))
        }
        return Places()
    }

    private static func numbers(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> [Int] {
        var line = 0
        return field.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { digits in
            line &+= Int(String(decoding: digits, as: UTF8.self)) ?? 0
            return line
        }
    }
}
