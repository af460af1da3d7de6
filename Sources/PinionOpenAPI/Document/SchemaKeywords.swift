public import PinionDiagnostics
public import PinionJSON

extension Document.Schema {
    /// Annotations (JSON Schema Validation section 9) and what OpenAPI adds.
    public struct Annotations: Document.KeywordGroup {
        /// `title`.
        public var title: Document.Located<String>?
        /// `description`, CommonMark.
        public var description: Document.Located<String>?
        /// `default`.
        public var defaultValue: Document.Value?
        /// `example` (3.0; deprecated in 3.1).
        public var example: Document.Value?
        /// `examples` (3.1).
        public var examples: [Document.Value] = []
        /// `deprecated`.
        public var deprecated: Document.Located<Bool>?
        /// `readOnly`.
        public var readOnly: Document.Located<Bool>?
        /// `writeOnly`.
        public var writeOnly: Document.Located<Bool>?
        /// `externalDocs`.
        public var externalDocs: Document.ExternalDocumentation?
        /// `xml`.
        public var xml: Document.XML?
        /// `$comment`.
        public var comment: Document.Located<String>?

        /// No annotations.
        public init() {}
    }

    /// A bound that excludes its own value.
    public enum ExclusiveBound: Sendable {
        /// 3.0: whether `minimum` or `maximum` excludes itself.
        case flag(Bool)
        /// 3.1: the bound.
        case bound(JSONNumber)
    }

    /// Keywords for numbers (JSON Schema Validation section 6.2).
    public struct NumberKeywords: Document.KeywordGroup {
        /// `multipleOf`.
        public var multipleOf: Document.Located<JSONNumber>?
        /// `minimum`.
        public var minimum: Document.Located<JSONNumber>?
        /// `maximum`.
        public var maximum: Document.Located<JSONNumber>?
        /// `exclusiveMinimum`.
        public var exclusiveMinimum: Document.Located<ExclusiveBound>?
        /// `exclusiveMaximum`.
        public var exclusiveMaximum: Document.Located<ExclusiveBound>?

        /// No keywords.
        public init() {}
    }

    /// Keywords for strings (JSON Schema Validation sections 6.3 and 8). Lengths count code points.
    public struct StringKeywords: Document.KeywordGroup {
        /// `minLength`.
        public var minLength: Document.Located<Int>?
        /// `maxLength`.
        public var maxLength: Document.Located<Int>?
        /// `pattern`, as written and unchecked.
        public var pattern: Document.Located<String>?
        /// `contentEncoding`.
        public var contentEncoding: Document.Located<String>?
        /// `contentMediaType`.
        public var contentMediaType: Document.Located<String>?
        /// `contentSchema`.
        public var contentSchema: Document.SchemaIndex?

        /// No keywords.
        public init() {}
    }

    /// Keywords for arrays (JSON Schema Core section 10.3.1, Validation section 6.4).
    public struct ArrayKeywords: Document.KeywordGroup {
        /// `items`.
        public var items: Document.SchemaIndex?
        /// `prefixItems`; nil when absent.
        public var prefixItems: [Document.SchemaIndex]?
        /// `contains`.
        public var contains: Document.SchemaIndex?
        /// `unevaluatedItems`.
        public var unevaluatedItems: Document.SchemaIndex?
        /// `minItems`.
        public var minItems: Document.Located<Int>?
        /// `maxItems`.
        public var maxItems: Document.Located<Int>?
        /// `uniqueItems`.
        public var uniqueItems: Document.Located<Bool>?
        /// `minContains`.
        public var minContains: Document.Located<Int>?
        /// `maxContains`.
        public var maxContains: Document.Located<Int>?

        /// No keywords.
        public init() {}
    }

