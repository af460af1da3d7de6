/// The head of a function, on as few lines as hold it.
struct Signature {
    /// Up to the opening parenthesis: `public init`.
    let head: SwiftCode
    let parameters: CodePieces
    /// After the closing parenthesis, before ` {`: ` async throws -> Customer`.
    let tail: SwiftCode

    init(head: SwiftCode, parameters: CodePieces, tail: SwiftCode) {
        self.head = head
        self.parameters = parameters
        self.tail = tail
    }

    init(head: SwiftCode, parameters: [SwiftCode], tail: SwiftCode) {
        self.init(head: head, parameters: CodePieces(parameters), tail: tail)
    }

    /// How long it is on one line.
    var length: Int {
        head.bytes.count + parameters.length + 2 * max(parameters.count - 1, 0) + tail.bytes.count + 2
    }

    /// Whether it fits on one line with ` {` after it; one without parameters has no place to be broken at.
    func fits(_ printer: borrowing CodePrinter) -> Bool {
        parameters.count == 0 || printer.column + length + 2 <= CodePrinter.width
    }

    /// Begins a line and prints it there.
    func line(_ printer: inout CodePrinter) {
        printer.beginLine()
        printer.add(head)
        printer.add(fixed: "(")
        for index in 0..<parameters.count {
            if index > 0 { printer.add(fixed: ", ") }
            printer.add(parameters, index)
        }
        printer.add(fixed: ")")
        printer.add(tail)
    }
}
