/// Reads JSON text (RFC 8259) onto a tape. Iterative: nesting costs an entry of `stack`, never the thread's stack.
struct TapeParser: ~Copyable {
    /// An array or object whose end has not come yet.
    struct Open {
        var node: Int
        var count: UInt32
        /// The byte that ends it. Behind the root, a space: that is skipped, so no byte is it.
        var closing: UInt8
        /// A bit for each name seen, chosen by its fingerprint.
        var names: UInt64

        var isObject: Bool { closing == UInt8(ascii: "}") }
    }

    /// Whoever parses holds it: a parser that did as well would spend a twentieth of a small body on counting.
    unowned(unsafe) let storage: TapeStorage
    let limits: JSONLimits
    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    var nodes: UnsafeMutablePointer<TapeNode>
    /// Where the next node goes, and where there is no more room. Pointers and no count: five instructions a node.
    var next: UnsafeMutablePointer<TapeNode>
    var nodesEnd: UnsafeMutablePointer<TapeNode>
    /// The containers outside `open`. Begins on the thread's stack; most text is not deep.
    var stack: UnsafeMutableBufferPointer<Open>
    var ownsStack = false
    var depth: Int = 0
    var open = Open(node: 0, count: 0, closing: UInt8(ascii: " "), names: 0)

    init(_ storage: TapeStorage, limits: JSONLimits, stack: UnsafeMutableBufferPointer<Open>) {
        self.storage = storage
        self.limits = limits
        start = UnsafePointer(storage.place.pointee.source)
        end = start + storage.place.pointee.sourceCount
        nodes = storage.place.pointee.nodes
        next = nodes
        nodesEnd = nodes + min(storage.place.pointee.nodeCapacity, limits.nodes + 1)
        self.stack = stack
    }

    deinit { if ownsStack { stack.deallocate() } }

    static func parse(_ storage: TapeStorage, limits: JSONLimits) throws(JSONParseError) {
        try withUnsafeTemporaryAllocation(of: Open.self, capacity: 24) { stack throws(JSONParseError) in
            var parser = TapeParser(storage, limits: limits, stack: stack)
            try parser.parseText()
            storage.seal(nodeCount: parser.count)
        }
    }

    /// Nodes written so far. Unsigned: a shift and no more.
    var count: Int {
        let bytes = UInt(bitPattern: next) &- UInt(bitPattern: nodes)
        return Int(truncatingIfNeeded: bytes / UInt(MemoryLayout<TapeNode>.stride))
    }

    @inline(__always)
    mutating func append(_ node: TapeNode, at p: UnsafePointer<UInt8>) throws(JSONParseError) {
        if next == nodesEnd { try grow(at: p) }
        next.pointee = node
        next += 1
    }

    @inline(never)
    mutating func grow(at p: UnsafePointer<UInt8>) throws(JSONParseError) {
        // One more than the limit: the missing value is not counted.
        if nodesEnd - nodes > limits.nodes { throw failure(.tooManyNodes(limit: limits.nodes), at: p) }
        let count = count
        storage.growNodes(count: count)
        nodes = storage.place.pointee.nodes
        next = nodes + count
        nodesEnd = nodes + min(storage.place.pointee.nodeCapacity, limits.nodes + 1)
    }

    @inline(never)
    private mutating func growStack() {
        let larger = UnsafeMutableBufferPointer<Open>.allocate(capacity: stack.count * 2)
        _ = larger.update(fromContentsOf: stack)
        if ownsStack { stack.deallocate() }
        stack = larger
        ownsStack = true
    }

    @inline(__always)
    func offset(_ p: UnsafePointer<UInt8>) -> UInt32 { UInt32(truncatingIfNeeded: p - start) }

    // Places in the text go in and come out as values: what only a register holds is a third faster than what a
    // function may change through its address.

    /// The first byte from `p` on that is no white space, unless the byte at `p` is the one that is looked for.
    @inline(__always)
    static func skipSpace(
        _ p: UnsafePointer<UInt8>, to wanted: Unicode.Scalar
    ) -> UnsafePointer<UInt8> {
        p.pointee == UInt8(ascii: wanted) ? p : skipSpace(p)
    }

    /// The same where nothing else than white space may be: one comparison, and a call for all the rest.
    @inline(__always)
    static func expect(_ wanted: Unicode.Scalar, at p: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        p.pointee == UInt8(ascii: wanted) ? p : skipMoreSpace(p)
    }

    /// The first byte from `p` on that is no white space.
    @inline(__always)
    static func skipSpace(_ p: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        p.pointee > 0x20 ? p : skipMoreSpace(p)
    }

