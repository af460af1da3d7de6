/// The places in a description that a module's validators check, as text that is only read to explain a violation.
///
/// A line for each, of fields between tabs, in which tab, newline, carriage return and backslash are written `\t`,
/// `\n`, `\r`, `\\`. A line that begins with `*` describes a schema, and the lines behind it, which are counted from
/// 0, are its keywords:
///
///     * pointer file line title
///     keyword line operand...
public struct SiteTable: Sendable {
    private let text: StaticString

    /// A table from the generator.
    public init(_ text: StaticString) { self.text = text }

    /// Some entries by their number. One pass over the text, of which only the lines asked for are taken apart.
    func sites(_ wanted: Set<Int>) -> [Int: Site] {
        guard let last = wanted.max() else { return [:] }
        var sites: [Int: Site] = [:]
        text.withUTF8Buffer { bytes in
            var schema = 0..<0
            var entry = 0
            var start = 0
            while start < bytes.count, entry <= last {
                let end = Self.lineEnd(bytes, from: start)
                if bytes[start] == UInt8(ascii: "*") {
                    schema = start..<end
                } else {
                    if wanted.contains(entry) { sites[entry] = Self.site(bytes[start..<end], bytes[schema]) }
                    entry += 1
                }
                start = end + 1
            }
        }
        return sites
    }

    /// The next line feed, or the end. Eight bytes at a time: a table can be a megabyte.
    private static func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = start
        while index + 8 <= bytes.count {
            // A byte of `difference` is zero where there is a line feed, and `zeros` has its high bit there.
            let difference =
                UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                ^ (ones &* 0x0A)
            let zeros = (difference &- ones) & ~difference & (ones &* 0x80)
            if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return index
    }

    private static func site(
        _ line: Slice<UnsafeBufferPointer<UInt8>>, _ schemaLine: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Site {
        let schema = fields(schemaLine, atLeast: 5)
        let site = fields(line, atLeast: 2)
        let schemaLineNumber = Int(schema[3]) ?? 0
        return Site(
            schema: Site.Schema(
                pointer: schema[1], file: schema[2], line: schemaLineNumber,
                title: schema[4].isEmpty ? nil : schema[4]),
            keyword: site[0], line: Int(site[1]) ?? schemaLineNumber, operands: Array(site[2...]))
    }

    private static func fields(_ line: Slice<UnsafeBufferPointer<UInt8>>, atLeast count: Int) -> [String] {
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(unescape)
        return fields + Array(repeating: "", count: max(0, count - fields.count))
    }

    private static func unescape(_ field: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var bytes: [UInt8] = []
        var isEscape = false
        for byte in field {
            if isEscape {
                switch byte {
                case UInt8(ascii: "n"): bytes.append(0x0A)
                case UInt8(ascii: "r"): bytes.append(0x0D)
                case UInt8(ascii: "t"): bytes.append(0x09)
                default: bytes.append(byte)
                }
                isEscape = false
            } else if byte == UInt8(ascii: "\\") {
                isEscape = true
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// An entry of a `SiteTable`: a keyword of a schema with its operands.
struct Site {
    struct Schema {
        /// For example `#/components/schemas/Address`.
        let pointer: String
        let file: String
        let line: Int
        let title: String?
    }
    let schema: Schema
    let keyword: String
    let line: Int
    let operands: [String]

    var location: SchemaLocation {
        SchemaLocation(
            pointer: keyword.isEmpty ? schema.pointer : schema.pointer + "/" + keyword, file: schema.file,
            line: line)
    }

    func operand(_ index: Int) -> String { index < operands.count ? operands[index] : "" }
    func number(_ index: Int) -> Int { Int(operand(index)) ?? 0 }
}

/// Where in a description a rule stands.
public struct SchemaLocation: Sendable, Hashable {
    /// JSON Pointer of the keyword as a URI fragment, behind its file when that is not the root file:
    /// `#/components/schemas/Address/required`.
    public let pointer: String
    /// The file, relative to the description's folder.
    public let file: String
    /// The line, from 1.
    public let line: Int
}

extension SchemaLocation: CustomStringConvertible {
    /// `schemas/address.yaml:12`.
    public var description: String { "\(file):\(line)" }
}
