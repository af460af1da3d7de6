import Foundation
import TemporaryFolders
import Testing

/// `pinion generate`, as a user meets it.
@Suite struct GenerateTests {
    private let temporary: TemporaryFolder
    private let command: Command

    init() throws {
        temporary = try TemporaryFolder()
        command = Command(folder: temporary.path)
        try temporary.write(Self.description(schema: "Pet"), to: "api.yaml")
    }

    static func description(schema: String) -> String {
        """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [pets]
              responses:
                '200':
                  description: All of them.
                  content:
                    application/json:
                      schema: {type: array, items: {$ref: '#/components/schemas/\(schema)'}}
        components:
          schemas:
            \(schema):
              type: object
              required: [name]
              properties:
                name: {type: string, maxLength: 40}
        """
    }

    private let arguments = ["generate", "--schema", "api.yaml", "--module", "Pets", "--output", "out"]

    private func snapshot() throws -> [String: String] {
        var files: [String: String] = [:]
        for name in (try? temporary.names(in: "out")) ?? [] {
            files[name] = try temporary.text(of: "out/" + name)
        }
        return files
    }

    @Test func writesAModuleAndIsQuietInAPipe() throws {
        let result = try command.run(arguments)
        #expect(result.status == 0)
        #expect(result.output.isEmpty && result.error.isEmpty)
        #expect(try snapshot().values.contains { $0.contains("public struct Pet:") })
    }

