public import PinionDiagnostics
internal import PinionIR
public import PinionOpenAPI
public import PinionSwift

/// The pipeline. Data flows one way:
///
///     bytes -> Node -> Document -> API -> [GeneratedFile]
///             read    parse       resolve  emit
///
/// Pure: it sees files through a `SourceProvider` and writes none. The command line, `--check` and build
/// plugins are shells round it.
public enum Generator {
    /// What a run made, and what it had to say.
    public struct Result: Sendable {
        /// Empty when the description is at fault.
        public var files: [GeneratedFile]
        /// Findings of all stages.
        public var diagnostics: Diagnostics
        /// The files that were read, which findings point into.
        public var sources: SourceMap
        /// What the description holds.
        public var counts: Counts
    }

    /// Numbers for the summary of a run.
    public struct Counts: Hashable, Sendable {
        /// Operations.
        public var operations = 0
        /// Types.
        public var types = 0
    }

    /// Generates one description.
    ///
    /// - Parameters:
    ///   - root: the root file, as `provider` knows it.
    ///   - provider: hands out the files of the description.
    ///   - options: what the user decided about the output.
    public static func generate(
        root: String, provider: some SourceProvider, options: EmitterOptions
    ) -> Result {
        var (resolved, result) = resolve(root: root, provider: provider)
        guard let (api, paths) = resolved, !result.diagnostics.hasErrors else { return result }
        var options = options
        // Paths as the provider knows them, so that the bytes are the same wherever the description lies.
        options.describeLocation = { location in paths[location.source].map { "\($0):\(location.line)" } }
        result.files = SwiftEmitter(api: api, options: options).files()
        return result
    }

    /// Reads and checks a description as far as generation would, and makes nothing of it.
    public static func lint(root: String, provider: some SourceProvider) -> Result {
        resolve(root: root, provider: provider).1
    }

    private static func resolve(
        root: String, provider: some SourceProvider
    ) -> ((api: API, paths: [SourceID: String])?, Result) {
        var provider = provider
        var result = Result(files: [], diagnostics: Diagnostics(), sources: SourceMap(), counts: Counts())
        let document = DescriptionParser.parse(
            root: root, sources: &provider, diagnostics: &result.diagnostics, sourceMap: &result.sources)
        guard let document else { return (nil, result) }
        let api = Resolver.resolve(document, diagnostics: &result.diagnostics)
        result.counts = Counts(operations: api.operations.count, types: api.types.count)
        return ((api, document.filePaths), result)
    }
}
