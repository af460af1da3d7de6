import Foundation
import PinionDiagnostics
import PinionIR
import PinionJSON
import Testing

@testable import PinionSwift

/// The validators of a set of rules are kept in `Tests/GoldenValidators`, where `GoldenValidatorsTests` runs them.
@Suite struct GoldenValidatorTests {
    @Test func validatorsOfEveryRule() throws {
        var options = EmitterOptions(
            moduleName: "GoldenValidators", version: "golden", schemaPath: "golden.json",
            describeLocation: { "golden.json:\($0.line)" })
        options.internationalizesHostnames = true
        let files = SwiftEmitter(api: try Self.api(), options: options).files().filter {
            $0.path.hasPrefix("Validator")
        }
        #expect(files.count == 2)
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../GoldenValidators").standardizedFileURL
        for file in files {
            let url = folder.appendingPathComponent(file.path)
            if ProcessInfo.processInfo.environment["PINION_RECORD"] == "1" {
                try Data(file.bytes).write(to: url)
                continue
            }
            let recorded = try Data(contentsOf: url)
            // The first line that differs: a whole file in a message helps nobody.
            let lines = (recorded.split(separator: 10), file.bytes.split(separator: 10))
            let line = zip(lines.0, lines.1).enumerated().first { Array($1.0) != Array($1.1) }?.offset
            #expect(
                line == nil && recorded.count == file.bytes.count,
                "\(file.path) differs; PINION_RECORD=1 swift test --filter GoldenValidatorTests records what is new"
            )
        }
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        let options = EmitterOptions(moduleName: "Same", shardCount: 3)
        #expect(
            try SwiftEmitter(api: Self.api(), options: options).files()
                == SwiftEmitter(api: Self.api(), options: options).files())
    }

    @Test func schemasThatSayNothingHaveNoLine() throws {
        let api = try Self.api()
        let schemas = ValidatedSchemas(api)
        let silent = api.types.filter { $0.name.suggestion.hasPrefix("silent") }
        #expect(silent.count == 4)
        for type in silent { #expect(type.schema.map(schemas.says) == false, "\(type.name.suggestion)") }
        #expect(
            api.types.filter { !$0.name.suggestion.hasPrefix("silent") }.allSatisfy {
                $0.schema.map(schemas.says) == true
            })
    }

    /// References that lead back to the same value end, here and in the validators.
    @Test func circlesOfReferencesEnd() throws {
        let text = """
            {"$defs": {
                "circle": {"$ref": "#/$defs/circle"},
                "first": {"allOf": [{"$ref": "#/$defs/second"}], "type": "object"},
                "second": {"anyOf": [{"$ref": "#/$defs/first"}, {"type": "string"}]}}}
            """
        let api = try Self.api(of: text)
        let files = SwiftEmitter(api: api, options: EmitterOptions(moduleName: "Circles", shardCount: 1))
            .files()
        let code = try #require(
            files.first { $0.path == "Validators.swift" }.map { String(decoding: $0.bytes, as: UTF8.self) })
        #expect(code.contains(##"{"#/components/schemas/first":"##))
        // One of the two steps of the circle is left out.
        #expect(
            !(code.contains(##""$ref":"#/components/schemas/first""##)
                && code.contains(##""$ref":"#/components/schemas/second""##)))
    }

    private static func api() throws -> API { try api(of: GoldenRules.text) }

    private static func api(of text: String) throws -> API {
        var loader = SchemaLoader()
        let document = JSONValue(try JSONTape(parsing: text))
        guard case .object(let definitions)? = document["$defs"] else {
            return API(title: "", version: "", documentation: Documentation())
        }
        _ = try loader.load(document, at: "test:golden")
        var types: [TypeDeclaration] = []
        for definition in definitions.members {
            let id = try loader.load(
                .object(JSONObject([("$ref", .string("test:golden#/$defs/\(definition.name)"))])),
                at: "test:root-\(definition.name)")
            let target = loader.schemas[Int(id.rawValue)].assertions.compactMap { located in
                if case .reference(let target) = located.assertion { target } else { nil }
            }.first
            types.append(
                TypeDeclaration(
                    name: NameRequest(definition.name), owner: .module,
                    shape: .object(ObjectShape(properties: [], additional: .ignored, memberMatching: .exact)),
                    schema: target ?? id,
                    usage: .request, documentation: Documentation(),
                    origin: Origin(
                        pointer: "#/components/schemas/\(definition.name)",
                        location: SourceLocation(source: SourceID(rawValue: 0), line: 1, column: 1))))
        }
        return API(
            title: "", version: "", documentation: Documentation(), types: types, schemas: loader.schemas)
    }
}
