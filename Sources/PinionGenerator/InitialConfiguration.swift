extension FileSystem {
    /// The first of `names` that is a file in `folder`.
    static func first(of names: [String], in folder: String) -> String? {
        names.first { kind(of: Path.join(folder, $0)) == .file }
    }
}

/// The first step with Pinion: a `pinion.yaml` in the folder of a target.
public struct InitialConfiguration: Sendable {
    /// Names under which descriptions are found without being named.
    public static let usualNames = ["openapi.yaml", "openapi.yml", "openapi.json"]

    /// The target's folder.
    public var folder: String
    /// The description, from that folder.
    public var schema: String
    /// Whether generated code is committed.
    public var isCommitted: Bool

    /// - Parameter schema: `nil` for the one of `usualNames` that is there, or the first of them.
    public init(folder: String, schema: String?, isCommitted: Bool) {
        self.folder = folder
        self.isCommitted = isCommitted
        self.schema =
            schema ?? FileSystem.first(of: Self.usualNames, in: folder) ?? Self.usualNames[0]
    }

    /// Where the configuration goes.
    public var path: String { Path.join(folder, "pinion.yaml") }

    /// Whether the description is there.
    public var hasDescription: Bool { FileSystem.kind(of: Path.join(folder, schema)) == .file }

    /// Writes the file.
    ///
    /// - Throws: when it cannot be written or is there already.
    public func write() throws(FileError) {
        try FileSystem.createFolders(folder)
        let text = ConfigurationTemplate.text(schema: schema, output: isCommitted ? "Generated" : nil)
        try FileSystem.create(path, Array(text.utf8))
    }

    /// The lines that `Package.swift` needs, for people to copy.
    public var packageLines: String {
        let target = Path.name(of: Path.absolute(folder))
        let product = ".product(name: \"PinionRuntime\", package: \"pinion\")"
        let rest =
            isCommitted
            ? "exclude: [\"pinion.yaml\", \"\(schema)\"]"
            : "plugins: [.plugin(name: \"PinionPlugin\", package: \"pinion\")]"
        return """
            platforms: [.macOS(.v13), .iOS(.v16)],
            dependencies: [
                .package(url: "<where you have Pinion from>", branch: "main")
            ],
            targets: [
                .target(
                    name: "\(target)",
                    dependencies: [\(product)],
                    \(rest))
            ]

            """
    }
}
