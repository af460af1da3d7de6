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
