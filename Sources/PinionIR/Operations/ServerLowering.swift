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
            default: kind = .none(scheme.value)
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
            let url = url(of: server)
            let pinned = server.extensions.text(.name)
            return Server(
                url: url, name: NameRequest(serverName(server, url), pinned: pinned),
                documentation: Documentation(description: server.description?.value),
                origin: origin(pointer: "#/servers/\(position)", at: server.location))
        }
    }

    /// Its `name`, or its description when that is a few words, or the URL.
    private func serverName(_ server: Document.Server, _ url: String) -> String {
        if let name = server.name?.value, !name.isEmpty { return name }
        if let words = server.description?.value, (1...40).contains(words.utf8.count) { return words }
        return url
    }

    /// The URL with its variables replaced by their defaults.
    private func url(of server: Document.Server) -> String {
        var result: [UInt8] = []
        var rest = Array(server.url.value.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")),
                let variable = server.variables.first(where: { $0.name.utf8.elementsEqual(rest[..<end]) })
            else {
                result.append(byte)
                continue
            }
            result += variable.value.defaultValue.value.utf8
            rest = rest[(end + 1)...]
        }
        return String(decoding: result, as: UTF8.self)
    }
}
