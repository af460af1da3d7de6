extension API {
    /// Drops groups without operations from the numbering.
    mutating func renumberGroups(from all: [OperationGroup]) {
        var numbers: [Int: Int] = [:]
        for (index, group) in all.enumerated() where !group.operations.isEmpty {
            numbers[index] = numbers.count
        }
        for index in operations.indices {
            operations[index].group = operations[index].group.flatMap { numbers[$0] }
        }
    }

    /// Marks each type with the directions in which operations use it.
    mutating func markUsage(received: [TypeReference]) {
        var pending: [(TypeID, TypeDeclaration.Usage)] = []
        func add(_ type: TypeReference, _ usage: TypeDeclaration.Usage) {
            if let id = type.declared { pending.append((id, usage)) }
        }
        for type in received { add(type, .response) }
        for operation in operations {
            for parameter in operation.parameters { add(parameter.type, .request) }
            for content in operation.body?.contents ?? [] { add(content.type, .request) }
            for response in operation.responses {
                for content in response.contents { add(content.type, .response) }
                for header in response.headers { add(header.type, .response) }
            }
        }
        while let (id, usage) = pending.popLast() {
            if self[id].usage.contains(usage) { continue }
            self[id].usage.insert(usage)
            self[id].shape.forEachReference { add($0, usage) }
        }
    }

    /// An answer may hold a value, or a kind of object, that the description does not list yet, and losing the
    /// whole answer for it helps nobody; a request should hold only what is listed.
    mutating func openEnumerations() {
        for index in types.indices {
            guard types[index].usage != .request else { continue }
            switch types[index].shape {
            case .enumeration(var shape):
                if !shape.isConstant { shape.isOpen = true }
                types[index].shape = .enumeration(shape)
            case .union(var shape):
                shape.isOpen = shape.isOpen || shape.selection.isByText
                types[index].shape = .union(shape)
            case .object, .alias: break
            }
        }
    }
}

extension UnionShape.Selection {
    /// Decided by the text of a member, where a new text can turn up one day.
    fileprivate var isByText: Bool {
        switch self {
        case .discriminator: true
        case .tests(let tests, otherwise: nil):
            tests.contains { if case .memberEquals = $0.test { true } else { false } }
        case .tests, .trial: false
        }
    }
}

extension TypeReference {
    /// The declaration mentioned, whatever is around it.
    public var declared: TypeID? {
        switch self {
        case .declared(let id): id
        case .array(let element), .dictionary(let element), .nullable(let element): element.declared
        case .scalar, .json: nil
        }
    }
}

extension TypeDeclaration.Shape {
    /// Visits the types mentioned, without a list of them for each of thousands of declarations.
    public func forEachReference(_ visit: (TypeReference) -> Void) {
        switch self {
        case .object(let shape):
            for property in shape.properties { visit(property.type) }
            if case .kept(let type) = shape.additional { visit(type) }
        case .enumeration: break
        case .union(let shape): for unionCase in shape.cases { visit(unionCase.type) }
        case .alias(let type): visit(type)
        }
    }
}
