import PinionDiagnostics

/// What findings of `pinion validate` are about, besides those on the schema's own files.
enum ValidationRules {
    static let schema = Rule(id: "validate/schema", summary: "The schema that is named exists.")
    static let json = Rule(id: "validate/json", summary: "Data is JSON.")

    /// A keyword that data breaks.
    static func keyword(_ name: String) -> Rule {
        Rule(id: "validate/\(name)", summary: "Data follows `\(name)` of its schema.")
    }
}
