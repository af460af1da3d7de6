extension NodeTree {
    /// A digest of what the file says: 64 bits of FNV-1a over its nodes, in order. Comments, blanks, the places
    /// of nodes and how flow and block are mixed do not count; the order of members does.
    ///
    /// It tells edits apart, not enemies: finding two files with one digest takes no skill.
    public var digest: UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        func add(_ number: UInt32) {
            for shift in [0, 8, 16, 24] as [UInt32] { add(UInt8(truncatingIfNeeded: number >> shift)) }
        }
        for record in records {
            add(record.kind.rawValue)
            add(record.count)
            switch record.kind {
            case .scalar:
                add(record.style.rawValue)
                let start = Int(record.offset)
                for byte in text[start..<start + Int(record.count)] { add(byte) }
            // An alias is its target's position, so that what many share is read once.
            case .alias: add(record.offset)
            case .sequence, .mapping, .mergedMapping: break
            }
        }
        return hash
    }
}
