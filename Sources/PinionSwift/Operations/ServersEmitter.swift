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
        return " = .\(first.name)"
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
            printer.block("public init(url: \(string))") { printer in printer.line("self.url = url") }
            for (server, name) in servers where !server.url.utf8.elementsEqual("/".utf8) {
                printer.blank()
                var comment = context.documentation(server.documentation)
                comment.paragraph(MarkdownCode.span(server.url))
                printer.doc(comment)
                let url = SwiftStringLiteral(server.url)
                if Self.isAbsolute(server.url) {
                    printer.line("public static let \(name): \(self.name) = \(self.name)(url: \(url))")
                } else {
                    // The description leaves the host open.
                    printer.block("public static func \(name)(at host: \(string)) -> \(self.name)") {
                        printer in
                        printer.line("\(self.name)(url: host + \(url))")
                    }
                }
            }
        }
    }
}
