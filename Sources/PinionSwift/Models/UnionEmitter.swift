import PinionIR

/// Prints one of several alternatives as an enum with payloads.
struct UnionEmitter {
    /// Payloads with more members than this get no shortcut: nobody writes such a call, everybody compiles it.
    private static let largestShortcut = 24

    private let context: EmissionContext
    private let id: TypeID
    private let union: UnionShape
    private let cases: [SwiftIdentifier]
    private let isOpen: Bool

    init(_ context: EmissionContext, _ id: TypeID, _ union: UnionShape) {
        self.context = context
        self.id = id
        self.union = union
        cases = context.names.members(of: id)
        isOpen = union.isOpen || union.cases.isEmpty || context.analysis.isUnsatisfiableUnion(id)
    }

    /// The enum.
    func declare(_ printer: inout CodePrinter, nested: (inout CodePrinter) -> Void) {
        let isIndirect =
            context.analysis.isRecursiveUnion[Int(id.rawValue)] || context.inlineWeights.isIndirect(union)
        let indirect: SwiftCode = isIndirect ? "indirect " : ""
        let head: SwiftCode =
            "public \(indirect)enum \(context.names[id].identifier): \(context.conformance(of: id))"
        printer.block(head) { printer in
            for (unionCase, name) in zip(union.cases, cases) {
                printer.doc(context.documentation(unionCase.documentation))
                printer.line("case \(name)(\(context.spell(unionCase.type, in: id)))")
            }
            if isOpen {
                printer.doc(DocComment("An alternative the description does not list, kept as it came."))
                printer.line("case unrecognized(\(context.spell(.jsonValue)))")
            }
            shortcuts(&printer)
            nested(&printer)
        }
    }

    /// Functions that make a case from the members of its payload: `.direct(email: ...)`.
    private func shortcuts(_ printer: inout CodePrinter) {
        guard context.api[id].usage != .response else { return }
        for (unionCase, name) in zip(union.cases, cases) {
            guard case .declared(let payload) = context.resolvingAliases(unionCase.type),
                case .object(let object) = context.api[payload].shape,
                object.properties.count <= UnionEmitter.largestShortcut
            else { continue }
            let emitter = ObjectEmitter(context, payload, object, isInside: false)
            let names = emitter.parameterNames
            guard !names.isEmpty else { continue }
            let arguments = names.map { "\(label: $0): \($0)" as SwiftCode }
            Signature(
                head: "public static func \(name)", parameters: emitter.parameters, tail: " -> Self"
            )
            .filled(
                &printer,
                CodePieces(list: arguments, after: ".\(name)(.init(", tail: "))"))
        }
    }

    /// The codec.
    func support(_ printer: inout CodePrinter, validator: SwiftCode?) {
        printer.block("extension \(context.spell(.declared(id)))") { printer in
            table(&printer)
            if let validator { printer.line(validator) }
            printer.block("public init(json reader: inout \(context.spell(.jsonReader)))") { reading(&$0) }
            let branches = (cases + (isOpen ? ["unrecognized"] : [])).map { name -> SwiftCode in
                "case .\(name)(let value): value.encode(json: &writer)"
            }
            printer.filledBlock(
                "public func encode(json writer: inout \(context.spell(.jsonWriter)))",
                CodePieces(switching: branches))
        }
    }

    /// Texts that members are compared with, in one table.
    private var texts: [String] {
        switch union.selection {
        case .discriminator(_, let values): values.map(\.text)
        case .tests(let tests, _):
            tests.compactMap { if case .memberEquals(_, let text) = $0.test { text } else { nil } }
        case .trial: []
        }
    }

    private func table(_ printer: inout CodePrinter) {
        guard !texts.isEmpty else { return }
        let type = context.spell(.jsonMembers)
        printer.line("private static let members: \(type) = \(type)(\(SwiftStringLiteral(lines: texts)))")
    }

    private func reading(_ printer: inout CodePrinter) {
        switch union.selection {
        case .discriminator(let member, let values): discriminator(member, values, &printer)
        case .tests(let tests, let otherwise): self.tests(tests, otherwise, &printer)
        case .trial: trial(&printer)
        }
    }

