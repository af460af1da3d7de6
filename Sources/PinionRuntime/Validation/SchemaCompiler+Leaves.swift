import PinionJSON

/// Keywords that look at nothing but the value itself.
extension SchemaCompiler {
    mutating func addLeaf(
        _ keyword: String, _ value: JSONNode, _ schema: JSONNode, to steps: inout [Step]
    ) {
        let site = site(value)
        func add(_ kind: UInt8, _ operation: Rule.Operation, _ operand: Int) {
            steps.append(
                Step(kinds: 1 << kind, rule: Rule(operation: operation, site: site, operand: operand)))
        }
        let limit = value.int64.map { Int(clamping: $0) } ?? Int.max
        switch keyword {
        case "const": addConstants([value], .exact, site, to: &steps)
        case "enum":
            let matching = schema.member("$texts").map(Self.matching) ?? .exact
            addConstants(Array(value.elements), matching, site, to: &steps)
        case "minLength": add(Kinds.string, .minLength, limit)
        case "maxLength":
            guard var last = steps.last, last.rule.operation == .minLength else {
                return add(Kinds.string, .maxLength, limit)
            }
            last.rule.operation = .length
            last.rule.first = site
            last.rule.second = UInt32(clamping: limit)
            steps[steps.count - 1] = last
        case "minItems": add(Kinds.array, .minCount, limit)
        case "maxItems": add(Kinds.array, .maxCount, limit)
        case "minProperties": add(Kinds.object, .minCount, limit)
        case "maxProperties": add(Kinds.object, .maxCount, limit)
        case "uniqueItems": add(Kinds.array, .uniqueItems, 0)
        case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum":
            steps.append(Step(kinds: 1 << Kinds.number, rule: bound(keyword, value)))
        case "multipleOf":
            if let number = value.number { add(Kinds.number, .multipleOf, memory.operand([number])) }
        case "pattern":
            switch matchers[Array(value.text)] {
            case .automaton(let automaton): add(Kinds.string, .pattern, memory.operand([automaton]))
            case .bounded(let pattern): add(Kinds.string, .boundedPattern, memory.operand([pattern]))
            case nil: break
            }
        case "format":
            guard let format = Format(rawValue: value.string) else { return }
            steps.append(
                Step(kinds: format.kinds, rule: Rule(operation: .format, format: format, site: site)))
        default: break
        }
    }

    private mutating func bound(_ keyword: String, _ value: JSONNode) -> Rule {
        let operations: [(name: String, operation: Rule.Operation)] = [
            ("minimum", .minimum), ("maximum", .maximum), ("exclusiveMinimum", .exclusiveMinimum),
            ("exclusiveMaximum", .exclusiveMaximum),
        ]
        let which = operations.firstIndex { $0.name == keyword } ?? 0
        if let small = value.int64, small.magnitude < 1 << 53, let operand = Int(exactly: small) {
            return Rule(operation: operations[which].operation, site: site(value), operand: operand)
        }
        return Rule(
            operation: .exactBound, site: site(value), first: UInt32(which),
            operand: memory.operand([value.number ?? JSONNumber(0)]))
    }

    /// `const` and `enum`: for each kind of value the test for the constants of that kind.
    private mutating func addConstants(
        _ values: [JSONNode], _ matching: JSONNameMatching, _ site: UInt32, to steps: inout [Step]
    ) {
        for kind in UInt8(1)...6 {
            let own = values.filter { $0.kind == kind }
            var rule = Rule(operation: .constant, site: site)
            switch kind {
            case _ where own.isEmpty: rule.operation = .fail
            case Kinds.null: continue
            case Kinds.boolean:
                if own.count > 1 { continue }
                rule.operation = own[0].isTrue ? .isTrue : .isFalse
            case Kinds.string:
                rule.operation = .text
                rule.operand = memory.operand([memory.members(own.map { Array($0.text) }, matching)])
            default:
                let constants = own.map { JSONConstant(value: JSONValue($0)) }
                rule.second = UInt32(constants.count)
                rule.operand = memory.operand(constants)
            }
            steps.append(Step(kinds: 1 << kind, rule: rule))
        }
    }

    /// How texts or names are compared, by its name in the bundle.
    static func matching(_ node: JSONNode) -> JSONNameMatching {
        switch node.string {
        case "ignoringCase": .ignoringCase
        case "ignoringCaseAndUnderscores": .ignoringCaseAndUnderscores
        default: .exact
        }
    }
}

extension Format {
    /// The kinds of values that the format says something about.
    fileprivate var kinds: UInt8 {
        switch self {
        case .int8, .int16, .int32, .uint8, .uint16, .uint32, .doubleInt, .float, .double, .structuredInteger,
            .structuredDecimal, .unixtime:
            1 << Kinds.number
        case .int64, .uint64, .decimal, .decimal128: 1 << Kinds.number | 1 << Kinds.string
        default: 1 << Kinds.string
        }
    }
}
