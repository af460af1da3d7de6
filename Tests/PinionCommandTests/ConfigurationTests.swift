import Foundation
import TemporaryFolders
import Testing

/// `pinion.yaml`, as a user meets it.
@Suite struct ConfigurationTests {
    private let temporary: TemporaryFolder
    private let command: Command

    init() throws {
        temporary = try TemporaryFolder()
        command = Command(folder: temporary.path)
        try temporary.write(Self.description, to: "api.yaml")
    }

    private static let description = """
        openapi: 3.1.0
        info: {title: Pets, version: '1'}
        security: [{key: []}]
        paths:
          /pets:
            get:
              operationId: listPets
              tags: [pets]
              parameters:
                - {name: born-before, in: query, schema: {type: string, format: date-time}}
              responses:
                '200':
                  description: All of them.
                  content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}
          /admin/staff:
            get:
              operationId: listStaff
              tags: [staff]
              security: [{secret: []}]
              responses:
                '200':
                  description: All of them.
                  content: {application/json: {schema: {$ref: '#/components/schemas/Staff'}}}
        components:
          securitySchemes:
            key: {type: apiKey, name: X-Key, in: header}
            secret: {type: http, scheme: basic}
          schemas:
            Pet:
              type: object
              required: [price]
              properties:
                name: {type: string, maxLength: 40}
                born: {type: string, format: date-time}
                price: {$ref: '#/components/schemas/Money'}
                home: {type: string, format: uri}
                weight: {type: number}
            Money: {type: string, pattern: '^[0-9]+$'}
            Staff: {type: object, properties: {name: {type: string}}}
            Unused: {type: object, properties: {name: {type: string}}}
        """

    private func generated() throws -> String {
        try temporary.names(in: "out").map { try temporary.text(of: "out/" + $0) }.joined()
    }

    private func configure(_ text: String) throws -> Command.Result {
        let indented = text.split(separator: "\n", omittingEmptySubsequences: false).joined(
            separator: "\n    ")
        try temporary.write(
            "descriptions:\n  - schema: api.yaml\n    module: Pets\n    output: out\n    \(indented)\n",
            to: "pinion.yaml")
        return try command.run(["generate", "--config", "pinion.yaml"])
    }

