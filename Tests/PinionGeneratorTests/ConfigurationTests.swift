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

    @Test(arguments: ["PartnerCenter", "A", "Api_2"]) func acceptsModuleNames(_ name: String) {
        #expect(ModuleName.isValid(name))
    }

    @Test(arguments: ["", "partnerCenter", "A-B", "A.B", "../A", "Ä", "Swift", "Type", "Foundation"])
    func refusesModuleNames(_ name: String) { #expect(!ModuleName.isValid(name)) }
}
