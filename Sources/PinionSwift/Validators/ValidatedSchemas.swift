import PinionIR

/// What the validators of an API know of its schemas before any is written: which say anything at all, which
/// merely refer to another, which references lead back to the same value, and where secrets may be.
struct ValidatedSchemas: Sendable {
    private let api: API
    /// Where values must not be told.
    let secrets: SecretPlaces
    /// By `SchemaID`: the schema at the end of a chain of bare `$ref`s.
    private var targets: [SchemaID] = []
    /// By `SchemaID`: whether it is `false`.
    private var nevers: [Bool] = []
    /// By `SchemaID`: whether some value breaks its rules.
    private var rules: [Bool] = []
    /// By `SchemaID`: whether it looks at children, for `unevaluatedItems` and `unevaluatedProperties`.
    private var contributions: [Bool] = []
    /// Steps from a schema to one that is applied to the same value and leads back to it. Such a circle adds no
    /// rule, so a validator leaves the step out instead of running for ever.
    private var circular: Set<Step> = []
    /// By `SchemaID`: whether a schema that applies it, to the same value, asks which children it looked at.
    private var tracked: [Bool] = []

    private struct Step: Hashable {
        let from: SchemaID
        let to: SchemaID
    }

    init(_ api: API) {
        self.api = api
        let ids = api.schemas.indices.map { SchemaID($0) }
        // One walk for all that is asked of every schema: they lie all over the memory, and nine walks took a fifth of
        // the time of naming.
        var children: [(list: Int, element: SchemaID)] = []
        var inPlace: [(list: Int, element: SchemaID)] = []
        var secret: [Int] = []
        nevers.reserveCapacity(ids.count)
        targets.reserveCapacity(ids.count)
        for (index, schema) in api.schemas.enumerated() {
            var isNever = false
            for position in schema.assertions.indices {
                switch schema.assertions[position].assertion {
                case .never: isNever = true
                case .format("password"): secret.append(index)
                default: break
                }
                schema.assertions[position].assertion.forEachChild {
                    children.append((Int($0.rawValue), SchemaID(index)))
                }
                schema.assertions[position].assertion.forEachChildInPlace { inPlace.append((index, $0)) }
            }
            nevers.append(isNever)
            targets.append(Self.target(of: ids[index], in: api))
        }
        secrets = SecretPlaces(
            api, secret,
            appliedBy: Lists(inPlace.map { (Int($0.element.rawValue), $0.list) }, count: ids.count))
        findCircles(
            ids, Lists(inPlace.map { ($0.list, targets[Int($0.element.rawValue)]) }, count: ids.count))
        let parents = Lists(children, count: ids.count)
        rules = Array(repeating: false, count: ids.count)
        contributions = rules
        findLeast(
            ids, parents, isIn: { $0.rules[$1] }, add: { $0.rules[$1] = true },
            belongs: { $0.saysAnything($1) })
        findLeast(
            ids, parents, isIn: { $0.contributions[$1] }, add: { $0.contributions[$1] = true },
            belongs: { $0.contributesAnything($1) })
        findTracked(ids)
    }

    /// Whether a value can break the schema's rules. A schema that says nothing has no validator.
    func says(_ id: SchemaID) -> Bool { rules[Int(target(id).rawValue)] }

    /// Whether the schema says which children of a value it looked at.
    func contributes(_ id: SchemaID) -> Bool { contributions[Int(target(id).rawValue)] }

    /// The schema itself, or the one it is a mere `$ref` to.
    func target(_ id: SchemaID) -> SchemaID { targets[Int(id.rawValue)] }

    /// Whether going from one schema to another for the same value leads back.
    func isCircular(from: SchemaID, to: SchemaID) -> Bool {
        !circular.isEmpty && circular.contains(Step(from: target(from), to: target(to)))
    }

    /// Whether the schema is `false`.
    func isNever(_ id: SchemaID) -> Bool { nevers[Int(target(id).rawValue)] }

    private static func target(of id: SchemaID, in api: API) -> SchemaID {
        var id = id
        // A circle of references is left after as many steps as there are schemas.
        for _ in api.schemas.indices {
            guard api[id].assertions.count == 1, case .reference(let next) = api[id].assertions[0].assertion
            else { return id }
            id = next
        }
        return id
    }

    // MARK: What is written

    /// Whether a schema is more than `true`: it can fail, or somebody asks which children it looked at.
    func isWritten(_ id: SchemaID) -> Bool {
        says(id) || (tracked[Int(target(id).rawValue)] && contributes(id))
    }

