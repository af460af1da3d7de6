internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// The operations of one path.
    mutating func resolve(_ path: Document.Named<Document.PathItem>) {
        var item = path.value
        if let reference = item.reference, let target = document.pathItem(reference) {
            // What stands beside the `$ref` is added to its target.
            item.operations += target.operations
            item.parameters += target.parameters
            item.servers = item.servers ?? target.servers
        }
        for operation in item.operations { resolve(operation, of: item, path: path) }
    }

    private mutating func resolve(
        _ written: Document.Operation, of item: Document.PathItem, path: Document.Named<Document.PathItem>
    ) {
        let id = OperationID(operations.count)
        let pointer =
            "#/paths/" + JSONPointerToken.escape(path.name) + "/" + written.method.value.lowercased()
        var operation = Operation(
            name: name(of: written, path: path.name), group: nil, method: written.method.value, path: [],
            parameters: [], body: nil, responses: [], security: security(written),
            servers: (written.servers ?? item.servers ?? []).map { server($0) },
            documentation: Documentation(
                summary: written.summary?.value, description: written.description?.value,
                isDeprecated: written.deprecated?.value == true, externalURL: written.externalDocs?.url.value),
            origin: Origin(pointer: pointer, location: written.location))
        // The place is taken now: types found inside live in this operation.
        operations.append(operation)
        operation.parameters = parameters(written, item, owner: id)
        operation.path = segments(path.name, operation.parameters)
        if let body = written.requestBody { operation.body = requestBody(body, owner: id) }
        operation.responses = responses(written.responses, owner: id, operation: operation.name)
        operation.paging = paging(written)
        operation.group = group(written.tags.first?.value, operation: id)
        operations[Int(id.rawValue)] = operation
    }

    private func name(of operation: Document.Operation, path: String) -> NameRequest {
        let pinned = operation.extensions.text(.name)
        if let id = operation.operationID?.value, !id.isEmpty { return NameRequest(id, pinned: pinned) }
        return NameRequest(operation.method.value.lowercased() + " " + path, pinned: pinned)
    }

    // MARK: Groups

    mutating func addGroup(_ tag: Document.Tag) {
        groups.append(
            OperationGroup(
                name: NameRequest(tag.name.value, pinned: tag.extensions.text(.name)),
                documentation: Documentation(
                    summary: tag.summary?.value, description: tag.description?.value,
                    externalURL: tag.externalDocs?.url.value),
                operations: []))
    }

    private mutating func group(_ tag: String?, operation: OperationID) -> Int? {
        guard let tag else { return nil }
        let known = groups.firstIndex { $0.name.suggestion.utf8.elementsEqual(tag.utf8) }
        let index = known ?? groups.count
        if known == nil {
            groups.append(
                OperationGroup(name: NameRequest(tag), documentation: Documentation(), operations: []))
        }
        groups[index].operations.append(operation)
        return index
    }

    // MARK: Path

    /// `/v1/customers/{id}/x` in pieces. A name in braces without a parameter was reported by the parser and
    /// stays as it is.
    private func segments(_ path: String, _ parameters: [Parameter]) -> [PathSegment] {
        var segments: [PathSegment] = []
        var literal: [UInt8] = []
        var rest = Array(path.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "{"), let close = rest.firstIndex(of: UInt8(ascii: "}")) {
                let name = rest[..<close]
                let index = parameters.firstIndex {
                    $0.place == .path && $0.wireName.utf8.elementsEqual(name)
                }
                if let index {
                    if !literal.isEmpty { segments.append(.literal(PathText.encode(literal))) }
                    literal = []
                    segments.append(.parameter(index))
                    rest = rest[(close + 1)...]
                    continue
                }
            }
            literal.append(byte)
        }
        if !literal.isEmpty { segments.append(.literal(PathText.encode(literal))) }
        return segments
    }

    // MARK: Security and servers

    private mutating func security(_ operation: Document.Operation) -> [[SecurityRequirement]] {
        let written = operation.security ?? document.security ?? []
        return written.map { requirement in
            requirement.schemes.map { scheme in
                let isKnown = document.components.securitySchemes.contains {
                    $0.name.utf8.elementsEqual(scheme.name.utf8)
                }
                if !isKnown {
                    diagnostics.report(
                        Diagnostic(
                            rule: .unknownScheme, severity: .warning,
                            message: "security scheme `\(scheme.name)` is not declared",
                            location: scheme.location, consequence: "requests cannot carry this credential",
                            suggestion: "add it under `components.securitySchemes`"))
                }
                return SecurityRequirement(scheme: scheme.name, scopes: scheme.value.map(\.value))
            }
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
            origin: Origin(
                pointer: "#/components/securitySchemes/" + JSONPointerToken.escape(named.name),
                location: scheme.location))
    }

    func server(_ server: Document.Server) -> Server {
        var url = server.url.value
        for variable in server.variables {
            url = replace("{" + variable.name + "}", with: variable.value.defaultValue.value, in: url)
        }
        let pinned = server.extensions.text(.name)
        return Server(
            url: url,
            name: NameRequest(server.name?.value ?? server.description?.value ?? url, pinned: pinned),
            documentation: Documentation(description: server.description?.value),
            origin: Origin(pointer: "#/servers", location: server.location))
    }

    private func replace(_ target: String, with text: String, in source: String) -> String {
        let bytes = Array(source.utf8)
        let wanted = Array(target.utf8)
        var result: [UInt8] = []
        var position = 0
        while position < bytes.count {
            if bytes[position...].starts(with: wanted) {
                result += text.utf8
                position += wanted.count
            } else {
                result.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    // MARK: Paging

    private mutating func paging(_ operation: Document.Operation) -> Paging? {
        guard let pageable = operation.extensions.value(.pageable) else { return nil }
        func path(_ value: JSONValue?) -> [String]? {
            guard case .string(let text)? = value, !text.isEmpty else { return nil }
            return text.split(separator: ".").map(String.init)
        }
        guard let next = path(pageable.member("nextLinkName")) else { return nil }
        let request = operation.extensions.value(.nextRequest)
        var basePath: String?
        if case .string(let text)? = request?.member("basePath") { basePath = text }
        return Paging(
            items: path(pageable.member("itemName")) ?? ["value"], nextLink: next,
            nextHeaders: path(request?.member("headers")), basePath: basePath)
    }
}

/// One step of a JSON Pointer (RFC 6901 section 3).
enum JSONPointerToken {
    static func escape(_ token: String) -> String {
        var bytes: [UInt8] = []
        for byte in token.utf8 {
            switch byte {
            case UInt8(ascii: "~"): bytes += "~0".utf8
            case UInt8(ascii: "/"): bytes += "~1".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The literal text of a path template as it goes into a request target.
enum PathText {
    /// Percent-encodes what RFC 3986 section 3.3 does not allow in a path; `%` that begins an escape stays.
    static func encode(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let allowed = Array("-._~!$&'()*+,;=:@/%".utf8)
        var result: [UInt8] = []
        for byte in bytes {
            let isWord =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            if isWord || allowed.contains(byte) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
