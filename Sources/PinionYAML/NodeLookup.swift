extension Node {
    /// The value of a mapping's member `key`, compared byte for byte; nil when there is none or the node is no
    /// mapping.
    public subscript(_ key: String) -> Node? { member(key)?.value }

    /// The member `key` of a mapping, compared byte for byte: the key's own node, for its place, and the value.
    public func member(_ key: String) -> (key: Node, value: Node)? {
        tree.keyNumber(of: key).flatMap { member($0) }
    }

    /// The member of a mapping whose key has that number.
    package func member(_ keyNumber: Int) -> (key: Node, value: Node)? {
        let id = UInt32(truncatingIfNeeded: keyNumber)
        let record = record
        switch record.kind {
        case .scalar, .sequence, .alias:
            return nil
        case .mapping:
            if record.count > NodeRecord.indexedMembers {
                return indexed(id, record).map { memberAt($0) }
            }
            var position = index + 1
            for _ in 0..<record.count {
                if tree.records[Int(position)].key == id { return memberAt(position) }
                position = tree.records[Int(position) + 1].next
            }
            return nil
        case .mergedMapping:
            if record.count > NodeRecord.indexedMembers {
                return indexed(id, record).map { mergedMemberAt(Int($0)) }
            }
            for entry in Int(record.offset)..<Int(record.offset + record.count)
            where tree.records[Int(tree.mergedMembers[entry].key)].key == id {
                return mergedMemberAt(entry)
            }
            return nil
        }
    }

    private func memberAt(_ key: UInt32) -> (key: Node, value: Node) {
        (Node(tree: tree, record: key), Node(tree: tree, record: key + 1))
    }

    private func mergedMemberAt(_ entry: Int) -> (key: Node, value: Node) {
        let member = tree.mergedMembers[entry]
        return (Node(tree: tree, record: member.key), Node(tree: tree, record: member.value))
    }

    /// What a large mapping's index says of a key.
    private func indexed(_ id: UInt32, _ record: NodeRecord) -> UInt32? {
        var low = Int(record.key)
        let end = low + Int(record.count)
        var high = end
        while low < high {
            let middle = (low + high) / 2
            if tree.index[middle] >> 32 < UInt64(id) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < end, tree.index[low] >> 32 == UInt64(id) else { return nil }
        return UInt32(truncatingIfNeeded: tree.index[low])
    }

    /// The element number `position` of a sequence, from 0; nil when there is none or the node is no sequence.
    public func element(at position: Int) -> Node? {
        let record = record
        guard record.kind == .sequence, position >= 0, position < Int(record.count) else { return nil }
        if record.count > NodeRecord.indexedElements {
            let element = tree.index[Int(record.key) + position]
            return Node(tree: tree, record: UInt32(truncatingIfNeeded: element))
        }
        var element = index + 1
        for _ in 0..<position { element = tree.records[Int(element)].next }
        return Node(tree: tree, record: element)
    }

    /// The node that a JSON Pointer (RFC 6901) leads to from here. `tokens` are its reference tokens, already
    /// unescaped; an index into a sequence is `0` or digits without a leading zero. Nil when nothing is there.
    public func resolve(pointer tokens: ArraySlice<String>) -> Node? {
        var node = self
        for token in tokens {
            switch node.kind {
            case .mapping:
                guard let value = node[token] else { return nil }
                node = value
            case .sequence:
                guard let position = Node.position(token), let element = node.element(at: position) else {
                    return nil
                }
                node = element
            case .scalar:
                return nil
            }
        }
        return node
    }

    /// The same for all tokens of a pointer.
    public func resolve(pointer tokens: [String]) -> Node? { resolve(pointer: tokens[...]) }

    private static func position(_ token: String) -> Int? {
        let digits = token.utf8
        guard let first = digits.first, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            first != 0x30 || digits.count == 1
        else { return nil }
        return Int(token)
    }
}
