public import PinionDiagnostics
internal import PinionSwift

/// Generation as a step of a build: the Swift of one of a target's descriptions, in files whose names are known
/// before anything is read.
///
/// The output is a function of what the description means: it tells no lines, so that a comment, wherever it
/// is put, changes no byte and compiles nothing again.
public struct BuildStep: Hashable, Sendable {
    private static let configurationRule = Rule(
        id: "configuration/build-step", summary: "What the build decides is left out of pinion.yaml.")

    /// Over how many files each kind of declaration is spread.
    public static let shards = 4

    /// The path of `pinion.yaml`.
    public var configuration: String
    /// The target's name.
    public var target: String
    /// What tells this description from the others of the target: the name of its folder; empty when it is alone.
    public var name: String
    /// The folder for the files, which is replaced as a whole.
    public var output: String
    /// The files that the build watches: no others are read.
    public var inputs: [String]

    /// A step; paths are absolute, so that findings can be clicked on wherever the log is read.
    public init(
        configuration: String, target: String, name: String = "", output: String, inputs: [String]
    ) {
        self.configuration = configuration
        self.target = target
        self.name = name
        self.output = output
        self.inputs = inputs
    }

    /// Reads and generates; writes if nothing is wrong, and leaves what is there alone otherwise.
    ///
    /// - Parameters:
    ///   - version: of the generator.
    ///   - sources: receives the files that findings of the configuration point into.
    ///   - diagnostics: receives findings of the configuration.
    /// - Returns: `nil` when the configuration is at fault.
    /// - Throws: when the configuration cannot be read.
    public func run(
        version: String, sources: inout SourceMap, diagnostics: inout Diagnostics
    ) throws(FileError) -> GenerationRun? {
        let place = Configuration.Place(
            module: Self.clientName(target), output: output,
            namespace: name.isEmpty ? nil : Self.clientName(name))
        guard
            var configuration = try Configuration.read(
                configuration, place: place, sources: &sources, diagnostics: &diagnostics)
        else { return nil }
        let location = SourceLocation(source: SourceID(rawValue: 0), line: 1, column: 1)
        func refuse(_ message: String, help: String) {
            diagnostics.report(
                Diagnostic(
                    rule: Self.configurationRule, message: message, location: location, suggestion: help))
        }
        guard configuration.descriptions.count == 1 else {
            refuse(
                "the build plugin takes one description from each pinion.yaml",
                help: "give each description a folder in the target, with a pinion.yaml of its own"
            )
            return nil
        }
        if configuration.descriptions[0].output != output {
            refuse(
                "`output` has no meaning here: the build decides where its files lie",
                help: "leave it out, or take the plugin from the target and run `swift package generate-api`")
        }
        if configuration.descriptions[0].shards != Self.shards {
            refuse(
                "`shards` has no meaning here: the build writes \(Self.shards) files of each kind",
                help: "leave it out")
        }
        if let namespace = configuration.descriptions[0].namespace {
            if !ModuleName.isValid(namespace) {
                refuse(
                    "the folder's name, `\(name)`, makes no name for the types of its description",
                    help: "add `namespace:` with \(ModuleName.rule)")
            } else if namespace == Self.moduleName(target) {
                // A type with its module's name hides the module, and what others call by it.
                refuse(
                    "`\(namespace)` is the name of the module as well as of a namespace in it",
                    help: "add `namespace:` with another name")
            } else if NamespaceName.isTaken(namespace) {
                refuse(
                    "the folder's name, `\(name)`, makes a namespace `\(namespace)`, a name that generated code "
                        + "needs",
                    help: "add `namespace:` with another name")
            } else if let other = others.first(where: { Self.namespace(of: $0) == namespace }) {
                refuse(
                    "`\(other)` has the namespace `\(namespace)` too",
                    help: "add `namespace:` with another name to one of them")
            }
        } else if !ModuleName.isValid(configuration.descriptions[0].module) {
            refuse(
                "the target's name, `\(target)`, makes no name for the client",
                help: "add `module:` with \(ModuleName.rule)")
        }
        if diagnostics.hasErrors { return nil }
        configuration.descriptions[0].surroundingModule = Self.moduleName(target)
        configuration.descriptions[0].filePrefix = name.isEmpty ? "\(target)+" : "\(target)+\(name)+"
        configuration.descriptions[0].tellsLines = false
        // Nobody commits these files.
        configuration.descriptions[0].isLocked = false
        return GenerationRun.run(configuration, version: version, isCheck: false, allowed: inputs).first
    }

    /// The other configurations of the target that the plugin takes: no folder above has one.
    private var others: [String] {
        let all = inputs.filter { Path.name(of: $0) == "pinion.yaml" }
        let folders = all.map { Path.parent(of: $0) + "/" }
        return zip(all, folders).filter { path, folder in
            path != configuration && !folders.contains { $0 != folder && folder.hasPrefix($0) }
        }.map(\.0)
    }

    /// The namespace of another configuration; `nil` when that is at fault, which its own step tells.
    private static func namespace(of path: String) -> String? {
        let name = clientName(Path.name(of: Path.parent(of: path)))
        let place = Configuration.Place(module: name, output: "", namespace: name)
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        let read = try? Configuration.read(
            path, place: place, sources: &sources, diagnostics: &diagnostics)
        return read?.descriptions.first?.namespace
    }

    /// The module that a target becomes: what C calls an extended identifier.
    private static func moduleName(_ target: String) -> String {
        String(
            String.UnicodeScalarView(
                target.unicodeScalars.map { scalar in
                    let isWord = scalar.properties.isXIDContinue || !scalar.isASCII
                    return isWord ? scalar : "_"
                }))
    }

    /// `my-app` -> `MyApp`.
    private static func clientName(_ target: String) -> String {
        moduleName(target).split(separator: "_")
            .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}
