public import ArgumentParser
public import PinionDiagnostics
import PinionGenerator

/// How findings are told.
struct ReportingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How findings are printed: text (standard error), json, github or sarif (standard output).",
            valueName: "format"))
    var diagnostics: DiagnosticFormat = .text

    @Flag(help: "Treat warnings as errors.")
    var warningsAsErrors = false

    @Option(
        help: ArgumentHelp(
            "How much findings of a rule matter: error, warning, note or off. `pinion rules` lists the rules. "
                + "Can be repeated.", valueName: "rule=setting"))
    var rule: [RuleSetting] = []

    func validate() throws {
        var spelling = Spelling()
        for setting in rule where !RuleSettings.known.contains(where: { $0.id == setting.rule }) {
            let nearest = spelling.nearest(to: setting.rule, among: RuleSettings.known.map(\.id))
            throw ValidationError(
                "there is no rule '\(setting.rule)'; "
                    + (nearest.map { "did you mean '\($0)'?" } ?? "`pinion rules` lists them"))
        }
    }

    /// What the command line says wins over what the configuration says.
    func add(to settings: inout RuleSettings) {
        for setting in rule { settings.settings[setting.rule] = setting.setting }
        settings.warningsAreErrors = settings.warningsAreErrors || warningsAsErrors
    }
}

/// `openapi/unknown-keyword=off`.
struct RuleSetting: ExpressibleByArgument {
    var rule: String
    var setting: RuleSettings.Setting

    init?(argument: String) {
        guard let equals = argument.utf8.lastIndex(of: UInt8(ascii: "=")),
            let setting = RuleSettings.Setting(
                rawValue: String(argument[argument.utf8.index(after: equals)...]))
        else { return nil }
        rule = String(argument[..<equals])
        self.setting = setting
    }
}

extension DiagnosticFormat: ExpressibleByArgument {}
