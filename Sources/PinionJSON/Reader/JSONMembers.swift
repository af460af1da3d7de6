/// The names of an object's members, as a table that finds a name's ordinal.
///
/// Make one table for each type, in a `static let`: its memory is never freed, so that a table is a single pointer
/// that costs nothing to pass about.
public struct JSONMembers: @unchecked Sendable {
    /// A name. Twenty bytes, and where its bucket is: finding a name is one place to look at.
    @usableFromInline
    struct Entry {
        /// Where the name begins in the table's texts.
        @usableFromInline var start: UInt32 = 0
        /// More than any name has where the bucket is empty.
        @usableFromInline var length: UInt32 = .max
        /// Where the next name of the bucket is; 0 for none.
        @usableFromInline var next: UInt32 = 0
        @usableFromInline var ordinal: UInt32 = 0
        /// Of the name as it is compared: see ``JSONNameMatching/fingerprint(_:_:)``.
        @usableFromInline var fingerprint: UInt16 = 0
    }

    @usableFromInline
    struct Table {
        @usableFromInline let count: Int
        @usableFromInline let matching: JSONNameMatching
        /// By fingerprint the first name, then those whose bucket was taken.
        @usableFromInline let entries: UnsafePointer<Entry>
        /// The number of buckets, a power of two, less one.
        @usableFromInline let mask: Int
        /// All names. Padded like a tape's source: eight bytes may be loaded anywhere.
        @usableFromInline let texts: UnsafePointer<UInt8>
        /// Where each name begins, and where the last one ends.
        let starts: UnsafePointer<UInt32>
    }

    @usableFromInline let table: UnsafePointer<Table>

    /// A table of names.
    ///
    /// - Parameters:
    ///   - names: The names, separated by newlines; a newline or backslash inside a name has a backslash before it
    ///     (a newline's is followed by `n`). Nothing at all is no names, and a newline alone one empty name.
    ///   - matching: How names are compared.
    public init(_ names: StaticString, matching: JSONNameMatching = .exact) {
        let text: [UInt8] = names.withUTF8Buffer { Array($0) }
        self.init(JSONMembers.split(text), matching: matching)
    }

    /// A table of names that are only known at run time. Its memory is never freed, unless with ``deallocate()``.
    public init(_ names: [[UInt8]], matching: JSONNameMatching = .exact) {
        let length = names.reduce(0) { $0 + $1.count }
        let texts = UnsafeMutablePointer<UInt8>.allocate(capacity: length + 8)
        texts.update(repeating: 0, count: length + 8)
        let starts = UnsafeMutablePointer<UInt32>.allocate(capacity: names.count + 1)
        // Most names that a table does not have meet an empty bucket.
        var capacity = 8
        while capacity < min(names.count, 1 << 14) * 4 { capacity *= 2 }
        let entries = UnsafeMutablePointer<Entry>.allocate(capacity: capacity + names.count)
        entries.initialize(repeating: Entry(), count: capacity + names.count)
        var start = length
        var free = capacity
        starts[names.count] = UInt32(clamping: start)
        // From the last on, so that each bucket has its names in their order: the first is the one in the bucket.
        for (ordinal, name) in names.enumerated().reversed() {
            start -= name.count
            starts[ordinal] = UInt32(clamping: start)
            for (offset, byte) in name.enumerated() { texts[start + offset] = byte }
            let fingerprint = matching.fingerprint(texts + start, name.count)
            let bucket = Int(fingerprint) & (capacity - 1)
            var entry = Entry(
                start: UInt32(clamping: start), length: UInt32(clamping: name.count),
                ordinal: UInt32(clamping: ordinal), fingerprint: fingerprint)
            if entries[bucket].length != .max {
                entries[free] = entries[bucket]
                entry.next = UInt32(clamping: free)
                free += 1
            }
            entries[bucket] = entry
        }
        let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
        table.initialize(
            to: Table(
                count: names.count, matching: matching, entries: UnsafePointer(entries), mask: capacity - 1,
                texts: UnsafePointer(texts), starts: UnsafePointer(starts)))
        self.table = UnsafePointer(table)
    }

    /// Frees the table's memory. Nobody may use it, or a copy of it, afterwards.
    package func deallocate() {
        table.pointee.entries.deallocate()
        table.pointee.texts.deallocate()
        table.pointee.starts.deallocate()
        table.deallocate()
    }

    /// How many names there are.
    @inlinable public var count: Int { table.pointee.count }

    /// A name by its ordinal.
    public func name(_ ordinal: Int) -> String {
        guard ordinal >= 0, ordinal < count else { return "" }
        let start = table.pointee.starts[ordinal]
        return string(
            table.pointee.texts + Int(start), Int(table.pointee.starts[ordinal + 1] - start), isASCII: false)
    }

