import Foundation
import PinionIDN
import PinionIR
import PinionJSON
import PinionRuntime

/// The JSON Schema Test Suite, run against bundles as generated code has them.
///
/// The suite's data is no part of this repository.
struct SchemaSuite {
    /// The suite's folder, with `tests` and `remotes`.
    let folder: URL
    /// A folder with the meta-schemas of all drafts, which the suite's references lead to.
    let metaSchemas: URL
    /// Groups that could not be generated, and wrong verdicts, with the reason.
    private(set) var problems: [String] = []
    private(set) var right: [String: Int] = [:]
    private(set) var total: [String: Int] = [:]

    init(folder: URL, metaSchemas: URL) {
        self.folder = folder
        self.metaSchemas = metaSchemas
    }

    private func json(_ url: URL) throws -> JSONValue {
        JSONValue(try JSONTape(parsing: Array(try Data(contentsOf: url))))
    }

    private func files(under path: String) throws -> [String] {
        try files(in: folder.appendingPathComponent(path)).filter { $0.hasSuffix(".json") }
    }

    /// All regular files below a folder, by their paths in it.
    private func files(in folder: URL) throws -> [String] {
        let found = FileManager.default.enumerator(atPath: folder.path)
        return (found?.allObjects ?? []).compactMap { $0 as? String }.filter {
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(
                atPath: folder.appendingPathComponent($0).path, isDirectory: &isFolder) && !isFolder.boolValue
        }.sorted()
    }

    /// Documents that references may lead to.
    private func documents() throws -> [String: JSONValue] {
        var documents: [String: JSONValue] = [:]
        for path in try files(under: "remotes") {
            documents["http://localhost:1234/" + path] = try json(
                folder.appendingPathComponent("remotes/" + path))
        }
        for path in try files(in: metaSchemas) {
            let document = try json(metaSchemas.appendingPathComponent(path))
            guard case .string(let identifier)? = document["$id"] ?? document["id"] else { continue }
            documents[identifier.hasSuffix("#") ? String(identifier.dropLast()) : identifier] = document
        }
        return documents
    }

    /// A part of the suite that is scored by itself.
    private struct Part {
        let name: String
        let folder: String
        var dialect = SchemaDialect.draft202012
        /// Formats are checked only in the tests that are about them.
        var assertsFormats = false
        /// Whether each schema is put into a description of an API, and read from there.
        var isDescribed = false
        /// Schemas that are not taken: keywords that a description cannot have.
        var leavesOut: [String] = []
        let has: @Sendable (String) -> Bool
    }

    /// What OpenAPI 3.0 took over of draft 4, see the Schema Object of its specification.
    private static let notInOpenAPI30 = [
        "additionalItems.json", "definitions.json", "dependencies.json", "patternProperties.json",
        "refRemote.json",
    ]

    private static let parts = [
        Part(name: "required", folder: "tests/draft2020-12") { !$0.hasPrefix("optional/") },
        Part(name: "optional", folder: "tests/draft2020-12") {
            $0.hasPrefix("optional/") && !$0.hasPrefix("optional/format/")
        },
        Part(name: "format", folder: "tests/draft2020-12", assertsFormats: true) {
            $0.hasPrefix("optional/format/")
        },
        Part(name: "draft4", folder: "tests/draft4", dialect: .draft4) {
            !$0.hasPrefix("optional/") && !notInOpenAPI30.contains($0)
        },
        Part(name: "required, described", folder: "tests/draft2020-12", isDescribed: true) {
            !$0.hasPrefix("optional/")
        },
        Part(
            name: "draft4, described", folder: "tests/draft4", dialect: .draft4, isDescribed: true,
            leavesOut: ["\"items\":[", "\"id\":\""]
        ) {
            !$0.hasPrefix("optional/") && !notInOpenAPI30.contains($0)
        },
    ]

    /// Runs all tests.
    mutating func run() throws {
        for part in Self.parts { try run(part) }
    }

