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
    private var depth: Int

    /// A printer at the left margin.
    init() { depth = 0 }

    private init(depth: Int) { self.depth = depth }

    /// An empty printer so much deeper than this one, whose text can be appended to this one as it is.
    func inner(deeper levels: Int = 1) -> CodePrinter { CodePrinter(depth: depth + levels) }

    /// Whether nothing has been printed.
    var isEmpty: Bool { bytes.isEmpty }

    /// The text so far, for tests.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// How many spaces a line begins with.
    var column: Int { depth * 4 }

    /// Prints a line, or the lines of a piece with line feeds in it, each indented. Empty lines get no spaces.
    mutating func line(_ code: SwiftCode) { line(code, prefix: "", emptyPrefix: "") }

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
        beginLine()
        add(head)
        add(fixed: " {")
        endLine()
        indented(body)
        line("}")
    }

    /// Prints a documentation comment, `/// ...`; nothing for an empty one.
    mutating func doc(_ comment: DocComment) {
        if !comment.isEmpty { line(comment.text, prefix: "/// ", emptyPrefix: "///") }
    }

    /// Prints an ordinary comment, `// ...`, of any text.
    mutating func comment(_ text: String) {
        let comment = DocComment(text)
        if !comment.isEmpty { line(comment.text, prefix: "// ", emptyPrefix: "//") }
    }

    /// Puts other ASCII text where there is some of the same length.
    mutating func overwrite(at index: Int, with text: String) {
        bytes.replaceSubrange(index..<(index + text.utf8.count), with: text.utf8)
    }

    /// Adds what another printer has printed, as it is.
    mutating func append(_ other: CodePrinter) { bytes.append(contentsOf: other.bytes) }

    /// Puts what another printer has printed before all that this one has.
    mutating func prepend(_ other: CodePrinter) { bytes.insert(contentsOf: other.bytes, at: 0) }

    /// Adds a part of what another printer has printed, as it is.
    mutating func append(code: ArraySlice<UInt8>) { bytes.append(contentsOf: code) }

    /// Adds lines that another printer has printed at the left margin.
    mutating func append(indenting lines: ArraySlice<UInt8>) {
        for text in lines.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast() {
            if !text.isEmpty {
                beginLine()
                append(code: text)
            }
            endLine()
        }
    }

    /// Adds a number in decimal digits.
    mutating func append(number: Int) { bytes.append(contentsOf: String(number).utf8) }

    // MARK: Lines of several pieces, without a text that holds them all

    /// Prints the spaces before a line.
    mutating func beginLine() {
        let margin = Self.margin
        var missing = column
        while missing > 0 {
            let count = min(missing, margin.utf8CodeUnitCount)
            margin.withUTF8Buffer {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0.prefix(count)))
            }
            missing -= count
        }
    }

    /// Prints a piece of a line; it has no line feeds.
    mutating func add(_ code: SwiftCode) { bytes.append(contentsOf: code.bytes) }

    /// Prints one of several pieces, likewise.
    mutating func add(_ pieces: CodePieces, _ index: Int) { pieces.write(index, to: &bytes) }

    /// Prints fixed text in a line.
    mutating func add(fixed text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    /// Takes the `;` away that would separate the last statement from another on its line.
    mutating func endStatement() { if bytes.last == UInt8(ascii: ";") { bytes.removeLast() } }

    /// Ends a line.
    mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

    private static var margin: StaticString {
        "                                                                "
    }

    private mutating func line(_ code: SwiftCode, prefix: StaticString, emptyPrefix: StaticString) {
        code.bytes.withUnsafeBufferPointer { text in
            var start = 0
            repeat {
                let end = text.lineFeed(from: start)
                let prefix = end > start ? prefix : emptyPrefix
                if end > start || prefix.utf8CodeUnitCount > 0 {
                    beginLine()
                    add(fixed: prefix)
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
                }
                endLine()
                start = end + 1
            } while start < text.count
        }
    }
}
