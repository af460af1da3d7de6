public import PinionJSON

/// A type the program gets by name.
///
/// One reference; see `API`.
public final class TypeDeclaration: @unchecked Sendable {
    /// The name it asks for.
    public package(set) var name: NameRequest {
        @inlinable _read { yield storedName }
        _modify { yield &storedName }
    }
    @exclusivity(unchecked) @usableFromInline var storedName: NameRequest
    /// Inline types live inside the thing they were found in, so that they can never rename another.
    public let owner: Owner
    /// What it is.
    public package(set) var shape: Shape {
        @inlinable _read { yield storedShape }
        _modify { yield &storedShape }
    }
    @exclusivity(unchecked) @usableFromInline var storedShape: Shape
    /// The rules values of this type follow on the wire; `nil` when there are none.
    public let schema: SchemaID?
    /// Directions in which operations use it (through any depth).
    public package(set) var usage: Usage {
        @inlinable _read { yield storedUsage }
        _modify { yield &storedUsage }
    }
    @exclusivity(unchecked) @usableFromInline var storedUsage: Usage
    /// What is said about it for people.
    public package(set) var documentation: Documentation {
        @inlinable _read { yield storedDocumentation }
        _modify { yield &storedDocumentation }
    }
    @exclusivity(unchecked) @usableFromInline var storedDocumentation: Documentation
    /// Where it stands in the description.
    public let origin: Origin

    /// One made from its parts.
    public init(
        name: NameRequest, owner: Owner, shape: Shape, schema: SchemaID?, usage: Usage,
        documentation: Documentation, origin: Origin
    ) {
        self.storedName = name
        self.owner = owner
        self.storedShape = shape
        self.schema = schema
        self.storedUsage = usage
        self.storedDocumentation = documentation
        self.origin = origin
    }

    /// What a declaration lives in.
    public enum Owner: Hashable, Sendable {
        case module
        case type(TypeID)
        case operation(OperationID)
    }

    /// What a declaration is.
    public enum Shape: Sendable {
        case object(ObjectShape)
        case enumeration(EnumerationShape)
        case union(UnionShape)
        case alias(TypeReference)
    }

    /// Directions of travel.
    public struct Usage: OptionSet, Hashable, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// A set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// Sent.
        public static let request = Usage(rawValue: 1)
        /// Received.
        public static let response = Usage(rawValue: 2)
    }
}

/// How a value is typed where it is used. Two in three are a declaration or a scalar, and those are in no box.
public enum TypeReference: Hashable, Sendable {
    case declared(TypeID)
    case scalar(Scalar)
    indirect case array(TypeReference)
    /// An object used as a map from any name to one type.
    indirect case dictionary(TypeReference)
    /// The value itself may be `null` (array elements, map values, whole bodies).
    indirect case nullable(TypeReference)
    /// Any JSON value.
    case json
}

/// The leaves of `TypeReference`.
public enum Scalar: Hashable, Sendable {
    case string
    /// A string compared without regard to ASCII case; its text is kept as written.
    case caseInsensitiveString
    /// `format: password`: never printed.
    case secret
    /// An integer with `format: password`.
    case secretInteger
    /// A number with `format: password`.
    case secretNumber
    case boolean
    /// `format: int32`.
    case int32
    /// Integers without a format, and `format: int64`.
    case int64
    case float
    /// Numbers without a format.
    case double
    /// `format: decimal`: exact.
    case decimal
    /// RFC 3339 date-time; the text's offset (or its absence) and fraction digits are kept.
    case dateTime
    /// RFC 3339 full-date.
    case date
    /// RFC 3339 appendix A duration; the text is kept.
    case duration
    case uuid
    /// `format: byte` / `contentEncoding: base64`.
    case base64
    /// `format: binary`: raw bytes, in bodies that are not JSON.
    case binary
    /// `format: entity-tag` (RFC 9110 section 8.8.3).
    case entityTag
    /// `x-pinion-scalar: text`: a string, number or boolean, kept as text.
    case text
    /// Only ever `null`.
    case null
    /// `x-pinion-type`: a type that is not Pinion's.
    indirect case foreign(ForeignType)
}

