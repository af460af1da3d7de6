import PinionDiagnostics
import PinionGenerator
public import PinionYAML

/// The files of one description as bare trees, opened when first asked for. Knows nothing of OpenAPI: what is
/// built on it can contradict the generator.
public final class DescriptionFiles {
    /// The root file's name within the folder.
    public let root: String
    private var provider: DiskSources
    private var trees: [String: NodeTree] = [:]
    private var positions: [String: [Position: String]] = [:]

    private struct Position: Hashable {
        var line: Int32
        var column: Int32
    }

    /// The files below `folder`, with `root` as the outermost.
    public init(folder: String, root: String) {
        self.root = root
        provider = DiskSources(root: folder)
    }

    /// The outermost node of a file; `nil` when it cannot be read.
    public func tree(_ path: String) -> Node? {
        if let known = trees[path] { return known.root }
        guard case .success(let bytes) = provider.bytes(at: path) else { return nil }
        var diagnostics = Diagnostics()
        let tree = NodeTree.read(
            bytes, source: SourceID(rawValue: 0), path: path, diagnostics: &diagnostics)
        trees[path] = tree
        return tree?.root
    }

    /// The place of the root file's outermost mapping.
    public var start: Place? { tree(root).map { Place(file: "", pointer: "", node: $0) } }

    /// Where a `$ref` in `file` leads; `nil` when it leads nowhere.
    ///
    /// - Parameter file: as in `Place.file`.
    public func follow(_ reference: String, from file: String) -> Place? {
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? file : Self.join(folderOf: file.isEmpty ? root : file, String(parts[0]))
        let isRoot = path.isEmpty || path == root
        let fragment = parts.count > 1 ? Self.withoutPercents(String(parts[1])) : ""
        guard let tree = tree(isRoot ? root : path) else { return nil }
        let tokens = fragment.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            .map { Place.unescape(String($0)) }
        guard fragment.isEmpty || fragment.hasPrefix("/"), let node = tree.resolve(pointer: tokens) else {
            return nil
        }
        let pointer = tokens.map { "/" + Place.escape($0) }.joined()
        return Place(file: isRoot ? "" : path, pointer: pointer, node: node)
    }

    /// The pointer of what stands at a line and column of a file (`Place.text`), or of the nearest thing before it.
    public func pointer(line: Int32, column: Int32, in path: String) -> String? {
        if positions[path] == nil {
            var found: [Position: String] = [:]
            if let tree = tree(path) {
                Self.index(Place(file: path == root ? "" : path, pointer: "", node: tree), into: &found)
            }
            positions[path] = found
        }
        return positions[path]?[Position(line: line, column: column)]
    }

    private static func index(_ start: Place, into found: inout [Position: String]) {
        var pending = [start]
        var seen: Set<Node> = []
        while let place = pending.popLast() {
            guard seen.insert(place.node).inserted else { continue }
            // A mapping starts where its first key does: the mapping was there first and keeps the place.
            note(place.node, place.text, &found)
            for (key, value) in place.node.members {
                let member = place.member(key.text, value)
                note(key, member.text, &found)
                pending.append(member)
            }
            for (position, element) in place.node.elements.enumerated() {
                pending.append(place.element(position, element))
            }
        }
    }

    private static func note(_ node: Node, _ text: String, _ found: inout [Position: String]) {
        let position = Position(line: node.location.line, column: node.location.column)
        if let known = found[position], known.utf8.count <= text.utf8.count { return }
        found[position] = text
    }

    private static func join(folderOf file: String, _ path: String) -> String {
        var parts = file.split(separator: "/").dropLast().map { String($0) }
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }

    private static func withoutPercents(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), let value = UInt8(digits, radix: 16), digits.utf8.count == 2 {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
