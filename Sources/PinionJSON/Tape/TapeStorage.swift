/// The memory of a tape. Written by the parser before anyone else sees it, never afterwards, hence `Sendable`.
@usableFromInline
final class TapeStorage: @unchecked Sendable {
    /// Zero bytes behind the source: eight bytes may be loaded at any place, and a scan stops at the end by itself.
    static let padding = 16

    /// Context, first nodes and source in one allocation: three would be a tenth of the time of a small body.
    private let block: UnsafeMutableRawPointer
    @usableFromInline let context: UnsafeMutablePointer<TapeContext>
    let source: UnsafeMutablePointer<UInt8>
    let sourceCount: Int
    var nodes: UnsafeMutablePointer<TapeNode>
    var nodeCapacity: Int
    /// The nodes, once they have outgrown the block.
    private var moreNodes: UnsafeMutablePointer<TapeNode>?
    /// The text as it came, once an escape was replaced in `source`.
    private var original: UnsafeMutablePointer<UInt8>?

    init(copying bytes: UnsafeBufferPointer<UInt8>) {
        sourceCount = bytes.count
        // A node for every nine bytes is what API bodies have (1,082 bytes: 121 nodes).
        nodeCapacity = bytes.count / 8 + 16
        let nodeOffset = MemoryLayout<TapeContext>.stride
        let sourceOffset = nodeOffset + nodeCapacity * MemoryLayout<TapeNode>.stride
        block = .allocate(byteCount: sourceOffset + bytes.count + Self.padding, alignment: 16)
        context = block.bindMemory(to: TapeContext.self, capacity: 1)
        nodes = (block + nodeOffset).bindMemory(to: TapeNode.self, capacity: nodeCapacity)
        source = (block + sourceOffset).bindMemory(to: UInt8.self, capacity: bytes.count + Self.padding)
        if let start = bytes.baseAddress { source.update(from: start, count: bytes.count) }
        (source + bytes.count).update(repeating: 0, count: Self.padding)
        context.initialize(to: TapeContext(nodes: nodes, source: source))
    }

    deinit {
        block.deallocate()
        moreNodes?.deallocate()
        original?.deallocate()
    }

    /// Doubles the room for nodes.
    @inline(never)
    func growNodes(count: Int) {
        let capacity = nodeCapacity * 2
        let larger = UnsafeMutablePointer<TapeNode>.allocate(capacity: capacity)
        larger.update(from: nodes, count: count)
        moreNodes?.deallocate()
        moreNodes = larger
        nodes = larger
        nodeCapacity = capacity
    }

    /// The text as it came.
    var sourceText: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: original ?? source, count: sourceCount)
    }

    /// Keeps the text as it came, for places of errors: escapes are about to be replaced in `source`, where a string is
    /// never longer without them. So texts are all in one buffer, and readers need not ask which.
    @inline(never)
    func keepOriginal() {
        if original != nil { return }
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(sourceCount, 1))
        copy.update(from: source, count: sourceCount)
        original = copy
    }

    /// Publishes what the parser wrote.
    func seal(nodeCount: Int) {
        context.pointee.nodes = UnsafePointer(nodes)
        context.pointee.nodeCount = nodeCount
    }
}
