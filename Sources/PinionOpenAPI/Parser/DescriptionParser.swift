public import PinionDiagnostics
import PinionYAML

/// Reads OpenAPI descriptions.
public enum DescriptionParser {
    /// Reads the description in the file at `path` and every file its `$ref`s reach, all through `sources`.
    ///
    /// Everything that is wrong is reported, none of it stops the rest. The result is nil when there was an error.
    /// The files are added to `sourceMap`, in the order they were opened.
    public static func parse(
        root path: String, sources: inout some SourceProvider, limits: ParserLimits = ParserLimits(),
        diagnostics: inout Diagnostics, sourceMap: inout SourceMap
    ) -> Document? {
        let document = parseWhatCanBe(
            root: path, sources: &sources, limits: limits, diagnostics: &diagnostics, sourceMap: &sourceMap)
        return document?.isSound == true ? document : nil
    }

    /// As `parse`, but gives the description without its wrong parts when there was an error, with `isSound`
    /// false: good enough to look for further mistakes, not to generate from. Nil when little would be left, or
    /// when references go in circles.
    ///
    /// - Parameter takesDigests: Whether the description gets digests of its files.
    public static func parseWhatCanBe(
        root path: String, sources: inout some SourceProvider, limits: ParserLimits = ParserLimits(),
        takesDigests: Bool = false, diagnostics: inout Diagnostics, sourceMap: inout SourceMap
    ) -> Document? {
        var opener = Opener(sources: sources)
        defer { sources = opener.sources }
        var found = Diagnostics()
        let shown = sources.displayPath(of: path)
        var document = parse(path, shown, limits, takesDigests, &found) { opener.open($0, &sourceMap) }
        document?.filePaths = opener.paths
        diagnostics.report(contentsOf: found)
        let isEndless = found.contains {
            [OpenAPIRules.referenceCycle, OpenAPIRules.limit].contains($0.rule)
        }
        document?.isSound = !found.hasErrors
        return isEndless && found.hasErrors ? nil : document
    }

    private static func parse(
        _ path: String, _ shown: String, _ limits: ParserLimits, _ takesDigests: Bool,
        _ diagnostics: inout Diagnostics,
        _ open: (String) -> Result<OpenedFile, UnopenedFile>
    ) -> Document? {
        let opened: OpenedFile
        switch open(path) {
        case .success(let file): opened = file
        case .failure(let failure):
            diagnostics.report(
                Diagnostic(
                    rule: OpenAPIRules.referenceFile, message: failure.reason.message(for: shown),
                    suggestion: failure.reason.advice(for: shown)))
            return nil
        }
        guard
            let tree = NodeTree.read(
                opened.bytes, source: opened.source, path: opened.displayPath, diagnostics: &diagnostics)
        else { return nil }
        var parser = Parser(
            file: ParsedFile(path: path, tree: tree), limits: limits, diagnostics: diagnostics)
        defer { diagnostics = parser.diagnostics }
        guard var document = parser.document(tree.root) else { return nil }
        parser.resolveReferences(open)
        document.schemas = parser.schemas
        if takesDigests { document.digests = parser.digests }
        document.targets = parser.references.targets
        document.pointers = parser.pointers
        document.dynamicAnchors = parser.dynamicAnchors
        document.dialects = parser.resolveDialects()
        Checks.run(document, &parser.diagnostics)
        return document
    }
}

/// Opens files and keeps them for the renderer.
private struct Opener<Sources: SourceProvider> {
    var sources: Sources
    var paths: [SourceID: String] = [:]

    mutating func open(_ path: String, _ sourceMap: inout SourceMap) -> Result<OpenedFile, UnopenedFile> {
        let displayPath = sources.displayPath(of: path)
        return sources.bytes(at: path).mapError { UnopenedFile(reason: $0, displayPath: displayPath) }.map {
            bytes in
            let source = sourceMap.add(path: displayPath, bytes: bytes)
            paths[source] = path
            return OpenedFile(bytes: bytes, source: source, displayPath: displayPath)
        }
    }
}

extension SourceFailure {
    /// What to do about a description that cannot be read.
    fileprivate func advice(for path: String) -> String? {
        switch self {
        case .missing: "check the path to the description"
        case .notAFile: "name the description's first file, such as `\(path)/openapi.yaml`"
        case .unwatched: "move it into the target, or out of `exclude:`"
        case .outsideRoot, .tooLarge, .unreadable: nil
        }
    }

    /// What to say about the file at `path`.
    func message(for path: String) -> String {
        switch self {
        case .missing: "the file `\(path)` does not exist"
        case .notAFile: "`\(path)` is a folder or a device, not a file"
        case .outsideRoot: "`\(path)` lies outside the description's folder"
        case .unwatched: "`\(path)` is not among the YAML and JSON files of the target"
        case .tooLarge: "the file `\(path)` is too large"
        case .unreadable(let reason): "the file `\(path)` cannot be read: \(reason)"
        }
    }
}
