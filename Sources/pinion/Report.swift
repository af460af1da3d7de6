import PinionDiagnostics
import PinionGenerator

/// What a run says: findings in the chosen format, as one document, and a summary for whoever sits at a
/// terminal.
struct Report {
    private static let stale = Rule(
        id: "output/stale", summary: "Generated files are what the generator writes.")
    private static let failed = Rule(
        id: "output/failed", summary: "Files that are needed can be read and written.")

    private let format: DiagnosticFormat
    private var diagnostics = Diagnostics()
    private var sources = SourceMap()
    private var lines: [String] = []

    init(format: DiagnosticFormat) { self.format = format }

    /// Adds findings that point into `files`, which become part of this report's own.
    mutating func add(_ findings: Diagnostics, _ files: SourceMap) {
        let offset = UInt16(clamping: sources.files.count)
        for file in files.files { _ = sources.add(path: file.path, bytes: file.bytes) }
        func moved(_ location: SourceLocation?) -> SourceLocation? {
            guard var location else { return nil }
            location.source = SourceID(rawValue: location.source.rawValue &+ offset)
            return location
        }
        for var finding in findings.all {
            finding.location = moved(finding.location)
            finding.notes = finding.notes.map { Diagnostic.Note($0.message, location: moved($0.location)) }
            diagnostics.report(finding)
        }
    }

    /// Something wrong that no line of a description is to blame for.
    mutating func failure(_ message: String, help: String? = nil) {
        diagnostics.report(Diagnostic(rule: Self.failed, message: message, suggestion: help))
    }

    /// Adds what there is to say about one description; whether it went well.
    mutating func summarize(_ run: GenerationRun, _ description: Configuration.Description) -> Bool {
        let folder = description.output
        switch run.outcome {
        case .refused:
            lines.append("\(description.schema): nothing was written")
            return false
        case .heldBack:
            lines.append(
                "\(description.schema): nothing was written, because another description is at fault")
            return false
        case .failed(let error):
            failure("\(error)")
            return false
        case .stale(let changes):
            let notes =
                run.reasons.map { Diagnostic.Note("since it was written: \($0)") }
                + changes.differences.map { Diagnostic.Note("\($0.what): \(folder)/\($0.file)") }
            diagnostics.report(
                Diagnostic(
                    rule: Self.stale, message: "\(folder) is stale", suggestion: "run `pinion generate`",
                    notes: notes))
            return false
        case .done(let changes):
            let read = run.descriptionFiles
            let bytes = read.reduce(0) { $0 + $1.bytes.count }
            lines.append(
                "\(description.module): read \(count(read.count, "file")) (\(size(bytes))), "
                    + "\(count(run.counts.operations, "operation")), \(count(run.counts.types, "type"))")
            lines.append("\(description.module): \(written(changes)) in \(folder) (\(size(run.outputBytes)))")
            for reason in run.reasons { lines.append("\(description.module): because \(reason)") }
            return true
        }
    }

    /// Prints it all. A pipe hears nothing when nothing is wrong.
    func finish(time: Duration? = nil) {
        guard format == .text else {
            Output.standard(format.render(diagnostics, sources: sources, isColored: false))
            return
        }
        if !diagnostics.isEmpty {
            Output.error(format.render(diagnostics, sources: sources, isColored: Output.usesColour))
        }
        guard Output.isTerminal else { return }
        var last: [String] = []
        if !diagnostics.isEmpty {
            last.append(count(diagnostics.count(of: .error), "error"))
            last.append(count(diagnostics.count(of: .warning), "warning"))
        }
        if let time { last.append("\(milliseconds(time)) ms") }
        for line in lines + [last.joined(separator: ", ")] where !line.isEmpty { Output.error(line + "\n") }
    }

    private func written(_ changes: GenerationRun.Changes) -> String {
        let touched = changes.created.count + changes.changed.count
        if touched == 0 && changes.removed.isEmpty {
            return "all \(count(changes.unchanged.count, "file")) up to date"
        }
        let removed = changes.removed.isEmpty ? "" : ", removed \(changes.removed.count)"
        return "wrote \(count(touched, "file"))\(removed), \(changes.unchanged.count) unchanged"
    }

    private func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private func size(_ bytes: Int) -> String {
        bytes < 10_000 ? "\(bytes) B" : "\((bytes + 500) / 1_000) kB"
    }

    private func milliseconds(_ time: Duration) -> Int64 {
        time.components.seconds * 1_000 + time.components.attoseconds / 1_000_000_000_000_000
    }
}
