import PinionDiagnostics
import PinionIR
import PinionJSON
import PinionPattern

/// Writes schemas as the runtime's `SchemaBundle` reads them: JSON Schema with every keyword that can fail and no
/// other.
struct SchemaWriter {
    let api: API
    let schemas: ValidatedSchemas
    let bundled: BundledSchemas
    /// Patterns in use, by their source's UTF-8.
    private(set) var patterns: [[UInt8]: (source: String, matcher: PatternMatcher)] = [:]

    init(_ api: API, _ schemas: ValidatedSchemas, _ bundled: BundledSchemas) {
        self.api = api
        self.schemas = schemas
        self.bundled = bundled
    }

    /// The line of a definition.
    mutating func line(of id: SchemaID) -> SchemaJSON {
        let key = bundled[id] ?? ""
        var json = SchemaJSON()
        json.object { json in
            json.member(key, line: line(api[id].origin)) { write(id, at: Place(pointer: key), &$0) }
        }
        return json
    }

    /// What a definition says, without its key.
    mutating func schema(_ id: SchemaID) -> [UInt8] {
        var json = SchemaJSON()
        write(id, at: Place(pointer: api[id].origin.pointer), &json)
        return json.bytes
    }

    /// Where a schema is being written.
    private struct Place {
        /// What its pointer is taken for.
        let pointer: String

        func appending(_ token: String) -> Place {
            var text = pointer + "/"
            for scalar in token.unicodeScalars {
                switch scalar {
                case "~": text += "~0"
                case "/": text += "~1"
                default: text.unicodeScalars.append(scalar)
                }
            }
            return Place(pointer: text)
        }
    }

    private func line(_ origin: Origin) -> Int { Int(origin.location.line) }

    private mutating func write(_ id: SchemaID, at place: Place, _ json: inout SchemaJSON) {
        let pointer = api[id].origin.pointer
        let isElsewhere = !pointer.utf8.elementsEqual(place.pointer.utf8)
        if schemas.isNever(id), !isElsewhere { return json.bool(false) }
        let place = Place(pointer: pointer)
        let kept = api[id].assertions.filter { schemas.keeps($0.assertion, of: id) }
        json.object { json in
            if isElsewhere { json.member("$at") { $0.string(pointer) } }
            writeAsides(id, kept, &json)
            write(id, ordered(kept), at: place, &json)
        }
    }

    /// In the order in which to check, else in that of the description.
    private func ordered(_ assertions: [LocatedAssertion]) -> [LocatedAssertion] {
        func isCheap(_ id: SchemaID) -> Bool {
            api[schemas.target(id)].assertions.allSatisfy { located in
                switch located.assertion {
                case .required, .type, .constant: true
                case .properties(let members): members.allSatisfy { schemas.isLeaf($0.schema) }
                default: false
                }
            }
        }
        return assertions.enumerated().map { ($0.element.rank(isCheap), $0.offset, $0.element) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// What the schema has besides keywords that check.
    private func writeAsides(_ id: SchemaID, _ kept: [LocatedAssertion], _ json: inout SchemaJSON) {
        let schema = api[id]
        if let title = schema.title, kept.contains(where: \.assertion.isConditional) {
            json.member("title") { $0.string(title) }
        }
        if schema.memberMatching != .exact, kept.contains(where: \.assertion.namesMembers) {
            json.member("$members") { $0.string(schema.memberMatching.bundleName) }
        }
        if let choice = schema.branchChoice ?? kept.compactMap(\.assertion.choice).first,
            kept.contains(where: \.assertion.isChoice)
        {
            json.member("$choice") { $0.choice(choice) }
        }
    }

    private mutating func write(
        _ id: SchemaID, _ assertions: [LocatedAssertion], at place: Place, _ json: inout SchemaJSON
    ) {
        var names: Set<String> = []
        var repeated: [LocatedAssertion] = []
        for located in assertions {
            // An object has each name once; a keyword that comes twice goes into a schema of its own.
            if names.insert(located.assertion.keyword).inserted {
                write(located, of: id, at: place, &json)
            } else {
                repeated.append(located)
            }
        }
        if repeated.isEmpty { return }
        json.member("$and") { json in json.object { json in write(id, repeated, at: place, &json) } }
    }

    // MARK: Keywords

    private mutating func write(
        _ located: LocatedAssertion, of id: SchemaID, at place: Place, _ json: inout SchemaJSON
    ) {
        let keyword = located.assertion.keyword
        let line = Int(located.location.line)
        let inside = place.appending(keyword)
        func one(_ child: SchemaID, inPlace: Bool = false) {
            json.member(keyword, line: line) {
                write(child: child, of: id, inPlace: inPlace, at: inside, &$0)
            }
        }
        func several(_ children: [SchemaID], inPlace: Bool = false) {
            json.member(keyword, line: line) { json in
                json.array { json in
                    for (index, child) in children.enumerated() {
                        write(
                            child: child, of: id, inPlace: inPlace, at: inside.appending("\(index)"), &json)
                    }
                }
            }
        }
        func named(_ children: [(name: String, schema: SchemaID)], inPlace: Bool = false) {
            json.member(keyword, line: line) { json in
                json.object { json in
                    for (name, child) in children {
                        json.member(name, line: self.line(api[child].origin)) { json in
                            write(child: child, of: id, inPlace: inPlace, at: inside.appending(name), &json)
                        }
                    }
                }
            }
        }
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
                json.member(name, line: self.line(api[child].origin)) { json in
                    write(child: child, of: id, inPlace: true, at: place.appending(name), &json)
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
    private mutating func write(
        child: SchemaID, of id: SchemaID, inPlace: Bool, at place: Place, _ json: inout SchemaJSON
    ) {
        let target = schemas.target(child)
        if !schemas.isWritten(child) || (inPlace && schemas.isCircular(from: id, to: child)) {
            json.bool(true)
        } else if let key = bundled[target] {
            json.object { json in json.member("$ref") { $0.string(key) } }
        } else {
            write(target, at: place, &json)
        }
    }

    private mutating func note(_ source: String, _ matcher: PatternMatcher) {
        patterns[Array(source.utf8)] = (source, matcher)
    }
}

extension SchemaJSON {
    /// What stands behind a keyword that applies no schema.
    fileprivate mutating func operand(of assertion: Assertion) {
        switch assertion {
        case .type(let types):
            let names = types.names
            if names.count == 1 { string(names[0]) } else { strings(names) }
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
