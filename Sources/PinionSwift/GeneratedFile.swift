/// A file of the output.
public struct GeneratedFile: Hashable, Sendable {
    /// Relative to the output folder; one of a fixed list.
    public var path: String
    /// UTF-8.
    public var bytes: [UInt8]

    /// A file from its path and bytes.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

extension GeneratedFile {
    /// The end of a file's first line: a digest of the options, and one of all that follows, which is what the description
    /// says here. A digest of the whole description would change in every file whenever one of its texts does, and
    /// so compile all of them again.
    static let header: (options: String, content: String, end: String) = (
        ", options ", ", content ", ". Do not edit."
    )

    /// Whether the bytes of a file are those that were written once; `nil` for a file without a digest.
    public static func isAsWritten(_ bytes: [UInt8]) -> Bool? {
        guard let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let line = bytes[..<lineEnd]
        let digits = line.dropLast(header.end.utf8.count).suffix(Digest.digitCount)
        guard line.suffix(header.end.utf8.count).elementsEqual(header.end.utf8),
            line[..<digits.startIndex].suffix(header.content.utf8.count).elementsEqual(header.content.utf8)
        else { return nil }
        return digits.elementsEqual(Digest.text(Digest.of(bytes[(lineEnd + 1)...])).utf8)
    }
}
