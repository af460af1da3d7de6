import ArgumentParser
import Foundation
import PinionCorpus

/// `pinion-corpus round-trips`
struct RoundTrips: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Decode each example of each description as its generated type, encode it, and compare.",
        discussion: """
            An example that does not come back as it was is in the ledger, with the cause, or the run fails. So does a \
            row of the ledger that is no longer needed.
            """)

    @OptionGroup var options: CorpusOptions

    @Flag(help: "Write the rows of these documents anew. What is our own fault is never recorded.")
    var record = false

    @Flag(help: "List the examples that have no type of their own.")
    var untyped = false

    func run() throws {
        let workshop = try Workshop(pinion: options.pinion)
        let jobs = try options.jobs()
        var results: [(job: Workshop.Job, problems: [RoundTripPlan.Problem])] = []
        for job in jobs { _ = try workshop.generate(job) }
        print(
            "| document | examples | come back the same | the example is wrong | our fault | without a type |"
        )
        print("|---|---|---|---|---|---|")
        for job in jobs {
            let subject = Subject(folder: job.folder, root: job.file)
            guard let api = subject.api else { throw Failure(message: "\(job.name) is refused") }
            let plan = RoundTripPlan(DescriptionWalk(subject.files), api, module: job.module)
            guard !plan.items.isEmpty else {
                print("| \(job.name) | \(plan.untyped.count) | 0 | 0 | 0 | \(plan.untyped.count) |")
                results.append((job, []))
                continue
            }
            let problems = plan.problems(try answers(plan, job, workshop))
            let ours = problems.count { $0.rule.hasPrefix("pinion/") }
            print(
                "| \(job.name) | \(plan.items.count + plan.untyped.count)",
                "| \(plan.items.count - problems.count) | \(problems.count - ours) | \(ours)",
                "| \(plan.untyped.count) |")
            results.append((job, problems))
            if untyped { for pointer in plan.untyped { print("    no type: \(pointer)") } }
        }
        let folder = Workshop.package + "/Tests/PinionCorpusTests/Ledger"
        if record {
            let known = results.map { ($0.job.name, $0.problems.filter { !$0.rule.hasPrefix("pinion/") }) }
            try Data(Ledger.text(known, keeping: Ledger(folder: folder, name: "examples.yaml")).utf8).write(
                to: URL(fileURLWithPath: folder + "/examples.yaml"))
        }
        guard let ledger = Ledger(folder: folder, name: "examples.yaml") else {
            throw Failure(message: "\(folder)/examples.yaml is no ledger")
        }
        let lines = results.flatMap { job, problems in
            ledger.differences(job.name, problems.map { ($0.rule, $0.pointer, $0.cause) })
        }
        if !lines.isEmpty { throw Failure(message: lines.joined(separator: "\n")) }
    }

    private func answers(
        _ plan: RoundTripPlan, _ job: Workshop.Job, _ workshop: Workshop
    ) throws -> [String] {
        let folder = "\(workshop.folder)/RoundTrips/\(job.module)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let program = URL(fileURLWithPath: folder + "/RoundTrips.swift")
        if (try? Data(contentsOf: program)) != Data(plan.program.utf8) {
            try Data(plan.program.utf8).write(to: program)
        }
        let documents = workshop.folder + "/Documents"
        try FileManager.default.createDirectory(atPath: documents, withIntermediateDirectories: true)
        let examples = "\(documents)/\(job.module).json"
        try Data(plan.examples).write(to: URL(fileURLWithPath: examples))
        let product = "\(job.module)RoundTrips"
        let build = try workshop.build(product, "debug", [job], roundTrips: [job], isProduct: true)
        guard build.status == 0 else { throw Failure(message: "\(job.name):\n\(build.output.suffix(4000))") }
        let child = try ChildProcess.succeed([workshop.products("debug") + "/" + product, examples])
        let lines = child.output.split(separator: "\n").map { String($0) }
        guard lines.count == plan.items.count else {
            throw Failure(message: "\(job.name): \(lines.count) answers for \(plan.items.count) examples")
        }
        return lines
    }
}
