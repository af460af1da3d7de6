internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// The parameters of an operation: its own, and those of its path that it does not replace.
    func parameters(
        _ operation: Document.Operation, _ item: Document.PathItem, owner: OperationID, path: String,
        pointers: (operation: String, path: String)
    ) -> [Parameter] {
        /// What tells parameters apart.
        struct Key: Hashable {
            var position: Document.Parameter.Position
            var name: ExactText

            /// By the name alone: hardly ever do two places have the same.
            func hash(into hasher: inout Hasher) { hasher.combine(name) }
        }
        var result: [Parameter] = []
        let count = operation.parameters.count + item.parameters.count
        if count == 0 { return [] }
        result.reserveCapacity(count)
        var known = Set<Key>(minimumCapacity: count)
        for (list, pointer) in [(operation.parameters, pointers.operation), (item.parameters, pointers.path)]
        {
            for position in list.indices {
                guard let parameter = document.parameter(list[position]) else { continue }
                let key = Key(position: parameter.position.value, name: ExactText(parameter.name.value))
                guard known.insert(key).inserted else { continue }
                if case .reference(let object) = list[position], let target = object.reference.target {
                    if let shared = shared(parameter, target) { result.append(shared) }
                    continue
                }
                let context = NamingContext(owner: .operation(owner), name: NameRequest(parameter.name.value))
                let lowered = lower(parameter, context, pointer + "/parameters/\(position)")
                if let lowered { result.append(lowered) }
            }
        }
        return inCallOrder(result, path)
    }

    /// A shared parameter's own types are shared too.
    private func shared(_ parameter: Document.Parameter, _ target: Document.TargetIndex) -> Parameter? {
        if let known = sharedParameters[target] { return known }
        let context = NamingContext(owner: .module, name: name(of: target))
        let lowered = lower(parameter, context, "#" + document[target].fragment)
        sharedParameters[target] = .some(lowered)
        return lowered
    }

    /// Path parameters in the order of the path come first: that is how a call reads.
    private func inCallOrder(_ parameters: [Parameter], _ path: String) -> [Parameter] {
        let count = parameters.count { $0.place == .path }
        if count == 0 { return parameters }
        // As nearly all are in that order already.
        if isInOrder(parameters, count, path) { return parameters }
        let names = path.utf8.split(separator: UInt8(ascii: "{")).dropFirst().map { piece in
            piece.prefix { $0 != UInt8(ascii: "}") }
        }
        let others = parameters.filter { $0.place != .path }
        let ordered = parameters.filter { $0.place == .path }.enumerated().map { offset, parameter in
            let position = names.firstIndex { $0.elementsEqual(parameter.wireName.utf8) }
            return (position: position ?? .max, offset: offset, parameter: parameter)
        }
        return ordered.sorted { ($0.position, $0.offset) < ($1.position, $1.offset) }.map(\.parameter)
            + others
    }

    /// Whether the path's parameters, of which there are `count`, come first and in the order of the path.
    private func isInOrder(_ parameters: [Parameter], _ count: Int, _ path: String) -> Bool {
        var rest = path.utf8[...]
        var position = 0
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            rest = rest[rest.index(after: open)...]
            let name = rest.prefix { $0 != UInt8(ascii: "}") }
            guard position < count, parameters[position].place == .path,
                parameters[position].wireName.utf8.elementsEqual(name)
            else { return false }
            position += 1
        }
        return position == count
    }

    private func lower(
        _ parameter: Document.Parameter, _ context: NamingContext, _ pointer: String
    ) -> Parameter? {
        let name = parameter.name.value
        let value = parameter.value
        // OpenAPI 3.1 section 4.8.12.2: these three are described elsewhere and ignored here.
        let isHeader = parameter.position.value == .header
        if isHeader && ["accept", "content-type", "authorization"].contains(name.lowercased()) { return nil }
        guard let (place, style, schema) = wireForm(parameter) else { return nil }
        var type = TypeReference.scalar(.string)
        var defaultValue: JSONValue?
        if let schema {
            // `null` has no spelling in a URL or a header: leaving the parameter out is the way to say it.
            let typed = typed(schema, .request, context)
            type = style == .json ? typed.orNull : typed.reference
            defaultValue = acceptedDefault(flatten([Conjunct(schema)]), [Conjunct(schema)], .request)
        }
        let isRequestID = value.extensions.flag(.clientRequestID) == true
        return Parameter(
            wireName: name, name: NameRequest(name, pinned: value.extensions.text(.name)), place: place,
            style: style, allowsReserved: parameter.allowReserved?.value == true,
            isRequired: place == .path || (value.required?.value == true && !isRequestID),
            type: type, schema: schema.map { schemaID($0, .request) }, defaultValue: defaultValue,
            role: isRequestID ? .clientRequestID : .plain,
            documentation: Documentation(
                description: value.description?.value, isDeprecated: value.deprecated?.value == true),
            origin: origin(pointer: pointer, at: parameter.location))
    }

    // MARK: How it is written

    /// Where a parameter goes, how it is written, and the schema of its value.
    private func wireForm(
        _ parameter: Document.Parameter
    ) -> (place: ParameterPlace, style: ParameterStyle, schema: Document.SchemaIndex?)? {
        guard let place = ParameterPlace(rawValue: parameter.position.value.rawValue) else {
            return wholeQuery(parameter)
        }
        switch parameter.value.shape {
        case .schema(let index): return (place, style(parameter, place), index)
        case .missing: return (place, style(parameter, place), nil)
        case .content(let contents):
            guard let content = contents.first, let media = document.mediaType(content.value) else {
                return (place, style(parameter, place), nil)
            }
            switch Content.Encoding(mediaType: content.name) {
            case .json: return (place, .json, media.schema)
            case .text: return (place, style(parameter, place), nil)
            case .form, .multipart, .binary, .stream:
                report(
                    parameter, "is written as `\(content.name)`, which is not supported",
                    "it is a string in Swift, and sent as it is given")
                return (place, style(parameter, place), nil)
            }
        }
    }

    /// 3.2's `in: querystring`. A form-encoded query is what an object in the style `form` gives.
    private func wholeQuery(
        _ parameter: Document.Parameter
    ) -> (place: ParameterPlace, style: ParameterStyle, schema: Document.SchemaIndex?)? {
        if case .content(let contents) = parameter.value.shape, let content = contents.first,
            Content.Encoding(mediaType: content.name) == .form, let media = document.mediaType(content.value)
        {
            return (.query, .form(explode: true), media.schema)
        }
        report(
            parameter, "is a query in another form than `application/x-www-form-urlencoded`",
            "calls leave it out")
        return nil
    }

    private func report(_ parameter: Document.Parameter, _ what: String, _ consequence: String) {
        diagnostics.report(
            Diagnostic(
                rule: .unsupportedParameter, severity: .warning,
                message: "the parameter `\(parameter.name.value)` \(what)", location: parameter.location,
                consequence: consequence))
    }

    /// Styles and their defaults, OpenAPI 3.1 section 4.8.12.2. A style that its place does not have is taken for
    /// the default.
    private func style(_ parameter: Document.Parameter, _ place: ParameterPlace) -> ParameterStyle {
        let explode = parameter.value.explode?.value
        let written = parameter.value.style?.value
        switch (place, written) {
        case (.path, .matrix?): return .matrix(explode: explode ?? false)
        case (.path, .label?): return .label(explode: explode ?? false)
        case (.path, .simple?), (.path, nil), (.header, .simple?), (.header, nil):
            return .simple(explode: explode ?? false)
        case (.query, .form?), (.query, nil), (.cookie, .form?), (.cookie, nil):
            return .form(explode: explode ?? true)
        case (.cookie, .cookie?):
            // OpenAPI 3.2 section 4.12.4: like `form`, but nothing is percent-encoded.
            report(
                parameter, "has the style `cookie`",
                "it is written in the style `form`: reserved characters are percent-encoded")
            return .form(explode: explode ?? true)
        // Exploded, these two are written as `form` is.
        case (.query, .spaceDelimited?): return explode == true ? .form(explode: true) : .spaceDelimited
        case (.query, .pipeDelimited?): return explode == true ? .form(explode: true) : .pipeDelimited
        case (.query, .deepObject?): return .deepObject
        default:
            let isSimple = place == .path || place == .header
            report(
                parameter,
                "has the style `\(written?.rawValue ?? "")`, which `in: \(place.rawValue)` does not have",
                "it is written in the style `\(isSimple ? "simple" : "form")`")
            return isSimple ? .simple(explode: explode ?? false) : .form(explode: explode ?? true)
        }
    }
}
