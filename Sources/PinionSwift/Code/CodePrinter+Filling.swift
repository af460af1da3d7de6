extension CodePrinter {
    /// How far to the right lines of several pieces go.
    static let width = 120

    /// Prints pieces with a space between them on as few lines as hold them. A piece is never broken; what follows
    /// the first line is indented by `continuation`.
    ///
    /// - Parameter end: What the last line ends with, whether or not it fits.
    mutating func fill(_ pieces: CodePieces, continuation: SwiftCode = "", end: SwiftCode = "") {
        var length = 0
        for index in 0..<pieces.count {
            let piece = pieces.range(of: index)
            if piece.isEmpty { continue }
            if length > 0, column + length + 1 + piece.count <= CodePrinter.width {
                add(fixed: " ")
                length += 1
            } else {
                if length > 0 { endLine() }
                beginLine()
                if length > 0 { add(continuation) }
                length = length > 0 ? continuation.bytes.count : 0
            }
            add(pieces, piece)
            length += piece.count
        }
        if length > 0 {
            add(end)
            endLine()
        }
    }

    /// Prints a block whose body is such pieces: on one line where it fits, else the last of its lines closes it.
    mutating func filledBlock(_ head: SwiftCode, _ pieces: CodePieces) {
        let body = pieces.bytes.count + max(pieces.count - 1, 0)
        beginLine()
        add(head)
        add(fixed: " {")
        guard column + head.bytes.count + body + 5 <= CodePrinter.width else {
            endLine()
            return indented { $0.fill(pieces, end: " }") }
        }
        add(fixed: " ")
        for index in 0..<pieces.count {
            if index > 0 { add(fixed: " ") }
            add(pieces, pieces.range(of: index))
        }
        add(fixed: " }")
        endLine()
    }
}

extension Signature {
    /// Prints the function on as few lines as hold it, its body of pieces too.
    func filled(_ printer: inout CodePrinter, _ body: CodePieces) {
        if let line = singleLine(printer) { return printer.filledBlock(line, body) }
        filledHead(&printer)
        printer.indented { $0.fill(body, end: " }") }
    }

    /// Prints the head on as few lines as hold it, and the body as a block.
    func filledHead(_ printer: inout CodePrinter, _ body: (inout CodePrinter) -> Void) {
        if let line = singleLine(printer) { return printer.block(line, body) }
        filledHead(&printer)
        printer.indented(body)
        printer.line("}")
    }

    private func filledHead(_ printer: inout CodePrinter) {
        printer.fill(
            CodePieces(list: parameters, after: "\(head)(", tail: ")\(tail) {"), continuation: "        ")
    }
}
