import PinionDiagnostics
import PinionIR
import PinionPattern

/// Writes the validator of one schema.
///
/// In the body `value` is the node, `run` the run, and `evaluated`, where children are tracked, the children looked
/// at so far.
struct ValidatorWriter {
    let context: EmissionContext
    let schemas: ValidatedSchemas
    let function: ValidatorFunction
    var sites: SiteTableBuilder
    /// Functions that this one calls.
    private(set) var calls: [ValidatorFunction] = []
    /// Patterns in use, by the name of their static.
    private(set) var patterns: [SwiftIdentifier: Automaton] = [:]
    /// Declarations of tables and constants, printed after the function.
    var statics = CodePrinter()
    private var staticCount = 0

    init(
        _ context: EmissionContext, _ schemas: ValidatedSchemas, _ function: ValidatorFunction,
        sites: SiteTableBuilder
    ) {
        self.context = context
        self.schemas = schemas
        self.function = function
        self.sites = sites
    }

    var schema: Schema { context.api[function.schema] }
    /// Whether the schema has `unevaluatedItems` or `unevaluatedProperties` of its own.
    private var asksForEvaluated: Bool {
        schema.assertions.contains { located in
            switch located.assertion {
            case .unevaluatedItems, .unevaluatedProperties: true
            default: false
            }
        }
    }
    /// Whether children looked at are written down.
    var tracks: Bool { function.tracks || asksForEvaluated }

    private func name(of function: ValidatorFunction) -> SwiftIdentifier {
        let name = context.names[function.schema]
        return function.tracks ? name.suffixed("_tracking") : name
    }

    /// Prints the function and what it needs.
    mutating func write(_ printer: inout CodePrinter) {
        var doc = DocComment()
        let place = context.options.describeLocation(schema.origin.location).map { " (\($0))" } ?? ""
        doc.paragraph("`\(schema.origin.pointer)`\(place)")
        printer.doc(doc)
        let (node, run, evaluated) = (
            context.spell(.jsonNode), context.spell(.validation), context.spell(.evaluated)
        )
        let result: SwiftCode = asksForEvaluated ? "outer" : "evaluated"
        let parameters: SwiftCode = function.tracks ? ", _ \(result): inout \(evaluated)" : ""
        let head: SwiftCode =
            "static func \(name(of: function))(_ value: \(node), _ run: inout \(run)\(parameters))"
        printer.block(head) { printer in
            if asksForEvaluated { printer.line("var evaluated: \(evaluated) = \(evaluated)()") }
            writeBody(&printer)
            if asksForEvaluated && function.tracks { printer.line("outer.formUnion(evaluated)") }
        }
        printer.append(statics)
    }

    private mutating func writeBody(_ printer: inout CodePrinter) {
        let id = function.schema
        var allowed = SchemaTypes.everything
        if case .type(let types)? = typeAssertion(of: id)?.assertion {
            allowed = types
            if let test = Self.test(types, "value"), let located = typeAssertion(of: id) {
                printer.line("guard \(test) else { return run.fail(value, \(typeSite(types, id, located))) }")
            }
        }
        writeLeaves(id, "value", allowed, &printer)
        if allowed.contains(.array) {
            Self.guarded(.array, allowed, "value", &printer) { printer in writeArray(&printer) }
        }
        if allowed.contains(.object) {
            Self.guarded(.object, allowed, "value", &printer) { printer in writeObject(&printer) }
        }
        for located in schema.assertions { writeInPlace(located, &printer) }
        writeUnevaluated(&printer)
    }

    // MARK: Applying a schema

    /// Prints what checks `value`, an expression, against a schema.
    ///
    /// - Parameters:
    ///   - keyword: The keyword that applies the schema, for violations of the schema `false`.
    ///   - tracking: Whether children looked at count for this function.
    ///   - isInPlace: Whether `value` is the function's own.
    mutating func apply(
        _ child: SchemaID, to value: SwiftCode, keyword: String, at line: Int, tracking: Bool = false,
        isInPlace: Bool = false, _ printer: inout CodePrinter
    ) {
        if isInPlace, schemas.isCircular(from: function.schema, to: child) { return }
        let target = schemas.target(child)
        if schemas.isNever(target) {
            printer.line("run.fail(\(value), \(site(keyword, ["false"], at: line)))")
        } else if tracking, schemas.contributes(target) {
            let callee = ValidatorFunction(schema: target, tracks: true)
            calls.append(callee)
            printer.line("Self.\(name(of: callee))(\(value), &run, &evaluated)")
        } else if schemas.says(target) {
            if isLeaf(target) {
                writeLeaf(target, value, &printer)
            } else {
                let callee = ValidatorFunction(schema: target, tracks: false)
                calls.append(callee)
                printer.line("Self.\(name(of: callee))(\(value), &run)")
            }
        }
    }

    /// A new entry of the file's site table.
    mutating func site(_ keyword: String, _ operands: [String] = [], of id: SchemaID? = nil, at line: Int)
        -> Int
    {
        sites.add(keyword, operands, of: id ?? function.schema, at: line, in: context)
    }

    /// The static of a pattern.
    mutating func pattern(_ source: String, _ automaton: Automaton) -> SwiftIdentifier {
        // 64 bits of hash: no two patterns of a description share a name by accident.
        let name = SwiftIdentifier("pattern").distinguished(by: source).distinguished(by: source + "/")
        patterns[name] = automaton
        return name
    }

    /// Declares a static for this function.
    mutating func declare(_ suffix: StaticString, _ type: KnownType, _ arguments: SwiftCode)
        -> SwiftIdentifier
    {
        staticCount += 1
        let name = name(of: function).suffixed(suffix).numbered(staticCount)
        let spelled = context.spell(type)
        statics.indented { printer in
            printer.line("private static let \(name): \(spelled) = \(spelled)(\(arguments))")
        }
        return name
    }

    /// Prints code that is for values of some types only, inside an `if` unless no other type gets so far.
    static func guarded(
        _ types: SchemaTypes, _ allowed: SchemaTypes, _ value: SwiftCode, _ printer: inout CodePrinter,
        _ body: (inout CodePrinter) -> Void
    ) {
        if types.isSuperset(of: allowed) { return body(&printer) }
        var inner = CodePrinter()
        body(&inner)
        if inner.isEmpty { return }
        guard let test = test(types, value) else { return body(&printer) }
        // A second time, now indented; printing twice leaves sites of the first unused, so the text is re-used.
        printer.block("if \(test)") { $0.line(SwiftCode(escaped: inner.bytes.dropLast())) }
    }

    /// An expression that is true of values of these types; `nil` for all types.
    static func test(_ types: SchemaTypes, _ value: SwiftCode) -> SwiftCode? {
        if types.isSuperset(of: .everything) { return nil }
        let all: [(SchemaTypes, SwiftCode)] = [
            (.string, "\(value).isString"), (.object, "\(value).isObject"), (.array, "\(value).isArray"),
            (.number, "\(value).isNumber"), (.boolean, "\(value).isBoolean"), (.null, "\(value).isNull"),
        ]
        var tests = all.filter { types.contains($0.0) }.map(\.1)
        if types.contains(.integer), !types.contains(.number) { tests.append("\(value).isInteger") }
        return tests.isEmpty ? "false" : tests.joined(by: " || ")
    }
}
