import Foundation
import PinionDiagnostics
import PinionOpenAPI
import Testing

/// What the parser says about wrong descriptions: for each folder of `Golden` the exact text about its `api.yaml`
/// is in `findings.txt`. `PINION_RECORD=1` writes those files anew.
@Suite struct GoldenTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Golden")

    static let cases: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    @Test(arguments: cases) func findingsAreExactly(_ name: String) throws {
        let folder = Self.folder.appendingPathComponent(name)
        var memory = MemorySources(try Self.files(in: folder))
        let parsing = Parsing(&memory, root: "api.yaml")
        let text = DiagnosticFormat.text.render(parsing.diagnostics, sources: parsing.sources)
        #expect((parsing.document == nil) == parsing.diagnostics.hasErrors)
        let golden = folder.appendingPathComponent("findings.txt")
        if ProcessInfo.processInfo.environment["PINION_RECORD"] == "1" {
            try Data(text.utf8).write(to: golden)
        }
        let expected = try #require(
            try? String(contentsOf: golden, encoding: .utf8), "\(golden.path) is missing: set PINION_RECORD=1"
        )
        #expect(text == expected)
    }

    /// `openapi/limit` needs limits that no file sets; `HostileInputTests` has it.
    @Test func everyRuleHasACase() throws {
        var text = ""
        for name in Self.cases {
            let golden = Self.folder.appendingPathComponent(name).appendingPathComponent("findings.txt")
            text += try String(contentsOf: golden, encoding: .utf8)
        }
        let missing = OpenAPIRules.all.map(\.id).filter { !text.contains("[\($0)]") }
        #expect(missing == ["openapi/limit"])
    }

    private static func files(in folder: URL) throws -> [(path: String, bytes: [UInt8])] {
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".json") }.map { name in
            (name, [UInt8](try Data(contentsOf: folder.appendingPathComponent(name))))
        }
    }
}
