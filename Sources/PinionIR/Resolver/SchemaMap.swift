internal import PinionOpenAPI

/// Something known of some schemas of a document, by position: a schema's name alone is asked for 80,000 times in a
/// description of 3 MB, and a dictionary takes 200 instructions for each.
struct SchemaMap<Value> {
    private var values: [Value?]

    init(_ document: Document) { values = Array(repeating: nil, count: document.schemas.count) }

    subscript(index: Document.SchemaIndex) -> Value? {
        get { values[Int(index.rawValue)] }
        set { values[Int(index.rawValue)] = newValue }
    }
}

/// The same for schemas in the ways they can be reached: in a direction, and with or without their union. Dictionaries
/// were a tenth of what resolving costs.
struct SchemaKeyMap<Value> {
    /// By way, for all schemas; empty while none was reached in that way. Most descriptions need the first only.
    private var values: [[Value?]] = Array(repeating: [], count: 6)
    private let count: Int
    /// Where a `$dynamicRef` has a say, which is hardly anywhere.
    private var scoped: [SchemaKey: Value] = [:]

    init(_ document: Document) {
        count = document.schemas.count
    }

    subscript(key: SchemaKey) -> Value? {
        get {
            guard key.scope == .none else { return scoped[key] }
            let way = key.way
            return values[way].isEmpty ? nil : values[way][Int(key.index.rawValue)]
        }
        set {
            guard key.scope == .none else {
                scoped[key] = newValue
                return
            }
            let way = key.way
            if values[way].isEmpty { values[way] = Array(repeating: nil, count: count) }
            values[way][Int(key.index.rawValue)] = newValue
        }
    }
}

extension SchemaKey {
    /// Which of the six ways to a schema it is, outside of dynamic scopes.
    fileprivate var way: Int {
        let way =
            switch direction {
            case .both: 0
            case .request: 2
            case .response: 4
            }
        return way + (skipsUnion ? 1 : 0)
    }
}

/// What was made of what identifies a type, which nearly always is one schema.
struct TypeMap<Value> {
    private var simple: SchemaKeyMap<Value>
    private var others: [TypeKey: Value] = [:]

    init(_ document: Document) { simple = SchemaKeyMap(document) }

    subscript(key: TypeKey) -> Value? {
        get {
            if let own = key.schema { simple[own] } else { others[key] }
        }
        set {
            if let own = key.schema { simple[own] = newValue } else { others[key] = newValue }
        }
    }
}

extension TypeKey {
    fileprivate var schema: SchemaKey? {
        guard conjuncts.count == 1, only == nil else { return nil }
        return SchemaKey(
            index: conjuncts[0].index, direction: direction, skipsUnion: conjuncts[0].skipsUnion)
    }
}

/// Some schemas of a document.
struct SchemaSet {
    private var members: [Bool]
    private(set) var isEmpty = true

    init(_ document: Document) { members = Array(repeating: false, count: document.schemas.count) }

    func contains(_ index: Document.SchemaIndex) -> Bool { members[Int(index.rawValue)] }

    /// Adds a schema.
    ///
    /// - Returns: Whether it was not there before.
    mutating func insert(_ index: Document.SchemaIndex) -> Bool {
        if members[Int(index.rawValue)] { return false }
        members[Int(index.rawValue)] = true
        isEmpty = false
        return true
    }
}
