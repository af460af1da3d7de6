public import PinionJSON

/// Operations under one tag.
public struct OperationGroup: Sendable {
    /// The name it asks for.
    public var name: NameRequest
    /// What is said about it for people.
    public var documentation: Documentation
    /// In the order of the description.
    public var operations: [OperationID]
    /// One made from its parts.
    public init(name: NameRequest, documentation: Documentation, operations: [OperationID]) {
        self.name = name
        self.documentation = documentation
        self.operations = operations
    }
}

/// One method on one path.
///
/// One reference; see `API`.
public final class Operation: @unchecked Sendable {
    /// `operationId`, or one made from method and path.
    public let name: NameRequest
    /// Index into `API.groups`.
    public package(set) var group: Int? {
        @inlinable _read { yield storedGroup }
        _modify { yield &storedGroup }
    }
    @exclusivity(unchecked) @usableFromInline var storedGroup: Int?
    /// Upper case: `GET`, `POST`, `QUERY`.
    public let method: String
    /// The path in pieces.
    public package(set) var path: [PathSegment] {
        @inlinable _read { yield storedPath }
        _modify { yield &storedPath }
    }
    @exclusivity(unchecked) @usableFromInline var storedPath: [PathSegment]
    /// Path parameters first, in the order of the path; then the others.
    public package(set) var parameters: [Parameter] {
        @inlinable _read { yield storedParameters }
        _modify { yield &storedParameters }
    }
    @exclusivity(unchecked) @usableFromInline var storedParameters: [Parameter]
    /// `requestBody`.
    public package(set) var body: RequestBody? {
        @inlinable _read { yield storedBody }
        _modify { yield &storedBody }
    }
    @exclusivity(unchecked) @usableFromInline var storedBody: RequestBody?
    /// Exact statuses first, then ranges, then `default`.
    public package(set) var responses: [Response] {
        @inlinable _read { yield storedResponses }
        _modify { yield &storedResponses }
    }
    @exclusivity(unchecked) @usableFromInline var storedResponses: [Response]
    /// Any one of these sets of schemes will do; empty means none is needed.
    public let security: [[SecurityRequirement]]
    /// Overrides `API.servers`.
    public let servers: [Server]
    /// How to ask for more, when answers come in pages.
    public package(set) var paging: Paging? {
        @inlinable _read { yield storedPaging }
        _modify { yield &storedPaging }
    }
    @exclusivity(unchecked) @usableFromInline var storedPaging: Paging?
    /// What is said about it for people.
    public let documentation: Documentation
    /// Where it stands in the description.
    public let origin: Origin

    /// One made from its parts.
    public init(
        name: NameRequest, group: Int?, method: String, path: [PathSegment], parameters: [Parameter],
        body: RequestBody?, responses: [Response], security: [[SecurityRequirement]], servers: [Server] = [],
        paging: Paging? = nil, documentation: Documentation, origin: Origin
    ) {
        self.name = name
        self.storedGroup = group
        self.method = method
        self.storedPath = path
        self.storedParameters = parameters
        self.storedBody = body
        self.storedResponses = responses
        self.security = security
        self.servers = servers
        self.storedPaging = paging
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
    /// The key of a `SecurityScheme`.
    public var scheme: String
    /// Scopes or roles it needs.
    public var scopes: [String]
    /// One made from its parts.
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
///
/// One reference; see `API`.
public final class Parameter: @unchecked Sendable {
    /// The name on the wire, byte for byte.
    public let wireName: String
    /// The name it asks for.
    public let name: NameRequest
    /// `in`.
    public let place: ParameterPlace
    /// How the value is written.
    public let style: ParameterStyle
    /// `allowReserved`: reserved characters are sent as they are.
    public let allowsReserved: Bool
    /// Whether it has to be there.
    public let isRequired: Bool
    /// What a program holds.
    public let type: TypeReference
    /// The rules of its values; `nil` when there are none.
    public package(set) var schema: SchemaID? {
        @inlinable _read { yield storedSchema }
        _modify { yield &storedSchema }
    }
    @exclusivity(unchecked) @usableFromInline var storedSchema: SchemaID?
    /// What the server assumes when it is left out.
    public let defaultValue: JSONValue?
    /// Whether the client has something to do with it.
    public let role: Role
    /// What is said about it for people.
    public let documentation: Documentation
    /// Where it stands in the description.
    public let origin: Origin

    /// One made from its parts.
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
        self.storedSchema = schema
        self.defaultValue = defaultValue
        self.role = role
        self.documentation = documentation
        self.origin = origin
    }

    /// What the client does with a parameter.
    public enum Role: Hashable, Sendable {
        case plain
        /// `x-ms-client-request-id`: the client makes a fresh one for each call unless told one, and
        /// keeps it when it repeats the call. Always optional for the caller.
        case clientRequestID
    }
}

/// `requestBody`.
public struct RequestBody: Sendable {
    /// Whether it has to be there.
    public var isRequired: Bool
    /// Media types in order; never empty.
    public var contents: [Content]
    /// What is said about it for people.
    public var documentation: Documentation
    /// Where it stands in the description.
    public var origin: Origin
    /// One made from its parts.
    public init(isRequired: Bool, contents: [Content], documentation: Documentation, origin: Origin) {
        self.isRequired = isRequired
        self.contents = contents
        self.documentation = documentation
        self.origin = origin
    }
}

/// A body under one media type.
public struct Content: Sendable {
    /// How a body is written.
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
        /// A sequence of elements, one after the other; the content's type is that of an element.
        case stream(Framing)
    }
    /// What is around each element of a stream.
    public enum Framing: Hashable, Sendable {
        /// `text/event-stream` (HTML standard section 9.2); an element is the data of an event.
        case events
        /// The same; an element is an object of the fields of an event (OpenAPI 3.2 section 4.14.4).
        case wholeEvents
        /// `application/jsonl`, `application/x-ndjson`: an element a line.
        case lines
        /// `application/json-seq`, RFC 7464.
        case sequence
    }
    /// How a part of a form is written, where it is not as its type suggests (OpenAPI 3.1 section 4.8.15).
    public struct Part: Hashable, Sendable {
        /// The member's name on the wire.
        public var name: String
        /// Its style, if one is given.
        public var style: ParameterStyle?
        /// `allowReserved`.
        public var allowsReserved: Bool
        /// The media type it is sent as, if a single one is given.
        public var mediaType: String?
        /// One made from its parts.
        public init(
            name: String, style: ParameterStyle? = nil, allowsReserved: Bool = false,
            mediaType: String? = nil
        ) {
            self.name = name
            self.style = style
            self.allowsReserved = allowsReserved
            self.mediaType = mediaType
        }
    }
    /// As written, parameters included.
    public var mediaType: String
    /// How the value is written.
    public var encoding: Encoding
    /// What a program holds.
    public var type: TypeReference
    /// The rules of its values; `nil` when there are none.
    public var schema: SchemaID?
    /// Of forms, the parts that are not written as their types suggest.
    public var parts: [Part]
    /// One made from its parts.
    public init(
        mediaType: String, encoding: Encoding, type: TypeReference, schema: SchemaID?, parts: [Part] = []
    ) {
        self.mediaType = mediaType
        self.encoding = encoding
        self.type = type
        self.schema = schema
        self.parts = parts
    }
}

