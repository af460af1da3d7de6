import PinionDiagnostics
import PinionIR
import PinionJSON
import PinionPattern

/// Types that share their limits.
private enum Group: CaseIterable {
    case number, string, array, object

    var types: SchemaTypes {
        switch self {
        case .number: [.number, .integer]
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }
}

/// Rules that look at nothing but the value itself.
extension ValidatorWriter {
    func typeAssertion(of id: SchemaID) -> LocatedAssertion? {
        context.api[id].assertions.first { if case .type = $0.assertion { true } else { false } }
    }

    mutating func typeSite(_ types: SchemaTypes, _ id: SchemaID, _ located: LocatedAssertion) -> SiteNumber {
        let names: [(SchemaTypes, String)] = [
            (.string, "string"), (.object, "object"), (.array, "array"), (.number, "number"),
            (.integer, "integer"),
            (.boolean, "boolean"), (.null, "null"),
        ]
        let operands = names.filter { types.contains($0.0) && !($0.0 == .integer && types.contains(.number)) }
            .map(\.1)
        return site("type", operands, of: id, at: Int(located.location.line))
    }

    /// Whether a schema is checked where it is used instead of in a function of its own: few rules, none of which
    /// looks inside the value, and no table that every use would repeat.
    func isLeaf(_ id: SchemaID) -> Bool {
        let assertions = context.api[id].assertions
        let isShared = context.validated.useCount(id) > 1
        guard assertions.count <= (isShared ? 2 : 5) else { return false }
        return assertions.allSatisfy { located in
            switch located.assertion {
            case .type, .maxLength, .minLength, .format, .multipleOf, .maximum, .exclusiveMaximum, .minimum,
                .exclusiveMinimum, .pattern, .maxItems, .minItems, .uniqueItems, .maxProperties,
                .minProperties:
                true
            case .constant, .enumeration: !isShared
            default: false
            }
        }
    }

    /// Prints all rules of a leaf for a value.
    mutating func writeLeaf(_ id: SchemaID, _ value: SwiftCode, _ printer: inout CodePrinter) {
        guard let located = typeAssertion(of: id), case .type(let types) = located.assertion,
            let test = Self.test(types, value)
        else { return writeLeaves(id, value, .everything, &printer) }
        var inner = printer.inner()
        let failure: SwiftCode = "run.fail(\(value), \(typeSite(types, id, located)))"
        writeLeaves(id, value, types, &inner)
        if inner.isEmpty {
            printer.block("if !(\(test))") { $0.line(failure) }
        } else {
            printer.line("if \(test) {")
            printer.append(inner)
            printer.line("} else {")
            printer.indented { $0.line(failure) }
            printer.line("}")
        }
    }

    /// Prints every rule of the schema that looks at the value alone, but for `type`.
    ///
    /// - Parameter allowed: The types of values that get so far.
    mutating func writeLeaves(
        _ id: SchemaID, _ value: SwiftCode, _ allowed: SchemaTypes, _ printer: inout CodePrinter
    ) {
        let assertions = context.api[id].assertions
        for located in assertions { writeComparison(located, id, value, &printer) }
        for group in Group.allCases where !allowed.isDisjoint(with: group.types) {
            Self.guarded(group.types, allowed, value, &printer) { printer in
                for located in assertions { writeLimit(located, id, value, group, &printer) }
            }
        }
    }

    /// `const`, `enum` and the schema `false`.
    private mutating func writeComparison(
        _ located: LocatedAssertion, _ id: SchemaID, _ value: SwiftCode, _ printer: inout CodePrinter
    ) {
        let line = Int(located.location.line)
        switch located.assertion {
        case .never: printer.line("run.fail(\(value), \(site("", of: id, at: line)))")
        case .constant(let constant):
            let site = site("const", [constant.compactText], of: id, at: line)
            printer.line("if !(\(equality([constant], .exact, value))) { run.fail(\(value), \(site)) }")
        case .enumeration(let values, let matching):
            // The message lists some; a large enumeration would double the size of the table.
            let shown = values.prefix(20).map(\.compactText)
            let site = site("enum", [String(values.count)] + shown, of: id, at: line)
            if values.isEmpty {
                printer.line("run.fail(\(value), \(site))")
            } else {
                printer.line("if !(\(equality(values, matching, value))) { run.fail(\(value), \(site)) }")
            }
        default: break
        }
    }

