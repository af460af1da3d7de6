public import PinionDiagnostics

/// What a description means: the intermediate representation.
///
/// Every reference is an index into one of the tables below, so recursion costs nothing and a pass can
/// visit everything by counting. Nothing here knows how Swift spells things: names are *requested*
/// (`NameRequest`) and given out by a later pass.
///
/// What a description has thousands of is a class here, of which only this package changes a few fields and only
/// while an API is made: as values, types, members, schemas, operations, parameters and responses of a description of
/// 3 MB were copied 150,000 times, with five to fourteen references to count each time. Those fields are inlined where
/// they are read, and not checked for exclusive access: 750,000 such checks were 6 % of all instructions.
public struct API: Sendable {
    /// `info.title`.
    public var title: String
    /// `info.version`, the text as written.
    public var version: String
    /// `info.summary` and `info.description`.
    public var documentation: Documentation
    /// Base URLs, in order; never empty (`/` when the description lists none).
    public var servers: [Server]
    /// `components.securitySchemes`, in order.
    public var securitySchemes: [SecurityScheme]
    /// Types a program gets, by `TypeID`.
    public var types: [TypeDeclaration]
    /// Rules a JSON value must follow, by `SchemaID`: everything JSON Schema says, whether or not a
    /// Swift type can express it.
    public var schemas: [Schema]
    /// Groups of operations, one for each tag in use, in order of first mention.
    public var groups: [OperationGroup]
    /// Operations in the order of the description, by `OperationID`.
    public var operations: [Operation]
    /// Requests that the service sends: webhooks, then callbacks, those with a JSON body.
    public var incoming: [IncomingRequest]

    /// An API from its tables.
    public init(
        title: String, version: String, documentation: Documentation, servers: [Server] = [],
        securitySchemes: [SecurityScheme] = [], types: [TypeDeclaration] = [], schemas: [Schema] = [],
        groups: [OperationGroup] = [], operations: [Operation] = [], incoming: [IncomingRequest] = []
    ) {
        self.title = title
        self.version = version
        self.documentation = documentation
        self.servers = servers
        self.securitySchemes = securitySchemes
        self.types = types
        self.schemas = schemas
        self.groups = groups
        self.operations = operations
        self.incoming = incoming
    }

    /// The declaration behind an id.
    @inlinable public subscript(id: TypeID) -> TypeDeclaration {
        get { types[Int(id.rawValue)] }
        set { types[Int(id.rawValue)] = newValue }
    }
    /// The rules behind an id.
    @inlinable public subscript(id: SchemaID) -> Schema {
        get { schemas[Int(id.rawValue)] }
        set { schemas[Int(id.rawValue)] = newValue }
    }
    /// The operation behind an id.
    @inlinable public subscript(id: OperationID) -> Operation { operations[Int(id.rawValue)] }
}

/// Index into `API.types`.
public struct TypeID: Hashable, Sendable, Comparable {
    /// The position in its table.
    public let rawValue: Int32
    /// The entry at that position.
    public init(_ index: Int) { rawValue = Int32(index) }
    /// Orders by position.
    public static func < (a: TypeID, b: TypeID) -> Bool { a.rawValue < b.rawValue }
}

/// Index into `API.schemas`.
public struct SchemaID: Hashable, Sendable, Comparable {
    /// The position in its table.
    public let rawValue: Int32
    /// The entry at that position.
    public init(_ index: Int) { rawValue = Int32(index) }
    /// Orders by position.
    public static func < (a: SchemaID, b: SchemaID) -> Bool { a.rawValue < b.rawValue }
}

/// Index into `API.operations`.
public struct OperationID: Hashable, Sendable {
    /// The position in its table.
    public let rawValue: Int32
    /// The entry at that position.
    public init(_ index: Int) { rawValue = Int32(index) }
}

/// Where something stands in the description: for people (`location`) and for tools (`pointer`).
public struct Origin: Hashable, Sendable {
    /// JSON Pointer as a URI fragment, prefixed by the file when it is not the root file:
    /// `#/components/schemas/Address` or `schemas/address.yaml#/Address`.
    public var pointer: String
    /// File, line and column.
    public var location: SourceLocation
    /// One made from its parts.
    public init(pointer: String, location: SourceLocation) {
        self.pointer = pointer
        self.location = location
    }
}

