import PinionDiagnostics
import PinionYAML

extension Parser {
    /// A list of Security Requirement Objects.
    mutating func security(_ key: Node, _ value: Node) -> [Document.SecurityRequirement]? {
        guard let elements = elements(key, value) else { return nil }
        return elements.compactMap { element in
            guard let members = members(key, element) else { return nil }
            var requirement = Document.SecurityRequirement(location: element.location)
            for (name, scopes) in members {
                guard let scopes = strings(name, scopes) else { continue }
                requirement.schemes.append(Document.Named(name.text, at: name.location, scopes))
            }
            return requirement
        }
    }

    /// What the members of a security scheme say, before its type says which of them count.
    private struct SchemeMembers {
        var type: (key: Node, value: Node)?
        var name: Document.Located<String>?
        var position: Document.Located<Document.Parameter.Position>?
        var scheme: Document.Located<String>?
        var bearerFormat: Document.Located<String>?
        var flows: [Document.Named<Document.OAuthFlow>]?
        var openIDConnectURL: Document.Located<String>?
        var metadataURL: Document.Located<String>?
    }

    mutating func securityScheme(_ node: Node, at pointer: Pointer) -> Document.SecurityScheme? {
        guard let members = members(of: node, .securityScheme) else { return nil }
        var found = SchemeMembers()
        var scheme = Document.SecurityScheme(location: node.location, kind: .mutualTLS)
        for (key, value) in members {
            switch file.keyword(key) {
            case .type: found.type = (key, value)
            case .description: scheme.description = prose(key, value)
            case .name: found.name = string(key, value)
            case .in: found.position = choice(key, value)
            case .scheme: found.scheme = string(key, value)
            case .bearerFormat: found.bearerFormat = string(key, value)
            case .flows: found.flows = flows(value)
            case .openIdConnectUrl: found.openIDConnectURL = string(key, value)
            case .oauth2MetadataUrl: found.metadataURL = string(key, value)
            case .deprecated: scheme.deprecated = boolean(key, value)
            default: unknown(key, value, in: .securityScheme, &scheme.extensions)
            }
        }
        guard let kind = kind(of: node, found) else { return nil }
        scheme.kind = kind
        return scheme
    }

    private enum SchemeType: String, CaseIterable {
        case apiKey
        case http
        case mutualTLS
        case oauth2
        case openIdConnect
    }

    private mutating func kind(of node: Node, _ found: SchemeMembers) -> Document.SecurityScheme.Kind? {
        guard let (key, value) = found.type else {
            missing(.type, in: .securityScheme, node)
            return nil
        }
        guard let type = choice(key, value, SchemeType.self) else { return nil }
        switch type.value {
        case .apiKey:
            if found.name == nil { missing(.name, in: .securityScheme, node, why: "its type is `apiKey`") }
            if node[Keyword.in.rawValue] == nil {
                missing(.in, in: .securityScheme, node, why: "its type is `apiKey`")
            }
            guard let name = found.name, let position = found.position else { return nil }
            return .apiKey(name: name, position: position)
        case .http:
            guard let scheme = found.scheme else {
                missing(
                    .scheme, in: .securityScheme, node, why: "its type is `http`",
                    help: "add `scheme: bearer`")
                return nil
            }
            return .http(scheme: scheme, bearerFormat: found.bearerFormat)
        case .mutualTLS: return .mutualTLS
        case .oauth2:
            guard let flows = found.flows else {
                missing(.flows, in: .securityScheme, node, why: "its type is `oauth2`")
                return nil
            }
            return .oauth2(flows: flows, metadataURL: found.metadataURL)
        case .openIdConnect:
            guard let url = found.openIDConnectURL else {
                missing(.openIdConnectUrl, in: .securityScheme, node, why: "its type is `openIdConnect`")
                return nil
            }
            return .openIDConnect(url: url)
        }
    }

    private mutating func flows(_ node: Node) -> [Document.Named<Document.OAuthFlow>]? {
        guard let members = members(of: node, .oauthFlows) else { return nil }
        var flows: [Document.Named<Document.OAuthFlow>] = []
        for (key, value) in members {
            switch file.keyword(key) {
            case .implicit, .password, .clientCredentials, .authorizationCode, .deviceAuthorization:
                guard let flow = flow(value) else { continue }
                flows.append(Document.Named(key.text, at: key.location, flow))
            default:
                if Self.extensionMember(key, value) == nil { reportUnknown(key, value, in: .oauthFlows) }
            }
        }
        return flows
    }

    private mutating func flow(_ node: Node) -> Document.OAuthFlow? {
        guard let members = members(of: node, .oauthFlow) else { return nil }
        var flow = Document.OAuthFlow(location: node.location)
        for (key, value) in members {
            switch file.keyword(key) {
            case .authorizationUrl: flow.authorizationURL = string(key, value)
            case .deviceAuthorizationUrl: flow.deviceAuthorizationURL = string(key, value)
            case .tokenUrl: flow.tokenURL = string(key, value)
            case .refreshUrl: flow.refreshURL = string(key, value)
            case .scopes:
                guard let scopes = self.members(key, value) else { continue }
                for (name, description) in scopes {
                    let text = description.scalar == .null ? "" : string(name, description)?.value
                    guard let text else { continue }
                    flow.scopes.append(Document.Named(name.text, at: name.location, text))
                }
            default: unknown(key, value, in: .oauthFlow, &flow.extensions)
            }
        }
        return flow
    }
}
