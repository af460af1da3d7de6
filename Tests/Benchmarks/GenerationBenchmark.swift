import PinionDiagnostics
import PinionIR
import PinionOpenAPI
import PinionSwift
import PinionYAML

/// The whole generation in memory, stage by stage, against a pass over libyaml's events that does nothing with
/// them, in alternating rounds.
struct GenerationBenchmark {
    let path: String
    let bytes: [UInt8]
    let rounds: Int

    func run() {
        var bare = Measurement()
        var reading = Measurement()
        var parsing = Measurement()
        var resolving = Measurement()
        var naming = Measurement()
        var emitting = Measurement()
        var whole = Measurement()
        var freeing = Measurement()
        var outputBytes = 0
        for _ in 0..<rounds {
            bare.run { _ = EventPass.run(over: bytes) }
            reading.run { read() }
            // What the stages make is let go of only when the time is taken: the tool ends without that.
            var parsed: Document?
            var resolved: API?
            var named: SwiftEmitter?
            var emitted: [GeneratedFile] = []
            whole.run {
                var diagnostics = Diagnostics()
                parsing.run { parsed = parse(&diagnostics) }
                guard let document = parsed else { return }
                resolving.run { resolved = Resolver.resolve(document, diagnostics: &diagnostics) }
                guard let api = resolved else { return }
                naming.run { named = SwiftEmitter(api: api, options: EmitterOptions(moduleName: "Measured")) }
                guard let emitter = named else { return }
                emitting.run { emitted = emitter.files() }
            }
            guard !emitted.isEmpty else { return print("\(path): refused") }
            freeing.run {
                parsed = nil
                resolved = nil
                named = nil
            }
            outputBytes = emitted.reduce(0) { $0 + $1.bytes.count }
        }
        print("\(path): \(bytes.count) bytes to \(outputBytes), \(rounds) rounds, CPU time, minimum")
        line("libyaml events", bare.minimum, bare)
        line("read", reading.minimum, bare)
        line("parse", parsing.minimum - reading.minimum, bare)
        line("resolve", resolving.minimum, bare)
        line("name", naming.minimum, bare)
        line("emit", emitting.minimum, bare)
        line("generation", whole.minimum, bare)
        line("freeing", freeing.minimum, bare)
    }

    private func line(_ name: String, _ seconds: Double, _ bare: Measurement) {
        let label = name + String(repeating: " ", count: 14 - name.utf8.count)
        print(
            "\(label)  \(decimal(seconds * 1e3, 2)) ms, \(decimal(seconds / bare.minimum, 2)) times the events"
        )
    }

    private func read() {
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        let source = sources.add(path: path, bytes: bytes)
        _ = NodeTree.read(bytes, source: source, path: path, diagnostics: &diagnostics)
    }

    private func parse(_ diagnostics: inout Diagnostics) -> Document? {
        var sources = SourceMap()
        var provider = SingleSource(bytes: bytes)
        return DescriptionParser.parse(
            root: path, sources: &provider, diagnostics: &diagnostics, sourceMap: &sources)
    }
}

/// Hands out one file, whatever is asked for.
private struct SingleSource: SourceProvider {
    let bytes: [UInt8]

    func bytes(at path: String) -> Result<[UInt8], SourceFailure> { .success(bytes) }
}
