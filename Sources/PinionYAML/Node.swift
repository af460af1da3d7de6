public import PinionDiagnostics

/// One node of a `NodeTree`: a view, cheap to copy, that keeps its tree alive.
///
/// An alias is never seen: the node it stands for is found in its place. Two nodes are equal when they are the
/// same node of the same tree.
public struct Node: Sendable {
    /// What a node can be.
    public enum Kind: Hashable, Sendable {
        /// A null, boolean, number or string; see `scalar`.
        case scalar
        /// A list of nodes; see `elements`.
        case sequence
        /// A list of keys and values; see `members`.
        case mapping
    }

    let tree: NodeTree
    let index: UInt32

    /// A view of `record`, or of what it stands for when it is an alias.
    init(tree: NodeTree, record: UInt32) {
        self.tree = tree
        let found = tree.records[Int(record)]
        index = found.kind == .alias ? found.offset : record
    }

    var record: NodeRecord { tree.records[Int(index)] }

    /// What the node is.
    public var kind: Kind {
        switch record.kind {
        case .scalar, .alias: .scalar
        case .sequence: .sequence
        case .mapping, .mergedMapping: .mapping
        }
    }

    /// Where the node starts. A node reached through an alias lies where its anchor is. The underline covers a
    /// scalar that ends on its own line, quotes included, and otherwise one scalar of the text.
    public var location: SourceLocation {
        let record = record
        return SourceLocation(
            source: tree.source, line: record.line, column: record.column, length: record.length)
    }

    /// A place behind a scalar: its end if it ends on its own line, else where the next node of the file starts; `nil`
    /// when that would be the end of the file.
    package var end: (line: Int32, column: Int32)? {
        let record = record
        guard record.spansLines else { return (record.line, record.column + record.length) }
        let next = Int(record.next)
        return next < tree.records.count ? (tree.records[next].line, tree.records[next].column) : nil
    }

    /// The value of a scalar as written, after quotes and escapes (`1.10` is "1.10"); empty for a collection.
    /// Makes a `String`: compare with `textIs(_:)` and search with `utf8` where that matters.
    public var text: String { withUTF8 { String(decoding: $0, as: UTF8.self) } }

    /// The value of a scalar as UTF-8, without making a `String`; empty for a collection.
    public var utf8: ArraySlice<UInt8> {
        let record = record
        guard record.kind == .scalar else { return [] }
        let start = Int(record.offset)
        return tree.text[start..<start + Int(record.count)]
    }

    /// The same bytes where they lie: a slice would count a reference to all of them.
    private func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let record = record
        guard record.kind == .scalar else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        let start = Int(record.offset)
        return tree.text.withUnsafeBufferPointer {
            body(UnsafeBufferPointer(rebasing: $0[start..<start + Int(record.count)]))
        }
    }

    /// Whether a scalar's value is exactly `expected`, byte for byte (`String`'s `==` would also match
    /// canonically equivalent text).
    public func textIs(_ expected: String) -> Bool {
        record.kind == .scalar && Int(record.count) == expected.utf8.count
            && withUTF8 { $0.elementsEqual(expected.utf8) }
    }

    /// What a scalar is, by its tag or the core schema; nil for a collection.
    public var scalar: Scalar? {
        let record = record
        guard record.kind == .scalar else { return nil }
        return withUTF8 { CoreSchema.resolve($0[...], style: record.style) }
    }

    /// Whether a scalar is written in quotes or as a block, and so is a string whatever it says.
    public var isQuoted: Bool { record.kind == .scalar && record.style == .quoted }

    /// How many elements a sequence or members a mapping has; 0 for a scalar.
    public var count: Int {
        let record = record
        return record.kind == .scalar ? 0 : Int(record.count)
    }

    /// The elements of a sequence, in order; empty for anything else.
    public var elements: Elements { Elements(node: self) }

    /// The members of a mapping, in order; empty for anything else. Members that come from a merge key stand
    /// where its `<<` does.
    public var members: Members { Members(node: self) }
}

extension Node: Hashable {
    /// Whether both are the same node of the same tree.
    public static func == (left: Node, right: Node) -> Bool {
        left.index == right.index && left.tree === right.tree
    }

    /// Hashes the node's identity.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(index)
        hasher.combine(ObjectIdentifier(tree))
    }
}
