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
    /// The members of mappings that merge others, see `MappingShape.merged`.
    let mergedMembers: [MergedMember]
    /// For each mapping past `NodeRecord.indexedSize` members: `key id << 32 | key record`, sorted.
    let memberIndex: [UInt64]

    init(source: SourceID, path: String, builder: consuming NodeTreeBuilder) {
        self.source = source
        self.path = path
        records = builder.records
        text = builder.text
        keys = builder.keys
        mergedMembers = builder.mergedMembers
        memberIndex = builder.memberIndex
    }

    /// The document's outermost node.
    public var root: Node { Node(tree: self, record: 0) }
}
