/// The head of a function, on as few lines as hold it.
struct Signature {
    /// Up to the opening parenthesis: `public init`.
    let head: SwiftCode
    let parameters: [SwiftCode]
    /// After the closing parenthesis, before ` {`: ` async throws -> Customer`.
    let tail: SwiftCode

    /// The head on one line, where ` {` fits after it; one without parameters has no place to be broken at.
    func singleLine(_ printer: borrowing CodePrinter) -> SwiftCode? {
        let line: SwiftCode = "\(head)(\(parameters.joined()))\(tail)"
        return parameters.isEmpty || printer.column + line.bytes.count + 2 <= CodePrinter.width ? line : nil
    }
}
