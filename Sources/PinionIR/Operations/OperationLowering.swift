internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// The operations of one path.
    func resolve(_ path: Document.Named<Document.PathItem>) {
        let item = document.merged(path.value)
        let pointer = "#/paths/" + JSONPointer.escape(path.name)
        for operation in item.operations { resolve(operation, of: item, path: path, pointer) }
    }

    private func resolve(
        _ written: Document.Operation, of item: Document.PathItem, path: Document.Named<Document.PathItem>,
        _ pathPointer: String
    ) {
        let id = OperationID(operations.count)
        let pointer = pathPointer + "/" + JSONPointer.escape(written.method.value.lowercased())
        let operation = Operation(
            name: name(of: written, path: path.name), group: nil, method: written.method.value, path: [],
            parameters: [], body: nil, responses: [], security: security(written),
            servers: ownServers(written.servers ?? item.servers),
            documentation: Documentation(
                summary: written.summary?.value, description: written.description?.value,
                isDeprecated: written.deprecated?.value == true, externalURL: written.externalDocs?.url.value),
            origin: Origin(pointer: pointer, location: written.location))
        // The place is taken now: types found inside live in this operation.
        operations.append(operation)
        operation.parameters = parameters(
            written, item, owner: id, path: path.name, pointers: (pointer, pathPointer))
        operation.path = segments(path.name, operation.parameters)
        if let body = written.requestBody {
            operation.body = requestBody(body, owner: id, pointer: pointer + "/requestBody")
        }
        operation.responses = responses(written.responses, owner: id, pointer: pointer + "/responses/")
        operation.paging = paging(written)
        operation.group = group(written.tags.first?.value, operation: id)
        resolveCallbacks(of: written, pointer: pointer)
    }

    private func name(of operation: Document.Operation, path: String) -> NameRequest {
        let pinned = operation.extensions.text(.name)
        if let id = operation.operationID?.value, !id.isEmpty { return NameRequest(id, pinned: pinned) }
        return NameRequest(operation.method.value.lowercased() + " " + path, pinned: pinned)
    }

    // MARK: Groups

    func addGroup(_ tag: Document.Tag) {
        guard groupPositions[ExactText(tag.name.value)] == nil else { return }
        groupPositions[ExactText(tag.name.value)] = groups.count
        groups.append(
            OperationGroup(
                name: NameRequest(tag.name.value, pinned: tag.extensions.text(.name)),
                documentation: Documentation(
                    summary: tag.summary?.value, description: tag.description?.value,
                    externalURL: tag.externalDocs?.url.value),
                operations: []))
    }

    private func group(_ tag: String?, operation: OperationID) -> Int? {
        guard let tag else { return nil }
        let index = groupPositions[ExactText(tag)] ?? groups.count
        if index == groups.count {
            groupPositions[ExactText(tag)] = index
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
        let pieces = BracedPiece.all(in: path) { name in
            parameters.firstIndex { $0.place == .path && $0.wireName.utf8.elementsEqual(name) }
        }
        return pieces.map { piece in
            switch piece {
            case .literal(let text): .literal(PathText.encode(Array(text)))
            case .name(let index): .parameter(index)
            }
        }
    }

    // MARK: Paging

    private func paging(_ operation: Document.Operation) -> Paging? {
        guard let pageable = operation.extensions.value(.pageable) else { return nil }
        func path(_ value: JSONValue?) -> [String]? {
            guard case .string(let text)? = value, !text.isEmpty else { return nil }
            return text.utf8.split(separator: UInt8(ascii: ".")).map { String(decoding: $0, as: UTF8.self) }
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
