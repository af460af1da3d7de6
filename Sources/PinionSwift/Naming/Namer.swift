import PinionIR

/// The naming pass: gathers what wants a name, proposes, resolves collisions in fixed phases.
///
/// 1. Types of the module: pinned names, then spellings that are Swift names already, then the rest in the
///    order of their bytes. Who comes late gets a suffix made of nothing but its own place in the description,
///    so a new schema renames no other (unless it takes another's derived name by spelling it exactly).
/// 2. Operation structs, which make way for types: `CustomerOperation`.
/// 3. Nested types. They may repeat names of the module, except those their own outermost type refers to.
/// 4. Members, parameters, groups, methods, servers, validators, each in its own scope.
struct Namer {
    let api: API
    var names: Names
    /// Names of types and modules that are not ours, and the namespace, which nothing may hide.
    let foreignNames: Set<String>
    /// The top of the module.
    var module: NameScope

    /// Names everything in an API.
    static func names(
        of api: API, moduleName: String, clientName: String, namespace: SwiftIdentifier? = nil,
        foreignTypes: Set<ForeignType>? = nil
    ) -> Names {
        var namer = Namer(
            api: api, moduleName: moduleName, clientName: clientName, namespace: namespace,
            foreignTypes: foreignTypes ?? api.foreignTypes)
        namer.nameModuleTypes()
        namer.nameOperationTypes()
        namer.nameNestedTypes()
        namer.nameMembers()
        namer.nameGroupsAndServers()
        namer.nameMethodsAndParameters()
        namer.nameHeadersAndIncomingRequests()
        namer.collectDeclared()
        return namer.names
    }

    private init(
        api: API, moduleName: String, clientName: String, namespace: SwiftIdentifier?,
        foreignTypes: Set<ForeignType>
    ) {
        self.api = api
        let client = Proposal(NameRequest(clientName, pinned: clientName), style: .upperCamel).name
        names = Names(client: client)
        foreignNames = Set(foreignTypes.map(\.firstName) + (namespace.map { [$0.text] } ?? []))
        module = NameScope(
            reserved: ReservedNames.module.union([client.text, moduleName]).union(foreignNames))
        names.types = api.types.map { TypeName(path: [Proposal($0.name, style: .upperCamel).name]) }
    }

    private mutating func nameModuleTypes() {
        let indices = api.types.indices.filter { api.types[$0].owner == .module }
        for (index, proposal) in Namer.inPhases(indices, { api.types[$0].name }, { api.types[$0].origin }) {
            names.types[index].path = [
                module.claim(
                    proposal.name,
                    or: [
                        proposal.name.suffixed("Value"),
                        proposal.name.distinguished(by: api.types[index].origin.pointer),
                    ])
            ]
        }
    }

    private mutating func nameOperationTypes() {
        var types = Array(repeating: names.client, count: api.operations.count)
        let order = Namer.inPhases(
            Array(api.operations.indices), { api.operations[$0].name }, { api.operations[$0].origin })
        for (index, _) in order {
            let proposal = Proposal(operation: api.operations[index].name, style: .upperCamel)
            types[index] = module.claim(
                proposal.name,
                or: [
                    proposal.name.suffixed("Operation"),
                    proposal.name.distinguished(by: api.operations[index].origin.pointer),
                ])
        }
        names.operations = types.map {
            OperationNames(
                type: $0, method: $0, parameters: [], arguments: [], bodyContents: [], responses: [])
        }
    }

    private mutating func collectDeclared() {
        names.declared = [
            names.client.text, names.serverType.text, names.headersType.text, names.webhooksType.text,
            names.callbacksType.text,
        ]
        for type in names.types { names.declared.insert(type.identifier.text) }
        for operation in names.operations { names.declared.insert(operation.type.text) }
        for group in names.groups { names.declared.insert(group.type.text) }
    }

    /// Indices with proposals in the order in which top-level names are given out; independent of the order in
    /// the description.
    private static func inPhases(
        _ indices: [Int], _ request: (Int) -> NameRequest, _ origin: (Int) -> Origin
    ) -> [(Int, Proposal)] {
        let sorted = indices.map { (index: $0, key: Array(request($0).suggestion.utf8)) }.sorted {
            first, second in
            if first.key != second.key { return first.key.lexicographicallyPrecedes(second.key) }
            return origin(first.index).pointer.utf8.lexicographicallyPrecedes(
                origin(second.index).pointer.utf8)
        }
        let proposals = sorted.map { ($0.index, Proposal(request($0.index), style: .upperCamel)) }
        return Proposal.Phase.allCases.flatMap { phase in proposals.filter { $0.1.phase == phase } }
    }
}
