/// One node, 32 bytes. The nodes of a tree lie in document order: a collection's first child follows it, and
/// `next` leads past a node's descendants to its sibling. In a mapping, keys and values alternate.
struct NodeRecord {
    /// Mappings with more members get a sorted index; smaller ones are searched from the front.
    static let indexedMembers = 16
    /// Sequences with more elements get a list of them; in shorter ones an element is counted to.
    static let indexedElements = 1024

    enum Kind: UInt8 {
        case scalar
        case sequence
        case mapping
        /// A mapping with `<<`: its members are `count` entries of `mergedMembers` from `offset`.
        case mergedMapping
        /// Stands for the node at `offset`. Never seen outside the tree.
        case alias
    }

    /// How a scalar's type is found.
    enum Style: UInt8 {
        /// By the core schema, from its text.
        case plain
        /// Quoted, or a block scalar: a string.
        case quoted
        // An explicit tag decides.
        case taggedString
        case taggedInteger
        case taggedFloat
        case taggedBoolean
        case taggedNull
    }

    /// Scalar: where its value starts in `text`. Alias: the record it stands for. Merged mapping: its first
    /// entry in `mergedMembers`.
    var offset: UInt32 = 0
    /// Scalar: length of its value in bytes. Sequence: elements. Mapping: members.
    var count: UInt32 = 0
    /// The record after this node's last descendant.
    var next: UInt32 = 0
    var line: Int32
    var column: Int32
    var length: Int32
    /// Key: the number of its text. Indexed collection: its first entry in `index`.
    var key: UInt32 = 0
    var kind: Kind
    var style: Style = .plain
    /// Scalar: whether it ends on another line than it starts.
    var spansLines = false
}

/// A member that a mapping has after merging: the records of its key and its value.
struct MergedMember {
    var key: UInt32
    var value: UInt32
}
