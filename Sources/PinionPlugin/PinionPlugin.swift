import Foundation
import PackagePlugin

/// Generates the Swift of a target's description when the target is built.
///
/// The target's folder holds a `pinion.yaml` and, anywhere below it, the files of the description; or several
/// folders that do, and then each description's types are in a namespace with the name of its folder. The inputs of
/// a step are every YAML and JSON file of the target: SwiftPM asks for them before anything is read, so that the
/// files that `$ref`s reach are not known yet. The tool refuses to read any other file, so none can change without
/// the step running again.
@main
struct PinionPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target.sourceModule else { return [] }
        return try commands(
            target: target.name, files: module.sourceFiles.map(\.url),
            tool: try context.tool(named: "PinionBuild").url, workFolder: context.pluginWorkDirectoryURL)
    }

    private func commands(target: String, files: [URL], tool: URL, workFolder: URL) throws -> [Command] {
        let inputs = files.filter { ["yaml", "yml", "json"].contains($0.pathExtension) }
            .sorted { $0.path < $1.path }
        let configurations = inputs.filter { $0.lastPathComponent == "pinion.yaml" }
            .map { (path: $0.path, folder: $0.deletingLastPathComponent()) }
        // The outermost ones: a description's own folders may hold what they like.
        let outermost = configurations.filter { configuration in
            !configurations.contains {
                $0.folder.path != configuration.folder.path
                    && configuration.folder.path.hasPrefix($0.folder.path + "/")
            }
        }
        for inner in configurations where !outermost.contains(where: { $0.path == inner.path }) {
            Diagnostics.warning("\(inner.path) is not read: a folder around it has a pinion.yaml of its own")
        }
        if outermost.isEmpty {
            throw PluginFailure(
                description: "the target `\(target)` has no pinion.yaml among its files; a minimal one says\n"
                    + "descriptions:\n  - schema: openapi.yaml")
        }
        // One description has the module to itself; several are told apart by the names of their folders.
        let names = outermost.map { outermost.count == 1 ? "" : $0.folder.lastPathComponent }
        // Compared as a file system that takes no notice of case does.
        for (index, name) in names.enumerated()
        where names[..<index].contains(where: { $0.lowercased() == name.lowercased() }) {
            throw PluginFailure(
                description: "the target `\(target)` has two folders called `\(name)` with a pinion.yaml; "
                    + "types are named after them, so rename one")
        }
        return zip(outermost, names).map { configuration, name in
            // A folder of its own, which the tool replaces as a whole.
            let output = workFolder.appending(path: name.isEmpty ? "Generated" : "Generated-\(name)")
            let prefix = name.isEmpty ? target : "\(target)+\(name)"
            return .buildCommand(
                displayName: name.isEmpty
                    ? "Generating Swift from \(target)'s description"
                    : "Generating Swift from \(target)'s description \(name)",
                executable: tool,
                arguments: ["build", configuration.path, target, name, output.path] + inputs.map(\.path),
                inputFiles: inputs,
                outputFiles: Self.outputs.map { output.appending(path: "\(prefix)+\($0)") })
        }
    }

    /// What the tool writes, always: `BuildStep` names the same files, which a test of a consumer holds it to.
    private static let outputs =
        ["Client.swift"]
        + ["Operations", "Models"].flatMap { kind in (1...4).map { "\(kind)\($0).swift" } }
        + ["Validators.swift", "ValidatorLines.swift"]
}

/// Why there is nothing to run.
struct PluginFailure: Error, CustomStringConvertible {
    let description: String
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension PinionPlugin: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            try commands(
                target: target.displayName, files: target.inputFiles.map(\.url),
                tool: try context.tool(named: "PinionBuild").url, workFolder: context.pluginWorkDirectoryURL)
        }
    }
#endif