    @Test func generatesWhatIsSelectedAndWhatItNeeds() throws {
        let result = try configure("include: {tags: [pets]}")
        #expect(result.status == 0 && result.error.isEmpty, "\(result.error)")
        let code = try generated()
        #expect(code.contains("struct ListPets:") && code.contains("struct Pet:") && code.contains("Money"))
        for absent in ["Staff", "Unused", "secret", "basic"] { #expect(!code.contains(absent), "\(absent)") }
        let fromCommandLine = try command.run([
            "generate", "--schema", "api.yaml", "--module", "Pets", "--output", "out", "--include",
            "tag:pets",
            "--check",
        ])
        #expect(fromCommandLine.status == 0, "the same by options: \(fromCommandLine.error)")
    }

    @Test func excludesWhatOnlyTheExcludedNeeds() throws {
        let result = try configure("exclude: {paths: ['/admin/**']}")
        #expect(result.status == 0, "\(result.error)")
        let code = try generated()
        #expect(code.contains("struct Unused:"), "nothing that is left out needs it")
        #expect(!code.contains("Staff"))
    }

    @Test func typesAndNamesOfTheUserCompile() throws {
        let result = try configure(
            """
            types:
              string/date-time: Foundation.Date
              string/uri: Foundation.URL
              Money: Amount
              '#/components/schemas/Pet/properties/weight': decimal
            names:
              '#/components/schemas/Pet/properties/name': callName
              '#/paths/~1pets/get': allPets
              '#/paths/~1pets/get/parameters/0': youngerThan
              '#/components/schemas/Staff': Crew
            """)
        #expect(result.status == 0 && result.error.isEmpty, "\(result.error)")
        let code = try generated()
        for part in [
            "var born: Foundation.Date?", "var home: Foundation.URL?", "var price: Amount",
            "var weight: PinionRuntime.Decimal?", "var callName: String?", "struct AllPets:", "func allPets(",
            "var youngerThan: Foundation.Date?", "struct Crew:",
        ] {
            #expect(code.contains(part), "\(part)")
        }
        #expect(!code.contains("Money: JSON") && !code.contains("typealias Money"))
        try temporary.write(
            """
            public import PinionRuntime

            public struct Amount: JSONDecodable, JSONEncodable, Hashable, Sendable {
                public var text: String
                public init(json reader: inout JSONReader) { text = String(json: &reader) }
                public func encode(json writer: inout JSONWriter) { writer.string(text) }
            }
            """, to: "Amount.swift")
        let files = try temporary.names(in: "out").map { temporary.path + "/out/" + $0 }
        try TypeCheck.run(files + [temporary.path + "/Amount.swift"], module: "Pets")
    }

    /// A `$ref` of 3.0 has nothing beside it, and is a place all the same.
    @Test func placesOfReferencesIn30() throws {
        try temporary.write(
            Self.description.replacingOccurrences(of: "openapi: 3.1.0", with: "openapi: 3.0.3"),
            to: "api.yaml")
        let pointer = "'#/components/schemas/Pet/properties/price'"
        let result = try configure("types: {\(pointer): json}\nnames: {\(pointer): cost}")
        #expect(result.status == 0, "\(result.error)")
        #expect(try generated().contains("var cost: JSONValue"))
    }

    @Test func namesThatNameNothingAreErrorsInTheConfiguration() throws {
        let result = try configure(
            """
            include:
              tags: [pet]
              operations: [GET /pet]
            types:
              string/datetime: Foundation.Date
              Mony: decimal
            names:
              '#/components/schemas/Pet/propertys/name': callName
            """)
        #expect(result.status == 1)
        for message in [
            "pinion.yaml:6:14: error: there is no tag `pet`", "did you mean `pets`?",
            "pinion.yaml:7:20: error: there is no operation `GET /pet`", "did you mean `GET /pets`?",
            "pinion.yaml:9:7: error: no schema is a `string/datetime`", "did you mean `string/date-time`?",
            "pinion.yaml:10:7: error: there is no schema `Mony`", "did you mean `Money`?",
            "pinion.yaml:12:7: error: nothing that has a name stands at",
            "did you mean `#/components/schemas/Pet/properties/name`?",
        ] {
            #expect(result.error.contains(message), "\(message)\n\(result.error)")
        }
        #expect(!FileManager.default.fileExists(atPath: temporary.path + "/out"))
    }

    @Test func aTypeThatCannotHoldTheSchemaIsNotUsed() throws {
        let result = try configure("types: {Money: decimal}")
        #expect(result.status == 0)
        #expect(result.error.contains("warning: `decimal` cannot hold string"), "\(result.error)")
        #expect(try generated().contains("typealias Money = String"))
    }

    @Test func rulesAreRaisedAndSilenced() throws {
        try temporary.write(
            Self.description + "\n    Odd: {type: string, minLength: 2, maxLength: 1}\n", to: "api.yaml")
        #expect(try configure("shards: 1").error.contains("warning: nothing is at least 2"))
        let silent = try configure("rules: {schema/contradiction: off}")
        #expect(silent.status == 0 && silent.error.isEmpty, "\(silent.error)")
        let raised = try configure("rules: {schema/contradiction: error}")
        #expect(raised.status == 1 && raised.error.contains("error: nothing is at least 2"))
        let lint = ["lint", "api.yaml"]
        #expect(try command.run(lint).status == 0)
        #expect(try command.run(lint + ["--warnings-as-errors"]).status == 1)
        let both = lint + ["--warnings-as-errors", "--rule", "schema/contradiction=note"]
        #expect(try command.run(both).status == 0)
        let misspelt = try command.run(lint + ["--rule", "schema/contradicton=off"])
        #expect(misspelt.status == 2 && misspelt.error.contains("did you mean 'schema/contradiction'?"))
        #expect(
            try configure("rules: {schema/contradicton: off}").error.contains(
                "did you mean `schema/contradiction`?"))
    }

    @Test func enumerationsCloseAndFormatsRestOnRequest() throws {
        try temporary.write(
            Self.description.replacingOccurrences(of: "maxLength: 40", with: "enum: [Rex, Bello]"),
            to: "api.yaml")
        _ = try configure("enums: open")
        let open = try generated()
        #expect(open.contains(": OpenEnumeration") && open.contains(#""format":""#))
        _ = try configure("enums: closed\nformats: annotate")
        let closed = try generated()
        #expect(closed.contains(": ClosedEnumeration") && !closed.contains(#""format":""#))
    }

    @Test func patternsBeyondAutomataAreBoundedOnRequest() throws {
        try temporary.write(
            Self.description.replacingOccurrences(of: "maxLength: 40", with: #"pattern: '^(.)\1$'"#),
            to: "api.yaml")
        let refused = try configure("patterns: linear")
        #expect(refused.status == 1)
        #expect(refused.error.contains("error: pattern `^(.)\\1$`: a backreference cannot be compiled"))
        #expect(refused.error.contains("set `patterns: bounded`"))
        #expect(try configure("patterns: bounded").status == 0)
        #expect(try generated().contains(#"{"^(.)\\1$":[["#))
        // Nothing is checked, so nothing is wrong.
        #expect(try configure("validators: false").status == 0)
    }

    @Test func hostNamesAreInternationalOnRequest() throws {
        _ = try configure("hostnames: ascii")
        #expect(!(try generated().contains("PinionIDN")))
        _ = try configure("hostnames: internationalized")
        let output = try generated()
        #expect(output.contains("import PinionIDN\n") && output.contains("hostnames: .internationalized)"))
    }

    @Test func schemaAndRulesArePrinted() throws {
        let schema = try command.run(["schema"])
        #expect(try JSONSerialization.jsonObject(with: Data(schema.output.utf8)) is [String: Any])
        let rules = try command.run(["rules"])
        #expect(
            rules.output.contains("openapi/unknown-keyword: ")
                && rules.output.contains("yaml/duplicate-key: "))
    }
}
