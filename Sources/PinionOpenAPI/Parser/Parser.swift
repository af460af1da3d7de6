import PinionDiagnostics
import PinionYAML

/// Turns node trees into a `Document`. What parses which object is in the extensions.
///
/// Parsing is idempotent: a node parsed again, because a `$ref` names it, gives the same schemas and the same
/// findings, and findings are reported once.
struct Parser {
    typealias Pointer = PointerTable.Index

    let limits: ParserLimits
    var diagnostics: Diagnostics
    /// How many errors were reported so far: what is being parsed lacks a part when it grows.
    private(set) var errorCount = 0
    var spelling = Spelling()
    var version = Document.Version.v31
    /// The file that is being parsed.
    var file: ParsedFile
    /// Its position among the run's files.
    var fileIndex = 0
    /// The schema resource (JSON Schema Core section 4.3.5) that is being parsed.
    var resource = 0
    var schemas: [Document.Schema] = []
    var dynamicAnchors: [Document.DynamicAnchor] = []
    /// The dialect of the schema that is being parsed, and all of them with where each was first named.
    var dialect: Int32 = 0
    var dialects: [Document.Located<String>?] = [nil]
    /// The values, such as `default`, of the schemas that are being parsed, the outermost first.
    var values: [(keyword: Keyword, value: Node)] = []
    /// How deep objects that can hold their own kind nest here.
    var depth = 0
    /// Keywords of later editions that were noted.
    var newerKeywords: Set<Keyword> = []
    var pointers = PointerTable()
    var references = ReferenceTable()
    var resources = ResourceTable()
    var files = FileTable()
    /// The resource that is the whole of a file, by the file's position.
    var fileResources: [Int: Int] = [:]

    init(file: ParsedFile, limits: ParserLimits, diagnostics: Diagnostics) {
        self.file = file
        self.limits = limits
        self.diagnostics = diagnostics
        _ = files.add(.current, path: file.path)
        fileResources[0] = resources.add(.init(uri: nil, file: 0, root: file.tree.root, pointer: 0))
    }

    mutating func pointer(_ parent: Pointer, _ keyword: Keyword) -> Pointer {
        pointers.add(.keyword(keyword), to: parent)
    }

    mutating func pointer(_ parent: Pointer, _ name: String) -> Pointer {
        pointers.add(.name(name), to: parent)
    }

    mutating func pointer(_ parent: Pointer, at position: Int) -> Pointer {
        pointers.add(.position(Int32(truncatingIfNeeded: position)), to: parent)
    }

    /// Reports an error.
    mutating func report(
        _ rule: Rule, _ message: String, at location: SourceLocation, why consequence: String? = nil,
        help suggestion: String? = nil, notes: [Diagnostic.Note] = []
    ) {
        report(rule, .error, message, at: location, why: consequence, help: suggestion, notes: notes)
    }

    /// Reports a finding of that severity.
    mutating func report(
        _ rule: Rule, _ severity: Diagnostic.Severity, _ message: String, at location: SourceLocation,
        why consequence: String? = nil, help suggestion: String? = nil, notes: [Diagnostic.Note] = []
    ) {
        if severity == .error { errorCount += 1 }
        diagnostics.report(
            Diagnostic(
                rule: rule, severity: severity, message: message, location: location,
                consequence: consequence,
                suggestion: suggestion, notes: notes))
    }
}
