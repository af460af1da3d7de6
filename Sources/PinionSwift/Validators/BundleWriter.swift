import PinionDiagnostics
import PinionIR
import PinionPattern

/// Writes schemas as the two texts that the runtime's `SchemaBundle` reads.
struct BundleWriter {
    private let api: API
    private let definitions: [(id: SchemaID, json: SchemaJSON)]
    private let patterns: [(source: String, matcher: PatternMatcher)]
    private let describeLocation: (SourceLocation) -> String?
    private let tellsLines: Bool

    init(
        _ api: API, _ validated: ValidatedSchemas, _ bundled: BundledSchemas,
        describeLocation: @escaping (SourceLocation) -> String?, tellsLines: Bool
    ) {
        self.api = api
        self.describeLocation = describeLocation
        self.tellsLines = tellsLines
        let writer = SchemaWriter(api, validated, bundled)
        definitions = bundled.definitions.map { ($0, writer.line(of: $0)) }
        patterns = writer.patterns.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    /// Whether no schema says anything.
    var isEmpty: Bool { definitions.isEmpty }

    /// Patterns and schemas, as `SchemaBundle` reads them.
    var ruleLines: [[UInt8]] {
        patterns.map { pattern in
            var json = SchemaJSON()
            json.object { json in json.member(pattern.source) { $0.matcher(pattern.matcher) } }
            return json.bytes
        } + definitions.map(\.json.bytes)
    }

    /// For each file of the description where the schemas from it stand, as `SchemaBundle` reads it.
    var placeLines: [[UInt8]] {
        var lines: [[UInt8]] = []
        var current: String?
        for (id, json) in definitions {
            let file = file(of: api[id].origin.location)
            if file != current {
                current = file
                var name = SchemaJSON()
                name.string(file)
                lines.append(name.bytes)
            }
            lines[lines.count - 1] += [UInt8(ascii: "\t")] + differences(json.lines)
        }
        return lines
    }

    /// `schemas/address.yaml` of `schemas/address.yaml:12`.
    private func file(of location: SourceLocation) -> String {
        let text = describeLocation(location) ?? ""
        return text.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(text[..<$0]) } ?? text
    }

    /// Each number, 0 where lines are not told, but the first as the difference from the one before; nothing for none.
    private func differences(_ lines: [Int]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(3 * lines.count)
        var before = 0
        for (index, written) in lines.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            let line = tellsLines ? written : 0
            if line != before { text.append(contentsOf: String(line - before).utf8) }
            before = line
        }
        return text
    }
}

extension SchemaJSON {
    /// An automaton as text, a program as a list of lists of numbers that begins with how many registers it has.
    fileprivate mutating func matcher(_ matcher: PatternMatcher) {
        switch matcher {
        case .automaton(let automaton): string(automaton.encoded.text)
        case .bounded(let pattern):
            array { json in
                for instruction in [[pattern.registerCount]] + pattern.instructions {
                    json.array { json in for number in instruction { json.number("\(number)") } }
                }
            }
        }
    }
}
