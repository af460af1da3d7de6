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
        /// `type`, as a list also when written as one name; nil when absent.
        public internal(set) var types: [Located<TypeName>]? {
            @inlinable _read { yield storedTypes }
            _modify { yield &storedTypes }
        }
        @exclusivity(unchecked) @usableFromInline var storedTypes: [Located<TypeName>]?
        /// `format`.
        public internal(set) var format: Located<String>? {
            @inlinable _read { yield storedFormat }
            _modify { yield &storedFormat }
        }
        @exclusivity(unchecked) @usableFromInline var storedFormat: Located<String>?
        /// `nullable` (3.0).
        public internal(set) var nullable: Located<Bool>? {
            @inlinable _read { yield storedNullable }
            _modify { yield &storedNullable }
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

        // Groups of keywords, to ask whether they are empty.

        /// What a schema says about itself.
        public internal(set) var annotationsGroup: Group<Annotations> {
            @inlinable _read { yield storedAnnotationsGroup }
            _modify { yield &storedAnnotationsGroup }
        }
        @exclusivity(unchecked) @usableFromInline var storedAnnotationsGroup: Group<Annotations> = Group<
            Annotations
        >()
        /// Keywords for numbers.
        public internal(set) var numberGroup: Group<NumberKeywords> {
            @inlinable _read { yield storedNumberGroup }
            _modify { yield &storedNumberGroup }
        }
        @exclusivity(unchecked) @usableFromInline var storedNumberGroup: Group<NumberKeywords> = Group<
            NumberKeywords
        >()
        /// Keywords for strings.
        public internal(set) var stringGroup: Group<StringKeywords> {
            @inlinable _read { yield storedStringGroup }
            _modify { yield &storedStringGroup }
        }
        @exclusivity(unchecked) @usableFromInline var storedStringGroup: Group<StringKeywords> = Group<
            StringKeywords
        >()
        /// Keywords for arrays.
        public internal(set) var arrayGroup: Group<ArrayKeywords> {
            @inlinable _read { yield storedArrayGroup }
            _modify { yield &storedArrayGroup }
        }
        @exclusivity(unchecked) @usableFromInline var storedArrayGroup: Group<ArrayKeywords> = Group<
            ArrayKeywords
        >()
        /// Keywords for objects.
        public internal(set) var objectGroup: Group<ObjectKeywords> {
            @inlinable _read { yield storedObjectGroup }
            _modify { yield &storedObjectGroup }
        }
        @exclusivity(unchecked) @usableFromInline var storedObjectGroup: Group<ObjectKeywords> = Group<
            ObjectKeywords
        >()
        /// Keywords that apply other schemas in place.
        public internal(set) var compositionGroup: Group<CompositionKeywords> {
            @inlinable _read { yield storedCompositionGroup }
            _modify { yield &storedCompositionGroup }
        }
        @exclusivity(unchecked) @usableFromInline var storedCompositionGroup: Group<CompositionKeywords> =
            Group<CompositionKeywords>()
        /// Keywords that name schemas.
        public internal(set) var coreGroup: Group<CoreKeywords> {
            @inlinable _read { yield storedCoreGroup }
            _modify { yield &storedCoreGroup }
        }
        @exclusivity(unchecked) @usableFromInline var storedCoreGroup: Group<CoreKeywords> = Group<
            CoreKeywords
        >()

        init(kind: Kind, location: SourceLocation, pointer: PointerTable.Index) {
            self.kind = kind
            self.location = location
            self.pointer = pointer
        }
    }

    /// Keywords that a schema often has none of, kept outside it: a schema is some 300 bytes with seven of
    /// these, and 2 kB without.
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

        /// The keywords; read in place, since a copy has up to a dozen references to count.
        public internal(set) var keywords: Keywords {
            @inlinable _read {
                if let storage { yield storage.keywords } else { yield Keywords() }
            }
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

// Annotations that every schema is asked for: the accessor of the group would allocate the place to come back to, 62,000
// times for a description of 3 MB.
extension Document.Schema {
    /// `title`.
    @inlinable public var title: Document.Located<String>? { annotationsGroup.storage?.keywords.title }
    /// `description`, CommonMark.
    @inlinable public var description: Document.Located<String>? {
        annotationsGroup.storage?.keywords.description
    }
    /// `default`.
    @inlinable public var defaultValue: Document.Value? { annotationsGroup.storage?.keywords.defaultValue }
    /// `externalDocs`.
    @inlinable public var externalDocs: Document.ExternalDocumentation? {
        annotationsGroup.storage?.keywords.externalDocs
    }
    /// `deprecated`.
    @inlinable public var deprecated: Document.Located<Bool>? {
        annotationsGroup.storage?.keywords.deprecated
    }
    /// `readOnly`.
    @inlinable public var readOnly: Document.Located<Bool>? { annotationsGroup.storage?.keywords.readOnly }
    /// `writeOnly`.
    @inlinable public var writeOnly: Document.Located<Bool>? { annotationsGroup.storage?.keywords.writeOnly }
}

// Inlined where they are used, these fetch the keyword that is asked for and not the group.
extension Document.Schema {
    /// What a schema says about itself.
    public internal(set) var annotations: Annotations {
        @inlinable _read { yield annotationsGroup.keywords }
        _modify { yield &annotationsGroup.keywords }
    }
    /// Keywords for numbers.
    public internal(set) var number: NumberKeywords {
        @inlinable _read { yield numberGroup.keywords }
        _modify { yield &numberGroup.keywords }
    }
    /// Keywords for strings.
    public internal(set) var string: StringKeywords {
        @inlinable _read { yield stringGroup.keywords }
        _modify { yield &stringGroup.keywords }
    }
    /// Keywords for arrays.
    public internal(set) var array: ArrayKeywords {
        @inlinable _read { yield arrayGroup.keywords }
        _modify { yield &arrayGroup.keywords }
    }
    /// Keywords for objects.
    public internal(set) var object: ObjectKeywords {
        @inlinable _read { yield objectGroup.keywords }
        _modify { yield &objectGroup.keywords }
    }
    /// Keywords that apply other schemas in place.
    public internal(set) var composition: CompositionKeywords {
        @inlinable _read { yield compositionGroup.keywords }
        _modify { yield &compositionGroup.keywords }
    }
    /// Keywords that name schemas.
    public internal(set) var core: CoreKeywords {
        @inlinable _read { yield coreGroup.keywords }
        _modify { yield &coreGroup.keywords }
    }
}
