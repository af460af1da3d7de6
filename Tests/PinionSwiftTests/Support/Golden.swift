import Foundation
import PinionDiagnostics
import PinionIR
import PinionSwift
import Testing

/// Output that is kept in the repository and compiled with the tests.
enum Golden {
    /// The file of an API's models.
    static func models(_ api: API, module: String) throws -> GeneratedFile {
        let options = EmitterOptions(
            moduleName: module, shardCount: 1, emitsValidators: false, version: "golden",
            schemaPath: "golden.yaml",
            describeLocation: { "golden.yaml:\($0.line)" })
        return try #require(
            SwiftEmitter(api: api, options: options).files().first { $0.path == "Models1.swift" })
    }

    /// Compares the models of an API with `Tests/<module>/Models1.swift`; with `PINION_RECORD=1` writes them.
    static func check(_ api: API, module: String) throws {
        let file = try models(api, module: module)
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "../../\(module)/Models1.swift"
        )
        .standardizedFileURL
        if ProcessInfo.processInfo.environment["PINION_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: url)
            return
        }
        let recorded = try Data(contentsOf: url)
        let difference = firstDifference(recorded, file.bytes)
        #expect(difference == nil, "PINION_RECORD=1 swift test --filter PinionSwiftTests records what is new")
    }

    private static func firstDifference(_ recorded: Data, _ emitted: [UInt8]) -> String? {
        let old = String(decoding: recorded, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: emitted, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        for index in 0..<max(old.count, new.count) {
            let (a, b) = (index < old.count ? old[index] : "(end)", index < new.count ? new[index] : "(end)")
            if !a.utf8.elementsEqual(b.utf8) { return "line \(index + 1): recorded \(a), emitted \(b)" }
        }
        return nil
    }
}

@Suite struct GoldenTests {
    @Test func plainModels() throws { try Golden.check(PlainAPI.make(), module: "GoldenModels") }
    @Test func hostileModels() throws { try Golden.check(HostileAPI.make(), module: "GoldenHostileModels") }

    @Test func noLineEndsInASemicolon() throws {
        let text = String(decoding: try Golden.models(PlainAPI.make(), module: "M").bytes, as: UTF8.self)
        let lines = text.split(separator: "\n").filter { $0.hasSuffix(";") }
        #expect(text.contains("; ") && lines.isEmpty, "\(lines)")
    }
}
