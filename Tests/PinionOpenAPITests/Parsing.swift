import PinionDiagnostics
import PinionOpenAPI

/// A description read from memory.
struct Parsing {
    let document: Document?
    let diagnostics: Diagnostics
    let sources: SourceMap

    /// Reads the first file, and those it refers to.
    init(_ files: KeyValuePairs<String, String>, limits: ParserLimits = ParserLimits()) {
        var memory = MemorySources(files.map { ($0.key, Array($0.value.utf8)) })
        self.init(&memory, root: files.first?.key ?? "", limits: limits)
    }

    /// Reads one file.
    init(_ text: String, limits: ParserLimits = ParserLimits()) {
        self.init(["api.yaml": text], limits: limits)
    }

    init(_ sources: inout MemorySources, root: String, limits: ParserLimits = ParserLimits()) {
        var diagnostics = Diagnostics()
        var sourceMap = SourceMap()
        document = DescriptionParser.parse(
            root: root, sources: &sources, limits: limits, diagnostics: &diagnostics, sourceMap: &sourceMap)
        self.diagnostics = diagnostics
        self.sources = sourceMap
    }

    /// Reads members of a description that has `openapi` and `info` and, unless given, no paths.
    static func members(_ text: String, openapi: String = "3.1.1") -> Parsing {
        let paths = text.hasPrefix("paths:") || text.contains("\npaths:") ? "" : "paths: {}\n"
        return Parsing("openapi: \(openapi)\ninfo: {title: T, version: '1'}\n" + paths + text)
    }

    /// Reads one schema, which starts at line 6, column 7.
    static func schema(_ text: String, openapi: String = "3.1.1") -> Parsing {
        let indented = text.split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: "\n      ")
        return members("components:\n  schemas:\n    S:\n      \(indented)\n", openapi: openapi)
    }

    /// The schema that `schema(_:)` read.
    var schema: Document.Schema? {
        document.flatMap { document in document.components.schemas.first.map { document[$0.value] } }
    }

    /// Every finding as `path:line:col: severity: message [rule]`, with its reason, its advice and its notes below.
    var findings: [String] {
        diagnostics.all.flatMap { finding in
            [
                "\(place(finding.location))\(finding.severity.rawValue): \(finding.message) [\(finding.rule.id)]"
            ]
                + (finding.consequence.map { ["  why: \($0)"] } ?? [])
                + (finding.suggestion.map { ["  help: \($0)"] } ?? [])
                + finding.notes.map { "  note: \(place($0.location))\($0.message)" }
        }
    }

    private func place(_ location: SourceLocation?) -> String {
        location.map { "\(sources[$0.source].path):\($0.line):\($0.column): " } ?? ""
    }
}

/// Files in memory.
struct MemorySources: SourceProvider {
    private var files: [(path: String, bytes: [UInt8])]
    private var failures: [String: SourceFailure]
    /// Every path that was asked for.
    private(set) var asked: [String] = []

    init(_ files: [(path: String, bytes: [UInt8])], failures: [String: SourceFailure] = [:]) {
        self.files = files
        self.failures = failures
    }

    mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> {
        asked.append(path)
        if let failure = failures[path] { return .failure(failure) }
        guard let file = files.first(where: { $0.path.utf8.elementsEqual(path.utf8) }) else {
            return .failure(.missing)
        }
        return .success(file.bytes)
    }
}
