import Foundation
import PinionDiagnostics
import PinionOpenAPI
import Testing

/// Real descriptions, in the folder that the environment variable PINION_CORPUS names.
@Suite struct CorpusTests {
    private static let folder = ProcessInfo.processInfo.environment["PINION_CORPUS"]

    @Test func realDescriptionsHaveNoErrors() throws {
        guard let folder = Self.folder else {
            print("The corpus of descriptions was not read: PINION_CORPUS names no folder.")
            return
        }
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
        let files = try names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.map { name in
            (path: name, bytes: [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))))
        }
        let descriptions = files.filter { file in
            let text = "\n" + String(decoding: file.bytes, as: UTF8.self)
            return !file.path.contains("/") && (text.contains("\nopenapi:") || text.contains("\"openapi\":"))
        }
        #expect(!descriptions.isEmpty)
        for (name, bytes) in descriptions {
            var memory = MemorySources(files)
            let started = ContinuousClock.now
            let parsing = Parsing(&memory, root: name)
            let elapsed = ContinuousClock.now - started
            #expect(parsing.document != nil, "\(name): \(parsing.findings.joined(separator: "\n"))")
            print(
                "\(name): \(bytes.count) bytes, \(elapsed), \(parsing.document?.schemas.count ?? 0) schemas,",
                "\(parsing.diagnostics.count(of: .error)) errors, \(parsing.diagnostics.count(of: .warning)) warnings,",
                "\(parsing.diagnostics.count(of: .note)) notes")
            if ProcessInfo.processInfo.environment["PINION_CORPUS_FINDINGS"] != nil {
                for line in parsing.findings.prefix(400) { print(line) }
            }
        }
    }
}