    /// Whether it matters which members a schema names, even those of which it asks nothing.
    func namesMatter(_ id: SchemaID) -> Bool {
        tracked[Int(id.rawValue)]
            || api[id].assertions.contains { located in
                if case .additionalProperties(let schema) = located.assertion { says(schema) } else { false }
            }
    }

    /// Whether a keyword of a schema can fail or has a say in which children were looked at.
    func keeps(_ assertion: Assertion, of id: SchemaID) -> Bool {
        let isTracked = tracked[Int(id.rawValue)]
        return switch assertion {
        case .properties(let members): namesMatter(id) || members.contains { says($0.schema) }
        case .patternProperties(let members): namesMatter(id) || members.contains { says($0.schema) }
        case .prefixItems(let schemas):
            isTracked || schemas.contains(where: says)
                || api[id].assertions.contains { located in
                    if case .items(let schema, _) = located.assertion { says(schema) } else { false }
                }
        case .additionalProperties(let schema), .unevaluatedProperties(let schema), .items(let schema, _),
            .unevaluatedItems(let schema):
            isTracked || says(schema)
        case .contains: isTracked || saysAnything(assertion)
        case .reference(let child): isWritten(child) && !isCircular(from: id, to: child)
        case .allOf(let children): children.contains(where: isWritten)
        case .anyOf(let branches):
            branches.allSatisfy(says) || (isTracked && branches.contains(where: contributes))
        case .oneOf: true
        case .conditional(let condition, let then, let otherwise):
            [then, otherwise].contains { $0.map(isWritten) ?? false } || (isTracked && contributes(condition))
        case .dependentSchemas(let entries): entries.contains { isWritten($0.schema) }
        default: saysAnything(assertion)
        }
    }

    /// The schemas that stand inside a schema when it is written, as its keywords refer to them.
    func writtenChildren(of id: SchemaID) -> [SchemaID] {
        var written: [SchemaID] = []
        for position in api[id].assertions.indices where keeps(api[id].assertions[position].assertion, of: id)
        {
            let assertion = api[id].assertions[position].assertion
            let inPlace = circular.isEmpty ? [] : Set(assertion.childrenInPlace)
            assertion.forEachChild { child in
                if isWritten(child) && !(inPlace.contains(child) && isCircular(from: id, to: child)) {
                    written.append(child)
                }
            }
        }
        return written
    }

    /// Whether a schema is so small that it may be written wherever it is used.
    func isLeaf(_ id: SchemaID) -> Bool {
        api[id].assertions.count <= 4
            && api[id].assertions.allSatisfy { located in
                switch located.assertion {
                case .enumeration(let values, _): values.count <= 8
                case .constant: true
                default: !located.assertion.hasChild { _ in true }
                }
            }
    }

    private mutating func findTracked(_ ids: [SchemaID]) {
        tracked = Array(repeating: false, count: ids.count)
        var pending = ids.filter { id in
            api[id].assertions.contains { located in
                switch located.assertion {
                case .unevaluatedItems(let schema), .unevaluatedProperties(let schema): says(schema)
                default: false
                }
            }
        }
        while let id = pending.popLast() {
            if tracked[Int(id.rawValue)] { continue }
            tracked[Int(id.rawValue)] = true
            for located in api[id].assertions {
                if case .not = located.assertion { continue }
                located.assertion.forEachChildInPlace { pending.append(target($0)) }
            }
        }
    }

    // MARK: Circles

    private mutating func findCircles(_ ids: [SchemaID], _ inPlace: Lists<SchemaID>) {
        enum Mark { case new, open, done }
        var marks = Array(repeating: Mark.new, count: ids.count)
        // Iterative: a chain of references can be as long as a description.
        for root in ids where marks[Int(root.rawValue)] == .new {
            var stack: [(id: SchemaID, children: ArraySlice<SchemaID>)] = [
                (root, inPlace[Int(root.rawValue)])
            ]
            marks[Int(root.rawValue)] = .open
            while let id = stack.last?.id {
                guard let child = stack[stack.count - 1].children.popFirst() else {
                    marks[Int(id.rawValue)] = .done
                    stack.removeLast()
                    continue
                }
                switch marks[Int(child.rawValue)] {
                case .done: continue
                case .open: circular.insert(Step(from: id, to: child))
                case .new:
                    marks[Int(child.rawValue)] = .open
                    stack.append((child, inPlace[Int(child.rawValue)]))
                }
            }
        }
    }

