/// One line of a file with a stretch of it underlined, as two lines of text.
///
/// A long line is cut to what is near the stretch: a minified file is one line.
struct SourceExcerpt {
    let line: String
    let underline: String

    private static let tabWidth = 4
    private static let scalarsBefore = 60
    private static let columnsShown = 120

    init(_ bytes: ArraySlice<UInt8>, location: SourceLocation) {
        let start = Int(location.column) - 1
        let end = start + Int(location.length)
        let first = max(0, start - Self.scalarsBefore)
        var shown = first > 0 ? "\u{2026}" : ""
        var column = first > 0 ? 1 : 0
        var caret: Range<Int>?
        var rest = bytes
        var scalar = Self.skip(first, &rest)
        while let unit = Self.nextScalar(&rest) {
            defer { scalar += 1 }
            guard column < Self.columnsShown else {
                shown += "\u{2026}"
                break
            }
            let (text, width) = Self.display(unit, column: column)
            shown += text
            if scalar >= start, scalar < end {
                caret = (caret?.lowerBound ?? column)..<column + max(width, caret == nil ? 1 : 0)
            }
            column += width
        }
        let marked = caret ?? column..<column + 1
        line = shown
        underline =
            String(repeating: " ", count: marked.lowerBound) + "^"
            + String(repeating: "~", count: max(0, marked.count - 1))
    }

    /// Takes up to `count` scalars at once: a line may have 64 MiB. Returns how many there were.
    private static func skip(_ count: Int, _ rest: inout ArraySlice<UInt8>) -> Int {
        let (skipped, length) = rest.withUnsafeBufferPointer { bytes in
            var skipped = 0
            var index = 0
            while skipped < count, index < bytes.count {
                index += 1
                while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
                skipped += 1
            }
            return (skipped, index)
        }
        rest = rest.dropFirst(length)
        return skipped
    }

    /// Takes a byte and the continuation bytes after it, as columns are counted.
    private static func nextScalar(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        var end = rest.startIndex + 1
        while end < rest.endIndex, rest[end] & 0xC0 == 0x80 { end += 1 }
        defer { rest = rest[end...] }
        return rest[..<end]
    }

    private static func display(_ bytes: ArraySlice<UInt8>, column: Int) -> (text: String, width: Int) {
        if bytes.first == 0x09 {
            let width = tabWidth - column % tabWidth
            return (String(repeating: " ", count: width), width)
        }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        if case .scalarValue(let scalar) = decoder.decode(&iterator),
            UTF8.width(scalar) == bytes.count
        {
            let text = VisibleText.escape(scalar)
            return (text, VisibleText.isVisible(scalar) ? VisibleText.width(scalar) : text.utf8.count)
        }
        // Not UTF-8: its bytes, of which a hostile file may have any number in one place.
        let text = bytes.prefix(4).reduce(into: "") { $0 += "\\x{\(String($1, radix: 16, uppercase: true))}" }
        return (text, text.utf8.count)
    }
}
