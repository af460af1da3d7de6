internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    func requestBody(
        _ written: Document.Referenceable<Document.RequestBody>, owner: OperationID, pointer: String
    ) -> RequestBody? {
        guard let body = document.requestBody(written) else { return nil }
        let contents = contents(body.content, .request, context(written, owner, "Body"))
        if contents.isEmpty { return nil }
        return RequestBody(
            isRequired: body.required?.value == true, contents: contents,
            documentation: Documentation(description: written.said ?? body.description?.value),
            origin: origin(pointer: self.pointer(written, pointer), at: body.location))
    }

    func responses(
        _ written: [Document.Named<Document.Referenceable<Document.Response>>], owner: OperationID,
        pointer: String
    ) -> [Response] {
        var result: [Response] = []
        result.reserveCapacity(written.count)
        var hasOutput = false
        for named in written {
            guard let status = Response.Status(named.name), let response = document.response(named.value)
            else { continue }
            // The first success gives the operation's output its name.
            let isOutput = status.isSuccess && !hasOutput && !response.content.isEmpty
            hasOutput = hasOutput || isOutput
            let suffix = isOutput ? "Success" : status.word + (status.isSuccess ? "Success" : "Failure")
            let contents = contents(response.content, .response, context(named.value, owner, suffix))
            let headers = response.headers.compactMap { header($0, owner) }
            result.append(
                Response(
                    status: status, isError: response.extensions.flag(.errorResponse) ?? !status.isSuccess,
                    name: NameRequest(status.word, pinned: response.extensions.text(.name)),
                    contents: contents, headers: headers,
                    documentation: Documentation(
                        summary: response.summary?.value,
                        description: named.value.said ?? response.description?.value),
                    origin: origin(
                        pointer: self.pointer(named.value, pointer + JSONPointer.escape(named.name)),
                        at: response.location)))
            reportLinks(response)
        }
        // Where nothing else is a success, `default` is what a caller hopes for.
        if !result.contains(where: { !$0.isError }),
            let index = result.firstIndex(where: { $0.status == .default })
        {
            result[index].isError = false
        }
        // As nearly all are in that order already.
        let isInOrder = zip(result, result.dropFirst()).allSatisfy { $0.status.rank <= $1.status.rank }
        if isInOrder { return result }
        return result.enumerated().sorted {
            ($0.element.status.rank, $0.offset) < ($1.element.status.rank, $1.offset)
        }
        .map(\.element)
    }

    private func reportLinks(_ response: Document.Response) {
        for link in response.links {
            diagnostics.report(
                Diagnostic(
                    rule: .incoming, severity: .note,
                    message: "the link `\(link.name)` says which call can follow", location: link.location,
                    consequence: "nothing is generated for it; the operation it leads to is"))
        }
    }

    /// Where a body or response stands: at its own place, or in the operation.
    private func pointer<Value>(
        _ written: Document.Referenceable<Value>, _ inline: @autoclosure () -> String
    ) -> String {
        guard case .reference(let object) = written, let target = object.reference.target else {
            return inline()
        }
        return "#" + document[target].fragment
    }

    func context<Value>(
        _ written: Document.Referenceable<Value>, _ owner: OperationID, _ suffix: String
    ) -> NamingContext {
        // A shared body or response shares its inline types.
        if case .reference(let object) = written, let target = object.reference.target {
            return NamingContext(owner: .module, name: name(of: target))
        }
        return NamingContext(owner: .operation(owner), name: NameRequest(suffix))
    }
}

extension Document.Referenceable {
    /// A description beside the `$ref`, which replaces the target's.
    var said: String? {
        if case .reference(let object) = self { object.description?.value } else { nil }
    }
}