    private func discriminator(
        _ member: String, _ values: [(text: String, caseIndex: Int)], _ printer: inout CodePrinter
    ) {
        var ordinals: [[Int]] = Array(repeating: [], count: cases.count)
        for (ordinal, value) in values.enumerated() where ordinals.indices.contains(value.caseIndex) {
            ordinals[value.caseIndex].append(ordinal)
        }
        printer.line(
            "switch reader.ordinal(ofMember: \(SwiftStringLiteral(member))\(matching), in: Self.members) {")
        for (position, ordinals) in ordinals.enumerated() where !ordinals.isEmpty {
            printer.line("case \(ordinals.map { "\($0)" as SwiftCode }.joined()): \(taking(position))")
        }
        printer.line("default:")
        printer.indented { fallback(&$0) }
        printer.line("}")
    }

    private func tests(
        _ tests: [(test: UnionShape.Test, caseIndex: Int)], _ otherwise: Int?, _ printer: inout CodePrinter
    ) {
        var branches: [(condition: SwiftCode, body: SwiftCode)] = []
        if let otherwise, otherwise != placeholder { branches += missing }
        var nextText = 0
        for (test, position) in tests where cases.indices.contains(position) {
            branches.append((condition(test, &nextText), taking(position)))
        }
        chain(branches, &printer) { printer in
            if let otherwise, cases.indices.contains(otherwise) {
                printer.line(taking(otherwise))
            } else {
                fallback(&printer)
            }
        }
    }

    /// The alternative that leaves the least unread, of those that can be read.
    private func trial(_ printer: inout CodePrinter) {
        chain(placeholder == 0 ? [] : missing, &printer) { printer in
            printer.line("var attempts = \(context.spell(.jsonAttempts))()")
            printer.line("var best: Self?")
            for (unionCase, name) in zip(union.cases, cases) {
                let type = context.spell(unionCase.type)
                printer.line(
                    "if let value: \(type) = reader.attempt(&attempts) { best = .\(name)(value) }")
            }
            chain([("let best", "self = best")], &printer) { fallback(&$0) }
        }
    }

    /// What to do with the missing value where the tests would lead to a case that may need itself.
    private var missing: [(condition: SwiftCode, body: SwiftCode)] {
        [("reader.current.isMissing", "self = .\(placeholderName)(reader.value())")]
    }

    private func chain(
        _ branches: [(condition: SwiftCode, body: SwiftCode)], _ printer: inout CodePrinter,
        otherwise: (inout CodePrinter) -> Void
    ) {
        guard !branches.isEmpty else { return otherwise(&printer) }
        for (index, branch) in branches.enumerated() {
            printer.line("\(index == 0 ? "" : "} else " as SwiftCode)if \(branch.condition) {")
            printer.indented { $0.line(branch.body) }
        }
        printer.line("} else {")
        printer.indented { otherwise(&$0) }
        printer.line("}")
    }

    private func condition(_ test: UnionShape.Test, _ nextText: inout Int) -> SwiftCode {
        switch test {
        case .hasMember(let name): return "reader.hasMember(\(SwiftStringLiteral(name))\(matching))"
        case .memberEquals(let name, _):
            defer { nextText += 1 }
            return
                "reader.ordinal(ofMember: \(SwiftStringLiteral(name))\(matching), in: Self.members) == \(nextText)"
        case .type(let type):
            switch type {
            case .null: return "reader.type == .null"
            case .boolean: return "reader.type == .boolean"
            case .integer: return "reader.current.isInteger"
            case .number: return "reader.type == .number"
            case .string: return "reader.type == .string"
            case .array: return "reader.type == .array"
            case .object: return "reader.type == .object"
            }
        }
    }

    private var matching: SwiftCode { union.memberMatching.argument }

    private func taking(_ position: Int) -> SwiftCode { "self = .\(cases[position])(reader.value())" }

    /// The case for a value that is missing or fits nothing.
    private var placeholder: Int? { isOpen ? nil : context.analysis.placeholderCases[Int(id.rawValue)] }

    private var placeholderName: SwiftIdentifier { placeholder.map { cases[$0] } ?? "unrecognized" }

    private func fallback(_ printer: inout CodePrinter) {
        if isOpen { return printer.line("self = .unrecognized(reader.value())") }
        printer.line("reader.failAttempts()")
        printer.line("self = .\(placeholderName)(reader.placeholder())")
    }
}
