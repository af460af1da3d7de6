public import PinionDiagnostics
internal import PinionIR
internal import PinionOpenAPI
internal import PinionYAML

/// What a user decides about findings.
public struct RuleSettings: Hashable, Sendable {
    /// How much a finding matters.
    public enum Setting: String, Hashable, Sendable, CaseIterable {
        case error
        case warning
        case note
        /// It is not told.
        case off
    }

    /// By the rule's id.
    public var settings: [String: Setting] = [:]
    /// Whether what is a warning after all that is an error.
    public var warningsAreErrors = false

    /// None.
    public init() {}

    /// Every rule that a description can break.
    public static let known: [Rule] =
        YAMLRules.all + OpenAPIRules.all + SelectionRules.all + OverrideRules.all + ResolverRules.all

    /// The findings as the user wants them. An error stays one: what it is about cannot be generated.
    func apply(to diagnostics: Diagnostics) -> Diagnostics {
        if settings.isEmpty && !warningsAreErrors { return diagnostics }
        var result = Diagnostics()
        for var finding in diagnostics.inOrderReported {
            if finding.severity != .error {
                switch settings[finding.rule.id] {
                case .off: continue
                case .error: finding.severity = .error
                case .warning: finding.severity = .warning
                case .note: finding.severity = .note
                case nil: break
                }
                if finding.severity == .warning, warningsAreErrors { finding.severity = .error }
            }
            result.report(finding)
        }
        return result
    }
}
