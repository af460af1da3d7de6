import PinionDiagnostics
import PinionYAML

extension Parser {
    mutating func pathItem(_ node: Node, at pointer: Pointer) -> Document.PathItem? {
        guard depth < limits.depth else {
            reportDepth(node)
            return nil
        }
        depth += 1
        defer { depth -= 1 }
        guard let members = members(of: node, .pathItem) else { return nil }
        var item = Document.PathItemFields(location: node.location)
        for (key, value) in members {
            guard let keyword = file.keyword(key) else {
                unknown(key, value, in: .pathItem, &item.extensions)
                continue
            }
            switch keyword {
            case .ref: item.reference = reference(key, value, to: .pathItem)
            case .summary: item.summary = prose(key, value)
            case .description: item.description = prose(key, value)
            case .get, .put, .post, .delete, .options, .head, .patch, .trace, .query:
                let method = Document.Located(keyword.rawValue.uppercased(), at: key.location)
                guard let operation = operation(value, method, at: self.pointer(pointer, keyword)) else {
                    continue
                }
                item.operations.append(operation)
            case .additionalOperations:
                guard let operations = self.members(key, value) else { continue }
                let place = self.pointer(pointer, keyword)
                for (name, value) in operations {
                    let method = Document.Located(name.text, at: name.location)
                    guard let operation = operation(value, method, at: self.pointer(place, method.value))
                    else { continue }
                    item.operations.append(operation)
                }
            case .servers: item.servers = list(key, value, at: 0) { parser, node, _ in parser.server(node) }
            case .parameters:
                item.parameters = parameters(key, value, at: self.pointer(pointer, keyword))
                item.lacksParameters = item.parameters.count < value.count
            default: unknown(key, value, in: .pathItem, &item.extensions)
            }
        }
        return Document.PathItem(item)
    }

    private mutating func operation(
        _ node: Node, _ method: Document.Located<String>, at pointer: Pointer
    ) -> Document.Operation? {
        guard let members = members(of: node, .operation) else { return nil }
        var operation = Document.OperationFields(method: method, location: node.location)
        var hasResponses = false
        for (key, value) in members {
            switch file.keyword(key) {
            case .tags: operation.tags = strings(key, value) ?? []
            case .summary: operation.summary = prose(key, value)
            case .description: operation.description = prose(key, value)
            case .externalDocs: operation.externalDocs = externalDocumentation(value)
            case .operationId: operation.operationID = string(key, value)
            case .parameters:
                operation.parameters = parameters(key, value, at: self.pointer(pointer, .parameters))
                operation.lacksParameters = operation.parameters.count < value.count
            case .requestBody:
                operation.requestBody = referenceable(
                    value, .requestBody, at: self.pointer(pointer, .requestBody)
                ) {
                    $0.requestBody($1, at: $2)
                }
                noteBody(key, method.value)
            case .responses:
                hasResponses = true
                operation.responses = responses(
                    key, value, at: self.pointer(pointer, .responses), &operation.responsesExtensions)
            case .callbacks:
                operation.callbacks = callbacks(key, value, at: self.pointer(pointer, .callbacks))
            case .deprecated: operation.deprecated = boolean(key, value)
            case .security: operation.security = security(key, value)
            case .servers:
                operation.servers = list(key, value, at: 0) { parser, node, _ in parser.server(node) }
            default: unknown(key, value, in: .operation, &operation.extensions)
            }
        }
        if !hasResponses, version == .v30 { missing(.responses, in: .operation, node) }
        if !hasResponses, version > .v30 {
            report(
                OpenAPIRules.missingField, .warning, "an operation without `responses`", at: node.location,
                why: "nothing is known about what comes back")
        }
        return Document.Operation(operation)
    }

    private mutating func noteBody(_ key: Node, _ method: String) {
        guard ["GET", "HEAD", "TRACE"].contains(method) else { return }
        report(
            OpenAPIRules.requestBody, .note, "a body of \(method) has no meaning that HTTP defines",
            at: key.location, why: "some servers and proxies drop or refuse it")
    }

