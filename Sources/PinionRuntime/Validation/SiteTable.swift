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

    /// The entries, in order.
    func sites() -> [Site] {
        var sites: [Site] = []
        var schema = Site.Schema(pointer: "", file: "", line: 0, title: nil)
        text.withUTF8Buffer { bytes in
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                var fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(
                    Self.unescape)
                while fields.count < 2 { fields.append("") }
                if fields[0] == "*" {
                    while fields.count < 5 { fields.append("") }
                    schema = Site.Schema(
                        pointer: fields[1], file: fields[2], line: Int(fields[3]) ?? 0,
                        title: fields[4].isEmpty ? nil : fields[4])
                } else {
                    sites.append(
                        Site(
                            schema: schema, keyword: fields[0], line: Int(fields[1]) ?? schema.line,
                            operands: Array(fields[2...])))
                }
            }
        }
        return sites
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
