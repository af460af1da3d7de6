import PinionDiagnostics
import PinionIR

/// Gathers the places that the validators of one file check, as the text that the runtime's `SiteTable` reads.
struct SiteTableBuilder: Sendable {
    private(set) var text = ""
    private var count = 0
    private var current: SchemaID?
    /// The number of the file, in the upper bits of each entry's number.
    private let shard: Int

    /// The runtime has 20 bits for the entry and 11 for the table.
    static let entryBits = 20

    init(shard: Int) { self.shard = shard }

    /// Adds an entry.
    ///
    /// - Returns: Its number, as generated code passes it.
    mutating func add(
        _ keyword: String, _ operands: [String], of id: SchemaID, at line: Int, in context: EmissionContext
    ) -> Int {
        if current != id {
            current = id
            let schema = context.api[id]
            let location = context.options.describeLocation(schema.origin.location) ?? ""
            // `schemas/address.yaml:12`: the line has a field of its own.
            let file =
                location.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(location[..<$0]) } ?? location
            append([
                "*", schema.origin.pointer, file, String(schema.origin.location.line), schema.title ?? "",
            ])
        }
        append([keyword, String(line)] + operands)
        defer { count += 1 }
        return shard << Self.entryBits | count
    }

    private mutating func append(_ fields: [String]) {
        if !text.isEmpty { text.unicodeScalars.append("\n") }
        for (index, field) in fields.enumerated() {
            if index > 0 { text.unicodeScalars.append("\t") }
            for scalar in field.unicodeScalars {
                switch scalar {
                case "\t": text.unicodeScalars.append(contentsOf: "\\t".unicodeScalars)
                case "\n": text.unicodeScalars.append(contentsOf: "\\n".unicodeScalars)
                case "\r": text.unicodeScalars.append(contentsOf: "\\r".unicodeScalars)
                case "\\": text.unicodeScalars.append(contentsOf: "\\\\".unicodeScalars)
                default: text.unicodeScalars.append(scalar)
                }
            }
        }
    }
}
