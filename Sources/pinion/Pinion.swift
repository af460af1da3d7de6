import ArgumentParser

@main
struct Pinion: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Writes Swift from an OpenAPI description.")
}
