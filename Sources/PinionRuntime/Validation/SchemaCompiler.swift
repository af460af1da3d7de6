import PinionJSON

/// Makes programs of the schemas of a bundle.
///
/// A schema is compiled once for each kind of value that its rules tell apart, so that a run meets only rules that
/// concern the value: whether a string is an object was decided here.
struct SchemaCompiler {
    /// What is known of a definition before its rules are compiled.
    struct Definition {
        /// Its line, on a tape: an object of one member, whose value is the schema.
        let tape: JSONTape
        /// Where its line begins in the text.
        let offset: UInt32
        /// Its schema, and its schema that keeps account of children; `nil` until somebody refers to it.
        var schema: UInt32?
        var trackingSchema: UInt32?
    }

    /// Rules with the kinds of values that they are for, as bits.
    struct Step {
        let kinds: UInt8
        var rule: Rule
    }

    var definitions: [Definition]
    let definitionsByKey: [[UInt8]: Int]
    let matchers: [[UInt8]: PatternMatcher]
    var memory: ProgramMemory
    /// Eight for each schema: places among the rules, 0 for none. The first schema is `true`, the second a `false` of
    /// no place.
    var starts: [UInt32] = Array(repeating: 0, count: 8) + Array(repeating: 1, count: 8)
    var rules: [Rule] = [
        Rule(operation: .end), Rule(operation: .fail, isLast: true, site: Validation.exhaustionSite - 1),
    ]
    var pool: [UInt32] = []
    /// What is said of members, by the operand of the rule that says it. Without those of `generalMembers`.
    var memberLists: [Int: MemberList] = [:]
    /// Whether a schema's rules have been put together with those of the schemas it applies; `false` while they are.
    var merges: [UInt32: Bool] = [:]
    /// Bytes that putting schemas together may still take. GitHub's 900 schemas take a hundredth of it.
    var mergingBytes = 16 << 20
    /// Schemas made of two, by these.
    var conjunctions: [[UInt32]: UInt32] = [:]
    /// Definitions whose rules are still to be compiled.
    private var pending: [(definition: Int, tracks: Bool)] = []
    /// Where the line at hand begins in the text.
    private var offset: UInt32 = 0

    init(
        definitions: [Definition], byKey: [[UInt8]: Int], matchers: [[UInt8]: PatternMatcher],
        memory: ProgramMemory
    ) {
        self.definitions = definitions
        definitionsByKey = byKey
        self.matchers = matchers
        self.memory = memory
    }

    /// The schema of a definition.
    mutating func schema(ofDefinition index: Int, tracks: Bool = false) -> UInt32 {
        if let known = tracks ? definitions[index].trackingSchema : definitions[index].schema { return known }
        let schema = addSchema()
        if tracks {
            definitions[index].trackingSchema = schema
        } else {
            definitions[index].schema = schema
        }
        pending.append((definition: index, tracks: tracks))
        return schema
    }

    /// Compiles all definitions that were asked for, and those that they refer to.
    mutating func drain() {
        while let (index, tracks) = pending.popLast() {
            let definition = definitions[index]
            let schema = schema(ofDefinition: index, tracks: tracks)
            offset = definition.offset
            definition.tape.withRoot { root in
                for member in root.members { fill(schema, member.value, tracks) }
            }
        }
    }

    /// What was compiled.
    mutating func program(_ hostnames: HostnameRules) -> SchemaProgram {
        mergeMembers()
        singleOutMembers()
        let rules = memory.store(rules)
        return SchemaProgram(
            starts: memory.store(starts.map { $0 == 0 ? nil : rules + Int($0) }), rules: rules,
            pool: memory.store(pool), hostnames: memory.store([hostnames]))
    }

    // MARK: Schemas

    /// The schema of a node: `true` is 0.
    mutating func schema(_ node: JSONNode, tracks: Bool = false) -> UInt32 {
        if node.isTrue || (node.isObject && node.count == 0) { return 0 }
        if node.isObject, node.count == 1, let key = node.member("$ref") {
            guard let index = definitionsByKey[Array(key.text)] else { return 0 }
            return schema(ofDefinition: index, tracks: tracks)
        }
        let schema = addSchema()
        fill(schema, node, tracks)
        return schema
    }

    mutating func addSchema() -> UInt32 {
        starts += Array(repeating: 0, count: 8)
        return UInt32(starts.count / 8 - 1)
    }

