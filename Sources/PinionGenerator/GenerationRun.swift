public import PinionDiagnostics
internal import PinionIR
internal import PinionSwift

/// One description, from its files to its output folder.
public struct GenerationRun {
    /// How it ended.
    public enum Outcome: Sendable {
        /// The description is at fault; nothing was written.
        case refused
        /// The description is good, but another of the same run is not, so nothing was written.
        case heldBack
        /// The files on disk are what they should be, or were made so.
        case done(Changes)
        /// The files on disk are not what they should be, and were left alone (`--check`).
        case stale(Changes)
        /// The output folder cannot be read or written.
        case failed(FileError)
    }

    /// Names of files, sorted.
    public struct Changes: Hashable, Sendable {
        /// Files that were not there.
        public var created: [String]
        /// Files that were different.
        public var changed: [String]
        /// Generated files that are no longer part of the output.
        public var removed: [String]
        /// Files that needed nothing.
        public var unchanged: [String]

        /// What is wrong with the files on disk, for people: `missing: Models1.swift`.
        public var differences: [(what: String, file: String)] {
            [("missing", created), ("different", changed), ("superfluous", removed)]
                .flatMap { what, files in files.map { (what, $0) } }
        }
    }

    /// How it ended.
    public var outcome: Outcome
    /// What there is to say about the description.
    public var diagnostics: Diagnostics
    /// The files that were read.
    public var sources: SourceMap
    /// What the description holds.
    public var counts: Generator.Counts
    /// What is not as it was when the files on disk were written, as phrases: `schemas/pet.yaml changed`.
    public var reasons: [String] = []
    /// Bytes of all generated files.
    public var outputBytes: Int

    private var files: [(name: String, bytes: [UInt8])]
    private var configurationFiles = 0
    private var digests: [SourceID: UInt64] = [:]

    /// The files of the description.
    public var descriptionFiles: ArraySlice<SourceFile> { sources.files.dropFirst(configurationFiles) }

    /// Generates the descriptions: all are read before any is written, and none is if one is at fault.
    ///
    /// - Parameters:
    ///   - version: of the generator, for the header of the files.
    ///   - isCheck: compares, and writes nothing.
    ///   - allowed: the only files that may be read; `nil` when any below a description's root may.
    /// - Returns: one for each description, in order.
    public static func run(
        _ configuration: Configuration, version: String, isCheck: Bool, allowed: [String]? = nil
    ) -> [GenerationRun] {
        let descriptions = configuration.descriptions
        var runs = descriptions.map {
            generate($0, sources: configuration.sources, version: version, allowed: allowed)
        }
        let isGood = runs.allSatisfy { !$0.files.isEmpty }
        for index in runs.indices where !runs[index].files.isEmpty {
            let folder = OutputFolder(path: descriptions[index].output)
            if descriptions[index].isLocked { runs[index].lock(descriptions[index], folder, version) }
            do {
                guard isGood else {
                    runs[index].outcome = .heldBack
                    continue
                }
                let difference = try write(runs[index].files, to: folder, isCheck: isCheck)
                let changes = Changes(difference)
                runs[index].outcome = isCheck && !difference.isEmpty ? .stale(changes) : .done(changes)
                if descriptions[index].isLocked {
                    runs[index].reasons += difference.changedByHand.map { "\($0) was changed by hand" }
                }
            } catch {
                runs[index].outcome = .failed(error)
            }
        }
        return runs
    }

    private static func generate(
        _ description: Configuration.Description, sources: SourceMap, version: String, allowed: [String]?
    ) -> GenerationRun {
        let root = Path.absolute(description.root)
        let schema = Path.relative(Path.absolute(description.schema), to: root)
        var output = EmitterOptions(
            moduleName: description.surroundingModule ?? description.module,
            clientName: description.namespace == nil ? description.module : "Client",
            namespace: description.namespace, shardCount: description.shards,
            emitsValidators: description.validators, version: version,
            // The name alone: a path would make the bytes depend on where the package is checked out.
            schemaPath: Path.name(of: description.schema))
        output.digest = Lock.digest(of: description)
        output.internationalizesHostnames = description.internationalizesHostnames
        let result = Generator.generate(
            root: schema, provider: DiskSources(root: description.root, allowed: allowed),
            options: Generator.Options(description, sources: sources), output: output)
        return GenerationRun(
            outcome: .refused, diagnostics: result.diagnostics, sources: result.sources,
            counts: result.counts, outputBytes: result.files.reduce(0) { $0 + $1.bytes.count },
            files: result.files.map { (name: description.filePrefix + $0.path, bytes: $0.bytes) },
            configurationFiles: sources.files.count, digests: result.digests)
    }

    /// Adds the lock to the files, and tells what has changed since the one in `folder`.
    private mutating func lock(
        _ description: Configuration.Description, _ folder: OutputFolder, _ version: String
    ) {
        let lock = Lock(
            description, files: descriptionFiles, digests: digests, version: version)
        let bytes = try? FileSystem.read(folder.path + "/" + Lock.fileName)
        if let old = bytes.flatMap({ Lock(text: String(decoding: $0, as: UTF8.self)) }) {
            reasons = lock.reasons(since: old)
        }
        files.append((name: Lock.fileName, bytes: lock.bytes(schema: Path.name(of: description.schema))))
    }

    /// Reads and checks the description whose root file is `schema`, and writes nothing.
    public static func lint(
        _ schema: String, root: String?, rules: RuleSettings = RuleSettings()
    ) -> Generator.Result {
        let place = SchemaPlace(schema, root: root)
        var options = Generator.Options()
        options.rules = rules
        return Generator.lint(root: place.path, provider: DiskSources(root: place.root), options: options)
    }

    private static func write(
        _ files: [(name: String, bytes: [UInt8])], to folder: OutputFolder, isCheck: Bool
    ) throws(FileError) -> OutputFolder.Difference {
        try isCheck ? folder.difference(to: files) : folder.update(to: files)
    }
}

extension Generator.Options {
    init(_ description: Configuration.Description, sources: SourceMap) {
        selection = description.selection
        overrides = description.overrides
        resolver.opensEnumerations = description.opensEnumerations
        resolver.assertsFormats = description.assertsFormats
        resolver.patterns =
            description.validators ? description.boundsPatterns ? .bounded : .linear : .unchecked
        rules = description.rules
        tellsLines = description.tellsLines
        takesDigests = description.isLocked
        isAbandoned = true
        self.sources = sources
    }
}

extension GenerationRun.Changes {
    init(_ difference: OutputFolder.Difference) {
        created = difference.created
        changed = difference.changed
        removed = difference.removed
        unchanged = difference.unchanged
    }
}
