/// Findings as SARIF 2.1.0 (OASIS, 27 March 2020): one run, its rules, one result a finding.
struct SARIFRenderer {
    let sources: SourceMap

    func render(_ diagnostics: Diagnostics) -> String {
        let all = diagnostics.all
        let rules = Array(Set(all.map(\.rule))).sorted { ($0.id, $0.summary) < ($1.id, $1.summary) }
        let driver = JSONText.object([
            ("name", .string("pinion")),
            (
                "rules",
                .array(
                    rules.map {
                        .object([
                            ("id", .string($0.id)),
                            ("shortDescription", .object([("text", .string($0.summary))])),
                        ])
                    })
            ),
        ])
        let run = JSONText.object([
            ("tool", .object([("driver", driver)])),
            ("columnKind", .string("unicodeCodePoints")),
            ("results", .array(all.map { result($0, rules: rules) })),
        ])
        return JSONText.object([
            ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
            ("version", .string("2.1.0")),
            ("runs", .array([run])),
        ]).printed() + "\n"
    }

    private func result(_ diagnostic: Diagnostic, rules: [Rule]) -> JSONText {
        var lines = [diagnostic.message]
        lines += diagnostic.notes.filter { $0.location == nil }.map(\.message)
        if let consequence = diagnostic.consequence { lines.append("why: \(consequence)") }
        if let suggestion = diagnostic.suggestion { lines.append("help: \(suggestion)") }
        let related = diagnostic.notes.compactMap { note in
            note.location.map { place in
                JSONText.object([
                    ("physicalLocation", physical(place)),
                    ("message", .object([("text", .string(note.message))])),
                ])
            }
        }
        return .object([
            ("ruleId", .string(diagnostic.rule.id)),
            ("ruleIndex", rules.firstIndex(of: diagnostic.rule).map(JSONText.integer)),
            ("level", .string(diagnostic.severity.rawValue)),
            ("message", .object([("text", .string(lines.joined(separator: "\n")))])),
            (
                "locations",
                .array(diagnostic.location.map { [.object([("physicalLocation", physical($0))])] } ?? [])
            ),
            ("relatedLocations", related.isEmpty ? nil : .array(related)),
        ])
    }

    private func physical(_ location: SourceLocation) -> JSONText {
        .object([
            ("artifactLocation", .object([("uri", .string(Self.uri(sources[location.source].path)))])),
            (
                "region",
                .object([
                    ("startLine", .integer(Int(location.line))),
                    ("startColumn", .integer(Int(location.column))),
                    ("endColumn", .integer(Int(location.column) + Int(location.length))),
                ])
            ),
        ])
    }

    /// A path as a URI reference (RFC 3986): everything but unreserved characters and `/` percent-encoded.
    private static func uri(_ path: String) -> String {
        let encoded = path.utf8.reduce(into: "") { result, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return path.utf8.first == UInt8(ascii: "/") ? "file://" + encoded : encoded
    }
}
