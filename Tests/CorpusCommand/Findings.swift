import ArgumentParser
import Foundation
import PinionCorpus

/// `pinion-corpus findings`
struct Findings: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Compare what Pinion says about each description with the ledger, and look for what is lost.",
        discussion: "The tests do the same. Nothing is generated or compiled; it takes seconds.")

    @OptionGroup var options: CorpusOptions

    func run() throws {
        let ledger = Workshop.package + "/Tests/PinionCorpusTests/Ledger"
        guard let ledger = Ledger(folder: ledger, name: "findings.yaml") else {
            throw Failure(message: "\(ledger)/findings.yaml is no ledger")
        }
        var lines: [String] = []
        print("| document | operations | properties looked for | lost | findings |")
        print("|---|---|---|---|---|")
        for job in try options.jobs() {
            let subject = Subject(folder: job.folder, root: job.file)
            guard let api = subject.api else {
                lines.append("\(job.name) is refused")
                continue
            }
            let walk = DescriptionWalk(subject.files)
            let losses = Losses(walk, api, subject.findings)
            lines += losses.lines.map { "\(job.name): lost: \($0)" }
            lines += ledger.differences(
                job.name, subject.findings.map { ($0.rule, $0.pointer, $0.text) })
            print(
                "| \(job.name) | \(walk.operations.count) | \(losses.propertyCount) | \(losses.lines.count)",
                "| \(subject.findings.count) |")
        }
        if !lines.isEmpty { throw Failure(message: lines.joined(separator: "\n")) }
    }
}
