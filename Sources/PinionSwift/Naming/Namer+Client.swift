import PinionIR

/// Names of what stands in the client besides groups.
extension Namer {
    /// Server variables: arguments, and enumerations of their values. Servers whose variables have the same name
    /// and the same values share one.
    mutating func nameServerVariables() {
        var types = NameScope(
            reserved: [
                "Server", "String", "Sendable", "Hashable", "CaseIterable", "Swift", names.serverType.text,
            ])
        var known: [(request: NameRequest, values: [String], type: SwiftIdentifier)] = []
        names.serverVariables = api.servers.map { server in
            var arguments = NameScope(reserved: ["at", "host", "init", "url"])
            return zip(server.variables, arguments.claimMembers(server.variables.map(\.name))).map {
                variable, argument in
                let cases = Namer.cases(of: variable)
                guard !cases.isEmpty else {
                    return ServerVariableNames(
                        argument: argument, type: nil, cases: [], isDeclaredHere: false)
                }
                let values = cases.map(\.value)
                if let same = known.first(where: { $0.request == variable.name && $0.values == values }) {
                    return ServerVariableNames(
                        argument: argument, type: same.type, cases: cases, isDeclaredHere: false)
                }
                let type = types.claim([Proposal(variable.name, style: .upperCamel).name])
                known.append((variable.name, values, type))
                return ServerVariableNames(argument: argument, type: type, cases: cases, isDeclaredHere: true)
            }
        }
    }

    /// Values that Swift takes for one raw value are one case.
    private static func cases(of variable: Server.Variable) -> [(value: String, name: SwiftIdentifier)] {
        var seen: Set<String> = []
        let values = variable.values.filter { seen.insert($0).inserted }
        var scope = NameScope(reserved: ReservedNames.cases.union(["rawValue", "init", "hashValue"]))
        return Array(zip(values, scope.claim(values.map { Proposal(value: NameRequest($0)) })))
    }

    /// Response headers, each once for each type it has, and requests that the service sends.
    mutating func nameHeadersAndIncomingRequests() {
        var top = module
        for group in names.groups { top.reserve(group.type) }
        top.reserve(names.serverType)
        names.headersType = top.claim(["Headers", "ResponseHeaderFields"])
        names.webhooksType = top.claim(["Webhooks", "WebhookRequests"])
        names.callbacksType = top.claim(["Callbacks", "CallbackRequests"])
        var found: [ResponseHeader] = []
        var seen: Set<HeaderKey> = []
        for header in api.operations.flatMap({ $0.responses.flatMap(\.headers) })
        where seen.insert(HeaderKey(header)).inserted {
            found.append(header)
        }
        var scope = NameScope(reserved: ["fields", "init", "subscript", "value"])
        names.headers = zip(found, scope.claimMembers(found.map(\.name))).map {
            HeaderName(header: $0, name: $1)
        }
        for kind in [true, false] {
            let indices = api.incoming.indices.filter { (api.incoming[$0].kind == .webhook) == kind }
            var scope = NameScope(reserved: ["init"])
            if names.incoming.isEmpty {
                names.incoming = api.incoming.map { Proposal($0.name, style: .lowerCamel).name }
            }
            for (index, name) in zip(indices, scope.claimMembers(indices.map { api.incoming[$0].name })) {
                names.incoming[index] = name
            }
        }
    }
}

/// What makes two headers one: field names do not depend on case (RFC 9110 section 5.1).
private struct HeaderKey: Hashable {
    let name: String
    let type: TypeReference
    let style: ParameterStyle

    init(_ header: ResponseHeader) {
        name = header.wireName.lowercased()
        type = header.type
        style = header.style
    }
}

extension Operation {
    /// The first success that is a stream, and whether there is no other way to read that answer.
    var stream: (content: Content, framing: Content.Framing, isAlone: Bool)? {
        for response in responses where !response.isError {
            for content in response.contents {
                guard case .stream(let framing) = content.encoding else { continue }
                let isAlone = response.contents.allSatisfy {
                    if case .stream = $0.encoding { true } else { false }
                }
                return (content, framing, isAlone)
            }
        }
        return nil
    }
}
