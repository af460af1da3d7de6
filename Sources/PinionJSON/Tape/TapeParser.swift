/// Reads JSON text (RFC 8259) onto a tape. Iterative: nesting costs an entry of `stack`, never the thread's stack.
struct TapeParser {
    /// An array or object whose end has not come yet.
    struct Open {
        var node: Int
        var count: UInt32
        var isObject: Bool
        /// A bit for each name seen, chosen by its fingerprint.
        var names: UInt64
    }

    let storage: TapeStorage
    let limits: JSONLimits
    let start: UnsafePointer<UInt8>
    let end: UnsafePointer<UInt8>
    var nodes: UnsafeMutablePointer<TapeNode>
    var nodeCapacity: Int
    var count: Int = 0
    var sideCount: Int = 0
    /// The containers outside `open`. Begins small; most text is not deep.
    var stack: UnsafeMutablePointer<Open>
    var stackCapacity = 24
    var depth: Int = 0
    var open = Open(node: 0, count: 0, isObject: false, names: 0)

    init(_ storage: TapeStorage, limits: JSONLimits) {
        self.storage = storage
        self.limits = limits
        start = UnsafePointer(storage.source)
        end = start + storage.sourceCount
        nodes = storage.nodes
        nodeCapacity = min(storage.nodeCapacity, limits.nodes + 1)
        stack = .allocate(capacity: stackCapacity)
    }

    static func parse(_ storage: TapeStorage, limits: JSONLimits) throws(JSONParseError) {
        var parser = TapeParser(storage, limits: limits)
        defer { parser.stack.deallocate() }
        try parser.parseText()
        storage.seal(nodeCount: parser.count)
    }

    @inline(__always)
    mutating func append(_ node: TapeNode, at p: UnsafePointer<UInt8>) throws(JSONParseError) {
        if count == nodeCapacity { try grow(at: p) }
        nodes[count] = node
        count &+= 1
    }

    @inline(never)
    mutating func grow(at p: UnsafePointer<UInt8>) throws(JSONParseError) {
        // One more than the limit: the missing value is not counted.
        if nodeCapacity > limits.nodes { throw failure(.tooManyNodes(limit: limits.nodes), at: p) }
        storage.growNodes(count: count)
        nodes = storage.nodes
        nodeCapacity = min(storage.nodeCapacity, limits.nodes + 1)
    }

    @inline(never)
    private mutating func growStack() {
        let larger = UnsafeMutablePointer<Open>.allocate(capacity: stackCapacity * 2)
        larger.update(from: stack, count: stackCapacity)
        stack.deallocate()
        stack = larger
        stackCapacity *= 2
    }

    @inline(__always)
    func offset(_ p: UnsafePointer<UInt8>) -> UInt32 { UInt32(truncatingIfNeeded: p - start) }

    @inline(__always)
    func skipSpace(_ p: inout UnsafePointer<UInt8>) {
        while p.pointee <= 0x20 {
            let byte = p.pointee
            guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
            p += 1
        }
    }

    mutating func parseText() throws(JSONParseError) {
        try append(TapeNode(offset: 0, length: 0, kind: TapeKind.missing), at: start)
        var p = start
        if p[0] == 0xEF, p[1] == 0xBB, p[2] == 0xBF { throw failure(.byteOrderMark, at: p) }
        skipSpace(&p)
        if p == end { throw failure(.empty, at: p) }
        try parseRoot(&p)
        skipSpace(&p)
        if p != end { throw failure(.textAfterValue, at: p) }
    }

    /// One value and all it holds. On return `p` is behind it.
    private mutating func parseRoot(_ p: inout UnsafePointer<UInt8>) throws(JSONParseError) {
        while true {
            switch p.pointee {
            case UInt8(ascii: "\""):
                let node = try scanString(&p)
                try append(node, at: p)
            case UInt8(ascii: "{"):
                try begin(&p, isObject: true)
                if p.pointee != UInt8(ascii: "}") {
                    try parseName(&p, afterComma: false)
                    continue
                }
                close(&p)
            case UInt8(ascii: "["):
                try begin(&p, isObject: false)
                if p.pointee != UInt8(ascii: "]") { continue }
                close(&p)
            case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                let node = try scanNumber(&p)
                try append(node, at: p)
            default:
                let node = try scanLiteral(&p)
                try append(node, at: p)
            }
            if try !advance(&p) { return }
        }
    }

