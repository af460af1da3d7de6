import PinionIR

/// Prints one operation: its struct and, in its group or on the client, the method that calls it.
///
/// A class, as its arguments are: as values they were copied 21,000 times for a description of 3 MB.
final class OperationEmitter {
    let context: EmissionContext
    let operation: Operation
    let names: OperationNames
    let result: OperationResult
    let body: OperationBody?
    /// The path with its parameters' names in braces.
    let template: String
    /// What the caller gives: a required body, then what else must be given, then what may be left out.
    private(set) var arguments: [Argument] = []
    /// Whether the errors are those that most operations have, whose enumeration is the client's.
    var hasSharedFailure = false

    init(_ context: EmissionContext, _ id: OperationID) {
        self.context = context
        operation = context.api[id]
        names = context.names[id]
        result = OperationResult(operation, context)
        body = OperationBody(operation, names)
        template = Self.template(of: operation)
        arguments = orderedArguments
    }

    // MARK: Types

    /// The operation's struct, as it is spelled outside of it.
    var type: SwiftCode { context.topLevel(names.type) }

    /// `Output`, as it is spelled where the operation is not around it.
    var outputType: SwiftCode {
        switch result.output {
        case .void: context.spell(.void)
        case .one(let type): context.spell(type)
        case .optional(let type): context.spell(.nullable(type))
        case .cases: "\(type).Output"
        }
    }

    /// `Failure`, likewise.
    var failureType: SwiftCode {
        switch result.failure {
        case .json: context.spell(.jsonValue)
        case .one(let type): context.spell(type)
        case .cases:
            hasSharedFailure ? "\(context.client).Failure" : "\(type).Failure"
        }
    }

    var errorType: SwiftCode { "\(context.spell(.callError))<\(failureType)>" }

    /// The type of the body as it is spelled outside the operation; `nil` when there is none.
    var bodyType: SwiftCode? {
        guard let body else { return nil }
        if body.options.count > 1 { return "\(type).RequestContent" }
        return body.options.first.map { qualified(context.bodyType($0.content), $0.content) }
    }

    private func qualified(_ type: SwiftCode, _ content: Content) -> SwiftCode {
        context.multipartShape(content) == nil ? type : "\(self.type).MultipartContent"
    }

    // MARK: Arguments

    final class Argument {
        let name: SwiftIdentifier
        let type: SwiftCode
        let isRequired: Bool
        let documentation: Documentation
        let isBody: Bool

        init(
            name: SwiftIdentifier, type: SwiftCode, isRequired: Bool, documentation: Documentation,
            isBody: Bool
        ) {
            self.name = name
            self.type = type
            self.isRequired = isRequired
            self.documentation = documentation
            self.isBody = isBody
        }
    }

    private var orderedArguments: [Argument] {
        var all = names.arguments.compactMap { argument -> Argument? in
            switch argument.kind {
            case .body:
                guard let body, let bodyType else { return nil }
                let optional: SwiftCode =
                    argument.isRequired || bodyType.isOptional ? bodyType : "\(bodyType)?"
                return Argument(
                    name: argument.name, type: optional, isRequired: argument.isRequired,
                    documentation: body.documentation, isBody: true)
            case .parameter(let index):
                let parameter = operation.parameters[index]
                let type = context.spell(argument.isRequired ? parameter.type : .nullable(parameter.type))
                return Argument(
                    name: argument.name, type: type, isRequired: argument.isRequired,
                    documentation: parameter.documentation, isBody: false)
            }
        }
        if let body = all.firstIndex(where: { $0.isBody && $0.isRequired }), body > 0 {
            all.insert(all.remove(at: body), at: 0)
        }
        return all
    }

    // MARK: The struct

    func declare(_ printer: inout CodePrinter) {
        printer.doc(typeDocumentation)
        printer.block("public struct \(names.type): \(context.spell(.operation))") { printer in
            associatedTypes(&printer)
            definition(&printer)
            for argument in arguments { printer.line("public var \(argument.name): \(argument.type)") }
            printer.blank()
            availability(&printer)
            if arguments.isEmpty {
                printer.line("public init() {}")
            } else {
                Signature(head: "public init", parameters: parameters(labelsBody: true), tail: "")
                    .filled(&printer, CodePieces(assigning: arguments.map(\.name)))
            }
            encode(&printer)
            if !result.isPlain { DecodeEmitter(self).print(&printer) }
            nestedTypes(&printer)
        }
    }

    /// The parameters of a function that takes the arguments.
    ///
    /// - Parameter labelsBody: Whether a body that must be given has a label.
    private func parameters(labelsBody: Bool) -> CodePieces {
        var pieces = CodePieces(reserving: arguments.count)
        for argument in arguments {
            if argument.isBody, argument.isRequired, !labelsBody { pieces.add(fixed: "_ ") }
            pieces.add(argument.name)
            pieces.add(fixed: ": ")
            pieces.add(argument.type)
            pieces.end(argument.isRequired ? "" : " = nil")
        }
        return pieces
    }

    /// Those that are neither the protocol's defaults nor nested types.
    private func associatedTypes(_ printer: inout CodePrinter) {
        switch result.output {
        case .void: printer.line("public typealias Output = \(context.spell(.void))")
        case .one, .optional: printer.line("public typealias Output = \(outputType)")
        case .cases: break
        }
        switch result.failure {
        case .cases where !hasSharedFailure: break
        case .json, .one, .cases: printer.line("public typealias Failure = \(failureType)")
        }
        if operation.responses.contains(where: { !$0.headers.isEmpty }) {
            printer.line(
                "public typealias HeaderFields = \(context.client).\(context.names.headersType)")
        }
    }

