/// The memory of a tape: a header, then nodes, then the source. Written by the parser before anyone else sees it, never
/// afterwards.
///
/// All in one allocation: one for the object and one for what it holds would be a twentieth of the time of a small body.
@usableFromInline
final class TapeStorage: ManagedBuffer<TapeHeader, TapeNode> {
    /// Zero bytes behind the source: eight bytes may be loaded at any place, and a scan stops at the end by itself.
    static let padding = 16

    static func make(copying bytes: UnsafeBufferPointer<UInt8>) -> TapeStorage {
        // A node for every nine bytes is what API bodies have (1,082 bytes: 121 nodes).
        let nodeCapacity = bytes.count / 8 + 16
        let size = MemoryLayout<TapeNode>.stride
        let buffer = create(minimumCapacity: nodeCapacity + (bytes.count + padding + size - 1) / size) {
            buffer in
            buffer.withUnsafeMutablePointerToElements { nodes in
                let place = UnsafeMutableRawPointer(nodes + nodeCapacity)
                let source = place.bindMemory(to: UInt8.self, capacity: bytes.count + padding)
                if let start = bytes.baseAddress { source.update(from: start, count: bytes.count) }
                (source + bytes.count).update(repeating: 0, count: padding)
                return TapeHeader(
                    nodes: nodes, nodeCapacity: nodeCapacity, source: source, sourceCount: bytes.count)
            }
        }
        return unsafeDowncast(buffer, to: TapeStorage.self)
    }

    deinit {
        place.pointee.moreNodes?.deallocate()
        place.pointee.original?.deallocate()
    }

    /// Where the header is. The object does not move, and `header` would check each access for others.
    @inlinable
    var place: UnsafeMutablePointer<TapeHeader> { withUnsafeMutablePointerToHeader { $0 } }

    /// What nodes need of the header.
    @inlinable
    var context: UnsafeMutablePointer<TapeContext> {
        UnsafeMutableRawPointer(place).assumingMemoryBound(to: TapeContext.self)
    }

    /// Doubles the room for nodes.
    @inline(never)
    func growNodes(count: Int) {
        let capacity = place.pointee.nodeCapacity * 2
        let larger = UnsafeMutablePointer<TapeNode>.allocate(capacity: capacity)
        larger.update(from: place.pointee.nodes, count: count)
        place.pointee.moreNodes?.deallocate()
        place.pointee.moreNodes = larger
        place.pointee.nodes = larger
        place.pointee.nodeCapacity = capacity
    }

    /// The text as it came.
    var sourceText: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: place.pointee.original ?? place.pointee.source, count: place.pointee.sourceCount)
    }

    /// Keeps the text as it came, for places of errors: escapes are about to be replaced in `source`, where a string is
    /// never longer without them. So texts are all in one buffer, and readers need not ask which.
    @inline(never)
    func keepOriginal() {
        if place.pointee.original != nil { return }
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: max(place.pointee.sourceCount, 1))
        copy.update(from: place.pointee.source, count: place.pointee.sourceCount)
        place.pointee.original = copy
    }

    /// Publishes what the parser wrote.
    func seal(nodeCount: Int) {
        place.pointee.context.nodes = UnsafePointer(place.pointee.nodes)
        place.pointee.context.nodeCount = nodeCount
    }
}

/// Where the parts of a tape's memory are.
@usableFromInline
struct TapeHeader {
    /// First, so that its address is the header's.
    @usableFromInline var context: TapeContext
    let source: UnsafeMutablePointer<UInt8>
    let sourceCount: Int
    var nodes: UnsafeMutablePointer<TapeNode>
    var nodeCapacity: Int
    /// The nodes, once they have outgrown the room behind the header.
    var moreNodes: UnsafeMutablePointer<TapeNode>?
    /// The text as it came, once an escape was replaced in `source`.
    var original: UnsafeMutablePointer<UInt8>?

    init(
        nodes: UnsafeMutablePointer<TapeNode>, nodeCapacity: Int, source: UnsafeMutablePointer<UInt8>,
        sourceCount: Int
    ) {
        context = TapeContext(nodes: nodes, source: source)
        self.source = source
        self.sourceCount = sourceCount
        self.nodes = nodes
        self.nodeCapacity = nodeCapacity
    }
}