    private static func split(_ text: [UInt8]) -> [[UInt8]] {
        if text.isEmpty { return [] }
        if text == [UInt8(ascii: "\n")] { return [[]] }
        var names: [[UInt8]] = [[]]
        var index = 0
        while index < text.count {
            var byte = text[index]
            index += 1
            if byte == UInt8(ascii: "\n") {
                names.append([])
                continue
            }
            if byte == UInt8(ascii: "\\"), index < text.count {
                byte = text[index] == UInt8(ascii: "n") ? UInt8(ascii: "\n") : text[index]
                index += 1
            }
            names[names.count - 1].append(byte)
        }
        return names
    }
}

extension JSONMembers {
    /// The ordinal of a name, or -1. When several fit, one that is spelled exactly so wins, then the first.
    ///
    /// - Parameter name: The name of a member, which has a fingerprint. For values there is ``ordinal(ofText:)``.
    @inlinable
    @inline(__always)
    public func ordinal(of name: JSONNode) -> Int {
        let fingerprint = name.record.pointee.fingerprint
        var entry = table.pointee.entries + (Int(fingerprint) & table.pointee.mask)
        while entry.pointee.fingerprint != fingerprint {
            let next = Int(entry.pointee.next)
            if next != 0 {
                entry = table.pointee.entries + next
            } else if table.pointee.matching != .ignoringCaseAndUnderscores {
                return -1
            } else {
                return search(name.textStart, Int(name.record.pointee.length), fingerprint)
            }
        }
        let length = name.record.pointee.length
        if entry.pointee.length == length,
            equalNames(table.pointee.texts + Int(entry.pointee.start), name.textStart, UInt64(length))
        {
            return Int(entry.pointee.ordinal)
        }
        return search(name.textStart, Int(name.record.pointee.length), fingerprint)
    }

    /// The fingerprint that a name must have to be the only one of this table; `nil` for a table of several names, or one
    /// that names of other fingerprints fit.
    package var onlyFingerprint: UInt16? {
        guard count == 1, table.pointee.matching != .ignoringCaseAndUnderscores else { return nil }
        return NameFingerprint.of(table.pointee.texts, Int(table.pointee.starts[1]))
    }

    /// The ordinal of a string's text, or -1. When several fit, one that is spelled exactly so wins, then the first.
    public func ordinal(ofText value: JSONNode) -> Int {
        let text = value.text
        return search(value.textStart, text.count, NameFingerprint.of(value.textStart, text.count))
    }

    /// The ordinal of a text, or `nil`.
    public func ordinal(of text: some StringProtocol) -> Int? {
        let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: 8)
        let found = bytes.withUnsafeBufferPointer { bytes in
            guard let start = bytes.baseAddress else { return -1 }
            let length = bytes.count - 8
            return search(start, length, NameFingerprint.of(start, length))
        }
        return found >= 0 ? found : nil
    }

    /// The ordinal of a text of a known fingerprint, or -1. Eight bytes behind the text may be read.
    @usableFromInline
    @inline(never)
    func search(_ start: UnsafePointer<UInt8>, _ length: Int, _ fingerprint: UInt16) -> Int {
        let matching = table.pointee.matching
        var fingerprint = fingerprint
        if matching == .ignoringCaseAndUnderscores { fingerprint = matching.fingerprint(start, length) }
        var candidate = -1
        var place = Int(fingerprint) & table.pointee.mask
        while true {
            let entry = table.pointee.entries + place
            if entry.pointee.fingerprint == fingerprint, entry.pointee.length != .max {
                let text = table.pointee.texts + Int(entry.pointee.start)
                let count = Int(entry.pointee.length)
                let ordinal = Int(entry.pointee.ordinal)
                if count == length, equalNames(text, start, UInt64(count)) { return ordinal }
                if candidate < 0, matching.areAlike(text, count, start, length) { candidate = ordinal }
            }
            place = Int(entry.pointee.next)
            if place == 0 { return candidate }
        }
    }

    /// Whether a name is spelled exactly as the table has it.
    @usableFromInline
    func isExact(_ name: JSONNode, _ ordinal: Int) -> Bool {
        let start = table.pointee.starts[ordinal]
        let length = table.pointee.starts[ordinal + 1] - start
        return length == name.record.pointee.length
            && equalNames(table.pointee.texts + Int(start), name.textStart, UInt64(length))
    }
}

/// Whether two texts are the same bytes. Eight bytes behind both may be read, whatever they are.
@inlinable
@inline(__always)
func equalNames(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: UInt64) -> Bool {
    let left = UnsafeRawPointer(a)
    let right = UnsafeRawPointer(b)
    let difference = left.loadUnaligned(as: UInt64.self) ^ right.loadUnaligned(as: UInt64.self)
    if count < 8 { return UInt64(littleEndian: difference) & ((1 &<< (count &* 8)) &- 1) == 0 }
    if difference != 0 { return false }
    return equalWords(left, right, from: 8, Int(truncatingIfNeeded: count))
}
