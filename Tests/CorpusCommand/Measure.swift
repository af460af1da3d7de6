import ArgumentParser
import Foundation
import PinionCorpus

/// `pinion-corpus measure`
struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Generate and compile each description; print a Markdown table of what that costs.",
        discussion: """
            CPU seconds are user and system time of all processes, without the time of a `swift build` with nothing \
            to do and without Pinion's runtime, which is built before. Peak memory is that of the largest process. \
            On a machine that is busy with other work CPU seconds grow, up to twofold.
            """)

    @OptionGroup var options: CorpusOptions

    @Flag(inversion: .prefixedNo, help: "Build for release as well.")
    var release = true

    @Flag(help: "Measure the made-up description too: 300 operations, 300 schemas, 1.8 MB.")
    var synthetic = false

    @Flag(help: "Measure each without validators too, and print what they cost for each schema.")
    var validators = false

    @Option(help: "A description that has to be refused, such as one of Swagger 2.0; may be repeated.")
    var refused: [String] = []

    @Flag(help: "End with an error if train-travel or the made-up description costs more than it may.")
    var budget = false

    func run() throws {
        let workshop = try Workshop(pinion: options.pinion)
        var jobs = try options.jobs()
        if synthetic { jobs.append(try workshop.synthetic()) }
        if validators { jobs = jobs.flatMap { [$0, $0.withoutValidators] } }
        var rows: [Row] = []
        for job in jobs {
            var row = Row(job: job)
            try row.generate(workshop)
            row.inspect()
            rows.append(row)
        }
        for configuration in release ? ["debug", "release"] : ["debug"] {
            // The runtime and its dependencies are not what is measured.
            let runtime = try workshop.build("RoundTripSupport", configuration, jobs)
            guard runtime.status == 0 else { throw Failure(message: runtime.output) }
            for index in rows.indices { try rows[index].compile(workshop, configuration, jobs) }
        }
        print(Row.heading)
        for row in rows { print(row.line) }
        let refusals = try refused.map { try Refusal($0, workshop) }
        for refusal in refusals { print(refusal.line) }
        if validators {
            print("\n" + Row.validatorHeading)
            for index in stride(from: 0, to: rows.count, by: 2) {
                print(rows[index].line(without: rows[index + 1]))
            }
        }
        let lines =
            rows.flatMap(\.failures) + refusals.compactMap(\.failure)
            + (budget ? rows.flatMap(\.excesses) : [])
        guard lines.isEmpty else { throw Failure(message: lines.joined(separator: "\n")) }
    }
}

/// A description that is not generated from, and what a reader of the error is told.
struct Refusal {
    private let name: String
    private let child: ChildProcess

    init(_ path: String, _ workshop: Workshop) throws {
        name = path.split(separator: "/").last.map { String($0) } ?? path
        let output = "\(workshop.folder)/Modules/Refused"
        child = try ChildProcess.run([
            workshop.pinion, "generate", "--schema", path, "--module", "Refused", "--output", output,
        ])
    }

    var line: String {
        let words = child.output.split(separator: "\n").compactMap { line -> Substring? in
            if let range = line.range(of: ": error: ") { return line[range.upperBound...] }
            return line.hasPrefix("help: ") ? line.dropFirst(6) : nil
        }
        return "| \(name) | refused: \(words.joined(separator: "; "))\(String(repeating: " |", count: 13))"
    }

    /// The description is at fault, which is 1; a crash is no refusal.
    var failure: String? {
        child.status == 1 ? nil : "\(name) is not refused, but ended with \(child.status)"
    }
}

/// What one description costs.
struct Row {
    let job: Workshop.Job
    private var operations = 0
    private var schemas = 0
    private var warnings = 0
    private var properties = 0
    private var lost: [String] = []
    private var lines = 0
    private var generation: ChildProcess?
    private var builds: [String: Build] = [:]

    private struct Build {
        var child: ChildProcess
        var processorSeconds: Double
        var objectBytes: Int
        var messages: [String]
    }

    init(job: Workshop.Job) { self.job = job }

    mutating func generate(_ workshop: Workshop) throws {
        try? FileManager.default.removeItem(atPath: workshop.modulePath(job))
        generation = try workshop.generate(job)
        lines = try workshop.contents(workshop.modulePath(job)).values.reduce(0) { sum, data in
            sum + data.reduce(0) { $0 + ($1 == UInt8(ascii: "\n") ? 1 : 0) }
        }
    }

    /// Reads the description a second time, for what it says and what is lost of it.
    mutating func inspect() {
        let subject = Subject(folder: job.folder, root: job.file)
        let walk = DescriptionWalk(subject.files)
        operations = walk.operations.count
        schemas = subject.files.start?["components"]?["schemas"]?.members.count ?? 0
        warnings = subject.warningCount
        guard let api = subject.api else { return }
        let losses = Losses(walk, api, subject.findings)
        properties = losses.propertyCount
        lost = losses.lines
    }

