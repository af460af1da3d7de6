public import PinionYAML

/// Everything in a description that generated code has to have a place for, found by walking the bare tree. Shares
/// nothing with the generator but the reader of YAML, so that it can find what the generator loses.
public struct DescriptionWalk {
    /// One method on one path.
    public struct Operation {
        /// Where it stands, as `Place.text`, in its path as that is written in `paths`.
        public var pointer: String
        /// Parameters that are sent: `query limit`.
        public var parameters: [(key: String, pointer: String)] = []
        /// `requestBody`, behind its `$ref`.
        public var body: Body?
        /// By status as written, behind their `$ref`s.
        public var responses: [(status: String, body: Body)] = []
    }

    /// A request's or response's body.
    public struct Body {
        /// Where it stands, as `Place.text`.
        public var pointer: String
        /// Media types as written.
        public var mediaTypes: [String]
    }

    /// An example, with the thing it is an example of.
    public struct Example {
        /// Where the value stands, as `Place.text`.
        public var pointer: String
        /// The schema, parameter, header or body content that it is to fit, as `Place.text`.
        public var subject: String
        /// The value.
        public var value: Node
    }

    /// By method and path, in the order of the description.
    public internal(set) var operations: [Operation] = []
    /// Every schema that an operation, a webhook or a component leads to, by `Place.text`; schemas that only test
    /// values (`not`, `if`, `contains`, `propertyNames`) are not among them.
    public internal(set) var schemas: [String: Place] = [:]
    /// The same, in the order they were found.
    public internal(set) var order: [String] = []
    /// Examples of schemas, parameters, headers and bodies.
    public internal(set) var examples: [Example] = []
    /// `$ref`s that lead nowhere.
    public internal(set) var brokenReferences: [String] = []
    /// Files of the description.
    public let files: DescriptionFiles

    /// Walks a description.
    public init(_ files: DescriptionFiles) {
        self.files = files
        guard let root = files.start else { return }
        var pending: [Place] = []
        for (_, item) in root["paths"]?.members ?? [] { walkPath(item, isOutgoing: true, &pending) }
        for (_, item) in root["webhooks"]?.members ?? [] { walkPath(item, isOutgoing: false, &pending) }
        for (_, schema) in root["components"]?["schemas"]?.members ?? [] { pending.append(schema) }
        pending.reverse()
        while let schema = pending.popLast() { walkSchema(schema, &pending) }
    }

    /// The place behind a `$ref`, if there is one; a chain of them has at most 32 links.
    func target(_ place: Place) -> Place {
        var place = place
        for _ in 0..<32 {
            guard let reference = place.node["$ref"], reference.kind == .scalar,
                let next = files.follow(reference.text, from: place.file)
            else { break }
            place = next
        }
        return place
    }

    private static let methods: Set<String> = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ]

    private mutating func walkPath(_ written: Place, isOutgoing: Bool, _ pending: inout [Place]) {
        let item = target(written)
        let shared = item["parameters"]?.elements ?? []
        for (method, operation) in item.members where Self.methods.contains(method) {
            var found = Operation(pointer: written.member(method, operation.node).text)
            var known: Set<String> = []
            for parameter in (operation["parameters"]?.elements ?? []) + shared {
                let place = target(parameter)
                let key = "\(place.node["in"]?.text ?? "") \(place.node["name"]?.text ?? "")"
                if known.insert(key).inserted { found.parameters.append((key, place.text)) }
                walkCarrier(place, &pending)
            }
            if let body = operation["requestBody"].map({ target($0) }) {
                found.body = walkBody(body, &pending)
            }
            for (status, written) in operation["responses"]?.members ?? [] where !status.hasPrefix("x-") {
                let response = target(written)
                found.responses.append((status, walkBody(response, &pending)))
                for (_, header) in response["headers"]?.members ?? [] { walkCarrier(header, &pending) }
            }
            for (_, callback) in operation["callbacks"]?.members ?? [] {
                for (name, item) in target(callback).members where !name.hasPrefix("x-") {
                    walkPath(item, isOutgoing: false, &pending)
                }
            }
            if isOutgoing { operations.append(found) }
        }
    }

    private mutating func walkBody(_ body: Place, _ pending: inout [Place]) -> Body {
        let contents = body["content"]?.members ?? []
        for (_, media) in contents { walkCarrier(media, &pending) }
        return Body(pointer: body.text, mediaTypes: contents.map(\.name))
    }

    /// A parameter, header or media type: a schema with examples beside it.
    private mutating func walkCarrier(_ written: Place, _ pending: inout [Place]) {
        let carrier = target(written)
        if let schema = carrier["schema"] ?? carrier["itemSchema"] { pending.append(schema) }
        for (_, media) in carrier["content"]?.members ?? [] { walkCarrier(media, &pending) }
        if let value = carrier["example"] { note(value, of: written.text) }
        for (_, example) in carrier["examples"]?.members ?? [] {
            if let value = target(example)["value"] { note(value, of: written.text) }
        }
    }

    private mutating func note(_ value: Place, of subject: String) {
        examples.append(Example(pointer: value.text, subject: subject, value: value.node))
    }

    private mutating func walkSchema(_ schema: Place, _ pending: inout [Place]) {
        guard schema.node.kind == .mapping, schemas.updateValue(schema, forKey: schema.text) == nil else {
            return
        }
        order.append(schema.text)
        if let reference = schema.node["$ref"], reference.kind == .scalar {
            if let target = files.follow(reference.text, from: schema.file) {
                pending.append(target)
            } else {
                brokenReferences.append("\(schema.text): \(reference.text)")
            }
        }
        if let value = schema["example"] { note(value, of: schema.text) }
        for value in schema["examples"]?.elements ?? [] { note(value, of: schema.text) }
        for keyword in ["items", "additionalProperties", "then", "else"] {
            if let child = schema[keyword] { pending.append(child) }
        }
        for keyword in ["properties", "patternProperties", "dependentSchemas"] {
            pending += (schema[keyword]?.members ?? []).map(\.place)
        }
        for keyword in ["allOf", "oneOf", "anyOf", "prefixItems"] {
            pending += schema[keyword]?.elements ?? []
        }
    }
}
