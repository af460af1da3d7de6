import PinionIR

extension OperationEmitter {
    /// `encode(to:)`: parameters in the order of the description, then the body. The path is the definition's.
    func encode(_ printer: inout CodePrinter) {
        let count = operation.parameters.count
        let hasChoice = body.map { $0.options.count > 1 } ?? false
        var statements =
            hasChoice ? CodePieces(reserving: count) : CodePieces(reservingStatements: count + 1)
        for index in 0..<count { parameter(index, &statements) }
        let head: SwiftCode = "public func encode(to request: inout \(context.spell(.requestEncoder)))"
        if let body, hasChoice {
            printer.blank()
            return printer.block(head) { printer in
                printer.lines(statements)
                choice(body, &printer)
            }
        }
        if let call = singleBody { statements.append(call) }
        guard statements.count > 0 else { return }
        printer.blank()
        printer.filledBlock(head, statements)
    }

    private func parameter(_ index: Int, _ call: inout CodePieces) {
        let parameter = operation.parameters[index]
        let isClientRequestID = parameter.role == .clientRequestID && parameter.place == .header
        switch parameter.place {
        case .path: call.add(fixed: "request.path(")
        case .query: call.add(fixed: "request.query(")
        case .header where isClientRequestID: call.add(fixed: "request.clientRequestID(")
        case .header: call.add(fixed: "request.header(")
        case .cookie: call.add(fixed: "request.cookie(")
        }
        call.add(SwiftStringLiteral(parameter.wireName))
        call.add(fixed: ", self.")
        call.add(names.parameters[index])
        if !isClientRequestID {
            if parameter.style != parameter.place.defaultStyle {
                call.add(", style: \(parameter.style.code)")
            }
            if parameter.allowsReserved, parameter.place == .query || parameter.place == .path {
                call.add(fixed: ", allowsReserved: true")
            }
        }
        if let validator = context.validatorArgument(of: parameter) { call.add(", \(validator)") }
        call.end(")")
    }

    private var singleBody: SwiftCode? {
        guard let body, let first = body.options.first else { return nil }
        // A required body that may be `null` sends `null`, so the optional is the value.
        let isNullable = body.isRequired && context.isOptional(first.content.type)
        return bodyCall(first.content, isNullable ? ".some(self.body)" : "self.body", body.isRequired)
    }

    private func choice(_ body: OperationBody, _ printer: inout CodePrinter) {
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
        case .form: arguments += ["form: \(value)"] + formArguments(content)
        case .text:
            arguments.append("text: \(value)")
            if !content.mediaType.utf8.elementsEqual("text/plain".utf8) {
                arguments.append("mediaType: \(content.sentMediaType)")
            }
        case .binary, .stream: arguments += ["bytes: \(value)", "mediaType: \(content.sentMediaType)"]
        case .multipart:
            let hasShape = context.multipartShape(content) != nil
            arguments.append(
                "multipart: \(value)\(hasShape ? (isPresent ? ".multipart_form" : "?.multipart_form") : "" as SwiftCode)"
            )
            if !content.mediaType.utf8.elementsEqual("multipart/form-data".utf8) {
                arguments.append("mediaType: \(content.sentMediaType)")
            }
        }
        let isValidated = content.encoding == .json || content.encoding == .form || content.encoding == .text
        if isValidated, let validator = context.validatorArgument(content.schema) {
            arguments.append(validator)
        }
        return "request.body(\(arguments.joined()))"
    }

    /// What encoding objects say about the members of a form.
    private func formArguments(_ content: Content) -> [SwiftCode] {
        let styles = content.parts.compactMap { part -> SwiftCode? in
            part.style.map { "\(SwiftStringLiteral(part.name)): \($0.code)" }
        }
        let reserved = content.parts.filter(\.allowsReserved).map { SwiftStringLiteral($0.name).code }
        return (styles.isEmpty ? [] : ["styles: [\(styles.joined())]"])
            + (reserved.isEmpty ? [] : ["allowsReserved: [\(reserved.joined())]"])
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
        if let multipart = body?.options.lazy.compactMap({ MultipartEmitter(self.context, $0.content) }).first
        {
            printer.blank()
            multipart.declare(&printer)
        }
        if case .cases = result.output {
            printer.blank()
            printer.doc(DocComment("What the operation gives."))
            printer.block("public enum Output: \(context.spell(.sendable))") { printer in
                for (index, response) in operation.responses.enumerated() where !response.isError {
                    printer.doc(context.documentation(response.documentation))
                    let payload =
                        result.payloads[index].type.map { "(\(context.spell($0)))" as SwiftCode } ?? ""
                    printer.line("case \(names.responses[index].name)\(payload)")
                }
            }
        }
        if case .cases = result.failure, !hasSharedFailure {
            printer.blank()
            declareFailure("The body of an error.", &printer)
        }
    }

    /// The enumeration of the errors' bodies.
    func declareFailure(_ text: String, _ printer: inout CodePrinter) {
        printer.doc(DocComment(text))
        printer.block("public enum Failure: \(context.spell(.operationFailure))") { printer in
            for (index, response) in operation.responses.enumerated()
            where response.isError && result.payloads[index].isJSON {
                let type = result.payloads[index].type.map { context.spell($0) } ?? ""
                printer.doc(context.documentation(response.documentation))
                printer.line("case \(names.responses[index].name)(\(type))")
            }
            printer.blank()
            DecodeEmitter(self).error(failureCases, &printer)
        }
    }

    /// The documented errors; empty unless their bodies have several types.
    var failureCases: [FailureCase] {
        guard case .cases = result.failure else { return [] }
        return operation.responses.indices.filter { operation.responses[$0].isError }.map { index in
            FailureCase(
                status: operation.responses[index].status, name: names.responses[index].name,
                type: result.payloads[index].isJSON ? result.payloads[index].type : nil)
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
    var code: SwiftCode {
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
