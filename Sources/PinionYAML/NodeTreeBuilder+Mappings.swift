internal import PinionDiagnostics

extension NodeTreeBuilder {
    /// Checks the keys of the mapping that ends, merges others into it and indexes it when it is large.
    mutating func finishMapping() {
        let mark = UInt64(current.record + 1) << 32
        for position in current.firstKey..<openKeys.count {
            let open = openKeys[position]
            let seen = lastSeen[Int(open.id)]
            if seen & 0xFFFF_FFFF_0000_0000 == mark {
                reportDuplicateKey(open.record, first: UInt32(truncatingIfNeeded: seen))
                if isFull { break }
            } else {
                lastSeen[Int(open.id)] = mark | UInt64(open.record)
            }
        }
        if current.hasNonASCIIKey { reportEquivalentKeys() }
        // A tree with errors is never returned, and after a complex key the layout is not a mapping's.
        if !hasErrors {
            if current.hasMergeKey {
                mergeMembers(mark: mark)
            } else if current.count > NodeRecord.indexedMembers {
                indexMembers(openKeys[current.firstKey...].map { UInt64($0.id) << 32 | UInt64($0.record) })
            }
        }
        openKeys.removeLast(openKeys.count - current.firstKey)
    }

    private mutating func indexMembers(_ entries: [UInt64]) {
        records[Int(current.record)].key = UInt32(index.count)
        index += entries.sorted()
    }

    /// Lists the elements of the sequence that ends, a long one.
    mutating func indexElements() {
        records[Int(current.record)].key = UInt32(index.count)
        var element = current.record + 1
        for _ in 0..<current.count {
            index.append(UInt64(element))
            element = records[Int(element)].next
        }
    }

    /// Lists the members the mapping has with its merge keys carried out: explicit keys win, then earlier
    /// sources, as the merge key language-independent type for YAML 1.1 says.
    private mutating func mergeMembers(mark: UInt64) {
        let mapping = Int(current.record)
        let first = mergedMembers.count
        // Every explicit key is marked as seen in this mapping.
        for open in openKeys[current.firstKey...] {
            if open.id == Self.mergeKeyID, records[Int(open.record)].style == .plain {
                merge(from: open.record + 1, mark: mark)
            } else {
                mergedMembers.append(MergedMember(key: open.record, value: open.record + 1))
            }
        }
        records[mapping].kind = .mergedMapping
        records[mapping].offset = UInt32(first)
        current.count = UInt32(mergedMembers.count - first)
        guard current.count > NodeRecord.indexedMembers else { return }
        indexMembers(
            mergedMembers.indices[first...].map {
                UInt64(records[Int(mergedMembers[$0].key)].key) << 32 | UInt64($0)
            })
    }

    private mutating func merge(from value: UInt32, mark: UInt64) {
        let source = target(of: value)
        let record = records[Int(source)]
        guard record.kind == .sequence else { return mergeMapping(source, named: value, mark: mark) }
        var element = source + 1
        for _ in 0..<record.count where !hasErrors {
            mergeMapping(target(of: element), named: element, mark: mark)
            element = records[Int(element)].next
        }
    }

    private mutating func mergeMapping(_ source: UInt32, named place: UInt32, mark: UInt64) {
        let record = records[Int(source)]
        switch record.kind {
        case .mapping:
            guard expand(by: Int(record.count), at: place) else { return }
            var key = source + 1
            for _ in 0..<record.count {
                addMerged(MergedMember(key: key, value: key + 1), mark: mark)
                key = records[Int(key) + 1].next
            }
        case .mergedMapping:
            guard expand(by: Int(record.count), at: place) else { return }
            for entry in Int(record.offset)..<Int(record.offset + record.count) {
                addMerged(mergedMembers[entry], mark: mark)
            }
        case .scalar, .sequence, .alias:
            reportMergeValue(place)
        }
    }

    private mutating func addMerged(_ member: MergedMember, mark: UInt64) {
        let id = Int(records[Int(member.key)].key)
        guard lastSeen[id] & 0xFFFF_FFFF_0000_0000 != mark else { return }
        lastSeen[id] = mark | UInt64(member.key)
        mergedMembers.append(member)
    }

    /// The record an alias stands for, or the record itself.
    private func target(of record: UInt32) -> UInt32 {
        let found = records[Int(record)]
        return found.kind == .alias ? found.offset : record
    }
}
