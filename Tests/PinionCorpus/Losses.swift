public import PinionIR
import PinionYAML

/// What a description says and the generator has neither a place for nor a word about.
public struct Losses {
    /// One line each: what, and where it stands.
    public private(set) var lines: [String] = []
    /// How many members of schemas were looked for.
    public private(set) var propertyCount = 0

    private let walk: DescriptionWalk
    private let api: API
    /// Where the generator says what becomes of it.
    private let warned: Set<String>

    /// Compares what a walk found with what the generator made.
    public init(_ walk: DescriptionWalk, _ api: API, _ findings: [Subject.Finding]) {
        self.walk = walk
        self.api = api
        warned = Set(findings.map(\.pointer))
        lines = walk.brokenReferences.map { "a `$ref` leads nowhere: \($0)" }
        compareOperations()
        compareProperties()
        compareMergedTypes()
    }

    /// Whether a finding names the pointer or something it lies in.
    private func isReported(_ pointer: String) -> Bool {
        if warned.contains(pointer) { return true }
        var end = pointer.utf8.endIndex
        while let slash = pointer.utf8[..<end].lastIndex(of: UInt8(ascii: "/")) {
            if warned.contains(String(pointer[..<slash])) { return true }
            end = slash
        }
        return false
    }

    private mutating func lose(_ what: String, _ pointer: String) {
        if !isReported(pointer) { lines.append("\(what): \(pointer)") }
    }

    // MARK: Operations

    private mutating func compareOperations() {
        let made = Dictionary(api.operations.map { ($0.origin.pointer, $0) }, uniquingKeysWith: { a, _ in a })
        for operation in walk.operations {
            guard let found = made[operation.pointer] else {
                lose("an operation", operation.pointer)
                continue
            }
            let parameters = Set(found.parameters.map { "\($0.place.rawValue) \($0.wireName)" })
            for (key, pointer) in operation.parameters
            where !parameters.contains(key) && !Self.isIgnoredHeader(key) {
                lose("the parameter `\(key)` of \(operation.pointer)", pointer)
            }
            if let body = operation.body, !body.mediaTypes.isEmpty {
                compare(body, found.body?.contents, "the request body of \(operation.pointer)")
            }
            for (status, body) in operation.responses {
                let response = found.responses.first { $0.status.isWritten(status) }
                guard let response else {
                    lose("the response `\(status)` of \(operation.pointer)", body.pointer)
                    continue
                }
                compare(body, response.contents, "the response `\(status)` of \(operation.pointer)")
            }
        }
    }

    /// OpenAPI 3.1 section 4.8.12.2: descriptions of these headers are ignored.
    private static func isIgnoredHeader(_ key: String) -> Bool {
        ["header accept", "header content-type", "header authorization"].contains(key.lowercased())
    }

    private mutating func compare(
        _ body: DescriptionWalk.Body, _ contents: [Content]?, _ what: String
    ) {
        let made = Set((contents ?? []).map(\.mediaType))
        for mediaType in body.mediaTypes where !made.contains(mediaType) {
            lose("`\(mediaType)` of \(what)", "\(body.pointer)/content/\(Place.escape(mediaType))")
        }
    }

    // MARK: Properties

    /// Each member of each schema stands in some type: made from that very place, or merged into the type of a schema
    /// that applies this one.
    private mutating func compareProperties() {
        var places: Set<String> = []
        for type in api.types {
            if case .object(let shape) = type.shape {
                for property in shape.properties { places.insert(property.origin.pointer) }
            }
        }
        let merged = mergedMembers()
        for pointer in walk.order {
            guard let schema = walk.schemas[pointer], let properties = schema["properties"] else { continue }
            for (name, place) in properties.members {
                propertyCount += 1
                if places.contains(place.text) || merged[pointer]?.contains(Array(name.utf8)) == true {
                    continue
                }
                lose("the property `\(name)`", place.text)
            }
        }
    }

    /// For each schema that is part of a type, or a branch of one: the members of that type, all types together.
    private func mergedMembers() -> [String: Set<[UInt8]>] {
        var result: [String: Set<[UInt8]>] = [:]
        var seen: Set<String> = []
        for (index, type) in api.types.enumerated() {
            guard case .object = type.shape, let schema = walk.schemas[type.origin.pointer] else { continue }
            assign(schema, TypeID(index), &result, &seen)
        }
        return result
    }

