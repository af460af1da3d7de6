public import PinionDiagnostics
public import PinionIR
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
        /// What each file of the description says, as a digest; empty unless asked for.
        public var digests: [SourceID: UInt64] = [:]
    }

    /// Numbers for the summary of a run.
    public struct Counts: Hashable, Sendable {
        /// Operations.
        public var operations = 0
        /// Types.
        public var types = 0
    }

    /// What a user decides about a description, apart from how the output looks.
    public struct Options: Sendable {
        /// What of it is wanted.
        public var selection = Selection()
        /// Types and names that the user gives.
        public var overrides = Overrides()
        /// What it means.
        public var resolver = ResolverOptions()
        /// How much findings matter.
        public var rules = RuleSettings()
        /// Files that findings may point into besides those of the description: that of the configuration.
        public var sources = SourceMap()
        /// Whether the output tells lines of the description.
        public var tellsLines = true
        /// Whether the result tells digests of the files.
        public var takesDigests = false
        /// Whether what is made on the way to the files stays in memory for as long as the process lives. For a process
        /// that ends soon: to free half a million small objects takes a sixteenth of the time of all. Several
        /// descriptions take the sum of their memory then: 50 MB for one of 3 MB.
        public var isAbandoned = false

        /// The description as it is.
        public init() {}
    }

    /// Generates one description.
    ///
    /// - Parameters:
    ///   - root: the root file, as `provider` knows it.
    ///   - provider: hands out the files of the description.
    ///   - options: what the user decided about the description.
    ///   - output: what the user decided about the output.
    public static func generate(
        root: String, provider: some SourceProvider, options: Options = Options(), output: EmitterOptions
    ) -> Result {
        var (resolved, result) = resolve(root: root, provider: provider, options)
        guard let (api, paths) = resolved, !result.diagnostics.hasErrors else { return result }
        var output = output
        // Paths as the provider knows them, so that the bytes are the same wherever the description lies.
        output.describeLocation = { location in paths[location.source].map { "\($0):\(location.line)" } }
        output.tellsLines = options.tellsLines
        let emitter = SwiftEmitter(api: api, options: output)
        result.files = emitter.files()
        if options.isAbandoned { Abandoned.keep(emitter) }
        return result
    }

    /// Reads and checks a description as far as generation would, and makes nothing of it.
    public static func lint(
        root: String, provider: some SourceProvider, options: Options = Options()
    ) -> Result {
        resolve(root: root, provider: provider, options).1
    }

    private static func resolve(
        root: String, provider: some SourceProvider, _ options: Options
    ) -> ((api: API, paths: [SourceID: String])?, Result) {
        var provider = provider
        var diagnostics = Diagnostics()
        var result = Result(files: [], diagnostics: diagnostics, sources: options.sources, counts: Counts())
        var resolved: (api: API, paths: [SourceID: String])?
        let document = DescriptionParser.parseWhatCanBe(
            root: root, sources: &provider, takesDigests: options.takesDigests, diagnostics: &diagnostics,
            sourceMap: &result.sources)
        if var document {
            result.digests = document.digests
            var names = Diagnostics()
            document.apply(options.overrides, &names)
            document.keep(options.selection, &names)
            // What a name means may be what is wrong with the description.
            if document.isSound { diagnostics.report(contentsOf: names) }
            let api = Resolver.resolve(document, options: options.resolver, diagnostics: &diagnostics)
            result.counts = Counts(operations: api.operations.count, types: api.types.count)
            if options.isAbandoned {
                Abandoned.keep(document)
                Abandoned.keep(api)
            }
            if document.isSound { resolved = (api, document.filePaths) }
        }
        result.diagnostics = options.rules.apply(to: diagnostics)
        return (resolved, result)
    }
}

/// A value that nobody lets go of.
private final class Abandoned<Value> {
    private let value: Value

    private init(_ value: Value) { self.value = value }

    static func keep(_ value: Value) { _ = Unmanaged.passRetained(Abandoned(value)) }
}
