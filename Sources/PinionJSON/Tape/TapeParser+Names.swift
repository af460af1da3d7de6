extension TapeParser {
    /// Up to this many members, a name is compared with those before it; beyond, all are hashed when the object ends.
    static let fewNames: UInt32 = 32

    /// Gives a name its fingerprint and refuses it when the object has it already.
    ///
    /// Sixty-four bits say which fingerprints came, so that the names before are looked at only when the bit is
    /// set already: for an object of ten members, four times.
    @inline(__always)
    mutating func recordName(_ node: inout TapeNode) throws(JSONParseError) {
        let hash = fingerprint(node)
        node.fingerprint = hash
        let bit: UInt64 = 1 &<< UInt64(hash & 63)
        if open.names & bit == 0 {
            open.names |= bit
        } else if open.count < Self.fewNames {
            try compare(node)
        }
    }

    @inline(__always)
    func text(_ node: TapeNode) -> UnsafePointer<UInt8> {
        guard node.flags & TapeFlag.isEscaped != 0, let side = storage.side else {
            return start + Int(node.offset)
        }
        return UnsafePointer(side) + Int(node.link)
    }

    /// Mixes the length, the first and the last eight bytes. Need not be strong: at most 32 names rely on it.
    @inline(__always)
    private func fingerprint(_ node: TapeNode) -> UInt16 {
        let text = text(node)
        let length = Int(node.length)
        var first = Self.word(text)
        var last: UInt64 = 0
        if length < 8 {
            first &= (1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1
        } else {
            last = Self.word(text + (length &- 8))
        }
        let mixed = (first ^ (last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(length)) &* 0xD6E8_FEB8_6659_FD93
        return UInt16(truncatingIfNeeded: mixed &>> 48)
    }

    @inline(never)
    private func compare(_ node: TapeNode) throws(JSONParseError) {
        var other = open.node + 1
        while other < count {
            let earlier = nodes[other]
            if earlier.fingerprint == node.fingerprint, earlier.length == node.length,
                equalBytes(text(earlier), text(node), Int(node.length))
            {
                throw duplicate(node, of: earlier)
            }
            let value = nodes[other + 1]
            other += 1 + (value.kind >= TapeKind.array ? Int(value.link) : 1)
        }
    }

    private func duplicate(_ node: TapeNode, of earlier: TapeNode) -> JSONParseError {
        // Offsets are of the quotes.
        failure(.duplicateName(firstOffset: Int(earlier.offset) - 1), at: start + (Int(node.offset) - 1))
    }

    /// The same for an object of many members, by hash. `Hasher` has a seed of its own for each process, so nobody
    /// can choose names that collide.
    @inline(never)
    func refuseDuplicates(at p: UnsafePointer<UInt8>) throws(JSONParseError) {
        var capacity = 64
        while capacity < Int(open.count) * 2 { capacity *= 2 }
        var table = [UInt32](repeating: 0, count: capacity)
        var index = open.node + 1
        for _ in 0..<open.count {
            let node = nodes[index]
            let bytes = UnsafeBufferPointer(start: text(node), count: Int(node.length))
            var hasher = Hasher()
            hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
            var slot = hasher.finalize() & (capacity - 1)
            while table[slot] != 0 {
                let earlier = nodes[Int(table[slot])]
                if earlier.length == node.length, equalBytes(text(earlier), text(node), Int(node.length)) {
                    throw duplicate(node, of: earlier)
                }
                slot = (slot + 1) & (capacity - 1)
            }
            table[slot] = UInt32(truncatingIfNeeded: index)
            let value = nodes[index + 1]
            index += 1 + (value.kind >= TapeKind.array ? Int(value.link) : 1)
        }
    }
}

/// Whether two texts are the same bytes. Short texts, which names are, without a call.
@inlinable
@inline(__always)
func equalBytes(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let left = UnsafeRawPointer(a)
    let right = UnsafeRawPointer(b)
    if count >= 8 {
        var at = 0
        while at &+ 8 <= count {
            if left.loadUnaligned(fromByteOffset: at, as: UInt64.self)
                != right.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            {
                return false
            }
            at &+= 8
        }
        return left.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            == right.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
    }
    if count >= 4 {
        return left.loadUnaligned(as: UInt32.self) == right.loadUnaligned(as: UInt32.self)
            && left.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
                == right.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
    }
    var at = 0
    while at < count {
        if a[at] != b[at] { return false }
        at &+= 1
    }
    return true
}
