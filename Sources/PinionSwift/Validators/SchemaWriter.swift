import PinionDiagnostics
import PinionIR
import PinionJSON
import PinionPattern

/// Writes schemas as the runtime's `SchemaBundle` reads them: JSON Schema with every keyword that can fail and no
/// other.
///
/// A class: as a value it was copied 12,800 times for a description of 3 MB, with 36 references. Its fields are not
/// checked for exclusive access, which is asked for with every schema and keyword.
final class SchemaWriter {
    let api: API
    let schemas: ValidatedSchemas
    let bundled: BundledSchemas
    /// Patterns in use, by their source's UTF-8.
    @exclusivity(unchecked) private(set) var patterns: [[UInt8]: (source: String, matcher: PatternMatcher)] =
        [:]
    /// What the pointer of the schema being written is taken for by who reads it.
    @exclusivity(unchecked) private var place = PointerPath()

    init(_ api: API, _ schemas: ValidatedSchemas, _ bundled: BundledSchemas) {
        self.api = api
        self.schemas = schemas
        self.bundled = bundled
    }

    /// The line of a definition.
    func line(of id: SchemaID) -> SchemaJSON {
        let key = bundled[id] ?? ""
        var json = SchemaJSON()
        json.object { json in
            json.member(key, line: line(api[id].origin)) { write(root: id, at: key, &$0) }
        }
        return json
    }

    /// What a definition says, without its key.
    func schema(_ id: SchemaID) -> [UInt8] {
        var json = SchemaJSON()
        write(root: id, at: api[id].origin.pointer, &json)
        return json.bytes
    }

    private func line(_ origin: Origin) -> Int { Int(origin.location.line) }

    private func write(root id: SchemaID, at pointer: String, _ json: inout SchemaJSON) {
        let outside = place.move(to: pointer)
        write(id, &json)
        place.leave(to: outside)
    }

    private func write(_ id: SchemaID, _ json: inout SchemaJSON) {
        let pointer = api[id].origin.pointer
        let isElsewhere = !place.is(pointer)
        if schemas.isNever(id), !isElsewhere { return json.bool(false) }
        let outside = isElsewhere ? place.move(to: pointer) : place.mark
        json.object { json in
            if isElsewhere { json.member("$at") { $0.string(pointer) } }
            let order = order(of: id)
            writeAsides(id, order, &json)
            write(id, order, &json)
        }
        place.leave(to: outside)
    }

    /// Positions of the keywords that are kept, in the order in which to check, else in that of the description.
    private func order(of id: SchemaID) -> [Int] {
        let assertions = api[id].assertions
        // The rank above the position, in one number.
        var order: [Int] = []
        order.reserveCapacity(assertions.count)
        for position in assertions.indices where schemas.keeps(assertions[position].assertion, of: id) {
            order.append(rank(of: assertions[position].assertion) << 32 | position)
        }
        order.sort()
        for index in order.indices { order[index] &= 0xFFFF_FFFF }
        return order
    }

    /// Where a keyword comes among those of its schema: what is cheap and decides much first, what depends on others
    /// last. A `not` that only asks for members is cheap, and mostly there to tell branches of a `oneOf` apart.
    private func rank(of assertion: Assertion) -> Int {
        switch assertion {
        case .type: 0
        case .not(let child) where isCheap(child): 2
        case .prefixItems, .items, .contains, .properties, .patternProperties, .additionalProperties,
            .propertyNames, .required, .dependentRequired, .dependentSchemas:
            3
        case .reference, .allOf, .anyOf, .oneOf, .not, .conditional: 4
        case .unevaluatedItems, .unevaluatedProperties: 5
        default: 1
        }
    }

    private func isCheap(_ id: SchemaID) -> Bool {
        api[schemas.target(id)].assertions.allSatisfy { located in
            switch located.assertion {
            case .required, .type, .constant: true
            case .properties(let members): members.allSatisfy { schemas.isLeaf($0.schema) }
            default: false
            }
        }
    }

    /// What the schema has besides keywords that check.
    private func writeAsides(_ id: SchemaID, _ kept: [Int], _ json: inout SchemaJSON) {
        let assertions = api[id].assertions
        if let title = api[id].title, kept.contains(where: { assertions[$0].assertion.isConditional }) {
            json.member("title") { $0.string(title) }
        }
        let matching = api[id].memberMatching
        if matching != .exact, kept.contains(where: { assertions[$0].assertion.namesMembers }) {
            json.member("$members") { $0.string(matching.bundleName) }
        }
        if kept.contains(where: { assertions[$0].assertion.isChoice }),
            let choice = api[id].branchChoice
                ?? kept.lazy.compactMap({ assertions[$0].assertion.choice }).first
        {
            json.member("$choice") { $0.choice(choice) }
        }
    }

    private func write(_ id: SchemaID, _ positions: [Int], _ json: inout SchemaJSON) {
        let assertions = api[id].assertions
        var repeated: [Int] = []
        for (index, position) in positions.enumerated() {
            // An object has each name once; a keyword that comes twice goes into a schema of its own.
            let keyword = assertions[position].assertion.keyword
            if positions[..<index].contains(where: { assertions[$0].assertion.keyword == keyword }) {
                repeated.append(position)
            } else {
                write(assertions[position], keyword, of: id, &json)
            }
        }
        if repeated.isEmpty { return }
        json.member("$and") { json in json.object { json in write(id, repeated, &json) } }
    }

    // MARK: Keywords

