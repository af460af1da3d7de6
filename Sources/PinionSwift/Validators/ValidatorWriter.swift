import PinionDiagnostics
import PinionIR
import PinionPattern

/// Writes the validator of one schema.
///
/// In the body `value` is the node, `run` the run, and `evaluated`, where children are tracked, the children looked
/// at so far.
struct ValidatorWriter {
    let context: EmissionContext
    let spelled: Spelled
    let function: ValidatorFunction
    let schema: Schema
    private var sites = SiteTableBuilder()
    /// Functions that this one calls.
    private(set) var calls: [ValidatorFunction] = []
    /// Patterns in use, by the name of their static.
    private(set) var patterns: [SwiftIdentifier: Automaton] = [:]
    /// Declarations of tables and constants, printed after the function.
    var statics = CodePrinter()
    private var staticCount = 0

    init(_ context: EmissionContext, _ spelled: Spelled, _ function: ValidatorFunction) {
        self.context = context
        self.spelled = spelled
        self.function = function
        schema = context.api[function.schema]
    }

    /// The runtime's types that almost every validator mentions, spelled once for all of them.
    struct Spelled {
        let node: SwiftCode
        let run: SwiftCode
        let evaluated: SwiftCode
        let memberCursor: SwiftCode
        let elementCursor: SwiftCode
        let slotSet: SwiftCode
        let largeSlotSet: SwiftCode

        init(_ context: EmissionContext) {
            node = context.spell(.jsonNode)
            run = context.spell(.validation)
            evaluated = context.spell(.evaluated)
            memberCursor = context.spell(.memberCursor)
            elementCursor = context.spell(.elementCursor)
            slotSet = context.spell(.slotSet)
            largeSlotSet = context.spell(.largeSlotSet)
        }
    }

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

    /// The function and what it needs, as it stands in `enum Schemas`.
    mutating func write() -> WrittenValidator {
        var text = CodePrinter()
        text.indented { write(&$0) }
        return WrittenValidator(function: function, text: text, sites: sites, patterns: patterns)
    }

    private mutating func write(_ printer: inout CodePrinter) {
        let place = context.options.describeLocation(schema.origin.location).map { " (\($0))" } ?? ""
        printer.doc(DocComment("`\(schema.origin.pointer)`\(place)"))
        let (node, run, evaluated) = (spelled.node, spelled.run, spelled.evaluated)
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
        if isInPlace, context.validated.isCircular(from: function.schema, to: child) { return }
        let target = context.validated.target(child)
        if context.validated.isNever(target) {
            printer.line("run.fail(\(value), \(site(keyword, ["false"], at: line)))")
        } else if tracking, context.validated.contributes(target) {
            let callee = ValidatorFunction(schema: target, tracks: true)
            calls.append(callee)
            printer.line("Self.\(name(of: callee))(\(value), &run, &evaluated)")
        } else if context.validated.says(target) {
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
        -> SiteNumber
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
        var inner = printer.inner()
        body(&inner)
        if inner.isEmpty { return }
        guard let test = test(types, value) else { return body(&printer) }
        printer.block("if \(test)") { $0.append(inner) }
    }

    /// An expression that is true of values of these types; `nil` for all types.
    static func test(_ types: SchemaTypes, _ value: SwiftCode) -> SwiftCode? {
        if types.isSuperset(of: .everything) { return nil }
        var test = SwiftCode()
        for (type, property) in typeTests where types.contains(type) {
            if type == .integer, types.contains(.number) { continue }
            if !test.isEmpty { test.append(" || ") }
            test.append(value)
            test.append(property)
        }
        return test.isEmpty ? "false" : test
    }

    private static let typeTests: [(SchemaTypes, SwiftCode)] = [
        (.string, ".isString"), (.object, ".isObject"), (.array, ".isArray"), (.number, ".isNumber"),
        (.boolean, ".isBoolean"), (.null, ".isNull"), (.integer, ".isInteger"),
    ]
}
