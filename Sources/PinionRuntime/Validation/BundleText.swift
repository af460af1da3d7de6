/// Lines of UTF-8.
struct BundleText {
    let bytes: UnsafeBufferPointer<UInt8>

    subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: bytes[range]) }

    /// The lines that have anything.
    var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let end = lineEnd(from: start)
            if end > start { lines.append(start..<end) }
            start = end + 1
        }
        return lines
    }

    /// The next line feed, or the end. Eight bytes at a time: a text can be a megabyte.
    func lineEnd(from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let ones: UInt64 = 0x0101_0101_0101_0101
        var index = start
        while index + 8 <= bytes.count {
            // A byte of `difference` is zero where there is a line feed, and `zeros` has its high bit there.
            let difference =
                UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                ^ (ones &* 0x0A)
            let zeros = (difference &- ones) & ~difference & (ones &* 0x80)
            if zeros != 0 { return index + zeros.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        return index
    }
}

/// Finds keys by their bytes.
struct KeyTable {
    private var keys: [[UInt8]]
    /// Indices plus one by hash; a power of two of them, at most half in use.
    private var buckets: [UInt32]

    init(_ keys: [[UInt8]]) {
        self.keys = keys
        var capacity = 8
        while capacity < keys.count * 2 { capacity *= 2 }
        buckets = Array(repeating: 0, count: capacity)
        for (index, key) in keys.enumerated() {
            var bucket = key.withUnsafeBufferPointer(Self.hash) & (capacity - 1)
            while buckets[bucket] != 0 { bucket = (bucket + 1) & (capacity - 1) }
            buckets[bucket] = UInt32(index + 1)
        }
    }

    func index(of key: UnsafeBufferPointer<UInt8>) -> Int? {
        var bucket = Self.hash(key) & (buckets.count - 1)
        while buckets[bucket] != 0 {
            let index = Int(buckets[bucket]) - 1
            if Self.isEqual(keys[index], key) { return index }
            bucket = (bucket + 1) & (buckets.count - 1)
        }
        return nil
    }

    private static func isEqual(_ known: [UInt8], _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        guard known.count == key.count else { return false }
        return known.withUnsafeBytes { known in
            let raw = UnsafeRawBufferPointer(key)
            var index = 0
            while index + 8 <= known.count {
                if known.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    != raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                {
                    return false
                }
                index += 8
            }
            while index < known.count, known[index] == raw[index] { index += 1 }
            return index == known.count
        }
    }

    /// Eight bytes at a time. Keys come from a description, so nobody can flood the table.
    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(key)
        var hash = UInt64(truncatingIfNeeded: key.count)
        var index = 0
        while index + 8 <= key.count {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 8
        }
        while index < key.count {
            hash = (hash ^ UInt64(key[index])) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 1
        }
        return Int(truncatingIfNeeded: hash >> 1)
    }
}