/// A value of several parts, each with a type of its own: an object with named members, or a list with positions.
public struct ObjectShape: Sendable {
    /// How the value is written.
    public enum Layout: Hashable, Sendable {
        /// As an object.
        case members
        /// As an array: the wire name of each property is its position, "0", "1" and so on.
        case elements
    }

    /// How the value is written.
    public var layout: Layout
    /// Named members, in the order of the description.
    public var properties: [Property]
    /// What becomes of other members.
    public var additional: AdditionalProperties
    /// How member names are compared.
    public var memberMatching: TextMatching

    /// One made from its parts.
    public init(
        layout: Layout = .members, properties: [Property], additional: AdditionalProperties,
        memberMatching: TextMatching = .exact
    ) {
        self.layout = layout
        self.properties = properties
        self.additional = additional
        self.memberMatching = memberMatching
    }

    /// What becomes of members the description does not name.
    public enum AdditionalProperties: Hashable, Sendable {
        /// Allowed and dropped: the description says nothing about them.
        case ignored
        /// `additionalProperties: false`.
        case forbidden
        /// Kept in a dictionary, or in an array if the value is one.
        case kept(TypeReference)
    }
}

/// A named member of an object.
///
/// One reference; see `API`.
public final class Property: @unchecked Sendable {
    /// The name on the wire, byte for byte.
    public let wireName: String
    /// The name it asks for.
    public package(set) var name: NameRequest {
        @inlinable _read { yield storedName }
        _modify { yield &storedName }
    }
    @exclusivity(unchecked) @usableFromInline var storedName: NameRequest
    /// What a program holds.
    public let type: TypeReference
    /// Whether it may be absent or `null`.
    public package(set) var presence: Presence {
        @inlinable _read { yield storedPresence }
        _modify { yield &storedPresence }
    }
    @exclusivity(unchecked) @usableFromInline var storedPresence: Presence
    /// Stored behind a reference because the type would otherwise contain itself.
    public package(set) var isIndirect: Bool {
        @inlinable _read { yield storedIsIndirect }
        _modify { yield &storedIsIndirect }
    }
    @exclusivity(unchecked) @usableFromInline var storedIsIndirect: Bool
    /// `default`, checked against the schema.
    public let defaultValue: JSONValue?
    /// `const`: the only legal value; callers need not give it where it is required.
    public let constant: JSONValue?
    /// Limits for forms; `nil` when there are none, as mostly: in place they took 40 % of a property's room.
    public var limits: Limits? { storedLimits.first }
    private let storedLimits: [Limits]
    /// What is said about it for people.
    public package(set) var documentation: Documentation {
        @inlinable _read { yield storedDocumentation }
        _modify { yield &storedDocumentation }
    }
    @exclusivity(unchecked) @usableFromInline var storedDocumentation: Documentation
    /// Where it stands in the description.
    public let origin: Origin

    /// One made from its parts.
    public init(
        wireName: String, name: NameRequest, type: TypeReference, presence: Presence,
        isIndirect: Bool = false,
        defaultValue: JSONValue? = nil, constant: JSONValue? = nil, limits: Limits? = nil,
        documentation: Documentation, origin: Origin
    ) {
        self.wireName = wireName
        self.storedName = name
        self.type = type
        self.storedPresence = presence
        self.storedIsIndirect = isIndirect
        self.defaultValue = defaultValue
        self.constant = constant
        self.storedLimits = limits.map { [$0] } ?? []
        self.storedDocumentation = documentation
        self.origin = origin
    }

    /// Absent and `null` are two things; which of them a member may be.
    public enum Presence: Hashable, Sendable {
        /// Always there, never `null`: `T`.
        case required
        /// May be absent, never `null`: `T?`, `nil` is not sent. A `null` that arrives reads as `nil`.
        case optional
        /// Always there, may be `null`: `T?`, `nil` is sent as `null`.
        case requiredNullable
        /// May be absent and may be `null`. Three states where both differ for the receiver.
        case optionalNullable
    }
}

