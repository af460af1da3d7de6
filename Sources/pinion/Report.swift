import PinionDiagnostics
import PinionGenerator

/// What a run says: findings in the chosen format, and a summary for whoever sits at a terminal.
struct Report {
    private let format: DiagnosticFormat
    private let isColored: Bool
    private var findings: [(Diagnostics, SourceMap)] = []
    private var lines: [String] = []

    init(options: ReportingOptions) {
        format = options.diagnostics
        isColored = options.diagnostics == .text && Output.usesColour
    }

    mutating func add(_ diagnostics: Diagnostics, _ sources: SourceMap) {
        findings.append((diagnostics, sources))
    }

    /// Something wrong that no file is to blame for.
    mutating func failure(_ text: String) { Output.error("error: \(text)\n") }

    /// Adds the lines about one description; whether it went well.
    mutating func summarize(
        _ run: GenerationRun, _ description: Configuration.Description, _ time: Duration
    ) -> Bool {
        let folder = description.output
        switch run.outcome {
        case .refused:
            lines.append("\(description.schema): nothing was written")
            return false
        case .failed(let error):
            failure("\(error)")
            return false
        case .stale(let changes):
            // Said in any case: it is why the run fails.
            var text = "error: \(folder) is stale; run `pinion generate`\n"
            for (word, names) in [
                ("missing", changes.created), ("different", changes.changed),
                ("superfluous", changes.removed),
            ] {
                for name in names { text += "  \(word): \(folder)/\(name)\n" }
            }
            Output.error(text)
            return false
        case .done(let changes):
            let read = run.sources.files
            let bytes = read.reduce(0) { $0 + $1.bytes.count }
            lines.append(
                "\(description.module): read \(count(read.count, "file")) (\(size(bytes))), "
                    + "\(count(run.counts.operations, "operation")), \(count(run.counts.types, "type"))")
            lines.append(
                "\(description.module): \(written(changes)) in \(folder) (\(size(run.outputBytes))), "
                    + "\(milliseconds(time)) ms")
            return true
        }
    }

    /// Prints it all. A pipe hears nothing when nothing is wrong.
    func finish() {
        var all = Diagnostics()
        for (diagnostics, _) in findings { all.report(contentsOf: diagnostics) }
        switch format {
        case .text:
            for (diagnostics, sources) in findings where !diagnostics.isEmpty {
                Output.error(format.render(diagnostics, sources: sources, isColored: isColored))
            }
            if Output.isTerminal {
                for line in lines { Output.error(line + "\n") }
                let errors = count(all.count(of: .error), "error")
                let warnings = count(all.count(of: .warning), "warning")
                if !all.isEmpty { Output.error("\(errors), \(warnings)\n") }
            }
        case .json, .github, .sarif:
            for (diagnostics, sources) in findings {
                Output.standard(format.render(diagnostics, sources: sources, isColored: false))
            }
        }
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
