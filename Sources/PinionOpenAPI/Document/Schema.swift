public import PinionDiagnostics

extension Document {
    /// A Schema Object (OpenAPI 3.1 section 4.8.24, JSON Schema 2020-12; in 3.0 section 4.7.24) as written.
    ///
    /// A class, which only the parser writes to: as a value it was copied 69,500 times for a description of 3 MB,
    /// with thirteen references to count each time.
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
        }

        /// What was written.
        @exclusivity(unchecked) public internal(set) var kind: Kind
        /// Whether an error was reported within, so that a part is missing.
        @exclusivity(unchecked) public internal(set) var isDamaged = false
        /// Where it was written.
        @exclusivity(unchecked) public internal(set) var location: SourceLocation
        /// The schema resource that it belongs to (JSON Schema Core section 4.3.5).
        @exclusivity(unchecked) public internal(set) var resource: Int32 = 0
        /// Which edition of JSON Schema it follows, a position in `Document.dialects`.
        @exclusivity(unchecked) var dialect: Int32 = 0
        /// Where it stands in its file; see `Document.pointer(to:)`.
        let pointer: PointerTable.Index
        /// `$ref`. Other keywords beside it are kept; OpenAPI 3.0 ignores them.
        @exclusivity(unchecked) public internal(set) var reference: Reference?
        /// `type`, as a list also when written as one name; nil when absent.
        @exclusivity(unchecked) public internal(set) var types: [Located<TypeName>]?
        /// `format`.
        @exclusivity(unchecked) public internal(set) var format: Located<String>?
        /// `nullable` (3.0).
        @exclusivity(unchecked) public internal(set) var nullable: Located<Bool>?
        /// `enum`; nil when absent. The location is the keyword's.
        @exclusivity(unchecked) public internal(set) var enumeration: Located<[Value]>?
        /// `const`.
        @exclusivity(unchecked) public internal(set) var constant: Value?
        /// `discriminator`.
        @exclusivity(unchecked) public internal(set) var discriminator: Discriminator?
        /// `x-` members.
        @exclusivity(unchecked) public internal(set) var extensions: [Extension] = []

        // Groups of keywords, to ask whether they are empty.

        /// What a schema says about itself.
        @exclusivity(unchecked) public internal(set) var annotationsGroup = Group<Annotations>()
        /// Keywords for numbers.
        @exclusivity(unchecked) public internal(set) var numberGroup = Group<NumberKeywords>()
        /// Keywords for strings.
        @exclusivity(unchecked) public internal(set) var stringGroup = Group<StringKeywords>()
        /// Keywords for arrays.
        @exclusivity(unchecked) public internal(set) var arrayGroup = Group<ArrayKeywords>()
        /// Keywords for objects.
        @exclusivity(unchecked) public internal(set) var objectGroup = Group<ObjectKeywords>()
        /// Keywords that apply other schemas in place.
        @exclusivity(unchecked) public internal(set) var compositionGroup = Group<CompositionKeywords>()
        /// Keywords that name schemas.
        @exclusivity(unchecked) public internal(set) var coreGroup = Group<CoreKeywords>()

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
