import Foundation
import PinionDiagnostics
import PinionIR
import PinionOpenAPI
import Testing

/// Resolves the descriptions of a folder outside the package, named by `PINION_CORPUS`.
@Suite(
    "A corpus of real descriptions", .enabled(if: ProcessInfo.processInfo.environment["PINION_CORPUS"] != nil)
)
struct CorpusTests {
    @Test("Everything resolves without errors", .timeLimit(.minutes(15)))
    func everything() throws {
        let folder = ProcessInfo.processInfo.environment["PINION_CORPUS"] ?? ""
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }
        #expect(!names.isEmpty)
        for name in names {
            var files = FolderSources(folder: folder)
            let resolved = Resolved(&files, root: name)
            #expect(!resolved.diagnostics.hasErrors, "\(name): \(resolved.findings)")
            #expect(!resolved.api.operations.isEmpty, "\(name)")
            let warnings = resolved.findings.filter { $0.hasPrefix("warning") }
            print(
                "\(name): \(resolved.api.types.count) types, \(resolved.api.operations.count) operations, \(warnings.count) warnings"
            )
        }
    }
}

private struct FolderSources: SourceProvider {
    let folder: String

    mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> {
        FileManager.default.contents(atPath: folder + "/" + path).map { .success(Array($0)) }
            ?? .failure(.missing)
    }
}
