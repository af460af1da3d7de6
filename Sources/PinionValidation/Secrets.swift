import PinionDiagnostics
import PinionSwift
import PinionYAML

/// Where data may have secrets.
struct Secrets {
    let schema: SchemaFile
    let tree: NodeTree

    /// The same lines with an asterisk for each character of a value that may be secret. What is between one of several
    /// lines and the next value is hidden with it.
    func hidden(in bytes: [UInt8]) -> [UInt8] {
        guard schema.rules.mayBeSecret(nil) else { return bytes }
        var stretches: [Stretch] = []
        collect(tree.root, name: nil, isSecret: false, &stretches)
        stretches.sort { $0.start < $1.start }
        var next = stretches[...]
        var result: [UInt8] = []
        // A byte order mark is in no column.
        var place = (line: Int32(1), column: Int32(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 0 : 1))
        var isHidden = false
        for (index, byte) in bytes.enumerated() {
            let isFirst = byte & 0xC0 != 0x80
            if isFirst {
                while let end = next.first?.end, end <= place { next.removeFirst() }
                isHidden = next.first.map { $0.start <= place } ?? false
            }
            if byte == 0x0A || byte == 0x0D {
                result.append(byte)
                let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
                if !isPair { place = (place.line + 1, 1) }
                continue
            }
            if !isHidden { result.append(byte) } else if isFirst { result.append(UInt8(ascii: "*")) }
            if isFirst { place.column += 1 }
        }
        return result
    }

    /// From a place up to another; to the end of the file if there is none. Lines and columns count from 1.
    private struct Stretch {
        let start: (line: Int32, column: Int32)
        let end: (line: Int32, column: Int32)?
    }

    /// Text that nobody can read, and so find secrets in: an asterisk for all but punctuation.
    static func outline(of bytes: [UInt8]) -> [UInt8] {
        bytes.compactMap { byte in
            if byte & 0xC0 == 0x80 { return nil }
            let isKept = byte <= 0x20 || "{}[],:\"".utf8.contains(byte)
            return isKept ? byte : UInt8(ascii: "*")
        }
    }

    /// - Parameters:
    ///   - name: Of the innermost member that holds the node; without one, any value may be secret.
    ///   - isSecret: Whether the name of a member around the node says so.
    private func collect(_ node: Node, name: String?, isSecret: Bool, _ stretches: inout [Stretch]) {
        switch node.kind {
        case .scalar:
            guard isSecret || name == nil else { return }
            let start = node.location
            stretches.append(Stretch(start: (start.line, start.column), end: node.end))
        case .sequence:
            for element in node.elements { collect(element, name: name, isSecret: isSecret, &stretches) }
        case .mapping:
            for (key, value) in node.members {
                collect(
                    value, name: key.text, isSecret: isSecret || schema.rules.mayBeSecret(key.text),
                    &stretches)
            }
        }
    }
}
