extension TapeParser {
    /// Up to this many members, a name is compared with those before it; beyond, all are hashed when the object ends.
    static let fewNames: UInt32 = 32

    /// A name; `p` is at its opening quote. Returns what is behind its closing one.
    ///
    /// As `parseString`, and the fingerprint is made of the words on the way.
    @inline(__always)
    mutating func parseNameText(_ p: UnsafePointer<UInt8>) throws(JSONParseError) -> UnsafePointer<UInt8> {
        let begin = p + 1
        var p = begin
        var fingerprint = NameFingerprint()
        var word = Self.word(p)
        var unusual = Self.unusual(word)
        while unusual == 0 {
            fingerprint.add(word)
            p += 8
            word = Self.word(p)
            unusual = Self.unusual(word)
        }
        let plainBits = UInt64(truncatingIfNeeded: unusual.trailingZeroBitCount & 0x38)
        p += Int(truncatingIfNeeded: plainBits &>> 3)
        if p.pointee != UInt8(ascii: "\"") { return try parseUnusualName(p, from: begin) }
        let node = TapeNode(
            offset: offset(begin), length: UInt32(truncatingIfNeeded: p - begin), kind: TapeKind.string,
            fingerprint: fingerprint.end(word, (1 &<< plainBits) &- 1))
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
        } else if open.count < Self.fewNames {
            try compare(node)
        }
    }

    @inline(__always)
    func text(_ node: TapeNode) -> UnsafePointer<UInt8> {
        start + Int(node.offset)
    }

    @inline(never)
    private func compare(_ node: TapeNode) throws(JSONParseError) {
        let count = count
        var other = open.node + 1
        while other < count {
            let earlier = nodes[other]
            if earlier.fingerprint == node.fingerprint, earlier.length == node.length,
                equalBytes(text(earlier), text(node), Int(node.length))
            {
                throw duplicate(node, of: earlier)
            }
            let value = nodes[other + 1]
            other += 1 + Int(value.link)
        }
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
/// Made of eight bytes at a time while a name is read. Unequal ones tell names apart without reading them, and they
/// choose the bucket in a ``JSONMembers``. Need not be strong: names of a table come from a description, and of an
/// object's names at most 32 rely on it.
@usableFromInline
struct NameFingerprint {
    private var mixed: UInt64 = 0

    /// Eight bytes more.
    @inline(__always)
    mutating func add(_ word: UInt64) {
        // Letters differ from their capitals in this bit. Other characters do too, and are taken for alike here.
        let product = (mixed ^ (word | 0x2020_2020_2020_2020)).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        mixed = product.high ^ product.low
    }

    /// The last bytes, less than eight: those that the mask has.
    @inline(__always)
    func end(_ word: UInt64, _ mask: UInt64) -> UInt16 {
        let product = (mixed ^ ((word | 0x2020_2020_2020_2020) & mask))
            .multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return UInt16(truncatingIfNeeded: (product.high ^ product.low) &>> 32)
    }

    /// The fingerprint of a text. Eight bytes behind it may be read.
    static func of(_ text: UnsafePointer<UInt8>, _ length: Int) -> UInt16 {
        var fingerprint = NameFingerprint()
        var at = text
        var rest = length
        while rest >= 8 {
            fingerprint.add(TapeParser.word(at))
            at += 8
            rest &-= 8
        }
        return fingerprint.end(TapeParser.word(at), (1 &<< UInt64(truncatingIfNeeded: rest &* 8)) &- 1)
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
