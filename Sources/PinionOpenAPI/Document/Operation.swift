public import PinionDiagnostics

extension Document {
    /// A Path Item Object (OpenAPI 3.1 section 4.8.9). A class, as `Schema` is.
    public final class PathItem: @unchecked Sendable {
        /// Where it was written.
        @exclusivity(unchecked) public internal(set) var location: SourceLocation
        /// `$ref`. Members beside it are kept.
        @exclusivity(unchecked) public internal(set) var reference: Reference?
        /// `summary`.
        @exclusivity(unchecked) public internal(set) var summary: Located<String>?
        /// `description`.
        @exclusivity(unchecked) public internal(set) var description: Located<String>?
        /// The operations, in order: `get`, `put`, ..., and those of `additionalOperations` (3.2).
        @exclusivity(unchecked) public internal(set) var operations: [Operation] = []
        /// `servers`; nil when absent.
        @exclusivity(unchecked) public internal(set) var servers: [Server]?
        /// `parameters` of all operations.
        @exclusivity(unchecked) public internal(set) var parameters: [Referenceable<Parameter>] = []
        /// Whether a parameter was left out because of an error.
        @exclusivity(unchecked) var lacksParameters = false
        /// `x-` members.
        @exclusivity(unchecked) public internal(set) var extensions: [Extension] = []

        init(location: SourceLocation) { self.location = location }

        /// Another one that says the same.
        func copy() -> PathItem {
            let copy = PathItem(location: location)
            copy.reference = reference
            copy.summary = summary
            copy.description = description
            copy.operations = operations
            copy.servers = servers
            copy.parameters = parameters
            copy.lacksParameters = lacksParameters
            copy.extensions = extensions
            return copy
        }
    }

    /// An Operation Object (OpenAPI 3.1 section 4.8.10).
    ///
    /// A class, as `Schema` is: it was copied 9,800 times with fifteen references.
    public final class Operation: @unchecked Sendable {
        /// The method as it is sent, such as `GET`, and where its key was written.
        @exclusivity(unchecked) public internal(set) var method: Located<String>
        /// Where the operation's mapping starts.
        @exclusivity(unchecked) public internal(set) var location: SourceLocation
        /// `tags`.
        @exclusivity(unchecked) public internal(set) var tags: [Located<String>] = []
        /// `summary`.
        @exclusivity(unchecked) public internal(set) var summary: Located<String>?
        /// `description`.
        @exclusivity(unchecked) public internal(set) var description: Located<String>?
        /// `externalDocs`.
        @exclusivity(unchecked) public internal(set) var externalDocs: ExternalDocumentation?
        /// `operationId`.
        @exclusivity(unchecked) public internal(set) var operationID: Located<String>?
        /// `parameters`.
        @exclusivity(unchecked) public internal(set) var parameters: [Referenceable<Parameter>] = []
        /// Whether a parameter was left out because of an error.
        @exclusivity(unchecked) var lacksParameters = false
        /// `requestBody`.
        @exclusivity(unchecked) public internal(set) var requestBody: Referenceable<RequestBody>?
        /// `responses`, by status: `200`, `4XX`, `default`.
        @exclusivity(unchecked) public internal(set) var responses: [Named<Referenceable<Response>>] = []
        /// `callbacks`.
        @exclusivity(unchecked) public internal(set) var callbacks: [Named<Referenceable<Callback>>] = []
        /// `deprecated`.
        @exclusivity(unchecked) public internal(set) var deprecated: Located<Bool>?
        /// `security`: nil when absent, empty when written as `[]`.
        @exclusivity(unchecked) public internal(set) var security: [SecurityRequirement]?
        /// `servers`; nil when absent.
        @exclusivity(unchecked) public internal(set) var servers: [Server]?
        /// `x-` members.
        @exclusivity(unchecked) public internal(set) var extensions: [Extension] = []
        /// `x-` members of `responses`.
        @exclusivity(unchecked) public internal(set) var responsesExtensions: [Extension] = []

        init(method: Located<String>, location: SourceLocation) {
            self.method = method
            self.location = location
        }

        /// Another one that says the same.
        func copy() -> Operation {
            let copy = Operation(method: method, location: location)
            copy.tags = tags
            copy.summary = summary
            copy.description = description
            copy.externalDocs = externalDocs
            copy.operationID = operationID
            copy.parameters = parameters
            copy.lacksParameters = lacksParameters
            copy.requestBody = requestBody
            copy.responses = responses
            copy.callbacks = callbacks
            copy.deprecated = deprecated
            copy.security = security
            copy.servers = servers
            copy.extensions = extensions
            copy.responsesExtensions = responsesExtensions
            return copy
        }
    }

    /// A Callback Object (OpenAPI 3.1 section 4.8.18): path items by runtime expression.
    public struct Callback: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// The path items.
        public var pathItems: [Named<PathItem>] = []
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// A Link Object (OpenAPI 3.1 section 4.8.20).
    public struct Link: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `operationRef`.
        public var operationReference: Located<String>?
        /// `operationId`.
        public var operationID: Located<String>?
        /// `parameters`.
        public var parameters: [Named<Value>] = []
        /// `requestBody`.
        public var requestBody: Value?
        /// `description`.
        public var description: Located<String>?
        /// `server`.
        public var server: Server?
        /// `x-` members.
        public var extensions: [Extension] = []
    }
}
