import PinionIR

/// Prints the client: a struct with the servers, and an accessor with a nested struct for each group.
struct ClientEmitter {
    private let context: EmissionContext
    private let servers: ServersEmitter

    init(_ context: EmissionContext) {
        self.context = context
        servers = ServersEmitter(context: context)
    }

    /// - Parameter failure: An operation with the errors that most operations have.
    func print(_ printer: inout CodePrinter, failure: OperationEmitter?) {
        printer.blank()
        printer.doc(documentation)
        printer.block("public struct \(context.names.client): \(context.spell(.sendable))") { printer in
            printer.doc(DocComment("Sends the operations."))
            printer.line("public let client: \(context.spell(.client))")
            printer.blank()
            initialisers(&printer)
            printer.blank()
            servers.declare(&printer)
            printer.blank()
            schemes(&printer)
            headers(&printer)
            if let failure {
                printer.blank()
                failure.declareFailure(
                    "The body of an error, of all operations with the same errors.", &printer)
            }
        }
        printer.blank()
        printer.comment("Does not compile with a runtime that this code was not written for.")
        printer.line("private typealias RequiredRuntime = \(context.spell(.runtimeVersion))")
        groups(&printer)
        IncomingEmitter(context).print(&printer)
    }

    private var documentation: DocComment {
        var comment = DocComment("\(context.api.title), version \(context.api.version).")
        comment.append(context.documentation(context.api.documentation))
        return comment
    }

    private func initialisers(_ printer: inout CodePrinter) {
        let configuration = context.spell(.clientConfiguration)
        printer.doc(
            DocComment(
                """
                A client of the service.

                - Parameters:
                  - transport: The HTTP stack to send with.
                  - credential: What proves who is calling, asked for every request.
                  - server: Where the service is.
                  - configuration: Validation, repetition, limits.
                """))
        let credential: SwiftCode = context.api.securitySchemes.isEmpty ? " = .none" : ""
        Signature(
            head: "public init",
            parameters: [
                "transport: some \(context.spell(.transport))",
                "credential: \(context.spell(.credential))\(credential)",
                "server: \(context.names.serverType)\(servers.defaultArgument)",
                "configuration: \(configuration) = \(configuration)()",
            ], tail: ""
        ).filled(
            &printer,
            CodePieces(
                list: [
                    "server: server.url", "transport: transport", "credential: credential",
                    "schemes: Self.schemes",
                    "configuration: configuration",
                ], after: "self.client = \(context.spell(.client))("))
    }

    private func schemes(_ printer: inout CodePrinter) {
        let type = context.spell(.securityScheme)
        let elements = context.api.securitySchemes.map { scheme -> SwiftCode in
            let kind: SwiftCode =
                switch scheme.kind {
                case .bearer: ".bearer"
                case .basic: ".basic"
                case .apiKey(.header, let name): ".apiKeyHeader(\(SwiftStringLiteral(name)))"
                case .apiKey(.query, let name): ".apiKeyQuery(\(SwiftStringLiteral(name)))"
                case .apiKey(.cookie, let name): ".apiKeyCookie(\(SwiftStringLiteral(name)))"
                case .apiKey(.path, _), .none: ".other"
                }
            return "\(type)(\(SwiftStringLiteral(scheme.key)), \(kind))"
        }
        printer.line("private static let schemes: [\(type)] = [\(elements.joined())]")
    }

    /// The struct that reads response headers, one for the whole description: operations share most of them.
    private func headers(_ printer: inout CodePrinter) {
        if context.names.headers.isEmpty { return }
        let fields = context.spell(.httpFields)
        printer.blank()
        printer.doc(
            DocComment(
                "Header fields of answers; each is `nil` if it is not there or not as described. Raw: `self[name]`."
            ))
        printer.block("public struct \(context.names.headersType): \(context.spell(.responseHeaders))") {
            printer in
            printer.line("public let fields: \(fields)")
            printer.line("public init(_ fields: \(fields)) { self.fields = fields }")
            for header in context.names.headers {
                let type = context.spell(.nullable(readable(header.header.type)))
                let text = header.header.documentation.description ?? ""
                let deprecation =
                    header.header.documentation.isDeprecated ? " Deprecated by the description." : ""
                printer.doc(DocComment(OperationEmitter.oneLine(text + deprecation, 1_000)))
                var arguments = SwiftStringLiteral(header.header.wireName).code
                if header.header.style != .simple(explode: false) {
                    arguments.append(", style: \(header.header.style.code)")
                }
                printer.line("public var \(header.name): \(type) { value(\(arguments)) }")
            }
        }
    }

    /// Bytes are text in a header.
    private func readable(_ type: TypeReference) -> TypeReference {
        if case .scalar(.binary) = context.resolvingAliases(type) { .scalar(.string) } else { type }
    }

    private func groups(_ printer: inout CodePrinter) {
        if context.api.groups.isEmpty { return }
        printer.blank()
        printer.block("extension \(context.client)") { printer in
            for (index, (group, names)) in zip(context.api.groups, context.names.groups).enumerated() {
                if index > 0 { printer.blank() }
                let comment = context.documentation(group.documentation)
                let fallback = DocComment("Operations under \(MarkdownCode.span(group.name.suggestion)).")
                printer.doc(comment.isEmpty ? fallback : comment)
                printer.line("public var \(names.accessor): \(names.type) { \(names.type)(client: client) }")
                printer.doc(fallback)
                printer.line(
                    "public struct \(names.type): \(context.spell(.sendable)) { public let client: \(context.spell(.client)) }"
                )
            }
        }
    }
}
