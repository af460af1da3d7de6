/// The head of a function, on as few lines as hold it.
struct Signature {
    /// Up to the opening parenthesis: `public init`.
    let head: SwiftCode
    let parameters: [SwiftCode]
    /// After the closing parenthesis, before ` {`: ` async throws -> Customer`.
    let tail: SwiftCode

    /// The head on one line, where ` {` fits after it; one without parameters has no place to be broken at.
    func singleLine(_ printer: borrowing CodePrinter) -> SwiftCode? {
        let separators = 2 * max(parameters.count - 1, 0)
        let length = parameters.reduce(head.bytes.count + tail.bytes.count + separators + 2) {
            $0 + $1.bytes.count
        }
        guard parameters.isEmpty || printer.column + length + 2 <= CodePrinter.width else { return nil }
        return "\(head)(\(parameters.joined()))\(tail)"
    }
}
