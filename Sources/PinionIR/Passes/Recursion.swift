internal import PinionDiagnostics

/// Types that contain themselves need a box somewhere, since a Swift value has a fixed size.
extension API {
    /// Boxes members of objects that lead back to the object, and unions that lead back to themselves
    /// without an object in between; says so when a type has no finite value.
    mutating func breakRecursion(_ diagnostics: inout Diagnostics) {
        breakAliases(&diagnostics)
        let circles = StronglyConnectedComponents(types.map { $0.shape.stored })
        func isSameCircle(_ index: Int, _ target: TypeID) -> Bool {
            circles.isCyclic[index] && circles.component[target.position] == circles.component[index]
        }
        for index in types.indices where circles.isCyclic[index] {
            switch types[index].shape {
            case .object(let shape):
                for property in shape.properties {
                    property.isIndirect = property.type.stored.map { isSameCircle(index, $0) } ?? false
                }
            case .union(var shape):
                shape.isIndirect = shape.cases.contains { item in
                    item.type.stored.map { isSameCircle(index, $0) && !self[$0].shape.isObject } ?? false
                }
                types[index].shape = .union(shape)
            case .enumeration, .alias: break
            }
        }
        choosePlaceholders(&diagnostics)
    }

    /// A type alias cannot mention itself, not even through others; one that would becomes plain JSON where it
    /// does.
    private mutating func breakAliases(_ diagnostics: inout Diagnostics) {
        for (index, target) in BackEdges(types.map { $0.shape.aliased.map(\.position) }).all {
            guard case .alias(let reference) = types[index].shape else { continue }
            let name = types[target].name.suggestion
            let isInside = isContainer(between: target, and: index)
            types[index].shape = .alias(reference.replacing(TypeID(target), with: .json))
            diagnostics.report(
                Diagnostic(
                    rule: .endless, severity: .warning,
                    message: "`\(name)` is \(isInside ? "a list or map of" : "nothing but") itself",
                    location: types[target].origin.location,
                    consequence: isInside
                        ? "its elements are plain JSON values in Swift; validators check them fully"
                        : "it is any JSON value in Swift; validators check its rules"))
        }
    }

    /// Whether there is a list or map on the way from one alias to another, or in that one.
    private func isContainer(between start: Int, and end: Int) -> Bool {
        var index = start
        // Each alias mentions one type, so there is one way.
        while case .alias(let reference) = types[index].shape, let next = reference.declared {
            if reference.stored == nil { return true }
            if index == end { return false }
            index = next.position
        }
        return false
    }

    // MARK: Placeholders

    /// Finds, for each union, a case that has a finite value; and types that have none.
    private mutating func choosePlaceholders(_ diagnostics: inout Diagnostics) {
        var search = FiniteTypes(self)
        search.run { union, position in
            if case .union(var shape) = types[union].shape {
                shape.placeholderCase = position
                types[union].shape = .union(shape)
            }
        }
        for index in types.indices where !search.isFinite[index] {
            diagnostics.report(
                Diagnostic(
                    rule: .endless, severity: .warning,
                    message: "`\(types[index].name.suggestion)` must contain itself",
                    location: types[index].origin.location,
                    consequence: "no value of it is finite; in Swift the members it requires are optional",
                    suggestion: "make a member on the way optional, nullable or a list"))
            switch types[index].shape {
            case .object(let shape):
                for property in shape.properties
                where property.presence == .required
                    && property.type.stored.map({ !search.isFinite[$0.position] }) ?? false
                {
                    property.presence = .optional
                }
            case .union(let shape) where !shape.cases.contains(where: { $0.type.holdsObject(self) }):
                types[index].shape = .alias(.json)
            case .alias, .enumeration, .union: break
            }
        }
    }
}

/// Which types have a value of finite size: a fixed point, found by going from each type known to be finite to
/// those that waited for it.
private struct FiniteTypes {
    private(set) var isFinite: [Bool]
    /// How many more types an object or alias waits for.
    private var missing: [Int]
    /// Who waits for a type, and as which case if it is a union.
    private var waiting: Lists<(type: Int, unionCase: Int?)>
    private var found: [(type: Int, unionCase: Int?)] = []

    init(_ api: API) {
        isFinite = Array(repeating: false, count: api.types.count)
        missing = Array(repeating: 0, count: api.types.count)
        var waits: [(list: Int, element: (type: Int, unionCase: Int?))] = []
        for index in api.types.indices {
            switch api.types[index].shape {
            case .enumeration: break
            case .alias(let type):
                if let id = type.required { waits.append((id.position, (index, nil))) }
                missing[index] = type.required == nil ? 0 : 1
            case .object(let shape):
                for property in shape.properties where property.presence == .required {
                    guard let id = property.type.required else { continue }
                    waits.append((id.position, (index, nil)))
                    missing[index] += 1
                }
            case .union(let shape):
                for (position, item) in shape.cases.enumerated() {
                    if let id = item.type.required {
                        waits.append((id.position, (index, position)))
                    } else {
                        found.append((index, position))
                    }
                }
                continue
            }
            if missing[index] == 0 { found.append((index, nil)) }
        }
        waiting = Lists(waits, count: api.types.count)
    }

    mutating func run(_ choose: (_ union: Int, _ unionCase: Int) -> Void) {
        var position = 0
        while position < found.count {
            let (type, unionCase) = found[position]
            position += 1
            if isFinite[type] { continue }
            isFinite[type] = true
            if let unionCase { choose(type, unionCase) }
            for waiter in waiting[type] {
                if waiter.unionCase != nil {
                    found.append(waiter)
                } else {
                    missing[waiter.type] -= 1
                    if missing[waiter.type] == 0 { found.append(waiter) }
                }
            }
        }
    }
}

extension TypeID {
    fileprivate var position: Int { Int(rawValue) }
}

extension TypeReference {
    /// The declaration that a value of this type holds in place, not behind a list or map.
    fileprivate var stored: TypeID? {
        switch self {
        case .declared(let id): id
        case .nullable(let type): type.stored
        case .array, .dictionary, .scalar, .json: nil
        }
    }

    /// The declaration that every value of this type holds.
    fileprivate var required: TypeID? {
        if case .declared(let id) = self { id } else { nil }
    }

    fileprivate func holdsObject(_ api: API) -> Bool {
        stored.map { api[$0].shape.isObject } ?? false
    }

    fileprivate func replacing(_ id: TypeID, with other: TypeReference) -> TypeReference {
        switch self {
        case .declared(id): other
        case .array(let type): .array(type.replacing(id, with: other))
        case .dictionary(let type): .dictionary(type.replacing(id, with: other))
        case .nullable(let type): .nullable(type.replacing(id, with: other))
        case .declared, .scalar, .json: self
        }
    }
}

extension TypeDeclaration.Shape {
    /// The positions of the declarations that a value of this type holds in place.
    fileprivate var stored: [Int] {
        switch self {
        case .object(let shape): shape.properties.compactMap { $0.type.stored?.position }
        case .union(let shape): shape.cases.compactMap { $0.type.stored?.position }
        case .alias(let type): type.stored.map { [$0.position] } ?? []
        case .enumeration: []
        }
    }

    /// What an alias mentions anywhere.
    fileprivate var aliased: [TypeID] {
        if case .alias(let type) = self, let id = type.declared { [id] } else { [] }
    }

    fileprivate var isObject: Bool {
        if case .object = self { true } else { false }
    }
}
