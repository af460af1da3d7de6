internal import PinionDiagnostics

/// A node that aliases can stand for.
struct Anchor {
    var record: UInt32
    var place: NodePlace
    /// How many nodes it is when written out, itself included; nil while it is still open.
    var nodes: Int?
    /// How many collections lie inside each other there, aliases written out.
    var height = 0
}

extension NodeTreeBuilder {
    mutating func alias(_ name: [UInt8], place: NodePlace) {
        let index = UInt32(records.count)
        guard let anchor = anchors[name] else {
            reportUndefinedAlias(name, place)
            return appendUnusable(place)
        }
        guard let nodes = anchor.nodes else {
            reportCyclicAlias(name, anchor, place)
            return appendUnusable(place)
        }
        // Whoever walks the tree goes as deep as it is with aliases written out.
        guard outer.count + anchor.height <= limits.depth else { return reportDepth(place) }
        current.height = max(current.height, anchor.height)
        let target = records[Int(anchor.record)]
        if current.awaitsKey {
            guard target.kind == .scalar else {
                reportComplexKey(place)
                return appendUnusable(place)
            }
            return appendKey(copying: target, place: place)
        }
        records.append(
            NodeRecord(
                offset: anchor.record, next: index + 1, line: place.line, column: place.column,
                length: place.length, kind: .alias))
        finishValue()
        _ = expand(by: nodes, at: index)
    }

    /// A key that is an alias gets a record of its own, so that every key's record carries its number.
    private mutating func appendKey(copying target: NodeRecord, place: NodePlace) {
        let start = Int(target.offset)
        let value = Array(text[start..<start + Int(target.count)])
        value.withUnsafeBufferPointer { scalar($0, style: .quoted, place: place) }
    }

    /// Keeps keys and values in step after an error.
    private mutating func appendUnusable(_ place: NodePlace) {
        scalar(UnsafeBufferPointer(start: nil, count: 0), style: .quoted, place: place)
    }

    /// Counts nodes that were not written out. Returns whether they are within the limit.
    mutating func expand(by nodes: Int, at record: UInt32) -> Bool {
        let (sum, overflow) = expandedNodes.addingReportingOverflow(nodes)
        expandedNodes = overflow ? .max : sum
        guard expandedNodes > limits.expandedNodes else { return true }
        reportExpansion(record)
        return false
    }
}