    /// The members of an object type stand for those of a schema, of what it applies, of its branches, and of what
    /// branches say about the members' own members.
    private func assign(
        _ schema: Place, _ id: TypeID, _ result: inout [String: Set<[UInt8]>], _ seen: inout Set<String>
    ) {
        guard case .object(let shape) = api[id].shape, seen.insert("\(id.rawValue) \(schema.text)").inserted
        else {
            return
        }
        let names = Set(shape.properties.map { Array($0.wireName.utf8) })
        for part in Conjuncts(of: schema.text, in: walk).parts {
            result[part.text, default: []].formUnion(names)
            for branch in Self.branches(of: part) { assign(branch, id, &result, &seen) }
            for (name, place) in part["properties"]?.members ?? [] where place["properties"] != nil {
                let property = shape.properties.first { $0.wireName == name }
                if let type = property.flatMap({ declared($0.type) }) { assign(place, type, &result, &seen) }
            }
        }
    }

    private static func branches(of schema: Place) -> [Place] {
        ["oneOf", "anyOf"].flatMap { schema[$0]?.elements ?? [] }
            + ["then", "else"].compactMap { schema[$0] }
            + (schema["dependentSchemas"]?.members ?? []).map(\.place)
    }

    /// The declaration behind `null` and aliases.
    private func declared(_ reference: TypeReference) -> TypeID? {
        var reference = reference
        for _ in 0...api.types.count {
            switch reference {
            case .nullable(let inner): reference = inner
            case .declared(let id):
                guard case .alias(let target) = api[id].shape else { return id }
                reference = target
            default: return nil
            }
        }
        return nil
    }

    /// Each type has every member of every schema that its own schema applies, but those that travel only the
    /// other way.
    private mutating func compareMergedTypes() {
        for type in api.types {
            guard case .object(let shape) = type.shape else { continue }
            let names = Set(shape.properties.map { Array($0.wireName.utf8) })
            for part in Conjuncts(of: type.origin.pointer, in: walk).parts {
                for (name, place) in part["properties"]?.members ?? []
                where !names.contains(Array(name.utf8)) && !travelsOneWay(place) {
                    lose(
                        "the property `\(name)` of the type \(type.name.suggestion) (\(type.origin.pointer))",
                        place.text)
                }
            }
        }
    }

    private func travelsOneWay(_ property: Place) -> Bool {
        Conjuncts(of: property.text, in: walk).parts.contains { part in
            ["readOnly", "writeOnly"].contains { part.node[$0]?.textIs("true") == true }
        }
    }
}

/// A schema and everything that is always true of its values beside it: what `$ref` and `allOf` apply, what it is a
/// branch of, and the only branch other than `null`.
struct Conjuncts {
    private(set) var parts: [Place] = []

    init(of pointer: String, in walk: DescriptionWalk) {
        var pending: [Place] = walk.schemas[pointer].map { [$0] } ?? []
        var seen: Set<String> = []
        if let slash = Self.beforeBranch(pointer), let parent = walk.schemas[slash] { pending.append(parent) }
        while let schema = pending.popLast() {
            guard seen.insert(schema.text).inserted else { continue }
            parts.append(schema)
            if let reference = schema.node["$ref"], reference.kind == .scalar,
                let target = walk.files.follow(reference.text, from: schema.file)
            {
                pending.append(target)
            }
            pending += schema["allOf"]?.elements ?? []
            for keyword in ["anyOf", "oneOf"] {
                let branches = (schema[keyword]?.elements ?? []).filter { $0.node["type"]?.text != "null" }
                if branches.count == 1 { pending += branches }
            }
        }
    }

    /// `#/a` for `#/a/oneOf/1`.
    private static func beforeBranch(_ pointer: String) -> String? {
        let tokens = pointer.split(separator: "/", omittingEmptySubsequences: false)
        guard tokens.count > 2, ["oneOf", "anyOf"].contains(tokens[tokens.count - 2]) else { return nil }
        return tokens.dropLast(2).joined(separator: "/")
    }
}

extension Response.Status {
    /// Whether a description writes this status so: `200`, `4XX`, `default`.
    fileprivate func isWritten(_ text: String) -> Bool {
        switch self {
        case .code(let code): text == String(code)
        case .range(let digit): text.uppercased() == "\(digit)XX"
        case .default: text == "default"
        }
    }
}
