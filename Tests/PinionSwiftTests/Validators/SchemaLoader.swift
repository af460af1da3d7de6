import Foundation
import PinionDiagnostics
import PinionIR
import PinionJSON
import PinionPattern

/// Makes the IR of plain JSON Schema documents, so that the emitter can be tested without a description
/// round them.
struct SchemaLoader {
    struct Failure: Error {
        let message: String
    }

    private var registry: SchemaRegistry
    private let assertsFormats: Bool
    private(set) var schemas: [Schema] = []
    private var ids: [Key: SchemaID] = [:]
    private var pending: [(id: SchemaID, key: Key)] = []

    /// A schema as seen from a dynamic scope: which resource was the outermost with each `$dynamicAnchor`. There
    /// are finitely many, so that no scope is needed at run time.
    private struct Key: Hashable {
        var place: SchemaRegistry.Place
        var scope: [String: String]
    }

    init(
        documents: [String: JSONValue] = [:], dialect: SchemaDialect = .draft202012,
        assertsFormats: Bool = true
    ) {
        registry = SchemaRegistry(documents, dialect: dialect)
        self.assertsFormats = assertsFormats
    }

    /// Adds a document; the id is its root's.
    mutating func load(_ value: JSONValue, at uri: String) throws -> SchemaID {
        guard let root = registry.add(value, at: uri) else { throw Failure(message: "no schema at \(uri)") }
        let id = id(of: root, scope: [:])
        while let next = pending.popLast() { schemas[Int(next.id.rawValue)] = try lower(next.key) }
        return id
    }

    private mutating func id(of entry: SchemaRegistry.Entry, scope: [String: String]) -> SchemaID {
        var scope = scope
        for name in (registry.dynamicAnchors[entry.base] ?? [:]).keys where scope[name] == nil {
            scope[name] = entry.base
        }
        let key = Key(place: entry.place, scope: scope)
        if let known = ids[key] { return known }
        let id = SchemaID(schemas.count)
        ids[key] = id
        let location = SourceLocation(source: SourceID(rawValue: 0), line: Int32(ids.count), column: 1)
        let uri = entry.place.document.hasPrefix("test:") ? "" : entry.place.document
        let pointer = entry.place.pointer.replacingOccurrences(of: "/$defs/", with: "/components/schemas/")
        schemas.append(Schema(origin: Origin(pointer: "\(uri)#\(pointer)", location: location)))
        pending.append((id, key))
        return id
    }

    private mutating func child(_ entry: SchemaRegistry.Entry, _ path: String, _ key: Key) throws -> SchemaID
    {
        let place = SchemaRegistry.Place(
            document: entry.place.document, pointer: entry.place.pointer + "/" + path)
        guard let child = registry.entries[place] else { throw Failure(message: "no schema at \(place)") }
        return id(of: child, scope: key.scope)
    }

    private mutating func lower(_ key: Key) throws -> Schema {
        guard let entry = registry.entries[key.place] else { throw Failure(message: "no schema") }
        guard let id = ids[key] else { throw Failure(message: "no id") }
        let schema = schemas[Int(id.rawValue)]
        let location = schema.origin.location
        if case .bool(false) = entry.value {
            schema.assertions = [LocatedAssertion(.never, at: location)]
        }
        guard case .object(let object) = entry.value else { return schema }
        if case .string(let title)? = object["title"] { schema.title = title }
        schema.memberMatching = matching(object["x-member-matching"])
        var found: [Assertion] = []
        if entry.dialect.ignoresSiblings, case .string? = object["$ref"] {
            found = try references(object, entry, key)
        } else {
            if entry.validates { found += try validation(object) }
            found += try applicators(object, entry, key)
        }
        schema.assertions = found.map { LocatedAssertion($0, at: location) }
        return schema
    }

    private func matching(_ value: JSONValue?) -> TextMatching {
        switch value {
        case .string("ignoring-case"): .ignoringCase
        case .string("ignoring-case-and-underscores"): .ignoringCaseAndUnderscores
        default: .exact
        }
    }

