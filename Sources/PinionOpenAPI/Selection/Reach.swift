internal import PinionJSON

/// What operations and schemas need, through any number of references.
struct Reach {
    /// An operation, with the parameters of its path item.
    struct Start {
        var operation: Document.Operation
        var shared: [Document.Referenceable<Document.Parameter>]
    }

    private let document: Document
    /// For each schema whether it is needed.
    private var isNeeded: [Bool]
    /// The security schemes that are needed, by name.
    private(set) var schemes: Set<ExactText> = []
    private var pending: [Document.SchemaIndex] = []
    /// Callbacks that `$ref`s led to, which may lead back to themselves.
    private var callbacks: Set<Document.TargetIndex> = []

    /// What these operations need.
    init(_ document: Document, _ operations: [Start]) {
        self.document = document
        isNeeded = Array(repeating: false, count: document.schemas.count)
        for start in operations { add(start) }
        drain()
    }

    func contains(_ schema: Document.SchemaIndex) -> Bool { isNeeded[Int(schema.rawValue)] }

    /// Adds a schema and what it needs.
    mutating func add(_ schema: Document.SchemaIndex?) {
        guard let schema else { return }
        need(schema)
        drain()
    }

    /// Adds the schemas that build with `allOf` on a needed base that has a `discriminator` and leaves it to the
    /// reader to find them (OpenAPI 3.0 section 4.7.25).
    mutating func addHeirs() {
        let bases = document.schemas.map { schema in
            schema.discriminator != nil
                && (schema.composition.isEmpty
                    || (schema.composition.oneOf == nil && schema.composition.anyOf == nil))
        }
        guard bases.contains(true) else { return }
        let built = document.components.schemas.map { component in
            foundations(of: component.value).filter { bases[Int($0.rawValue)] }
        }
        var isComplete = false
        while !isComplete {
            isComplete = true
            for (component, foundations) in zip(document.components.schemas, built)
            where !contains(component.value) && foundations.contains(where: { contains($0) }) {
                add(component.value)
                isComplete = false
            }
        }
    }

    /// The schemas that apply to the same value, through `$ref` and `allOf`.
    private func foundations(of start: Document.SchemaIndex) -> Set<Document.SchemaIndex> {
        var found: Set<Document.SchemaIndex> = []
        var pending = [start]
        while let index = pending.popLast() {
            let schema = document[index]
            var next = schema.reference.flatMap { document.schema($0) }.map { [$0] } ?? []
            if !schema.composition.isEmpty { next += schema.composition.allOf ?? [] }
            for index in next where found.insert(index).inserted { pending.append(index) }
        }
        return found
    }

    private mutating func need(_ schema: Document.SchemaIndex) {
        guard !isNeeded[Int(schema.rawValue)] else { return }
        isNeeded[Int(schema.rawValue)] = true
        pending.append(schema)
    }

    private mutating func drain() {
        while let index = pending.popLast() {
            for child in document.children(of: index) { need(child) }
            guard let discriminator = document[index].discriminator else { continue }
            let named = discriminator.mapping.map(\.value) + [discriminator.defaultMapping].compactMap { $0 }
            for reference in named { if let schema = document.schema(reference) { need(schema) } }
        }
    }

    private mutating func add(_ start: Start) {
        let operation = start.operation
        for parameter in start.shared + operation.parameters {
            if let parameter = document.parameter(parameter) { add(parameter.value) }
        }
        if let body = operation.requestBody.flatMap({ document.requestBody($0) }) { add(body.content) }
        for response in operation.responses {
            guard let response = document.response(response.value) else { continue }
            add(response.content)
            add(response.headers)
        }
        for requirement in operation.security ?? document.security ?? [] {
            for scheme in requirement.schemes { schemes.insert(ExactText(scheme.name)) }
        }
        for callback in operation.callbacks { add(callback.value) }
    }

    private mutating func add(_ callback: Document.Referenceable<Document.Callback>) {
        if case .reference(let object) = callback, let target = object.reference.target,
            !callbacks.insert(target).inserted
        {
            return
        }
        guard let callback = document.callback(callback) else { return }
        for named in callback.pathItems {
            let item = document.merged(named.value)
            for operation in item.operations { add(Start(operation: operation, shared: item.parameters)) }
        }
    }

    private mutating func add(_ value: Document.ParameterValue) {
        switch value.shape {
        case .schema(let schema): need(schema)
        case .content(let content): add(content)
        case .missing: break
        }
    }

    private mutating func add(_ headers: [Document.Named<Document.Referenceable<Document.Header>>]) {
        for header in headers {
            if let header = document.header(header.value) { add(header.value) }
        }
    }

    private mutating func add(_ content: [Document.Named<Document.Referenceable<Document.MediaType>>]) {
        for named in content {
            guard let mediaType = document.mediaType(named.value) else { continue }
            for schema in [mediaType.schema, mediaType.itemSchema].compactMap({ $0 }) { need(schema) }
            add(mediaType.encoding.map(\.value) + mediaType.prefixEncoding + mediaType.itemEncoding)
        }
    }

    /// As deep as the file nests them.
    private mutating func add(_ encodings: [Document.Encoding]) {
        for encoding in encodings {
            add(encoding.headers)
            add(encoding.encoding.map(\.value) + encoding.prefixEncoding + encoding.itemEncoding)
        }
    }
}
