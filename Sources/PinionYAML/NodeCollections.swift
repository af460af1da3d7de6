extension Node {
    /// The elements of a sequence.
    public struct Elements: Sequence, Sendable {
        let node: Node

        /// Walks the elements.
        public struct Iterator: IteratorProtocol {
            let tree: NodeTree
            var record: UInt32
            var remaining: UInt32

            /// The next element.
            public mutating func next() -> Node? {
                guard remaining > 0 else { return nil }
                remaining -= 1
                defer { record = tree.records[Int(record)].next }
                return Node(tree: tree, record: record)
            }
        }

        /// Starts at the first element.
        public func makeIterator() -> Iterator {
            let record = node.record
            return Iterator(
                tree: node.tree, record: node.index + 1,
                remaining: record.kind == .sequence ? record.count : 0)
        }

        /// How many elements there are.
        public var count: Int { underestimatedCount }

        /// How many elements there are.
        public var underestimatedCount: Int { node.kind == .sequence ? node.count : 0 }
    }

    /// The members of a mapping.
    public struct Members: Sequence, Sendable {
        let node: Node

        /// Walks the members.
        public struct Iterator: IteratorProtocol {
            let tree: NodeTree
            /// The next key's record, or for a merged mapping the next entry of `mergedMembers`.
            var position: UInt32
            var remaining: UInt32
            let isMerged: Bool

            /// The next key and its value. A key is always a scalar.
            public mutating func next() -> (key: Node, value: Node)? {
                guard remaining > 0 else { return nil }
                remaining -= 1
                if isMerged {
                    let member = tree.mergedMembers[Int(position)]
                    position += 1
                    return (Node(tree: tree, record: member.key), Node(tree: tree, record: member.value))
                }
                let key = position
                position = tree.records[Int(key) + 1].next
                return (Node(tree: tree, record: key), Node(tree: tree, record: key + 1))
            }
        }

        /// Starts at the first member.
        public func makeIterator() -> Iterator {
            let record = node.record
            return switch record.kind {
            case .mapping:
                Iterator(tree: node.tree, position: node.index + 1, remaining: record.count, isMerged: false)
            case .mergedMapping:
                Iterator(tree: node.tree, position: record.offset, remaining: record.count, isMerged: true)
            default:
                Iterator(tree: node.tree, position: 0, remaining: 0, isMerged: false)
            }
        }

        /// How many members there are.
        public var count: Int { underestimatedCount }

        /// How many members there are.
        public var underestimatedCount: Int { node.kind == .mapping ? node.count : 0 }
    }
}