    /// Behind a value: closes what ends here and steps to the next value. False when the root has ended.
    @inline(__always)
    private mutating func advance(_ p: inout UnsafePointer<UInt8>) throws(JSONParseError) -> Bool {
        while depth > 0 {
            skipSpace(&p)
            let byte = p.pointee
            if byte == UInt8(ascii: ",") {
                open.count &+= 1
                p += 1
                skipSpace(&p)
                if open.isObject {
                    try parseName(&p, afterComma: true)
                } else if p.pointee == UInt8(ascii: "]") {
                    throw failure(.trailingComma, at: p)
                }
                return true
            }
            guard byte == (open.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw failure(open.isObject ? .expectedCommaOrEndOfObject : .expectedCommaOrEndOfArray, at: p)
            }
            open.count &+= 1
            if open.isObject, open.count > TapeParser.fewNames { try refuseDuplicates(at: p) }
            close(&p)
        }
        return false
    }

    @inline(__always)
    private mutating func begin(_ p: inout UnsafePointer<UInt8>, isObject: Bool) throws(JSONParseError) {
        if depth == limits.depth { throw failure(.tooDeep(limit: limits.depth), at: p) }
        let kind = isObject ? TapeKind.object : TapeKind.array
        try append(TapeNode(offset: offset(p), length: 0, kind: kind), at: p)
        if depth == stackCapacity { growStack() }
        stack[depth] = open
        depth &+= 1
        open = Open(node: count &- 1, count: 0, isObject: isObject, names: 0)
        p += 1
        skipSpace(&p)
    }

    @inline(__always)
    private mutating func close(_ p: inout UnsafePointer<UInt8>) {
        nodes[open.node].length = open.count
        nodes[open.node].link = UInt32(truncatingIfNeeded: count &- open.node)
        depth &-= 1
        open = stack[depth]
        p += 1
    }

    /// A member's name and the colon. On return `p` is at the value.
    @inline(__always)
    private mutating func parseName(
        _ p: inout UnsafePointer<UInt8>, afterComma: Bool
    ) throws(JSONParseError) {
        guard p.pointee == UInt8(ascii: "\"") else {
            let isTrailing = afterComma && p.pointee == UInt8(ascii: "}")
            throw failure(isTrailing ? .trailingComma : .expectedName, at: p)
        }
        var node = try scanString(&p)
        try recordName(&node)
        try append(node, at: p)
        if p.pointee != UInt8(ascii: ":") { skipSpace(&p) }
        guard p.pointee == UInt8(ascii: ":") else { throw failure(.expectedColon, at: p) }
        p += 1
        skipSpace(&p)
    }

    @inline(__always)
    private mutating func scanLiteral(_ p: inout UnsafePointer<UInt8>) throws(JSONParseError) -> TapeNode {
        let word = UInt32(littleEndian: UnsafeRawPointer(p).loadUnaligned(as: UInt32.self))
        let at = offset(p)
        switch word {
        case 0x6575_7274:  // true
            p += 4
            return TapeNode(offset: at, length: 4, kind: TapeKind.boolean, flags: TapeFlag.isTrue)
        case 0x6C6C_756E:  // null
            p += 4
            return TapeNode(offset: at, length: 4, kind: TapeKind.null)
        case 0x736C_6166 where p[4] == UInt8(ascii: "e"):  // false
            p += 5
            return TapeNode(offset: at, length: 5, kind: TapeKind.boolean)
        default:
            let isWord = p.pointee | 0x20 >= UInt8(ascii: "a") && p.pointee | 0x20 <= UInt8(ascii: "z")
            throw failure(isWord ? .invalidLiteral : .expectedValue, at: p)
        }
    }
}
