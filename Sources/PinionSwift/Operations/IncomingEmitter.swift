import PinionIR

/// Prints what a program needs to read webhooks and callbacks: for each kind an enumeration without cases, nested in
/// the client, with a static property for each request.
struct IncomingEmitter {
    private let context: EmissionContext

    init(_ context: EmissionContext) {
        self.context = context
    }

    func print(_ printer: inout CodePrinter) {
        print(
            context.names.webhooksType, "Requests that the service sends on its own: webhooks.", &printer
        ) { $0 == .webhook }
        print(
            context.names.callbacksType,
            "Requests that the service sends because it was asked to: callbacks.",
            &printer
        ) { $0 != .webhook }
    }

    private func print(
        _ type: SwiftIdentifier, _ text: String, _ printer: inout CodePrinter,
        _ belongs: (IncomingRequest.Kind) -> Bool
    ) {
        let requests = zip(context.api.incoming, context.names.incoming).filter { belongs($0.0.kind) }
        if requests.isEmpty { return }
        printer.blank()
        printer.block("extension \(context.client)") { printer in
            printer.doc(DocComment(text))
            printer.block("public enum \(type): \(context.spell(.sendable))") { printer in
                for (request, name) in requests { declare(request, name, &printer) }
            }
        }
    }

    private func declare(
        _ request: IncomingRequest, _ name: SwiftIdentifier, _ printer: inout CodePrinter
    ) {
        printer.doc(context.documentation(request.documentation))
        if request.documentation.isDeprecated { printer.line("@available(*, deprecated)") }
        let type = context.spell(.incomingRequest)
        var arguments: [SwiftCode] = [
            "name: \(SwiftStringLiteral(request.key))", "method: \(SwiftStringLiteral(request.method))",
        ]
        if case .callback(let expression) = request.kind {
            arguments.append("expression: \(SwiftStringLiteral(expression))")
        }
        if let validator = context.validatorArgument(request.content.schema) { arguments.append(validator) }
        let body = context.spell(request.content.type)
        printer.filledBlock(
            "public static var \(name): \(type)<\(body)>", ["\(type)(\(arguments.joined()))"])
    }
}
