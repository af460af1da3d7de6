import PinionDiagnostics
import PinionIR

/// Gathers the places that validators check, as the text that the runtime's `SiteTable` reads.
///
/// Each function gathers its own, numbered from 0; when it is known which functions a file has, they are put
/// together, and the numbers in the text of the functions grow by how many entries came before (`append`). So each
/// function is printed once, and not a first time to learn what it calls.
struct SiteTableBuilder: Sendable {
    /// Entries, each with a line feed before it.
    private var bytes: [UInt8] = []
    private var count = 0
    private var first: SchemaID?
    /// How long the line is that introduces `first`.
    private var firstLength = 0
    private var current: SchemaID?

    /// The runtime has 20 bits for the entry and 11 for the table.
    static let entryBits = 20

    /// Adds an entry.
    ///
    /// - Returns: Its number among those of this builder.
    mutating func add(
        _ keyword: String, _ operands: [String], of id: SchemaID, at line: Int, in context: EmissionContext
    ) -> SiteNumber {
        if current != id {
            current = id
            let schema = context.api.schemas[Int(id.rawValue)]
            append(["*", schema.origin.pointer])
            append(field: context.file(of: schema.origin.location))
            append(field: String(schema.origin.location.line))
            append(field: schema.title ?? "")
            if first == nil {
                first = id
                firstLength = bytes.count
            }
        }
        append([keyword])
        append(field: String(line))
        for operand in operands { append(field: operand) }
        defer { count += 1 }
        return SiteNumber(local: count)
    }

    /// Adds the entries of a function.
    ///
    /// - Returns: How many there were before.
    mutating func append(_ other: SiteTableBuilder) -> Int {
        guard let last = other.current else { return count }
        bytes.append(
            contentsOf: current == other.first ? other.bytes[other.firstLength...] : other.bytes[...])
        current = last
        defer { count += other.count }
        return count
    }

    /// The table as a literal.
    var literal: SwiftStringLiteral { SwiftStringLiteral(utf8: Array(bytes.dropFirst())) }

    private mutating func append(_ fields: [String]) {
        bytes.append(UInt8(ascii: "\n"))
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: "\t")) }
            append(text: field)
        }
    }

    private mutating func append(field: String) {
        bytes.append(UInt8(ascii: "\t"))
        append(text: field)
    }

    private mutating func append(text: String) {
        text.scan(
            isPlain: { $0 > 0x0D && $0 != UInt8(ascii: "\\") },
            plain: { bytes.append(contentsOf: $0) },
            other: { scalar in
                switch scalar {
                case "\t": bytes.append(contentsOf: "\\t".utf8)
                case "\n": bytes.append(contentsOf: "\\n".utf8)
                case "\r": bytes.append(contentsOf: "\\r".utf8)
                case "\\": bytes.append(contentsOf: "\\\\".utf8)
                default: bytes.append(contentsOf: String(scalar).utf8)
                }
            })
    }
}

/// The number of an entry, in the text of a function that does not know yet how many come before it.
struct SiteNumber {
    fileprivate let local: Int
    /// No text of a description gets here: every escaping function leaves control characters out.
    fileprivate static let mark: UInt8 = 1
}

extension SwiftCode.StringInterpolation {
    /// The mark and the number; `CodePrinter.append(_:numberingFrom:)` makes the final one of it.
    mutating func appendInterpolation(_ site: SiteNumber) {
        appendInterpolation(SwiftCode(escaped: [SiteNumber.mark]))
        appendInterpolation(site.local)
    }
}

extension CodePrinter {
    /// Adds what a function printed, with the numbers of its sites as generated code passes them.
    ///
    /// - Parameters:
    ///   - base: The number of the function's first entry in its file.
    ///   - shard: The number of the file, which goes to the upper bits.
    mutating func append(_ other: CodePrinter, numberingFrom base: Int, inTable shard: Int) {
        var rest = other.bytes[...]
        while let mark = rest.firstIndex(of: SiteNumber.mark) {
            append(code: rest[..<mark])
            var number = 0
            rest = rest[(mark + 1)...]
            while let digit = rest.first, IdentifierSpelling.isDigit(digit) {
                number = number * 10 + Int(digit & 0x0F)
                rest.removeFirst()
            }
            append(number: shard << SiteTableBuilder.entryBits | (base + number))
        }
        append(code: rest)
    }
}
