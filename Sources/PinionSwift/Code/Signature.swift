/// The head of a function, broken into a line for each parameter when it would be longer than 110 columns.
struct Signature {
    /// Up to the opening parenthesis: `public init`.
    let head: SwiftCode
    let parameters: [SwiftCode]
    /// After the closing parenthesis, before ` {`: ` async throws -> Customer`.
    let tail: SwiftCode

    /// Prints the function with its body.
    func block(_ printer: inout CodePrinter, _ body: (inout CodePrinter) -> Void) {
        if let line = singleLine(printer) { return printer.block(line, body) }
        printer.line("\(head)(")
        printer.indented { printer in
            for (index, parameter) in parameters.enumerated() {
                printer.line(index + 1 < parameters.count ? "\(parameter)," : parameter)
            }
        }
        printer.block(")\(tail)", body)
    }

    /// The head on one line, where ` {` fits after it; one without parameters has no place to be broken at.
    func singleLine(_ printer: borrowing CodePrinter) -> SwiftCode? {
        let line: SwiftCode = "\(head)(\(parameters.joined()))\(tail)"
        return parameters.isEmpty || printer.column + line.bytes.count + 2 <= CodePrinter.width ? line : nil
    }
}
