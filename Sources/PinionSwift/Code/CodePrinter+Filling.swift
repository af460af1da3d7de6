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
            let piece = pieces.length(of: index)
            if piece == 0 { continue }
            if length > 0, column + length + 1 + piece <= CodePrinter.width {
                add(fixed: " ")
                length += 1
            } else {
                if length > 0 {
                    endStatement()
                    endLine()
                }
                beginLine()
                if length > 0 { add(continuation) }
                length = length > 0 ? continuation.bytes.count : 0
            }
            add(pieces, index)
            length += piece
        }
        if length > 0 {
            add(end)
            endLine()
        }
    }

    /// Prints each piece on a line of its own.
    mutating func lines(_ pieces: CodePieces) {
        for index in 0..<pieces.count {
            beginLine()
            add(pieces, index)
            endLine()
        }
    }

    /// Prints a block whose body is such pieces: on one line where it fits, else the last of its lines closes it.
    mutating func filledBlock(_ head: SwiftCode, _ pieces: CodePieces, continuation: SwiftCode = "") {
        beginLine()
        add(head)
        endFilledBlock(head.bytes.count, pieces, continuation: continuation)
    }

    /// Goes on behind a head of that length.
    fileprivate mutating func endFilledBlock(
        _ head: Int, _ pieces: CodePieces, continuation: SwiftCode = ""
    ) {
        let body = pieces.length + max(pieces.count - 1, 0)
        add(fixed: " {")
        guard column + head + body + 5 <= CodePrinter.width else {
            endLine()
            return indented { $0.fill(pieces, continuation: continuation, end: " }") }
        }
        add(fixed: " ")
        for index in 0..<pieces.count {
            if index > 0 { add(fixed: " ") }
            add(pieces, index)
        }
        add(fixed: " }")
        endLine()
    }
}

extension Signature {
    /// Prints the function on as few lines as hold it, its body of pieces too.
    func filled(_ printer: inout CodePrinter, _ body: CodePieces) {
        guard fits(printer) else {
            filledHead(&printer)
            return printer.indented { $0.fill(body, end: " }") }
        }
        line(&printer)
        printer.endFilledBlock(length, body)
    }

    /// Prints the head on as few lines as hold it, and the body as a block.
    func filledHead(_ printer: inout CodePrinter, _ body: (inout CodePrinter) -> Void) {
        if fits(printer) {
            line(&printer)
            printer.add(fixed: " {")
            printer.endLine()
        } else {
            filledHead(&printer)
        }
        printer.indented(body)
        printer.line("}")
    }

    private func filledHead(_ printer: inout CodePrinter) {
        printer.fill(
            CodePieces(list: parameters, after: "\(head)(", tail: ")\(tail) {"), continuation: "        ")
    }
}
