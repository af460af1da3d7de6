import Foundation
import PackagePlugin

/// `swift package generate-api`: writes generated Swift into the package, for those who commit it.
///
/// It runs for `pinion.yaml` and `Schemas/pinion.yaml` of the package, and for each target's `pinion.yaml`,
/// which needs no `module` (it is the target's name). Descriptions without an `output` are left to the build
/// plugin.
@main
struct PinionCommandPlugin: CommandPlugin {
    private static let usage = """
        usage: swift package generate-api [--check] [--target NAME]... [--config PATH]...
          --check    change nothing; fail if a file is not what it should be, and say which
          --target   only this target's pinion.yaml
          --config   this pinion.yaml, in place of all others
        """

    func performCommand(context: PluginContext, arguments: [String]) throws {
        var extractor = ArgumentExtractor(arguments)
        if extractor.extractFlag(named: "help") > 0 {
            print(Self.usage)
            return
        }
        let isCheck = extractor.extractFlag(named: "check") > 0
        let targets = extractor.extractOption(named: "target")
        let configurations = extractor.extractOption(named: "config")
        guard extractor.remainingArguments.isEmpty else {
            Diagnostics.error(
                "unknown argument: \(extractor.remainingArguments.joined(separator: " "))\n\(Self.usage)")
            return
        }
        let runs = try calls(context.package, targets: targets, configurations: configurations)
        if runs.isEmpty {
            Diagnostics.error("there is no pinion.yaml\n\(Self.usage)")
            return
        }
        let tool = try context.tool(named: "PinionBuild").url
        for run in runs {
            let process = Process()
            process.executableURL = tool
            process.arguments = [isCheck ? "check" : "write"] + run
            process.currentDirectoryURL = context.package.directoryURL
            try process.run()
            process.waitUntilExit()
            if process.terminationStatus != 0 {
                Diagnostics.error(
                    isCheck
                        ? "generated files are not what they should be; run `swift package generate-api`"
                        : "nothing was written for \(run[0])")
            }
        }
    }

    /// For each `pinion.yaml`: its path, and for one of a target the target's name.
    private func calls(
        _ package: Package, targets: [String], configurations: [String]
    ) throws -> [[String]] {
        if !configurations.isEmpty { return configurations.map { [$0] } }
        var runs: [[String]] = []
        if targets.isEmpty {
            runs += ["pinion.yaml", "Schemas/pinion.yaml"]
                .filter { exists(package.directoryURL.appending(path: $0)) }.map { [$0] }
        }
        let chosen = targets.isEmpty ? package.targets : try package.targets(named: targets)
        for target in chosen {
            // Relative, so that findings read as they do in a terminal.
            let folder = relative(target.directoryURL.path, to: package.directoryURL.path)
            guard target.sourceModule != nil, exists(target.directoryURL.appending(path: "pinion.yaml")),
                !runs.contains([folder + "/pinion.yaml"])
            else { continue }
            runs.append([folder + "/pinion.yaml", target.name])
        }
        return runs
    }

    private func exists(_ url: URL) -> Bool { FileManager.default.fileExists(atPath: url.path) }

    private func relative(_ path: String, to folder: String) -> String {
        path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
    }
}