    /// Computed: a stored one costs a global with code to make it, 4 % of an operation.
    private func definition(_ printer: inout CodePrinter) {
        let type = context.spell(.operationDefinition)
        var parts = CodePieces(reserving: 8)
        parts.append("id: ", SwiftStringLiteral(operation.name.suggestion))
        parts.append("method: ", SwiftStringLiteral(operation.method))
        parts.append("path: ", SwiftStringLiteral(template))
        answers(&parts)
        if !operation.security.isEmpty {
            let sets = operation.security.map { alternative -> SwiftCode in
                let keys = alternative.map { SwiftStringLiteral($0.scheme).code }
                return "[\(keys.joined())]"
            }
            parts.append("security: [\(sets.joined())]")
        }
        let accepts = acceptedMediaTypes
        if !accepts.utf8.elementsEqual("application/json".utf8) {
            parts.append("accepts: ", SwiftStringLiteral(accepts))
        }
        if let server = operation.servers.first?.url {
            let isRelative = !ServersEmitter.isAbsolute(server) && server.utf8.first != UInt8(ascii: "/")
            parts.append("server: ", SwiftStringLiteral(isRelative ? "/" + server : server))
        }
        let requestIDs = requestIDs
        if !requestIDs.isEmpty {
            parts.append("requestIDs: [\(requestIDs.map { SwiftStringLiteral($0).code }.joined())]")
        }
        let head: SwiftCode = "public static var definition: \(type)"
        printer.filledBlock(head, CodePieces(list: parts, after: "\(type)("), continuation: "    ")
        if result.isPlain, case .json(_, let schema) = result.body, let validator = context.validator(schema)
        {
            printer.line(
                "public static var outputValidator: \(context.spell(.validator))? { \(validator) }")
        }
    }

    /// What the runtime needs to read answers.
    private func answers(_ parts: inout CodePieces) {
        let successes = OperationResult.statuses(of: operation.responses.filter { !$0.isError })
        if !successes.isEmpty, !successes.utf8.elementsEqual("2XX".utf8) {
            parts.append("successes: ", SwiftStringLiteral(successes))
        }
        let failures = OperationResult.statuses(of: operation.responses.filter(\.isError))
        if !failures.isEmpty { parts.append("failures: ", SwiftStringLiteral(failures)) }
        switch (result.output, result.body) {
        case (.optional, _): parts.append("body: .optionalJSON")
        case (.one, .text): parts.append("body: .text")
        case (.one, .bytes): parts.append("body: .raw")
        case (.void, _), (.one, _), (.cases, _): break
        }
    }

    private static func template(of operation: Operation) -> String {
        var text = ""
        for segment in operation.path {
            switch segment {
            case .literal(let literal): text += literal
            case .parameter(let index):
                text += "{"
                text += operation.parameters[index].wireName
                text += "}"
            }
        }
        return text
    }

    /// For `Accept`: what successes offer, then what errors offer; JSON where the description says nothing.
    private var acceptedMediaTypes: String {
        var types: [String] = []
        for isError in [false, true] where operation.method != "HEAD" {
            for response in operation.responses where response.isError == isError {
                guard let type = OperationResult.preferred(response)?.mediaType,
                    !types.contains(where: { $0.utf8.elementsEqual(type.utf8) }),
                    type.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
                else { continue }
                types.append(type)
            }
        }
        return types.isEmpty ? "application/json" : types.joined(separator: ", ")
    }

    /// Headers of answers that name an exchange, by their names.
    private var requestIDs: [String] {
        var found: [String] = []
        for header in operation.responses.lazy.flatMap(\.headers) {
            let name = header.wireName.lowercased()
            let letters = String(decoding: name.utf8.filter { ![0x2D, 0x5F].contains($0) }, as: UTF8.self)
            let isKnown = [
                "ms-requestid", "ms-correlationid", "x-ms-request-id", "x-request-id", "request-id",
            ].contains(name)
            let isID = ["requestid", "correlationid", "traceid"].contains { letters.hasSuffix($0) }
            if isID, !isKnown, !found.contains(where: { $0.utf8.elementsEqual(header.wireName.utf8) }) {
                found.append(header.wireName)
            }
        }
        return found
    }

    // MARK: The method

    /// The method that calls the operation, inside its group or the client.
    func method(_ printer: inout CodePrinter) {
        printer.doc(methodDocumentation(returns: returnedSentence))
        availability(&printer)
        if case .void = result.output {
        } else if !["GET", "HEAD", "QUERY"].contains(operation.method) {
            printer.line("@discardableResult")
        }
        var tail: SwiftCode = " async throws(\(errorType))"
        if case .void = result.output {} else { tail.append(" -> \(outputType)") }
        call(head: "public func \(names.method)", tail: tail, &printer) { "try await client.call(\($0))" }
    }

    /// Prints a function that takes the operation's arguments and does something with the operation.
    func call(
        head: SwiftCode, tail: SwiftCode, _ printer: inout CodePrinter, _ use: (SwiftCode) -> SwiftCode
    ) {
        // The call stands on a line of its own, which may be long: it repeats the parameters.
        let parameters = parameters(labelsBody: false)
        Signature(head: head, parameters: parameters, tail: tail).filledHead(&printer) { printer in
            printer.line(use("\(type)(\(values))"))
        }
    }

    /// The arguments as a function hands on what it was called with.
    private var values: SwiftCode {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(arguments.count * 32)
        for argument in arguments {
            if !bytes.isEmpty { bytes.append(contentsOf: ", ".utf8) }
            bytes.append(label: argument.name)
            bytes.append(contentsOf: ": ".utf8)
            bytes.append(argument.name)
        }
        return SwiftCode(escaped: bytes)
    }
}

extension SwiftCode {
    /// Whether a type's spelling ends in `?`.
    fileprivate var isOptional: Bool { bytes.last == UInt8(ascii: "?") }
}
