import Foundation
import PinionJSON

/// An edition of JSON Schema, by the meta-schema's URI.
enum SchemaDialect {
    /// What OpenAPI 3.0 builds on.
    case draft4
    case draft201909
    case draft202012

    init?(metaSchema uri: String) {
        if uri.hasPrefix("https://json-schema.org/draft/2020-12/") {
            self = .draft202012
        } else if uri.hasPrefix("https://json-schema.org/draft/2019-09/") {
            self = .draft201909
        } else if uri.hasPrefix("http://json-schema.org/draft-04/") {
            self = .draft4
        } else {
            return nil
        }
    }

    /// The keyword that gives a schema its URI.
    var identifier: String { self == .draft4 ? "id" : "$id" }
    /// Whether `$ref` stands for the whole schema, whatever is beside it.
    var ignoresSiblings: Bool { self == .draft4 }
    /// Whether a list of schemas for the first elements is written `prefixItems`, else as `items`.
    var hasPrefixItems: Bool { self == .draft202012 }
}

/// JSON Schema documents by URI, with every schema resource and anchor in them (core 2020-12, sections 8 and 9).
/// Nothing is fetched: every document is handed in.
struct SchemaRegistry {
    /// A schema by its place.
    struct Place: Hashable {
        var document: String
        /// JSON Pointer tokens joined with `/`, escaped.
        var pointer: String
    }

    /// A schema with what it inherits.
    struct Entry {
        let place: Place
        let value: JSONValue
        /// URI of the resource it is in.
        let base: String
        let dialect: SchemaDialect
        /// Whether its meta-schema has the validation vocabulary.
        let validates: Bool
        /// Whether its meta-schema has the format-assertion vocabulary.
        let assertsFormats: Bool
    }

    private(set) var entries: [Place: Entry] = [:]
    private var resources: [String: Place] = [:]
    private var anchors: [String: Place] = [:]
    /// `$dynamicAnchor`s of a resource.
    private(set) var dynamicAnchors: [String: [String: Place]] = [:]
    private var documents: [String: JSONValue]
    /// Of schemas that name no other.
    private let dialect: SchemaDialect

    /// - Parameter documents: what references may lead to, by URI.
    init(_ documents: [String: JSONValue] = [:], dialect: SchemaDialect = .draft202012) {
        self.documents = documents
        self.dialect = dialect
    }

    /// Adds a document and everything in it.
    mutating func add(_ value: JSONValue, at uri: String) -> Entry? {
        documents[uri] = value
        walk(
            value, base: uri, place: Place(document: uri, pointer: ""), .init(dialect: dialect), isRoot: true)
        return entries[Place(document: uri, pointer: "")]
    }

    private struct Vocabularies {
        var dialect: SchemaDialect
        var validates = true
        var assertsFormats = false
    }

