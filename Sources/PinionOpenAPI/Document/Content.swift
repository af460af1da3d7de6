public import PinionDiagnostics

extension Document {
    /// A Request Body Object (OpenAPI 3.1 section 4.8.13).
    public struct RequestBody: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `description`.
        public var description: Located<String>?
        /// `content`, by media type.
        public var content: [Named<Referenceable<MediaType>>] = []
        /// `required`.
        public var required: Located<Bool>?
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// A Response Object (OpenAPI 3.1 section 4.8.17).
    public typealias Response = Shared<ResponseFields>

    /// A Media Type Object (OpenAPI 3.1 section 4.8.14).
    public typealias MediaType = Shared<MediaTypeFields>

    /// What a `Response` says.
    public struct ResponseFields: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `summary` (3.2).
        public var summary: Located<String>?
        /// `description`.
        public var description: Located<String>?
        /// `headers`, by name.
        public var headers: [Named<Referenceable<Header>>] = []
        /// `content`, by media type.
        public var content: [Named<Referenceable<MediaType>>] = []
        /// `links`.
        public var links: [Named<Referenceable<Link>>] = []
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// What a `MediaType` says.
    public struct MediaTypeFields: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `schema`.
        public var schema: SchemaIndex?
        /// `itemSchema` (3.2): each item of a sequential media type.
        public var itemSchema: SchemaIndex?
        /// `example`.
        public var example: Value?
        /// `examples`.
        public var examples: [Named<Referenceable<Example>>] = []
        /// `encoding`, by property.
        public var encoding: [Named<Encoding>] = []
        /// `prefixEncoding` (3.2), by position.
        public var prefixEncoding: [Encoding] = []
        /// `itemEncoding` (3.2), for the other positions. At most one.
        public var itemEncoding: [Encoding] = []
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// An Encoding Object (OpenAPI 3.1 section 4.8.15).
    public struct Encoding: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `contentType`.
        public var contentType: Located<String>?
        /// `headers`, by name.
        public var headers: [Named<Referenceable<Header>>] = []
        /// `style`; nil when absent.
        public var style: Located<Style>?
        /// `explode`; nil when absent.
        public var explode: Located<Bool>?
        /// `allowReserved`.
        public var allowReserved: Located<Bool>?
        /// `encoding` of nested parts (3.2), by property.
        public var encoding: [Named<Encoding>] = []
        /// `prefixEncoding` of nested parts (3.2), by position.
        public var prefixEncoding: [Encoding] = []
        /// `itemEncoding` of nested parts (3.2). At most one.
        public var itemEncoding: [Encoding] = []
        /// `x-` members.
        public var extensions: [Extension] = []
    }

    /// An Example Object (OpenAPI 3.1 section 4.8.19).
    public struct Example: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `summary`.
        public var summary: Located<String>?
        /// `description`.
        public var description: Located<String>?
        /// `value`.
        public var value: Value?
        /// `externalValue`.
        public var externalValue: Located<String>?
        /// `dataValue` (3.2).
        public var dataValue: Value?
        /// `serializedValue` (3.2).
        public var serializedValue: Located<String>?
        /// `x-` members.
        public var extensions: [Extension] = []
    }
}
