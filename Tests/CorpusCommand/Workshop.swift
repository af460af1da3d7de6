import Foundation
import PinionCorpus

/// The nested package in which generated modules are compiled.
struct Workshop {
    /// A description to work on.
    struct Job {
        var name: String
        var module: String
        /// The folder of the description and the root file in it.
        var folder: String
        var file: String
        /// Whether validators are generated too.
        var hasValidators = true

        var path: String { "\(folder)/\(file)" }

        /// The same in a module of its own that has none.
        var withoutValidators: Job {
            Job(
                name: name + " without validators", module: module + "Unvalidated", folder: folder,
                file: file,
                hasValidators: false)
        }
    }

    /// This package.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().path
    let pinion: String

    var folder: String { Self.package + "/Tests/CorpusBenchmark" }

    /// - Parameter pinion: the generator; `nil` to build it.
    init(pinion: String?) throws {
        let package = Self.package
        if let pinion {
            self.pinion = pinion
            return
        }
        let build = ["swift", "build", "--package-path", package, "-c", "release", "--product", "pinion"]
        _ = try ChildProcess.succeed(build)
        self.pinion = package + "/.build/release/pinion"
    }

    /// The folder of a generated module.
    func modulePath(_ job: Job) -> String { "\(folder)/Modules/\(job.module)" }

    /// Generates a module.
    func generate(_ job: Job) throws -> ChildProcess {
        try ChildProcess.succeed(
            [pinion, "generate", "--schema", job.path, "--module", job.module, "--output", modulePath(job)]
                + (job.hasValidators ? [] : ["--no-validators"]))
    }

    /// Builds a target of the nested package.
    func build(
        _ target: String, _ configuration: String, _ jobs: [Job], roundTrips: [Job] = [],
        isProduct: Bool = false
    ) throws -> ChildProcess {
        let kind = isProduct ? "--product" : "--target"
        return try ChildProcess.run(
            ["swift", "build", "--package-path", folder, "-c", configuration, kind, target],
            environment: [
                "PINION_CORPUS_MODULES": jobs.map(\.module).joined(separator: ","),
                "PINION_CORPUS_ROUND_TRIPS": roundTrips.map(\.module).joined(separator: ","),
            ])
    }

    /// Where a configuration's products are.
    func products(_ configuration: String) -> String { "\(folder)/.build/\(configuration)" }

    /// The files of a folder with their bytes.
    func contents(_ path: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: path) {
            files[name] = FileManager.default.contents(atPath: "\(path)/\(name)")
        }
        return files
    }

    /// The documents of a corpus folder that are there, by name.
    static func jobs(corpus: String?, only: [String]) throws -> [Job] {
        guard let corpus else {
            throw Failure(
                message: "name the folder of descriptions with --corpus or PINION_CORPUS; get them from\n"
                    + CorpusDocument.all.map { "  \($0.name): github.com/\($0.origin)" }
                    .joined(separator: "\n"))
        }
        let names = Set(only)
        let jobs = CorpusDocument.all
            .filter { names.isEmpty || names.contains($0.name) }
            .filter { FileManager.default.fileExists(atPath: "\(corpus)/\($0.name)") }
            .map { Job(name: $0.name, module: $0.module, folder: corpus, file: $0.name) }
        guard !jobs.isEmpty else { throw Failure(message: "none of the documents is in \(corpus)") }
        return jobs
    }

    /// The synthetic description, written where the nested package keeps its documents.
    func synthetic() throws -> Job {
        let documents = folder + "/Documents"
        try FileManager.default.createDirectory(atPath: documents, withIntermediateDirectories: true)
        let text = SyntheticDescription().text
        try Data(text.utf8).write(to: URL(fileURLWithPath: documents + "/synthetic.yaml"))
        return Job(name: "synthetic.yaml", module: "Synthetic", folder: documents, file: "synthetic.yaml")
    }
}
