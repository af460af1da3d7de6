import PinionDiagnostics
import PinionYAML

/// A file and what the parser knows about its nodes.
struct ParsedFile {
    /// The path as the source provider knows it.
    let path: String
    let tree: NodeTree
    /// What each node was taken for, by its number.
    var roles: [Role]
    /// The schema each node was parsed to, by its number; -1 for none.
    var schemas: [Int32]
    /// The keywords among the file's keys, by key number. Filled as keys are met: looking a spelling up costs
    /// some 30 ns, and 3 MB of description have 150,000 keys of which 1,500 are distinct.
    private var keywords: [KnownKey]
    /// The number of the key `$ref`, which nearly every object is asked for; nil when no mapping has it.
    let referenceKey: Int?
    /// Whether any key is `$id`.
    let hasIdentifiers: Bool

    private enum KnownKey {
        case unseen
        case other
        case keyword(Keyword)
    }

    init(path: String, tree: NodeTree) {
        self.path = path
        self.tree = tree
        roles = Array(repeating: .none, count: tree.nodeCount)
        schemas = Array(repeating: -1, count: tree.nodeCount)
        keywords = Array(repeating: .unseen, count: tree.keyCount)
        referenceKey = tree.keyNumber(of: Keyword.ref.rawValue)
        hasIdentifiers = tree.keyNumber(of: Keyword.id.rawValue) != nil
    }

    /// The keyword that a mapping's key spells.
    mutating func keyword(_ key: Node) -> Keyword? {
        let number = key.keyNumber
        switch keywords[number] {
        case .keyword(let keyword): return keyword
        case .other: return nil
        case .unseen:
            let keyword = Keyword(key.utf8)
            keywords[number] = keyword.map { .keyword($0) } ?? .other
            return keyword
        }
    }
}

/// What a node was taken for.
enum Role: Equatable {
    /// Nothing so far: data, or a part of the file that nothing named.
    case none
    /// A map or list whose members are objects, such as `properties`.
    case container
    case object(ObjectKind)
}