    private mutating func fill(_ schema: UInt32, _ node: JSONNode, _ tracks: Bool) {
        let base = Int(schema) * 8
        guard node.isObject else {
            guard node.isBoolean, !node.isTrue else { return }
            let refusal = addRefusal(node)
            for kind in 1...6 { starts[base + kind] = refusal }
            return
        }
        let types = node.member("type")
        let allowed = types.map(Kinds.init(types:)) ?? .all
        let refusal = types.map { addRefusal($0) } ?? 0
        let asksForUnevaluated =
            node.member("unevaluatedItems") != nil || node.member("unevaluatedProperties") != nil
        let steps = steps(node, tracks: tracks || asksForUnevaluated)
        // Kinds that the same rules are for share them.
        var known: [(signature: [Int], start: UInt32)] = []
        for kind in UInt8(1)...6 {
            guard allowed.bits & 1 << kind != 0 else {
                starts[base + Int(kind)] = refusal
                continue
            }
            let isInteger = kind == Kinds.number && allowed.onlyIntegers
            let own = steps.indices.filter { steps[$0].kinds & 1 << kind != 0 }
            if own.isEmpty, !isInteger { continue }
            if !isInteger, let same = known.first(where: { $0.signature == own }) {
                starts[base + Int(kind)] = same.start
                continue
            }
            var start = UInt32(rules.count)
            if isInteger, let types { rules.append(Rule(operation: .integer, site: site(types))) }
            rules += own.map { steps[$0].rule }
            rules[rules.count - 1].isLast = true
            rules.append(Rule(operation: .end))
            if asksForUnevaluated {
                rules.append(Rule(operation: .account, first: start))
                rules.append(Rule(operation: .end))
                start = UInt32(rules.count - 2)
            }
            if !isInteger { known.append((own, start)) }
            starts[base + Int(kind)] = start
        }
    }

    /// Rules for a kind of which no value is right, because of a keyword.
    private mutating func addRefusal(_ node: JSONNode) -> UInt32 {
        rules.append(Rule(operation: .fail, isLast: true, site: site(node)))
        return UInt32(rules.count - 1)
    }

    /// The rules of a schema in the order of its keywords.
    private mutating func steps(_ node: JSONNode, tracks: Bool) -> [Step] {
        var steps: [Step] = []
        var hasMembers = false
        for (name, value) in node.members {
            let keyword = name.string
            switch keyword {
            case "properties", "patternProperties", "additionalProperties", "propertyNames", "required",
                "dependentRequired", "dependentSchemas":
                // One pass over the members serves them all.
                if !hasMembers { addMembers(node, tracks, to: &steps) }
                hasMembers = true
            case "prefixItems", "items", "contains", "unevaluatedItems", "unevaluatedProperties":
                addChildren(keyword, value, node, tracks, to: &steps)
            case "$ref", "$dynamicRef", "$and", "allOf", "anyOf", "oneOf", "not", "if":
                addInPlace(keyword, value, node, tracks, to: &steps)
            default: addLeaf(keyword, value, node, to: &steps)
            }
        }
        return steps
    }

    /// The schema of a `$ref`, which is a text in the bundle.
    mutating func target(_ reference: JSONNode, tracks: Bool) -> UInt32 {
        definitionsByKey[Array(reference.text)].map { schema(ofDefinition: $0, tracks: tracks) } ?? 0
    }

    /// Where a node stands in the text of the bundle.
    func site(_ node: JSONNode) -> UInt32 { offset + UInt32(clamping: node.sourceOffset) }
}

/// The kinds of values, as bits numbered like the kinds of a tape.
struct Kinds {
    var bits: UInt8
    /// Whether numbers must have no fraction.
    var onlyIntegers = false

    static let null: UInt8 = 1
    static let boolean: UInt8 = 2
    static let number: UInt8 = 3
    static let string: UInt8 = 4
    static let array: UInt8 = 5
    static let object: UInt8 = 6
    static let all = Kinds(bits: 0b0111_1110)

    init(bits: UInt8) { self.bits = bits }

    /// What a `type` allows: a name or several.
    init(types: JSONNode) {
        bits = 0
        var hasNumber = false
        let names = types.isArray ? types.elements.map(\.string) : [types.string]
        for name in names {
            switch name {
            case "null": bits |= 1 << Self.null
            case "boolean": bits |= 1 << Self.boolean
            case "string": bits |= 1 << Self.string
            case "array": bits |= 1 << Self.array
            case "object": bits |= 1 << Self.object
            case "number", "integer":
                bits |= 1 << Self.number
                hasNumber = hasNumber || name == "number"
            default: break
            }
        }
        onlyIntegers = bits & 1 << Self.number != 0 && !hasNumber
    }
}
