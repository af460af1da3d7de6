import PinionDiagnostics
import PinionSwift
import TemporaryFolders
import Testing

@testable import PinionGenerator

@Suite struct BuildStepTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths: {}
            components:
              schemas:
                Pet: {$ref: 'pet.yaml'}
            """, to: "target/api.yaml")
        try folder.write("type: object\nproperties: {name: {type: string}}\n", to: "target/pet.yaml")
    }

    private func run(
        _ configuration: String, target: String = "my-pets", name: String = "", inputs: [String]
    ) throws -> (GenerationRun?, [String]) {
        try folder.write(configuration, to: "target/pinion.yaml")
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        let step = BuildStep(
            configuration: folder.path + "/target/pinion.yaml", target: target, name: name,
            output: folder.path + "/out", inputs: inputs.map { folder.path + "/target/" + $0 })
        let run = try step.run(version: "1.0.0", sources: &sources, diagnostics: &diagnostics)
        return (run, (diagnostics.all + (run?.diagnostics.all ?? [])).map(\.message))
    }

    @Test func writesTheFilesThatThePluginDeclares() throws {
        let (run, messages) = try run(
            "descriptions: [{schema: api.yaml}]", inputs: ["api.yaml", "pet.yaml", "pinion.yaml"])
        #expect(messages == [])
        guard case .done = run?.outcome else {
            Issue.record("\(String(describing: run?.outcome))")
            return
        }
        let names = SwiftEmitter.paths(shardCount: BuildStep.shards).map { "my-pets+" + $0 }
        #expect(try folder.names(in: "out") == names.sorted())
        #expect(try folder.text(of: "out/my-pets+Client.swift").contains("public struct MyPets"))
    }

    @Test func putsOneOfSeveralDescriptionsIntoANamespace() throws {
        try folder.write(
            """
            openapi: 3.1.0
            info: {title: Pets, version: '1'}
            paths: {}
            components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
            """, to: "target/old.yaml")
        let (run, messages) = try run(
            "descriptions: [{schema: old.yaml}]", name: "old-pets", inputs: ["old.yaml", "pinion.yaml"])
        #expect(run != nil && messages == [])
        let names = SwiftEmitter.paths(shardCount: BuildStep.shards).map { "my-pets+old-pets+" + $0 }
        #expect(try folder.names(in: "out") == names.sorted())
        let client = try folder.text(of: "out/my-pets+old-pets+Client.swift")
        #expect(client.contains("\npublic enum OldPets: Sendable {}\n"))
        #expect(client.contains("\n    public struct Client: Sendable {\n"))
        let models = try (1...4).map {
            try folder.text(of: "out/my-pets+old-pets+Models\($0).swift")
        }.joined()
        #expect(models.contains("\nextension OldPets {\n    public struct Pet:"))
        #expect(models.contains("\nextension OldPets.Pet {\n"))
    }

    @Test(arguments: [
        ("3d", "[{schema: api.yaml}]", "makes no name for the types of its description"),
        ("my_pets", "[{schema: api.yaml, namespace: my}]", "should be a Swift identifier that begins with"),
        ("MyPets", "[{schema: api.yaml}]", "is the name of the module as well"),
        ("validator", "[{schema: api.yaml}]", "makes a namespace `Validator`, a name that"),
        ("string", "[{schema: api.yaml}]", "makes a namespace `String`, a name that"),
        ("old", "[{schema: api.yaml, namespace: Output}]", "nor a name that generated code needs, such as"),
    ])
    func aNamespaceThatCannotBeSaysSo(_ name: String, _ descriptions: String, _ message: String) throws {
        let (run, messages) = try run(
            "descriptions: \(descriptions)", target: "MyPets", name: name, inputs: ["api.yaml", "pet.yaml"])
        #expect(run == nil)
        #expect(messages.count == 1 && messages[0].contains(message), "\(messages)")
    }

    @Test func twoFoldersThatMakeOneNamespaceSaySo() throws {
        let folders = ["my-pets", "my_pets", "my-pets/deep"]
        for name in folders {
            try folder.write("descriptions: [{schema: ../pet.yaml}]", to: "target/\(name)/pinion.yaml")
        }
        func messages(_ name: String) throws -> [Diagnostic] {
            var sources = SourceMap()
            var diagnostics = Diagnostics()
            let step = BuildStep(
                configuration: folder.path + "/target/\(name)/pinion.yaml", target: "shop", name: name,
                output: folder.path + "/out",
                inputs: folders.map { folder.path + "/target/\($0)/pinion.yaml" })
            _ = try step.run(version: "1.0.0", sources: &sources, diagnostics: &diagnostics)
            return diagnostics.all
        }
        for (name, other) in [("my-pets", "my_pets"), ("my_pets", "my-pets")] {
            let found = try messages(name)
            #expect(
                found.map(\.message) == [
                    "`\(folder.path)/target/\(other)/pinion.yaml` has the namespace `MyPets` too"
                ])
            #expect(found.first?.suggestion?.contains("`namespace:`") == true)
        }
        try folder.write(
            "descriptions: [{schema: ../pet.yaml, namespace: Other}]", to: "target/my_pets/pinion.yaml")
        #expect(try messages("my-pets").isEmpty)
    }

    @Test func readsNoFileThatTheBuildDoesNotWatch() throws {
        let (run, messages) = try run(
            "descriptions: [{schema: api.yaml}]", inputs: ["api.yaml", "pinion.yaml"])
        #expect(messages.count == 1 && messages[0].contains("is not among the YAML and JSON files"))
        guard case .refused = run?.outcome else {
            Issue.record("\(String(describing: run?.outcome))")
            return
        }
    }

    @Test(arguments: [
        ("[{schema: api.yaml, output: here}]", "`output` has no meaning here"),
        ("[{schema: api.yaml, shards: 2}]", "`shards` has no meaning here"),
        ("[{schema: api.yaml}, {schema: api.yaml}]", "takes one description from each pinion.yaml"),
    ])
    func leavesToTheBuildWhatIsTheBuilds(_ descriptions: String, _ message: String) throws {
        let (run, messages) = try run("descriptions: \(descriptions)", inputs: ["api.yaml", "pet.yaml"])
        #expect(run == nil)
        #expect(messages.count == 1 && messages[0].contains(message))
    }

    @Test func aTargetWhoseNameNamesNoClientSaysSo() throws {
        let (run, messages) = try run(
            "descriptions: [{schema: api.yaml}]", target: "3d", inputs: ["api.yaml", "pet.yaml"])
        #expect(run == nil && messages.count == 1 && messages[0].contains("makes no name for the client"))
        let (second, none) = try self.run(
            "descriptions: [{schema: api.yaml, module: Pets}]", target: "3d",
            inputs: ["api.yaml", "pet.yaml"])
        #expect(second != nil && none == [])
    }
}