    /// `responses`: responses by status. Its `x-` members are added to `extensions`.
    private mutating func responses(
        _ key: Node, _ value: Node, at pointer: Pointer, _ extensions: inout [Document.Extension]
    ) -> [Document.Named<Document.Referenceable<Document.Response>>] {
        guard let members = members(key, value) else { return [] }
        var responses: [Document.Named<Document.Referenceable<Document.Response>>] = []
        responses.reserveCapacity(members.count)
        for (key, value) in members {
            if let found = Self.extensionMember(key, value) {
                extensions.append(found)
                continue
            }
            let status = key.text
            if !Self.isStatus(key.utf8) { reportStatus(status, at: key.location) }
            let response = referenceable(value, .response, at: self.pointer(pointer, status)) {
                $0.response($1, at: $2)
            }
            guard let response else { continue }
            responses.append(Document.Named(status, at: key.location, response))
        }
        if responses.isEmpty, members.count == 0 {
            report(
                OpenAPIRules.missingField, .warning, "an operation without `responses`", at: value.location,
                why: "nothing is known about what comes back")
        }
        return responses
    }

    /// A range in small letters can only mean one thing; frameworks write some.
    private mutating func reportStatus(_ status: String, at location: SourceLocation) {
        let range = status.uppercased()
        let isRange = Self.isStatus(range.utf8)
        report(
            OpenAPIRules.statusKey, isRange ? .warning : .error, "`\(status)` is no response status",
            at: location, why: isRange ? "it is read as `\(range)`" : nil,
            help: isRange
                ? "write `\(range)`" : "use a status such as `200`, a range such as `4XX`, or `default`")
    }

    /// 100 to 599, `1XX` to `5XX` or `default`.
    private static func isStatus(_ text: some Collection<UInt8>) -> Bool {
        if text.elementsEqual("default".utf8) { return true }
        guard text.count == 3, let first = text.first, (0x31...0x35).contains(first) else { return false }
        let rest = text.dropFirst()
        return rest.allSatisfy { (0x30...0x39).contains($0) } || rest.allSatisfy { $0 == UInt8(ascii: "X") }
    }

    mutating func callbacks(
        _ key: Node, _ value: Node, at pointer: Pointer
    ) -> [Document.Named<Document.Referenceable<Document.Callback>>] {
        map(key, value, at: pointer) { $0.referenceable($1, .callback, at: $2) { $0.callback($1, at: $2) } }
    }

    mutating func callback(_ node: Node, at pointer: Pointer) -> Document.Callback? {
        guard let members = members(of: node, .callback) else { return nil }
        var callback = Document.Callback(location: node.location)
        for (key, value) in members {
            if let found = Self.extensionMember(key, value) {
                callback.extensions.append(found)
                continue
            }
            let expression = key.text
            guard let item = pathItem(value, at: self.pointer(pointer, expression)) else { continue }
            callback.pathItems.append(Document.Named(expression, at: key.location, item))
        }
        return callback
    }

    mutating func links(
        _ key: Node, _ value: Node, at pointer: Pointer
    ) -> [Document.Named<Document.Referenceable<Document.Link>>] {
        map(key, value, at: pointer) { $0.referenceable($1, .link, at: $2) { $0.link($1, at: $2) } }
    }

    mutating func link(_ node: Node, at pointer: Pointer) -> Document.Link? {
        guard let members = members(of: node, .link) else { return nil }
        var link = Document.Link(location: node.location)
        for (key, value) in members {
            switch file.keyword(key) {
            case .operationRef: link.operationReference = string(key, value)
            case .operationId: link.operationID = string(key, value)
            case .parameters:
                link.parameters = map(key, value, at: 0) { _, node, _ in
                    Document.Value(node: node, isText: false)
                }
            case .requestBody: link.requestBody = Document.Value(node: value, isText: false)
            case .description: link.description = prose(key, value)
            case .server: link.server = server(value)
            default: unknown(key, value, in: .link, &link.extensions)
            }
        }
        if link.operationReference != nil, let (key, _) = node.member(Keyword.operationId.rawValue) {
            exclusive(.operationRef, key, in: .link, why: "each names an operation")
        }
        return link
    }
}
