// Nodes and keys are numbered from 0 without gaps, so that a later stage can keep what it knows about them in
// arrays.

extension NodeTree {
    /// How many nodes there are. An alias has a number too, which no `Node` ever shows.
    package var nodeCount: Int { records.count }

    /// How many distinct keys there are.
    package var keyCount: Int { keys.count }

    /// The number of a key's text; nil when no mapping has the key.
    package func keyNumber(of key: String) -> Int? {
        var key = key
        return key.withUTF8 { keys.find($0, in: text) }.map { Int($0) }
    }
}

extension Node {
    /// The node's number in its tree, in document order.
    package var number: Int { Int(index) }

    /// For a mapping's key: the number of its text, the same for every key of the tree with that text.
    package var keyNumber: Int { Int(record.key) }
}
