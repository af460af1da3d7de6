import Foundation
import PinionDiagnostics
import PinionIR
import PinionJSON

@testable import PinionSwift

/// The JSON Schema Test Suite as a Swift package: validators of all its groups, and a program that runs the tests.
///
/// The suite's data is no part of this repository.
struct SchemaSuite {
    /// The suite's folder, with `tests/draft2020-12`, `remotes` and `metaschemas`.
    let folder: URL
    /// The repository's folder.
    let repository: URL
    /// Where the package is written.
    let output: URL

    struct Files {
        var name: String
        var paths: [String]
        var assertsFormats: Bool
    }

    /// Groups that could not be generated, with the reason.
    private(set) var refused: [String] = []

    init(folder: URL, repository: URL, output: URL) {
        self.folder = folder
        self.repository = repository
        self.output = output
    }

    private func json(_ url: URL) throws -> JSONValue {
        JSONValue(try JSONTape(parsing: Array(try Data(contentsOf: url))))
    }

    private func files(under path: String) throws -> [String] {
        let found = FileManager.default.enumerator(atPath: folder.appendingPathComponent(path).path)
        return (found?.allObjects ?? []).compactMap { $0 as? String }.filter { $0.hasSuffix(".json") }
            .sorted()
    }

    /// Documents that references may lead to.
    private func documents() throws -> [String: JSONValue] {
        var documents: [String: JSONValue] = [:]
        for path in try files(under: "remotes") {
            documents["http://localhost:1234/" + path] = try json(
                folder.appendingPathComponent("remotes/" + path))
        }
        for path in try files(under: "metaschemas") {
            let document = try json(folder.appendingPathComponent("metaschemas/" + path))
            if case .string(let identifier)? = document["$id"] { documents[identifier] = document }
        }
        return documents
    }

    /// Writes the package: a library for the tests without formats and one for those with.
    mutating func write() throws {
        let all = try files(under: "tests/draft2020-12")
        let sets = [
            Files(
                name: "Plain", paths: all.filter { !$0.hasPrefix("optional/format/") }, assertsFormats: false),
            Files(
                name: "Formats", paths: all.filter { $0.hasPrefix("optional/format/") }, assertsFormats: true),
        ]
        try? FileManager.default.removeItem(at: output.appendingPathComponent("Sources"))
        for set in sets { try write(set) }
        try link("Sources/PinionJSON", "Sources/PinionJSON")
        try link("Sources/PinionRuntime/Validation", "Sources/PinionRuntime/Validation")
        try link("Sources/PinionRuntime/Formats", "Sources/PinionRuntime/Formats")
        try put("Sources/PinionRuntime/Exports.swift", "@_exported public import PinionJSON\n")
        try put("Package.swift", Self.manifest)
        try put("Sources/suite/main.swift", Self.runner)
    }

    private mutating func write(_ set: Files) throws {
        var loader = SchemaLoader(documents: try documents(), assertsFormats: set.assertsFormats)
        var roots: [(group: Int, schema: SchemaID)] = []
        var tests: [JSONValue] = []
        var group = 0
        for path in set.paths {
            guard
                case .array(let groups) = try json(
                    folder.appendingPathComponent("tests/draft2020-12/" + path))
            else { continue }
            for value in groups {
                defer { group += 1 }
                guard let schema = value["schema"] else { continue }
                // A group that cannot be generated must not leave half of itself in the loader.
                var attempt = loader
                do {
                    let id = try attempt.load(schema, at: "test:\(group)")
                    loader = attempt
                    roots.append((group, id))
                } catch {
                    refused.append("\(path): \(value["description"]?.compactText ?? ""): \(error)")
                }
                let name = path + ": " + (value["description"]?.compactText ?? "")
                tests.append(
                    .object(
                        JSONObject([
                            ("group", .number(JSONNumber(group))), ("name", .string(name)),
                            ("tests", value["tests"] ?? .array([])),
                        ])))
            }
        }
        let location = SourceLocation(source: SourceID(rawValue: 0), line: 1, column: 1)
        let types = roots.map { root in
            TypeDeclaration(
                name: NameRequest("group \(root.group)"), owner: .module, shape: .alias(.json),
                schema: root.schema,
                usage: .request, documentation: Documentation(),
                origin: Origin(pointer: "#/\(root.group)", location: location))
        }
        let api = API(
            title: "", version: "", documentation: Documentation(), types: types, schemas: loader.schemas)
        let options = EmitterOptions(moduleName: set.name, shardCount: 8)
        let context = EmissionContext(api: api, options: options)
        let schemas = ValidatedSchemas(api)
        let module = "Sources/\(set.name)/"
        for file in SwiftEmitter(api: api, options: options).files() where file.path.hasPrefix("Validators") {
            try put(module + file.path, String(decoding: file.bytes, as: UTF8.self))
        }
        var entries = "public import PinionRuntime\n"
        entries += "public let validators\(set.name): [Int: Validator] = {\n"
        entries += "    var all: [Int: Validator] = [:]\n"
        for root in roots {
            let name = "\(context.names[root.schema].code.text)"
            let function = schemas.says(root.schema) ? "Schemas.\(name)" : "{ _, _ in }"
            entries += "    all[\(root.group)] = Schemas.validator(\(function))\n"
        }
        entries += "    return all\n}()\n"
        try put(module + "Entries.swift", entries)
        try put("\(set.name).json", JSONValue.array(tests).compactText)
    }

