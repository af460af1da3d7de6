extension CodePrinter {
    /// Adds what another printer has printed at the left margin as the content of a namespace.
    ///
    /// Swift takes extensions at the top of a file only. They name the namespace themselves and stay there; runs of
    /// other declarations are put into extensions of the namespace.
    mutating func append(_ body: CodePrinter, inside namespace: SwiftIdentifier) {
        var run = CodePrinter().inner()
        func close(_ run: inout CodePrinter, _ printer: inout CodePrinter) {
            guard !run.isEmpty else { return }
            printer.blank()
            printer.line("extension \(namespace) {")
            printer.append(run)
            printer.line("}")
            run = CodePrinter().inner()
        }
        for declaration in Self.declarations(in: body.bytes) {
            if declaration.isExtension {
                close(&run, &self)
                blank()
                append(code: declaration.lines)
            } else {
                run.blank()
                run.append(indenting: declaration.lines)
            }
        }
        close(&run, &self)
    }

    /// A declaration with the comments and attributes before it.
    private struct Declaration {
        var lines: ArraySlice<UInt8>
        var isExtension: Bool
    }

    /// A line at the margin that neither continues nor closes what is above begins a declaration.
    private static func declarations(in bytes: [UInt8]) -> [Declaration] {
        var result: [Declaration] = []
        var start = 0
        var line = 0
        var isInside = false
        var isExtension = false
        func end(at position: Int) {
            var lines = bytes[start..<position]
            while lines.first == UInt8(ascii: "\n") { lines.removeFirst() }
            while lines.suffix(2).elementsEqual("\n\n".utf8) { lines.removeLast() }
            if isInside { result.append(Declaration(lines: lines, isExtension: isExtension)) }
            start = position
        }
        while line < bytes.endIndex {
            let next = (bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex - 1) + 1
            let first = bytes[line]
            let isRest = " })\n".utf8.contains(first)
            let isBefore = first == UInt8(ascii: "/") || first == UInt8(ascii: "@")
            if !isRest && isInside {
                end(at: line)
                isInside = false
            }
            if !isRest && !isBefore {
                isInside = true
                isExtension = bytes[line..<next].starts(with: "extension ".utf8)
            }
            line = next
        }
        end(at: bytes.endIndex)
        return result
    }
}
