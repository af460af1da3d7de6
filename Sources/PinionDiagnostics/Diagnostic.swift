/// A rule that a diagnostic reports on: what can be looked up, silenced or counted.
public struct Rule: Hashable, Sendable {
    /// The name in brackets at the end of a message, `stage/what-is-wrong`, such as `yaml/duplicate-key`.
    public let id: String
    /// What the rule asks for, in one sentence, independent of any file.
    public let summary: String

    /// A rule named `id`, described by `summary`.
    public init(id: String, summary: String) {
        self.id = id
        self.summary = summary
    }
}

/// One finding: what is wrong, where, why it matters and what to do about it.
public struct Diagnostic: Hashable, Sendable {
    /// How much a finding matters.
    public enum Severity: String, Hashable, Sendable, CaseIterable {
        /// Nothing can be generated.
        case error
        /// Something is lost or surprising, and generation goes on.
        case warning
        /// Information.
        case note
    }

    /// A second place that explains the finding, such as "first defined here".
    public struct Note: Hashable, Sendable {
        /// What the place has to do with the finding.
        public var message: String
        /// The place, when it has one.
        public var location: SourceLocation?

        /// A note saying `message` about `location`.
        public init(_ message: String, location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    /// The rule that was broken.
    public var rule: Rule
    /// How much it matters.
    public var severity: Severity
    /// What is wrong, without a full stop, quoting names from the input in back-quotes.
    public var message: String
    /// Where, when there is a place.
    public var location: SourceLocation?
    /// Why it matters or what is lost. Rendered as `why:`.
    public var consequence: String?
    /// What to do, such as "did you mean `properties`?". Rendered as `help:`.
    public var suggestion: String?
    /// Further places, in the order to show them.
    public var notes: [Note]

    /// A finding.
    public init(
        rule: Rule, severity: Severity = .error, message: String, location: SourceLocation? = nil,
        consequence: String? = nil, suggestion: String? = nil, notes: [Note] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.location = location
        self.consequence = consequence
        self.suggestion = suggestion
        self.notes = notes
    }
}
