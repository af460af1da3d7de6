import PinionIR

extension Namer {
    /// Names groups and servers, which make way for everything at the top of the module: they stand in the
    /// client, around methods that mention types.
    mutating func nameGroupsAndServers() {
        var scope = module
        names.serverType = scope.claim("Server", or: [names.client + "Server"])
        var accessors = NameScope(reserved: typesWithoutCase.union(["client", "configuration"]))
        let accessorNames = accessors.claimMembers(api.groups.map(\.name))
        // The two are the same word where the first letter has no case: `_2024Files`.
        for accessor in accessorNames { scope.reserve(accessor) }
        names.groups = zip(api.groups, accessorNames).map { group, accessor in
            let name = Proposal(group.name, style: .upperCamel).name
            return GroupNames(type: scope.claim(name, or: [name.suffixed("Operations")]), accessor: accessor)
        }
        var servers = NameScope(reserved: ["url", "init"])
        names.servers = servers.claimMembers(api.servers.map(\.name))
        nameServerVariables()
    }

    /// Types of the module whose names begin with no letter, as `_2024Files` does: a method or an accessor of the same
    /// text is spelled the same, and hides the type where the client makes one.
    private var typesWithoutCase: Set<String> {
        let identifiers = names.types.map(\.identifier) + names.operations.map(\.type)
        return Set(identifiers.lazy.map(\.text).filter { $0.hasPrefix("_") })
    }

    /// Names the methods of each group, the parameters and the parts of answers.
    mutating func nameMethodsAndParameters() {
        var scopes: [Int?: NameScope] = [:]
        let types = typesWithoutCase
        var clientScope = NameScope(reserved: types.union(["client", "configuration"]))
        for group in names.groups {
            clientScope.reserve(group.accessor)
            clientScope.reserve(group.type)
        }
        clientScope.reserve(names.serverType)
        scopes[nil] = clientScope
        for (index, operation) in api.operations.enumerated() {
            let full = Proposal(operation: operation.name, style: .lowerCamel)
            var name = full.name
            if full.phase != .pinned, let group = operation.group, api.groups.indices.contains(group) {
                name = MethodSpelling.method(full.name, in: names.groups[group].accessor)
            }
            names.operations[index].method =
                scopes[operation.group, default: NameScope(reserved: types.union(["client"]))]
                .claim(name, or: [full.name, full.name.suffixed("Call")])
            Namer.nameParts(of: operation, &names.operations[index])
        }
        // After all methods, so that none of them makes way.
        for (index, operation) in api.operations.enumerated() {
            let method = names.operations[index].method
            func claim(_ suffix: StaticString) -> SwiftIdentifier {
                scopes[operation.group, default: NameScope(reserved: [])].claim([method.suffixed(suffix)])
            }
            if operation.paging != nil { names.operations[index].pagesMethod = claim("Pages") }
            if let stream = operation.stream, !stream.isAlone {
                names.operations[index].streamMethod = claim("Stream")
            }
        }
    }

    private static func nameParts(of operation: Operation, _ names: inout OperationNames) {
        var scope = NameScope(reserved: ReservedNames.parameters)
        // The same name in two places: the second one says where it goes.
        var seen = GivenNames()
        let proposals = operation.parameters.map { parameter in
            let plain = Proposal(parameter.name, style: .lowerCamel)
            if plain.phase == .pinned || seen.insert(plain.name.text) { return plain }
            let spelling = "\(parameter.place.rawValue) \(parameter.name.suggestion)"
            return Proposal(NameRequest(spelling), style: .lowerCamel)
        }
        names.parameters = scope.claim(proposals)
        names.bodyContents = Namer.contentNames(operation.body?.contents ?? [])
        names.arguments = Namer.arguments(of: operation, names.parameters)
        var cases = NameScope(reserved: ReservedNames.cases)
        let responses = cases.claimMembers(operation.responses.map(\.name))
        names.responses = zip(operation.responses, responses).map { response, name in
            ResponseNames(name: name, contents: Namer.contentNames(response.contents))
        }
    }

