internal import PinionJSON

/// The distinct keys of a tree, numbered in order of first appearance.
///
/// Comparing two keys is comparing two numbers. The hash is seeded at random so that no file can aim for its
/// collisions; the numbers do not depend on it.
struct KeyTable: Sendable {
    private struct Entry {
        var offset: UInt32
        var count: UInt32
        var hash: UInt64
        var isASCII: Bool
    }

    /// One more than the entry's number, or 0: open addressing with linear probing, at most half full.
    private var slots: [UInt32]
    private var entries: [Entry] = []
    private let seed: UInt64

    init() {
        slots = Array(repeating: 0, count: 1024)
        seed = .random(in: .min ... .max)
    }

    var count: Int { entries.count }

    /// Where the key's text is.
    func text(of id: UInt32) -> (offset: UInt32, count: UInt32) {
        let entry = entries[Int(id)]
        return (entry.offset, entry.count)
    }

    func isASCII(_ id: UInt32) -> Bool { entries[Int(id)].isASCII }

    func find(_ bytes: UnsafeBufferPointer<UInt8>, in text: [UInt8]) -> UInt32? {
        let found = slots[slot(of: bytes, hash: hash(bytes), in: text)]
        return found == 0 ? nil : found - 1
    }

    /// The key's number; a new key's text is added to `text`.
    mutating func intern(_ bytes: UnsafeBufferPointer<UInt8>, in text: inout [UInt8]) -> UInt32 {
        let hash = hash(bytes)
        let slot = slot(of: bytes, hash: hash, in: text)
        if slots[slot] != 0 { return slots[slot] - 1 }
        let id = UInt32(entries.count)
        entries.append(
            Entry(
                offset: UInt32(text.count), count: UInt32(bytes.count), hash: hash,
                isASCII: bytes.allSatisfy { $0 < 0x80 }))
        text.append(contentsOf: bytes)
        slots[slot] = id + 1
        if entries.count * 2 > slots.count { grow() }
        return id
    }

    /// The slot that holds the key, or the free one where it belongs.
    private func slot(of bytes: UnsafeBufferPointer<UInt8>, hash: UInt64, in text: [UInt8]) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            let entry = entries[Int(slots[slot] - 1)]
            if entry.hash == hash, Int(entry.count) == bytes.count {
                let isSame = text.withUnsafeBufferPointer {
                    bytes.hasSameBytes(
                        as: UnsafeBufferPointer(rebasing: $0[Int(entry.offset)...].prefix(bytes.count)))
                }
                if isSame { return slot }
            }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for (id, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.hash) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(id) + 1
        }
    }

    /// Eight bytes a step, each folded in by a 64-by-64-bit product.
    private func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = seed ^ UInt64(bytes.count)
        var index = 0
        while index < bytes.count {
            var word: UInt64 = 0
            let end = min(index + 8, bytes.count)
            if end - index == 8 {
                word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped + index)
                    .loadUnaligned(as: UInt64.self)
                index = end
            }
            while index < end {
                word = word << 8 | UInt64(bytes[index])
                index += 1
            }
            let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
            hash = product.high ^ product.low ^ seed
        }
        let product = hash.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        return product.high ^ product.low
    }
}
