import PinionDiagnostics
import PinionGenerator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the package plugins run. Every user of the plugins builds it before their own code, so it is the
/// generator and nothing else: `pinion`, with its options, is for people.
///
///     PinionBuild build PINION.YAML TARGET NAME OUTPUT INPUT...
///     PinionBuild write|check PINION.YAML [TARGET]
///
/// Exits with 0 when all is well, 1 when the description is at fault or the output is not what it should be,
/// 2 for other arguments.
@main
enum PinionBuild {
    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let isGood: Bool
        switch arguments.first {
        case "build" where arguments.count >= 5:
            isGood = build(
                BuildStep(
                    configuration: arguments[1], target: arguments[2], name: arguments[3],
                    output: arguments[4], inputs: Array(arguments[5...])))
        case "write" where (2...3).contains(arguments.count),
            "check" where (2...3).contains(arguments.count):
            isGood = write(
                arguments[1], target: arguments.dropFirst(2).first, isCheck: arguments[0] == "check")
        default:
            print(
                "error: PinionBuild is run by the plugins of the package pinion; for people there is `pinion`"
            )
            exit(2)
        }
        exit(isGood ? 0 : 1)
    }

    private static func build(_ step: BuildStep) -> Bool {
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        do {
            let run = try step.run(
                version: PinionVersion.text, sources: &sources, diagnostics: &diagnostics)
            tell(diagnostics, sources)
            return run.map(tell) ?? false
        } catch {
            print("error: \(error)")
            return false
        }
    }

    private static func write(_ path: String, target: String?, isCheck: Bool) -> Bool {
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        let configuration: Configuration?
        do {
            configuration = try Configuration.read(
                path, place: target.map { Configuration.Place(module: $0, output: "") },
                sources: &sources, diagnostics: &diagnostics)
        } catch {
            print("error: \(error)")
            return false
        }
        tell(diagnostics, sources)
        guard var configuration else { return false }
        // Without an output folder it is the build plugin's.
        configuration.descriptions.removeAll { $0.output.isEmpty }
        if configuration.descriptions.isEmpty {
            print("\(path): names no `output`, so the build plugin writes it when the target is built")
            return true
        }
        let runs = GenerationRun.run(configuration, version: PinionVersion.text, isCheck: isCheck)
        // All of them, so that all is told that is wrong.
        return zip(runs, configuration.descriptions).map { run, description in
            let isGood = tell(run)
            if case .done(let changes) = run.outcome {
                let written = changes.created.count + changes.changed.count
                print(
                    "\(description.module): wrote \(written), removed \(changes.removed.count), left "
                        + "\(changes.unchanged.count) of its files in \(description.output)")
                for reason in run.reasons { print("\(description.module): because \(reason)") }
            }
            return isGood
        }.allSatisfy { $0 }
    }

    /// Prints what a run found; whether it went well.
    private static func tell(_ run: GenerationRun) -> Bool {
        tell(run.diagnostics, run.sources)
        switch run.outcome {
        case .done: return true
        case .refused, .heldBack: return false
        case .failed(let error): print("error: \(error)")
        case .stale(let changes):
            for reason in run.reasons { print("since the files were written: \(reason)") }
            for difference in changes.differences { print("\(difference.what): \(difference.file)") }
        }
        return false
    }

    private static func tell(_ diagnostics: Diagnostics, _ sources: SourceMap) {
        if diagnostics.isEmpty { return }
        print(DiagnosticFormat.text.render(diagnostics, sources: sources), terminator: "")
    }
}
