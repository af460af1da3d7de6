/// One file that was read, kept so that a diagnostic can show its lines.
public struct SourceFile: Sendable {
    /// The file's name within its `SourceMap`.
    public let id: SourceID
    /// The path as the user should see it, usually relative to where the tool was started.
    public let path: String
    /// The file as read, byte order mark included.
    public let bytes: [UInt8]

    /// The bytes of line `number` (from 1), without its line break and without a leading byte order mark;
    /// nil past the end. Reads the file from its start: renderers use `LineTable`.
    public func line(_ number: Int) -> ArraySlice<UInt8>? {
        LineTable(bytes).line(number, of: bytes)
    }
}

/// The files of a run: what a renderer needs beside the diagnostics.
public struct SourceMap: Sendable {
    /// The files, in the order they were added.
    public private(set) var files: [SourceFile] = []

    /// No files.
    public init() {}

    /// Adds a file and names it. A run has at most 65,536 files; a file past that shares the last name.
    public mutating func add(path: String, bytes: [UInt8]) -> SourceID {
        let id = SourceID(rawValue: UInt16(clamping: files.count))
        files.append(SourceFile(id: id, path: path, bytes: bytes))
        return id
    }

    /// The file of that name. An unknown name gives an empty file, so that a renderer never fails.
    public subscript(_ id: SourceID) -> SourceFile {
        let position = Int(id.rawValue)
        return position < files.count ? files[position] : SourceFile(id: id, path: "<unknown>", bytes: [])
    }
}

/// Where the lines of a file start. Built once per file and rendering.
struct LineTable {
    private var starts: [Int] = []

    init(_ bytes: [UInt8]) {
        starts.append(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
        bytes.withUnsafeBufferPointer { bytes in
            for (index, byte) in bytes.enumerated() where byte <= 0x0D {
                // The line feed of a pair ends the line.
                let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                if byte == 0x0A || (byte == 0x0D && !isPair) { starts.append(index + 1) }
            }
        }
    }

    func line(_ number: Int, of bytes: [UInt8]) -> ArraySlice<UInt8>? {
        guard number >= 1, number <= starts.count else { return nil }
        let start = starts[number - 1]
        var end = number < starts.count ? starts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return bytes[start..<end]
    }
}
