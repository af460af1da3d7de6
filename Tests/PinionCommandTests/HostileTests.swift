import Foundation
import TemporaryFolders
import Testing

/// No text of a description becomes code or a path, and what is written for it compiles.
@Suite struct HostileTests {
    /// Every path below a folder.
    private func tree(_ folder: String) throws -> Set<String> {
        Set(try FileManager.default.subpathsOfDirectory(atPath: folder))
    }

    @Test(arguments: ["api.json", "api.yaml"])
    func hostileTextStaysText(_ name: String) throws {
        let temporary = try TemporaryFolder()
        try temporary.write(HostileDescription.json(), to: "deep/er/" + name)
        let before = try tree(temporary.path)
        let result = try Command(folder: temporary.path + "/deep/er").run([
            "generate", "--schema", name, "--module", "Hostile", "--output", "out",
        ])
        #expect(result.status == 0, "\(result.error.prefix(4000))")

        let names = try temporary.names(in: "deep/er/out")
        let written = try tree(temporary.path).subtracting(before)
        #expect(written == Set(["deep/er/out"] + names.map { "deep/er/out/" + $0 }))
        let files = names.filter { $0 != ".pinion.lock" }
        #expect(files.count == names.count - 1)
        let isStrange = { (name: String) in name.wholeMatch(of: /([A-Z][a-z]+)+\d*\.swift/) == nil }
        #expect(files.count > 3)
        #expect(files.filter(isStrange) == [])

        var mentions = 0
        for file in files {
            let text = try temporary.text(of: "deep/er/out/" + file)
            mentions += text.split(separator: HostileDescription.marker).count - 1
            let scan = SwiftCodeScan(text)
            #expect(scan.isPlain, "\(file)")
            #expect(!scan.words.isEmpty)
            #expect(scan.words.filter { $0.contains(HostileDescription.marker) } == [], "\(file)")
            #expect(scan.words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }, "\(file)")
        }
        // The texts did get there, as comments and literals.
        #expect(mentions > 1000)
        try TypeCheck.run(files.map { temporary.path + "/deep/er/out/" + $0 })
    }

    /// The scan sees what it is there to see.
    @Test func theScanFindsWordsThatEscape() {
        #expect(SwiftCodeScan(#"f("a \(b("c") + d) e") // g"# + "\nh").words == ["f", "b", "d", "h"])
        #expect(SwiftCodeScan(#"f("\\(a) \"b\" \u{41}")"#).words == ["f"])
        #expect(!SwiftCodeScan("\"a\nb\"").isPlain)
        #expect(!SwiftCodeScan("\"\"\"\na\n\"\"\"").isPlain)
        #expect(!SwiftCodeScan("#\"a\"#").isPlain)
        let raw = "let a = #\"\"\"\n \"b\" \"\"# \\(c)\n \"\"\"#\nd"
        #expect(SwiftCodeScan(raw).words == ["let", "a", "d"] && SwiftCodeScan(raw).isPlain)
        #expect(!SwiftCodeScan(raw.replacing("\\(", with: "\\#(")).isPlain)
        #expect(!SwiftCodeScan("/* a */").isPlain)
        #expect(SwiftCodeScan("let a = \"b\" // \"c").isPlain)
    }
}