    /// Keywords for objects (JSON Schema Core section 10.3.2, Validation section 6.5).
    public struct ObjectKeywords: Document.KeywordGroup {
        /// `properties`, in order; nil when absent.
        public var properties: [Document.Named<Document.SchemaIndex>]?
        /// `patternProperties`, in order, by pattern; nil when absent.
        public var patternProperties: [Document.Named<Document.SchemaIndex>]?
        /// `additionalProperties`.
        public var additionalProperties: Document.SchemaIndex?
        /// `unevaluatedProperties`.
        public var unevaluatedProperties: Document.SchemaIndex?
        /// `propertyNames`.
        public var propertyNames: Document.SchemaIndex?
        /// `required`; nil when absent.
        public var required: [Document.Located<String>]?
        /// `minProperties`.
        public var minProperties: Document.Located<Int>?
        /// `maxProperties`.
        public var maxProperties: Document.Located<Int>?
        /// `dependentRequired`, by the member that requires the others.
        public var dependentRequired: [Document.Named<[Document.Located<String>]>] = []
        /// `dependentSchemas`, by the member that brings the schema in.
        public var dependentSchemas: [Document.Named<Document.SchemaIndex>] = []

        /// No keywords.
        public init() {}
    }

    /// Keywords that apply schemas to the same value (JSON Schema Core section 10.2).
    public struct CompositionKeywords: Document.KeywordGroup {
        /// `allOf`; nil when absent.
        public var allOf: [Document.SchemaIndex]?
        /// `anyOf`; nil when absent.
        public var anyOf: [Document.SchemaIndex]?
        /// `oneOf`; nil when absent.
        public var oneOf: [Document.SchemaIndex]?
        /// `not`.
        public var not: Document.SchemaIndex?
        /// `if`.
        public var ifSchema: Document.SchemaIndex?
        /// `then`.
        public var thenSchema: Document.SchemaIndex?
        /// `else`.
        public var elseSchema: Document.SchemaIndex?

        /// No keywords.
        public init() {}
    }

    /// Keywords that identify schemas (JSON Schema Core section 8).
    public struct CoreKeywords: Document.KeywordGroup {
        /// `$schema`.
        public var dialect: Document.Located<String>?
        /// `$id`.
        public var id: Document.Located<String>?
        /// `$anchor`.
        public var anchor: Document.Located<String>?
        /// `$dynamicAnchor`.
        public var dynamicAnchor: Document.Located<String>?
        /// `$dynamicRef`, looked up as if it were a `$ref`.
        public var dynamicReference: Document.Reference?
        /// `$vocabulary`, a map from URI to whether it must be understood.
        public var vocabulary: Document.Value?
        /// `$defs`, in order.
        public var definitions: [Document.Named<Document.SchemaIndex>] = []

        /// No keywords.
        public init() {}
    }
}

extension Document {
    /// A Discriminator Object (OpenAPI 3.1 section 4.8.25).
    public typealias Discriminator = Shared<DiscriminatorFields>

    /// An XML Object (OpenAPI 3.1 section 4.8.26).
    public typealias XML = Shared<XMLFields>

    /// What a `Discriminator` says.
    public struct DiscriminatorFields: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `propertyName`.
        public var propertyName: Located<String>
        /// `mapping`: the values, and the schema each selects.
        public var mapping: [Named<Reference>] = []
        /// `defaultMapping` (3.2).
        public var defaultMapping: Reference?
        /// `x-` members (3.1).
        public var extensions: [Extension] = []
    }

    /// What an `XML` says.
    public struct XMLFields: Sendable {
        /// Where it was written.
        public var location: SourceLocation
        /// `name`.
        public var name: Located<String>?
        /// `namespace`.
        public var namespace: Located<String>?
        /// `prefix`.
        public var prefix: Located<String>?
        /// `attribute`.
        public var attribute: Located<Bool>?
        /// `wrapped`.
        public var wrapped: Located<Bool>?
        /// `nodeType` (3.2).
        public var nodeType: Located<String>?
        /// `x-` members.
        public var extensions: [Extension] = []
    }
}