    /// `discriminator` with the branches' positions for values.
    private func discriminator(_ value: JSONValue?) -> Assertion.Discriminator? {
        guard case .string(let member)? = value?["propertyName"],
            case .object(let mapping)? = value?["mapping"]
        else { return nil }
        return Assertion.Discriminator(
            member: member,
            values: mapping.members.compactMap { entry in count(entry.value).map { (entry.name, $0) } })
    }

    private func count(_ value: JSONValue?) -> Int? {
        guard case .number(let number)? = value else { return nil }
        return number.int64.map { Int($0) }
    }

    private func strings(_ value: JSONValue?) -> [String] {
        guard case .array(let elements)? = value else { return [] }
        return elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    }

    private func validation(_ object: JSONObject) throws -> [Assertion] {
        var found: [Assertion] = []
        let names = object["type"].map { type in
            if case .string(let name) = type { [name] } else { strings(type) }
        }
        if let names {
            let types: [String: SchemaTypes] = [
                "null": .null, "boolean": .boolean, "integer": .integer, "number": .number, "string": .string,
                "array": .array, "object": .object,
            ]
            found.append(.type(names.reduce(into: []) { $0.formUnion(types[$1] ?? []) }))
        }
        if let constant = object["const"] { found.append(.constant(constant)) }
        if case .array(let values)? = object["enum"] {
            found.append(.enumeration(values, matching: matching(object["x-matching"])))
        }
        let numbers: [(String, (JSONNumber) -> Assertion)] = [
            ("multipleOf", Assertion.multipleOf), ("maximum", Assertion.maximum),
            ("minimum", Assertion.minimum),
            ("exclusiveMaximum", Assertion.exclusiveMaximum),
            ("exclusiveMinimum", Assertion.exclusiveMinimum),
        ]
        for (keyword, assertion) in numbers {
            // Draft 4 says `exclusiveMinimum: true` beside `minimum`.
            let exclusive = ["minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"][keyword]
            if let exclusive, case .bool(true)? = object[exclusive],
                case .number(let number)? = object[keyword]
            {
                found.append(keyword == "minimum" ? .exclusiveMinimum(number) : .exclusiveMaximum(number))
                continue
            }
            if case .number(let number)? = object[keyword] { found.append(assertion(number)) }
        }
        let counts: [(String, (Int) -> Assertion)] = [
            ("maxLength", Assertion.maxLength), ("minLength", Assertion.minLength),
            ("maxItems", Assertion.maxItems),
            ("minItems", Assertion.minItems), ("maxProperties", Assertion.maxProperties),
            ("minProperties", Assertion.minProperties),
        ]
        for (keyword, assertion) in counts {
            if let limit = count(object[keyword]) { found.append(assertion(limit)) }
        }
        if case .string(let source)? = object["pattern"] {
            found.append(.pattern(source: source, .automaton(try Pattern(source).automaton())))
        }
        if case .bool(true)? = object["uniqueItems"] { found.append(.uniqueItems) }
        if object["required"] != nil { found.append(.required(strings(object["required"]))) }
        if case .object(let entries)? = object["dependentRequired"] {
            found.append(.dependentRequired(entries.members.map { ($0.name, strings($0.value)) }))
        }
        return found
    }

    private mutating func references(
        _ object: JSONObject, _ entry: SchemaRegistry.Entry, _ key: Key
    ) throws -> [Assertion] {
        var found: [Assertion] = []
        if case .string(let reference)? = object["$ref"] {
            guard let target = registry.resolve(reference, from: entry.base) else {
                throw Failure(message: "cannot resolve \(reference) from \(entry.base)")
            }
            found.append(.reference(id(of: target, scope: key.scope)))
        }
        if case .string(let reference)? = object["$dynamicRef"] {
            guard var target = registry.resolve(reference, from: entry.base) else {
                throw Failure(message: "cannot resolve \(reference) from \(entry.base)")
            }
            let name =
                reference.split(separator: "#", omittingEmptySubsequences: false).last.map { String($0) }
                ?? ""
            if case .string(let anchor)? = target.value["$dynamicAnchor"], anchor == name,
                let outermost = key.scope[name],
                let place = registry.dynamicAnchors[outermost]?[name], let dynamic = registry.entries[place]
            {
                target = dynamic
            }
            found.append(.reference(id(of: target, scope: key.scope)))
        }
        return found
    }

