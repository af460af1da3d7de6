internal import PinionDiagnostics

/// What can be said about a file's bytes before parsing them.
enum Encoding {
    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// What forbids parsing the file at all: its size, or another encoding than UTF-8.
    static func check(_ bytes: [UInt8], source: SourceID, limits: ReaderLimits) -> Diagnostic? {
        let start = SourceLocation(source: source, line: 1, column: 1)
        guard bytes.count <= limits.fileBytes else {
            return Diagnostic(
                rule: YAMLRules.limit,
                message: "the file has \(bytes.count) bytes; the limit is \(limits.fileBytes)",
                location: start,
                suggestion: "split it and refer from one file to the others with `$ref`")
        }
        guard let name = otherEncoding(bytes) else { return nil }
        return Diagnostic(
            rule: YAMLRules.encoding, message: "the file is \(name); it must be UTF-8", location: start,
            suggestion: "save it as UTF-8")
    }

    /// UTF-16 or UTF-32, by byte order mark or by the zero bytes of its first character (YAML 1.2.2, 5.2).
    private static func otherEncoding(_ bytes: [UInt8]) -> String? {
        let head = Array(bytes.prefix(4))
        if head == [0xFF, 0xFE, 0, 0] || head == [0, 0, 0xFE, 0xFF] { return "UTF-32" }
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        guard head.count >= 2 else { return nil }
        switch head.map({ $0 == 0 }) {
        case [true, true, true, false], [false, true, true, true]: return "UTF-32"
        case [true, false, true, false], [false, true, false, true], [true, false], [false, true]:
            return "UTF-16"
        default: return nil
        }
    }
}

/// Turns byte offsets into places, going forward once through a file without its byte order mark.
///
/// A malformed byte counts as one scalar unless it looks like a continuation of the one before.
struct PlaceCursor {
    private(set) var line: Int32 = 1
    private(set) var column: Int32 = 1
    /// How many scalars lie before the place.
    private(set) var scalars = 0
    private(set) var offset = 0

    /// Goes on to `target`, or to the end.
    mutating func advance(to target: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        while offset < min(target, bytes.count) { step(bytes) }
    }

    /// Goes on to the scalar number `target`, or to the end.
    mutating func advance(toScalar target: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        while scalars < target, offset < bytes.count { step(bytes) }
    }

    private mutating func step(_ bytes: UnsafeBufferPointer<UInt8>) {
        let byte = bytes[offset]
        offset += 1
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        scalars += 1
        let endsLine = byte == 0x0A || byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)
        if endsLine {
            line += 1
            column = 1
        } else {
            column += 1
        }
    }

    var place: NodePlace { NodePlace(line: line, column: column, length: 1) }
}
