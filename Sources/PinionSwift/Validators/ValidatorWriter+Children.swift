import PinionDiagnostics
import PinionIR
import PinionPattern

/// Rules about what is in arrays and objects.
extension ValidatorWriter {
    // MARK: Arrays; `value` is known to be one.

    mutating func writeArray(_ printer: inout CodePrinter) {
        writeElements(&printer)
        for located in schema.assertions {
            guard case .contains(let child, let minimum, let maximum) = located.assertion else { continue }
            let line = Int(located.location.line)
            let operands = [String(minimum), maximum.map { String($0) } ?? ""]
            let (node, run) = (spelled.node, spelled.run)
            let through: SwiftCode = maximum.map { ", through: \($0)" } ?? ""
            let evaluated: SwiftCode = tracks ? ", &evaluated" : ""
            printer.block(
                "run.contains(value, from: \(minimum)\(through), \(site("contains", operands, at: line))\(evaluated))",
                parameters: "(element: \(node), run: inout \(run))"
            ) { printer in
                apply(child, to: "element", keyword: "contains", at: line, &printer)
            }
        }
    }

    private mutating func writeElements(_ printer: inout CodePrinter) {
        var prefix: [SchemaID] = []
        var prefixLine = 0
        var rest: (schema: SchemaID, line: Int)?
        for located in schema.assertions {
            switch located.assertion {
            case .prefixItems(let schemas): (prefix, prefixLine) = (schemas, Int(located.location.line))
            case .items(let schema, _): rest = (schema, Int(located.location.line))
            default: break
            }
        }
        var loop = printer.inner()
        if prefix.contains(where: context.validated.says) {
            loop.line("switch elements.ordinal {")
            for (position, child) in prefix.enumerated() {
                loop.line("case \(position):")
                loop.indentedOrBreak { printer in
                    apply(
                        child, to: "elements.value", keyword: "prefixItems/\(position)", at: prefixLine,
                        &printer)
                }
            }
            loop.line("default:")
            loop.indentedOrBreak { printer in
                guard let rest else { return }
                apply(rest.schema, to: "elements.value", keyword: "items", at: rest.line, &printer)
            }
            loop.line("}")
        } else if let rest, context.validated.says(rest.schema) {
            if prefix.isEmpty {
                apply(rest.schema, to: "elements.value", keyword: "items", at: rest.line, &loop)
            } else {
                loop.block("if elements.ordinal >= \(prefix.count)") { printer in
                    apply(rest.schema, to: "elements.value", keyword: "items", at: rest.line, &printer)
                }
            }
        }
        if tracks, rest == nil, !prefix.isEmpty {
            loop.line("if elements.ordinal < \(prefix.count) { evaluated.insert(elements.ordinal) }")
        }
        if !loop.isEmpty {
            let cursor = spelled.elementCursor
            printer.line("var elements: \(cursor) = \(cursor)(value)")
            printer.block("while run.next(&elements)") { $0.append(loop) }
        }
        if tracks, rest != nil { printer.line("evaluated.insertAll()") }
    }

    // MARK: Objects; `value` is known to be one.

    mutating func writeObject(_ printer: inout CodePrinter) {
        let members = MemberRules(schema)
        var loop = printer.inner()
        if members.needsSeen { loop.line("seen.insert(members.slot)") }
        writeMemberNames(members, &loop)
        writeMembers(members, &loop)
        if !loop.isEmpty {
            let cursor = spelled.memberCursor
            let set = members.slots.count < 64 ? spelled.slotSet : spelled.largeSlotSet
            if members.needsSeen { printer.line("var seen: \(set) = \(set)()") }
            var table = SwiftCode()
            if !members.slots.isEmpty, members.needsSeen || usesSlots(members) {
                let names = SwiftStringLiteral(lines: members.slots)
                let matching = Self.spelling(schema.memberMatching)
                table = ", Self.\(declare("_members", .jsonMembers, "\(names), matching: \(matching)"))"
            }
            printer.line("var members: \(cursor) = \(cursor)(value\(table))")
            printer.block("while run.next(&members)") { $0.append(loop) }
        }
        if tracks, members.additional != nil { printer.line("evaluated.insertAll()") }
        writeRequired(members, &printer)
    }

    private mutating func writeMemberNames(_ members: MemberRules, _ printer: inout CodePrinter) {
        for (child, line) in members.nameRules where context.validated.says(child) {
            apply(child, to: "members.name", keyword: "propertyNames", at: line, &printer)
        }
    }

    /// Whether the loop has to know which of the named members it is at.
    private func usesSlots(_ members: MemberRules) -> Bool {
        members.properties.contains { $0.schemas.contains { context.validated.says($0.schema) } }
            || (needsNamed(members) && !members.properties.isEmpty)
    }