    // MARK: What is said

    /// The least set of schemas that `belongs` agrees with: starting from nothing, until nothing changes.
    private mutating func findLeast(
        _ ids: [SchemaID], _ parents: Lists<SchemaID>, isIn: (ValidatedSchemas, Int) -> Bool,
        add: (inout ValidatedSchemas, Int) -> Void, belongs: (ValidatedSchemas, SchemaID) -> Bool
    ) {
        var pending = ids
        while let id = pending.popLast() {
            guard !isIn(self, Int(id.rawValue)), belongs(self, id) else { continue }
            add(&self, Int(id.rawValue))
            pending.append(contentsOf: parents[Int(id.rawValue)])
        }
    }

    private func saysAnything(_ id: SchemaID) -> Bool {
        api[id].assertions.contains { saysAnything($0.assertion) }
    }

    private func saysAnything(_ assertion: Assertion) -> Bool {
        switch assertion {
        case .type(let types): !types.isSuperset(of: SchemaTypes.everything)
        case .minLength(let limit), .minItems(let limit), .minProperties(let limit): limit > 0
        case .format(let name): CheckedFormats.contains(name)
        case .required(let names): !names.isEmpty
        case .dependentRequired(let entries): entries.contains { !$0.requires.isEmpty }
        case .contains(_, let minimum, let maximum): minimum > 0 || maximum != nil
        case .not(let schema): !isNever(schema)
        case .anyOf(let branches): branches.allSatisfy(says)
        case .oneOf(let branches, _): branches.count != 1 || branches.allSatisfy(says)
        case .conditional(_, let then, let otherwise):
            then.map(says) ?? false || otherwise.map(says) ?? false
        case .reference, .properties, .patternProperties, .additionalProperties, .propertyNames,
            .dependentSchemas, .unevaluatedProperties, .prefixItems, .items, .unevaluatedItems, .allOf:
            assertion.hasChild(where: says)
        default: true
        }
    }

    private func contributesAnything(_ id: SchemaID) -> Bool {
        api[id].assertions.contains { located in
            switch located.assertion {
            case .properties, .patternProperties, .additionalProperties, .unevaluatedProperties, .prefixItems,
                .items, .unevaluatedItems, .contains:
                true
            case .not: false
            default: located.assertion.hasChild(inPlace: true, where: contributes)
            }
        }
    }
}

extension SchemaTypes {
    /// All types; an integer is a number.
    static let everything: SchemaTypes = [.null, .boolean, .number, .string, .array, .object]
}

extension Assertion {
    /// Schemas applied to the same value.
    var childrenInPlace: [SchemaID] {
        var children: [SchemaID] = []
        forEachChildInPlace { children.append($0) }
        return children
    }

    /// Whether something holds of a schema applied to the value, or, unless only those are asked for, to what is in it or
    /// to the names of its members.
    func hasChild(inPlace: Bool = false, where holds: (SchemaID) -> Bool) -> Bool {
        var isFound = false
        if inPlace {
            forEachChildInPlace { isFound = isFound || holds($0) }
        } else {
            forEachChild { isFound = isFound || holds($0) }
        }
        return isFound
    }

    /// Visits `childrenInPlace`, without a list of them for each of 20,000 keywords.
    func forEachChildInPlace(_ visit: (SchemaID) -> Void) {
        switch self {
        case .reference(let schema), .not(let schema): visit(schema)
        case .allOf(let schemas), .anyOf(let schemas), .oneOf(let schemas, _): schemas.forEach(visit)
        case .conditional(let condition, let then, let otherwise):
            visit(condition)
            if let then { visit(then) }
            if let otherwise { visit(otherwise) }
        case .dependentSchemas(let entries): for entry in entries { visit(entry.schema) }
        default: break
        }
    }

    /// Visits the schemas applied to the value, to what is in it, or to the names of its members, likewise.
    func forEachChild(_ visit: (SchemaID) -> Void) {
        switch self {
        case .prefixItems(let schemas): schemas.forEach(visit)
        case .items(let schema, _), .contains(let schema, _, _), .unevaluatedItems(let schema),
            .additionalProperties(let schema), .propertyNames(let schema), .unevaluatedProperties(let schema):
            visit(schema)
        case .properties(let members): for member in members { visit(member.schema) }
        case .patternProperties(let members): for member in members { visit(member.schema) }
        default: forEachChildInPlace(visit)
        }
    }
}
