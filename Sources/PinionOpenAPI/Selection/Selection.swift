public import PinionDiagnostics
import PinionJSON

/// Which part of a description is wanted.
public struct Selection: Hashable, Sendable {
    /// Names of things. In each `*` stands for any text without `/`, and `**` for any text.
    public struct Names: Hashable, Sendable {
        /// Tags: all operations that have one of them.
        public var tags: [Selector] = []
        /// Operations, by `operationId` or as `GET /pets/{id}`; of a webhook, `POST newPet`.
        public var operations: [Selector] = []
        /// Paths as the description spells them, or names of webhooks.
        public var paths: [Selector] = []
        /// Schemas of `components.schemas`.
        public var schemas: [Selector] = []

        /// No names.
        public init() {}

        /// Whether there is no name.
        public var isEmpty: Bool {
            tags.isEmpty && operations.isEmpty && paths.isEmpty && schemas.isEmpty
        }
    }

    /// What is wanted; nil for everything.
    public var include: Names?
    /// What of that is not.
    public var exclude = Names()

    /// Everything.
    public init() {}

    /// Whether everything is wanted.
    public var isEverything: Bool { include == nil && exclude.isEmpty }
}

/// The rules that a selection is held to.
public enum SelectionRules {
    static let noMatch = Rule(
        id: "selection/no-match", summary: "Each name of a selection names something in the description.")
    static let nothing = Rule(id: "selection/nothing", summary: "A selection leaves something to generate.")
    static let needed = Rule(
        id: "selection/needed", summary: "Nothing that is generated needs a schema that is excluded.")

    /// All of them, in a fixed order.
    public static let all: [Rule] = [noMatch, nothing, needed]
}

extension Document {
    /// Leaves only what is selected and what that needs: operations of paths and webhooks, schemas and security
    /// schemes of `components`. Other lists of `components` stay: nothing is generated of what is not referred to.
    ///
    /// - Parameter diagnostics: receives names that name nothing.
    public mutating func keep(_ selection: Selection, _ diagnostics: inout Diagnostics) {
        if selection.isEverything { return }
        var matcher = SelectionMatcher(selection)
        paths = matcher.reduce(paths, in: self)
        webhooks = matcher.reduce(webhooks, in: self)

        var kept = Reach(self, matcher.kept)
        let dropped = Reach(self, matcher.dropped)
        for component in components.schemas where matcher.wants(component) {
            // Without a list of what is wanted, a schema goes with the operations that alone need it.
            if selection.include != nil || !dropped.contains(component.value) { kept.add(component.value) }
        }
        kept.addHeirs()
        matcher.report(&diagnostics)
        matcher.reportNeeded(components.schemas.filter { kept.contains($0.value) }, &diagnostics)
        components.schemas = components.schemas.filter { kept.contains($0.value) }
        components.securitySchemes = components.securitySchemes.filter {
            kept.schemes.contains(ExactText($0.name))
        }
        if !diagnostics.hasErrors, matcher.kept.isEmpty, components.schemas.isEmpty {
            diagnostics.report(
                Diagnostic(
                    rule: SelectionRules.nothing, message: "nothing is selected", location: matcher.place))
        }
    }
}
