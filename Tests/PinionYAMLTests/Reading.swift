import PinionDiagnostics
import PinionYAML

/// One file read on its own.
struct Reading {
    let tree: NodeTree?
    let diagnostics: Diagnostics
    let sources: SourceMap

    init(_ text: String, path: String = "f.yaml", limits: ReaderLimits = .default) {
        self.init(Array(text.utf8), path: path, limits: limits)
    }

    init(_ bytes: [UInt8], path: String = "f.yaml", limits: ReaderLimits = .default) {
        var sources = SourceMap()
        var diagnostics = Diagnostics()
        let source = sources.add(path: path, bytes: bytes)
        tree = NodeTree.read(bytes, source: source, path: path, limits: limits, diagnostics: &diagnostics)
        self.sources = sources
        self.diagnostics = diagnostics
    }

    /// `line:col: message [rule]` of every finding, notes indented below.
    var findings: [String] {
        diagnostics.all.flatMap { finding in
            let place = finding.location.map { "\($0.line):\($0.column): " } ?? ""
            return ["\(place)\(finding.message) [\(finding.rule.id)]"]
                + finding.notes.map { note in
                    "  " + (note.location.map { "\($0.line):\($0.column): " } ?? "") + note.message
                }
        }
    }

    var rules: [String] { diagnostics.all.map(\.rule.id) }

    /// The tree in a compact JSON-like form: quoted strings in quotes, everything else as written.
    var outline: String? { tree.map { Self.outline($0.root) } }

    private static func outline(_ node: Node) -> String {
        switch node.kind {
        case .scalar: node.isQuoted ? "\"\(node.text)\"" : node.text
        case .sequence: "[" + node.elements.map(outline).joined(separator: ",") + "]"
        case .mapping:
            "{" + node.members.map { outline($0.key) + ":" + outline($0.value) }.joined(separator: ",") + "}"
        }
    }
}
