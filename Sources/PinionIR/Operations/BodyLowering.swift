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
        var hasOutput = false
        for named in written {
            guard let status = Response.Status(named.name), let response = document.response(named.value)
            else { continue }
            // The first success gives the operation's output its name.
            let isOutput = status.isSuccess && !hasOutput && !response.content.isEmpty
            hasOutput = hasOutput || isOutput
            let suffix = isOutput ? "Output" : status.word + (status.isSuccess ? "Output" : "Failure")
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
    private func pointer<Value>(_ written: Document.Referenceable<Value>, _ inline: String) -> String {
        guard case .reference(let object) = written, let target = object.reference.target else {
            return inline
        }
        return "#" + document[target].fragment
    }

    private func context<Value>(
        _ written: Document.Referenceable<Value>, _ owner: OperationID, _ suffix: String
    ) -> NamingContext {
        // A shared body or response shares its inline types.
        if case .reference(let object) = written, let target = object.reference.target {
            return NamingContext(owner: .module, name: name(of: target))
        }
        return NamingContext(owner: .operation(owner), name: NameRequest(suffix))
    }

    private func contents(
        _ written: [Document.Named<Document.Referenceable<Document.MediaType>>], _ direction: Direction,
        _ context: NamingContext
    ) -> [Content] {
        written.compactMap { named in
            guard let media = document.mediaType(named.value) else { return nil }
            let encoding = Content.Encoding(mediaType: named.name)
            guard let index = media.schema ?? media.itemSchema else {
                return Content(
                    mediaType: named.name, encoding: encoding, type: encoding.typeWithoutSchema, schema: nil)
            }
            let isAlone = written.count == 1
            reportEncodings(media, encoding)
            switch encoding {
            case .json, .form, .multipart:
                let typed = typed(index, direction, context)
                return Content(
                    mediaType: named.name, encoding: encoding, type: typed.orNull,
                    schema: schemaID(index, direction))
            case .text:
                let type = text(index, direction, context, named, isAlone: isAlone)
                return Content(
                    mediaType: named.name, encoding: .text, type: type, schema: schemaID(index, direction))
            case .binary:
                reportRaw(index, named, isAlone: isAlone)
                return Content(
                    mediaType: named.name, encoding: .binary, type: .scalar(.binary), schema: nil)
            }
        }
    }

    /// Parts of forms are written as their types suggest; how else a description wants them is not followed.
    private func reportEncodings(_ media: Document.MediaType, _ encoding: Content.Encoding) {
        guard encoding == .form || encoding == .multipart else { return }
        for part in media.encoding {
            let given = part.value
            let wishes = [
                given.contentType.map { _ in "contentType" }, given.style.map { _ in "style" },
                given.explode.map { _ in "explode" }, given.headers.isEmpty ? nil : "headers",
            ].compactMap { $0 }
            guard !wishes.isEmpty else { continue }
            diagnostics.report(
                Diagnostic(
                    rule: .unsupportedContent, severity: .warning,
                    message:
                        "`\(wishes.joined(separator: "`, `"))` of the part `\(part.name)` is not followed",
                    location: part.location,
                    consequence: encoding == .form
                        ? "it is written in the style `form`" : "it is written as its type suggests"))
        }
    }

    /// The type of a text body: a scalar, or a string where the schema says more than a text can hold.
    private func text(
        _ index: Document.SchemaIndex, _ direction: Direction, _ context: NamingContext,
        _ media: Document.Named<Document.Referenceable<Document.MediaType>>, isAlone: Bool
    ) -> TypeReference {
        let types = facts(of: flatten([Conjunct(index)]), only: nil).types
        if types.isDisjoint(with: [.object, .array]), types.single != nil {
            return typed(index, direction, context).reference
        }
        if !types.isEmpty { reportRaw(index, media, isAlone: isAlone) }
        return .scalar(.string)
    }

    /// Says that a schema cannot be followed because nobody knows how the media type writes it.
    private func reportRaw(
        _ index: Document.SchemaIndex, _ media: Document.Named<Document.Referenceable<Document.MediaType>>,
        isAlone: Bool
    ) {
        let parts = flatten([Conjunct(index)])
        let types = facts(of: parts, only: nil).types
        let isStructured = types.contains(.object) || types.contains(.array)
        guard isStructured, isAlone else { return }
        diagnostics.report(
            Diagnostic(
                rule: .unsupportedContent, severity: .warning,
                message: "`\(media.name)` bodies are neither read nor written by their schema",
                location: media.location, consequence: "the body is raw text or bytes in Swift"))
    }

    private func header(
        _ named: Document.Named<Document.Referenceable<Document.Header>>, _ owner: OperationID
    ) -> ResponseHeader? {
        // OpenAPI 3.1 section 4.8.17.1: described by `content` and ignored here.
        guard let header = document.header(named.value), named.name.lowercased() != "content-type" else {
            return nil
        }
        var type = TypeReference.scalar(.string)
        if case .schema(let index) = header.value.shape {
            let context = NamingContext(owner: .operation(owner), name: NameRequest(named.name))
            type = typed(index, .response, context).reference
        }
        return ResponseHeader(
            wireName: named.name, name: NameRequest(named.name, pinned: header.value.extensions.text(.name)),
            isRequired: header.value.required?.value == true, type: type,
            documentation: Documentation(description: named.value.said ?? header.value.description?.value))
    }
}

extension Document.Referenceable {
    /// A description beside the `$ref`, which replaces the target's.
    fileprivate var said: String? {
        if case .reference(let object) = self { object.description?.value } else { nil }
    }
}
