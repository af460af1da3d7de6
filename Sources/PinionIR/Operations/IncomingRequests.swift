internal import PinionDiagnostics
internal import PinionOpenAPI

/// Callbacks and webhooks: requests that somebody else sends to the program. It gets their types.
extension Resolver {
    func resolveWebhooks() {
        for webhook in document.webhooks {
            receive(webhook.value, NameRequest(webhook.name))
            reportIncoming("the webhook `\(webhook.name)`", webhook.location)
        }
    }

    func resolveCallbacks(of operation: Document.Operation) {
        for named in operation.callbacks {
            guard let callback = document.callback(named.value) else { continue }
            for item in callback.pathItems { receive(item.value, NameRequest(named.name)) }
            reportIncoming("the callback `\(named.name)`", named.location)
        }
    }

    private func receive(_ item: Document.PathItem, _ name: NameRequest) {
        let item = document.merged(item)
        for operation in item.operations {
            let context = NamingContext(
                owner: .module, name: operation.operationID.map { NameRequest($0.value) } ?? name)
            if let body = operation.requestBody.flatMap({ document.requestBody($0) }) {
                receive(body.content, context)
            }
            for response in operation.responses {
                guard let response = document.response(response.value) else { continue }
                receive(
                    response.content,
                    NamingContext(owner: .module, name: NameRequest(context.name.suggestion + " reply")))
            }
        }
    }

    private func receive(
        _ content: [Document.Named<Document.Referenceable<Document.MediaType>>], _ context: NamingContext
    ) {
        for named in content {
            guard let schema = document.mediaType(named.value)?.schema else { continue }
            // Whoever sends it knows all of it: `readOnly` members are in it.
            receivedTypes.append(typed(schema, .response, context).reference)
        }
    }

    private func reportIncoming(_ what: String, _ location: SourceLocation) {
        diagnostics.report(
            Diagnostic(
                rule: .incoming, severity: .note, message: "\(what) is a request that the program receives",
                location: location,
                consequence: "its bodies become types; receiving it is left to the program"))
    }
}
