import PinionIR
import PinionPattern

/// Writes the validators of all schemas: a static function of `enum Schemas` for each that says anything.
enum ValidatorsEmitter {
    /// Prints each validator into the file of its schema's name.
    static func emit(_ context: EmissionContext, into shards: inout Shards) {
        let functions = functions(context)
        if functions.isEmpty { return }
        let count = shards.printers.count
        var sites = Array(repeating: SiteTableBuilder(), count: count)
        var bodies = Array(repeating: CodePrinter(), count: count)
        var patterns: [SwiftIdentifier: Automaton] = [:]
        for function in functions {
            let shard = shards.index(of: context.names[function.function.schema].text)
            let base = sites[shard].append(function.sites)
            bodies[shard].blank()
            bodies[shard].append(function.text, numberingFrom: base, inTable: shard)
            patterns.merge(function.patterns) { first, _ in first }
        }
        for (name, automaton) in patterns.sorted(by: {
            $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8)
        }) {
            let shard = shards.index(of: name.text)
            bodies[shard].blank()
            bodies[shard].indented { printer in
                let type = context.spell(.patternAutomaton)
                printer.line(
                    "static let \(name): \(type) = \(type)(\(SwiftStringLiteral(automaton.encoded.text)))")
            }
        }
        base(context, count, &shards.printers[0])
        for shard in 0..<count {
            shards.printers[shard].blank()
            shards.printers[shard].line("extension Schemas {")
            shards.printers[shard].append(bodies[shard])
            shards.printers[shard].blank()
            shards.printers[shard].indented { printer in
                let type = context.spell(.siteTable)
                printer.line(
                    "static let \(table(shard)): \(type) = \(type)(\(sites[shard].literal))")
            }
            shards.printers[shard].line("}")
        }
    }

    private static func table(_ shard: Int) -> SwiftIdentifier {
        SwiftIdentifier("site_table").numbered(shard + 1)
    }

    /// The functions, by schema: those that are named elsewhere, and those that they call.
    private static func functions(_ context: EmissionContext) -> [WrittenValidator] {
        let spelled = ValidatorWriter.Spelled(context)
        let roots = roots(context.api).filter(context.validated.says)
        // Whoever names a schema names it by its own function, even if that only calls another.
        var pending = (roots.map(context.validated.target) + roots).map {
            ValidatorFunction(schema: $0, tracks: false)
        }
        var known = Set(pending)
        pending = Array(known)
        var written: [WrittenValidator] = []
        while let function = pending.popLast() {
            var writer = ValidatorWriter(context, spelled, function)
            written.append(writer.write())
            for call in writer.calls where known.insert(call).inserted { pending.append(call) }
        }
        return written.sorted { $0.function < $1.function }
    }

    /// Schemas that models and operations name: of declared types, parameters and bodies.
    private static func roots(_ api: API) -> [SchemaID] {
        api.types.compactMap(\.schema) + api.incoming.compactMap(\.content.schema)
            + api.operations.flatMap { operation in
                operation.parameters.compactMap(\.schema)
                    + (operation.body?.contents.compactMap(\.schema) ?? [])
                    + operation.responses.flatMap { $0.contents.compactMap(\.schema) }
            }
    }

    private static func base(_ context: EmissionContext, _ count: Int, _ printer: inout CodePrinter) {
        let (node, run, validator) = (
            context.spell(.jsonNode), context.spell(.validation), context.spell(.validator)
        )
        printer.blank()
        printer.doc(DocComment("The rules of the description's schemas. Made of static functions only."))
        printer.block("enum Schemas: \(context.spell(.sendable))") { printer in
            let tables = (0..<count).map { "\(table($0))" as SwiftCode }
            printer.line("static let site_tables: [\(context.spell(.siteTable))] = [\(tables.joined())]")
            printer.blank()
            printer.block(
                "static func validator(_ rules: @escaping @Sendable (\(node), inout \(run)) -> \(context.spell(.void))) -> \(validator)"
            ) { printer in
                printer.line("\(validator)(site_tables, rules)")
            }
        }
    }
}

/// A function to write.
struct ValidatorFunction: Hashable, Comparable {
    let schema: SchemaID
    /// Whether it also tells its caller which children it looked at.
    let tracks: Bool

    static func < (left: ValidatorFunction, right: ValidatorFunction) -> Bool {
        left.schema != right.schema ? left.schema < right.schema : !left.tracks && right.tracks
    }
}

/// A function as it stands in its file, but for the numbers of its sites.
struct WrittenValidator {
    let function: ValidatorFunction
    let text: CodePrinter
    let sites: SiteTableBuilder
    /// Patterns in use, by the name of their static.
    let patterns: [SwiftIdentifier: Automaton]
}
