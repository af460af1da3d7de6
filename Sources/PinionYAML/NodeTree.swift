public import PinionDiagnostics

/// A file as a tree of nodes: sequences, mappings and scalars, with a place on every one.
///
/// The tree is an arena. Nodes are fixed-size records in one array, in the order of the file, and the text of
/// all scalars is one buffer, so that reading costs little more than libyaml's own work. It never changes
/// once built.
public final class NodeTree: Sendable {
    /// The file's name in the run's `SourceMap`.
    public let source: SourceID
    /// The file's path, as the user should see it.
    public let path: String
    let records: [NodeRecord]
    /// The values of all scalars, one after another; a key is there once.
    let text: [UInt8]
    let keys: KeyTable
    /// The members of mappings that merge others, see `NodeRecord.Kind.mergedMapping`.
    let mergedMembers: [MergedMember]
    /// For each mapping past `NodeRecord.indexedMembers`: `key number << 32 | key record`, sorted; when it is merged,
    /// the entry in `mergedMembers` instead of the record. For each sequence past `NodeRecord.indexedElements`: the
    /// records of its elements.
    let index: [UInt64]

    init(source: SourceID, path: String, builder: consuming NodeTreeBuilder) {
        self.source = source
        self.path = path
        records = builder.records
        text = builder.text
        keys = builder.keys
        mergedMembers = builder.mergedMembers
        index = builder.index
    }

    /// The document's outermost node.
    public var root: Node { Node(tree: self, record: 0) }
}