    mutating func compile(_ workshop: Workshop, _ configuration: String, _ jobs: [Workshop.Job]) throws {
        let objects = workshop.products(configuration) + "/\(job.module).build"
        // Everything but what SwiftPM writes when it plans: a plan is not made twice.
        for name in (try? FileManager.default.contentsOfDirectory(atPath: objects)) ?? []
        where name != "output-file-map.json" && name != "sources" {
            try FileManager.default.removeItem(atPath: "\(objects)/\(name)")
        }
        let child = try workshop.build(job.module, configuration, jobs)
        let nothing = try workshop.build(job.module, configuration, jobs)
        let messages = child.output.split(separator: "\n")
            .filter { $0.contains(": warning: ") || $0.contains(": error: ") }.map { String($0) }
        let bytes = (try? FileManager.default.contentsOfDirectory(atPath: objects))?
            .filter { $0.hasSuffix(".o") }
            .compactMap {
                try? FileManager.default.attributesOfItem(atPath: "\(objects)/\($0)")[.size] as? Int
            }
            .reduce(0, +)
        builds[configuration] = Build(
            child: child, processorSeconds: max(child.processorSeconds - nothing.processorSeconds, 0),
            objectBytes: bytes ?? 0, messages: Set(messages).sorted())
    }

    static let heading = """
        | document | operations | schemas | generate CPU s | peak MB | lines | debug CPU s | wall s | peak MB | .o MB \
        | release CPU s | warnings | compiler messages | properties lost |
        |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
        """

    var line: String {
        let debug = builds["debug"]
        let cells = [
            job.name, String(operations), String(schemas), seconds(generation?.processorSeconds, 2),
            megabytes(generation?.peakBytes), String(lines), seconds(debug?.processorSeconds, 1),
            seconds(debug?.child.wallSeconds, 1), megabytes(debug?.child.peakBytes),
            megabytes(debug?.objectBytes), seconds(builds["release"]?.processorSeconds, 1), String(warnings),
            String(builds.values.reduce(0) { $0 + $1.messages.count }), "\(lost.count) of \(properties)",
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    static let validatorHeading = """
        | document | schemas | lines with validators | without | for each schema | debug CPU s with | without \
        | ms for each schema |
        |---|---|---|---|---|---|---|---|
        """

    /// What the validators cost that `other`, the same description, does not have.
    func line(without other: Row) -> String {
        let count = Double(max(schemas, 1))
        let with = builds["debug"]?.processorSeconds
        let without = other.builds["debug"]?.processorSeconds
        let difference = with.flatMap { with in without.map { (with - $0) * 1000 / count } }
        let cells = [
            job.name, String(schemas), String(lines), String(other.lines),
            String(format: "%.1f", Double(lines - other.lines) / count), seconds(with, 1),
            seconds(without, 1),
            seconds(difference, 1),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    /// What must not be, whatever it costs.
    var failures: [String] {
        var lines = lost.map { "\(job.name): lost: \($0)" }
        for (configuration, build) in builds.sorted(by: { $0.key < $1.key }) {
            lines += build.messages.map { "\(job.name): \(configuration): \($0)" }
            if build.child.status != 0 {
                lines.append(
                    "\(job.name): does not compile (\(configuration)):\n\(build.child.output.suffix(2000))")
            }
        }
        return lines
    }

    /// What costs more than it may.
    var excesses: [String] {
        let limits: [String: (lines: Int, seconds: Double, bytes: Int)] = [
            "train-travel.yaml": (1300, 2.0, 1 << 30), "synthetic.yaml": (45_000, 60, 1 << 30),
        ]
        guard let limit = limits[job.name], let debug = builds["debug"] else { return [] }
        var result: [String] = []
        if lines > limit.lines { result.append("\(job.name): \(lines) lines, \(limit.lines) allowed") }
        if debug.processorSeconds > limit.seconds {
            result.append(
                "\(job.name): \(seconds(debug.processorSeconds, 1)) CPU s in debug, \(limit.seconds) allowed")
        }
        if debug.child.peakBytes > limit.bytes {
            result.append("\(job.name): \(megabytes(debug.child.peakBytes)) MB at most while compiling")
        }
        return result
    }

    private func seconds(_ value: Double?, _ digits: Int) -> String {
        value.map { String(format: "%.\(digits)f", $0) } ?? ""
    }

    private func megabytes(_ bytes: Int?) -> String {
        bytes.map { $0 < 10_000_000 ? String(format: "%.1f", Double($0) / 1e6) : String($0 / 1_000_000) }
            ?? ""
    }
}
