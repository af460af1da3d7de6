import PinionIR

/// Writes the rules of all schemas as a bundle that the runtime reads. They are data and no code: a schema costs
/// the compiler nothing but the bytes of a literal.
struct ValidatorsEmitter {
    private let context: EmissionContext
    let bundle: BundleWriter

    init(_ context: EmissionContext) {
        self.context = context
        bundle = BundleWriter(
            context.api, context.validated, context.bundled,
            describeLocation: context.options.describeLocation,
            tellsLines: context.options.tellsLines)
    }

    /// The rules. Nothing here depends on where in its file a schema stands.
    func rules() -> CodePrinter {
        var printer = CodePrinter()
        if bundle.isEmpty { return printer }
        let (text, schemas) = (context.spell(.staticString), context.spell(.schemaBundle))
        printer.doc(DocComment("The rules of the description's schemas: JSON Schema, a line for each."))
        printer.block("enum Schemas: \(context.spell(.sendable))") { printer in
            let hostnames: SwiftCode =
                context.options.internationalizesHostnames ? ", hostnames: .internationalized" : ""
            printer.line(
                "private static let bundle: \(schemas) = \(schemas)(rules, lines: lines\(hostnames))")
            printer.blank()
            printer.doc(DocComment("The validator of the schema at a place of the description."))
            printer.filledBlock(
                "static func validator(_ place: \(text)) -> \(context.spell(.validator))",
                ["bundle.validator(place)"])
            printer.blank()
            literal("private static let rules", bundle.ruleLines, &printer)
        }
        return printer
    }

    /// The lines of the description on which the rules stand, apart from them: they change whenever a line is
    /// added anywhere.
    func lines() -> CodePrinter {
        var printer = CodePrinter()
        if bundle.isEmpty { return printer }
        printer.block("extension \(context.schemas)") { printer in
            printer.doc(DocComment("Where the rules stand in the files of the description."))
            literal("static let lines", bundle.placeLines, &printer)
        }
        return printer
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
