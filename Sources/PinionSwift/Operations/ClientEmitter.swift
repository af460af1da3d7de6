import PinionIR

/// Prints the client: a struct with the servers, and an accessor with a nested struct for each group.
struct ClientEmitter {
    private let context: EmissionContext
    private let servers: ServersEmitter

    init(_ context: EmissionContext) {
        self.context = context
        servers = ServersEmitter(context: context)
    }

    func print(_ printer: inout CodePrinter) {
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
        }
        printer.blank()
        printer.comment("Does not compile with a runtime that this code was not written for.")
        printer.line("private typealias RequiredRuntime = \(context.spell(.runtimeVersion))")
        for (group, names) in zip(context.api.groups, context.names.groups) {
            self.group(group, names, &printer)
        }
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
        ).block(&printer) { printer in
            printer.line("self.client = \(context.spell(.client))(")
            printer.indented { printer in
                printer.line("server: server.url, transport: transport, credential: credential,")
                printer.line("schemes: Self.schemes, configuration: configuration)")
            }
        }
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

    private func group(_ group: OperationGroup, _ names: GroupNames, _ printer: inout CodePrinter) {
        printer.blank()
        printer.block("extension \(context.names.client)") { printer in
            let comment = context.documentation(group.documentation)
            let fallback = DocComment("Operations under \(MarkdownCode.span(group.name.suggestion)).")
            printer.doc(comment.isEmpty ? fallback : comment)
            printer.line("public var \(names.accessor): \(names.type) { \(names.type)(client: client) }")
            printer.blank()
            printer.doc(fallback)
            printer.block("public struct \(names.type): \(context.spell(.sendable))") { printer in
                printer.doc(DocComment("Sends the operations."))
                printer.line("public let client: \(context.spell(.client))")
            }
        }
    }
}
