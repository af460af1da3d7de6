public import PinionIR

/// Turns an API into the files of a Swift module. Pure: no disk, no clock, no environment.
public struct SwiftEmitter: Sendable {
    private let context: EmissionContext
    /// Modules of types that are not Pinion's.
    private let foreignModules: [String]

    /// Names everything; the files are written by `files()`.
    public init(api: API, options: EmitterOptions) {
        context = EmissionContext(api: api, options: options)
        foreignModules = Set(context.foreignTypes.compactMap(\.module)).sorted()
    }

    /// The files, always the same list for the same shard count, even when some have nothing to say.
    public func files() -> [GeneratedFile] {
        var client = CodePrinter()
        var operations = Shards(context.options.shardCount, of: context.api.operations.count)
        var models = Shards(
            context.options.shardCount, of: context.api.types.count { $0.owner == .module })
        OperationsEmitter.emit(context, client: &client, operations: &operations)
        ModelsEmitter.emit(context, into: &models)
        let validators = context.options.emitsValidators ? ValidatorsEmitter(context) : nil
        return [file("Client.swift", client, import: "@_exported public")]
            + files("Operations", consume operations) + files("Models", consume models) + [
                file(
                    "Validators.swift", validators?.rules() ?? CodePrinter(), import: "internal",
                    beside: context.options.internationalizesHostnames ? ["PinionIDN"] : []),
                file("ValidatorLines.swift", validators?.lines() ?? CodePrinter(), import: nil),
            ]
    }

    /// The paths `files()` will use, for build plugins, which declare outputs before anything runs.
    public static func paths(shardCount: Int) -> [String] {
        ["Client.swift"]
            + ["Operations", "Models"].flatMap { name in
                (1...max(shardCount, 1)).map { "\(name)\($0).swift" }
            } + ["Validators.swift", "ValidatorLines.swift"]
    }

    /// How the files spell a type where a value of it is declared.
    public func spelling(of type: TypeReference) -> String {
        context.spell(type).text
    }

    private func files(_ name: String, _ shards: consuming Shards) -> [GeneratedFile] {
        var files: [GeneratedFile] = []
        for index in shards.printers.indices {
            let access: SwiftCode = shards.publicImports.contains(index) ? "public" : "internal"
            files.append(file("\(name)\(index + 1).swift", shards.take(index), import: access))
        }
        return files
    }

    /// `access` is as high as the file needs it and no higher, else the compiler warns. Only the client, which is
    /// never empty, re-exports the runtime; a file that has no use for it imports nothing.
    /// Other modules of Pinion's are imported `beside` it.
    private func file(
        _ path: String, _ body: consuming CodePrinter, import access: SwiftCode?,
        beside others: [SwiftCode] = []
    ) -> GeneratedFile {
        var printer = CodePrinter()
        let (options, content, end) = GeneratedFile.header
        printer.comment(
            "Written by pinion \(context.options.version) from \(context.options.schemaPath)"
                + options + Digest.text(context.options.digest) + content + Digest.text(0) + end)
        let start = printer.bytes.count
        if !body.isEmpty {
            printer.comment("swift-format-ignore-file")
            printer.comment("swiftlint:disable all")
            printer.blank()
            if let access {
                for module in others { printer.line("internal import \(module)") }
                printer.line("\(access) import PinionRuntime")
                // They are mentioned in public declarations only: properties, parameters and results.
                for module in foreignModules where body.mentions(module: module) {
                    printer.line("public import \(SwiftCode(module: module))")
                }
                printer.blank()
            }
            if let namespace = context.namespace {
                if path == "Client.swift" {
                    printer.doc(DocComment("Everything that comes from \(context.options.schemaPath)."))
                    printer.line("public enum \(namespace): \(context.spell(.sendable)) {}")
                    printer.blank()
                }
                printer.append(body, inside: namespace)
                body = CodePrinter()
            }
        }
        // The body moves along in its buffer: a copy would fault in as many pages again.
        body.prepend(printer)
        let digest = Digest.text(Digest.of(body.bytes[start...]))
        body.overwrite(at: start - 1 - end.utf8.count - Digest.digitCount, with: digest)
        return GeneratedFile(path: path, bytes: body.bytes)
    }
}
