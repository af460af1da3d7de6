import Foundation

/// Runs the command as a user does.
struct Command {
    struct Result {
        var status: Int32
        var output: String
        var error: String
    }

    /// Beside the tests, where SwiftPM puts every product of the package.
    static var executable: URL {
        get throws {
            let products = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
            let arguments = CommandLine.arguments.map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
            for folder in products + arguments + [Bundle.main.bundleURL] {
                let candidate = folder.appendingPathComponent("pinion")
                if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
            }
            throw CocoaError(.fileNoSuchFile)
        }
    }

    var folder: String

    /// Starts it with both outputs caught in files, so that no pipe can fill up.
    func start(
        _ arguments: [String], environment: [String: String] = [:], name: String = UUID().uuidString
    ) throws -> (process: Process, output: URL, error: URL) {
        let process = Process()
        process.executableURL = try Self.executable
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let files = ["output", "error"].map { URL(fileURLWithPath: NSTemporaryDirectory() + "\(name).\($0)") }
        for file in files { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        return (process, files[0], files[1])
    }

    func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
        let (process, output, error) = try start(arguments, environment: environment)
        process.waitUntilExit()
        defer { for file in [output, error] { try? FileManager.default.removeItem(at: file) } }
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            error: try String(contentsOf: error, encoding: .utf8))
    }
}
