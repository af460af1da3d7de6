import Foundation

/// A file of the Unicode Character Database (UAX #44, section 4.2): fields between semicolons, comments behind `#`.
struct DataFile {
    /// What one line says of one or more code points.
    struct Row {
        let codePoints: ClosedRange<Int>
        /// The fields behind the code points, without surrounding spaces.
        let fields: [String]
    }

    let text: String

    init(_ name: String, in folder: String) throws {
        text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }

    var rows: [Row] {
        text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let content = line.prefix { $0 != UInt8(ascii: "#") }
            let fields = content.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
                .map { field in
                    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
                    let end =
                        field.lastIndex { !isSpace($0) }.map { field.index(after: $0) } ?? field.startIndex
                    return String(Substring(field[..<end].drop(while: isSpace)))
                }
            guard let ends = fields.first.map({ $0.utf8.split(separator: UInt8(ascii: ".")) }),
                let first = ends.first.flatMap({ Int(String(Substring($0)), radix: 16) }),
                let last = ends.last.flatMap({ Int(String(Substring($0)), radix: 16) }),
                first <= last, last <= 0x10_FFFF
            else { return nil }
            return Row(codePoints: first...last, fields: Array(fields.dropFirst()))
        }
    }

    /// The version in the first line, as in `# Scripts-15.0.0.txt`.
    var version: String? {
        guard let first = text.utf8.split(separator: UInt8(ascii: "\n")).first,
            let name = first.split(separator: UInt8(ascii: "-")).last
        else { return nil }
        let parts = name.split(separator: UInt8(ascii: ".")).prefix(3).map { String(Substring($0)) }
        return parts.allSatisfy { UInt($0) != nil } ? parts.joined(separator: ".") : nil
    }
}