    @inline(never)
    private static func skipMoreSpace(_ p: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var p = p
        while true {
            let byte = p.pointee
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return p }
            p += 1
        }
    }

    mutating func parseText() throws(JSONParseError) {
        try append(TapeNode(offset: 0, length: 0, kind: TapeKind.missing), at: start)
        if start[0] == 0xEF, start[1] == 0xBB, start[2] == 0xBF { throw failure(.byteOrderMark, at: start) }
        var p = Self.skipSpace(start)
        if p == end { throw failure(.empty, at: p) }
        p = Self.skipSpace(try parseRoot(p))
        if p != end { throw failure(.textAfterValue, at: p) }
    }

    /// One value and all it holds. Returns where it ends.
    private mutating func parseRoot(
        _ start: UnsafePointer<UInt8>
    ) throws(JSONParseError) -> UnsafePointer<UInt8> {
        var p = start
        while true {
            switch p.pointee {
            case UInt8(ascii: "\""): p = try parseString(p)
            case UInt8(ascii: "{"):
                p = try begin(p, TapeKind.object, closing: UInt8(ascii: "}"))
                if p.pointee != UInt8(ascii: "}") {
                    p = try parseName(p, afterComma: false)
                    continue
                }
                p = close(p)
            case UInt8(ascii: "["):
                p = try begin(p, TapeKind.array, closing: UInt8(ascii: "]"))
                if p.pointee != UInt8(ascii: "]") { continue }
                p = close(p)
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): p = try parseNumber(p)
            case UInt8(ascii: "n"): p = try parseNull(p)
            case 0...0x20 where Self.skipSpace(p) != p:
                p = Self.skipSpace(p)
                continue
            default: p = try parseLiteral(p)
            }
            // Behind a value: close what ends here and step to the next value.
            while true {
                p = Self.skipSpace(p, to: ",")
                let byte = p.pointee
                if byte == UInt8(ascii: ",") {
                    open.count &+= 1
                    if open.isObject {
                        p = try parseName(Self.expect("\"", at: p + 1), afterComma: true)
                    } else {
                        if depth == 0 { return p }
                        p = Self.skipSpace(p + 1)
                        if p.pointee == UInt8(ascii: "]") { throw failure(.trailingComma, at: p) }
                    }
                    break
                }
                if byte != open.closing {
                    if depth == 0 { return p }
                    throw failure(
                        open.isObject ? .expectedCommaOrEndOfObject : .expectedCommaOrEndOfArray, at: p)
                }
                open.count &+= 1
                if open.count > TapeParser.fewNames, open.isObject { try refuseDuplicates() }
                p = close(p)
            }
        }
    }

    @inline(__always)
    private mutating func begin(
        _ p: UnsafePointer<UInt8>, _ kind: UInt8, closing: UInt8
    ) throws(JSONParseError) -> UnsafePointer<UInt8> {
        if depth == limits.depth { throw failure(.tooDeep(limit: limits.depth), at: p) }
        let node = count
        try append(TapeNode(offset: offset(p), length: 0, kind: kind), at: p)
        if depth == stack.count { growStack() }
        stack[depth] = open
        depth &+= 1
        open = Open(node: node, count: 0, closing: closing, names: 0)
        return Self.skipSpace(p + 1)
    }

    @inline(__always)
    private mutating func close(_ p: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        nodes[open.node].length = open.count
        nodes[open.node].link = UInt32(truncatingIfNeeded: count &- open.node)
        depth &-= 1
        open = stack[depth]
        return p + 1
    }

    /// A member's name and the colon. Returns where the value begins, or the white space before it.
    @inline(__always)
    private mutating func parseName(
        _ p: UnsafePointer<UInt8>, afterComma: Bool
    ) throws(JSONParseError) -> UnsafePointer<UInt8> {
        guard p.pointee == UInt8(ascii: "\"") else {
            let isTrailing = afterComma && p.pointee == UInt8(ascii: "}")
            throw failure(isTrailing ? .trailingComma : .expectedName, at: p)
        }
        let colon = Self.expect(":", at: try parseNameText(p))
        guard colon.pointee == UInt8(ascii: ":") else { throw failure(.expectedColon, at: colon) }
        return colon + 1
    }

    /// Most literals are this one; with nothing that varies, half the instructions of the others.
    @inline(__always)
    private mutating func parseNull(
        _ p: UnsafePointer<UInt8>
    ) throws(JSONParseError) -> UnsafePointer<UInt8> {
        let word = UInt32(littleEndian: UnsafeRawPointer(p).loadUnaligned(as: UInt32.self))
        if word != 0x6C6C_756E { throw failure(.invalidLiteral, at: p) }
        try append(TapeNode(offset: offset(p), length: 4, kind: TapeKind.null), at: p)
        return p + 4
    }

    @inline(__always)
    private mutating func parseLiteral(
        _ p: UnsafePointer<UInt8>
    ) throws(JSONParseError) -> UnsafePointer<UInt8> {
        let word = UInt32(littleEndian: UnsafeRawPointer(p).loadUnaligned(as: UInt32.self))
        var node = TapeNode(offset: offset(p), length: 4, kind: TapeKind.boolean)
        switch word {
        case 0x6575_7274: node.flags = TapeFlag.isTrue  // true
        case 0x736C_6166 where p[4] == UInt8(ascii: "e"): node.length = 5  // false
        default:
            let isWord = p.pointee | 0x20 >= UInt8(ascii: "a") && p.pointee | 0x20 <= UInt8(ascii: "z")
            throw failure(isWord ? .invalidLiteral : .expectedValue, at: p)
        }
        try append(node, at: p)
        return p + Int(node.length)
    }
}
