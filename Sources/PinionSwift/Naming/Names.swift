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
    /// By `TypeID`.
    var types: [TypeName] = []
    /// By `TypeID`, then by position: properties of an object, cases of an enumeration or a union; empty for an
    /// alias.
    var members: [[SwiftIdentifier]] = []
    /// By `OperationID`.
    var operations: [OperationNames] = []
    /// By position in `API.groups`.
    var groups: [GroupNames] = []
    /// Static functions of the internal `enum Schemas`, by `SchemaID`.
    var schemas: [SwiftIdentifier] = []
    /// Names that declarations of this module hide, if the standard library or the runtime has them too.
    var declared: Set<String> = []

    /// The name of a declared type.
    subscript(id: TypeID) -> TypeName { types[Int(id.rawValue)] }
    /// The names of an operation.
    subscript(id: OperationID) -> OperationNames { operations[Int(id.rawValue)] }
    /// The validator function of a schema: `Schemas.address`.
    subscript(id: SchemaID) -> SwiftIdentifier { schemas[Int(id.rawValue)] }
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
    /// Properties, by position in `Response.headers`; never `body`.
    var headers: [SwiftIdentifier]
}

/// Names of a group of operations.
struct GroupNames: Hashable, Sendable {
    /// The struct nested in the client: `Customers`. Never a name of the module's top level.
    var type: SwiftIdentifier
    /// The client's property: `customers`.
    var accessor: SwiftIdentifier
}