/// `responses.*`.
///
/// One reference; see `API`.
public final class Response: @unchecked Sendable {
    /// Which answers a response describes.
    public enum Status: Hashable, Sendable {
        case code(Int)
        /// `4XX` is `.range(4)`.
        case range(Int)
        case `default`
    }
    /// Which answers it describes.
    public let status: Status
    /// Whether a program should see it as an error: by status class, or as `x-ms-error-response` says.
    public package(set) var isError: Bool {
        @inlinable _read { yield storedIsError }
        _modify { yield &storedIsError }
    }
    @exclusivity(unchecked) @usableFromInline var storedIsError: Bool
    /// The name it asks for.
    public let name: NameRequest
    /// Empty: no body.
    public package(set) var contents: [Content] {
        @inlinable _read { yield storedContents }
        _modify { yield &storedContents }
    }
    @exclusivity(unchecked) @usableFromInline var storedContents: [Content]
    /// Headers a program can read.
    public package(set) var headers: [ResponseHeader] {
        @inlinable _read { yield storedHeaders }
        _modify { yield &storedHeaders }
    }
    @exclusivity(unchecked) @usableFromInline var storedHeaders: [ResponseHeader]
    /// What is said about it for people.
    public package(set) var documentation: Documentation {
        @inlinable _read { yield storedDocumentation }
        _modify { yield &storedDocumentation }
    }
    @exclusivity(unchecked) @usableFromInline var storedDocumentation: Documentation
    /// Where it stands in the description.
    public let origin: Origin
    /// One made from its parts.
    public init(
        status: Status, isError: Bool, name: NameRequest, contents: [Content], headers: [ResponseHeader] = [],
        documentation: Documentation, origin: Origin
    ) {
        self.status = status
        self.storedIsError = isError
        self.name = name
        self.storedContents = contents
        self.storedHeaders = headers
        self.storedDocumentation = documentation
        self.origin = origin
    }
}

/// `responses.*.headers.*`.
public struct ResponseHeader: Sendable {
    /// The name on the wire, byte for byte.
    public var wireName: String
    /// The name it asks for.
    public var name: NameRequest
    /// Whether it has to be there.
    public var isRequired: Bool
    /// What a program holds.
    public var type: TypeReference
    /// `simple`, or JSON text.
    public var style: ParameterStyle
    /// What is said about it for people.
    public var documentation: Documentation
    /// One made from its parts.
    public init(
        wireName: String, name: NameRequest, isRequired: Bool, type: TypeReference,
        style: ParameterStyle = .simple(explode: false), documentation: Documentation
    ) {
        self.wireName = wireName
        self.name = name
        self.isRequired = isRequired
        self.type = type
        self.style = style
        self.documentation = documentation
    }
}

/// A webhook or a callback: a request that the service sends (OpenAPI 3.1 sections 4.8.1 and 4.8.18).
public struct IncomingRequest: Sendable {
    /// Who names the request.
    public enum Kind: Hashable, Sendable {
        case webhook
        /// The runtime expression that says where a callback is sent.
        case callback(expression: String)
    }
    /// Its key under `webhooks` or `callbacks`.
    public var key: String
    /// The name it asks for.
    public var name: NameRequest
    /// What it is.
    public var kind: Kind
    /// Upper case: `POST`.
    public var method: String
    /// The JSON body, which a program reads.
    public var content: Content
    /// What is said about it for people.
    public var documentation: Documentation
    /// Where it stands in the description.
    public var origin: Origin
    /// One made from its parts.
    public init(
        key: String, name: NameRequest, kind: Kind, method: String, content: Content,
        documentation: Documentation, origin: Origin
    ) {
        self.key = key
        self.name = name
        self.kind = kind
        self.method = method
        self.content = content
        self.documentation = documentation
        self.origin = origin
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
    /// One made from its parts.
    public init(items: [String], nextLink: [String], nextHeaders: [String]? = nil, basePath: String? = nil) {
        self.items = items
        self.nextLink = nextLink
        self.nextHeaders = nextHeaders
        self.basePath = basePath
    }
}
