public import PinionDiagnostics

/// An OpenAPI description as written (OpenAPI 3.0, 3.1 and 3.2): every object with its place, every `$ref`
/// unresolved but looked up, everything in the order of the file.
///
/// Nothing here says what a description means; that is the next stage's business.
public struct Document: Sendable {
    /// Which edition of the specification the description follows.
    public enum Version: Int, Sendable, Comparable, CaseIterable {
        /// OpenAPI 3.0: schemas are an adapted subset of JSON Schema draft 5.
        case v30 = 30
        /// OpenAPI 3.1: schemas are JSON Schema 2020-12.
        case v31 = 31
        /// OpenAPI 3.2.
        case v32 = 32

        /// Orders by edition.
        public static func < (left: Version, right: Version) -> Bool { left.rawValue < right.rawValue }
    }

    /// The edition, from `openapi`.
    public var version: Version
    /// `openapi` as written, such as `3.1.1`.
    public var versionText: Located<String>
    /// The file that was parsed first.
    public var source: SourceID
    /// Where the outermost mapping starts.
    public var location: SourceLocation
    /// `$self` (3.2).
    public var selfURI: Located<String>?
    /// `jsonSchemaDialect` (3.1).
    public var jsonSchemaDialect: Located<String>?
    /// `info`.
    public var info: Info
    /// `servers`; empty when there are none.
    public var servers: [Server] = []
    /// `paths`, in order.
    public var paths: [Named<PathItem>] = []
    /// `webhooks` (3.1), in order.
    public var webhooks: [Named<PathItem>] = []
    /// `components`; empty when there are none.
    public var components = Components()
    /// `security`: nil when absent, empty when written as `[]`.
    public var security: [SecurityRequirement]?
    /// `tags`.
    public var tags: [Tag] = []
    /// `externalDocs`.
    public var externalDocs: ExternalDocumentation?
    /// `x-` members of the outermost mapping.
    public var extensions: [Extension] = []

    /// Whether nothing is missing because of an error.
    public internal(set) var isSound = true
    /// The path of every file that was reached, as the source provider knows it: the same wherever and from
    /// wherever the description is read.
    public internal(set) var filePaths: [SourceID: String] = [:]
    /// What each file that was reached says, as a digest; empty unless asked for.
    public internal(set) var digests: [SourceID: UInt64] = [:]
    /// Every schema of every file that was reached. A schema's children are positions in this list.
    public internal(set) var schemas: [Schema] = []
    /// Every place that a `$ref` of the description names, once per kind of object expected there.
    public internal(set) var targets: [Target] = []
    /// Every `$dynamicAnchor`.
    public internal(set) var dynamicAnchors: [DynamicAnchor] = []
    /// What `$schema` names, by `Schema.dialect`; the first is the description's own.
    var dialects: [Dialect] = [Dialect()]
    /// The JSON Pointers of schemas, as steps that share their beginnings; see `pointer(to:)`.
    var pointers = PointerTable()
}

extension Document {
    /// A value and the place it was written at.
    public struct Located<Value: Sendable>: Sendable {
        /// The value.
        public var value: Value
        /// Where it was written.
        public var location: SourceLocation

        /// `value`, written at `location`.
        public init(_ value: Value, at location: SourceLocation) {
            self.value = value
            self.location = location
        }
    }

    /// A member of a map whose keys are the author's, such as `properties`: the key, its place, the value.
    public struct Named<Value: Sendable>: Sendable {
        /// The key.
        public var name: String
        /// Where the key was written.
        public var location: SourceLocation
        /// The value.
        public var value: Value

        /// `value` under the key `name`, written at `location`.
        public init(_ name: String, at location: SourceLocation, _ value: Value) {
            self.name = name
            self.location = location
            self.value = value
        }
    }

    /// A schema's position in `schemas`.
    public struct SchemaIndex: Hashable, Sendable, Comparable {
        /// The position, from 0.
        public let rawValue: Int32

        /// The schema at `rawValue`.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// Orders by position.
        public static func < (left: SchemaIndex, right: SchemaIndex) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// The schema at `index`.
    @inlinable public subscript(_ index: SchemaIndex) -> Schema { schemas[Int(index.rawValue)] }

    /// Where `schema` stands in its file, as a URI fragment holding a JSON Pointer (RFC 6901 section 6, without
    /// percent-encoding): `#/components/schemas/Address`. The file is `self[schema].location.source`.
    public func pointer(to schema: SchemaIndex) -> String { pointers.text(of: self[schema].pointer) }
}