/// Numbers and patterns a form can use.
public struct Limits: Hashable, Sendable {
    /// `minLength`.
    public var minLength: Int?
    /// `maxLength`.
    public var maxLength: Int?
    /// `pattern`.
    public var pattern: String?
    /// `minimum`.
    public var minimum: String?
    /// `maximum`.
    public var maximum: String?
    /// `exclusiveMinimum`.
    public var exclusiveMinimum: String?
    /// `exclusiveMaximum`.
    public var exclusiveMaximum: String?
    /// `minItems`.
    public var minItems: Int?
    /// `maxItems`.
    public var maxItems: Int?
    /// No limits.
    public init() {}
}

/// A list of named values.
public struct EnumerationShape: Sendable {
    /// The JSON type of all values.
    public enum Base: Hashable, Sendable {
        case string
        case integer
    }
    /// One of the values.
    public struct Value: Sendable {
        /// The text of the string, or of the integer in decimal digits.
        public var text: String
        /// The name it asks for.
        public var name: NameRequest
        /// What is said about it for people.
        public var documentation: Documentation
        /// One made from its parts.
        public init(text: String, name: NameRequest, documentation: Documentation) {
            self.text = text
            self.name = name
            self.documentation = documentation
        }
    }
    /// The JSON type.
    public var base: Base
    /// Without duplicates, in order.
    public var values: [Value]
    /// Keeps values it does not know instead of refusing them.
    public var isOpen: Bool
    /// How texts are compared.
    public var matching: TextMatching
    /// `const`: there will never be other values, and it is never opened.
    public var isConstant: Bool
    /// `x-pinion-scalar: text`: also reads numbers and booleans, as their text.
    public var acceptsAnyScalar: Bool

    /// One made from its parts.
    public init(
        base: Base, values: [Value], isOpen: Bool, matching: TextMatching = .exact,
        isConstant: Bool = false, acceptsAnyScalar: Bool = false
    ) {
        self.base = base
        self.values = values
        self.isOpen = isOpen
        self.matching = matching
        self.isConstant = isConstant
        self.acceptsAnyScalar = acceptsAnyScalar
    }
}

/// One of several alternatives, from `oneOf` or `anyOf`.
public struct UnionShape: Sendable {
    /// One of the alternatives.
    public struct Case: Sendable {
        /// The name it asks for.
        public var name: NameRequest
        /// What a program holds.
        public var type: TypeReference
        /// What is said about it for people.
        public var documentation: Documentation
        /// One made from its parts.
        public init(name: NameRequest, type: TypeReference, documentation: Documentation) {
            self.name = name
            self.type = type
            self.documentation = documentation
        }
    }
    /// How a reader tells which alternative it has.
    public enum Selection: Sendable {
        /// By the text of a member: value -> index into `cases`.
        case discriminator(member: String, values: [(text: String, caseIndex: Int)])
        /// By tests tried in order, provable at generation time; the first that holds decides.
        case tests([(test: Test, caseIndex: Int)], otherwise: Int?)
        /// Each alternative is tried in order; the first that decodes wins, else all failures are told.
        case trial
    }
    /// What can be asked of a value before it is read.
    public enum Test: Hashable, Sendable {
        /// The value is an object with this member, and it is not `null`.
        case hasMember(String)
        /// The value is an object whose member is this string.
        case memberEquals(String, text: String)
        /// The value has this JSON type.
        case type(SchemaType)
    }
    /// The alternatives, `null` apart.
    public var cases: [Case]
    /// How one is told from the others.
    public var selection: Selection
    /// Keeps alternatives it does not know as JSON instead of refusing them.
    public var isOpen: Bool
    /// How member names are compared.
    public var memberMatching: TextMatching
    /// Contains itself without an object in between, so its cases need a box.
    public var isIndirect: Bool
    /// A case whose smallest value is finite; what a reader makes when the value is missing.
    public var placeholderCase: Int

    /// One made from its parts.
    public init(
        cases: [Case], selection: Selection, isOpen: Bool, memberMatching: TextMatching,
        isIndirect: Bool = false,
        placeholderCase: Int = 0
    ) {
        self.cases = cases
        self.selection = selection
        self.isOpen = isOpen
        self.memberMatching = memberMatching
        self.isIndirect = isIndirect
        self.placeholderCase = placeholderCase
    }
}
