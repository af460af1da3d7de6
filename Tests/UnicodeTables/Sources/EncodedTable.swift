/// A table as ASCII text of fixed columns: digits of six bits, the highest first, written as the bytes from 0x30,
/// `0`, to 0x6F, `o`. Code points take three digits, since nothing here speaks of planes 4 to 16.
struct EncodedTable {
    private(set) var text: [UInt8] = []

    mutating func append(_ number: Int, digits: Int) {
        for place in (0..<digits).reversed() {
            text.append(0x30 + UInt8(truncatingIfNeeded: number >> (6 * place) & 63))
        }
    }

    /// A Swift declaration of the table, in lines of 100 bytes. No byte above is a quotation mark or `#`, so nothing in
    /// the raw literal is an escape but the backslashes at the ends of lines.
    func declaration(of name: String, comment: String) -> String {
        var lines: [String] = []
        var start = 0
        while start < text.count {
            let end = min(start + 100, text.count)
            lines.append("        " + String(decoding: text[start..<end], as: UTF8.self))
            start = end
        }
        return """
                /// \(comment)
                static let \(name): StaticString = #\"""
            \(lines.joined(separator: "\\#\n"))
                    \"""#

            """
    }
}
