import PinionDiagnostics
import TemporaryFolders
import Testing

@testable import PinionGenerator

@Suite struct InitialConfigurationTests {
    private func messages(_ text: String, isPlaced: Bool) -> [String] {
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        _ = ConfigurationReader.read(
            Array(text.utf8), path: "pinion.yaml",
            place: isPlaced ? Configuration.Place(module: "Pets", output: "out") : nil,
            sources: &sources, diagnostics: &diagnostics)
        return diagnostics.all.map { "\($0.location?.line ?? 0) \($0.message)" }
    }

    @Test(arguments: ["openapi.yaml", "it's here/a: b.json", "1e3", "no", "# x"], [nil, "Generated"])
    func isRead(_ schema: String, _ output: String?) {
        let text = ConfigurationTemplate.text(schema: schema, output: output)
        #expect(messages(text, isPlaced: true) == [])
    }

    /// A reader deletes the `# ` before a key, so what follows it is as good as what is there.
    @Test func whatIsInCommentsIsReadToo() {
        let text = ConfigurationTemplate.text(schema: "a.yaml", output: "out")
        let keys = ConfigurationKey.description.map(\.name)
        var used: Set<String> = []
        var isValue = false
        let lines = text.split(separator: "\n").map { line -> String in
            guard line.hasPrefix("    # ") else { return String(line) }
            let rest = line.dropFirst("    # ".count)
            if let key = keys.first(where: { rest.hasPrefix("\($0):") }) {
                used.insert(key)
                isValue = true
                return "    " + rest
            }
            isValue = isValue && rest.hasPrefix("  ")
            return isValue ? "    " + rest : String(line)
        }
        #expect(used == Set(keys).subtracting(["schema", "output"]))
        #expect(messages(lines.joined(separator: "\n"), isPlaced: false) == [])
    }

    @Test func neverOverwrites() throws {
        let folder = try TemporaryFolder()
        try folder.write("openapi: 3.1.0", to: "Pets/openapi.yml")
        let start = InitialConfiguration(folder: folder.path + "/Pets", schema: nil, isCommitted: false)
        #expect(start.schema == "openapi.yml" && start.hasDescription)
        try start.write()
        #expect(try folder.text(of: "Pets/pinion.yaml").contains("- schema: openapi.yml"))
        #expect(throws: FileError.self) { try start.write() }
        #expect(start.packageLines.contains("name: \"Pets\""))
        #expect(start.packageLines.contains("PinionPlugin"))
    }
}