    @Test func checkChangesNothingAndNamesStaleFiles() throws {
        let check = arguments + ["--check"]
        let before = try command.run(check)
        #expect(before.status == 1)
        #expect(
            before.error.contains("error: out is stale") && before.error.contains("missing: out/Client.swift")
        )
        #expect(try snapshot().isEmpty)
        _ = try command.run(arguments)
        #expect(try command.run(check).status == 0)
        try temporary.write(Self.description(schema: "Animal"), to: "api.yaml")
        let files = try snapshot()
        let after = try command.run(check)
        #expect(after.status == 1 && after.error.contains("different: out/"))
        #expect(try snapshot() == files)
    }

    @Test func aChangeByHandIsToldBeforeItIsLost() throws {
        _ = try command.run(arguments)
        let written = try temporary.text(of: "out/Models1.swift")
        try temporary.write(written.replacing("struct Pet:", with: "struct Dog:"), to: "out/Models1.swift")
        let check = try command.run(arguments + ["--check"])
        #expect(check.status == 1)
        #expect(
            check.error.contains("note: since it was written: Models1.swift was changed by hand\n"),
            "\(check.error)")
        _ = try command.run(arguments)
        #expect(try temporary.text(of: "out/Models1.swift") == written)
    }

    @Test func aChangeByHandInAFileThatWillGoIsTold() throws {
        func configure(shards: Int) throws {
            try temporary.write(
                "descriptions: [{schema: api.yaml, module: Pets, output: out, shards: \(shards)}]",
                to: "pinion.yaml")
        }
        let arguments = ["generate", "--config", "pinion.yaml"]
        try configure(shards: 4)
        _ = try command.run(arguments)
        try temporary.write(
            try temporary.text(of: "out/Models2.swift") + "struct Mine {}\n", to: "out/Models2.swift")
        try configure(shards: 1)
        let check = try command.run(arguments + ["--check"])
        #expect(check.status == 1)
        #expect(
            check.error.contains("note: since it was written: Models2.swift was changed by hand\n"),
            "\(check.error)")
        #expect(check.error.contains("superfluous: out/Models2.swift"))
        #expect(!check.error.contains("Models3.swift was changed"))
    }

    @Test func aTextChangesTheHeaderOfItsFileOnly() throws {
        let description = Self.description(schema: "Pet")
        _ = try command.run(arguments)
        let before = try snapshot()
        try temporary.write(
            description.replacing("type: string", with: "type: string, description: Its name."),
            to: "api.yaml")
        _ = try command.run(arguments)
        let after = try snapshot()
        #expect(
            before.keys.filter { before[$0] != after[$0] }.sorted() == [".pinion.lock", "Models1.swift"])
        func header(_ files: [String: String]) throws -> (options: Substring, content: Substring) {
            let line = files["Models1.swift"]?.split(separator: "\n").first
            let match = try #require(
                line?.firstMatch(of: /, options ([0-9a-f]{16}), content ([0-9a-f]{16})\. Do not edit\.$/))
            return (match.1, match.2)
        }
        #expect(try header(before).options == header(after).options)
        #expect(try header(before).content != header(after).content)
        _ = try command.run(arguments + ["--no-validators"])
        #expect(try header(after).options != header(snapshot()).options)
    }

    @Test func aMistakeWritesNothing() throws {
        _ = try command.run(arguments)
        let files = try snapshot()
        try temporary.write(Self.description(schema: "Pet") + "\n    Bad: {type: strng}\n", to: "api.yaml")
        let result = try command.run(arguments)
        #expect(result.status == 1)
        #expect(result.error.contains("api.yaml:21:17: error:"), "\(result.error)")
        #expect(try snapshot() == files)
    }

    @Test(arguments: [
        ["generate", "--module", "X"], ["generate", "--root", "x"], ["generate", "--no-validators"],
        ["generate", "--schema", "a", "--module", "A", "--output", ""],
        ["generate", "--schema", "a", "--module", "A", "--output", "o", "--config", "c"],
        ["generate", "--include", "tag:pets"], ["generate", "--exclude", "path:/pets"],
        ["generate", "--schema", "a", "--module", "A", "--output", "o", "--include", "pets"],
        ["generate", "--schema", "a", "--module", "A", "--output", "o", "--exclude", "tag:"],
        ["lint", "a.yaml", "--rule", "openapi/version"],
        ["lint", "a.yaml", "--rule", "openapi/version=loud"],
        ["generate", "--nonsense"], ["nonsense"], ["lint"],
    ])
    func wrongUsageExitsWith2(_ arguments: [String]) throws {
        let result = try command.run(arguments)
        #expect(result.status == 2)
        #expect(result.error.contains("Usage:") || result.error.contains("error:"), "\(result.error)")
    }

    @Test func helpTeaches() throws {
        let result = try command.run(["generate", "--help"])
        #expect(result.status == 0)
        #expect(result.output.contains("EXAMPLES") && result.output.contains("--check"))
    }

    @Test func findingsComeInTheFormatAskedFor() throws {
        try temporary.write(Self.description(schema: "Pet") + "\n    Bad: {type: strng}\n", to: "api.yaml")
        let json = try command.run(["lint", "--diagnostics", "json", "api.yaml"])
        #expect(json.status == 1)
        #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [String: Any])
        let sarif = try command.run(["lint", "--diagnostics", "sarif", "api.yaml"])
        let log = try JSONSerialization.jsonObject(with: Data(sarif.output.utf8)) as? [String: Any]
        #expect(log?["version"] as? String == "2.1.0")
        let github = try command.run(["lint", "--diagnostics", "github", "api.yaml"])
        #expect(github.output.hasPrefix("::error file=api.yaml,line=21,"), "\(github.output)")
    }

    /// Two descriptions in turn, each run killed at a random moment: the folder is always wholly one of them.
    @Test func killedAtAnyMomentItLeavesOldOrNewFiles() throws {
        try temporary.write(Self.description(schema: "Animal"), to: "other.yaml")
        var whole: [[String: String]] = []
        let start = ContinuousClock.now
        for schema in ["api.yaml", "other.yaml"] {
            let result = try command.run(
                ["generate", "--schema", schema, "--module", "Pets", "--output", "out"])
            #expect(result.status == 0)
            whole.append(try snapshot())
        }
        let time = (ContinuousClock.now - start) / 2
        #expect(whole[0] != whole[1] && !whole[0].isEmpty)
        var generator = SystemRandomNumberGenerator()
        var killed = 0
        for round in 0..<200 {
            let schema = round % 2 == 0 ? "api.yaml" : "other.yaml"
            let (process, output, error) = try command.start(
                ["generate", "--schema", schema, "--module", "Pets", "--output", "out"])
            let microseconds =
                time.components.attoseconds / 1_000_000_000_000 + time.components.seconds * 1_000_000
            usleep(UInt32.random(in: 0...UInt32(clamping: microseconds), using: &generator))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { killed += 1 }
            for file in [output, error] { try? FileManager.default.removeItem(at: file) }
            let files = try snapshot()
            #expect(files == whole[0] || files == whole[1], "round \(round): a mixture")
        }
        #expect(killed > 20, "only \(killed) of 200 runs were caught alive")
    }

    @Test func theSameBytesWhereverAndHoweverItRuns() throws {
        _ = try command.run(arguments)
        let first = try snapshot()
        let other = try TemporaryFolder()
        try other.write(Self.description(schema: "Pet"), to: "deep/er/api.yaml")
        _ = try Command(folder: other.path).run(
            ["generate", "--schema", "deep/er/api.yaml", "--module", "Pets", "--output", "elsewhere"],
            environment: [
                "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Kathmandu", "HOME": "/",
            ])
        var second: [String: String] = [:]
        for name in try other.names(in: "elsewhere") {
            second[name] = try other.text(of: "elsewhere/" + name)
        }
        #expect(!first.isEmpty && first == second)
    }

    /// Files are read as references reach them, not as a folder lists them.
    @Test func theSameBytesWhateverTheOrderOfFilesOnDisk() throws {
        let root = """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                get:
                  operationId: listPets
                  responses:
                    '200':
                      description: All of them.
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: 'schemas/pet.yaml'}}
            """
        func object(_ property: String, _ schema: String) -> String {
            "type: object\nrequired: [\(property)]\nproperties: {\(property): {\(schema)}}\n"
        }
        // Types of one name, so that the order in which they are met would show.
        let files = [
            ("api.yaml", root),
            ("schemas/pet.yaml", object("owner", "$ref: owner.yaml") + "title: Animal\n"),
            ("schemas/owner.yaml", object("address", "$ref: address.yaml") + "title: Animal\n"),
            ("schemas/address.yaml", object("city", "type: string, enum: [a, b]") + "title: Animal\n"),
        ]
        var results: [[String: String]] = []
        for order in [files, files.reversed(), [files[2], files[0], files[3], files[1]]] {
            let folder = try TemporaryFolder()
            for (name, text) in order { try folder.write(text, to: name) }
            let result = try Command(folder: folder.path).run(arguments)
            #expect(result.status == 0, "\(result.error)")
            var written: [String: String] = [:]
            for name in try folder.names(in: "out") { written[name] = try folder.text(of: "out/" + name) }
            results.append(written)
        }
        #expect(results[0].values.contains { $0.contains("city") })
        #expect(results[0] == results[1] && results[0] == results[2])
    }
}
