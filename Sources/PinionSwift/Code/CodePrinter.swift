/// Writes lines of Swift with indentation.
///
/// ```swift
/// printer.block("public enum Limits") { printer in
///     printer.line("public static let size: \(type) = \(value)")
/// }
/// ```
struct CodePrinter: Sendable {
    /// What has been printed, UTF-8.
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    /// A printer at the left margin.
    init() {}

    /// Whether nothing has been printed.
    var isEmpty: Bool { bytes.isEmpty }

    /// The text so far, for tests.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// How many spaces a line begins with.
    var column: Int { depth * 4 }

    /// Prints a line, or the lines of a piece with line feeds in it, each indented. Empty lines get no spaces.
    mutating func line(_ code: SwiftCode) { line(code, prefix: "") }

    /// Prints an empty line, unless at the start, after another empty line or right after `{`.
    mutating func blank() {
        guard bytes.count >= 2 else { return }
        let beforeLast = bytes[bytes.count - 2]
        if beforeLast == UInt8(ascii: "\n") || beforeLast == UInt8(ascii: "{") { return }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Prints what `body` prints one level deeper.
    mutating func indented(_ body: (inout CodePrinter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Prints `head {`, the indented body, and `}`.
    mutating func block(_ head: SwiftCode, _ body: (inout CodePrinter) -> Void) {
        line("\(head) {")
        indented(body)
        line("}")
    }

    /// Prints a documentation comment, `/// ...`; nothing for an empty one.
    mutating func doc(_ comment: DocComment) {
        for text in comment.lines { line(text, prefix: text.isEmpty ? "///" : "/// ") }
    }

    /// Prints an ordinary comment, `// ...`, of any text.
    mutating func comment(_ text: String) {
        for text in DocComment.harmlessLines(of: text) { line(text, prefix: text.isEmpty ? "//" : "// ") }
    }

    /// Adds what another printer has printed, as it is.
    mutating func append(_ other: CodePrinter) { bytes.append(contentsOf: other.bytes) }

    private mutating func line(_ code: SwiftCode, prefix: StaticString) {
        let lineFeed = UInt8(ascii: "\n")
        var rest = code.bytes[...]
        repeat {
            let end = rest.firstIndex(of: lineFeed) ?? rest.endIndex
            if end > rest.startIndex || prefix.utf8CodeUnitCount > 0 {
                bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 4))
                prefix.withUTF8Buffer { bytes.append(contentsOf: $0) }
                bytes.append(contentsOf: rest[rest.startIndex..<end])
            }
            bytes.append(lineFeed)
            rest = end < rest.endIndex ? rest[(end + 1)...] : []
        } while !rest.isEmpty
    }
}
