internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    func security(_ operation: Document.Operation) -> [[SecurityRequirement]] {
        let written = operation.security ?? document.security ?? []
        return written.map { requirement in
            requirement.schemes.map { SecurityRequirement(scheme: $0.name, scopes: $0.value.map(\.value)) }
        }
    }

    func securityScheme(
        _ named: Document.Named<Document.Referenceable<Document.SecurityScheme>>
    ) -> SecurityScheme? {
        guard let scheme = document.securityScheme(named.value) else { return nil }
        let kind: SecurityScheme.Kind
        switch scheme.kind {
        case .apiKey(let name, let position):
            kind = .apiKey(ParameterPlace(rawValue: position.value.rawValue) ?? .header, name: name.value)
        case .http(let scheme, _):
            switch scheme.value.lowercased() {
            case "bearer": kind = .bearer
            case "basic": kind = .basic
            default:
                kind = .none(scheme.value)
                diagnostics.report(
                    Diagnostic(
                        rule: .unsupportedSecurity, severity: .warning,
                        message: "the HTTP scheme `\(scheme.value)` of `\(named.name)` is not supported",
                        location: scheme.location,
                        consequence: "requests carry no credential for it; a transport may add one"))
            }
        case .oauth2, .openIDConnect: kind = .bearer
        case .mutualTLS: kind = .none("mutualTLS")
        }
        return SecurityScheme(
            key: named.name, kind: kind, documentation: Documentation(description: scheme.description?.value),
            origin: origin(
                pointer: "#/components/securitySchemes/" + JSONPointer.escape(named.name),
                at: scheme.location))
    }

    /// Base URLs. A list without any means the root of wherever the description came from (OpenAPI 3.1 section
    /// 4.8.1).
    func servers(_ written: [Document.Server]) -> [Server] {
        if written.isEmpty {
            return [
                Server(url: "/", name: NameRequest("default"), documentation: Documentation(), origin: nil)
            ]
        }
        return written.enumerated().map { position, server in
            let (template, variables) = template(of: server)
            let url = template.reduce("") { url, piece in
                switch piece {
                case .literal(let text): url + text
                case .variable(let index): url + variables[index].defaultValue
                }
            }
            let pinned = server.extensions.text(.name)
            return Server(
                url: url, template: variables.isEmpty ? [] : template, variables: variables,
                name: NameRequest(serverName(server, url), pinned: pinned),
                documentation: Documentation(description: server.description?.value),
                origin: origin(pointer: "#/servers/\(position)", at: server.location))
        }
    }

    /// The servers of an operation, of which calls use the first.
    func ownServers(_ written: [Document.Server]?) -> [Server] {
        guard let written, let first = written.first else { return [] }
        if written.count > 1 || !first.variables.isEmpty {
            diagnostics.report(
                Diagnostic(
                    rule: .ownServers, severity: .note,
                    message: "a path or an operation has servers of its own", location: first.location,
                    consequence:
                        "calls use the first, with the defaults of its variables, unless `ClientConfiguration.servers` gives another"
                ))
        }
        return servers(written)
    }

    /// Its `name`, or its description when that is a few words, or the URL.
    private func serverName(_ server: Document.Server, _ url: String) -> String {
        if let name = server.name?.value, !name.isEmpty { return name }
        if let words = server.description?.value, (1...40).contains(words.utf8.count) { return words }
        return url
    }

    /// The URL in pieces, and the variables in it.
    private func template(of server: Document.Server) -> ([Server.Piece], [Server.Variable]) {
        var pieces: [Server.Piece] = []
        var variables: [Server.Variable] = []
        var positions: [ExactText: Int] = [:]
        let written = BracedPiece.all(in: server.url.value) { name in
            server.variables.first { $0.name.utf8.elementsEqual(name) }
        }
        for piece in written {
            switch piece {
            case .literal(let text): pieces.append(.literal(String(decoding: text, as: UTF8.self)))
            case .name(let variable):
                let name = ExactText(variable.name)
                if positions[name] == nil {
                    positions[name] = variables.count
                    variables.append(
                        Server.Variable(
                            name: NameRequest(
                                variable.name, pinned: variable.value.extensions.text(.name)),
                            values: variable.value.enumeration?.map(\.value) ?? [],
                            defaultValue: variable.value.defaultValue.value,
                            documentation: Documentation(description: variable.value.description?.value)))
                }
                pieces.append(.variable(positions[name] ?? 0))
            }
        }
        return (pieces.isEmpty ? [.literal("")] : pieces, variables)
    }
}