    private mutating func walk(
        _ value: JSONValue, base: String, place: Place, _ vocabularies: Vocabularies, isRoot: Bool
    ) {
        var base = base
        var vocabularies = vocabularies
        if isRoot || value["$id"] != nil, case .string(let dialect)? = value["$schema"] {
            if let known = SchemaDialect(metaSchema: dialect) { vocabularies.dialect = known }
            readVocabularies(of: dialect, &vocabularies)
        }
        let isIdentified =
            value[vocabularies.dialect.identifier] != nil
            && !(vocabularies.dialect.ignoresSiblings && value["$ref"] != nil)
        if isIdentified, case .string(let identifier)? = value[vocabularies.dialect.identifier] {
            // Draft 4 names places that way too.
            if identifier.hasPrefix("#") {
                anchors[base + identifier] = place
            } else {
                base = Self.withoutFragment(Self.join(base, identifier))
            }
        }
        if entries[place] != nil { return }
        entries[place] = Entry(
            place: place, value: value, base: base, dialect: vocabularies.dialect,
            validates: vocabularies.validates, assertsFormats: vocabularies.assertsFormats)
        if isRoot { resources[place.document] = place }
        if isRoot || isIdentified { resources[base] = place }
        guard case .object(let object) = value else { return }
        for (keyword, operand) in object.members {
            let below = Place(document: place.document, pointer: place.pointer + "/" + keyword)
            switch (keyword, operand) {
            case ("items", .array(let elements)) where !vocabularies.dialect.hasPrefixItems:
                for (index, element) in elements.enumerated() {
                    let place = Place(document: place.document, pointer: below.pointer + "/\(index)")
                    walk(element, base: base, place: place, vocabularies, isRoot: false)
                }
            case ("$anchor", .string(let name)): anchors[base + "#" + name] = place
            case ("$dynamicAnchor", .string(let name)):
                anchors[base + "#" + name] = place
                dynamicAnchors[base, default: [:]][name] = place
            case ("additionalProperties", _), ("additionalItems", _), ("unevaluatedProperties", _),
                ("propertyNames", _),
                ("items", _),
                ("unevaluatedItems", _), ("contains", _), ("not", _), ("if", _), ("then", _), ("else", _),
                ("contentSchema", _):
                walk(operand, base: base, place: below, vocabularies, isRoot: false)
            case ("properties", .object(let members)), ("patternProperties", .object(let members)),
                ("dependentSchemas", .object(let members)), ("$defs", .object(let members)),
                ("definitions", .object(let members)), ("dependencies", .object(let members)):
                for member in members.members {
                    let place = Place(
                        document: place.document,
                        pointer: below.pointer + "/" + JSONPointer.escape(member.name))
                    walk(member.value, base: base, place: place, vocabularies, isRoot: false)
                }
            case ("allOf", .array(let elements)), ("anyOf", .array(let elements)),
                ("oneOf", .array(let elements)),
                ("prefixItems", .array(let elements)):
                for (index, element) in elements.enumerated() {
                    let place = Place(document: place.document, pointer: below.pointer + "/\(index)")
                    walk(element, base: base, place: place, vocabularies, isRoot: false)
                }
            default: break
            }
        }
    }

    private func readVocabularies(of dialect: String, _ vocabularies: inout Vocabularies) {
        guard case .object(let written)? = documents[dialect]?["$vocabulary"] else { return }
        func has(_ name: String) -> Bool {
            written.members.contains { $0.name.contains("vocab/" + name) }
        }
        vocabularies.validates = has("validation")
        vocabularies.assertsFormats = has("format-assertion")
    }

    /// The schema that a reference from a base leads to.
    mutating func resolve(_ reference: String, from base: String) -> Entry? {
        let full = Self.join(base, reference)
        let uri = Self.withoutFragment(full)
        let fragment = full.firstIndex(of: "#").map { String(full[full.index(after: $0)...]) } ?? ""
        let decoded = fragment.removingPercentEncoding ?? fragment
        if resources[uri] == nil, let document = documents[uri] { _ = add(document, at: uri) }
        guard let root = resources[uri], let rootEntry = entries[root] else { return nil }
        if decoded.isEmpty { return rootEntry }
        if !decoded.hasPrefix("/") { return anchors[uri + "#" + decoded].flatMap { entries[$0] } }
        let place = Place(document: root.document, pointer: root.pointer + decoded)
        if let known = entries[place] { return known }
        guard let pointer = JSONPointer(decoded), let value = rootEntry.value[pointer] else { return nil }
        walk(
            value, base: rootEntry.base, place: place,
            Vocabularies(
                dialect: rootEntry.dialect, validates: rootEntry.validates,
                assertsFormats: rootEntry.assertsFormats),
            isRoot: false)
        return entries[place]
    }

    private static func withoutFragment(_ uri: String) -> String {
        uri.firstIndex(of: "#").map { String(uri[..<$0]) } ?? uri
    }

    private static func join(_ base: String, _ reference: String) -> String {
        if reference.hasPrefix("#") { return withoutFragment(base) + reference }
        if reference.range(of: "^[A-Za-z][A-Za-z0-9+.-]*:", options: .regularExpression) != nil {
            return reference
        }
        guard let start = URL(string: base), let joined = URL(string: reference, relativeTo: start) else {
            return reference
        }
        return joined.absoluteString
    }
}
