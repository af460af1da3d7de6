import ArgumentParser
import Foundation

/// `swift run pinion-corpus`
@main struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pinion-corpus", abstract: "Try Pinion on real descriptions, and measure.",
        discussion: """
            The descriptions are not part of this repository; --help of `measure` says where they are from.
            """,
        subcommands: [Findings.self, Measure.self, RoundTrips.self, Incremental.self],
        defaultSubcommand: Measure.self)
}

/// What all subcommands take.
struct CorpusOptions: ParsableArguments {
    @Option(help: "The folder of the descriptions; PINION_CORPUS by default.")
    var corpus: String?

    @Option(help: "File names of the documents to take, with commas; all of them by default.")
    var only: String?

    @Option(help: "The generator; by default this package's own is built for release.")
    var pinion: String?

    var folder: String? { corpus ?? ProcessInfo.processInfo.environment["PINION_CORPUS"] }

    var names: [String] { (only ?? "").split(separator: ",").map { String($0) } }

    func jobs() throws -> [Workshop.Job] { try Workshop.jobs(corpus: folder, only: names) }
}