    private func put(_ path: String, _ text: String) throws {
        let url = output.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private func link(_ path: String, _ target: String) throws {
        let url = output.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: url, withDestinationURL: repository.appendingPathComponent(target))
    }

    private static let manifest = """
        // swift-tools-version: 6.2
        import PackageDescription
        let settings: [SwiftSetting] = [
            .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
            .enableUpcomingFeature("MemberImportVisibility"),
        ]
        let package = Package(
            name: "suite",
            targets: [
                .target(name: "PinionJSON", swiftSettings: settings),
                .target(name: "PinionRuntime", dependencies: ["PinionJSON"], swiftSettings: settings),
                .target(name: "Plain", dependencies: ["PinionRuntime", "PinionJSON"], swiftSettings: settings),
                .target(name: "Formats", dependencies: ["PinionRuntime", "PinionJSON"], swiftSettings: settings),
                .executableTarget(
                    name: "suite", dependencies: ["Plain", "Formats", "PinionRuntime", "PinionJSON"],
                    swiftSettings: settings),
            ])
        """

    /// Prints a line for each wrong verdict, then `score NAME RIGHT TOTAL` for each category.
    private static let runner = """
        import Foundation
        import Formats
        import PinionJSON
        import PinionRuntime
        import Plain

        var right: [String: Int] = [:]
        var total: [String: Int] = [:]
        for (file, validators) in [("Plain", validatorsPlain), ("Formats", validatorsFormats)] {
            let data = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1] + "/" + file + ".json"))
            guard case .array(let groups) = JSONValue(try JSONTape(parsing: Array(data))) else { continue }
            for group in groups {
                guard case .number(let number)? = group["group"], let index = number.int64,
                    case .string(let name)? = group["name"], case .array(let tests)? = group["tests"]
                else { continue }
                let category = file == "Formats" ? "format" : name.hasPrefix("optional/") ? "optional" : "required"
                for test in tests {
                    guard let value = test["data"], case .bool(let expected)? = test["valid"],
                        case .string(let description)? = test["description"]
                    else { continue }
                    total[category, default: 0] += 1
                    guard let validator = validators[Int(index)] else { continue }
                    let tape = try JSONTape(parsing: try value.jsonBytes())
                    let flag = validator.isValid(tape)
                    let violations = validator.violations(in: tape)
                    let resolves = violations.allSatisfy { value[$0.instance] != nil && !$0.message.isEmpty }
                    if flag == expected, violations.isEmpty == expected, resolves {
                        right[category, default: 0] += 1
                    } else {
                        print("wrong: \\(name) / \\(description): expected \\(expected), flag \\(flag), \\(violations)")
                    }
                }
            }
        }
        for (category, count) in total.sorted(by: { $0.key < $1.key }) {
            print("score", category, right[category, default: 0], count)
        }
        """
}
