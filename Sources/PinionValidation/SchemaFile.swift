public import PinionDiagnostics
import PinionGenerator
import PinionIDN
public import PinionIR
public import PinionJSON
public import PinionOpenAPI
import PinionRuntime
import PinionSwift
import PinionYAML

/// One schema of a file, ready to validate by: of an OpenAPI description, or a file that is a JSON Schema (2020-12)
/// itself. What it refers to may be in other files.
public struct SchemaFile: Sendable {
    let rules: SchemaRules
    /// `nil` when no value breaks a rule.
    let validator: Validator?
    /// The files of the schema, by their display path.
    let files: [String: SourceID]

    /// Reads the schema; `nil` when it has errors, which are reported.
    ///
    /// - Parameters:
    ///   - name: The schema.
    ///   - sources: Hands out the file, and those that it refers to.
    ///   - path: The file as `sources` knows it.
    ///   - direction: Which way the values travel.
    ///   - options: Whether formats are checked, and which patterns.
    ///   - internationalizesHostnames: Whether host names may be internationalized ones, checked by Unicode's tables.
    public static func read(
        _ name: SchemaName, path: String, sources: some SourceProvider, direction: Direction = .both,
        options: ResolverOptions = ResolverOptions(), internationalizesHostnames: Bool = false,
        diagnostics: inout Diagnostics, sourceMap: inout SourceMap
    ) -> SchemaFile? {
        var found = Diagnostics()
        defer { diagnostics.report(contentsOf: found) }
        var sources = WithWrapper(sources: sources)
        let isDescription = sources.isDescription(path)
        if !isDescription { sources.wrap(path, name.pointer) }
        let document = DescriptionParser.parse(
            root: isDescription ? path : wrapperName, sources: &sources, diagnostics: &found,
            sourceMap: &sourceMap)
        if !isDescription { found = Self.withoutWrapper(found, sourceMap, name) }
        guard let document else { return nil }
        guard
            let index = isDescription
                ? SchemaSearch(document, name).find(&found) : document.components.schemas.first?.value
        else { return nil }
        let (api, root) = Resolver.rules(
            of: index, in: document, direction: direction, options: options, diagnostics: &found)
        guard !found.hasErrors else { return nil }
        var displayed: [String: SourceID] = [:]
        for source in document.filePaths.keys { displayed[sourceMap[source].path] = source }
        let map = sourceMap
        return SchemaFile(
            SchemaRules(of: root, in: api) { "\(map[$0.source].path):\($0.line)" }, files: displayed,
            hostnames: internationalizesHostnames ? .internationalized : .ascii)
    }

    private init(_ rules: SchemaRules, files: [String: SourceID], hostnames: HostnameRules) {
        self.rules = rules
        self.files = files
        validator = rules.key.flatMap {
            SchemaBundle(rules: rules.rules, lines: rules.lines, hostnames: hostnames).validator(at: $0)
        }
    }

    /// Whether a value follows the schema.
    public func isValid(_ tape: JSONTape) -> Bool { validator?.isValid(tape) ?? (rules.key == nil) }

    /// The user has no file with the `$ref` that names the schema.
    private static func withoutWrapper(
        _ findings: Diagnostics, _ sources: SourceMap, _ name: SchemaName
    ) -> Diagnostics {
        var result = Diagnostics()
        for var finding in findings.inOrderReported {
            if let location = finding.location, sources[location.source].path == wrapperName {
                finding.location = nil
            }
            result.report(finding)
        }
        return result
    }
}

/// No file of a schema has this name.
private let wrapperName = "pinion validate"

/// Files, and one more that makes a description of a file that is a schema: its only schema refers to it.
private struct WithWrapper<Sources: SourceProvider>: SourceProvider {
    var sources: Sources
    var wrapper: [UInt8] = []

    init(sources: Sources) { self.sources = sources }

    mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> {
        !wrapper.isEmpty && path == wrapperName ? .success(wrapper) : sources.bytes(at: path)
    }

    func displayPath(of path: String) -> String {
        !wrapper.isEmpty && path == wrapperName ? path : sources.displayPath(of: path)
    }

    /// Whether a file is, or is meant to be, a description and no schema. What cannot be read is for the parser to
    /// tell.
    mutating func isDescription(_ path: String) -> Bool {
        var ignored = Diagnostics()
        guard case .success(let bytes) = bytes(at: path),
            let tree = NodeTree.read(
                bytes, source: SourceID(rawValue: 0), path: path, diagnostics: &ignored)
        else { return true }
        return tree.root["openapi"] != nil || tree.root["swagger"] != nil
    }

    mutating func wrap(_ path: String, _ pointer: String) {
        let reference = Self.encoded(path, keeps: "/") + "#" + Self.encoded(pointer, keeps: "/~$")
        wrapper = Array(
            """
            {"openapi":"3.1.0","info":{"title":"","version":""},"paths":{},"components":{"schemas":{"Schema":\
            {"$ref":"\(reference)"}}}}
            """.utf8)
    }

    private static func encoded(_ text: String, keeps: String) -> String {
        text.utf8.map { byte in
            let isKept =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._".utf8.contains(byte)
                || keeps.utf8.contains(byte)
            let digits = String(byte, radix: 16, uppercase: true)
            return isKept ? String(Unicode.Scalar(byte)) : "%" + (digits.utf8.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
