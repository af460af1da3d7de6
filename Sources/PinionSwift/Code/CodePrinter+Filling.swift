extension CodePrinter {
    /// How far to the right lines of several pieces go.
    static let width = 120

    /// Prints pieces with a space between them on as few lines as hold them. A piece is never broken; what follows
    /// the first line is indented by `continuation`.
    ///
    /// - Parameter end: What the last line ends with, whether or not it fits.
    mutating func fill(_ pieces: [SwiftCode], continuation: SwiftCode = "", end: SwiftCode = "") {
        var current = SwiftCode()
        var isFirst = true
        for piece in pieces where !piece.isEmpty {
            let indentation = isFirst ? 0 : continuation.bytes.count
            if current.isEmpty {
                current = piece
            } else if column + indentation + current.bytes.count + 1 + piece.bytes.count <= CodePrinter.width
            {
                current = "\(current) \(piece)"
            } else {
                line(isFirst ? current : continuation + current)
                isFirst = false
                current = piece
            }
        }
        if !current.isEmpty { line("\(isFirst ? current : continuation + current)\(end)") }
    }

    /// Prints a block whose body is such pieces: on one line where it fits, else the last of its lines closes it.
    mutating func filledBlock(_ head: SwiftCode, _ pieces: [SwiftCode]) {
        let single: SwiftCode = "\(head) { \(pieces.joined(by: " ")) }"
        if column + single.bytes.count <= CodePrinter.width { return line(single) }
        line("\(head) {")
        indented { $0.fill(pieces, end: " }") }
    }
}

extension [SwiftCode] {
    /// The pieces as statements that share lines.
    var statements: [SwiftCode] {
        enumerated().map { index, piece in index + 1 < count ? "\(piece);" : piece }
    }

    /// The pieces as arguments or parameters between parentheses: `head` stands before the first.
    func list(after head: SwiftCode, tail: SwiftCode = ")") -> [SwiftCode] {
        if isEmpty { return ["\(head)\(tail)"] }
        return enumerated().map { index, piece in
            "\(index == 0 ? head : "")\(piece)\(index + 1 < count ? "," : tail)"
        }
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
