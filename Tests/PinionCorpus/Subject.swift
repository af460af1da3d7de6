public import PinionDiagnostics
import PinionGenerator
public import PinionIR
import PinionOpenAPI

/// One description, as the generator understands it and as a bare tree.
public struct Subject {
    /// The trees, for what checks the generator.
    public let files: DescriptionFiles
    /// What the generator makes of it; `nil` when it refuses it.
    public let api: API?
    /// What the generator says about it.
    public let findings: [Finding]

    /// Something the generator says, with a pointer in place of a line.
    public struct Finding: Hashable, Sendable {
        /// The rule's id.
        public var rule: String
        /// How much it matters.
        public var severity: Diagnostic.Severity
        /// Where, as `Place.text`; the file and line when nothing begins there.
        public var pointer: String
        /// Message and consequence.
        public var text: String
    }

    /// How many findings are warnings.
    public var warningCount: Int { findings.count { $0.severity == .warning } }

    /// Reads the description `root` in `folder`.
    public init(folder: String, root: String) {
        files = DescriptionFiles(folder: folder, root: root)
        var diagnostics = Diagnostics()
        var sourceMap = SourceMap()
        var provider = FolderSources(DiskSources(root: folder))
        let document = DescriptionParser.parse(
            root: root, sources: &provider, diagnostics: &diagnostics, sourceMap: &sourceMap)
        api = document.map { Resolver.resolve($0, diagnostics: &diagnostics) }
        var findings: [Finding] = []
        for diagnostic in diagnostics.all {
            var pointer = ""
            if let location = diagnostic.location {
                let path = sourceMap[location.source].path
                pointer =
                    files.pointer(line: location.line, column: location.column, in: path)
                    ?? "\(path):\(location.line):\(location.column)"
            }
            let text = ([diagnostic.message] + (diagnostic.consequence.map { [$0] } ?? []))
                .joined(separator: ": ")
            findings.append(
                Finding(
                    rule: diagnostic.rule.id, severity: diagnostic.severity, pointer: pointer, text: text))
        }
        self.findings = findings
    }
}

/// Files whose displayed path is the one within the folder.
private struct FolderSources: SourceProvider {
    private var files: DiskSources

    init(_ files: DiskSources) { self.files = files }

    mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> { files.bytes(at: path) }
}
