/// A comment made of any text.
///
/// Total: text is split at everything that Swift or an editor takes for the end of a line, every line gets its
/// own `///`, control characters are dropped, and characters that cannot be seen or that reorder their
/// neighbours (bidirectional controls, zero-width characters, byte order marks) are written out as `\u{202E}`.
/// Only line comments are ever written, so neither `*/` nor `/*` means anything.
struct DocComment: Hashable, Sendable {
    /// Harmless lines without the `///`.
    private(set) var lines: [SwiftCode] = []

    /// A comment without text; printing it prints nothing.
    init() {}

    /// A comment of one paragraph.
    init(_ text: String) { paragraph(text) }

    /// Whether there is nothing to print.
    var isEmpty: Bool { lines.isEmpty }

    /// Adds a paragraph: any text, Markdown kept. Empty text adds nothing.
    mutating func paragraph(_ text: String) {
        var paragraph = DocComment.harmlessLines(of: text)
        while paragraph.last?.isEmpty == true { paragraph.removeLast() }
        let start = paragraph.firstIndex { !$0.isEmpty } ?? paragraph.endIndex
        guard start < paragraph.endIndex else { return }
        if !lines.isEmpty { lines.append(SwiftCode()) }
        var lastIsEmpty = false
        for line in paragraph[start...] {
            // Runs of empty lines say no more than one.
            if line.isEmpty && lastIsEmpty { continue }
            lastIsEmpty = line.isEmpty
            lines.append(line)
        }
    }

    /// Adds sentences as one paragraph of one line.
    mutating func sentences(_ sentences: [String]) {
        paragraph(sentences.filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// Adds everything another comment says as further paragraphs.
    mutating func append(_ other: DocComment) {
        guard !other.isEmpty else { return }
        if !lines.isEmpty { lines.append(SwiftCode()) }
        lines.append(contentsOf: other.lines)
    }

    /// Text as lines that cannot leave a line comment, without white space at their ends.
    static func harmlessLines(of text: String) -> [SwiftCode] {
        var lines: [SwiftCode] = []
        var line: [UInt8] = []
        var previousIsCarriageReturn = false
        func finish() {
            while line.last == UInt8(ascii: " ") { line.removeLast() }
            lines.append(SwiftCode(escaped: line))
            line.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            let followsCarriageReturn = previousIsCarriageReturn
            previousIsCarriageReturn = scalar == "\r"
            switch scalar.value {
            case 0x0A where followsCarriageReturn: continue
            // LF, VT, FF, CR, NEL, LS, PS
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029: finish()
            case 0x09: line.append(contentsOf: "    ".utf8)
            case 0x00...0x1F, 0x7F...0x9F: continue
            case 0x20...0x7E: line.append(UInt8(truncatingIfNeeded: scalar.value))
            default:
                if scalar.isInvisible {
                    line.append(contentsOf: scalar.escapedForReading)
                } else {
                    line.append(contentsOf: String(Character(scalar)).utf8)
                }
            }
        }
        finish()
        return lines
    }
}

extension Unicode.Scalar {
    /// Format characters (category Cf), fillers that have no picture, and noncharacters.
    ///
    /// A list of our own, not the standard library's properties: those follow the Unicode version of the machine,
    /// and the same input must give the same bytes everywhere.
    var isInvisible: Bool {
        switch value {
        case 0xAD, 0x34F, 0x600...0x605, 0x61C, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x115F...0x1160,
            0x17B4...0x17B5,
            0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x2800, 0x3164,
            0xFDD0...0xFDEF,
            0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF, 0x110BD, 0x110CD, 0x13430...0x1343F,
            0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
