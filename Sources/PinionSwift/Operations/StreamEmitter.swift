import PinionIR

/// Prints what makes an operation's answer a sequence of elements: its conformance, and the method that gives them.
struct StreamEmitter {
    private let emitter: OperationEmitter
    private let content: Content
    private let framing: Content.Framing
    /// Whether there is no other way to read the answer.
    let isAlone: Bool
    private var context: EmissionContext { emitter.context }

    init?(_ emitter: OperationEmitter) {
        guard let stream = emitter.operation.stream, emitter.operation.method != "HEAD" else { return nil }
        self.emitter = emitter
        content = stream.content
        framing = stream.framing
        isAlone = stream.isAlone
    }

    /// The conformance to `StreamedOperation`.
    func conformance(_ printer: inout CodePrinter) {
        let definition = context.spell(.streamDefinition)
        let kind: SwiftCode =
            switch framing {
            case .events: ".events"
            case .wholeEvents: ".wholeEvents"
            case .lines: ".lines"
            case .sequence: ".sequence"
            }
        var arguments: [SwiftCode] = [kind, "mediaType: \(SwiftStringLiteral(content.mediaType))"]
        if let validator = emitter.context.validatorArgument(content.schema) { arguments.append(validator) }
        printer.blank()
        printer.block("extension \(emitter.type): \(context.spell(.streamedOperation))") { printer in
            printer.line("public typealias StreamElement = \(context.spell(content.type))")
            printer.filledBlock(
                "public static var stream: \(definition)", ["\(definition)(\(arguments.joined()))"])
        }
    }

    /// The method that gives the stream: the operation's own, or one beside it.
    func method(_ printer: inout CodePrinter) {
        let returns = "The elements, decoded as they arrive; `.events` are these with what stood around them."
        if isAlone {
            printer.doc(emitter.methodDocumentation(returns: returns))
        } else {
            printer.doc(
                emitter.shortDocumentation(
                    of: emitter.names.method, "as a stream of elements that are decoded as they arrive"))
        }
        emitter.availability(&printer)
        let name = isAlone ? emitter.names.method : emitter.names.streamMethod ?? emitter.names.method
        emitter.call(
            head: "public func \(name)",
            tail:
                " async throws(\(emitter.errorType)) -> \(context.spell(.responseStream))<\(emitter.type)>",
            &printer
        ) { "try await client.stream(\($0))" }
    }
}
