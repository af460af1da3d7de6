import ArgumentParser
import Foundation

/// `pinion-corpus incremental`
struct Incremental: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Edit a description, and print which generated files change and which are compiled.")

    @OptionGroup var options: CorpusOptions

    /// An edit by replacing a text that is there exactly as often as it is replaced: once.
    private struct Edit {
        var what: String
        var old: String
        var new: String
    }

    private static let edits = [
        Edit(what: "nothing", old: "openapi: 3", new: "openapi: 3"),
        Edit(what: "a comment", old: "\ncomponents:\n", new: "\n# What is shared.\ncomponents:\n"),
        Edit(
            what: "one description text", old: "description: The name of the operator of the trip",
            new: "description: The name of the operator of this trip"),
        Edit(
            what: "one schema: a new property of `Trip`",
            old: "        bicycles_allowed:\n          type: boolean",
            new: "        seats:\n          type: integer\n        bicycles_allowed:\n          type: boolean"
        ),
    ]

    func run() throws {
        let workshop = try Workshop(pinion: options.pinion)
        guard let original = try options.jobs().first(where: { $0.name == "train-travel.yaml" }),
            let data = FileManager.default.contents(atPath: original.path)
        else { throw Failure(message: "train-travel.yaml is not in the corpus folder") }
        var text = String(decoding: data, as: UTF8.self)
        let documents = workshop.folder + "/Documents"
        try FileManager.default.createDirectory(atPath: documents, withIntermediateDirectories: true)
        let job = Workshop.Job(
            name: original.name, module: "Edited", folder: documents, file: "edited.yaml")
        try Data(text.utf8).write(to: URL(fileURLWithPath: job.path))
        _ = try workshop.generate(job)
        let first = try workshop.build(job.module, "debug", [job])
        guard first.status == 0 else { throw Failure(message: first.output) }
        print("| edit of train-travel.yaml | generated files that change | files compiled | CPU s |")
        print("|---|---|---|---|")
        for edit in Self.edits {
            let pieces = text.components(separatedBy: edit.old)
            guard pieces.count == 2 else {
                throw Failure(
                    message: "the document has \(pieces.count - 1) places for the edit: \(edit.what)")
            }
            text = pieces.joined(separator: edit.new)
            try Data(text.utf8).write(to: URL(fileURLWithPath: job.path))
            let before = try workshop.contents(workshop.modulePath(job))
            _ = try workshop.generate(job)
            let after = try workshop.contents(workshop.modulePath(job))
            let changed = after.filter { before[$0.key] != $0.value }.keys.sorted()
            let build = try workshop.build(job.module, "debug", [job])
            guard build.status == 0 else { throw Failure(message: build.output) }
            print(
                "| \(edit.what) | \(list(changed)) | \(list(Self.compiled(build.output))) |",
                "\(String(format: "%.1f", build.processorSeconds)) |")
        }
    }

    private func list(_ names: [String]) -> String { names.isEmpty ? "none" : names.joined(separator: ", ") }

    /// The files that `swift build` says it compiled.
    private static func compiled(_ output: String) -> [String] {
        let names = output.split(separator: "\n").compactMap { line -> String? in
            guard line.contains("] Compiling Edited "), line.hasSuffix(".swift") else { return nil }
            return line.split(separator: " ").last.map { String($0) }
        }
        return Set(names).sorted()
    }
}
