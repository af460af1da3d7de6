import PinionJSON

/// Makes violations of what a run wrote down, while the instance is still there.
struct ViolationRenderer {
    private let findings: Validation.Findings
    private let tape: JSONTape
    private let part: Violation.Part
    /// The rules in use, by their place in the bundle.
    private let sites: [UInt32: Site]
    /// Records by the record they explain.
    private let children: [Int32: [Int]]

    init(_ findings: Validation.Findings, tape: JSONTape, bundle: SchemaBundle, part: Violation.Part) {
        self.findings = findings
        self.tape = tape
        self.part = part
        sites = bundle.sites(findings.records.map(\.site) + findings.conditions.map(\.site))
        children = Dictionary(grouping: findings.records.indices) { findings.records[$0].parent }
    }

    func violations() -> [Violation] { children[-1, default: []].flatMap(violations) }

    /// A record as violations. Where it is known which branch of a `oneOf` or `anyOf` the value was meant to follow,
    /// what that branch misses is the news; that no branch fits follows from it.
    private func violations(_ index: Int) -> [Violation] {
        let record = findings.records[index]
        let site = site(record.site)
        guard record.detail == 0, site.keyword == "oneOf" || site.keyword == "anyOf",
            let records = children[Int32(clamping: index)],
            let selected = tape.withNode(at: record.node, { BranchSelector(site).branch(for: $0) })
        else { return [violation(index)] }
        let chosen = records.filter { Int(findings.records[$0].branch) == selected }
        return chosen.isEmpty ? [violation(index)] : chosen.flatMap(violations)
    }

    private func site(_ id: UInt32) -> Site { sites[id] ?? Site() }

    private func violation(_ index: Int) -> Violation {
        let record = findings.records[index]
        let site = site(record.site)
        return tape.withNode(at: record.node) { node in
            let isName = self.isName(node)
            let pointer = node.pointer
            let keyword = keyword(record, site, node)
            let missing: String? =
                switch keyword {
                case .required(let name), .dependentRequired(let name, _): name
                default: nil
                }
            return Violation(
                part: part, instance: isName ? JSONPointer(Array(pointer.tokens.dropLast())) : pointer,
                memberPointer: isName ? pointer : missing.map { pointer.appending($0) }, keyword: keyword,
                schemaLocation: site.location, conditions: conditions(record),
                causes: alternatives(index, site))
        }
    }

    /// Whether a node is the name of a member: rules under `propertyNames` look at those.
    private func isName(_ node: JSONNode) -> Bool {
        guard node.isString, node.index > 1 else { return false }
        let pointer = node.pointer
        return node.node(at: 1).descendant(pointer)?.index != node.index
    }

    private func keyword(_ record: Validation.Record, _ site: Site, _ node: JSONNode) -> Violation.Keyword {
        if record.site == Validation.exhaustionSite { return .tooComplex }
        if site.isNever {
            return ["", "$and"].contains(site.keyword) ? .never : .unexpected(keyword: site.keyword)
        }
        let operand = site.operand.compactText
        let limit = site.limit
        let detail = Int(record.detail)
        switch site.keyword {
        case "": return .never
        case "type":
            let single = if case .string(let name) = site.operand { [name] } else { site.texts }
            return .type(expected: single, found: node.type ?? .null)
        case "const": return .constant(operand)
        case "enum":
            guard case .array(let values) = site.operand else { return .other(site.keyword) }
            // A message that lists more helps nobody.
            let shown = values.prefix(20).map(\.compactText)
            return .enumeration(shown, more: values.count - shown.count)
        case "multipleOf": return .multipleOf(operand)
        case "maximum": return .maximum(limit: operand)
        case "exclusiveMaximum": return .exclusiveMaximum(limit: operand)
        case "minimum": return .minimum(limit: operand)
        case "exclusiveMinimum": return .exclusiveMinimum(limit: operand)
        case "maxLength": return .maxLength(limit: limit, actual: node.scalarCount)
        case "minLength": return .minLength(limit: limit, actual: node.scalarCount)
        case "pattern":
            if case .string(let source) = site.operand {
                return detail == Validation.undecided ? .undecidedPattern(source) : .pattern(source)
            }
        case "format": if case .string(let name) = site.operand { return .format(name) }
        case "maxItems": return .maxItems(limit: limit, actual: node.count)
        case "minItems": return .minItems(limit: limit, actual: node.count)
        case "uniqueItems": return .uniqueItems(repeated: detail)
        case "contains":
            return .contains(
                minimum: Site.integer(site.schema["minContains"]) ?? 1,
                maximum: Site.integer(site.schema["maxContains"]), actual: detail)
        case "maxProperties": return .maxProperties(limit: limit, actual: node.count)
        case "minProperties": return .minProperties(limit: limit, actual: node.count)
        case "required", "dependentRequired":
            guard site.texts.indices.contains(detail) else { break }
            return site.keyword == "required"
                ? .required(missing: site.texts[detail])
                : .dependentRequired(missing: site.texts[detail], because: site.trigger)
        case "anyOf": return .anyOf(alternatives: site.branches.count)
        case "oneOf": return .oneOf(matched: detail, alternatives: site.branches.count)
        case "not": return .not
        default: break
        }
        return .other(site.keyword)
    }