    private static func arguments(of operation: Operation, _ names: [SwiftIdentifier]) -> [OperationArgument]
    {
        var path: [OperationArgument] = []
        var required: [OperationArgument] = []
        var optional: [OperationArgument] = []
        for (index, parameter) in operation.parameters.enumerated() {
            let isRequired = parameter.isRequired && parameter.role == .plain
            let argument = OperationArgument(
                kind: .parameter(index), name: names[index], isRequired: isRequired)
            switch (isRequired, parameter.place) {
            case (true, .path): path.append(argument)
            case (true, _): required.append(argument)
            case (false, _): optional.append(argument)
            }
        }
        if let body = operation.body {
            let argument = OperationArgument(kind: .body, name: "body", isRequired: body.isRequired)
            if body.isRequired { path.append(argument) } else { optional.insert(argument, at: 0) }
        }
        return path + required + optional
    }

    private static func contentNames(_ contents: [Content]) -> [SwiftIdentifier] {
        if contents.isEmpty { return [] }
        // As nearly all are.
        if contents.count == 1, contents[0].encoding == .json { return ["json"] }
        var scope = NameScope(reserved: ReservedNames.cases)
        return scope.claimMembers(
            contents.map { content in
                switch content.encoding {
                case .json: NameRequest("json")
                case .form: NameRequest("form")
                case .multipart: NameRequest("multipart")
                case .text: NameRequest("text")
                case .binary, .stream: NameRequest(content.mediaType)
                }
            })
    }
}

/// Shortens the name of an operation by what its group says already: `createCustomer` in `customers` is
/// `create`.
enum MethodSpelling {
    /// The method for an operation's lower-camel name in a group with an accessor; the whole name if nothing
    /// or nothing sensible would be left.
    static func method(_ name: SwiftIdentifier, in accessor: SwiftIdentifier) -> SwiftIdentifier {
        // As with most, what comes after the verb is another word.
        let second = name.text.utf8.dropFirst().first(where: IdentifierSpelling.isUpper)
        guard let second, second | 0x20 == accessor.text.utf8.first else { return whole(name) }
        return withoutGroup(name, accessor) ?? whole(name)
    }

    /// Spelled again: a hash at the end of a name is a word of its method.
    private static func whole(_ name: SwiftIdentifier) -> SwiftIdentifier {
        name.text.utf8.contains(UInt8(ascii: "_")) ? SwiftIdentifier(name.text, style: .lowerCamel) : name
    }

    private static func withoutGroup(_ name: SwiftIdentifier, _ accessor: SwiftIdentifier) -> SwiftIdentifier?
    {
        let words = split(name.text)
        let group = split(accessor.text)
        // Only right after the verb: `listCustomerRelationships` in `relationships` is no `listCustomer`.
        let end = 1 + group.count
        guard words.count >= end, zip(words[1..<end], group).allSatisfy({ isSame($0, $1) }) else {
            return nil
        }
        let rest = words[..<1] + words[end...]
        let spelled = SwiftIdentifier(rest.joined(separator: " "), style: .lowerCamel)
        return ReservedNames.keywords.contains(spelled.text) ? nil : spelled
    }

    /// Words of a camel-case ASCII name.
    private static func split(_ name: String) -> [Substring] {
        var words: [Substring] = []
        var previous: UInt8 = 0
        let bytes = name.utf8
        var start = bytes.startIndex
        for index in bytes.indices {
            let after = bytes.index(after: index)
            let next = after < bytes.endIndex ? bytes[after] : 0
            let startsWord =
                IdentifierSpelling.isUpper(bytes[index])
                && (!IdentifierSpelling.isUpper(previous) || IdentifierSpelling.isLower(next))
            if startsWord, index > start {
                words.append(name[start..<index])
                start = index
            }
            previous = bytes[index]
        }
        if start < bytes.endIndex { words.append(name[start...]) }
        return words
    }

    /// Whether two words are one noun, in singular or plural.
    private static func isSame(_ first: Substring, _ second: Substring) -> Bool {
        let (a, b) = (first.lowercased(), second.lowercased())
        return a == b || singular(a) == singular(b)
    }

    private static func singular(_ word: String) -> String {
        if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
        if word.hasSuffix("sses") || word.hasSuffix("xes") || word.hasSuffix("ches") {
            return String(word.dropLast(2))
        }
        if word.hasSuffix("s") && !word.hasSuffix("ss") { return String(word.dropLast()) }
        return word
    }
}
