import ArgumentParser
import PinionDiagnostics
import PinionGenerator
import PinionOpenAPI

/// `pinion generate`.
struct Generate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the Swift of one or more descriptions.",
        discussion: """
            Without options it reads Schemas/pinion.yaml, which lists descriptions:

              descriptions:
                - schema: PartnerCenter/openapi.yaml
                  module: PartnerCenter
                  output: ../Generated/PartnerCenter
                  root: PartnerCenter    # optional: the folder that references may not leave
                  validators: true       # optional: false leaves validators out
                  shards: 4              # optional: files of each kind, compiled in parallel

            It has more keys (include, exclude, types, names, enums, formats, rules): `pinion schema` prints the \
            JSON Schema, with which editors complete and check it.

            The output folder is replaced as a whole, in one step: whoever looks sees the old files or the new \
            ones. Files in it that Pinion did not write are kept. Files that need no change keep their time, so \
            nothing is compiled again.

            EXAMPLES
              pinion generate
              pinion generate --check
              pinion generate --schema openapi.yaml --module Petstore --output Sources/Petstore
              pinion generate --schema openapi.yaml --module Petstore --output Sources/Petstore \\
                --include tag:pets --exclude 'path:/admin/**'
            """
    )

    @Option(
        help: ArgumentHelp("The list of descriptions; Schemas/pinion.yaml by default.", valueName: "path"))
    var config: String?

    @Option(help: ArgumentHelp("A single description, in place of --config.", valueName: "path"))
    var schema: String?

    @Option(help: ArgumentHelp("With --schema: the Swift module's name.", valueName: "name"))
    var module: String?

    @Option(help: ArgumentHelp("With --schema: the folder for the generated files.", valueName: "folder"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "With --schema: the folder that references may not leave; the schema's own by default.",
            valueName: "folder"))
    var root: String?

    @Flag(inversion: .prefixedNo, help: "With --schema: write validators.")
    var validators = true

    @Option(
        help: ArgumentHelp(
            "With --schema: generate only this and what it needs: tag:NAME, operation:ID, 'operation:GET /path', "
                + "path:/pets/** or schema:NAME. Can be repeated.", valueName: "kind:name"))
    var include: [SelectedName] = []

    @Option(
        help: ArgumentHelp(
            "With --schema: leave this out, and what only it needs. Can be repeated.", valueName: "kind:name")
    )
    var exclude: [SelectedName] = []

    @Flag(help: "Change nothing; exit with 1 if a file is not what it should be, and say which.")
    var check = false

    @OptionGroup var reporting: ReportingOptions

    func validate() throws {
        let parts = [("--module", module), ("--output", output)]
        let needing =
            parts + [
                ("--root", root), ("--no-validators", validators ? nil : ""),
                ("--include", include.first?.text), ("--exclude", exclude.first?.text),
            ]
        if schema == nil, let given = needing.first(where: { $0.1 != nil }) {
            throw ValidationError("\(given.0) needs --schema")
        }
        if schema != nil && config != nil {
            throw ValidationError("--schema and --config exclude each other")
        }
        if let empty = (parts + [("--schema", schema)]).first(where: { $0.1?.isEmpty == true }) {
            throw ValidationError("\(empty.0) is empty")
        }
        if schema != nil, let missing = parts.first(where: { $0.1 == nil }) {
            throw ValidationError("--schema needs \(missing.0)")
        }
        if let module, !ModuleName.isValid(module) {
            throw ValidationError("'\(module)' will not do as a module's name: use \(ModuleName.rule)")
        }
    }

    func run() throws {
        var report = Report(format: reporting.diagnostics)
        guard var configuration = configuration(&report) else {
            report.finish()
            throw ExitCode(1)
        }
        for index in configuration.descriptions.indices {
            reporting.add(to: &configuration.descriptions[index].rules)
        }
        let start = ContinuousClock.now
        let runs = GenerationRun.run(configuration, version: PinionVersion.text, isCheck: check)
        let time = ContinuousClock.now - start
        var isGood = true
        for (run, description) in zip(runs, configuration.descriptions) {
            report.add(run.diagnostics, run.sources)
            isGood = report.summarize(run, description) && isGood
        }
        report.finish(time: time)
        if !isGood { throw ExitCode(1) }
    }

    /// What to generate; `nil` after reporting why that cannot be told.
    private func configuration(_ report: inout Report) -> Configuration? {
        if let schema, let module, let output {
            var description = Configuration.Description(
                schema: schema, module: module, output: output, root: root, validators: validators)
            if !include.isEmpty { description.selection.include = SelectedName.names(include) }
            description.selection.exclude = SelectedName.names(exclude)
            return Configuration(descriptions: [description])
        }
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        do {
            let configuration = try Configuration.read(
                config ?? "Schemas/pinion.yaml", sources: &sources, diagnostics: &diagnostics)
            report.add(diagnostics, sources)
            return configuration
        } catch {
            report.failure(
                "\(error)", help: "name the list with --config, or one description with --schema")
            return nil
        }
    }
}