/// What is said about a thing for people.
public struct Documentation: Hashable, Sendable {
    /// `summary` or `title`.
    public var summary: String?
    /// `description`, CommonMark.
    public var description: String?
    /// `deprecated`.
    public var isDeprecated: Bool
    /// `externalDocs.url`.
    public var externalURL: String?
    /// Sentences made by the resolver: constraints, "Required when ...", defaults.
    public var remarks: [String]
    /// One made from its parts.
    public init(
        summary: String? = nil, description: String? = nil, isDeprecated: Bool = false,
        externalURL: String? = nil, remarks: [String] = []
    ) {
        self.summary = summary
        self.description = description
        self.isDeprecated = isDeprecated
        self.externalURL = externalURL
        self.remarks = remarks
    }
}

/// A wish for a name; the naming pass makes a Swift name of it.
public struct NameRequest: Hashable, Sendable {
    /// `x-pinion-name` or a configured override: taken as is if it is a legal identifier.
    public var pinned: String?
    /// The spelling of the description, for example `customer-tenant-id` or `MS-RequestId`.
    public var suggestion: String
    /// A wish, and a name that wins over it.
    public init(_ suggestion: String, pinned: String? = nil) {
        self.suggestion = suggestion
        self.pinned = pinned
    }
}

/// How two texts are compared.
public enum TextMatching: Hashable, Sendable {
    /// Byte by byte.
    case exact
    /// Without regard to the case of ASCII letters.
    case ignoringCase
    /// Without regard to ASCII case and underscores: `dns_record` is `DnsRecord`.
    case ignoringCaseAndUnderscores
}

/// A base URL, `servers[]`.
public struct Server: Hashable, Sendable {
    /// With variables replaced by their defaults.
    public var url: String
    /// The URL in pieces, where it has variables; otherwise empty.
    public var template: [Piece]
    /// The variables that the template names, in its order.
    public var variables: [Variable]
    /// The name it asks for.
    public var name: NameRequest
    /// What is said about it for people.
    public var documentation: Documentation
    /// Where it stands in the description.
    public var origin: Origin?
    /// One made from its parts.
    public init(
        url: String, template: [Piece] = [], variables: [Variable] = [], name: NameRequest,
        documentation: Documentation, origin: Origin?
    ) {
        self.url = url
        self.template = template
        self.variables = variables
        self.name = name
        self.documentation = documentation
        self.origin = origin
    }

    /// A piece of a URL.
    public enum Piece: Hashable, Sendable {
        case literal(String)
        /// Index into `variables`.
        case variable(Int)
    }

    /// A Server Variable Object (OpenAPI 3.1 section 4.8.6).
    public struct Variable: Hashable, Sendable {
        /// The name it asks for.
        public var name: NameRequest
        /// `enum`; empty when any text will do.
        public var values: [String]
        /// `default`.
        public var defaultValue: String
        /// What is said about it for people.
        public var documentation: Documentation
        /// One made from its parts.
        public init(
            name: NameRequest, values: [String], defaultValue: String, documentation: Documentation
        ) {
            self.name = name
            self.values = values
            self.defaultValue = defaultValue
            self.documentation = documentation
        }
    }
}

/// `components.securitySchemes.*`.
public struct SecurityScheme: Hashable, Sendable {
    /// What a request carries.
    public enum Kind: Hashable, Sendable {
        /// `Authorization: Bearer ...`: http bearer, oauth2, openIdConnect.
        case bearer
        case basic
        case apiKey(ParameterPlace, name: String)
        /// mutualTLS and unknown http schemes: nothing a request carries.
        case none(String)
    }
    /// The key under `securitySchemes`.
    public var key: String
    /// What a request carries for it.
    public var kind: Kind
    /// What is said about it for people.
    public var documentation: Documentation
    /// Where it stands in the description.
    public var origin: Origin
    /// One made from its parts.
    public init(key: String, kind: Kind, documentation: Documentation, origin: Origin) {
        self.key = key
        self.kind = kind
        self.documentation = documentation
        self.origin = origin
    }
}
