internal import PinionDiagnostics

/// Where a node is in its file. Lines and columns from 1.
struct NodePlace {
    var line: Int32
    var column: Int32
    var length: Int32
    /// Whether the node ends on another line.
    var spansLines = false
}

/// Builds a tree from begin, end, scalar and alias calls in document order, whatever syntax they come from.
/// Checks what every syntax shares: keys, anchors, depth and sizes.
struct NodeTreeBuilder {
    /// Nothing in it is counted: frames come and go 25,000 times in a file of 3 MB.
    struct Frame {
        /// The collection's record.
        var record: UInt32 = 0
        var count: UInt32 = 0
        /// Where the mapping's keys start in `openKeys`.
        var firstKey = 0
        var isMapping = false
        var awaitsKey = false
        var hasMergeKey = false
        var hasNonASCIIKey = false
        /// How many levels its children are high.
        var height = 0
        /// `expandedNodes` when the collection began.
        var expandedNodes = 0
    }

    /// A key of a mapping that is still open.
    struct OpenKey {
        var id: UInt32
        var record: UInt32
    }

    let source: SourceID
    let limits: ReaderLimits
    var records: [NodeRecord] = []
    var text: [UInt8] = []
    var keys = KeyTable()
    var mergedMembers: [MergedMember] = []
    var index: [UInt64] = []
    var findings: [Diagnostic] = []
    var errorCount = 0
    var mustStop = false
    /// The innermost open collection; before the root there is none and this one stands outside.
    var current = Frame()
    /// The collections round `current`.
    var outer: [Frame] = []
    /// How deep the outermost collection lies that stands where a key belongs; those inside are not reported.
    var complexKeyDepth: Int?
    var openKeys: [OpenKey] = []
    /// For each key id, the last mapping that had it and the key's record there: `(mapping + 1) << 32 | record`.
    var lastSeen: [UInt64] = []
    var anchors: [[UInt8]: Anchor] = [:]
    /// The anchors of open collections, the innermost last.
    var openAnchors: [(name: [UInt8], record: UInt32)] = []
    /// Nodes that aliases and merge keys stand for, beyond those in `records`.
    var expandedNodes = 0

    static let mergeKeyID: UInt32 = 0

    init(source: SourceID, limits: ReaderLimits, fileBytes: Int) {
        self.source = source
        self.limits = limits
        records.reserveCapacity(fileBytes / 16)
        // Room that is not used costs nothing, and growing would copy it all.
        text.reserveCapacity(fileBytes)
        Array("<<".utf8).withUnsafeBufferPointer { _ = internKey($0) }
    }

    var hasErrors: Bool { errorCount > 0 }

    /// Whether to stop reading: a limit was passed or too much is wrong.
    var isFull: Bool { mustStop || errorCount >= limits.errors }

    mutating func scalar(
        _ value: UnsafeBufferPointer<UInt8>, style: NodeRecord.Style, place: NodePlace, anchor: [UInt8]? = nil
    ) {
        if value.count > limits.scalarBytes { reportLongScalar(value.count, place) }
        let index = UInt32(records.count)
        var record = NodeRecord(
            offset: 0, count: UInt32(value.count), next: index + 1, line: place.line, column: place.column,
            length: place.length, kind: .scalar, style: style, spansLines: place.spansLines)
        if current.awaitsKey {
            let id = internKey(value)
            record.key = id
            record.offset = keys.text(of: id).offset
            openKeys.append(OpenKey(id: id, record: index))
            if id == Self.mergeKeyID, style == .plain { current.hasMergeKey = true }
            if !keys.isASCII(id) { current.hasNonASCIIKey = true }
            current.awaitsKey = false
        } else {
            record.offset = UInt32(text.count)
            text.append(contentsOf: value)
            finishValue()
        }
        records.append(record)
        if let anchor { anchors[anchor] = Anchor(record: index, place: place, nodes: 1) }
    }

    /// Begins a sequence or mapping. Past the depth limit the builder stops instead.
    mutating func begin(mapping: Bool, place: NodePlace, anchor: [UInt8]? = nil) {
        guard outer.count < limits.depth else { return reportDepth(place) }
        if current.awaitsKey, complexKeyDepth == nil {
            complexKeyDepth = outer.count
            reportComplexKey(place)
        }
        let index = UInt32(records.count)
        records.append(
            NodeRecord(
                line: place.line, column: place.column, length: place.length,
                kind: mapping ? .mapping : .sequence))
        outer.append(current)
        current = Frame(
            record: index, firstKey: openKeys.count, isMapping: mapping, awaitsKey: mapping,
            expandedNodes: expandedNodes)
        if let anchor {
            anchors[anchor] = Anchor(record: index, place: place, nodes: nil)
            openAnchors.append((anchor, index))
        }
    }

    /// Ends the innermost open collection.
    mutating func end() {
        guard !outer.isEmpty else { return }
        if current.isMapping {
            finishMapping()
        } else if current.count > NodeRecord.indexedElements, !hasErrors {
            indexElements()
        }
        let frame = current
        let index = Int(frame.record)
        records[index].count = frame.count
        records[index].next = UInt32(records.count)
        if let open = openAnchors.last, open.record == frame.record {
            openAnchors.removeLast()
            if anchors[open.name]?.record == open.record {
                anchors[open.name]?.height = frame.height + 1
                anchors[open.name]?.nodes = records.count - index + expandedNodes - frame.expandedNodes
            }
        }
        current = outer.removeLast()
        current.height = max(current.height, frame.height + 1)
        if current.awaitsKey {
            // It stood where a key belongs, which was reported.
            current.awaitsKey = false
            if complexKeyDepth == outer.count { complexKeyDepth = nil }
        } else {
            finishValue()
        }
    }

    mutating func finishValue() {
        current.count += 1
        current.awaitsKey = current.isMapping
    }

    mutating func internKey(_ value: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let id = keys.intern(value, in: &text)
        if Int(id) == lastSeen.count { lastSeen.append(0) }
        return id
    }
}
