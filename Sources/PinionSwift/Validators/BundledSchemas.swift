import PinionDiagnostics
import PinionIR

/// Which schemas the validators of an API bundle, and by which keys: those that code asks for and those that more
/// than one schema refers to. All others stand inside the one that uses them.
struct BundledSchemas: Sendable {
    /// In the order of their keys.
    private(set) var definitions: [SchemaID]
    /// By `SchemaID`.
    private var keys: [String?]

    /// Schemas nested deeper than this become definitions, so that no line nests without end.
    private static let deepestNesting = 32

    /// - Parameter roots: What code asks for; `nil` for what models and operations name.
    init(_ api: API, _ schemas: ValidatedSchemas, roots: [SchemaID]? = nil) {
        var found = Array(repeating: false, count: api.schemas.count)
        var pending: [(id: SchemaID, depth: Int)] = []
        for root in roots ?? Self.roots(api) where schemas.says(root) {
            let target = schemas.target(root)
            if !found[Int(target.rawValue)] { pending.append((target, 0)) }
            found[Int(target.rawValue)] = true
        }
        var reached = found
        while let (id, depth) = pending.popLast() {
            var referenced: [SchemaID] = []
            // By position: an element is copied with all that its keyword has.
            for position in api[id].assertions.indices {
                if case .reference(let child) = api[id].assertions[position].assertion {
                    referenced.append(child)
                }
            }
            for child in schemas.writtenChildren(of: id) {
                let target = schemas.target(child)
                let isNew = !reached[Int(target.rawValue)]
                reached[Int(target.rawValue)] = true
                let isApart =
                    target != child || referenced.contains(child) || (depth + 1) % Self.deepestNesting == 0
                    || api[target].origin.location.source != api[id].origin.location.source
                if isApart || (!isNew && !schemas.isLeaf(target)) {
                    found[Int(target.rawValue)] = true
                }
                if isNew { pending.append((target, depth + 1)) }
            }
        }
        let ids = found.indices.filter { found[$0] }.map { SchemaID($0) }
        let sorted = ids.map { (id: $0, pointer: Array(api[$0].origin.pointer.utf8)) }.sorted { a, b in
            a.pointer == b.pointer ? a.id < b.id : a.pointer.lexicographicallyPrecedes(b.pointer)
        }
        definitions = sorted.map(\.id)
        keys = Array(repeating: nil, count: api.schemas.count)
        for entry in sorted { keys[Int(entry.id.rawValue)] = api[entry.id].origin.pointer }
        separate(sorted.map(\.id), sorted.map(\.pointer), api, schemas)
    }

    /// One place of the description can be several schemas: as requests and as responses see it. Those that differ
    /// get keys of their own, `#/components/schemas/Pet~2`, which is no JSON Pointer and so no other's key. All are taken
    /// for the same at first, until no two of one key differ in what they say.
    private mutating func separate(
        _ sorted: [SchemaID], _ pointers: [[UInt8]], _ api: API, _ schemas: ValidatedSchemas
    ) {
        var places: [Range<Int>] = []
        var start = 0
        for end in 1...max(1, sorted.count) where end >= sorted.count || pointers[end] != pointers[start] {
            if end - start > 1 { places.append(start..<end) }
            start = end
        }
        if places.isEmpty { return }
        /// The places where a key is written.
        var users: [SchemaID: [Int]] = [:]
        for (place, range) in places.enumerated() {
            for index in range {
                for id in named(by: sorted[index], schemas) { users[id, default: []].append(place) }
            }
        }
        // Again only those that name one whose key is new: a chain of 1,000 took 44 s when all were written again for
        // each of its links.
        var due = Array(places.indices)
        while !due.isEmpty {
            var changed: [(id: SchemaID, key: String)] = []
            for place in due { changed += self.changed(at: sorted[places[place]], api, schemas) }
            for change in changed { keys[Int(change.id.rawValue)] = change.key }
            due = Set(changed.flatMap { users[$0.id] ?? [] }).sorted()
        }
        var known: Set<[UInt8]> = []
        definitions = sorted.filter { id in
            keys[Int(id.rawValue)].map { known.insert(Array($0.utf8)).inserted } ?? false
        }
    }

    /// The schemas of one place whose keys must be others, since of two with the same key one says something else.
    private func changed(
        at place: ArraySlice<SchemaID>, _ api: API, _ schemas: ValidatedSchemas
    ) -> [(id: SchemaID, key: String)] {
        let writer = SchemaWriter(api, schemas, self)
        var variants: [[UInt8]: Int] = [:]
        var changed: [(id: SchemaID, key: String)] = []
        for id in place {
            let text = writer.schema(id)
            let ordinal = variants[text] ?? variants.count
            variants[text] = ordinal
            let key = api[id].origin.pointer + (ordinal == 0 ? "" : "~\(ordinal + 1)")
            if self[id] != key { changed.append((id, key)) }
        }
        return changed
    }

    /// The definitions that one names by their keys.
    private func named(by definition: SchemaID, _ schemas: ValidatedSchemas) -> [SchemaID] {
        var named: [SchemaID] = []
        var pending = [definition]
        while let id = pending.popLast() {
            for child in schemas.writtenChildren(of: id) {
                let target = schemas.target(child)
                if self[target] == nil { pending.append(target) } else { named.append(target) }
            }
        }
        return named
    }

    /// The key of a definition; `nil` for a schema that has no line of its own.
    subscript(target: SchemaID) -> String? {
        keys[Int(target.rawValue)]
    }

    /// Schemas that models and operations name: of declared types, parameters and bodies.
    private static func roots(_ api: API) -> [SchemaID] {
        var roots = api.types.filter(\.isValidated).compactMap(\.schema)
        roots += api.incoming.compactMap(\.content.schema)
        for operation in api.operations {
            roots += operation.parameters.filter { !$0.isGuaranteed(in: api) }.compactMap(\.schema)
            roots += operation.body?.contents.compactMap(\.schema) ?? []
            for response in operation.responses { roots += response.contents.compactMap(\.schema) }
        }
        return roots
    }
}

extension TypeDeclaration {
    /// Whether the type offers its validator. An enumeration is one text or number, of which its cases say all there
    /// is to say.
    var isValidated: Bool {
        switch shape {
        case .object, .union: true
        case .enumeration, .alias: false
        }
    }
}
