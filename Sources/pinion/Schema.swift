import ArgumentParser
import PinionDiagnostics
import PinionGenerator

/// `pinion schema`.
struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the JSON Schema of pinion.yaml.",
        discussion: """
            Saved beside pinion.yaml and named in its first line, editors complete and check the file:

              # yaml-language-server: $schema=pinion.schema.json

            EXAMPLES
              pinion schema > Schemas/pinion.schema.json
            """)

    func run() { Output.standard(ConfigurationSchema.text) }
}

/// `pinion rules`.
struct Rules: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "List the rules that findings name, for `rules` in pinion.yaml and for --rule.")

    func run() {
        for rule in RuleSettings.known { Output.standard("\(rule.id): \(rule.summary)\n") }
    }
}