    private mutating func applicators(
        _ object: JSONObject, _ entry: SchemaRegistry.Entry, _ key: Key
    ) throws -> [Assertion] {
        var found: [Assertion] = []
        if assertsFormats || entry.assertsFormats, case .string(let name)? = object["format"] {
            found.append(.format(name))
        }
        found += try references(object, entry, key)
        let discriminator = discriminator(object["discriminator"])
        let lists: [(String, ([SchemaID]) -> Assertion)] = [
            ("prefixItems", Assertion.prefixItems), ("allOf", Assertion.allOf), ("anyOf", Assertion.anyOf),
            ("oneOf", { .oneOf($0, discriminator: discriminator) }),
        ]
        for (keyword, assertion) in lists {
            if keyword == "prefixItems", !entry.dialect.hasPrefixItems { continue }
            guard case .array(let elements)? = object[keyword] else { continue }
            found.append(assertion(try elements.indices.map { try child(entry, "\(keyword)/\($0)", key) }))
        }
        var prefixCount: Int = if case .array(let prefix)? = object["prefixItems"] { prefix.count } else { 0 }
        var items = "items"
        if !entry.dialect.hasPrefixItems {
            prefixCount = 0
            if case .array(let elements)? = object["items"] {
                found.append(.prefixItems(try elements.indices.map { try child(entry, "items/\($0)", key) }))
                (items, prefixCount) = ("additionalItems", elements.count)
            }
        }
        let singles: [(String, (SchemaID) -> Assertion)] = [
            (items, { .items($0, from: prefixCount) }),
            ("additionalProperties", Assertion.additionalProperties),
            ("propertyNames", Assertion.propertyNames), ("not", Assertion.not),
            ("unevaluatedItems", Assertion.unevaluatedItems),
            ("unevaluatedProperties", Assertion.unevaluatedProperties),
        ]
        for (keyword, assertion) in singles where object[keyword] != nil {
            found.append(assertion(try child(entry, keyword, key)))
        }
        if object["contains"] != nil {
            let minimum = entry.validates ? count(object["minContains"]) ?? 1 : 1
            let maximum = entry.validates ? count(object["maxContains"]) : nil
            found.append(.contains(try child(entry, "contains", key), minimum: minimum, maximum: maximum))
        }
        if object["if"] != nil {
            found.append(
                .conditional(
                    if: try child(entry, "if", key),
                    then: object["then"] == nil ? nil : try child(entry, "then", key),
                    else: object["else"] == nil ? nil : try child(entry, "else", key)))
        }
        if let members = try members("properties", object, entry, key) { found.append(.properties(members)) }
        if let members = try members("dependentSchemas", object, entry, key) {
            found.append(.dependentSchemas(members))
        }
        // The keyword that the two above replaced; still allowed (core, appendix on compatibility).
        if case .object(let entries)? = object["dependencies"] {
            let lists = entries.members.filter { $0.value.type == .array }
            found.append(.dependentRequired(lists.map { ($0.name, strings($0.value)) }))
            let rules = entries.members.filter { $0.value.type != .array }
            found.append(
                .dependentSchemas(
                    try rules.map {
                        ($0.name, try child(entry, "dependencies/" + JSONPointer.escape($0.name), key))
                    }))
        }
        if let members = try members("patternProperties", object, entry, key) {
            found.append(
                .patternProperties(
                    try members.map { ($0.name, .automaton(try Pattern($0.name).automaton()), $0.schema) }))
        }
        return found
    }

    private mutating func members(
        _ keyword: String, _ object: JSONObject, _ entry: SchemaRegistry.Entry, _ key: Key
    ) throws -> [(name: String, schema: SchemaID)]? {
        guard case .object(let members)? = object[keyword] else { return nil }
        return try members.members.map {
            ($0.name, try child(entry, keyword + "/" + JSONPointer.escape($0.name), key))
        }
    }
}
