import PinionIR

/// Every Swift name of a generated module: the result of the naming pass, and all an emitter may know about
/// names. Indices are those of the `API`.
struct Names: Sendable {
    /// The client struct, for example `PartnerCenter`.
    var client: SwiftIdentifier
    /// The type nested in the client that lists its servers: `Server` unless a schema has that name.
    var serverType: SwiftIdentifier = "Server"
    /// Static members of `serverType`, for `API.servers`.
    var servers: [SwiftIdentifier] = []
    /// By position in `API.servers`.
    var serverVariables: [[ServerVariableNames]] = []
    /// The type nested in the client that reads response headers: `Headers` unless something else has that name.
    var headersType: SwiftIdentifier = "Headers"
    /// Properties of `headersType`: one for each header and type.
    var headers: [HeaderName] = []
    /// Types nested in the client that list webhooks and callbacks.
    var webhooksType: SwiftIdentifier = "Webhooks"
    var callbacksType: SwiftIdentifier = "Callbacks"
    /// Static members of those types, by position in `API.incoming`.
    var incoming: [SwiftIdentifier] = []
    /// By `TypeID`.
    var types: [TypeName] = []
    /// By `TypeID`, then by position: properties of an object, cases of an enumeration or a union; empty for an
    /// alias.
    var members: [[SwiftIdentifier]] = []
    /// By `OperationID`.
    var operations: [OperationNames] = []
    /// By position in `API.groups`.
    var groups: [GroupNames] = []
    /// Names that declarations of this module hide, if the standard library or the runtime has them too.
    var declared: Set<String> = []

    /// The name of a declared type.
    subscript(id: TypeID) -> TypeName { types[Int(id.rawValue)] }
    /// The names of an operation.
    subscript(id: OperationID) -> OperationNames { operations[Int(id.rawValue)] }
    /// Properties or cases of a declared type, by position.
    func members(of id: TypeID) -> [SwiftIdentifier] { members[Int(id.rawValue)] }
}

/// The name of a type with the types it is nested in, outermost first.
struct TypeName: Hashable, Sendable {
    /// Never empty.
    var path: [SwiftIdentifier]

    /// The type's own name.
    var identifier: SwiftIdentifier { path[path.count - 1] }
    /// As it is spelled everywhere: `Customer.Status`.
    var code: SwiftCode { path.map(\.code).joined(by: ".") }
    /// Without backticks, as the key of a shard.
    var key: String { path.map(\.text).joined(separator: ".") }
}

/// Names of an operation.
struct OperationNames: Hashable, Sendable {
    /// The operation's struct: `CreateCustomer`.
    var type: SwiftIdentifier
    /// The method in its group, or on the client if it has none: `create`.
    var method: SwiftIdentifier
    /// Properties and argument labels, by position in `Operation.parameters`.
    var parameters: [SwiftIdentifier]
    /// Arguments in the order a caller gives them: what must be given first, in the order of the description
    /// (path, body, others), then what may be left out.
    var arguments: [OperationArgument]
    /// Cases for several bodies, by position in `RequestBody.contents`: `json`, `form`.
    var bodyContents: [SwiftIdentifier]
    /// By position in `Operation.responses`.
    var responses: [ResponseNames]
    /// The method that gives the pages of a list: `listPages`.
    var pagesMethod: SwiftIdentifier?
    /// The method that gives a stream, where there is another way to read the answer: `createStream`.
    var streamMethod: SwiftIdentifier?
}

/// A thing the caller of an operation gives.
struct OperationArgument: Hashable, Sendable {
    /// What it is.
    enum Kind: Hashable, Sendable {
        /// Index into `Operation.parameters`.
        case parameter(Int)
        /// The request's body; its property is called `body`.
        case body
    }
    var kind: Kind
    var name: SwiftIdentifier
    /// Whether it has no default.
    var isRequired: Bool
}

/// Names of a response.
struct ResponseNames: Hashable, Sendable {
    /// A case: `ok`, `notFound`.
    var name: SwiftIdentifier
    /// Cases for several bodies, by position in `Response.contents`.
    var contents: [SwiftIdentifier]
}

/// A response header with the property that reads it.
struct HeaderName: Sendable {
    var header: ResponseHeader
    var name: SwiftIdentifier
}

/// Names of a server variable.
struct ServerVariableNames: Sendable {
    /// The argument.
    var argument: SwiftIdentifier
    /// The enumeration of its values, nested in the server type; `nil` when any text will do.
    var type: SwiftIdentifier?
    /// Cases, by value, in order and without repetitions.
    var cases: [(value: String, name: SwiftIdentifier)]
    /// Whether the enumeration is declared here; otherwise another server has the same one.
    var isDeclaredHere: Bool
}

/// Names of a group of operations.
struct GroupNames: Hashable, Sendable {
    /// The struct nested in the client: `Customers`. Never a name of the module's top level.
    var type: SwiftIdentifier
    /// The client's property: `customers`.
    var accessor: SwiftIdentifier
}
