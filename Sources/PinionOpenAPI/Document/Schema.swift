public import PinionDiagnostics

extension Document {
    /// A Schema Object (OpenAPI 3.1 section 4.8.24, JSON Schema 2020-12; in 3.0 section 4.7.24) as written.
    ///
    /// A class, which only the parser writes to: as a value it was copied 69,500 times for a description of 3 MB,
    /// with thirteen references to count each time. What other modules read is inlined there, over a field that is not
    /// checked for exclusive access: 750,000 such checks were 6 % of all instructions.
    public final class Schema: @unchecked Sendable {
        /// What was written.
        public enum Kind: Sendable {
            /// `true`: every value is valid.
            case always
            /// `false`: no value is valid.
            case never
            /// A mapping of keywords.
            case object
        }

        /// A name that `type` may have.
        public enum TypeName: String, Sendable, CaseIterable {
            case null
            case boolean
            case integer
            case number
            case string
            case array
            case object

            /// All of them; `allCases` makes a list each time it is asked.
            static let all = allCases
        }

        /// What was written.
        public let kind: Kind
        /// Whether an error was reported within, so that a part is missing.
        @exclusivity(unchecked) public internal(set) var isDamaged = false
        /// Where it was written.
        public let location: SourceLocation
        /// The schema resource that it belongs to (JSON Schema Core section 4.3.5).
        @exclusivity(unchecked) public internal(set) var resource: Int32 = 0
        /// Which edition of JSON Schema it follows, a position in `Document.dialects`.
        @exclusivity(unchecked) var dialect: Int32 = 0
        /// Where it stands in its file; see `Document.pointer(to:)`.
        let pointer: PointerTable.Index
        /// `$ref`. Other keywords beside it are kept; OpenAPI 3.0 ignores them.
        public internal(set) var reference: Reference? {
            @inlinable _read { yield storedReference }
            _modify { yield &storedReference }
        }
        @exclusivity(unchecked) @usableFromInline var storedReference: Reference?
        /// `type`, as a list also when written as one name; nil when absent. The location is that of the first name.
        public internal(set) var types: Located<TypeNames>? {
            @inlinable get { storedTypes }
            set { storedTypes = newValue }
        }
        @exclusivity(unchecked) @usableFromInline var storedTypes: Located<TypeNames>?
        /// `format`.
        public internal(set) var format: Located<String>? {
            @inlinable _read { yield storedFormat }
            _modify { yield &storedFormat }
        }
        @exclusivity(unchecked) @usableFromInline var storedFormat: Located<String>?
        /// `nullable` (3.0).
        public internal(set) var nullable: Located<Bool>? {
            @inlinable get { storedNullable }
            set { storedNullable = newValue }
        }
        @exclusivity(unchecked) @usableFromInline var storedNullable: Located<Bool>?
        /// `enum`; nil when absent. The location is the keyword's.
        public internal(set) var enumeration: Located<[Value]>? {
            @inlinable _read { yield storedEnumeration }
            _modify { yield &storedEnumeration }
        }
        @exclusivity(unchecked) @usableFromInline var storedEnumeration: Located<[Value]>?
        /// `const`.
        public internal(set) var constant: Value? {
            @inlinable _read { yield storedConstant }
            _modify { yield &storedConstant }
        }
        @exclusivity(unchecked) @usableFromInline var storedConstant: Value?
        /// `discriminator`.
        @exclusivity(unchecked) public internal(set) var discriminator: Discriminator?
        /// `x-` members.
        public internal(set) var extensions: [Extension] {
            @inlinable _read { yield storedExtensions }
            _modify { yield &storedExtensions }
        }
        @exclusivity(unchecked) @usableFromInline var storedExtensions: [Extension] = []

