import PinionJSON

/// A comment made of any text.
///
/// Total: text is split at everything that Swift or an editor takes for the end of a line, every line gets its
/// own `///`, control characters are dropped, and characters that cannot be seen or that reorder their
/// neighbours (bidirectional controls, zero-width characters, byte order marks) are written out as `\u{202E}`.
/// Only line comments are ever written, so neither `*/` nor `/*` means anything.
struct DocComment: Hashable, Sendable {
    /// Harmless lines without the `///`, with a line feed between them; none has white space at its end.
    private(set) var text = SwiftCode()

    /// A comment without text; printing it prints nothing.
    init() {}

    /// A comment of one paragraph.
    init(_ text: String) { paragraph(text) }

    /// Whether there is nothing to print.
    var isEmpty: Bool { text.isEmpty }

    /// Adds a paragraph: any text, Markdown kept. Empty text adds nothing.
    mutating func paragraph(_ text: String) { text.withBytes { paragraph(utf8: $0) } }

    /// The same of a text's UTF-8.
    mutating func paragraph(utf8 text: UnsafeBufferPointer<UInt8>) {
        if text.isEmpty { return }
        var lines = LineWriter(after: self.text)
        // Or else the writer would have to copy it.
        self.text = SwiftCode()
        var previousIsCarriageReturn = false
        text.scan(
            isPlain: { $0 >= 0x20 && $0 <= 0x7E },
            plain: {
                lines.write($0)
                previousIsCarriageReturn = false
            },
            other: { scalar in
                let followsCarriageReturn = previousIsCarriageReturn
                previousIsCarriageReturn = scalar == "\r"
                switch scalar.value {
                case 0x0A where followsCarriageReturn: break
                // LF, VT, FF, CR, NEL, LS, PS
                case 0x0A...0x0D, 0x85, 0x2028, 0x2029: lines.finish()
                case 0x09: lines.write("    ".utf8)
                case 0x00...0x1F, 0x7F...0x9F: break
                default: lines.write(scalar.isInvisible ? scalar.escapedForReading : String(scalar).utf8)
                }
            })
        lines.finish()
        self.text = SwiftCode(escaped: lines.bytes)
    }

    /// Adds sentences as one paragraph of one line.
    mutating func sentences(_ sentences: [String]) {
        if sentences.isEmpty { return }
        paragraph(sentences.filter { !$0.isEmpty }.joined(separator: " "))
    }

    /// Adds a remark of a line: behind a last paragraph that is plain text, where that fits, else under it, else as
    /// a paragraph. Half the lines of a comment would otherwise be empty or a word long.
    mutating func remark(_ text: String) {
        let remark = DocComment(text)
        guard let length = lengthOfPlainEnd, !remark.isEmpty,
            !remark.text.bytes.contains(UInt8(ascii: "\n"))
        else { return append(remark) }
        let isEnded = self.text.bytes.last.map { ".!?:".utf8.contains($0) } ?? true
        if length + 2 + remark.text.bytes.count <= DocComment.width {
            self.text.append(isEnded ? " " : ". ")
        } else {
            self.text.append("\n")
        }
        self.text.append(remark.text)
    }

    private static let width = 100

    /// The length of the last line, if Markdown takes each line of the last paragraph for a sentence: no list,
    /// heading, table, quote or code.
    private var lengthOfPlainEnd: Int? {
        var end = text.bytes.endIndex
        var length: Int?
        while end > 0 {
            let feed = text.bytes[..<end].lastIndex(of: UInt8(ascii: "\n"))
            let line = text.bytes[(feed.map { $0 + 1 } ?? 0)..<end]
            guard let first = line.first else { break }
            switch first {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
                if line.contains(UInt8(ascii: "|")) { return nil }
            case UInt8(ascii: "`"): if line.starts(with: "```".utf8) { return nil }
            default: return nil
            }
            length = length ?? line.count
            end = feed ?? 0
        }
        return length
    }

    /// Adds everything another comment says as further paragraphs.
    mutating func append(_ other: DocComment) {
        guard !other.isEmpty else { return }
        if !isEmpty { text.append("\n\n") }
        text.append(other.text)
    }

    /// Adds the lines of a paragraph to a comment: without white space at their ends, without empty lines at the
    /// ends of the paragraph, and with one where there are several, which say no more.
    private struct LineWriter {
        private(set) var bytes: [UInt8]
        /// Where the line began, with what parts it from the one before.
        private var start: Int
        /// Where its text began; `nil` before there is any.
        private var textStart: Int?
        private var isFirst = true
        private var followsEmptyLine = false

        init(after text: SwiftCode) {
            bytes = text.bytes
            start = bytes.count
        }

        mutating func write(_ text: some Collection<UInt8>) {
            if textStart == nil {
                if start > 0 {
                    bytes.append(UInt8(ascii: "\n"))
                    if isFirst || followsEmptyLine { bytes.append(UInt8(ascii: "\n")) }
                }
                textStart = bytes.count
            }
            bytes.append(contentsOf: text)
        }

        mutating func finish() {
            if let textStart {
                while bytes.count > textStart, bytes[bytes.count - 1] == UInt8(ascii: " ") {
                    bytes.removeLast()
                }
                if bytes.count == textStart { bytes.removeLast(textStart - start) }
            }
            if bytes.count == start {
                followsEmptyLine = !isFirst
            } else {
                isFirst = false
                followsEmptyLine = false
            }
            start = bytes.count
            textStart = nil
        }
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
