public import ArgumentParser
public import PinionDiagnostics

/// How findings are told.
struct ReportingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How findings are printed: text (standard error), json, github or sarif (standard output).",
            valueName: "format"))
    var diagnostics: DiagnosticFormat = .text
}

extension DiagnosticFormat: ExpressibleByArgument {}
