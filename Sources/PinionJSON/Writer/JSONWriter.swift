#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Android)
    import Android
#elseif canImport(WASILibc)
    import WASILibc
#elseif canImport(ucrt)
    import ucrt
#else
    import Darwin
#endif

/// Writes JSON text: UTF-8, compact, members in the order in which they are given.
public struct JSONWriter: ~Copyable {
    /// What the text is for.
    public enum Mode: Sendable, Hashable {
        /// To be sent: what the other side reads.
        case wire
        /// To be compared: values that are equal give equal text, whatever their spelling. Not to be sent.
        case identity
        /// To be looked at: secrets are replaced. Not to be sent.
        case redacted
    }

    @usableFromInline var buffer: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var length = 0
    @usableFromInline var needsComma = false
    /// Elements of the current tuple that were left out: `null` each if another follows, nothing at its end.
    var leftOut = 0
    /// What the text is for. Types whose spelling does not matter, or who keep a secret, ask.
    public let mode: Mode
    /// Where in the text a number could not be written.
    var unwritable: [Int] = []

    /// A writer with room for so many bytes; it grows as needed.
    public init(mode: Mode = .wire, capacity: Int = 1000) {
        self.mode = mode
        self.capacity = max(capacity, 64)
        buffer = Self.allocate(nil, self.capacity)
    }

    deinit { free(buffer) }

    /// Bytes written so far.
    public var count: Int { length }

    /// The text so far, without regard to numbers that could not be written. Good only during `body`.
    public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        body(UnsafeBufferPointer(start: buffer, count: length))
    }

    /// The text.
    ///
    /// - Throws: ``JSONEncodingError`` when JSON has no text for a number that was written.
    public func finish() throws(JSONEncodingError) -> [UInt8] {
        let bytes = withBytes { Array($0) }
        if !unwritable.isEmpty { throw JSONEncodingError(bytes, unwritable) }
        return bytes
    }

    /// Forgets the text and keeps the memory.
    public mutating func removeAll() {
        length = 0
        needsComma = false
        unwritable.removeAll()
    }

    /// Makes room for so many more bytes.
    @inlinable
    @inline(__always)
    mutating func reserve(_ count: Int) {
        if length &+ count > capacity { grow(count) }
    }

    @usableFromInline
    @inline(never)
    mutating func grow(_ count: Int) {
        let larger = max(capacity * 2, length + count)
        buffer = Self.allocate(buffer, larger)
        capacity = larger
    }

    /// `realloc` and not a new buffer: it moves large ones by their page tables, which is a quarter of the time it
    /// takes to write a megabyte.
    private static func allocate(_ old: UnsafeMutablePointer<UInt8>?, _ size: Int) -> UnsafeMutablePointer<
        UInt8
    > {
        guard let memory = realloc(old, size) else { fatalError("out of memory") }
        return memory.assumingMemoryBound(to: UInt8.self)
    }

    @inlinable
    @inline(__always)
    mutating func put(_ byte: UInt8) {
        reserve(1)
        buffer[length] = byte
        length &+= 1
    }

    /// Writes text that is JSON as it is.
    @inlinable
    mutating func put(_ text: StaticString) {
        let count = text.utf8CodeUnitCount
        reserve(count)
        (buffer + length).update(from: text.utf8Start, count: count)
        length &+= count
    }

    mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        (buffer + length).update(from: start, count: bytes.count)
        length &+= bytes.count
    }
}

/// A value that has numbers for which JSON has no text: infinities and NaN (RFC 8259 section 6).
public struct JSONEncodingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Where the numbers are.
    public let pointers: [JSONPointer]

    init(_ bytes: [UInt8], _ offsets: [Int]) {
        // Each is written as null, so that the text can be read back to find the places.
        guard let tape = try? JSONTape(parsing: bytes, limits: JSONLimits(depth: JSONLimits.largestDepth))
        else {
            pointers = []
            return
        }
        var wanted = Set(offsets)
        var found: [JSONNode.Index] = []
        for index in 1..<JSONNode.Index(tape.nodeCount) where found.count < 100 {
            let offset = tape.withNode(at: index) { $0.isNull ? $0.sourceOffset : -1 }
            if wanted.remove(offset) != nil { found.append(index) }
        }
        pointers = tape.pointers(ofNodesAt: found)
    }

    /// What is wrong, and where.
    public var description: String {
        let places = pointers.map { $0.tokens.isEmpty ? "(root)" : $0.description }
        return "JSON has no text for an infinity or NaN: \(places.joined(separator: ", "))"
    }
}
