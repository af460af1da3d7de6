public import PinionJSON

/// Operations under one tag.
public struct OperationGroup: Sendable {
    public var name: NameRequest
    public var documentation: Documentation
    public var operations: [OperationID]
    public init(name: NameRequest, documentation: Documentation, operations: [OperationID]) {
        self.name = name
        self.documentation = documentation
        self.operations = operations
    }
}

/// One method on one path.
public struct Operation: Sendable {
    /// `operationId`, or one made from method and path.
    public var name: NameRequest
    /// Index into `API.groups`.
    public var group: Int?
    /// Upper case: `GET`, `POST`, `QUERY`.
    public var method: String
    public var path: [PathSegment]
    public var parameters: [Parameter]
    public var body: RequestBody?
    /// Exact statuses first, then ranges, then `default`.
    public var responses: [Response]
    /// Any one of these sets of schemes will do; empty means none is needed.
    public var security: [[SecurityRequirement]]
    /// Overrides `API.servers`.
    public var servers: [Server]
    public var paging: Paging?
    public var documentation: Documentation
    public var origin: Origin

    public init(
        name: NameRequest, group: Int?, method: String, path: [PathSegment], parameters: [Parameter],
        body: RequestBody?, responses: [Response], security: [[SecurityRequirement]], servers: [Server] = [],
        paging: Paging? = nil, documentation: Documentation, origin: Origin
    ) {
        self.name = name
        self.group = group
        self.method = method
        self.path = path
        self.parameters = parameters
        self.body = body
        self.responses = responses
        self.security = security
        self.servers = servers
        self.paging = paging
        self.documentation = documentation
        self.origin = origin
    }
}

/// A piece of a path template.
public enum PathSegment: Hashable, Sendable {
    /// Percent-encoded already, slashes included: `/v1/customers/`.
    case literal(String)
    /// Index into `Operation.parameters`.
    case parameter(Int)
}

/// A scheme by its key, with the scopes it needs.
public struct SecurityRequirement: Hashable, Sendable {
    public var scheme: String
    public var scopes: [String]
    public init(scheme: String, scopes: [String]) {
        self.scheme = scheme
        self.scopes = scopes
    }
}

/// `in`.
public enum ParameterPlace: String, Hashable, Sendable {
    case path, query, header, cookie
}

/// `style` (OpenAPI 3.1 section 4.8.12.2), or `content`.
public enum ParameterStyle: Hashable, Sendable {
    case simple(explode: Bool)
    case label(explode: Bool)
    case matrix(explode: Bool)
    case form(explode: Bool)
    case spaceDelimited
    case pipeDelimited
    case deepObject
    /// `content: {application/json: ...}`: JSON text, then encoded as one value.
    case json
}

/// A parameter of an operation.
public struct Parameter: Sendable {
    public var wireName: String
    public var name: NameRequest
    public var place: ParameterPlace
    public var style: ParameterStyle
    public var allowsReserved: Bool
    public var isRequired: Bool
    public var type: TypeReference
    public var schema: SchemaID?
    public var defaultValue: JSONValue?
    public var role: Role
    public var documentation: Documentation
    public var origin: Origin

    public init(
        wireName: String, name: NameRequest, place: ParameterPlace, style: ParameterStyle,
        allowsReserved: Bool = false, isRequired: Bool, type: TypeReference, schema: SchemaID?,
        defaultValue: JSONValue? = nil, role: Role = .plain, documentation: Documentation, origin: Origin
    ) {
        self.wireName = wireName
        self.name = name
        self.place = place
        self.style = style
        self.allowsReserved = allowsReserved
        self.isRequired = isRequired
        self.type = type
        self.schema = schema
        self.defaultValue = defaultValue
        self.role = role
        self.documentation = documentation
        self.origin = origin
    }

    public enum Role: Hashable, Sendable {
        case plain
        /// `x-ms-client-request-id`: the client makes a fresh one for each call unless told one, and
        /// keeps it when it repeats the call. Always optional for the caller.
        case clientRequestID
    }
}

/// `requestBody`.
public struct RequestBody: Sendable {
    public var isRequired: Bool
    /// Media types in order; never empty.
    public var contents: [Content]
    public var documentation: Documentation
    public var origin: Origin
    public init(isRequired: Bool, contents: [Content], documentation: Documentation, origin: Origin) {
        self.isRequired = isRequired
        self.contents = contents
        self.documentation = documentation
        self.origin = origin
    }
}

/// A body under one media type.
public struct Content: Sendable {
    public enum Encoding: Hashable, Sendable {
        /// `application/json` and `+json`.
        case json
        /// `application/x-www-form-urlencoded`.
        case form
        case multipart
        /// `text/*`.
        case text
        /// Anything else: bytes.
        case binary
    }
    public var mediaType: String
    public var encoding: Encoding
    public var type: TypeReference
    public var schema: SchemaID?
    public init(mediaType: String, encoding: Encoding, type: TypeReference, schema: SchemaID?) {
        self.mediaType = mediaType
        self.encoding = encoding
        self.type = type
        self.schema = schema
    }
}

/// `responses.*`.
public struct Response: Sendable {
    public enum Status: Hashable, Sendable {
        case code(Int)
        /// `4XX` is `.range(4)`.
        case range(Int)
        case `default`
    }
    public var status: Status
    /// Whether a program should see it as an error: by status class, or as `x-ms-error-response` says.
    public var isError: Bool
    public var name: NameRequest
    /// Empty: no body.
    public var contents: [Content]
    public var headers: [ResponseHeader]
    public var documentation: Documentation
    public var origin: Origin
    public init(
        status: Status, isError: Bool, name: NameRequest, contents: [Content], headers: [ResponseHeader] = [],
        documentation: Documentation, origin: Origin
    ) {
        self.status = status
        self.isError = isError
        self.name = name
        self.contents = contents
        self.headers = headers
        self.documentation = documentation
        self.origin = origin
    }
}

/// `responses.*.headers.*`.
public struct ResponseHeader: Sendable {
    public var wireName: String
    public var name: NameRequest
    public var isRequired: Bool
    public var type: TypeReference
    public var documentation: Documentation
    public init(
        wireName: String, name: NameRequest, isRequired: Bool, type: TypeReference,
        documentation: Documentation
    ) {
        self.wireName = wireName
        self.name = name
        self.isRequired = isRequired
        self.type = type
        self.documentation = documentation
    }
}

/// `x-ms-pageable` with `x-pinion-next-request`: how to ask for the next page. Member names are wire
/// names, outermost first.
public struct Paging: Hashable, Sendable {
    /// The array of items in a page.
    public var items: [String]
    /// The URI of the next page, absolute or relative; no next page when absent.
    public var nextLink: [String]
    /// An array of `{key, value}` to send as headers with the next request.
    public var nextHeaders: [String]?
    /// Put before a relative link that does not start with it: `/v1`.
    public var basePath: String?
    public init(items: [String], nextLink: [String], nextHeaders: [String]? = nil, basePath: String? = nil) {
        self.items = items
        self.nextLink = nextLink
        self.nextHeaders = nextHeaders
        self.basePath = basePath
    }
}
