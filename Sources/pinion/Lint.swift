import ArgumentParser
import PinionDiagnostics
import PinionGenerator

/// `pinion lint`.
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check descriptions and write nothing.",
        discussion: """
            Reports everything that generation would report. Exits with 1 if any description has an error; \
            warnings alone leave it at 0.

            EXAMPLES
              pinion lint openapi.yaml
              pinion lint --diagnostics github Schemas/*/openapi.yaml
            """
    )

    @Argument(help: ArgumentHelp("Root files of descriptions, YAML or JSON.", valueName: "file"))
    var files: [String]

    @Option(
        help: ArgumentHelp(
            "The folder that references may not leave; each file's own by default.", valueName: "folder"))
    var root: String?

    @OptionGroup var reporting: ReportingOptions

    func run() throws {
        var report = Report(format: reporting.diagnostics)
        var isGood = true
        var rules = RuleSettings()
        reporting.add(to: &rules)
        for file in files {
            let result = GenerationRun.lint(file, root: root, rules: rules)
            report.add(result.diagnostics, result.sources)
            isGood = isGood && !result.diagnostics.hasErrors
        }
        report.finish()
        if !isGood { throw ExitCode(1) }
    }
}
