import PinionDiagnostics
import PinionIR

/// Rules made of other rules for the same value.
extension ValidatorWriter {
    mutating func writeInPlace(_ located: LocatedAssertion, _ printer: inout CodePrinter) {
        let line = Int(located.location.line)
        switch located.assertion {
        case .reference(let child):
            apply(child, to: "value", keyword: "$ref", at: line, tracking: tracks, isInPlace: true, &printer)
        case .allOf(let children):
            for (position, child) in children.enumerated() {
                apply(
                    child, to: "value", keyword: "allOf/\(position)", at: line, tracking: tracks,
                    isInPlace: true,
                    &printer)
            }
        case .anyOf(let children):
            // Where one branch allows everything, the others matter only for the children they look at.
            guard children.allSatisfy(context.validated.says) || contributesInPlace(children) else { return }
            writeBranches("anyOf", children, nil, line, &printer)
        case .oneOf(let children, let discriminator):
            writeBranches("oneOf", children, discriminator, line, &printer)
        case .not(let child):
            if context.validated.isNever(child) { return }
            let site = site("not", at: line)
            guard context.validated.says(child) else {
                printer.line("run.fail(value, \(site))")
                return
            }
            printer.block("run.not(value, \(site))", parameters: "(run: inout \(spelled.run))") { printer in
                apply(child, to: "value", keyword: "not", at: line, isInPlace: true, &printer)
            }
        case .conditional(let condition, let then, let otherwise):
            writeConditional(condition, then, otherwise, line, &printer)
        default: break
        }
    }

    private func contributesInPlace(_ children: [SchemaID]) -> Bool {
        tracks && children.contains(where: context.validated.contributes)
    }

    private mutating func writeBranches(
        _ keyword: StaticString, _ children: [SchemaID], _ discriminator: Assertion.Discriminator?,
        _ line: Int,
        _ printer: inout CodePrinter
    ) {
        var operands = [String(children.count)]
        operands += children.map { context.api[context.validated.target($0)].origin.pointer }
        operands += choiceOperands(discriminator)
        let site = site(keyword.description, operands, at: line)
        let tracks = contributesInPlace(children)
        var parameters: SwiftCode = "branch: \(context.spell(.int)), run: inout \(spelled.run)"
        if tracks { parameters.append(", evaluated: inout \(spelled.evaluated)") }
        let evaluated: SwiftCode = tracks ? ", &evaluated" : ""
        printer.block(
            "run.\(SwiftCode(stringLiteral: keyword))(value, \(site), branches: \(children.count)\(evaluated))",
            parameters: "(\(parameters))"
        ) { printer in
            printer.line("switch branch {")
            for (position, child) in children.enumerated() {
                printer.line("case \(position):")
                printer.indentedOrBreak { printer in
                    apply(
                        child, to: "value", keyword: "\(keyword)/\(position)", at: line, tracking: tracks,
                        isInPlace: true, &printer)
                }
            }
            printer.line("default: break")
            printer.line("}")
        }
    }

    /// How a renderer finds the branch to report on: words it reads one after the other, see `BranchSelector`.
    private func choiceOperands(_ discriminator: Assertion.Discriminator?) -> [String] {
        if let choice = schema.branchChoice {
            let tests = choice.tests.flatMap { entry -> [String] in
                switch entry.test {
                case .hasMember(let member): ["has", member, String(entry.branch)]
                case .memberEquals(let member, let text): ["equals", member, text, String(entry.branch)]
                case .type(let type): ["type", "\(type)", String(entry.branch)]
                }
            }
            return tests + (choice.otherwise.map { ["else", String($0)] } ?? [])
        }
        guard let discriminator else { return [] }
        return discriminator.values.flatMap { ["equals", discriminator.member, $0.text, String($0.branch)] }
    }

    private mutating func writeConditional(
        _ condition: SchemaID, _ then: SchemaID?, _ otherwise: SchemaID?, _ line: Int,
        _ printer: inout CodePrinter
    ) {
        let tests = ConditionTests.tests(of: condition, in: context.api, secrets: context.validated.secrets)
        let tracks = contributesInPlace([condition] + [then, otherwise].compactMap { $0 })
        let (run, evaluated) = (spelled.run, spelled.evaluated)
        func consequence(
            _ writer: inout ValidatorWriter, _ child: SchemaID?, _ keyword: String, _ holds: Bool,
            _ printer: CodePrinter
        ) -> CodePrinter {
            var inner = printer.inner(deeper: 2)
            guard let child else { return inner }
            writer.apply(
                child, to: "value", keyword: keyword, at: line, tracking: tracks, isInPlace: true, &inner)
            if inner.isEmpty { return inner }
            var block = printer.inner()
            let site = writer.site("if", tests, at: line)
            block.block("run.because(value, \(site), holds: \(holds))", parameters: "(run: inout \(run))") {
                $0.append(inner)
            }
            return block
        }
        let whenTrue = consequence(&self, then, "then", true, printer)
        let whenFalse = consequence(&self, otherwise, "else", false, printer)
        guard !whenTrue.isEmpty || !whenFalse.isEmpty || tracks else { return }
        var test = printer.inner()
        apply(condition, to: "value", keyword: "if", at: line, tracking: tracks, isInPlace: true, &test)
        let head: SwiftCode =
            tracks
            ? "if run.holds(value, &evaluated, { (run: inout \(run), evaluated: inout \(evaluated)) in"
            : "if run.holds(value, { (run: inout \(run)) in"
        printer.line(head)
        printer.append(test)
        printer.line("}) {")
        printer.append(whenTrue)
        if !whenFalse.isEmpty {
            printer.line("} else {")
            printer.append(whenFalse)
        }
        printer.line("}")
    }

    // MARK: What nothing else has looked at

    mutating func writeUnevaluated(_ printer: inout CodePrinter) {
        for located in schema.assertions {
            let line = Int(located.location.line)
            switch located.assertion {
            case .unevaluatedItems(let child):
                writeRest(child, "unevaluatedItems", "isArray", .elementCursor, line, &printer)
            case .unevaluatedProperties(let child):
                writeRest(child, "unevaluatedProperties", "isObject", .memberCursor, line, &printer)
            default: break
            }
        }
    }

    private mutating func writeRest(
        _ child: SchemaID, _ keyword: StaticString, _ test: StaticString, _ cursor: KnownType, _ line: Int,
        _ printer: inout CodePrinter
    ) {
        var inner = printer.inner(deeper: 3)
        apply(child, to: "rest.value", keyword: keyword.description, at: line, &inner)
        printer.block("if value.\(SwiftCode(stringLiteral: test))") { printer in
            if !inner.isEmpty {
                let type = context.spell(cursor)
                printer.line("var rest: \(type) = \(type)(value)")
                printer.block("while run.next(&rest)") { printer in
                    printer.block("if !evaluated.contains(rest.ordinal)") {
                        $0.append(inner)
                    }
                }
            }
            printer.line("evaluated.insertAll()")
        }
    }
}
