import ArgumentParser
import PinionGenerator

/// `pinion init`.
struct Init: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a first pinion.yaml, and print the lines that Package.swift needs.",
        discussion: """
            Afterwards `swift build` generates the Swift with the build plugin. With --commit it is written into \
            the target's folder `Generated` by `swift package generate-api`, or by `pinion generate`.

            EXAMPLES
              pinion init Sources/Petstore
              pinion init Sources/Petstore --schema api/petstore.yaml --commit
            """)

    @Argument(help: ArgumentHelp("The folder of the target.", valueName: "folder"))
    var folder: String = "."

    @Option(
        help: ArgumentHelp(
            "The description, from that folder; openapi.yaml, .yml or .json by default.", valueName: "path"))
    var schema: String?

    @Flag(help: "Generated code is committed, not made when building.")
    var commit = false

    func run() throws {
        let start = InitialConfiguration(folder: folder, schema: schema, isCommitted: commit)
        do {
            try start.write()
        } catch {
            Output.error("error: \(error)\n")
            throw ExitCode(1)
        }
        Output.error("Wrote \(start.path). ")
        if !start.hasDescription { Output.error("Put the description beside it, as \(start.schema). ") }
        if !commit { Output.error("SwiftPM wants at least one Swift file of yours beside it. ") }
        Output.error("Package.swift needs these lines:\n\n")
        Output.standard(start.packageLines)
    }
}
