internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// The parameters of an operation: its own, and those of its path that it does not replace.
    mutating func parameters(
        _ operation: Document.Operation, _ item: Document.PathItem, owner: OperationID
    ) -> [Parameter] {
        var result: [Parameter] = []
        for written in operation.parameters + item.parameters {
            guard let parameter = document.parameter(written) else { continue }
            let isKnown = result.contains {
                $0.wireName.utf8.elementsEqual(parameter.name.value.utf8)
                    && $0.place.rawValue == parameter.position.value.rawValue
            }
            if isKnown { continue }
            var context = NamingContext(owner: .operation(owner), name: NameRequest(parameter.name.value))
            // A shared parameter's own types are shared too.
            if case .reference(let object) = written, let shared = componentName(object) {
                context = NamingContext(owner: .module, name: NameRequest(shared))
            }
            if let lowered = lower(parameter, context) { result.append(lowered) }
        }
        // Path parameters in the order of the path's own list come first: that is how a call reads.
        return result.filter { $0.place == .path } + result.filter { $0.place != .path }
    }

    private func componentName(_ object: Document.ReferenceObject) -> String? {
        guard let index = object.reference.target else { return nil }
        return document[index].fragment.split(separator: "/").last.map(String.init)
    }

    private mutating func lower(_ parameter: Document.Parameter, _ context: NamingContext) -> Parameter? {
        guard let place = ParameterPlace(rawValue: parameter.position.value.rawValue) else {
            diagnostics.report(
                Diagnostic(
                    rule: .unsupportedParameter, severity: .warning,
                    message: "parameter `\(parameter.name.value)` in `\(parameter.position.value.rawValue)` "
                        + "cannot be sent",
                    location: parameter.location, consequence: "calls leave it out"))
            return nil
        }
        let name = parameter.name.value
        // OpenAPI 3.1 section 4.8.12.2: these three are described elsewhere and ignored here.
        let reserved = ["accept", "content-type", "authorization"]
        if place == .header && reserved.contains(name.lowercased()) { return nil }
        let value = parameter.value
        var typed = Typed(reference: .scalar(.string))
        var schema: SchemaID?
        var defaultValue: JSONValue?
        var style = style(parameter, place)
        switch value.shape {
        case .schema(let index):
            typed = self.typed(index, .request, context)
            schema = schemaID(index, .request)
            defaultValue = firstDefault(flatten([Conjunct(index)]))
        case .content(let contents):
            style = .json
            if let content = contents.first, let media = document.mediaType(content.value),
                let index = media.schema
            {
                typed = self.typed(index, .request, context)
                schema = schemaID(index, .request)
            }
        case .missing: break
        }
        let isRequestID = value.extensions.flag(.clientRequestID) == true
        return Parameter(
            wireName: name, name: NameRequest(name, pinned: value.extensions.text(.name)), place: place,
            style: style, allowsReserved: parameter.allowReserved?.value == true,
            isRequired: place == .path || (value.required?.value == true && !isRequestID),
            type: typed.orNull, schema: schema, defaultValue: defaultValue,
            role: isRequestID ? .clientRequestID : .plain,
            documentation: Documentation(
                description: value.description?.value, isDeprecated: value.deprecated?.value == true),
            origin: Origin(
                pointer: "#/parameters/" + JSONPointerToken.escape(name), location: parameter.location))
    }

    /// Styles and their defaults, OpenAPI 3.1 section 4.8.12.2.
    private func style(_ parameter: Document.Parameter, _ place: ParameterPlace) -> ParameterStyle {
        let written = parameter.value.style?.value ?? (place == .query || place == .cookie ? .form : .simple)
        let explode = parameter.value.explode?.value
        switch written {
        case .matrix: return .matrix(explode: explode ?? false)
        case .label: return .label(explode: explode ?? false)
        case .simple: return .simple(explode: explode ?? false)
        case .form, .cookie: return .form(explode: explode ?? true)
        case .spaceDelimited: return .spaceDelimited
        case .pipeDelimited: return .pipeDelimited
        case .deepObject: return .deepObject
        }
    }
}