    /// An expression that is true if the value is one of these.
    private mutating func equality(_ values: [JSONValue], _ matching: TextMatching, _ value: SwiftCode)
        -> SwiftCode
    {
        var texts: [String] = []
        var tests: [SwiftCode] = []
        for constant in values {
            switch constant {
            case .string(let text): texts.append(text)
            case .null: tests.append("\(value).isNull")
            case .bool(true): tests.append("\(value).isTrue")
            case .bool(false): tests.append("(\(value).isBoolean && !\(value).isTrue)")
            case .number(let number):
                if let small = number.int64, small.magnitude < 1 << 53 {
                    tests.append("\(value).isNumber(\(Int(small)))")
                } else {
                    let name = declare(
                        "_constant", .jsonConstant, "\(SwiftStringLiteral(constant.compactText))")
                    tests.append("Self.\(name).equals(\(value))")
                }
            case .array, .object:
                // As text, parsed once: nested literals can take the compiler minutes.
                let name = declare("_constant", .jsonConstant, "\(SwiftStringLiteral(constant.compactText))")
                tests.append("Self.\(name).equals(\(value))")
            }
        }
        if texts.count == 1, matching == .exact {
            tests.insert("\(value).isString(\(SwiftStringLiteral(texts[0])))", at: 0)
        } else if !texts.isEmpty {
            let name = declare(
                "_texts", .jsonMembers,
                "\(SwiftStringLiteral(lines: texts)), matching: \(Self.spelling(matching))")
            tests.insert("\(value).isString(in: Self.\(name))", at: 0)
        }
        return tests.joined(by: " || ")
    }

    static func spelling(_ matching: TextMatching) -> SwiftCode {
        switch matching {
        case .exact: ".exact"
        case .ignoringCase: ".ignoringCase"
        case .ignoringCaseAndUnderscores: ".ignoringCaseAndUnderscores"
        }
    }

    /// A limit that concerns values of the group's types.
    private mutating func writeLimit(
        _ located: LocatedAssertion, _ id: SchemaID, _ value: SwiftCode, _ group: Group,
        _ printer: inout CodePrinter
    ) {
        let line = Int(located.location.line)
        switch (group, located.assertion) {
        case (.number, .minimum(let limit)): writeBound("minimum", limit, line, id, value, &printer)
        case (.number, .exclusiveMinimum(let limit)):
            writeBound("exclusiveMinimum", limit, line, id, value, &printer)
        case (.number, .maximum(let limit)): writeBound("maximum", limit, line, id, value, &printer)
        case (.number, .exclusiveMaximum(let limit)):
            writeBound("exclusiveMaximum", limit, line, id, value, &printer)
        case (.number, .multipleOf(let divisor)):
            let site = site("multipleOf", [divisor.text], of: id, at: line)
            printer.line("run.multipleOf(\(value), \(SwiftStringLiteral(divisor.text)), \(site))")
        case (_, .format(let name)):
            guard let format = FormatSpelling(name), !format.types.isDisjoint(with: group.types) else {
                return
            }
            printer.line(
                "run.format(\(value), .\(format.identifier), \(site("format", [name], of: id, at: line)))")
        case (.string, .minLength(let limit)):
            guard limit > 0 else { return }
            printer.line(
                "run.minLength(\(value), \(limit), \(site("minLength", [String(limit)], of: id, at: line)))")
        case (.string, .maxLength(let limit)):
            printer.line(
                "run.maxLength(\(value), \(limit), \(site("maxLength", [String(limit)], of: id, at: line)))")
        case (.string, .pattern(let source, let automaton)):
            let name = pattern(source, automaton)
            printer.line(
                "run.pattern(\(value), Self.\(name), \(site("pattern", [source], of: id, at: line)))")
        case (.array, .minItems(let limit)): writeCount("minItems", "<", limit, line, id, value, &printer)
        case (.array, .maxItems(let limit)): writeCount("maxItems", ">", limit, line, id, value, &printer)
        case (.array, .uniqueItems):
            printer.line("run.uniqueItems(\(value), \(site("uniqueItems", of: id, at: line)))")
        case (.object, .minProperties(let limit)):
            writeCount("minProperties", "<", limit, line, id, value, &printer)
        case (.object, .maxProperties(let limit)):
            writeCount("maxProperties", ">", limit, line, id, value, &printer)
        default: break
        }
    }

    private mutating func writeBound(
        _ keyword: StaticString, _ limit: JSONNumber, _ line: Int, _ id: SchemaID, _ value: SwiftCode,
        _ printer: inout CodePrinter
    ) {
        let site = site(keyword.description, [limit.text], of: id, at: line)
        let call = SwiftCode(stringLiteral: keyword)
        if let small = limit.int64, small.magnitude < 1 << 53 {
            printer.line("run.\(call)(\(value), \(Int(small)), \(site))")
        } else {
            printer.line("run.\(call)(\(value), \(SwiftStringLiteral(limit.text)), \(site))")
        }
    }

    private mutating func writeCount(
        _ keyword: StaticString, _ comparison: StaticString, _ limit: Int, _ line: Int, _ id: SchemaID,
        _ value: SwiftCode, _ printer: inout CodePrinter
    ) {
        let site = site(keyword.description, [String(limit)], of: id, at: line)
        printer.line(
            "if \(value).count \(SwiftCode(stringLiteral: comparison)) \(limit) { run.fail(\(value), \(site)) }"
        )
    }
}

extension JSONValue {
    /// As JSON without spaces.
    var compactText: String { (try? jsonBytes()).map { String(decoding: $0, as: UTF8.self) } ?? "null" }
}
