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
        var pending: [(TypeID, TypeDeclaration.Usage)] = received.flatMap(\.declared).map { ($0, .response) }
        for operation in operations {
            let sent = operation.parameters.map(\.type) + (operation.body?.contents.map(\.type) ?? [])
            let received = operation.responses.flatMap { response in
                response.contents.map(\.type) + response.headers.map(\.type)
            }
            pending += sent.flatMap(\.declared).map { ($0, .request) }
            pending += received.flatMap(\.declared).map { ($0, .response) }
        }
        while let (id, usage) = pending.popLast() {
            if self[id].usage.contains(usage) { continue }
            self[id].usage.insert(usage)
            pending += self[id].shape.references.flatMap(\.declared).map { ($0, usage) }
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
    /// Declarations mentioned.
    var declared: [TypeID] {
        switch self {
        case .declared(let id): [id]
        case .array(let element), .dictionary(let element), .nullable(let element): element.declared
        case .scalar, .json: []
        }
    }
}

extension TypeDeclaration.Shape {
    /// Types mentioned.
    var references: [TypeReference] {
        switch self {
        case .object(let shape):
            if case .kept(let type) = shape.additional { return shape.properties.map(\.type) + [type] }
            return shape.properties.map(\.type)
        case .enumeration: return []
        case .union(let shape): return shape.cases.map(\.type)
        case .alias(let type): return [type]
        }
    }
}
