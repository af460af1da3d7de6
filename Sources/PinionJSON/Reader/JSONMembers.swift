/// The names of an object's members, as a table that finds a name's ordinal.
///
/// Make one table for each type, in a `static let`: its memory is never freed, so that a table is a single pointer
/// that costs nothing to pass about.
public struct JSONMembers: @unchecked Sendable {
    @usableFromInline
    struct Entry {
        @usableFromInline let start: UnsafePointer<UInt8>
        @usableFromInline let length: Int

        @inlinable
        init(start: UnsafePointer<UInt8>, length: Int) {
            self.start = start
            self.length = length
        }
    }

    @usableFromInline
    struct Table {
        @usableFromInline let count: Int
        @usableFromInline let matching: JSONNameMatching
        /// Whether no two names are alike, so that the first that is alike is the one.
        @usableFromInline let isUnambiguous: Bool
        /// A bit for each length of a name, up to 63 and more: tells most unknown names without a search.
        @usableFromInline let lengths: UInt64
        @usableFromInline let entries: UnsafePointer<Entry>
        /// Ordinals by the hash of the names, plus one; a power of two of them. Empty for few names.
        @usableFromInline let buckets: UnsafePointer<UInt32>?
        @usableFromInline let mask: Int
    }

    /// Tables up to this size are searched from the expected name on.
    private static let fewNames = 12

    @usableFromInline let table: UnsafePointer<Table>

    /// A table of names.
    ///
    /// - Parameters:
    ///   - names: The names, separated by newlines; a newline or backslash inside a name has a backslash before it
    ///     (a newline's is followed by `n`). Nothing at all is no names.
    ///   - matching: How names are compared.
    public init(_ names: StaticString, matching: JSONNameMatching = .exact) {
        let text: [UInt8] = names.withUTF8Buffer { Array($0) }
        self.init(JSONMembers.split(text), matching: matching)
    }

    /// A table of names that are only known at run time. Its memory is never freed.
    public init(_ names: [[UInt8]], matching: JSONNameMatching = .exact) {
        let entries = UnsafeMutablePointer<Entry>.allocate(capacity: max(names.count, 1))
        for (ordinal, name) in names.enumerated() {
            // Padded like a tape's source: eight bytes may be loaded anywhere.
            let start = UnsafeMutablePointer<UInt8>.allocate(capacity: name.count + 8)
            start.update(repeating: 0, count: name.count + 8)
            for (offset, byte) in name.enumerated() { start[offset] = byte }
            (entries + ordinal).initialize(to: Entry(start: UnsafePointer(start), length: name.count))
        }
        var buckets: UnsafeMutablePointer<UInt32>?
        var mask = 0
        if names.count > JSONMembers.fewNames {
            var capacity = 32
            while capacity < names.count * 2 { capacity *= 2 }
            mask = capacity - 1
            let allocated = UnsafeMutablePointer<UInt32>.allocate(capacity: capacity)
            allocated.update(repeating: 0, count: capacity)
            for ordinal in names.indices {
                var slot = matching.hash(entries[ordinal].start, entries[ordinal].length) & mask
                while allocated[slot] != 0 { slot = (slot + 1) & mask }
                allocated[slot] = UInt32(truncatingIfNeeded: ordinal + 1)
            }
            buckets = allocated
        }
        let lengths = names.reduce(into: UInt64(0)) { $0 |= 1 << UInt64(min($1.count, 63)) }
        let table = UnsafeMutablePointer<Table>.allocate(capacity: 1)
        table.initialize(
            to: Table(
                count: names.count, matching: matching,
                isUnambiguous: Set(names.map(matching.folded)).count == names.count,
                lengths: matching == .ignoringCaseAndUnderscores ? .max : lengths,
                entries: UnsafePointer(entries),
                buckets: buckets.map { UnsafePointer($0) }, mask: mask))
        self.table = UnsafePointer(table)
    }

    /// How many names there are.
    @inlinable public var count: Int { table.pointee.count }

