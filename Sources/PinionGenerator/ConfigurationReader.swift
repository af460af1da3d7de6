internal import PinionDiagnostics
internal import PinionYAML

/// Reads `pinion.yaml`. Paths in it are relative to its folder; the paths that come out are relative to
/// the current folder, as the file's own path is.
struct ConfigurationReader {
    private static let unknownKey = Rule(
        id: "configuration/unknown-key", summary: "pinion.yaml has only the documented keys.")
    private static let wrongValue = Rule(
        id: "configuration/wrong-value", summary: "Each key of pinion.yaml has a value of its own kind.")
    private static let missingKey = Rule(
        id: "configuration/missing-key", summary: "Each description names its schema, module and output.")

    private static let sharedOutput = Rule(
        id: "configuration/shared-output", summary: "Each description has an output folder of its own.")

    private let folder: String
    private var diagnostics = Diagnostics()
    private var outputs: [(path: String, location: SourceLocation)] = []

    /// The configuration in `bytes`; `nil` when something in it is wrong, which `diagnostics` then tells.
    static func read(
        _ bytes: [UInt8], path: String, sources: inout SourceMap, diagnostics: inout Diagnostics
    ) -> Configuration? {
        let source = sources.add(path: path, bytes: bytes)
        guard let tree = NodeTree.read(bytes, source: source, path: path, diagnostics: &diagnostics) else {
            return nil
        }
        var reader = ConfigurationReader(folder: Path.parent(of: path))
        let configuration = reader.configuration(tree.root)
        diagnostics.report(contentsOf: reader.diagnostics)
        return reader.diagnostics.hasErrors ? nil : configuration
    }

    private init(folder: String) { self.folder = folder }

    private mutating func configuration(_ root: Node) -> Configuration {
        var descriptions: [Configuration.Description] = []
        var found = false
        if root.kind != .mapping { wrong(root, "pinion.yaml", "a mapping with the key `descriptions`") }
        for (key, value) in root.members {
            guard key.textIs("descriptions") else {
                unknown(key, known: ["descriptions"])
                continue
            }
            found = true
            if value.kind != .sequence { wrong(value, "descriptions", "a list") }
            for element in value.elements {
                if let description = description(element) { descriptions.append(description) }
            }
        }
        if !found || (descriptions.isEmpty && !diagnostics.hasErrors) {
            missing("descriptions", in: root)
        }
        return Configuration(descriptions: descriptions)
    }

    private mutating func description(_ node: Node) -> Configuration.Description? {
        guard node.kind == .mapping else {
            wrong(node, "a description", "a mapping with `schema`, `module` and `output`")
            return nil
        }
        var schema: String?
        var module: String?
        var output: String?
        var root: String?
        var validators = true
        var shards = 4
        for (key, value) in node.members {
            switch key.text {
            case "schema": schema = text(value, "schema").map { Path.join(folder, $0) }
            case "root": root = text(value, "root").map { Path.join(folder, $0) }
            case "output":
                output = text(value, "output").map { Path.join(folder, $0) }
                if let output { claim(output, at: value.location) }
            case "module": module = identifier(value)
            case "validators":
                if case .boolean(let flag) = value.scalar {
                    validators = flag
                } else {
                    wrong(value, "validators", "`true` or `false`")
                }
            case "shards":
                if let number = Int(value.text), (1...64).contains(number) {
                    shards = number
                } else {
                    wrong(value, "shards", "a number from 1 to 64")
                }
            default: unknown(key, known: ["schema", "module", "output", "root", "validators", "shards"])
            }
        }
        for (name, value) in [("schema", schema), ("module", module), ("output", output)] where value == nil {
            if node[name] == nil { missing(name, in: node) }
        }
        guard let schema, let module, let output else { return nil }
        return Configuration.Description(
            schema: schema, module: module, output: output, root: root, validators: validators, shards: shards
        )
    }

    private mutating func text(_ node: Node, _ key: String) -> String? {
        guard node.kind == .scalar, !node.utf8.isEmpty, !node.utf8.contains(0) else {
            wrong(node, key, "a path")
            return nil
        }
        return node.text
    }

    private mutating func identifier(_ node: Node) -> String? {
        if node.kind == .scalar, ModuleName.isValid(node.text) { return node.text }
        wrong(node, "module", ModuleName.rule)
        return nil
    }

    /// Each output folder is replaced as a whole: two descriptions in one would delete each other's files.
    private mutating func claim(_ output: String, at location: SourceLocation) {
        let path = Path.absolute(output) + "/"
        for other in outputs where path.hasPrefix(other.path) || other.path.hasPrefix(path) {
            diagnostics.report(
                Diagnostic(
                    rule: Self.sharedOutput,
                    message: "`\(output)` is, holds or lies in another output folder",
                    location: location,
                    consequence: "each folder is replaced as a whole, the other's files included",
                    suggestion: "give each description a folder of its own",
                    notes: [Diagnostic.Note("the other folder", location: other.location)]))
        }
        outputs.append((path, location))
    }

    private mutating func wrong(_ node: Node, _ key: String, _ expected: String) {
        diagnostics.report(
            Diagnostic(
                rule: Self.wrongValue, message: "the value of `\(key)` should be \(expected)",
                location: node.location))
    }

    private mutating func missing(_ key: String, in node: Node) {
        diagnostics.report(
            Diagnostic(
                rule: Self.missingKey, message: "`\(key)` is missing", location: node.location,
                suggestion: "add `\(key):`"))
    }

    private mutating func unknown(_ key: Node, known: [String]) {
        diagnostics.report(
            Diagnostic(
                rule: Self.unknownKey, message: "unknown key `\(key.text)`", location: key.location,
                consequence: "a key that is not understood may be a wish that is not met",
                suggestion: "the keys here are " + known.map { "`\($0)`" }.joined(separator: ", ")))
    }
}

/// The rule for the names of modules.
public enum ModuleName {
    /// The rule in words, as an object: "use ...".
    public static let rule =
        "a Swift identifier that begins with a capital letter, such as `PartnerCenter`, and no module of the "
        + "toolchain's or Pinion's own"

    /// Keywords, and modules that generated code or its users import.
    private static let reserved: Set<String> = [
        "Self", "Any", "Type", "Protocol", "Swift", "Foundation", "FoundationEssentials",
        "FoundationNetworking",
        "Dispatch", "Glibc", "Musl", "Darwin", "Testing", "XCTest", "HTTPTypes", "PinionJSON",
        "PinionRuntime",
        "PinionURLSession",
    ]

    /// Whether `text` can name a Swift module and its client type: an ASCII identifier that begins with a
    /// capital letter, at most 100 characters.
    public static func isValid(_ text: String) -> Bool {
        guard let first = text.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else {
            return false
        }
        let isWord = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
        }
        return isWord && text.utf8.count <= 100 && !reserved.contains(text)
    }
}
