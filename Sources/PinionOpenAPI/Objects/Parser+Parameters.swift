import PinionDiagnostics
import PinionYAML

extension Parser {
    mutating func parameters(
        _ key: Node, _ value: Node, at pointer: Pointer
    ) -> [Document.Referenceable<Document.Parameter>] {
        list(key, value, at: pointer) {
            $0.referenceable($1, .parameter, at: $2) { $0.parameter($1, at: $2) }
        }
    }

    mutating func parameter(_ node: Node, at pointer: Pointer) -> Document.Parameter? {
        guard let members = members(of: node, .parameter) else { return nil }
        var name: Document.Located<String>?
        var position: Document.Located<Document.Parameter.Position>?
        var shared = Document.ParameterValue()
        var allowEmptyValue: Document.Located<Bool>?
        var allowReserved: Document.Located<Bool>?
        for (key, value) in members {
            switch file.keyword(key) {
            case .name: name = string(key, value)
            case .in: position = choice(key, value)
            case .allowEmptyValue: allowEmptyValue = boolean(key, value)
            case .allowReserved: allowReserved = boolean(key, value)
            default: member(key, value, in: .parameter, at: pointer, &shared)
            }
        }
        if node[Keyword.name.rawValue] == nil { missing(.name, in: .parameter, node) }
        if node[Keyword.in.rawValue] == nil {
            missing(.in, in: .parameter, node, help: "add `in: query`, `path`, `header` or `cookie`")
        }
        checkShape(&shared, node, .parameter)
        guard let name, let position else { return nil }
        checkIgnored(name, position.value)
        if position.value == .path, shared.required?.value != true {
            report(
                OpenAPIRules.pathParameter, .warning,
                "the path parameter `\(name.value)` is not `required: true`",
                at: shared.required?.location ?? name.location,
                why: "it is taken as required: a path cannot leave it out",
                help: "write `required: true`")
        }
        return Document.Parameter(
            location: node.location, name: name, position: position, value: shared,
            allowEmptyValue: allowEmptyValue, allowReserved: allowReserved)
    }

    mutating func headers(
        _ key: Node, _ value: Node, at pointer: Pointer
    ) -> [Document.Named<Document.Referenceable<Document.Header>>] {
        map(key, value, at: pointer) { $0.referenceable($1, .header, at: $2) { $0.header($1, at: $2) } }
    }

    mutating func header(_ node: Node, at pointer: Pointer) -> Document.Header? {
        guard let members = members(of: node, .header) else { return nil }
        var header = Document.Header(location: node.location, value: Document.ParameterValue())
        for (key, value) in members { member(key, value, in: .header, at: pointer, &header.value) }
        checkShape(&header.value, node, .header)
        return header
    }

    /// A member that parameters and headers share.
    private mutating func member(
        _ key: Node, _ value: Node, in kind: ObjectKind, at pointer: Pointer,
        _ shared: inout Document.ParameterValue
    ) {
        switch file.keyword(key) {
        case .description: shared.description = prose(key, value)
        case .required: shared.required = boolean(key, value)
        case .deprecated: shared.deprecated = boolean(key, value)
        case .style: shared.style = choice(key, value)
        case .explode: shared.explode = boolean(key, value)
        case .schema:
            guard let schema = schema(value, at: self.pointer(pointer, .schema)) else { return }
            shared.shape = .schema(schema)
        case .content:
            let content = content(key, value, at: self.pointer(pointer, .content))
            if case .missing = shared.shape { shared.shape = .content(content) }
        case .example: shared.example = Document.Value(node: value, isText: false)
        case .examples: shared.examples = examples(key, value, at: self.pointer(pointer, .examples))
        default: unknown(key, value, in: kind, &shared.extensions)
        }
    }

    private mutating func checkShape(
        _ shared: inout Document.ParameterValue, _ node: Node, _ kind: ObjectKind
    ) {
        let schema = node.member(Keyword.schema.rawValue)
        let content = node.member(Keyword.content.rawValue)
        switch (schema, content) {
        case (nil, nil):
            missing(
                .schema, in: kind, node, why: "nothing else says what it may be",
                help: "add `schema: {type: string}`")
        case (_?, let (key, _)?):
            exclusive(.schema, key, in: kind, why: "`content` is ignored")
        case (nil, let (key, value)?) where value.kind == .mapping && value.count != 1:
            report(
                OpenAPIRules.invalidValue, "`content` of \(kind.phrase) has \(value.count) media types",
                at: key.location, help: "leave one")
        default: break
        }
        if shared.example != nil, let (key, _) = node.member(Keyword.examples.rawValue) {
            exclusive(.example, key, in: kind, why: "each replaces the other")
        }
    }

    /// OpenAPI 3.1 section 4.8.12.1: these header parameters are ignored.
    private mutating func checkIgnored(
        _ name: Document.Located<String>, _ position: Document.Parameter.Position
    ) {
        guard position == .header else { return }
        let place: String
        switch name.value.lowercased() {
        case "accept": place = "the responses' `content` says it"
        case "content-type": place = "the request body's `content` says it"
        case "authorization": place = "`security` says it"
        default: return
        }
        report(
            OpenAPIRules.ignoredParameter, .warning, "the header parameter `\(name.value)` is ignored",
            at: name.location, why: place, help: "remove the parameter")
    }
}