    /// A name by its ordinal.
    public func name(_ ordinal: Int) -> String {
        guard ordinal >= 0, ordinal < count else { return "" }
        let entry = table.pointee.entries[ordinal]
        return string(entry.start, entry.length, isASCII: false)
    }

    private static func split(_ text: [UInt8]) -> [[UInt8]] {
        if text.isEmpty { return [] }
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
    /// The ordinal of a name, or -1. When several names fit, one that is spelled exactly so wins.
    ///
    /// - Parameters:
    ///   - name: A string node.
    ///   - expected: The ordinal to try first; on return the one behind the ordinal found. Begin with 0: members
    ///     mostly come in the order in which the table has them.
    @inlinable
    public func ordinal(of name: JSONNode, expecting expected: inout Int) -> Int {
        let found = ordinal(of: name.textStart, Int(name.record.pointee.length), expecting: expected)
        if found >= 0 { expected = found &+ 1 }
        return found
    }

    @inlinable
    func ordinal(of start: UnsafePointer<UInt8>, _ length: Int, expecting expected: Int) -> Int {
        if expected < table.pointee.count {
            let entry = table.pointee.entries[expected]
            if entry.length == length, equalBytes(entry.start, start, length) { return expected }
        }
        if table.pointee.lengths & (1 &<< UInt64(truncatingIfNeeded: min(length, 63))) == 0 { return -1 }
        return search(start, length, from: expected)
    }

    @usableFromInline
    @inline(never)
    func search(_ start: UnsafePointer<UInt8>, _ length: Int, from expected: Int) -> Int {
        let table = table.pointee
        if let buckets = table.buckets { return search(start, length, buckets, table) }
        // Round from the expected ordinal: an optional member that is absent makes its successor the next one tried.
        var ordinal = expected < table.count ? expected : 0
        if table.isUnambiguous, table.matching == .ignoringCase {
            for _ in 0..<table.count {
                let entry = table.entries[ordinal]
                if entry.length == length, table.matching.areAlike(entry.start, length, start, length) {
                    return ordinal
                }
                ordinal = ordinal &+ 1 == table.count ? 0 : ordinal &+ 1
            }
            return -1
        }
        for _ in 0..<table.count {
            let entry = table.entries[ordinal]
            if entry.length == length, equalBytes(entry.start, start, length) { return ordinal }
            ordinal = ordinal &+ 1 == table.count ? 0 : ordinal &+ 1
        }
        if table.matching == .exact { return -1 }
        for ordinal in 0..<table.count {
            let entry = table.entries[ordinal]
            if table.matching.areAlike(entry.start, entry.length, start, length) { return ordinal }
        }
        return -1
    }

    private func search(
        _ start: UnsafePointer<UInt8>, _ length: Int, _ buckets: UnsafePointer<UInt32>, _ table: Table
    ) -> Int {
        var slot = table.matching.hash(start, length) & table.mask
        var candidate = -1
        while buckets[slot] != 0 {
            let ordinal = Int(buckets[slot]) - 1
            let entry = table.entries[ordinal]
            if entry.length == length, equalBytes(entry.start, start, length) { return ordinal }
            if candidate < 0, table.matching != .exact,
                table.matching.areAlike(entry.start, entry.length, start, length)
            {
                candidate = ordinal
            }
            slot = (slot + 1) & table.mask
        }
        return candidate
    }

    /// The ordinal of a text, or `nil`.
    public func ordinal(of text: some StringProtocol) -> Int? {
        var text = String(text)
        return text.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return ordinal(ofEmptyIn: 0) }
            let found = search(start, bytes.count, from: 0)
            return found >= 0 ? found : nil
        }
    }

    private func ordinal(ofEmptyIn first: Int) -> Int? {
        (first..<count).first { table.pointee.entries[$0].length == 0 }
    }

    /// Whether a name is spelled exactly as the table has it.
    @usableFromInline
    func isExact(_ name: JSONNode, _ ordinal: Int) -> Bool {
        let entry = table.pointee.entries[ordinal]
        return name.text.count == entry.length && equalBytes(entry.start, name.textStart, entry.length)
    }
}