    private func write(
        _ located: LocatedAssertion, _ keyword: String, of id: SchemaID, _ json: inout SchemaJSON
    ) {
        let line = Int(located.location.line)
        let outside = place.mark
        place.enter(keyword)
        let inside = place.mark
        func one(_ child: SchemaID, inPlace: Bool = false) {
            json.member(keyword, line: line) { write(child: child, of: id, inPlace: inPlace, &$0) }
        }
        func several(_ children: [SchemaID], inPlace: Bool = false) {
            json.member(keyword, line: line) { json in
                json.array { json in
                    for (index, child) in children.enumerated() {
                        place.enter(String(index))
                        write(child: child, of: id, inPlace: inPlace, &json)
                        place.leave(to: inside)
                    }
                }
            }
        }
        func named(_ children: [(name: String, schema: SchemaID)], inPlace: Bool = false) {
            json.member(keyword, line: line) { json in
                json.object { json in
                    for (name, child) in children {
                        json.member(name, line: self.line(api[child].origin)) { json in
                            place.enter(name)
                            write(child: child, of: id, inPlace: inPlace, &json)
                            place.leave(to: inside)
                        }
                    }
                }
            }
        }
        defer { place.leave(to: outside) }
        switch located.assertion {
        case .reference(let child):
            guard schemas.isWritten(child), !schemas.isCircular(from: id, to: child) else { return }
            if let key = bundled[schemas.target(child)] {
                json.member(keyword, line: line) { $0.string(key) }
            }
        case .prefixItems(let children): several(children)
        case .items(let child, _), .unevaluatedItems(let child), .additionalProperties(let child),
            .propertyNames(let child), .unevaluatedProperties(let child):
            one(child)
        case .contains(let child, let minimum, let maximum):
            one(child)
            if minimum != 1 { json.member("minContains") { $0.number("\(minimum)") } }
            if let maximum { json.member("maxContains") { $0.number("\(maximum)") } }
        case .properties(let members):
            let needsAll = schemas.namesMatter(id)
            named(members.filter { needsAll || schemas.says($0.schema) })
        case .patternProperties(let members):
            for member in members { note(member.source, member.matcher) }
            named(members.map { (name: $0.source, schema: $0.schema) })
        case .dependentSchemas(let entries): named(entries, inPlace: true)
        case .not(let child): one(child, inPlace: true)
        case .allOf(let children), .anyOf(let children), .oneOf(let children, _):
            several(children, inPlace: true)
        case .conditional(let condition, let then, let otherwise):
            one(condition, inPlace: true)
            let tests = ConditionTests.tests(of: condition, in: api, secrets: schemas.secrets)
            if !tests.isEmpty { json.member("$tests") { $0.strings(tests) } }
            for (name, child) in [("then", then), ("else", otherwise)] {
                guard let child, schemas.isWritten(child) else { continue }
                place.leave(to: outside)
                place.enter(name)
                json.member(name, line: self.line(api[child].origin)) { json in
                    write(child: child, of: id, inPlace: true, &json)
                }
            }
        default:
            json.member(keyword, line: line) { $0.operand(of: located.assertion) }
            switch located.assertion {
            case .pattern(let source, let matcher): note(source, matcher)
            case .enumeration(_, let matching) where matching != .exact:
                json.member("$texts") { $0.string(matching.bundleName) }
            default: break
            }
        }
    }

    /// A schema inside another: in place, by its key, or `true` when it says nothing.
    private func write(
        child: SchemaID, of id: SchemaID, inPlace: Bool, _ json: inout SchemaJSON
    ) {
        let target = schemas.target(child)
        if !schemas.isWritten(child) || (inPlace && schemas.isCircular(from: id, to: child)) {
            json.bool(true)
        } else if let key = bundled[target] {
            json.object { json in json.member("$ref") { $0.string(key) } }
        } else {
            write(target, &json)
        }
    }

    private func note(_ source: String, _ matcher: PatternMatcher) {
        patterns[Array(source.utf8)] = (source, matcher)
    }
}

extension SchemaJSON {
    /// What stands behind a keyword that applies no schema.
    fileprivate mutating func operand(of assertion: Assertion) {
        switch assertion {
        case .type(let types):
            if let name = types.singleName { string(name) } else { strings(types.names) }
        case .constant(let constant): value(constant)
        case .enumeration(let values, _): value(.array(values))
        case .multipleOf(let number), .maximum(let number), .exclusiveMaximum(let number),
            .minimum(let number),
            .exclusiveMinimum(let number):
            self.number(number.text)
        case .maxLength(let limit), .minLength(let limit), .maxItems(let limit), .minItems(let limit),
            .maxProperties(let limit), .minProperties(let limit):
            number("\(limit)")
        case .pattern(let source, _): string(source)
        case .format(let name): string(name)
        case .never: bool(false)
        case .required(let names): strings(names)
        case .dependentRequired(let entries):
            object { json in
                for entry in entries where !entry.requires.isEmpty {
                    json.member(entry.name) { $0.strings(entry.requires) }
                }
            }
        default: bool(true)
        }
    }

    fileprivate mutating func choice(_ choice: BranchChoice) {
        array { json in
            for (test, branch) in choice.tests {
                json.array { json in
                    switch test {
                    case .hasMember(let member): for text in ["has", member] { json.string(text) }
                    case .memberEquals(let member, let text):
                        for text in ["equals", member, text] { json.string(text) }
                    case .type(let type): for text in ["type", "\(type)"] { json.string(text) }
                    }
                    json.number("\(branch)")
                }
            }
            if let branch = choice.otherwise {
                json.array { json in
                    json.string("else")
                    json.number("\(branch)")
                }
            }
        }
    }
}