    // MARK: Conditions

    private func conditions(_ record: Validation.Record) -> [Violation.Condition] {
        var conditions: [Violation.Condition] = []
        var index = record.condition
        while index >= 0, conditions.count < findings.conditions.count {
            let condition = findings.conditions[Int(index)]
            let site = site(condition.site)
            conditions.append(
                Violation.Condition(
                    title: site.title, schemaLocation: site.location, holds: condition.holds,
                    tests: tape.withNode(at: condition.node) { node in
                        site.tests.compactMap { test($0, node) }
                    }))
            index = condition.outer
        }
        return conditions
    }

    /// A test written as `=` or `?` and a pointer: the value there, or whether there is one. The emitter
    /// writes `?` where the value may be a secret.
    private func test(_ operand: String, _ node: JSONNode) -> Violation.Test? {
        guard let first = operand.utf8.first, let path = JSONPointer(String(operand.dropFirst())) else {
            return nil
        }
        let instance = JSONPointer(node.pointer.tokens + path.tokens)
        guard let found = node.descendant(path) else {
            return Violation.Test(instance: instance, finding: .absent)
        }
        if first == UInt8(ascii: "?") { return Violation.Test(instance: instance, finding: .present) }
        return Violation.Test(instance: instance, finding: .value(found.shortText))
    }

    // MARK: Causes

    /// The branches of an `anyOf` or `oneOf`, the closest first. A
    /// branch is closer the deeper its deepest violation is, then the fewer it has.
    private func alternatives(_ index: Int, _ site: Site) -> [Violation.Alternative] {
        guard let records = children[Int32(clamping: index)] else { return [] }
        let branches = Dictionary(grouping: records) { Int(findings.records[$0].branch) }
        let found = branches.keys.sorted().map { branch in
            Violation.Alternative(
                index: branch, schema: site.branches.indices.contains(branch) ? site.branches[branch] : "",
                violations: branches[branch, default: []].flatMap(violations))
        }
        func distance(_ alternative: Violation.Alternative) -> (Int, Int, Int) {
            (
                -(alternative.violations.map { $0.instance.tokens.count }.max() ?? 0),
                alternative.violations.count,
                alternative.index
            )
        }
        return found.sorted { distance($0) < distance($1) }
    }
}

extension JSONNode {
    /// The value at a pointer from here.
    func descendant(_ pointer: JSONPointer) -> JSONNode? {
        var node = self
        for token in pointer.tokens {
            let next: JSONNode? =
                node.isObject
                ? node.member(named: token) ?? node.member(ignoringCaseOf: token)
                : Int(token).flatMap { place in
                    place < 0 ? nil : node.elements.dropFirst(place).first { _ in true }
                }
            guard let next else { return nil }
            node = next
        }
        return node
    }

    func member(ignoringCaseOf name: String) -> JSONNode? {
        func folded(_ byte: UInt8) -> UInt8 { byte.isASCIILetter ? byte | 0x20 : byte }
        for member in members
        where member.name.text.elementsEqual(name.utf8, by: { folded($0) == folded($1) }) {
            return member.value
        }
        return nil
    }

    /// The value as short JSON text.
    fileprivate var shortText: String {
        switch type {
        case .null, nil: return "null"
        case .boolean: return isTrue ? "true" : "false"
        case .number: return String(string.prefix(64))
        case .array: return "an array"
        case .object: return "an object"
        case .string:
            var escaped = ""
            for scalar in string.unicodeScalars.prefix(64) {
                switch scalar {
                case "\"", "\\": escaped += "\\\(scalar)"
                case _
                where scalar.value < 0x20 || scalar.value == 0x7F
                    || scalar.properties.generalCategory == .format
                    || scalar.properties.generalCategory == .lineSeparator
                    || scalar.properties.generalCategory == .paragraphSeparator:
                    let digits = String(scalar.value, radix: 16)
                    escaped += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
                default: escaped.unicodeScalars.append(scalar)
                }
            }
            return "\"\(escaped)\(scalarCount > 64 ? "…" : "")\""
        }
    }
}
