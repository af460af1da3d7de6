import Foundation
import PinionDiagnostics
import Testing

@testable import PinionGenerator

@Suite struct ConfigurationTests {
    private func read(_ text: String) -> (Configuration?, String) {
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        let configuration = ConfigurationReader.read(
            Array(text.utf8), path: "Schemas/pinion.yaml", sources: &sources, diagnostics: &diagnostics)
        let messages = diagnostics.all.map { diagnostic in
            let place = diagnostic.location.map { "\($0.line):\($0.column) " } ?? ""
            return "\(place)\(diagnostic.message) [\(diagnostic.rule.id)]"
        }
        return (configuration, messages.joined(separator: "\n"))
    }

    @Test func readsPathsFromItsOwnFolder() {
        let (configuration, messages) = read(
            """
            descriptions:
              - schema: PartnerCenter/openapi.yaml
                module: PartnerCenter
                output: ../Generated/PartnerCenter
                shards: 2
                validators: false
            """)
        #expect(messages.isEmpty)
        #expect(
            configuration?.descriptions == [
                Configuration.Description(
                    schema: "Schemas/PartnerCenter/openapi.yaml", module: "PartnerCenter",
                    output: "Generated/PartnerCenter", root: "Schemas/PartnerCenter", validators: false,
                    shards: 2)
            ])
    }

    @Test func tellsEverythingThatIsWrongAtOnce() {
        let (configuration, messages) = read(
            """
            descriptons: []
            descriptions:
              - schema: a.yaml
                module: ../Evil
                outptu: x
                shards: 0
            """)
        #expect(configuration == nil)
        #expect(
            messages == """
                1:1 unknown key `descriptons` [configuration/unknown-key]
                3:5 `output` is missing [configuration/missing-key]
                4:13 the value of `module` should be \(ModuleName.rule) [configuration/wrong-value]
                5:5 unknown key `outptu` [configuration/unknown-key]
                6:13 the value of `shards` should be a number from 1 to 64 [configuration/wrong-value]
                """)
    }

    @Test(arguments: ["../out", "../out/", "../out/deeper", "../x/../out"])
    func refusesASharedOutputFolder(_ output: String) {
        let (configuration, messages) = read(
            """
            descriptions:
              - {schema: a.yaml, module: A, output: ../out}
              - {schema: b.yaml, module: B, output: \(output)}
            """)
        #expect(configuration == nil)
        #expect(messages.contains("[configuration/shared-output]") && messages.hasPrefix("3:"), "\(messages)")
    }

    /// The schema that editors use is the table that the reader follows.
    @Test func theSchemaInTheRepositoryIsTheReaders() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Schemas/pinion.schema.json")
        let committed = try String(contentsOf: path, encoding: .utf8)
        #expect(committed == ConfigurationSchema.text, "run `pinion schema > Schemas/pinion.schema.json`")
    }

    /// Every key of the table is read, and holds what its default says where it is left out.
    @Test func everyKeyIsRead() throws {
        func description(_ text: String) throws -> Configuration.Description {
            let (configuration, messages) = read(
                "descriptions:\n  - {schema: a, module: A, output: o\(text)}")
            return try #require(configuration?.descriptions.first, "\(text): \(messages)")
        }
        let plain = try description("")
        let values = [
            "schema": "b", "module": "B", "namespace": "N", "output": "p", "root": "r",
            "include": "{tags: [x]}",
            "exclude": "{paths: [x]}", "types": "{Pet: decimal}", "names": "{'#/x': y}", "enums": "closed",
            "validators": "false", "formats": "annotate", "patterns": "bounded",
            "hostnames": "internationalized", "shards": "2",
            "rules": "{yaml/tag: off}",
        ]
        for key in ConfigurationKey.description where !key.isRequired {
            let value = try #require(values[key.name], "\(key.name) is not tested")
            #expect(try description(", \(key.name): \(value)") != plain, "\(key.name) does nothing")
            if let defaultValue = key.defaultValue {
                #expect(try description(", \(key.name): \(defaultValue)") == plain, "\(key.name)")
            }
        }
    }

    @Test(
        arguments: [
            ("enums: clsed", "did you mean `closed`?"), ("types: {A: decmal}", "did you mean `decimal`?"),
            ("rules: {yaml/tga: off}", "did you mean `yaml/tag`?"), ("includ: {}", "did you mean `include`?"),
            ("include: {tag: [a]}", "did you mean `tags`?"), ("names: {'#/a': 'b c'}", nil),
            ("types: {A: [x]}", nil), ("include: [a]", nil), ("include: {tags: a}", nil),
            ("rules: {yaml/tag: 1}", nil),
            ("include: {tags: [{}]}", nil), ("shards: 1.5", nil), ("validators: 'true'", nil),
        ] as [(String, String?)])
    func refusesWithASuggestion(_ line: String, _ suggestion: String?) {
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        let text = "descriptions:\n  - schema: a\n    module: A\n    output: o\n    \(line)\n"
        let configuration = ConfigurationReader.read(
            Array(text.utf8), path: "pinion.yaml", sources: &sources, diagnostics: &diagnostics)
        #expect(configuration == nil)
        #expect(diagnostics.all.map(\.location?.line) == [5])
        #expect(diagnostics.all.first?.suggestion == suggestion)
    }

    @Test func everyRuleIsKnownOnce() throws {
        let ids = RuleSettings.known.map(\.id)
        #expect(Set(ids).count == ids.count && ids.count > 50)
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/PinionIR/Resolver/Rules.swift")
        let text = try String(contentsOf: sources, encoding: .utf8)
        let written = text.matches(of: /id: "([^"]+)"/).map { String($0.output.1) }
        #expect(written.filter { !ids.contains($0) } == [], "add them to `ResolverRules.all`")
    }

    @Test(arguments: ["PartnerCenter", "A", "Api_2"]) func acceptsModuleNames(_ name: String) {
        #expect(ModuleName.isValid(name))
    }

    @Test(arguments: ["", "partnerCenter", "A-B", "A.B", "../A", "Ä", "Swift", "Type", "Foundation"])
    func refusesModuleNames(_ name: String) { #expect(!ModuleName.isValid(name)) }
}