    /// Whether the loop has to know if `properties` or `patternProperties` name a member: for
    /// `additionalProperties`, or to tell who asks for unevaluated members.
    private func needsNamed(_ members: MemberRules) -> Bool {
        if let additional = members.additional { return context.validated.says(additional.schema) }
        return tracks && (!members.properties.isEmpty || !members.patterns.isEmpty)
    }

    private mutating func writeMembers(_ members: MemberRules, _ printer: inout CodePrinter) {
        let needsNamed = needsNamed(members)
        let hasNamed = !members.properties.isEmpty || !members.patterns.isEmpty
        if needsNamed, hasNamed {
            printer.line("var isNamed: \(context.spell(.bool)) = \(!members.properties.isEmpty)")
        }
        if usesSlots(members) { writeSwitch(members, needsNamed, &printer) }
        for pattern in members.patterns where needsNamed || context.validated.says(pattern.schema) {
            let name = self.pattern(pattern.source, pattern.automaton)
            printer.block("if Self.\(name).matches(members.name.text)") { printer in
                if needsNamed { printer.line("isNamed = true") }
                apply(
                    pattern.schema, to: "members.value", keyword: "patternProperties", at: pattern.line,
                    &printer)
            }
        }
        guard needsNamed else { return }
        if let additional = members.additional {
            let body = { (writer: inout ValidatorWriter, printer: inout CodePrinter) in
                writer.apply(
                    additional.schema, to: "members.value", keyword: "additionalProperties",
                    at: additional.line,
                    &printer)
            }
            if hasNamed { printer.block("if !isNamed") { body(&self, &$0) } } else { body(&self, &printer) }
        } else {
            printer.line("if isNamed { evaluated.insert(members.ordinal) }")
        }
    }

    private mutating func writeSwitch(
        _ members: MemberRules, _ needsNamed: Bool, _ printer: inout CodePrinter
    ) {
        printer.line("switch members.slot {")
        var silent: [SwiftCode] = []
        for property in members.properties {
            guard property.schemas.contains(where: { context.validated.says($0.schema) }) else {
                silent.append("\(property.slot)")
                continue
            }
            printer.line("case \(property.slot):")
            printer.indented { printer in
                for (child, line) in property.schemas {
                    apply(child, to: "members.value", keyword: "properties", at: line, &printer)
                }
            }
        }
        if needsNamed, !silent.isEmpty { printer.line("case \(silent.joined()): break") }
        printer.line(needsNamed ? "default: isNamed = false" : "default: break")
        printer.line("}")
    }

    private mutating func writeRequired(_ members: MemberRules, _ printer: inout CodePrinter) {
        for rule in members.required {
            writeMask(rule.slots, members, "required", [], rule.line, &printer)
        }
        for rule in members.dependentRequired where !rule.slots.isEmpty {
            printer.block("if seen.contains(\(rule.trigger))") { printer in
                writeMask(
                    rule.slots, members, "dependentRequired", [members.slots[rule.trigger]], rule.line,
                    &printer)
            }
        }
        for rule in members.dependentSchemas {
            var inner = printer.inner()
            apply(
                rule.schema, to: "value", keyword: "dependentSchemas", at: rule.line, tracking: tracks,
                isInPlace: true, &inner)
            if inner.isEmpty { continue }
            printer.block("if seen.contains(\(rule.trigger))") {
                $0.append(inner)
            }
        }
    }

    /// One call for each 64 slots, with a bit for every name that must be there.
    private mutating func writeMask(
        _ slots: [Int], _ members: MemberRules, _ keyword: String, _ operands: [String], _ line: Int,
        _ printer: inout CodePrinter
    ) {
        let slots = slots.sorted()
        guard let last = slots.last else { return }
        let site = site(keyword, operands + slots.map { members.slots[$0] }, at: line)
        var first = 0
        for word in 0...last / 64 {
            let own = slots.filter { $0 / 64 == word }
            if own.isEmpty { continue }
            let mask = own.reduce(UInt64(0)) { $0 | 1 << UInt64($1 % 64) }
            let rest: SwiftCode = word == 0 ? "" : ", word: \(word), first: \(first)"
            printer.line("run.required(value, seen, \(SwiftCode(hexadecimal: mask)), \(site)\(rest))")
            first += own.count
        }
    }
}

extension SwiftCode {
    /// `0x2A`.
    init(hexadecimal number: UInt64) {
        self.init(escaped: Array("0x\(String(number, radix: 16, uppercase: true))".utf8))
    }
}

extension CodePrinter {
    /// Prints what `body` prints one level deeper, or `break` if that is nothing.
    mutating func indentedOrBreak(_ body: (inout CodePrinter) -> Void) {
        let before = bytes.count
        indented { printer in
            body(&printer)
            if printer.bytes.count == before { printer.line("break") }
        }
    }

    /// Prints `head { parameters in`, the indented body, and `}`.
    mutating func block(_ head: SwiftCode, parameters: SwiftCode, _ body: (inout CodePrinter) -> Void) {
        line("\(head) { \(parameters) in")
        indented(body)
        line("}")
    }
}
