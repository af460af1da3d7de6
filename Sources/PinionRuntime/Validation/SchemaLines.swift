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
        var remaining = ordinal
        for line in text.lines {
            let fields = text[line].split(separator: UInt8(ascii: "\t"))
            guard let name = fields.first else { continue }
            if remaining >= fields.count - 1 {
                remaining -= fields.count - 1
                continue
            }
            guard case .string(let file)? = (try? JSONTape(parsing: Array(name))).map({ JSONValue($0) })
            else {
                return Places()
            }
            return Places(file: file, lines: Self.numbers(fields[remaining + 1]))
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
