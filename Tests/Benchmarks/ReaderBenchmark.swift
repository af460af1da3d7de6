import PinionDiagnostics
import PinionYAML

/// The reader against a pass over libyaml's events that does nothing with them, in alternating rounds.
struct ReaderBenchmark {
    let path: String
    let bytes: [UInt8]
    let rounds: Int

    func run() {
        var bare = Measurement()
        var reader = Measurement()
        var walk = Measurement()
        var events = 0
        var nodes = 0
        for _ in 0..<rounds {
            var tree: NodeTree?
            reader.run { tree = read() }
            guard let tree else {
                return print("\(path): refused after \(decimal(reader.minimum * 1e3, 2)) ms of CPU time")
            }
            bare.run { events = EventPass.run(over: bytes) }
            walk.run { nodes = count(tree.root) }
        }
        print("\(path): \(bytes.count) bytes, \(events) events, \(nodes) nodes, \(rounds) rounds, CPU time")
        print("                   minimum     median       MB/s")
        line("libyaml events ", bare)
        line("node tree      ", reader)
        line("walk over it   ", walk)
        print(
            "ratio of tree to events: \(decimal(reader.minimum / bare.minimum, 3)) (minimum), "
                + "\(decimal(reader.median / bare.median, 3)) (median)")
    }

    private func line(_ name: String, _ measurement: Measurement) {
        let speed = Double(bytes.count) / measurement.median / 1e6
        print(
            "\(name)   \(decimal(measurement.minimum * 1e3, 2)) ms   \(decimal(measurement.median * 1e3, 2)) ms"
                + "   \(decimal(speed, 1))")
    }

    private func read() -> NodeTree? {
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        let source = sources.add(path: path, bytes: bytes)
        return NodeTree.read(bytes, source: source, path: path, diagnostics: &diagnostics)
    }

    private func count(_ node: Node) -> Int {
        var total = 1
        for element in node.elements { total += count(element) }
        for member in node.members { total += 1 + count(member.value) }
        return total
    }
}
