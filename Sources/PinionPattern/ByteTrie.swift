/// The UTF-8 encodings of a set of scalars, as a graph of byte ranges with equal parts shared.
///
/// A path ends as soon as the bytes so far decide membership, whatever continuation bytes follow in
/// well-formed text; where it ends, those bytes are yet to be skipped. So `[^"]` is one step on any lead byte
/// rather than eight states for the shapes of UTF-8, and `^[^"]{1,1024}$` has 1,027 states rather than 9,000.
struct ByteTrie {
    struct Edge: Hashable {
        var low: UInt8
        var high: UInt8
        /// An index into `nodes`, or `ByteTrie.end`.
        let target: Int
    }

    static let end = -1

    /// The edges out of each node, in byte order; the first node is the root.
    private(set) var nodes: [[Edge]] = [[]]
    private var indices: [[Edge]: Int] = [:]

    /// Whether a path can end with continuation bytes still to come.
    var endsEarly: Bool { (nodes[0].last?.high ?? 0) >= 0x80 }

    init(_ set: ScalarSet) {
        var root: [Edge] = []
        for range in set.ranges where range.lowerBound < 0x80 {
            root.append(
                Edge(low: UInt8(range.lowerBound), high: UInt8(min(range.upperBound, 0x7F)), target: Self.end)
            )
        }
        for lead: UInt8 in 0xC2...0xF4 {
            guard let target = target(Block(lead: lead), in: set) else { continue }
            // Bytes that no well-formed text contains go with their neighbours, which spares byte classes.
            let low: UInt8 = lead == 0xC2 ? 0xC0 : lead
            let high: UInt8 = lead == 0xF4 ? 0xFF : lead
            Self.append(Edge(low: low, high: high, target: target), to: &root)
        }
        nodes[0] = root
    }

    /// The code points that share a prefix of bytes.
    private struct Block {
        let base: UInt32
        /// How many continuation bytes are to come.
        let depth: UInt32

        init(base: UInt32, depth: UInt32) {
            self.base = base
            self.depth = depth
        }

        init(lead: UInt8) {
            switch lead {
            case ..<0xE0: self.init(base: UInt32(lead & 0x1F) << 6, depth: 1)
            case ..<0xF0: self.init(base: UInt32(lead & 0x0F) << 12, depth: 2)
            default: self.init(base: UInt32(lead & 0x07) << 18, depth: 3)
            }
        }

        func child(_ index: UInt32) -> Block {
            Block(base: base + index << (6 * (depth - 1)), depth: depth - 1)
        }

        /// The scalars in it that are encoded with `leadDepth` continuation bytes; nil if there are none.
        func scalars(leadDepth: UInt32) -> ClosedRange<UInt32>? {
            let shortest: UInt32 = leadDepth == 1 ? 0x80 : leadDepth == 2 ? 0x800 : 0x1_0000
            var low = max(base, shortest)
            var high = min(base + (1 << (6 * depth)) - 1, ScalarSet.lastCodePoint)
            if ScalarSet.surrogates.contains(low) { low = ScalarSet.surrogates.upperBound + 1 }
            if ScalarSet.surrogates.contains(high) { high = ScalarSet.surrogates.lowerBound - 1 }
            return low <= high ? low...high : nil
        }
    }

    /// Where the block's bytes lead: nil when no scalar in it belongs to the set.
    private mutating func target(_ block: Block, in set: ScalarSet, leadDepth: UInt32? = nil) -> Int? {
        let leadDepth = leadDepth ?? block.depth
        guard let scalars = block.scalars(leadDepth: leadDepth) else { return nil }
        switch set.coverage(of: scalars) {
        case .none: return nil
        case .all: return Self.end
        case .some: break
        }
        var edges: [Edge] = []
        for index: UInt32 in 0..<64 {
            guard let target = target(block.child(index), in: set, leadDepth: leadDepth) else { continue }
            let byte = UInt8(0x80 + index)
            Self.append(Edge(low: byte, high: byte, target: target), to: &edges)
        }
        if let known = indices[edges] { return known }
        nodes.append(edges)
        indices[edges] = nodes.count - 1
        return nodes.count - 1
    }

    private static func append(_ edge: Edge, to edges: inout [Edge]) {
        if let last = edges.last, last.target == edge.target, last.high &+ 1 == edge.low {
            edges[edges.count - 1].high = edge.high
        } else {
            edges.append(edge)
        }
    }
}
