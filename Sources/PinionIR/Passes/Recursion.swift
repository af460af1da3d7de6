internal import PinionDiagnostics

/// Types that contain themselves need a box somewhere, since a Swift value has a fixed size.
extension API {
    /// Boxes members of objects that lead back to the object, and unions that lead back to themselves
    /// without an object in between; says so when a type has no finite value.
    mutating func breakRecursion(_ diagnostics: inout Diagnostics) {
        breakAliases(&diagnostics)
        let components = StronglyConnectedComponents(types.map { $0.shape.stored }).component
        for index in types.indices {
            switch types[index].shape {
            case .object(var shape):
                for position in shape.properties.indices {
                    let targets = shape.properties[position].type.stored
                    if targets.contains(where: {
                        components[Int($0.rawValue)] == components[index] && isCyclic(index, components)
                    }) {
                        shape.properties[position].isIndirect = true
                    }
                }
                types[index].shape = .object(shape)
            case .union(var shape):
                let targets = shape.cases.flatMap { $0.type.stored }
                let isRecursive = targets.contains { target in
                    components[Int(target.rawValue)] == components[index] && !self[target].shape.isObject
                }
                shape.isIndirect = isRecursive && isCyclic(index, components)
                types[index].shape = .union(shape)
            case .enumeration, .alias: break
            }
        }
        choosePlaceholders(&diagnostics)
    }

    private func isCyclic(_ index: Int, _ components: [Int]) -> Bool {
        let peers = components.lazy.filter { $0 == components[index] }.prefix(2).count
        return peers > 1 || types[index].shape.stored.contains { Int($0.rawValue) == index }
    }

    /// A type alias cannot mention itself; one that would becomes plain JSON where it does.
    private mutating func breakAliases(_ diagnostics: inout Diagnostics) {
        for index in types.indices {
            guard case .alias(let reference) = types[index].shape else { continue }
            var visited: Set<TypeID> = []
            var pending = reference.declared
            while let id = pending.popLast() {
                if Int(id.rawValue) == index {
                    types[index].shape = .alias(reference.replacing(id, with: .json))
                    diagnostics.report(
                        Diagnostic(
                            rule: .endless, severity: .warning,
                            message: "`\(types[index].name.suggestion)` is a list or map of itself",
                            location: types[index].origin.location,
                            consequence:
                                "its elements are plain JSON values in Swift; validators check them fully"))
                    break
                }
                guard visited.insert(id).inserted, case .alias(let next) = self[id].shape else { continue }
                pending += next.declared
            }
        }
    }

    /// Finds, for each union, a case that has a finite value; and types that have none.
    private mutating func choosePlaceholders(_ diagnostics: inout Diagnostics) {
        var finite = [Bool](repeating: false, count: types.count)
        var changed = true
        while changed {
            changed = false
            for index in types.indices where !finite[index] {
                switch types[index].shape {
                case .enumeration: finite[index] = true
                case .alias(let type): finite[index] = type.isFinite(finite)
                case .object(let shape):
                    finite[index] = shape.properties.allSatisfy {
                        $0.presence != .required || $0.type.isFinite(finite)
                    }
                case .union(var shape):
                    guard let found = shape.cases.firstIndex(where: { $0.type.isFinite(finite) }) else {
                        continue
                    }
                    shape.placeholderCase = found
                    types[index].shape = .union(shape)
                    finite[index] = true
                }
                changed = changed || finite[index]
            }
        }
        for index in types.indices where !finite[index] {
            diagnostics.report(
                Diagnostic(
                    rule: .endless, message: "`\(types[index].name.suggestion)` must contain itself",
                    location: types[index].origin.location, consequence: "no value of it can be finite",
                    suggestion: "make a member on the way optional, nullable or a list"))
        }
    }
}

extension TypeReference {
    /// Declarations that a value of this type holds in place, not behind a list or map.
    fileprivate var stored: [TypeID] {
        switch self {
        case .declared(let id): [id]
        case .nullable(let type): type.stored
        case .array, .dictionary, .scalar, .json: []
        }
    }

    fileprivate func isFinite(_ finite: [Bool]) -> Bool {
        if case .declared(let id) = self { finite[Int(id.rawValue)] } else { true }
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
    fileprivate var stored: [TypeID] {
        switch self {
        case .object(let shape): shape.properties.flatMap { $0.type.stored }
        case .union(let shape): shape.cases.flatMap { $0.type.stored }
        case .alias(let type): type.stored
        case .enumeration: []
        }
    }

    fileprivate var isObject: Bool {
        if case .object = self { true } else { false }
    }
}