        /// What a schema says about itself.
        public internal(set) var annotations: Group<Annotations> {
            @inlinable _read { yield storedAnnotations }
            _modify { yield &storedAnnotations }
        }
        @exclusivity(unchecked) @usableFromInline var storedAnnotations = Group<Annotations>()
        /// Keywords for numbers.
        public internal(set) var number: Group<NumberKeywords> {
            @inlinable _read { yield storedNumber }
            _modify { yield &storedNumber }
        }
        @exclusivity(unchecked) @usableFromInline var storedNumber = Group<NumberKeywords>()
        /// Keywords for strings.
        public internal(set) var string: Group<StringKeywords> {
            @inlinable _read { yield storedString }
            _modify { yield &storedString }
        }
        @exclusivity(unchecked) @usableFromInline var storedString = Group<StringKeywords>()
        /// Keywords for arrays.
        public internal(set) var array: Group<ArrayKeywords> {
            @inlinable _read { yield storedArray }
            _modify { yield &storedArray }
        }
        @exclusivity(unchecked) @usableFromInline var storedArray = Group<ArrayKeywords>()
        /// Keywords for objects.
        public internal(set) var object: Group<ObjectKeywords> {
            @inlinable _read { yield storedObject }
            _modify { yield &storedObject }
        }
        @exclusivity(unchecked) @usableFromInline var storedObject = Group<ObjectKeywords>()
        /// Keywords that apply other schemas in place.
        public internal(set) var composition: Group<CompositionKeywords> {
            @inlinable _read { yield storedComposition }
            _modify { yield &storedComposition }
        }
        @exclusivity(unchecked) @usableFromInline var storedComposition = Group<CompositionKeywords>()
        /// Keywords that name schemas.
        public internal(set) var core: Group<CoreKeywords> {
            @inlinable _read { yield storedCore }
            _modify { yield &storedCore }
        }
        @exclusivity(unchecked) @usableFromInline var storedCore = Group<CoreKeywords>()

        init(kind: Kind, location: SourceLocation, pointer: PointerTable.Index) {
            self.kind = kind
            self.location = location
            self.pointer = pointer
        }
    }

    /// Keywords that a schema often has none of, kept outside it: a schema is some 300 bytes with seven of
    /// these, and 2 kB without. One reference, of which just the keyword that is asked for is read: an accessor that
    /// yields all of them took room for its own state from the heap, 18,000 times for a description of 3 MB.
    @dynamicMemberLookup
    public struct Group<Keywords: KeywordGroup>: Sendable {
        /// Written only by a unique owner, which is what makes it safe to share.
        @usableFromInline
        final class Storage: @unchecked Sendable {
            @exclusivity(unchecked) @usableFromInline var keywords: Keywords
            init(_ keywords: Keywords) { self.keywords = keywords }
        }

        @usableFromInline var storage: Storage?

        init() {}

        /// Whether none of the keywords was written.
        @inlinable public var isEmpty: Bool { storage == nil }

        /// A keyword; nil when absent.
        @inlinable public subscript<Field>(dynamicMember path: KeyPath<Keywords, Field?>) -> Field? {
            storage?.keywords[keyPath: path]
        }

        /// A keyword that is a list; empty when absent.
        @inlinable public subscript<Element>(dynamicMember path: KeyPath<Keywords, [Element]>) -> [Element] {
            storage?.keywords[keyPath: path] ?? []
        }

        /// The keywords, to be written.
        var keywords: Keywords {
            get { storage?.keywords ?? Keywords() }
            _modify {
                let unique: Storage
                if isKnownUniquelyReferenced(&storage), let own = storage {
                    unique = own
                } else {
                    unique = Storage(storage?.keywords ?? Keywords())
                    storage = unique
                }
                yield &unique.keywords
            }
        }
    }

    /// Keywords that belong together.
    public protocol KeywordGroup: Sendable {
        /// None of them.
        init()
    }
}

extension Document.Schema {
    /// `title`.
    @inlinable public var title: Document.Located<String>? { annotations.title }
    /// `description`, CommonMark.
    @inlinable public var description: Document.Located<String>? { annotations.description }
    /// `default`.
    @inlinable public var defaultValue: Document.Value? { annotations.defaultValue }
    /// `externalDocs`.
    @inlinable public var externalDocs: Document.ExternalDocumentation? { annotations.externalDocs }
    /// `deprecated`.
    @inlinable public var deprecated: Document.Located<Bool>? { annotations.deprecated }
    /// `readOnly`.
    @inlinable public var readOnly: Document.Located<Bool>? { annotations.readOnly }
    /// `writeOnly`.
    @inlinable public var writeOnly: Document.Located<Bool>? { annotations.writeOnly }
}
