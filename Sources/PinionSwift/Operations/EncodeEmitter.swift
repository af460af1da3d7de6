import PinionIR

extension OperationEmitter {
    /// `encode(to:)`: path, parameters, body, in that order.
    func encode(_ printer: inout CodePrinter) {
        printer.block("public func encode(to request: inout \(context.spell(.requestEncoder)))") { printer in
            for segment in operation.path {
                switch segment {
                case .literal(let text): printer.line("request.path(\(SwiftStringLiteral(text)))")
                case .parameter(let index): parameter(index, &printer)
                }
            }
            for (index, parameter) in operation.parameters.enumerated() where parameter.place != .path {
                self.parameter(index, &printer)
            }
            body(&printer)
        }
    }

    private func parameter(_ index: Int, _ printer: inout CodePrinter) {
        let parameter = operation.parameters[index]
        var arguments: [SwiftCode] = [
            "\(SwiftStringLiteral(parameter.wireName))", "self.\(names.parameters[index])",
        ]
        let isClientRequestID = parameter.role == .clientRequestID && parameter.place == .header
        if !isClientRequestID {
            if parameter.style != parameter.place.defaultStyle {
                arguments.append("style: \(parameter.style.code)")
            }
            if parameter.allowsReserved, parameter.place == .query || parameter.place == .path {
                arguments.append("allowsReserved: true")
            }
        }
        if let validator = validators.argument(parameter.schema) { arguments.append(validator) }
        let method: SwiftCode =
            switch parameter.place {
            case .path: "path"
            case .query: "query"
            case .header: isClientRequestID ? "clientRequestID" : "header"
            case .cookie: "cookie"
            }
        printer.line("request.\(method)(\(arguments.joined()))")
    }

    private func body(_ printer: inout CodePrinter) {
        guard let body, let first = body.options.first else { return }
        if body.options.count == 1 {
            // A required body that may be `null` sends `null`, so the optional is the value.
            let isNullable = body.isRequired && context.isOptional(first.content.type)
            return printer.line(
                bodyCall(first.content, isNullable ? ".some(self.body)" : "self.body", body.isRequired))
        }
        printer.line("switch self.body {")
        for option in body.options {
            let pattern: SwiftCode =
                "case .\(option.name)(let value)\(body.isRequired ? "" : "?" as SwiftCode):"
            let isNullable = context.isOptional(option.content.type)
            printer.line(
                "\(pattern) \(bodyCall(option.content, isNullable ? ".some(value)" : "value", true))")
        }
        if !body.isRequired { printer.line("case nil: break") }
        printer.line("}")
    }

    private func bodyCall(_ content: Content, _ value: SwiftCode, _ isPresent: Bool) -> SwiftCode {
        var arguments: [SwiftCode] = []
        switch content.encoding {
        case .json:
            arguments.append("json: \(value)")
            if !content.mediaType.utf8.elementsEqual("application/json".utf8) {
                arguments.append("mediaType: \(content.sentMediaType)")
            }
        case .form: arguments.append("form: \(value)")
        case .text:
            arguments.append("text: \(value)")
            if !content.mediaType.utf8.elementsEqual("text/plain".utf8) {
                arguments.append("mediaType: \(content.sentMediaType)")
            }
        case .binary: arguments += ["bytes: \(value)", "mediaType: \(content.sentMediaType)"]
        case .multipart:
            let hasShape = context.multipartShape(content) != nil
            arguments.append(
                "multipart: \(value)\(hasShape ? (isPresent ? ".multipart_form" : "?.multipart_form") : "" as SwiftCode)"
            )
        }
        let isValidated = content.encoding == .json || content.encoding == .form || content.encoding == .text
        if isValidated, let validator = validators.argument(content.schema) { arguments.append(validator) }
        return "request.body(\(arguments.joined()))"
    }

    /// `RequestContent`, `MultipartContent`, `Output`, `Failure`.
    func nestedTypes(_ printer: inout CodePrinter) {
        if let body, body.options.count > 1 {
            printer.blank()
            printer.doc(DocComment("The body, by its media type."))
            printer.block("public enum RequestContent: \(context.spell(.sendable))") { printer in
                for option in body.options {
                    printer.doc(DocComment(MarkdownCode.span(option.content.mediaType)))
                    printer.line("case \(option.name)(\(context.bodyType(option.content)))")
                }
            }
        }
        if let multipart = body?.options.lazy.compactMap({ MultipartEmitter(context, $0.content) }).first {
            printer.blank()
            multipart.declare(&printer)
        }
        if case .cases = result.output {
            cases("Output", "What the operation gives.", &printer) { !$0.isError }
        }
        if case .cases = result.failure {
            cases("Failure", "The body of an error.", &printer) { $0.isError }
        }
    }

    private func cases(
        _ name: SwiftIdentifier, _ text: String, _ printer: inout CodePrinter, _ belongs: (Response) -> Bool
    ) {
        printer.blank()
        printer.doc(DocComment(text))
        printer.block("public enum \(name): \(context.spell(.sendable))") { printer in
            for (index, response) in operation.responses.enumerated() where belongs(response) {
                let type = result.payloads[index].type
                if response.isError, !result.payloads[index].isJSON { continue }
                printer.doc(context.documentation(response.documentation))
                let payload = type.map { "(\(context.spell($0)))" as SwiftCode } ?? ""
                printer.line("case \(names.responses[index].name)\(payload)")
            }
        }
    }
}

extension ParameterPlace {
    /// What the runtime assumes when no style is given.
    fileprivate var defaultStyle: ParameterStyle {
        switch self {
        case .path, .header: .simple(explode: false)
        case .query, .cookie: .form(explode: true)
        }
    }
}

extension ParameterStyle {
    /// The runtime's case.
    fileprivate var code: SwiftCode {
        switch self {
        case .simple(let explode): ".simple(explode: \(explode))"
        case .label(let explode): ".label(explode: \(explode))"
        case .matrix(let explode): ".matrix(explode: \(explode))"
        case .form(let explode): ".form(explode: \(explode))"
        case .spaceDelimited: ".spaceDelimited"
        case .pipeDelimited: ".pipeDelimited"
        case .deepObject: ".deepObject"
        case .json: ".json"
        }
    }
}
