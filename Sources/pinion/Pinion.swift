import ArgumentParser
import PinionGenerator

/// `pinion`, the command.
@main
struct Pinion: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pinion",
        abstract: "Writes Swift from a description of an HTTP API.",
        discussion: """
            Pinion reads an OpenAPI description (3.1, 3.0 or 3.2; YAML or JSON, in one file or many) and writes \
            a Swift module: models, validators, and a client whose methods are the operations.

            EXIT STATUS
              0   all is well
              1   the description or data is at fault, or the output is stale (--check) or cannot be written
              2   wrong usage
              70  a bug in Pinion
            """,
        version: PinionVersion.text,
        subcommands: [Init.self, Generate.self, Lint.self, Validate.self, Schema.self, Rules.self]
    )

    /// Parses and runs, with the exit statuses promised above (the parser's own for wrong usage is 64).
    static func main() {
        Output.reportTraps()
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let code as ExitCode {
            Self.exit(withError: code)
        } catch {
            switch Self.exitCode(for: error) {
            case .success: Self.exit(withError: error)
            case .validationFailure:
                Output.error(Self.fullMessage(for: error) + "\n")
                Self.exit(withError: ExitCode(2))
            default:
                // Commands throw nothing but statuses: whatever else comes is ours.
                Output.error("internal error: \(error)\n")
                Self.exit(withError: ExitCode(70))
            }
        }
    }
}
