extension Node {
    /// The value of a mapping's member `key`, compared byte for byte; nil when there is none or the node is no
    /// mapping.
    public subscript(_ key: String) -> Node? { member(key)?.value }

    /// The member `key` of a mapping, compared byte for byte: the key's own node, for its place, and the value.
    public func member(_ key: String) -> (key: Node, value: Node)? {
        var key = key
        guard let id = key.withUTF8({ tree.keys.find($0, in: tree.text) }) else { return nil }
        let record = record
        switch record.kind {
        case .scalar, .sequence, .alias:
            return nil
        case .mapping where record.count > NodeRecord.indexedSize:
            return indexedMember(id, record)
        case .mapping:
            var position = index + 1
            for _ in 0..<record.count {
                if tree.records[Int(position)].key == id { return memberAt(position) }
                position = tree.records[Int(position) + 1].next
            }
            return nil
        case .mergedMapping:
            let entries = tree.mergedMembers[Int(record.offset)..<Int(record.offset + record.count)]
            guard let entry = entries.first(where: { tree.records[Int($0.key)].key == id }) else {
                return nil
            }
            return (Node(tree: tree, record: entry.key), Node(tree: tree, record: entry.value))
        }
    }

    private func memberAt(_ key: UInt32) -> (key: Node, value: Node) {
        (Node(tree: tree, record: key), Node(tree: tree, record: key + 1))
    }

    private func indexedMember(_ id: UInt32, _ record: NodeRecord) -> (key: Node, value: Node)? {
        var low = Int(record.offset)
        var high = low + Int(record.count)
        while low < high {
            let middle = (low + high) / 2
            if UInt32(truncatingIfNeeded: tree.memberIndex[middle] >> 32) < id {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < Int(record.offset) + Int(record.count) else { return nil }
        let entry = tree.memberIndex[low]
        guard UInt32(truncatingIfNeeded: entry >> 32) == id else { return nil }
        return memberAt(UInt32(truncatingIfNeeded: entry))
    }

    /// The node that a JSON Pointer (RFC 6901) leads to from here. `tokens` are its reference tokens, already
    /// unescaped; an index into a sequence is `0` or digits without a leading zero. Nil when nothing is there.
    public func resolve(pointer tokens: some Sequence<String>) -> Node? {
        var node = self
        for token in tokens {
            switch node.kind {
            case .mapping:
                guard let value = node[token] else { return nil }
                node = value
            case .sequence:
                guard let index = Node.sequenceIndex(token), index < node.count else { return nil }
                var elements = node.elements.dropFirst(index).makeIterator()
                guard let element = elements.next() else { return nil }
                node = element
            case .scalar:
                return nil
            }
        }
        return node
    }

    private static func sequenceIndex(_ token: String) -> Int? {
        let digits = token.utf8
        guard let first = digits.first, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            first != 0x30 || digits.count == 1
        else { return nil }
        return Int(token)
    }
}
