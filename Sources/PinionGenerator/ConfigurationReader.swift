internal import PinionDiagnostics
internal import PinionOpenAPI
internal import PinionYAML

/// Reads `pinion.yaml`. Paths in it are relative to its folder; the paths that come out are relative to
/// the current folder, as the file's own path is.
struct ConfigurationReader {
    private static let sharedOutput = Rule(
        id: "configuration/shared-output", summary: "Each description has an output folder of its own.")

    private let folder: String
    private let place: Configuration.Place?
    private var diagnostics = Diagnostics()
    private var outputs: [(path: String, location: SourceLocation)] = []

    /// The configuration in `bytes`; `nil` when something in it is wrong, which `diagnostics` then tells.
    static func read(
        _ bytes: [UInt8], path: String, place: Configuration.Place? = nil, sources: inout SourceMap,
        diagnostics: inout Diagnostics
    ) -> Configuration? {
        let source = sources.add(path: path, bytes: bytes)
        guard let tree = NodeTree.read(bytes, source: source, path: path, diagnostics: &diagnostics) else {
            return nil
        }
        var check = ConfigurationCheck()
        check.check(tree.root, "pinion.yaml", .object(ConfigurationKey.file(isPlaced: place != nil)))
        var reader = ConfigurationReader(folder: Path.parent(of: path), place: place)
        reader.claimOutputs(tree.root)
        diagnostics.report(contentsOf: check.diagnostics)
        diagnostics.report(contentsOf: reader.diagnostics)
        if check.diagnostics.hasErrors || reader.diagnostics.hasErrors { return nil }
        let descriptions = tree.root["descriptions"]?.elements.compactMap { reader.description($0) } ?? []
        return Configuration(descriptions: descriptions, sources: sources)
    }

    private init(folder: String, place: Configuration.Place?) {
        self.folder = folder
        self.place = place
    }

    /// Each output folder is replaced as a whole: two descriptions in one would delete each other's files.
    private mutating func claimOutputs(_ root: Node) {
        for node in root["descriptions"]?.elements.compactMap({ $0["output"] }) ?? []
        where node.kind == .scalar {
            let output = Path.join(folder, node.text)
            let path = Path.absolute(output) + "/"
            for other in outputs where path.hasPrefix(other.path) || other.path.hasPrefix(path) {
                diagnostics.report(
                    Diagnostic(
                        rule: Self.sharedOutput,
                        message: "`\(output)` is, holds or lies in another output folder",
                        location: node.location,
                        consequence: "each folder is replaced as a whole, the other's files included",
                        suggestion: "give each description a folder of its own",
                        notes: [Diagnostic.Note("the other folder", location: other.location)]))
            }
            outputs.append((path, node.location))
        }
    }

    // MARK: What was checked

    private func description(_ node: Node) -> Configuration.Description? {
        guard let schema = path(node["schema"]), let output = path(node["output"]) ?? place?.output,
            let module = node["module"]?.text ?? place?.module
        else { return nil }
        var description = Configuration.Description(
            schema: schema, module: module, output: output, root: path(node["root"]))
        description.namespace = node["namespace"]?.text ?? place?.namespace
        // No two files of a module may have the same name.
        if let namespace = description.namespace { description.filePrefix = "\(namespace)+" }
        if case .boolean(let flag)? = node["validators"]?.scalar { description.validators = flag }
        if let shards = node["shards"].flatMap({ Int($0.text) }) { description.shards = shards }
        description.opensEnumerations = node["enums"].map { $0.textIs("open") } ?? true
        description.assertsFormats = node["formats"].map { $0.textIs("assert") } ?? true
        description.boundsPatterns = node["patterns"].map { $0.textIs("bounded") } ?? false
        description.internationalizesHostnames =
            node["hostnames"].map { $0.textIs("internationalized") } ?? false
        description.selection.include = node["include"].map { names($0) }
        description.selection.exclude = node["exclude"].map { names($0) } ?? Selection.Names()
        description.overrides.types = overrides(node["types"])
        description.overrides.names = overrides(node["names"])
        for (rule, setting) in node["rules"]?.members.map({ ($0.key.text, $0.value.text) }) ?? [] {
            description.rules.settings[rule] = RuleSettings.Setting(rawValue: setting)
        }
        return description
    }

    private func path(_ node: Node?) -> String? { node.map { Path.join(folder, $0.text) } }

    private func names(_ node: Node) -> Selection.Names {
        func selectors(_ key: String) -> [Selector] {
            node[key]?.elements.map { Selector($0.text, at: $0.location) } ?? []
        }
        var names = Selection.Names()
        names.tags = selectors("tags")
        names.operations = selectors("operations")
        names.paths = selectors("paths")
        names.schemas = selectors("schemas")
        return names
    }

    private func overrides(_ node: Node?) -> [Overrides.Override] {
        node?.members.map { key, value in
            Overrides.Override(Selector(key.text, at: key.location), value.text)
        } ?? []
    }
}
