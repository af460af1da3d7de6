internal import PinionDiagnostics

extension NodeTreeBuilder {
    mutating func report(_ finding: Diagnostic) {
        if finding.severity == .error { errorCount += 1 }
        findings.append(finding)
    }

    func location(_ place: NodePlace) -> SourceLocation {
        SourceLocation(source: source, line: place.line, column: place.column, length: place.length)
    }

    func location(ofRecord index: UInt32) -> SourceLocation {
        let record = records[Int(index)]
        return SourceLocation(source: source, line: record.line, column: record.column, length: record.length)
    }

    mutating func reportDuplicateKey(_ record: UInt32, first: UInt32) {
        report(
            Self.duplicateFinding(
                quoted(record), location(ofRecord: record), first: location(ofRecord: first)))
    }

    static func duplicateFinding(
        _ key: String, _ location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            rule: YAMLRules.duplicateKey, message: "duplicate key \(key)", location: location,
            consequence: "readers disagree about which of the two values counts",
            suggestion: "remove or rename one of them", notes: [.init("first written here", location: first)])
    }

    /// Two keys that `String` takes for the same and a byte comparison does not. Only mappings with keys beyond
    /// ASCII get here.
    mutating func reportEquivalentKeys() {
        var known: [String: UInt32] = [:]
        for open in openKeys[current.firstKey...] where !keys.isASCII(open.id) {
            let (offset, count) = keys.text(of: open.id)
            let key = String(decoding: text[Int(offset)..<Int(offset) + Int(count)], as: UTF8.self)
            guard let first = known.updateValue(open.record, forKey: key),
                records[Int(first)].key != open.id
            else { continue }
            report(
                Diagnostic(
                    rule: YAMLRules.equivalentKeys, severity: .warning,
                    message:
                        "key \(quoted(open.record)) differs from another only in its Unicode normalization",
                    location: location(ofRecord: open.record),
                    consequence: "they are two members here, and one in programs that normalize text",
                    suggestion: "rename one of them",
                    notes: [.init("the other one is here", location: location(ofRecord: first))]))
        }
    }

    mutating func reportComplexKey(_ place: NodePlace) {
        report(
            Diagnostic(
                rule: YAMLRules.complexKey, message: "a sequence or mapping is used as a key",
                location: location(place),
                suggestion: "use a scalar as key, in quotes if it starts with `[` or `{`"))
    }

    mutating func reportMergeValue(_ record: UInt32) {
        report(
            Diagnostic(
                rule: YAMLRules.mergeKey,
                message: "the merge key `<<` needs a mapping or a sequence of mappings",
                location: location(ofRecord: record),
                suggestion:
                    "write `<<: *name` with `name` an anchored mapping, or quote a key that is really `\"<<\"`"
            ))
    }

    mutating func reportUndefinedAlias(_ name: [UInt8], _ place: NodePlace) {
        report(
            Diagnostic(
                rule: YAMLRules.alias, message: "no anchor \(Self.quoted("&", name)) comes before this alias",
                location: location(place),
                suggestion: "define the anchor earlier, or quote the value if it is text that starts with `*`"
            ))
    }

    mutating func reportCyclicAlias(_ name: [UInt8], _ anchor: Anchor, _ place: NodePlace) {
        var notes: [Diagnostic.Note] = []
        for open in openAnchors where open.record >= anchor.record {
            notes.append(
                .init(
                    "inside the node anchored as \(Self.quoted("&", open.name))",
                    location: location(ofRecord: open.record)))
        }
        report(
            Diagnostic(
                rule: YAMLRules.alias,
                message: "alias \(Self.quoted("*", name)) is inside the node it stands for",
                location: location(place), consequence: "written out, the document would never end",
                suggestion: "describe recursion with `$ref`", notes: notes))
    }

    mutating func reportExpansion(_ record: UInt32) {
        mustStop = true
        report(
            Diagnostic(
                rule: YAMLRules.limit,
                message: "aliases and merge keys stand for more than \(limits.expandedNodes) nodes",
                location: location(ofRecord: record),
                consequence: "a small file could ask for any amount of time and memory",
                suggestion: "use `$ref` for what is shared"))
    }

    mutating func reportDepth(_ place: NodePlace) {
        mustStop = true
        report(Self.depthFinding(limits.depth, location(place)))
    }

    static func depthFinding(_ limit: Int, _ location: SourceLocation) -> Diagnostic {
        Diagnostic(
            rule: YAMLRules.limit, message: "nested more than \(limit) levels deep", location: location,
            suggestion: "move inner parts to `components` and refer to them with `$ref`")
    }

    mutating func reportLongScalar(_ length: Int, _ place: NodePlace) {
        report(
            Diagnostic(
                rule: YAMLRules.limit,
                message: "a scalar of \(length) bytes is longer than the limit of \(limits.scalarBytes)",
                location: location(place)))
    }

    /// A key's text in back-quotes, cut after 60 scalars.
    private func quoted(_ record: UInt32) -> String {
        let found = records[Int(record)]
        return Self.quoted("", text[Int(found.offset)..<Int(found.offset) + Int(found.count)])
    }

    static func quoted(_ sigil: String, _ bytes: some Collection<UInt8>) -> String {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        var shown = String(String.UnicodeScalarView(scalars.prefix(60)))
        if scalars.dropFirst(60).first != nil { shown += "\u{2026}" }
        return "`\(sigil)\(shown)`"
    }
}