    /// A schema of the suite with its tests.
    private struct Group {
        let name: String
        let schema: JSONValue
        let tests: [JSONValue]
    }

    private func groups(_ part: Part) throws -> [Group] {
        try files(under: part.folder).filter(part.has).flatMap { path -> [Group] in
            let file = try json(folder.appendingPathComponent(part.folder + "/" + path))
            guard case .array(let values) = file else { return [] }
            return values.compactMap { value in
                guard let schema = value["schema"], case .array(let tests)? = value["tests"] else {
                    return nil
                }
                let text = schema.compactText
                if part.leavesOut.contains(where: text.contains) { return nil }
                let name = part.name + " " + path + ": " + (value["description"]?.compactText ?? "")
                return Group(name: name, schema: schema, tests: tests)
            }
        }
    }

    private mutating func run(_ part: Part) throws {
        let groups = try groups(part)
        let validators = part.isDescribed ? try described(groups, part) : try loaded(groups, part)
        for (group, validator) in zip(groups, validators) {
            for test in group.tests {
                total[part.name, default: 0] += 1
                if try check(test, group.name, validator) { right[part.name, default: 0] += 1 }
            }
        }
    }

    /// Validators of plain schemas, all in one bundle.
    private mutating func loaded(_ groups: [Group], _ part: Part) throws -> [Validator?] {
        var loader = SchemaLoader(
            documents: try documents(), dialect: part.dialect, assertsFormats: part.assertsFormats)
        var ids: [SchemaID?] = []
        for (index, group) in groups.enumerated() {
            // A group that cannot be generated must not leave half of itself in the loader.
            var attempt = loader
            do {
                ids.append(try attempt.load(group.schema, at: "test:\(index)"))
                loader = attempt
            } catch {
                problems.append("refused: \(group.name): \(error)")
                ids.append(nil)
            }
        }
        let bundle = TestBundle(
            loader.schemas, roots: ids.compactMap(\.self), hostnames: .internationalized)
        return ids.map { $0.flatMap { bundle[$0] } }
    }

    /// Validators of schemas that are part of a description each, read as one is.
    private mutating func described(_ groups: [Group], _ part: Part) throws -> [Validator?] {
        // Those of this edition: others have keywords that this one does not.
        let edition =
            part.dialect == .draft4 ? ["draft4/", "draft-04/"] : ["draft2020-12/", "draft/2020-12/"]
        let documents = try documents().filter { uri, _ in edition.contains { uri.contains($0) } }
        return try groups.map { group in
            let description = try DescribedSchema(
                group.schema, openapi: part.dialect == .draft4 ? "3.0.4" : "3.1.1", documents: documents,
                assertsFormats: part.assertsFormats)
            if let validator = description.validator(hostnames: .internationalized) { return validator }
            problems.append("refused: \(group.name): \(description.errors)")
            return nil
        }
    }

    /// Whether both modes agree with the suite, and every violation has a place in the instance.
    private mutating func check(_ test: JSONValue, _ name: String, _ validator: Validator?) throws -> Bool {
        guard let value = test["data"], case .bool(let expected)? = test["valid"], let validator else {
            problems.append("\(name) / \(test["description"]?.compactText ?? ""): not run")
            return false
        }
        let tape = try JSONTape(parsing: try value.jsonBytes())
        let flag = validator.isValid(tape)
        let violations = validator.violations(in: tape)
        let resolves = violations.allSatisfy {
            value[$0.instance] != nil && !$0.message.isEmpty && !$0.schemaLocation.pointer.isEmpty
        }
        if flag == expected, violations.isEmpty == expected, resolves { return true }
        let description = test["description"]?.compactText ?? ""
        problems.append("\(name) / \(description): expected \(expected), flag \(flag), \(violations)")
        return false
    }
}

extension JSONValue {
    /// As JSON without spaces.
    var compactText: String {
        (try? jsonBytes()).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}
