public import PinionDiagnostics
public import PinionJSON
public import PinionPattern

/// The rules of one schema, JSON Schema 2020-12 as it was meant: `$ref`s are ids, 3.0 idioms are
/// rewritten, patterns are compiled. Validators are made from this and from nothing else.
///
/// One reference; see `API`.
public final class Schema: @unchecked Sendable {
    /// Where it stands in the description.
    public let origin: Origin
    /// `title`: names a rule in violations of conditional schemas.
    public package(set) var title: String? {
        @inlinable _read { yield storedTitle }
        _modify { yield &storedTitle }
    }
    @exclusivity(unchecked) @usableFromInline var storedTitle: String?
    /// In the order a validator should check them: type first, applicators last.
    public package(set) var assertions: [LocatedAssertion] {
        @inlinable _read { yield storedAssertions }
        _modify { yield &storedAssertions }
    }
    @exclusivity(unchecked) @usableFromInline var storedAssertions: [LocatedAssertion]
    /// How member names in `properties`, `required` and so on are compared.
    public package(set) var memberMatching: TextMatching {
        @inlinable _read { yield storedMemberMatching }
        _modify { yield &storedMemberMatching }
    }
    @exclusivity(unchecked) @usableFromInline var storedMemberMatching: TextMatching
    /// Which branch of its `oneOf` or `anyOf` a value is meant to follow, where that can be told without trying
    /// them. Decides what is reported, never whether a value is valid.
    public package(set) var branchChoice: BranchChoice? {
        @inlinable _read { yield storedBranchChoice }
        _modify { yield &storedBranchChoice }
    }
    @exclusivity(unchecked) @usableFromInline var storedBranchChoice: BranchChoice?

    /// One made from its parts.
    public init(
        origin: Origin, title: String? = nil, assertions: [LocatedAssertion] = [],
        memberMatching: TextMatching = .exact
    ) {
        self.origin = origin
        self.storedTitle = title
        self.storedAssertions = assertions
        self.storedMemberMatching = memberMatching
    }
}

/// Tests that tell which branch a value is meant to follow.
public struct BranchChoice: Sendable {
    /// In order; the first that holds decides.
    public var tests: [(test: UnionShape.Test, branch: Int)]
    /// When none holds.
    public var otherwise: Int?
    /// A choice.
    public init(tests: [(test: UnionShape.Test, branch: Int)], otherwise: Int? = nil) {
        self.tests = tests
        self.otherwise = otherwise
    }
}

/// A keyword with its place in the description.
public struct LocatedAssertion: Sendable {
    /// The keyword and its operands.
    public var assertion: Assertion
    /// File, line and column.
    public var location: SourceLocation
    /// A keyword at its place.
    public init(_ assertion: Assertion, at location: SourceLocation) {
        self.assertion = assertion
        self.location = location
    }
}

/// One keyword of JSON Schema 2020-12 with its operands.
public enum Assertion: Sendable {
    /// The schema `false`.
    case never
    /// `$ref`.
    case reference(SchemaID)

    // Any type (validation vocabulary, section 6.1).
    case type(SchemaTypes)
    case constant(JSONValue)
    case enumeration([JSONValue], matching: TextMatching)

    // Numbers (6.2). Operands are exact.
    case multipleOf(JSONNumber)
    case maximum(JSONNumber)
    case exclusiveMaximum(JSONNumber)
    case minimum(JSONNumber)
    case exclusiveMinimum(JSONNumber)

    // Strings (6.3). Lengths count code points.
    case maxLength(Int)
    case minLength(Int)
    case pattern(source: String, PatternMatcher)
    case format(String)

    // Arrays (6.4 and core 10.3.1).
    case maxItems(Int)
    case minItems(Int)
    case uniqueItems
    case prefixItems([SchemaID])
    /// `items`: for elements from index `from` on (after `prefixItems`).
    case items(SchemaID, from: Int)
    case contains(SchemaID, minimum: Int, maximum: Int?)
    case unevaluatedItems(SchemaID)

    // Objects (6.5 and core 10.3.2).
    case maxProperties(Int)
    case minProperties(Int)
    case required([String])
    case dependentRequired([(name: String, requires: [String])])
    case properties([(name: String, schema: SchemaID)])
    case patternProperties([(source: String, matcher: PatternMatcher, schema: SchemaID)])
    /// For members that neither `properties` nor `patternProperties` of the same schema name.
    case additionalProperties(SchemaID)
    case propertyNames(SchemaID)
    case dependentSchemas([(name: String, schema: SchemaID)])
    case unevaluatedProperties(SchemaID)

    // Applicators (core 10.2).
    case allOf([SchemaID])
    case anyOf([SchemaID])
    case oneOf([SchemaID], discriminator: Discriminator?)
    case not(SchemaID)
    case conditional(if: SchemaID, then: SchemaID?, else: SchemaID?)

    /// Lets a validator pick the branch to report on (OpenAPI 3.1 section 4.8.25).
    public struct Discriminator: Sendable {
        /// `propertyName`.
        public var member: String
        /// Values of the member, and the branch each selects.
        public var values: [(text: String, branch: Int)]
        /// One made from its parts.
        public init(member: String, values: [(text: String, branch: Int)]) {
            self.member = member
            self.values = values
        }
    }
}

/// The types of JSON Schema; an integer is a number without a fraction, `1.0` among them.
public enum SchemaType: UInt8, Hashable, Sendable, CaseIterable {
    case null, boolean, integer, number, string, array, object
}

/// A set of types, the operand of `type`.
public struct SchemaTypes: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// A set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Just one type.
    public init(_ type: SchemaType) { rawValue = 1 << type.rawValue }
    /// `null`.
    public static let null = SchemaTypes(.null)
    /// `boolean`.
    public static let boolean = SchemaTypes(.boolean)
    /// `integer`.
    public static let integer = SchemaTypes(.integer)
    /// `number`.
    public static let number = SchemaTypes(.number)
    /// `string`.
    public static let string = SchemaTypes(.string)
    /// `array`.
    public static let array = SchemaTypes(.array)
    /// `object`.
    public static let object = SchemaTypes(.object)
}
