internal import PinionDiagnostics
internal import PinionOpenAPI

/// Response headers.
extension Resolver {
    func header(
        _ named: Document.Named<Document.Referenceable<Document.Header>>, _ owner: OperationID
    ) -> ResponseHeader? {
        // OpenAPI 3.1 section 4.8.17.1: described by `content` and ignored here.
        guard let header = document.header(named.value), named.name.lowercased() != "content-type" else {
            return nil
        }
        let value = header.value
        var type = TypeReference.scalar(.string)
        var style = ParameterStyle.simple(explode: value.explode?.value ?? false)
        // A shared header shares its type.
        var context = context(named.value, owner, named.name)
        switch value.shape {
        case .schema(let index): type = typed(index, .response, context).reference
        case .missing: break
        case .content(let contents):
            guard let content = contents.first, let media = document.mediaType(content.value),
                Content.Encoding(mediaType: content.name) == .json
            else {
                diagnostics.report(
                    Diagnostic(
                        rule: .unsupportedContent, severity: .note,
                        message: "the header `\(named.name)` is not JSON", location: named.location,
                        consequence: "it is a string in Swift, as it came"))
                break
            }
            style = .json
            context.name = NameRequest(named.name)
            if let index = media.schema {
                type = typed(index, .response, context).reference
            } else {
                type = .json
            }
        }
        return ResponseHeader(
            wireName: named.name, name: NameRequest(named.name, pinned: value.extensions.text(.name)),
            isRequired: value.required?.value == true, type: type, style: style,
            documentation: Documentation(
                description: named.value.said ?? value.description?.value,
                isDeprecated: value.deprecated?.value == true))
    }
}
