import Foundation
import PinionJSON

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

    /// - Parameter documents: what references may lead to, by URI.
    init(_ documents: [String: JSONValue] = [:]) { self.documents = documents }

    /// Adds a document and everything in it.
    mutating func add(_ value: JSONValue, at uri: String) -> Entry? {
        documents[uri] = value
        walk(value, base: uri, place: Place(document: uri, pointer: ""), .init(), isRoot: true)
        return entries[Place(document: uri, pointer: "")]
    }

    private struct Vocabularies {
        var validates = true
        var assertsFormats = false
    }

    private mutating func walk(
        _ value: JSONValue, base: String, place: Place, _ vocabularies: Vocabularies, isRoot: Bool
    ) {
        var base = base
        var vocabularies = vocabularies
        if case .string(let identifier)? = value["$id"] {
            base = Self.withoutFragment(Self.join(base, identifier))
        }
        if isRoot || value["$id"] != nil, case .string(let dialect)? = value["$schema"] {
            vocabularies = self.vocabularies(dialect) ?? vocabularies
        }
        if entries[place] != nil { return }
        entries[place] = Entry(
            place: place, value: value, base: base, validates: vocabularies.validates,
            assertsFormats: vocabularies.assertsFormats)
        if isRoot { resources[place.document] = place }
        if isRoot || value["$id"] != nil { resources[base] = place }
        guard case .object(let object) = value else { return }
        for (keyword, operand) in object.members {
            let below = Place(document: place.document, pointer: place.pointer + "/" + keyword)
            switch (keyword, operand) {
            case ("$anchor", .string(let name)): anchors[base + "#" + name] = place
            case ("$dynamicAnchor", .string(let name)):
                anchors[base + "#" + name] = place
                dynamicAnchors[base, default: [:]][name] = place
            case ("additionalProperties", _), ("unevaluatedProperties", _), ("propertyNames", _),
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

    private func vocabularies(_ dialect: String) -> Vocabularies? {
        guard case .object(let vocabularies)? = documents[dialect]?["$vocabulary"] else { return nil }
        func has(_ name: String) -> Bool {
            vocabularies.members.contains { $0.name.contains("vocab/" + name) }
        }
        return Vocabularies(validates: has("validation"), assertsFormats: has("format-assertion"))
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
            Vocabularies(validates: rootEntry.validates, assertsFormats: rootEntry.assertsFormats),
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
