import PinionIR
import PinionYAML

/// Which generated type a value at a place of the description has.
struct ExampleTypes {
    private let walk: DescriptionWalk
    private let api: API
    /// By `Place.text` of a schema, parameter, header or content: types, the declared one first.
    private var types: [String: [TypeReference]] = [:]
    /// By `Place.text` of a schema: its rules.
    private var schemas: [String: SchemaID] = [:]
    /// Places of bodies in the order they were found.
    private var contents: [(pointer: String, type: TypeReference)] = []

    init(_ walk: DescriptionWalk, _ api: API) {
        self.walk = walk
        self.api = api
        for (index, schema) in api.schemas.enumerated() where schemas[schema.origin.pointer] == nil {
            schemas[schema.origin.pointer] = SchemaID(index)
        }
        for (index, type) in api.types.enumerated() { note(type.origin.pointer, .declared(TypeID(index))) }
        for type in api.types {
            guard case .object(let shape) = type.shape else { continue }
            for property in shape.properties {
                let isNullable =
                    property.presence == .requiredNullable || property.presence == .optionalNullable
                note(property.origin.pointer, isNullable ? .nullable(property.type) : property.type)
            }
        }
        for operation in api.operations {
            for parameter in operation.parameters { note(carrier: parameter.origin.pointer, parameter.type) }
            note(operation.body?.contents ?? [], operation.body?.origin.pointer ?? "")
            for response in operation.responses {
                note(response.contents, response.origin.pointer)
                for header in response.headers {
                    let written = "\(response.origin.pointer)/headers/\(Place.escape(header.wireName))"
                    note(carrier: written, header.type)
                    // One that responses share.
                    if let shared = walk.files.follow(written, from: "").map({ walk.target($0).text }),
                        shared != written
                    {
                        note(carrier: shared, header.type)
                    }
                }
            }
        }
        for request in api.incoming { note([request.content], "\(request.origin.pointer)/requestBody") }
        spread()
    }

    /// The types of a value at a place; empty when it has none of its own.
    func types(of subject: String) -> [TypeReference] { types[subject] ?? [] }

    /// The rules of a value at a place: those of the schema itself, or of a carrier's schema.
    func schema(of subject: String) -> SchemaID? {
        schemas[subject] ?? schemas["\(subject)/schema"] ?? followed(subject)
    }

    private func followed(_ subject: String) -> SchemaID? {
        guard let schema = walk.schemas[subject] ?? walk.schemas["\(subject)/schema"],
            let reference = schema.node["$ref"],
            let target = walk.files.follow(reference.text, from: schema.file)
        else { return nil }
        return schemas[target.text]
    }

    private mutating func note(_ pointer: String, _ type: TypeReference) {
        var known = types[pointer] ?? []
        guard known.count < 6, !known.contains(type) else { return }
        known.append(type)
        types[pointer] = known
    }

    private mutating func note(carrier pointer: String, _ type: TypeReference) {
        note(pointer, type)
        note("\(pointer)/schema", type)
    }

    private mutating func note(_ contents: [Content], _ body: String) {
        for content in contents where content.encoding != .binary {
            note(carrier: "\(body)/content/\(Place.escape(content.mediaType))", content.type)
        }
    }

    /// What a place is known to be says what its parts are.
    private mutating func spread() {
        var pending = Array(types.keys).sorted()
        var seen: Set<String> = []
        while let pointer = pending.popLast() {
            guard seen.insert(pointer).inserted, let schema = walk.schemas[pointer] else { continue }
            for type in types[pointer] ?? [] {
                for (part, inner) in parts(of: schema, type) {
                    let count = types[part]?.count ?? 0
                    note(part, inner)
                    if types[part]?.count != count {
                        seen.remove(part)
                        pending.append(part)
                    }
                }
            }
        }
    }

    private func parts(of schema: Place, _ type: TypeReference) -> [(String, TypeReference)] {
        if let reference = schema.node["$ref"],
            let target = walk.files.follow(reference.text, from: schema.file)
        {
            return [(target.text, type)]
        }
        if let all = schema["allOf"]?.elements, all.count == 1 { return all.map { ($0.text, type) } }
        for keyword in ["anyOf", "oneOf"] {
            let branches = (schema[keyword]?.elements ?? []).filter { $0.node["type"]?.text != "null" }
            if branches.count == 1 { return branches.map { ($0.text, type) } }
        }
        switch bare(type) {
        case .array(let element): return schema["items"].map { [($0.text, element)] } ?? []
        case .dictionary(let value): return schema["additionalProperties"].map { [($0.text, value)] } ?? []
        default: return []
        }
    }

    /// Without `null` and aliases.
    private func bare(_ type: TypeReference) -> TypeReference {
        var type = type
        for _ in 0...api.types.count {
            switch type {
            case .nullable(let inner): type = inner
            case .declared(let id):
                guard case .alias(let target) = api[id].shape else { return type }
                type = target
            default: return type
            }
        }
        return type
    }

    /// Whether a value of one of the types has a named member at the end of the pointer `tokens`.
    func names(_ tokens: [String], in types: [TypeReference]) -> Bool {
        var candidates = types
        for (position, token) in tokens.enumerated() {
            var next: [TypeReference] = []
            for shape in candidates.flatMap({ expanded($0, depth: 0) }) {
                switch shape {
                case .array(let element): next.append(element)
                case .dictionary(let value): next.append(value)
                case .declared(let id):
                    guard case .object(let object) = api[id].shape else { continue }
                    if let property = object.properties.first(where: { $0.wireName == token }) {
                        if position == tokens.count - 1 { return true }
                        next.append(property.type)
                    } else if case .kept(let value) = object.additional {
                        if position == tokens.count - 1 { return true }
                        next.append(value)
                    }
                default: continue
                }
            }
            candidates = next
        }
        return false
    }

    /// A union as its cases.
    private func expanded(_ type: TypeReference, depth: Int) -> [TypeReference] {
        let type = bare(type)
        guard case .declared(let id) = type, case .union(let union) = api[id].shape, depth < 8 else {
            return [type]
        }
        return union.cases.flatMap { expanded($0.type, depth: depth + 1) }
    }
}
