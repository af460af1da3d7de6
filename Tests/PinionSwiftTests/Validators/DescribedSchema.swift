import Foundation
import PinionDiagnostics
import PinionIR
import PinionJSON
import PinionOpenAPI
import PinionRuntime

/// A schema as the body of a request in a description, read and resolved as any description is.
struct DescribedSchema {
    let errors: [String]
    private let api: API?

    /// - Parameters:
    ///   - schema: Becomes a file of its own, so that its `#` is itself.
    ///   - openapi: The version of the description.
    ///   - documents: What references may lead to, by URI: files of the description too.
    init(
        _ schema: JSONValue, openapi: String = "3.1.1", documents: [String: JSONValue] = [:],
        assertsFormats: Bool = true
    ) throws {
        var files = ["schema.json": try Self.text(schema)]
        let reached = try Self.reached(from: schema, documents).enumerated().map {
            ("\($0.offset).json", $0.element)
        }
        for (path, (uri, document)) in reached { files[path] = try Self.text(document, identifier: uri) }
        for (path, (uri, document)) in reached where openapi < "3.1" || document["$id"] != nil {
            // Nothing is fetched, so the address of a document that does not have it as its `$id` is its file.
            for (other, text) in files {
                files[other] = text.replacingOccurrences(
                    of: "\"$ref\":\"\(uri)\"", with: "\"$ref\":\"\(path)\""
                )
                .replacingOccurrences(of: "\"$ref\":\"\(uri)#", with: "\"$ref\":\"\(path)#")
            }
        }
        // A file is read because something refers to it.
        let components = reached.map { "\"R\($0.0.dropLast(5))\": {\"$ref\": \"\($0.0)\"}" }.joined(
            separator: ",")
        files["api.json"] = """
            {"openapi": "\(openapi)", "info": {"title": "T", "version": "1"},
             "paths": {"/x": {"post": {
                 "requestBody": {"content": {"application/json": {"schema": {"$ref": "schema.json"}}}},
                 "responses": {"200": {"description": ""}}}}},
             "components": {"schemas": {\(components)}}}
            """
        var sources = FilesInMemory(files: files)
        var diagnostics = Diagnostics()
        var map = SourceMap()
        let document = DescriptionParser.parse(
            root: "api.json", sources: &sources, diagnostics: &diagnostics, sourceMap: &map)
        api = document.map {
            Resolver.resolve(
                $0, options: ResolverOptions(assertsFormats: assertsFormats), diagnostics: &diagnostics)
        }
        errors = diagnostics.all.filter { $0.severity == .error }.map(\.message)
    }

    /// The validator of the schema; `nil` when generation is refused.
    func validator(hostnames: HostnameRules = .ascii) -> Validator? {
        guard errors.isEmpty, let api, let root = api.operations.first?.body?.contents.first?.schema
        else { return nil }
        return TestBundle(api, hostnames: hostnames)[root]
    }

    /// As JSON; with an `$id` if it has none.
    private static func text(_ value: JSONValue, identifier: String? = nil) throws -> String {
        let text = String(decoding: try value.jsonBytes(), as: UTF8.self)
        guard let identifier, value["$id"] == nil, text.hasPrefix("{") else { return text }
        return "{\"$id\":\"\(identifier)\"" + (text == "{}" ? "}" : ",\(text.dropFirst())")
    }

    /// The documents that a schema may refer to, and those that they may: those whose file's name is mentioned.
    /// All of them would take most of the time.
    private static func reached(
        from schema: JSONValue, _ documents: [String: JSONValue]
    ) throws -> [(uri: String, document: JSONValue)] {
        func mentions(_ value: JSONValue) throws -> String {
            try text(value).replacingOccurrences(
                of: #""$schema":"https://json-schema.org/draft/2020-12/schema""#, with: "")
        }
        var found: [String: JSONValue] = [:]
        var pending = [try mentions(schema)]
        while let next = pending.popLast() {
            for (uri, document) in documents where found[uri] == nil {
                guard let name = uri.split(separator: "/").last, next.contains(name) else { continue }
                found[uri] = document
                pending.append(try mentions(document))
            }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}

private struct FilesInMemory: SourceProvider {
    let files: [String: String]

    mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> {
        files[path].map { .success(Array($0.utf8)) } ?? .failure(.missing)
    }
}
