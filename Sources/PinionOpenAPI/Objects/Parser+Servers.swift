import PinionDiagnostics
import PinionJSON
import PinionYAML

extension Parser {
    mutating func server(_ node: Node) -> Document.Server? {
        guard let members = members(of: node, .server) else { return nil }
        var server = Document.Server(location: node.location, url: Document.Located("", at: node.location))
        var hasURL = false
        for (key, value) in members {
            switch file.keyword(key) {
            case .url:
                hasURL = true
                if let url = string(key, value) { server.url = url }
            case .name: server.name = string(key, value)
            case .description: server.description = prose(key, value)
            case .variables:
                server.variables = map(key, value, at: 0) { parser, node, _ in parser.serverVariable(node) }
            default: unknown(key, value, in: .server, &server.extensions)
            }
        }
        if hasURL {
            checkVariables(of: server)
        } else {
            missing(.url, in: .server, node)
        }
        return server
    }

    private mutating func serverVariable(_ node: Node) -> Document.ServerVariable? {
        guard let members = members(of: node, .serverVariable) else { return nil }
        var variable = Document.ServerVariable(
            location: node.location, defaultValue: Document.Located("", at: node.location))
        var hasDefault = false
        for (key, value) in members {
            switch file.keyword(key) {
            case .enum: variable.enumeration = names(key, value)
            case .default:
                hasDefault = true
                if let text = string(key, value) { variable.defaultValue = text }
            case .description: variable.description = prose(key, value)
            default: unknown(key, value, in: .serverVariable, &variable.extensions)
            }
        }
        if !hasDefault { missing(.default, in: .serverVariable, node) }
        let defaultValue = variable.defaultValue
        if hasDefault, let allowed = variable.enumeration,
            !allowed.contains(where: { ExactText($0.value) == ExactText(defaultValue.value) })
        {
            report(
                OpenAPIRules.serverVariable, .warning,
                "the default `\(defaultValue.value)` is not among `enum`",
                at: defaultValue.location, help: "use one of \(allowed.map(\.value).quotedList)")
        }
        return variable
    }

    private mutating func checkVariables(of server: Document.Server) {
        guard let template = PathTemplate(server.url.value) else {
            report(
                OpenAPIRules.serverVariable, "the braces of `\(server.url.value)` do not pair up",
                at: server.url.location)
            return
        }
        let declared = server.variables.map(\.name)
        let declaredNames = Set(declared.map { ExactText($0) })
        let names = Set(template.names.map { ExactText($0) })
        for name in template.names where !declaredNames.contains(ExactText(name)) {
            let nearest = spelling.nearest(to: name, among: declared)
            report(
                OpenAPIRules.serverVariable, "the server variable `\(name)` is not declared",
                at: server.url.location,
                help: nearest.map { "did you mean `{\($0)}`?" }
                    ?? "add it to the server's `variables`, with a default")
        }
        for variable in server.variables where !names.contains(ExactText(variable.name)) {
            report(
                OpenAPIRules.serverVariable, .warning,
                "the server variable `\(variable.name)` is not in the URL",
                at: variable.location, help: "write `{\(variable.name)}` into `url`, or remove the variable")
        }
    }
}

/// A path or URL with names in braces.
struct PathTemplate {
    /// The names, in order, with repeats.
    private(set) var names: [String] = []
    /// The text with the names left out of the braces: equal for equivalent paths.
    private(set) var shape = ""

    /// Nil when the braces do not pair up round names.
    init?(_ text: String) {
        // As an array: its bytes are read without asking how a text keeps them.
        var rest = Array(text.utf8)[...]
        var shape: [UInt8] = []
        shape.reserveCapacity(rest.count)
        while let byte = rest.popFirst() {
            shape.append(byte)
            if byte == UInt8(ascii: "}") { return nil }
            guard byte == UInt8(ascii: "{") else { continue }
            guard let end = rest.firstIndex(of: UInt8(ascii: "}")) else { return nil }
            let name = rest[..<end]
            guard !name.isEmpty, !name.contains(UInt8(ascii: "{")), !name.contains(UInt8(ascii: "/")) else {
                return nil
            }
            names.append(String(decoding: name, as: UTF8.self))
            rest = rest[end...]
            rest.removeFirst()
            shape.append(UInt8(ascii: "}"))
        }
        self.shape = String(decoding: shape, as: UTF8.self)
    }
}
