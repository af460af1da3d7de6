import ArgumentParser
import PinionCorpus

/// `swift run pinion-corpus`
@main struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pinion-corpus", abstract: "Try Pinion on real descriptions.",
        subcommands: [Losing.self])
}

struct Losing: ParsableCommand {
    @Argument var folder: String
    func run() {
        for d in CorpusDocument.all {
            let s = Subject(folder: folder, root: d.name)
            for f in s.findings { print(f) }
            guard let api = s.api else { continue }
            let walk = DescriptionWalk(s.files)
            let l = Losses(walk, api, s.findings)
            print(
                d.name, walk.operations.count, walk.schemas.count, walk.examples.count, l.propertyCount,
                l.lines.count)
            for line in l.lines.prefix(20) { print("  ", line) }
        }
    }
}
