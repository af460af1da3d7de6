public import PinionDiagnostics

extension Document {
    /// A Path Item Object (OpenAPI 3.1 section 4.8.9).
    public typealias PathItem = Shared<PathItemFields>

    /// An Operation Object (OpenAPI 3.1 section 4.8.10): as a value of its own it was copied 9,800 times with fifteen
    /// references.
    public typealias Operation = Shared<OperationFields>

    /// What a `PathItem` says.
    public struct PathItemFields: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `$ref`. Members beside it are kept.
        public var reference: Reference?
        /// `summary`.
        public var summary: Located<String>?
        /// `description`.
        public var description: Located<String>?
        /// The operations, in order: `get`, `put`, ..., and those of `additionalOperations` (3.2).
        public var operations: [Operation] = []
        /// `servers`; nil when absent.
        public var servers: [Server]?
        /// `parameters` of all operations.
        public var parameters: [Referenceable<Parameter>] = []
        /// Whether a parameter was left out because of an error.
        var lacksParameters = false
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// What an `Operation` says.
    public struct OperationFields: Sendable {
        /// The method as it is sent, such as `GET`, and where its key was written.
        public var method: Located<String>
        /// Where the operation's mapping starts.
        public var location: SourceLocation
        /// `tags`.
        public var tags: [Located<String>] = []
        /// `summary`.
        public var summary: Located<String>?
        /// `description`.
        public var description: Located<String>?
        /// `externalDocs`.
        public var externalDocs: ExternalDocumentation?
        /// `operationId`.
        public var operationID: Located<String>?
        /// `parameters`.
        public var parameters: [Referenceable<Parameter>] = []
        /// Whether a parameter was left out because of an error.
        var lacksParameters = false
        /// `requestBody`.
        public var requestBody: Referenceable<RequestBody>?
        /// `responses`, by status: `200`, `4XX`, `default`.
        public var responses: [Named<Referenceable<Response>>] = []
        /// `callbacks`.
        public var callbacks: [Named<Referenceable<Callback>>] = []
        /// `deprecated`.
        public var deprecated: Located<Bool>?
        /// `security`: nil when absent, empty when written as `[]`.
        public var security: [SecurityRequirement]?
        /// `servers`; nil when absent.
        public var servers: [Server]?
        /// `x-` members.
        public var extensions: [Extension] = []
        /// `x-` members of `responses`.
        public var responsesExtensions: [Extension] = []
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
