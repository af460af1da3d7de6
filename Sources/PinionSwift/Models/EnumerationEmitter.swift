import PinionIR

/// Prints a list of named values as an enum with a table.
struct EnumerationEmitter {
    private static let largestSwitchOfTexts = 100

    private let context: EmissionContext
    private let id: TypeID
    private let enumeration: EnumerationShape
    private let values: [EnumerationShape.Value]
    private let cases: [SwiftIdentifier]

    init(_ context: EmissionContext, _ id: TypeID, _ enumeration: EnumerationShape) {
        self.context = context
        self.id = id
        self.enumeration = enumeration
        let names = context.names.members(of: id)
        if enumeration.base == .string {
            values = enumeration.values
            cases = names
        } else {
            // A number that no `Int` holds could never be read.
            let listed = zip(enumeration.values, names).filter { value, _ in Int(value.text) != nil }
            values = listed.map { $0.0 }
            cases = listed.map { $0.1 }
        }
    }

    /// Nothing but `unrecognized`: a closed enumeration needs a case to be a type at all.
    private var isOpen: Bool { enumeration.isOpen || values.isEmpty }

    private var conformance: KnownType {
        switch (isOpen, enumeration.base) {
        case (true, .string): .openEnumeration
        case (false, .string): .closedEnumeration
        case (true, .integer): .openIntegerEnumeration
        case (false, .integer): .closedIntegerEnumeration
        }
    }

    /// The enum. It is no `ValidatedModel`: its cases are its rules.
    func declare(_ printer: inout CodePrinter) {
        let name = context.names[id].identifier
        let head: SwiftCode = "public enum \(name): \(context.spell(conformance))"
        if !isOpen, values.allSatisfy({ context.documentation($0.documentation).isEmpty }) {
            return printer.filledBlock(head, CodePieces(list: cases.map(\.code), after: "case ", tail: ""))
        }
        printer.block(head) { printer in
            var undocumented: [SwiftCode] = []
            func flush() {
                printer.fill(CodePieces(list: undocumented, after: "case ", tail: ""), continuation: "    ")
                undocumented = []
            }
            for (value, name) in zip(values, cases) {
                let comment = context.documentation(value.documentation)
                if comment.isEmpty {
                    undocumented.append("\(name)")
                } else {
                    if !undocumented.isEmpty { flush() }
                    printer.doc(comment)
                    printer.line("case \(name)")
                }
            }
            if !undocumented.isEmpty { flush() }
            if isOpen {
                printer.doc(DocComment("A value the description does not list, kept as it came."))
                printer.line("\(indirection)case unrecognized(\(rawType))")
            }
        }
    }

    /// Behind a reference the enumeration is one word. In debug that is 2 % less IR for a description with a dozen
    /// properties of such types: 53,274 instructions, not 54,390.
    private var indirection: SwiftCode { enumeration.base == .string ? "indirect " : "" }

    private var rawType: SwiftCode { context.spell(enumeration.base == .string ? .string : .int) }

    /// The table and the way back.
    func support(_ printer: inout CodePrinter) {
        printer.block("extension \(context.spell(.declared(id)))") { printer in
            table(&printer)
            if values.count > EnumerationEmitter.largestSwitchOfTexts, enumeration.base == .string {
                textsByPosition(&printer)
            } else {
                rawValues(&printer)
            }
            if enumeration.acceptsAnyScalar, enumeration.base == .string { reading(&printer) }
        }
    }

    /// `return`, because without it the switch is one expression to the type checker: 3,000 cases compile in 2.5
    /// CPU seconds with it and in 25 without.
    private func rawValues(_ printer: inout CodePrinter) {
        let branches = zip(values, cases).map { value, name -> SwiftCode in
            "case .\(name): return \(literal(value.text))"
        }
        let others: [SwiftCode] = isOpen ? ["case .unrecognized(let value): return value"] : []
        printer.filledBlock("public var rawValue: \(rawType)", CodePieces(switching: branches + others))
    }

    /// The optimiser is quadratic in cases that return a text and not in those that return a number: 3,000 take it
    /// 50 CPU seconds or 5.
    private func textsByPosition(_ printer: inout CodePrinter) {
        let unrecognized: [SwiftCode] =
            isOpen ? ["if case .unrecognized(let value) = self { return value };"] : []
        printer.filledBlock(
            "public var rawValue: \(rawType)",
            CodePieces(unrecognized + ["return Self.table.text(at: position)"]))
        let branches = cases.enumerated().map { position, name -> SwiftCode in
            "case .\(name): return \(position)"
        }
        let others: [SwiftCode] = isOpen ? ["case .unrecognized: return \(-1)"] : []
        printer.filledBlock(
            "private var position: \(context.spell(.int))", CodePieces(switching: branches + others))
    }

    private func table(_ printer: inout CodePrinter) {
        let list = cases.map { ".\($0)" as SwiftCode }.joined()
        switch enumeration.base {
        case .string:
            let texts = SwiftStringLiteral(lines: values.map(\.text))
            let type = context.spell(.enumerationTable)
            printer.line(
                "public static let table: \(type)<Self> = \(type)<Self>(\(texts), [\(list)]\(enumeration.matching.argument))"
            )
        case .integer:
            let numbers = values.map { literal($0.text) }.joined()
            let type = context.spell(.integerEnumerationTable)
            printer.line("public static let table: \(type)<Self> = \(type)<Self>([\(numbers)], [\(list)])")
        }
    }

    private func literal(_ text: String) -> SwiftCode {
        switch enumeration.base {
        case .string: "\(SwiftStringLiteral(text))"
        case .integer: "\(Int(text) ?? 0)"
        }
    }

    /// `x-pinion-scalar: text`: numbers and booleans are read as their text.
    private func reading(_ printer: inout CodePrinter) {
        printer.block("public init(json reader: inout \(context.spell(.jsonReader)))") { printer in
            let text: SwiftCode = "\(context.spell(.scalarText))(json: &reader).text"
            if isOpen {
                printer.line("self = Self(rawValue: \(text))")
            } else {
                printer.block("guard let value: Self = Self(rawValue: \(text)) else") { printer in
                    printer.line("reader.fail(\"one of the texts the description lists\")")
                    printer.line("self = Self.table.cases[0]")
                    printer.line("return")
                }
                printer.line("self = value")
            }
        }
    }
}
