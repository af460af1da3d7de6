import Foundation
import PinionDiagnostics
import PinionIR
import PinionJSON
import PinionRuntime

@testable import PinionSwift

/// The JSON Schema Test Suite, run against bundles as generated code has them.
///
/// The suite's data is no part of this repository.
struct SchemaSuite {
    /// The suite's folder, with `tests/draft2020-12`, `remotes` and `metaschemas`.
    let folder: URL
    /// Groups that could not be generated, and wrong verdicts, with the reason.
    private(set) var problems: [String] = []
    private(set) var right: [String: Int] = [:]
    private(set) var total: [String: Int] = [:]

    init(folder: URL) { self.folder = folder }

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

    /// Runs all tests; formats are checked only in the tests that are about them.
    mutating func run() throws {
        let all = try files(under: "tests/draft2020-12")
        try run(all.filter { !$0.hasPrefix("optional/format/") }, assertsFormats: false)
        try run(all.filter { $0.hasPrefix("optional/format/") }, assertsFormats: true)
    }

    private mutating func run(_ paths: [String], assertsFormats: Bool) throws {
        var loader = SchemaLoader(documents: try documents(), assertsFormats: assertsFormats)
        var groups: [(name: String, schema: SchemaID?, tests: JSONValue)] = []
        for path in paths {
            guard
                case .array(let values) = try json(
                    folder.appendingPathComponent("tests/draft2020-12/" + path))
            else { continue }
            for value in values {
                guard let schema = value["schema"], let tests = value["tests"] else { continue }
                let name = path + ": " + (value["description"]?.compactText ?? "")
                // A group that cannot be generated must not leave half of itself in the loader.
                var attempt = loader
                do {
                    let id = try attempt.load(schema, at: "test:\(groups.count)")
                    loader = attempt
                    groups.append((name, id, tests))
                } catch {
                    problems.append("refused: \(name): \(error)")
                    groups.append((name, nil, tests))
                }
            }
        }
        let validators = TestBundle(loader.schemas, roots: groups.compactMap(\.schema))
        for group in groups {
            guard case .array(let tests) = group.tests else { continue }
            let category =
                assertsFormats ? "format" : group.name.hasPrefix("optional/") ? "optional" : "required"
            let validator = group.schema.flatMap { validators[$0] }
            for test in tests {
                total[category, default: 0] += 1
                if try check(test, group.name, validator) { right[category, default: 0] += 1 }
            }
        }
    }

    /// Whether both modes agree with the suite, and every violation has a place in the instance.
    private mutating func check(_ test: JSONValue, _ name: String, _ validator: Validator?) throws -> Bool {
        guard let value = test["data"], case .bool(let expected)? = test["valid"], let validator else {
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

/// Validators of schemas that no description is round.
struct TestBundle {
    private let bundle: SchemaBundle
    private let schemas: ValidatedSchemas
    private let bundled: BundledSchemas
    /// As generated code has them.
    let rules: String

    init(_ all: [Schema], roots: [SchemaID], options: EmitterOptions = EmitterOptions(moduleName: "Bundle")) {
        let location = SourceLocation(source: SourceID(rawValue: 0), line: 1, column: 1)
        let types = roots.enumerated().map { index, root in
            TypeDeclaration(
                name: NameRequest("root \(index)"), owner: .module,
                shape: .object(ObjectShape(properties: [], additional: .ignored, memberMatching: .exact)),
                schema: root,
                usage: .request, documentation: Documentation(),
                origin: Origin(pointer: "#/\(index)", location: location))
        }
        let api = API(title: "", version: "", documentation: Documentation(), types: types, schemas: all)
        let context = EmissionContext(api: api, options: options)
        let emitter = ValidatorsEmitter(context)
        func text(_ lines: [[UInt8]]) -> String {
            lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
        }
        rules = text(emitter.ruleLines)
        bundle = SchemaBundle(rules: rules, lines: text(emitter.placeLines))
        schemas = context.validated
        bundled = context.bundled
    }

    /// The validator of a root; one that accepts everything when the schema says nothing.
    subscript(root: SchemaID) -> Validator? {
        guard schemas.says(root) else { return SchemaBundle(rules: #"{"true":{}}"#).validator(at: "true") }
        return bundled[schemas.target(root)].flatMap { bundle.validator(at: $0) }
    }
}

extension JSONValue {
    /// As JSON without spaces.
    fileprivate var compactText: String {
        (try? jsonBytes()).map { String(decoding: $0, as: UTF8.self) } ?? "null"
    }
}
