import PinionIR

/// Prints the type nested in the client that lists the servers.
struct ServersEmitter {
    let context: EmissionContext

    /// Whether a URL says which host it is.
    static func isAbsolute(_ url: String) -> Bool {
        let lower = url.prefix(8).lowercased()
        return lower.hasPrefix("https://") || lower.hasPrefix("http://")
    }

    private var name: SwiftIdentifier { context.names.serverType }
    private var servers: [(server: Server, name: SwiftIdentifier)] {
        Array(zip(context.api.servers, context.names.servers))
    }

    /// ` = .global` for the first server if it is absolute: a client needs a host.
    var defaultArgument: SwiftCode {
        guard let first = servers.first, Self.isAbsolute(first.server.url) else { return "" }
        return " = .\(first.name)\(first.server.variables.isEmpty ? "" : "()" as SwiftCode)"
    }

    func declare(_ printer: inout CodePrinter) {
        let string = context.spell(.string)
        printer.doc(DocComment("Where the service is."))
        printer.block("public struct \(name): \(context.spell(.sendable)), \(context.spell(.hashable))") {
            printer in
            printer.doc(DocComment("Scheme, host and what stands before every path."))
            printer.line("public let url: \(string)")
            printer.blank()
            printer.doc(
                DocComment(
                    "A server of your own: an absolute `https` URL, or `http` on loopback, without query."))
            printer.line("public init(url: \(string)) { self.url = url }")
            for (index, (server, name)) in servers.enumerated() where !server.url.utf8.elementsEqual("/".utf8)
            {
                printer.blank()
                declare(server, name, context.names.serverVariables[index], &printer)
            }
        }
    }

    private func declare(
        _ server: Server, _ name: SwiftIdentifier, _ variables: [ServerVariableNames],
        _ printer: inout CodePrinter
    ) {
        let string = context.spell(.string)
        var comment = context.documentation(server.documentation)
        comment.remark(MarkdownCode.span(server.url))
        comment.paragraph(
            zip(server.variables, variables).compactMap { variable, names in
                variable.documentation.description.map {
                    "- Parameter \(names.argument.text): \(OperationEmitter.oneLine($0, 1_000))"
                }
            }.joined(separator: "\n"))
        printer.doc(comment)
        let isAbsolute = Self.isAbsolute(server.url)
        if isAbsolute, server.variables.isEmpty {
            let url = SwiftStringLiteral(server.url)
            return printer.line("public static let \(name): \(self.name) = \(self.name)(url: \(url))")
        }
        // Where the description leaves the host open, the caller says it.
        var parameters: [SwiftCode] = isAbsolute ? [] : ["at host: \(string)"]
        for (variable, names) in zip(server.variables, variables) {
            let value = names.cases.first { $0.value.utf8.elementsEqual(variable.defaultValue.utf8) }
            let fallback: SwiftCode =
                if names.type == nil {
                    " = \(SwiftStringLiteral(variable.defaultValue))"
                } else {
                    value.map { " = .\($0.name)" } ?? ""
                }
            parameters.append("\(names.argument): \(names.type?.code ?? string)\(fallback)")
        }
        var pieces: [SwiftCode] = isAbsolute ? [] : ["host"]
        if server.template.isEmpty { pieces.append(SwiftStringLiteral(server.url).code) }
        for piece in server.template {
            switch piece {
            case .literal(let text): pieces.append(SwiftStringLiteral(text).code)
            case .variable(let index):
                let names = variables[index]
                pieces.append("\(names.argument)\(names.type == nil ? "" : ".rawValue" as SwiftCode)")
            }
        }
        Signature(head: "public static func \(name)", parameters: parameters, tail: " -> \(self.name)")
            .filled(&printer, ["\(self.name)(url: [\(pieces.joined())].joined())"])
        for (variable, names) in zip(server.variables, variables) where names.isDeclaredHere {
            guard let type = names.type else { continue }
            printer.blank()
            printer.doc(DocComment("Values of \(MarkdownCode.span(variable.name.suggestion))."))
            let head: SwiftCode =
                "public enum \(type): \(string), \(context.spell(.sendable)), \(context.spell(.caseIterable))"
            printer.block(head) { printer in
                for item in names.cases {
                    printer.line("case \(item.name) = \(SwiftStringLiteral(item.value))")
                }
            }
        }
    }
}
