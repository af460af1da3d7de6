import Foundation
import PinionDiagnostics
import PinionIR
import PinionSwift
import Testing

/// Whole modules that are kept in the repository, compiled with the tests, and run by GoldenOperationsTests.
@Suite struct OperationsGoldenTests {
    @Test func plainOperations() throws { try check(OperationsAPI.make(), module: "GoldenOperations") }
    @Test func hostileOperations() throws {
        try check(HostileOperationsAPI.make(), module: "GoldenHostileOperations")
    }

    @Test func theSameInputGivesTheSameBytes() {
        #expect(files(OperationsAPI.make(), "M", shards: 4) == files(OperationsAPI.make(), "M", shards: 4))
    }

    private func files(_ api: API, _ module: String, shards: Int) -> [GeneratedFile] {
        let options = EmitterOptions(
            moduleName: module, shardCount: shards, version: "golden",
            schemaPath: "golden.yaml", describeLocation: { "golden.yaml:\($0.line)" })
        return SwiftEmitter(api: api, options: options).files()
    }

    /// Compares with `Tests/<module>`; `PINION_RECORD=1` writes it anew.
    private func check(_ api: API, module: String) throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../\(module)").standardizedFileURL
        for file in files(api, module, shards: 1) {
            let url = folder.appending(path: file.path)
            if ProcessInfo.processInfo.environment["PINION_RECORD"] == "1" {
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data(file.bytes).write(to: url)
                continue
            }
            let recorded = String(decoding: try Data(contentsOf: url), as: UTF8.self).utf8
                .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let emitted = file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let line = zip(recorded, emitted).enumerated().first { !$1.0.elementsEqual($1.1) }?.offset
            #expect(
                line == nil && recorded.count == emitted.count,
                "\(module)/\(file.path) differs at line \((line ?? -1) + 1); PINION_RECORD=1 records what is new"
            )
        }
    }
}
