extension TapeParser {
    /// Up to this many members, a name is compared with those before it; beyond, all are hashed when the object ends.
    static let fewNames: UInt32 = 32

    /// A name; `p` is at its opening quote. Returns what is behind its closing one.
    @inline(__always)
    mutating func parseNameText(_ p: UnsafePointer<UInt8>) throws(JSONParseError) -> UnsafePointer<UInt8> {
        let begin = p + 1
        let p = Self.firstUnusual(begin)
        if p.pointee != UInt8(ascii: "\"") { return try parseUnusualName(p, from: begin) }
        let node = TapeNode(
            offset: offset(begin), length: UInt32(truncatingIfNeeded: p - begin), kind: TapeKind.string,
            fingerprint: NameFingerprint.of(begin, p - begin))
        try recordName(node)
        try append(node, at: p)
        return p + 1
    }

    @inline(never)
    private mutating func parseUnusualName(
        _ p: UnsafePointer<UInt8>, from begin: UnsafePointer<UInt8>
    ) throws(JSONParseError) -> UnsafePointer<UInt8> {
        var (node, end) = try scanUnusualString(p, from: begin)
        node.fingerprint = NameFingerprint.of(text(node), Int(node.length))
        try recordName(node)
        try append(node, at: end)
        return end
    }

    /// Refuses a name that the object has already.
    ///
    /// Sixty-four bits say which fingerprints came, so that the names before are looked at only when the bit is
    /// set already: for an object of ten members, four times.
    @inline(__always)
    private mutating func recordName(_ node: TapeNode) throws(JSONParseError) {
        let bit: UInt64 = 1 &<< UInt64(node.fingerprint & 63)
        if open.names & bit == 0 {
            open.names |= bit
        } else if open.count < Self.fewNames,
            let earlier = Self.name(like: node, from: nodes + (open.node + 1), to: next, start)
        {
            throw duplicate(node, of: earlier.pointee)
        }
    }

    @inline(__always)
    func text(_ node: TapeNode) -> UnsafePointer<UInt8> {
        start + Int(node.offset)
    }

    /// The first of an object's names that is the same. Static, since the parser would be copied for a method.
    @inline(never)
    private static func name(
        like node: TapeNode, from first: UnsafePointer<TapeNode>, to end: UnsafePointer<TapeNode>,
        _ source: UnsafePointer<UInt8>
    ) -> UnsafePointer<TapeNode>? {
        var other = first
        while other < end {
            if other.pointee.fingerprint == node.fingerprint, other.pointee.length == node.length,
                equalBytes(source + Int(other.pointee.offset), source + Int(node.offset), Int(node.length))
            {
                return other
            }
            other += 1 + Int(other[1].link)
        }
        return nil
    }

    private func duplicate(_ node: TapeNode, of earlier: TapeNode) -> JSONParseError {
        // Offsets are of the quotes.
        failure(.duplicateName(firstOffset: Int(earlier.offset) - 1), at: start + (Int(node.offset) - 1))
    }

    /// The same for an object of many members, by hash. `Hasher` has a seed of its own for each process, so nobody
    /// can choose names that collide.
    @inline(never)
    func refuseDuplicates() throws(JSONParseError) {
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
            index += 1 + Int(value.link)
        }
    }
}

/// Sixteen bits that names share if they differ in nothing but the case of letters, and that most other names do not.
///
/// Unequal ones tell names apart without reading them, and they choose the bucket in a ``JSONMembers``. Need not be
/// strong: names of a table come from a description, and of an object's names at most 32 rely on it.
enum NameFingerprint {
    /// The fingerprint of a text. Eight bytes behind it may be read.
    @inline(__always)
    static func of(_ text: UnsafePointer<UInt8>, _ length: Int) -> UInt16 {
        if length < 8 { return end(letters(text) & ((1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1)) }
        // The last eight bytes may overlap those before: most names are no longer than sixteen.
        let last = text + (length &- 8)
        var mixed = letters(text)
        var at = text + 8
        while at < last {
            mixed = mixed &* 0xD6E8_FEB8_6659_FD93 ^ letters(at)
            at += 8
        }
        return end(mixed &* 0xD6E8_FEB8_6659_FD93 ^ letters(last))
    }

    /// Eight bytes, letters as small ones. They differ from capitals in this bit; other characters do too, and are taken
    /// for alike here.
    @inline(__always)
    private static func letters(_ text: UnsafePointer<UInt8>) -> UInt64 {
        TapeParser.word(text) | 0x2020_2020_2020_2020
    }

    @inline(__always)
    private static func end(_ mixed: UInt64) -> UInt16 {
        // The highest bits are those that depend on all of them.
        UInt16(truncatingIfNeeded: (mixed &* 0x9E37_79B9_7F4A_7C15) &>> 48)
    }
}

/// Whether two texts are the same bytes. Short texts, which names are, without a call.
@inlinable
@inline(__always)
func equalBytes(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    let left = UnsafeRawPointer(a)
    let right = UnsafeRawPointer(b)
    if count >= 8 { return equalWords(left, right, from: 0, count) }
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

/// Whether the bytes from a place on are the same, in texts of at least eight bytes.
@inlinable
@inline(__always)
func equalWords(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, from start: Int, _ count: Int) -> Bool {
    // The last eight may overlap those before.
    let last = count &- 8
    var at = start
    while at < last {
        if left.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            != right.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        {
            return false
        }
        at &+= 8
    }
    return left.loadUnaligned(fromByteOffset: last, as: UInt64.self)
        == right.loadUnaligned(fromByteOffset: last, as: UInt64.self)
}
