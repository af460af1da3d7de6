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
        line("\(head) {")
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

    /// Adds what another printer has printed, as it is.
    mutating func append(_ other: CodePrinter) { bytes.append(contentsOf: other.bytes) }

    /// Adds a part of what another printer has printed, as it is.
    mutating func append(code: ArraySlice<UInt8>) { bytes.append(contentsOf: code) }

    /// Adds a number in decimal digits.
    mutating func append(number: Int) { bytes.append(contentsOf: String(number).utf8) }

    private mutating func line(_ code: SwiftCode, prefix: StaticString, emptyPrefix: StaticString) {
        let lineFeed = UInt8(ascii: "\n")
        guard code.bytes.contains(lineFeed) else { return line(code.bytes[...], prefix) }
        var rest = code.bytes[...]
        repeat {
            let end = rest.firstIndex(of: lineFeed) ?? rest.endIndex
            line(rest[..<end], end > rest.startIndex ? prefix : emptyPrefix)
            rest = end < rest.endIndex ? rest[(end + 1)...] : []
        } while !rest.isEmpty
    }

    private mutating func line(_ text: ArraySlice<UInt8>, _ prefix: StaticString) {
        if !text.isEmpty || prefix.utf8CodeUnitCount > 0 {
            indent()
            prefix.withUTF8Buffer { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: text)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func indent() {
        var missing = depth * 4
        let spaces: StaticString = "                                                                "
        while missing > 0 {
            let count = min(missing, spaces.utf8CodeUnitCount)
            spaces.withUTF8Buffer {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0.prefix(count)))
            }
            missing -= count
        }
    }
}
