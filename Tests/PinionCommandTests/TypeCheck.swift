import Foundation
import Testing

/// Type-checks generated code against the runtime of this build, where there is a compiler.
enum TypeCheck {
    private static let compiler: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
        .split(separator: ":")
        .map { URL(fileURLWithPath: String($0)).appendingPathComponent("swiftc") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }

    static func run(_ files: [String], module: String = "Hostile") throws {
        guard let compiler else { return }
        let modules = try Command.executable.deletingLastPathComponent().appendingPathComponent("Modules")
            .path
        // The compiler looks for the C modules that the runtime imports, even if nothing of them can be seen.
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources").standardizedFileURL.path
        let headers = ["CStack", "CStringScan"].flatMap { ["-I", "\(sources)/\($0)/include"] }
        try #require(FileManager.default.fileExists(atPath: modules + "/PinionRuntime.swiftmodule"))
        let process = Process()
        process.executableURL = compiler
        process.arguments =
            ["-parse-as-library", "-typecheck", "-swift-version", "6", "-module-name", module]
            + ["-enable-upcoming-feature", "InternalImportsByDefault"]
            + ["-enable-upcoming-feature", "MemberImportVisibility"]
            + ["-warnings-as-errors", "-I", modules] + headers
            + files.filter { $0.hasSuffix(".swift") }
        let log = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data().write(to: log)
        defer { try? FileManager.default.removeItem(at: log) }
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        process.waitUntilExit()
        let messages = try String(contentsOf: log, encoding: .utf8)
        #expect(process.terminationStatus == 0, "\(messages.prefix(8000))")
    }
}
