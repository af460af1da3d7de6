public import PinionDiagnostics

extension Document {
    /// A Schema Object (OpenAPI 3.1 section 4.8.24, JSON Schema 2020-12; in 3.0 section 4.7.24) as written.
    public struct Schema: Sendable {
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
        public var kind: Kind
        /// Whether an error was reported within, so that a part is missing.
        public internal(set) var isDamaged = false
        /// Where it was written.
        public var location: SourceLocation
        /// The schema resource that it belongs to (JSON Schema Core section 4.3.5).
        public internal(set) var resource: Int32 = 0
        /// Which edition of JSON Schema it follows, a position in `Document.dialects`.
        var dialect: Int32 = 0
        /// Where it stands in its file; see `Document.pointer(to:)`.
        var pointer: PointerTable.Index
        /// `$ref`. Other keywords beside it are kept; OpenAPI 3.0 ignores them.
        public var reference: Reference?
        /// `type`, as a list also when written as one name; nil when absent.
        public var types: [Located<TypeName>]?
        /// `format`.
        public var format: Located<String>?
        /// `nullable` (3.0).
        public var nullable: Located<Bool>?
        /// `enum`; nil when absent. The location is the keyword's.
        public var enumeration: Located<[Value]>?
        /// `const`.
        public var constant: Value?
        /// What a schema says about itself.
        @Group public var annotations: Annotations
        /// Keywords for numbers.
        @Group public var number: NumberKeywords
        /// Keywords for strings.
        @Group public var string: StringKeywords
        /// Keywords for arrays.
        @Group public var array: ArrayKeywords
        /// Keywords for objects.
        @Group public var object: ObjectKeywords
        /// Keywords that apply other schemas in place.
        @Group public var composition: CompositionKeywords
        /// Keywords that name schemas.
        @Group public var core: CoreKeywords
        /// `discriminator`.
        public var discriminator: Discriminator?
        /// `x-` members.
        public var extensions: [Extension] = []

        init(kind: Kind, location: SourceLocation, pointer: PointerTable.Index) {
            self.kind = kind
            self.location = location
            self.pointer = pointer
        }
    }

    /// Keywords that a schema often has none of, kept outside it: a schema is some 300 bytes with seven of
    /// these, and 2 kB without.
    @propertyWrapper
    public struct Group<Keywords: KeywordGroup>: Sendable {
        /// Written only by a unique owner, which is what makes it safe to share.
        private final class Storage: @unchecked Sendable {
            var keywords: Keywords
            init(_ keywords: Keywords) { self.keywords = keywords }
        }

        private var storage: Storage?

        /// None of the keywords.
        public init() {}

        /// Whether none of the keywords was written.
        public var isEmpty: Bool { storage == nil }

        /// The keywords.
        public var wrappedValue: Keywords {
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

        /// The group, to ask whether it `isEmpty`.
        public var projectedValue: Group<Keywords> { self }
    }

    /// Keywords that belong together.
    public protocol KeywordGroup: Sendable {
        /// None of them.
        init()
    }
}
