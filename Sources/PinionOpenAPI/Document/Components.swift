public import PinionDiagnostics

extension Document {
    /// A Components Object (OpenAPI 3.1 section 4.8.7), each list in order.
    public struct Components: Sendable {
        /// Where it was written; nil when it was not.
        public var location: SourceLocation?
        /// `schemas`.
        public var schemas: [Named<SchemaIndex>] = []
        /// `responses`.
        public var responses: [Named<Referenceable<Response>>] = []
        /// `parameters`.
        public var parameters: [Named<Referenceable<Parameter>>] = []
        /// `examples`.
        public var examples: [Named<Referenceable<Example>>] = []
        /// `requestBodies`.
        public var requestBodies: [Named<Referenceable<RequestBody>>] = []
        /// `headers`.
        public var headers: [Named<Referenceable<Header>>] = []
        /// `securitySchemes`.
        public var securitySchemes: [Named<Referenceable<SecurityScheme>>] = []
        /// `links`.
        public var links: [Named<Referenceable<Link>>] = []
        /// `callbacks`.
        public var callbacks: [Named<Referenceable<Callback>>] = []
        /// `pathItems` (3.1).
        public var pathItems: [Named<PathItem>] = []
        /// `mediaTypes` (3.2).
        public var mediaTypes: [Named<Referenceable<MediaType>>] = []
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// A Security Requirement Object (OpenAPI 3.1 section 4.8.30): schemes that are needed together. An empty one
    /// says that nothing is needed.
    public struct SecurityRequirement: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// The schemes' names and the scopes or roles each needs.
        public var schemes: [Named<[Located<String>]>] = []
    }

    /// A Security Scheme Object (OpenAPI 3.1 section 4.8.27).
    public struct SecurityScheme: Sendable {
        /// What `type` says, with what that type needs.
        public enum Kind: Sendable {
            /// `apiKey`: sent as `name` in that position.
            case apiKey(name: Located<String>, position: Located<Parameter.Position>)
            /// `http`: an authentication scheme of RFC 9110, such as `bearer`.
            case http(scheme: Located<String>, bearerFormat: Located<String>?)
            /// `mutualTLS` (3.1).
            case mutualTLS
            /// `oauth2`.
            case oauth2(flows: [Named<OAuthFlow>], metadataURL: Located<String>?)
            /// `openIdConnect`.
            case openIDConnect(url: Located<String>)
        }

        /// Where it was written.
        public var location: SourceLocation
        /// What it is.
        public var kind: Kind
        /// `description`.
        public var description: Located<String>?
        /// `deprecated` (3.2).
        public var deprecated: Located<Bool>?
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// An OAuth Flow Object (OpenAPI 3.1 section 4.8.29). Its name is the flow's kind: `implicit`, `password`,
    /// `clientCredentials`, `authorizationCode` or `deviceAuthorization` (3.2).
    public struct OAuthFlow: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `authorizationUrl`.
        public var authorizationURL: Located<String>?
        /// `deviceAuthorizationUrl` (3.2).
        public var deviceAuthorizationURL: Located<String>?
        /// `tokenUrl`.
        public var tokenURL: Located<String>?
        /// `refreshUrl`.
        public var refreshURL: Located<String>?
        /// `scopes`, with what each is for.
        public var scopes: [Named<String>] = []
        /// `x-` members.
        public var extensions: [Extension] = []
    }
}
