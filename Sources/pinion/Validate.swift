import ArgumentParser
import PinionDiagnostics
import PinionGenerator
import PinionIR
import PinionValidation

/// `pinion validate`.
struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check data by a schema.",
        discussion: """
            The schema is one of an OpenAPI description, or a file that is a JSON Schema (2020-12) itself. The \
            verdicts are those of generated validators.

            Exits with 0 if all data is valid, with 1 if some is not or is no JSON or YAML, and with 2 if the schema \
            is at fault or a file cannot be opened.

            EXAMPLES
              pinion validate --schema 'openapi.yaml#/components/schemas/Customer' customer.json
              pinion validate --schema schema.json --diagnostics github data/*.json
              curl https://example.com/customer | pinion validate --schema schema.json -
            """
    )

    /// `--direction`.
    enum Way: String, CaseIterable, ExpressibleByArgument {
        case request, response

        var direction: Direction { self == .request ? .request : .response }
    }

    /// `--formats`.
    enum Formats: String, CaseIterable, ExpressibleByArgument {
        case assert, annotate
    }

    /// `--hostnames`.
    enum Hostnames: String, CaseIterable, ExpressibleByArgument {
        case ascii, internationalized
    }

    /// `--patterns`.
    enum Patterns: String, CaseIterable, ExpressibleByArgument {
        case linear, bounded
    }

    @Option(
        help: ArgumentHelp(
            "The schema: a file, and a JSON Pointer into it behind `#`.", valueName: "file#pointer"))
    var schema: String

    @Argument(help: ArgumentHelp("JSON or YAML; `-` is standard input, which is JSON.", valueName: "data"))
    var data: [String]

    @Option(
        help: ArgumentHelp(
            "The folder that references of the schema may not leave; its own by default.", valueName: "folder"
        ))
    var root: String?

    @Option(
        help: ArgumentHelp(
            "Which way the data travels: `readOnly` members are not required in a request, `writeOnly` ones not in "
                + "a response.", valueName: "request|response"))
    var direction: Way?

    @Option(help: ArgumentHelp("Whether `format` is checked.", valueName: "assert|annotate"))
    var formats: Formats = .assert

    @Option(
        help: ArgumentHelp(
            "What host names may be: of ASCII letters, or internationalized ones by the rules of Unicode.",
            valueName: "ascii|internationalized"))
    var hostnames: Hostnames = .ascii

    @Option(
        help: ArgumentHelp(
            "What becomes of patterns that no automaton decides, such as those with back references: errors, or they "
                + "are tried step by step up to a limit.", valueName: "linear|bounded"))
    var patterns: Patterns = .linear

    @Option(
        help: ArgumentHelp(
            "How findings are printed: text (standard error), json, github or sarif (standard output).",
            valueName: "format"))
    var diagnostics: DiagnosticFormat = .text

    func run() throws {
        var findings = Diagnostics()
        var sources = SourceMap()
        let name = SchemaName(schema)
        let location = SchemaPlace(name.file, root: root)
        var options = ResolverOptions(assertsFormats: formats == .assert)
        options.patterns = patterns == .bounded ? .bounded : .linear
        let schema = SchemaFile.read(
            name, path: location.path, sources: DiskSources(root: location.root),
            direction: direction?.direction ?? .both,
            options: options,
            internationalizesHostnames: hostnames == .internationalized, diagnostics: &findings,
            sourceMap: &sources)
        var status: Int32 = schema == nil ? 2 : 0
        var report = Report(format: diagnostics)
        for path in schema == nil ? [] : data {
            guard let schema else { break }
            let bytes: [UInt8]
            do throws(Input.Failure) { bytes = try Input.bytes(at: path) } catch {
                report.failure("`\(path)` cannot be read: \(error.reason)")
                status = 2
                continue
            }
            let file = DataFile.read(
                path == "-" ? "<standard input>" : path, bytes, for: schema, diagnostics: &findings,
                sourceMap: &sources)
            let isValid = file?.validate(by: schema, diagnostics: &findings, sourceMap: sources) ?? false
            if !isValid { status = max(status, 1) }
        }
        report.add(findings, sources)
        report.finish()
        if status != 0 { throw ExitCode(status) }
    }
}
