import Foundation
import Testing

/// Runs the JSON Schema Test Suite against generated validators. Takes a minute and the suite's data, so only on
/// request:
///
///     PINION_SCHEMA_SUITE=path/to/JSON-Schema-Test-Suite swift test --filter SchemaSuiteTests
struct SchemaSuiteTests {
    static let folder = ProcessInfo.processInfo.environment["PINION_SCHEMA_SUITE"]

    @Test(.enabled(if: folder != nil, "set PINION_SCHEMA_SUITE to the suite's folder"))
    func scores() throws {
        let folder = URL(fileURLWithPath: try #require(Self.folder))
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("pinion-schema-suite")
        var suite = SchemaSuite(folder: folder, repository: repository, output: output)
        try suite.write()
        for line in suite.refused { print("refused:", line) }
        let text = try run(in: output)
        print(text)
        // Every test of the required part; `idn-hostname`, A-labels and a few properties of patterns need tables
        // that are not there yet.
        #expect(text.contains("score required 1299 1299"))
        #expect(suite.refused.isEmpty)
    }

    private func run(in output: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["swift", "run", "--package-path", output.path, "suite", output.path]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
