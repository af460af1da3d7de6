import PinionIR

extension Namer {
    /// Names types inside their owners, after the owners.
    mutating func nameNestedTypes() {
        var children: [TypeDeclaration.Owner: [Int]] = [:]
        for (index, type) in api.types.enumerated() where type.owner != .module {
            children[type.owner, default: []].append(index)
        }
        guard !children.isEmpty else { return }
        for index in api.types.indices where api.types[index].owner == .module {
            let root = TypeDeclaration.Owner.type(TypeID(index))
            if children[root] == nil { continue }
            var level = Level(container: [], scope: module, foreign: namesReferenced(inside: root, children))
            nameChildren(of: index, in: &level, &children)
            module = level.scope
        }
        for index in api.operations.indices {
            let root = TypeDeclaration.Owner.operation(OperationID(index))
            if children[root] == nil { continue }
            var level = Level(
                inside: [names.operations[index].type], foreign: namesReferenced(inside: root, children))
            nameChildren(of: root, prefix: nil, in: &level, &children)
        }
    }

    /// A Swift scope that nested types are declared in.
    private struct Level {
        /// The types around it; empty at the top of the module.
        let container: [SwiftIdentifier]
        var scope: NameScope
        /// Names that types in here refer to.
        let foreign: Set<String>
        /// Names given out on this level.
        private var siblings: Set<SwiftIdentifier> = []

        init(container: [SwiftIdentifier], scope: NameScope, foreign: Set<String>) {
            self.container = container
            self.scope = scope
            self.foreign = foreign
        }

        init(inside container: [SwiftIdentifier], foreign: Set<String>) {
            var scope = NameScope(reserved: ReservedNames.nestedTypes, foreign)
            for ancestor in container { scope.reserve(ancestor) }
            self.init(container: container, scope: scope, foreign: foreign)
        }

        /// Gives out a name. A second one among siblings gets a number; one that would hide something from the
        /// types around gets the outer type's name before it; at the top of the module, which has no outer type and
        /// where others may be added, it becomes the distinguished one.
        mutating func claim(_ name: SwiftIdentifier, or distinguished: @autoclosure () -> SwiftIdentifier)
            -> SwiftIdentifier
        {
            let claimed =
                if let outer = container.last {
                    siblings.contains(name) ? scope.claim([name]) : scope.claim(name, or: [outer + name])
                } else {
                    scope.claim(name, or: [distinguished()])
                }
            siblings.insert(claimed)
            return claimed
        }
    }

    /// Names what is inside a type that has its name already. A type alias cannot contain types: they go beside
    /// it, under its name and their own.
    private mutating func nameChildren(
        of index: Int, in level: inout Level, _ children: inout [TypeDeclaration.Owner: [Int]]
    ) {
        let owner = TypeDeclaration.Owner.type(TypeID(index))
        // As most are, and then no scope is needed.
        if children[owner] == nil { return }
        if case .alias = api.types[index].shape {
            nameChildren(of: owner, prefix: names.types[index].identifier, in: &level, &children)
        } else {
            var inner = Level(inside: names.types[index].path, foreign: level.foreign)
            nameChildren(of: owner, prefix: nil, in: &inner, &children)
        }
    }

    /// Recursion is bounded: every call takes its children away, so owners in a circle are visited once at most.
    private mutating func nameChildren(
        of owner: TypeDeclaration.Owner, prefix: SwiftIdentifier?, in level: inout Level,
        _ children: inout [TypeDeclaration.Owner: [Int]]
    ) {
        guard let indices = children.removeValue(forKey: owner) else { return }
        let proposals = indices.map { Proposal(api.types[$0].name, style: .upperCamel) }
        for phase in Proposal.Phase.allCases {
            for (index, proposal) in zip(indices, proposals) where proposal.phase == phase {
                let name = prefix.map { $0 + proposal.name } ?? proposal.name
                names.types[index].path =
                    level.container + [
                        level.claim(name, or: name.distinguished(by: api.types[index].origin.pointer))
                    ]
            }
        }
        for index in indices { nameChildren(of: index, in: &level, &children) }
    }

    /// First parts of the names of all types of the module that a root and the types inside it mention.
    private func namesReferenced(
        inside root: TypeDeclaration.Owner, _ children: [TypeDeclaration.Owner: [Int]]
    ) -> Set<String> {
        guard children[root] != nil else { return [] }
        var found = foreignNames
        var pending: [TypeDeclaration.Owner] = [root]
        var visited: Set<TypeDeclaration.Owner> = []
        while let owner = pending.popLast() {
            guard visited.insert(owner).inserted else { continue }
            func add(_ reference: TypeReference) {
                guard let id = reference.declared, api[id].owner == .module else { return }
                found.insert(names.types[Int(id.rawValue)].identifier.text)
            }
            switch owner {
            case .module: break
            case .type(let id): api[id].shape.forEachReference(add)
            case .operation(let id): api[id].forEachReference(add)
            }
            pending.append(contentsOf: (children[owner] ?? []).map { .type(TypeID($0)) })
        }
        return found
    }

    /// Names properties and cases.
    mutating func nameMembers() {
        let nestedNames = nestedNames
        // Pinned ones.
        let hasLowerCaseTypes = names.types.contains { $0.identifier.beginsLowerCase }
        names.members = api.types.indices.map { index in
            let reserved: NameSet
            let proposals: [Proposal]
            var others: SwiftIdentifier?
            switch api.types[index].shape {
            case .object(let object):
                reserved = ReservedNames.properties
                if case .kept = object.additional {
                    others = object.layout == .members ? "additionalProperties" : "rest"
                }
                proposals = object.properties.map { Proposal($0.name, style: .lowerCamel) }
            case .enumeration(let enumeration):
                reserved = ReservedNames.cases
                // By position: a value copied for its name is three texts retained and released.
                proposals = enumeration.values.indices.map { Proposal(value: enumeration.values[$0].name) }
            case .union(let union):
                reserved = ReservedNames.cases
                proposals = union.cases.map { Proposal($0.name, style: .lowerCamel) }
            case .alias: return []
            }
            var scope = NameScope(reserved: reserved)
            if let others { scope.reserve(others) }
            // A pinned name may be capitalised like a type, and `_1` is spelt as a type and as a member.
            if hasLowerCaseTypes || proposals.contains(where: { !$0.name.beginsLowerCase }) {
                scope.reserve("Limits")
                for name in foreignNames.compactMap(SwiftIdentifier.init(exactly:)) { scope.reserve(name) }
                for name in nestedNames[index] { scope.reserve(name) }
                for name in names.types[index].path { scope.reserve(name) }
                api.types[index].shape.forEachReference { reference in
                    if let id = reference.declared { scope.reserve(names[id].path[0]) }
                }
            }
            return scope.claim(proposals)
        }
    }

    /// Names of the types nested in every type, by `TypeID`.
    private var nestedNames: [[SwiftIdentifier]] {
        var nested: [[SwiftIdentifier]] = Array(repeating: [], count: api.types.count)
        for (index, type) in names.types.enumerated() {
            if case .type(let owner) = api.types[index].owner {
                nested[Int(owner.rawValue)].append(type.identifier)
            }
        }
        return nested
    }
}

extension Operation {
    /// Visits the types named in the operation.
    func forEachReference(_ visit: (TypeReference) -> Void) {
        for parameter in parameters { visit(parameter.type) }
        for content in body?.contents ?? [] { visit(content.type) }
        for response in responses {
            for content in response.contents { visit(content.type) }
            for header in response.headers { visit(header.type) }
        }
    }
}
