extension CodePrinter {
    /// How far to the right lines of several pieces go.
    static let width = 120

    /// Prints pieces with a space between them on as few lines as hold them. A piece is never broken; what follows
    /// the first line is indented by `continuation`.
    ///
    /// - Parameter end: What the last line ends with, whether or not it fits.
    mutating func fill(_ pieces: [SwiftCode], continuation: SwiftCode = "", end: SwiftCode = "") {
        var length = 0
        for piece in pieces where !piece.isEmpty {
            if length > 0, column + length + 1 + piece.bytes.count <= CodePrinter.width {
                add(fixed: " ")
                length += 1
            } else {
                if length > 0 { endLine() }
                beginLine()
                if length > 0 { add(continuation) }
                length = length > 0 ? continuation.bytes.count : 0
            }
            add(piece)
            length += piece.bytes.count
        }
        if length > 0 {
            add(end)
            endLine()
        }
    }

    /// Prints a block whose body is such pieces: on one line where it fits, else the last of its lines closes it.
    mutating func filledBlock(_ head: SwiftCode, _ pieces: [SwiftCode]) {
        let body = pieces.reduce(max(pieces.count - 1, 0)) { $0 + $1.bytes.count }
        beginLine()
        add(head)
        add(fixed: " {")
        guard column + head.bytes.count + body + 5 <= CodePrinter.width else {
            endLine()
            return indented { $0.fill(pieces, end: " }") }
        }
        add(fixed: " ")
        for (index, piece) in pieces.enumerated() {
            if index > 0 { add(fixed: " ") }
            add(piece)
        }
        add(fixed: " }")
        endLine()
    }
}

extension [SwiftCode] {
    // Both change the pieces in place, which have room for it: new ones were a tenth of the allocations.

    /// The pieces as statements that share lines.
    consuming func statements() -> [SwiftCode] {
        var pieces = consume self
        for index in pieces.indices.dropLast() { pieces[index].append(";") }
        return pieces
    }

    /// The pieces as arguments or parameters between parentheses: `head` stands before the first.
    consuming func list(after head: SwiftCode, tail: SwiftCode = ")") -> [SwiftCode] {
        var pieces = consume self
        if pieces.isEmpty { return [head + tail] }
        pieces[0] = head + pieces[0]
        for index in pieces.indices.dropLast() { pieces[index].append(",") }
        pieces[pieces.count - 1].append(tail)
        return pieces
    }
}

extension Signature {
    /// Prints the function on as few lines as hold it, its body of pieces too.
    func filled(_ printer: inout CodePrinter, _ body: [SwiftCode]) {
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
        printer.fill(parameters.list(after: "\(head)(", tail: ")\(tail) {"), continuation: "        ")
    }
}
