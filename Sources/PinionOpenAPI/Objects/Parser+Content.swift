import PinionDiagnostics
import PinionYAML

extension Parser {
    mutating func requestBody(_ node: Node, at pointer: Pointer) -> Document.RequestBody? {
        guard let members = members(of: node, .requestBody) else { return nil }
        var body = Document.RequestBody(location: node.location)
        var hasContent = false
        for (key, value) in members {
            switch file.keyword(key) {
            case .description: body.description = prose(key, value)
            case .content:
                hasContent = true
                body.content = content(key, value, at: self.pointer(pointer, .content))
            case .required: body.required = boolean(key, value)
            default: unknown(key, value, in: .requestBody, &body.extensions)
            }
        }
        if !hasContent {
            missing(
                .content, in: .requestBody, node, help: "add `content: {application/json: {schema: ...}}`")
        }
        return body
    }

    mutating func response(_ node: Node, at pointer: Pointer) -> Document.Response? {
        guard let members = members(of: node, .response) else { return nil }
        var response = Document.ResponseFields(location: node.location)
        var hasDescription = false
        for (key, value) in members {
            switch file.keyword(key) {
            case .summary: response.summary = prose(key, value)
            case .description:
                hasDescription = true
                response.description = prose(key, value)
            case .headers: response.headers = headers(key, value, at: self.pointer(pointer, .headers))
            case .content: response.content = content(key, value, at: self.pointer(pointer, .content))
            case .links: response.links = links(key, value, at: self.pointer(pointer, .links))
            default: unknown(key, value, in: .response, &response.extensions)
            }
        }
        if !hasDescription, version < .v32 {
            report(
                OpenAPIRules.missingField, .warning, "a response needs `description`", at: node.location,
                why: "OpenAPI before 3.2 requires it; nothing else is lost")
        }
        return Document.Response(response)
    }

    mutating func content(
        _ key: Node, _ value: Node, at pointer: Pointer
    ) -> [Document.Named<Document.Referenceable<Document.MediaType>>] {
        map(key, value, at: pointer) { $0.referenceable($1, .mediaType, at: $2) { $0.mediaType($1, at: $2) } }
    }

    mutating func mediaType(_ node: Node, at pointer: Pointer) -> Document.MediaType? {
        guard let members = members(of: node, .mediaType) else { return nil }
        var mediaType = Document.MediaTypeFields(location: node.location)
        for (key, value) in members {
            switch file.keyword(key) {
            case .schema: mediaType.schema = schema(value, at: self.pointer(pointer, .schema))
            case .itemSchema: mediaType.itemSchema = schema(value, at: self.pointer(pointer, .itemSchema))
            case .example: mediaType.example = Document.Value(node: value, isText: false)
            case .examples: mediaType.examples = examples(key, value, at: self.pointer(pointer, .examples))
            case .encoding: mediaType.encoding = encodings(key, value, at: self.pointer(pointer, .encoding))
            case .prefixEncoding:
                mediaType.prefixEncoding = list(key, value, at: self.pointer(pointer, .prefixEncoding)) {
                    $0.encoding($1, at: $2)
                }
            case .itemEncoding:
                mediaType.itemEncoding =
                    encoding(value, at: self.pointer(pointer, .itemEncoding)).map { [$0] } ?? []
            default: unknown(key, value, in: .mediaType, &mediaType.extensions)
            }
        }
        if mediaType.example != nil, let (key, _) = node.member(Keyword.examples.rawValue) {
            exclusive(.example, key, in: .mediaType, why: "each replaces the other")
        }
        return Document.MediaType(mediaType)
    }

    private mutating func encodings(
        _ key: Node, _ value: Node, at pointer: Pointer
    ) -> [Document.Named<Document.Encoding>] {
        map(key, value, at: pointer) { $0.encoding($1, at: $2) }
    }

    private mutating func encoding(_ node: Node, at pointer: Pointer) -> Document.Encoding? {
        guard depth < limits.depth else {
            reportDepth(node)
            return nil
        }
        depth += 1
        defer { depth -= 1 }
        guard let members = members(of: node, .encoding) else { return nil }
        var encoding = Document.Encoding(location: node.location)
        for (key, value) in members {
            switch file.keyword(key) {
            case .contentType: encoding.contentType = string(key, value)
            case .headers: encoding.headers = headers(key, value, at: self.pointer(pointer, .headers))
            case .style: encoding.style = choice(key, value)
            case .explode: encoding.explode = boolean(key, value)
            case .allowReserved: encoding.allowReserved = boolean(key, value)
            case .encoding: encoding.encoding = encodings(key, value, at: self.pointer(pointer, .encoding))
            case .prefixEncoding:
                encoding.prefixEncoding = list(key, value, at: self.pointer(pointer, .prefixEncoding)) {
                    $0.encoding($1, at: $2)
                }
            case .itemEncoding:
                encoding.itemEncoding =
                    self.encoding(value, at: self.pointer(pointer, .itemEncoding)).map { [$0] } ?? []
            default: unknown(key, value, in: .encoding, &encoding.extensions)
            }
        }
        return encoding
    }

    mutating func examples(
        _ key: Node, _ value: Node, at pointer: Pointer
    ) -> [Document.Named<Document.Referenceable<Document.Example>>] {
        map(key, value, at: pointer) { $0.referenceable($1, .example, at: $2) { $0.example($1, at: $2) } }
    }

    mutating func example(_ node: Node, at pointer: Pointer) -> Document.Example? {
        guard let members = members(of: node, .example) else { return nil }
        var example = Document.Example(location: node.location)
        for (key, value) in members {
            switch file.keyword(key) {
            case .summary: example.summary = prose(key, value)
            case .description: example.description = prose(key, value)
            case .value: example.value = Document.Value(node: value, isText: false)
            case .externalValue: example.externalValue = string(key, value)
            case .dataValue: example.dataValue = Document.Value(node: value, isText: false)
            case .serializedValue: example.serializedValue = string(key, value)
            default: unknown(key, value, in: .example, &example.extensions)
            }
        }
        if example.value != nil, let (key, _) = node.member(Keyword.externalValue.rawValue) {
            exclusive(.value, key, in: .example, why: "each replaces the other")
        }
        return example
    }
}
