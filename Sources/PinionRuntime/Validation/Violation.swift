public import PinionJSON

/// A rule of a description that a JSON value breaks.
///
/// A violation holds no value of the instance, so that it can be logged: only places, names, counts, the rule
/// itself, and the values that an `if` compares with `const` or `enum`. Of these none where the description may have
/// a secret (`format: password`): then only whether there is one.
public struct Violation: Sendable {
    /// What was validated.
    public enum Part: Sendable, Hashable {
        /// The body of a request or response.
        case body
        /// A parameter of a request, by its name on the wire.
        case parameter(String)
    }

    /// What was validated.
    public var part: Part
    /// The value that breaks the rule; for a missing member, the object that lacks it.
    public let instance: JSONPointer
    /// The member that is missing, or whose name breaks a rule.
    public let memberPointer: JSONPointer?
    /// The rule that is broken.
    public let keyword: Keyword
    /// Where the rule stands.
    public let schemaLocation: SchemaLocation
    /// Why the rule applies, the innermost condition first; none for rules that always do.
    public let conditions: [Condition]
    /// For ``Keyword/anyOf(alternatives:)`` and ``Keyword/oneOf(matched:alternatives:)``: why each alternative
    /// does not fit, the closest one first. Only the one that a discriminator selects, where one does.
    public let causes: [Alternative]

    /// The innermost condition.
    public var condition: Condition? { conditions.first }

    /// An `if` that made rules apply (core, section 10.2.2).
    public struct Condition: Sendable {
        /// `title` of the schema that has the `if`.
        public let title: String?
        /// Where the `if` stands.
        public let schemaLocation: SchemaLocation
        /// Whether the `if` held, so that `then` applies, or not, so that `else` does.
        public let holds: Bool
        /// The values that the `if` looked at, and what they were, unless they may be secrets.
        public let tests: [Test]
    }

    /// A value that an `if` looked at.
    public struct Test: Sendable, Hashable {
        /// Where it is in the instance.
        public let instance: JSONPointer
        /// What was found there.
        public let finding: Finding

        /// What was found.
        public enum Finding: Sendable, Hashable {
            /// Nothing.
            case absent
            /// Something; only whether it is there was asked, or its value may be a secret.
            case present
            /// This, as JSON text. Long texts are cut, arrays and objects are named by their type.
            case value(String)
        }
    }

    /// A branch of an `anyOf` or `oneOf`.
    public struct Alternative: Sendable {
        /// Which branch, from 0.
        public let index: Int
        /// Where its schema stands, as a pointer.
        public let schema: String
        /// Why it does not fit.
        public let violations: [Violation]
    }
}

extension Violation {
    /// A keyword of JSON Schema with what there is to say about its violation.
    public enum Keyword: Sendable, Hashable {
        /// The schema `false`: nothing may be here.
        case never
        /// The value has none of these types.
        case type(expected: [String], found: JSONType)
        /// The value is not this one, given as JSON text.
        case constant(String)
        /// The value is none of these, given as JSON text; `more` is how many were left out.
        case enumeration([String], more: Int)
        /// The number is no multiple.
        case multipleOf(String)
        /// The number is greater.
        case maximum(limit: String)
        /// The number is not less.
        case exclusiveMaximum(limit: String)
        /// The number is less.
        case minimum(limit: String)
        /// The number is not greater.
        case exclusiveMinimum(limit: String)
        /// The string has more code points.
        case maxLength(limit: Int, actual: Int)
        /// The string has fewer code points.
        case minLength(limit: Int, actual: Int)
        /// The string does not match; the pattern's source.
        case pattern(String)
        /// Whether the string matches was not found out: it took more steps than are allowed. The pattern's source.
        case undecidedPattern(String)
        /// The value does not follow this format.
        case format(String)
        /// The array has more elements.
        case maxItems(limit: Int, actual: Int)
        /// The array has fewer elements.
        case minItems(limit: Int, actual: Int)
        /// The element at this place equals an earlier one.
        case uniqueItems(repeated: Int)
        /// So many elements match, and that is too few or too many.
        case contains(minimum: Int, maximum: Int?, actual: Int)
        /// The object has more members.
        case maxProperties(limit: Int, actual: Int)
        /// The object has fewer members.
        case minProperties(limit: Int, actual: Int)
        /// The object lacks a member.
        case required(missing: String)
        /// The object lacks a member that it must have because it has another.
        case dependentRequired(missing: String, because: String)
        /// A member or element that must not be here, with the keyword that says so: `additionalProperties`,
        /// `unevaluatedProperties`, `items` and so on.
        case unexpected(keyword: String)
        /// No alternative fits.
        case anyOf(alternatives: Int)
        /// Not exactly one alternative fits.
        case oneOf(matched: Int, alternatives: Int)
        /// The value follows rules that it must not follow.
        case not
        /// The validator gave up: the schema's alternatives inside alternatives would take too long to try.
        case tooComplex
        /// A rule of a kind this runtime does not know, by its keyword.
        case other(String)

        /// The keyword as JSON Schema spells it.
        public var name: String {
            switch self {
            case .never: "false"
            case .type: "type"
            case .constant: "const"
            case .enumeration: "enum"
            case .multipleOf: "multipleOf"
            case .maximum: "maximum"
            case .exclusiveMaximum: "exclusiveMaximum"
            case .minimum: "minimum"
            case .exclusiveMinimum: "exclusiveMinimum"
            case .maxLength: "maxLength"
            case .minLength: "minLength"
            case .pattern, .undecidedPattern: "pattern"
            case .format: "format"
            case .maxItems: "maxItems"
            case .minItems: "minItems"
            case .uniqueItems: "uniqueItems"
            case .contains(let minimum, _, let actual): actual < minimum ? "contains" : "maxContains"
            case .maxProperties: "maxProperties"
            case .minProperties: "minProperties"
            case .required: "required"
            case .dependentRequired: "dependentRequired"
            case .unexpected(let keyword), .other(let keyword): keyword
            case .anyOf: "anyOf"
            case .oneOf: "oneOf"
            case .not: "not"
            case .tooComplex: "tooComplex"
            }
        }
    }
}
