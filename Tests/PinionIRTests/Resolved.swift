import PinionDiagnostics
import PinionIR
import PinionJSON
import PinionOpenAPI

/// A description read from memory and resolved, with what is wrong with it.
struct Resolved {
    let api: API
    let diagnostics: Diagnostics
    let sources: SourceMap

    /// Reads the first file and those it refers to; an API without anything when there was an error.
    init(_ files: KeyValuePairs<String, String>, options: ResolverOptions = ResolverOptions()) {
        var memory = MemorySources(files: files.map { ($0.key, Array($0.value.utf8)) })
        self.init(&memory, root: files.first?.key ?? "", options: options)
    }

    init(
        _ provider: inout some SourceProvider, root: String, options: ResolverOptions = ResolverOptions()
    ) {
        var diagnostics = Diagnostics()
        var sources = SourceMap()
        let document = DescriptionParser.parse(
            root: root, sources: &provider, diagnostics: &diagnostics, sourceMap: &sources)
        if let document {
            api = Resolver.resolve(document, options: options, diagnostics: &diagnostics)
        } else {
            api = API(title: "", version: "", documentation: Documentation())
        }
        self.diagnostics = diagnostics
        self.sources = sources
    }

    /// Reads the members of a description apart from `openapi` and `info`.
    static func members(
        _ text: String, openapi: String = "3.1.1", options: ResolverOptions = ResolverOptions()
    ) -> Resolved {
        let paths = text.hasPrefix("paths:") || text.contains("\npaths:") ? "" : "paths: {}\n"
        let file = "openapi: \(openapi)\ninfo: {title: T, version: '1'}\n" + paths + text
        return Resolved(["api.yaml": file], options: options)
    }

    /// Reads schemas, each at the margin: `Pet:\n  type: object`. They start at line 6, column 5.
    static func schemas(
        _ text: String, openapi: String = "3.1.1", options: ResolverOptions = ResolverOptions()
    ) -> Resolved {
        members(
            "components:\n  schemas:\n" + indented(text, by: 4) + "\n", openapi: openapi, options: options)
    }

    /// Reads an operation `POST /x` and schemas.
    static func operation(_ text: String, schemas: String = "", openapi: String = "3.1.1") -> Resolved {
        let components = schemas.isEmpty ? "" : "components:\n  schemas:\n" + indented(schemas, by: 4) + "\n"
        return members(
            "paths:\n  /x:\n    post:\n" + indented(text, by: 6) + "\n" + components, openapi: openapi)
    }

    private static func indented(_ text: String, by count: Int) -> String {
        let margin = String(repeating: " ", count: count)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { margin + $0 }.joined(separator: "\n")
    }

    // MARK: Facts

    /// What `Dump` says of the type that asks for this name.
    subscript(name: String) -> String { api.describe(type: name) }

    /// Severity, place, message and rule of every finding.
    var findings: [String] {
        diagnostics.all.map { finding in
            let place = finding.location.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(finding.severity.rawValue) \(place): \(finding.message) [\(finding.rule.id)]"
        }
    }
}

/// Files in memory.
struct MemorySources: SourceProvider {
    let files: [(path: String, bytes: [UInt8])]

    mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> {
        files.first { $0.path == path }.map { .success($0.bytes) } ?? .failure(.missing)
    }
}
