internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

/// Callbacks and webhooks: requests that somebody else sends to the program. It gets their types, and what it takes
/// to read them.
extension Resolver {
    func resolveWebhooks() {
        for webhook in document.webhooks {
            let pointer = "#/webhooks/" + JSONPointer.escape(webhook.name)
            receive(webhook.value, webhook.name, .webhook, pointer)
            reportIncoming("the webhook `\(webhook.name)`", webhook.location)
        }
    }

    func resolveCallbacks(of operation: Document.Operation, pointer: String) {
        for named in operation.callbacks {
            guard let callback = document.callback(named.value) else { continue }
            let pointer = "\(pointer)/callbacks/\(JSONPointer.escape(named.name))/"
            for item in callback.pathItems {
                receive(
                    item.value, named.name, .callback(expression: item.name),
                    pointer + JSONPointer.escape(item.name))
            }
            reportIncoming("the callback `\(named.name)`", named.location)
        }
    }

    private func receive(
        _ item: Document.PathItem, _ key: String, _ kind: IncomingRequest.Kind, _ pointer: String
    ) {
        let item = document.merged(item)
        for operation in item.operations {
            let name = NameRequest(
                operation.operationID?.value ?? key, pinned: operation.extensions.text(.name))
            let context = NamingContext(owner: .module, name: NameRequest(name.suggestion))
            if let body = operation.requestBody.flatMap({ document.requestBody($0) }) {
                // Whoever sends it knows all of it: `readOnly` members are in it.
                let contents = contents(body.content, .response, context)
                receivedTypes += contents.map(\.type)
                if let content = contents.first(where: { $0.encoding == .json }) {
                    let method = operation.method.value
                    incoming.append(
                        IncomingRequest(
                            key: key, name: name, kind: kind, method: method, content: content,
                            documentation: Documentation(
                                summary: operation.summary?.value ?? item.summary?.value,
                                description: operation.description?.value ?? item.description?.value,
                                isDeprecated: operation.deprecated?.value == true,
                                externalURL: operation.externalDocs?.url.value,
                                remarks: headerSentence(operation, item)),
                            origin: origin(
                                pointer: pointer + "/" + method.lowercased(), at: operation.location)))
                }
            }
            for response in operation.responses {
                guard let response = document.response(response.value) else { continue }
                receivedTypes += contents(
                    response.content, .response,
                    NamingContext(owner: .module, name: NameRequest(name.suggestion + " reply"))
                ).map(\.type)
            }
        }
    }

    /// What comes beside the body, which only whoever receives the request can look at.
    private func headerSentence(_ operation: Document.Operation, _ item: Document.PathItem) -> [String] {
        let names = (operation.parameters + item.parameters).compactMap { document.parameter($0) }
            .filter { $0.position.value == .header }.map { "`\($0.name.value)`" }
        return names.isEmpty ? [] : ["Comes with the headers \(names.joined(separator: ", "))."]
    }

    private func reportIncoming(_ what: String, _ location: SourceLocation) {
        diagnostics.report(
            Diagnostic(
                rule: .incoming, severity: .note, message: "\(what) is a request that the program receives",
                location: location,
                consequence: "its bodies become types and can be read; receiving it is left to the program"))
    }
}
