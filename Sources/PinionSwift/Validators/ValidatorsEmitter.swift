import PinionDiagnostics
import PinionIR
import PinionPattern

/// Writes the rules of all schemas as a bundle that the runtime reads. They are data and no code: a schema costs
/// the compiler nothing but the bytes of a literal.
struct ValidatorsEmitter {
    private let context: EmissionContext
    private let definitions: [(id: SchemaID, json: SchemaJSON)]
    private let patterns: [(source: String, matcher: PatternMatcher)]

    init(_ context: EmissionContext) {
        self.context = context
        var writer = SchemaWriter(context.api, context.validated, context.bundled)
        definitions = context.bundled.definitions.map { ($0, writer.line(of: $0)) }
        patterns = writer.patterns.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
    }

    /// The rules. Nothing here depends on where in its file a schema stands.
    func rules() -> CodePrinter {
        var printer = CodePrinter()
        if definitions.isEmpty { return printer }
        let (text, bundle) = (context.spell(.staticString), context.spell(.schemaBundle))
        printer.doc(DocComment("The rules of the description's schemas: JSON Schema, a line for each."))
        printer.block("enum Schemas: \(context.spell(.sendable))") { printer in
            let hostnames: SwiftCode =
                context.options.internationalizesHostnames ? ", hostnames: .internationalized" : ""
            printer.line("private static let bundle: \(bundle) = \(bundle)(rules, lines: lines\(hostnames))")
            printer.blank()
            printer.doc(DocComment("The validator of the schema at a place of the description."))
            printer.filledBlock(
                "static func validator(_ place: \(text)) -> \(context.spell(.validator))",
                ["bundle.validator(place)"])
            printer.blank()
            literal("private static let rules", ruleLines, &printer)
        }
        return printer
    }

    /// Patterns and schemas, as `SchemaBundle` reads them.
    var ruleLines: [[UInt8]] {
        patterns.map { pattern in
            var json = SchemaJSON()
            json.object { json in json.member(pattern.source) { $0.matcher(pattern.matcher) } }
            return json.bytes
        } + definitions.map(\.json.bytes)
    }

    /// The lines of the description on which the rules stand, apart from them: they change whenever a line is
    /// added anywhere.
    func lines() -> CodePrinter {
        var printer = CodePrinter()
        if definitions.isEmpty { return printer }
        printer.block("extension Schemas") { printer in
            printer.doc(DocComment("Where the rules stand in the files of the description."))
            literal("static let lines", placeLines, &printer)
        }
        return printer
    }

    /// For each file of the description where the schemas from it stand, as `SchemaBundle` reads it.
    var placeLines: [[UInt8]] {
        var lines: [[UInt8]] = []
        var current: String?
        for (id, json) in definitions {
            let file = file(of: context.api[id].origin.location)
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
        let text = context.options.describeLocation(location) ?? ""
        return text.utf8.lastIndex(of: UInt8(ascii: ":")).map { String(text[..<$0]) } ?? text
    }

    /// Each number, 0 where lines are not told, but the first as the difference from the one before; nothing for none.
    private func differences(_ lines: [Int]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(3 * lines.count)
        var before = 0
        for (index, written) in lines.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            let line = context.options.tellsLines ? written : 0
            if line != before { text.append(contentsOf: String(line - before).utf8) }
            before = line
        }
        return text
    }

    /// A raw literal of several lines; `SchemaJSON` writes nothing that ends it.
    private func literal(_ head: SwiftCode, _ lines: [[UInt8]], _ printer: inout CodePrinter) {
        printer.line("\(head): \(context.spell(.staticString)) = #\"\"\"")
        printer.indented { printer in
            for line in lines { printer.line(SwiftCode(escaped: line)) }
            printer.line("\"\"\"#")
        }
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
