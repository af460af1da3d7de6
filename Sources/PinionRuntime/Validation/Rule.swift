import PinionJSON

/// A step of a schema's program: 24 bytes without a reference, so that a run of them is read like an array of
/// numbers.
struct Rule {
    /// What to check. The comment says what the fields of the rule hold.
    enum Operation: UInt8 {
        /// The program's end. Met where the last rules were skipped; otherwise the last rule says that it is.
        case end
        /// Nothing is allowed here.
        case fail
        /// The number has no fraction; what follows is for integers only.
        case integer
        /// `operand`: the limit.
        case minimum, maximum, exclusiveMinimum, exclusiveMaximum
        /// `first`: the keyword as in the line above, from 0; `operand`: a `JSONNumber`.
        case exactBound
        /// `operand`: a `JSONNumber`.
        case multipleOf
        /// `operand`: the limit in code points.
        case minLength, maxLength
        /// Both at once. `operand` and `site`: the least and where that is said; `second` and `first`: the most.
        case length
        /// `operand`: a `PatternAutomaton`.
        case pattern
        /// `operand`: a `BoundedPattern`.
        case boundedPattern
        /// `format`.
        case format
        /// `operand`: a `JSONMembers` with the texts that are allowed.
        case text
        /// The value is `true`; the value is `false`.
        case isTrue, isFalse
        /// `operand`: `JSONConstant`s, `second` of them.
        case constant
        /// `operand`: the limit of elements or members.
        case minCount, maxCount
        case uniqueItems
        /// `first`: a schema for the elements from `operand` on.
        case items
        /// `operand`: schemas, `second` of them, for the first elements.
        case prefixItems
        /// `first`: a schema; `operand`: two limits.
        case contains
        /// `operand`: a `MemberTable` of at most 64 names.
        case members
        /// Always the last. `operand`: a `MemberTable` of one name, `first`: its fingerprint; `second`: 1 if it is required.
        case member
        /// `operand`: a `MemberTable`; `second`: how many of the following rules ask for the names seen.
        case generalMembers
        /// `operand`: the first 64 slots that must have been seen, as bits; `first`: where the pool has all slots,
        /// `second` in number.
        case required
        /// `first`: a slot; `second`: how many of the following rules apply only if it was seen.
        case ifSeen
        /// `first`: a schema for the same value.
        case apply
        /// `operand`: schemas for the same value, `second` of them.
        case anyOf, oneOf
        /// `first`: a schema that must not hold.
        case not
        /// `first`: the `if`; `operand`: `then` and `else`.
        case condition
        /// `first`: where the rules begin that keep account of the children they look at.
        case account
        /// `first`: a schema for what no other rule has looked at.
        case unevaluatedItems, unevaluatedProperties
    }

    var operation: Operation
    var format: Format = .date
    /// Whether the children that the rule looks at count for `unevaluatedItems` and `unevaluatedProperties`.
    var tracks = false
    /// Whether the program ends here.
    var isLast = false
    /// Where the keyword's value stands in the text of the bundle.
    var site: UInt32 = 0
    var first: UInt32 = 0
    var second: UInt32 = 0
    /// A number, or the address of what does not fit here.
    var operand: Int = 0
}

/// What an object schema says of members, looked up once for each.
struct MemberTable {
    /// The names mentioned; a name's place is its slot. For `generalMembers`, those in `properties` first.
    let names: JSONMembers
    /// By slot.
    let schemas: UnsafePointer<UInt32>
    /// How many names there are.
    let count: Int
    /// How many of them `properties` has, for `generalMembers`.
    var propertyCount: Int
    /// All slots as bits, for a table of at most 64 names of which each can occur but once: nothing is left to look
    /// for when all were seen. 0 otherwise.
    let last: UInt64
    /// `patternProperties`.
    var patterns: UnsafePointer<MemberPattern>?
    var patternCount = 0
    /// `additionalProperties`; 0, the schema `true`, without.
    var additional: UInt32 = 0
    /// Whether `additionalProperties` looks at all members that nothing else names.
    var hasAdditional = false
    /// `propertyNames`; 0 without.
    var nameSchema: UInt32 = 0
}

/// An entry of `patternProperties`.
struct MemberPattern {
    let matcher: PatternMatcher
    let schema: UInt32
}

/// The programs of a bundle's schemas. Owned by the `SchemaBundle`, which outlives every run.
struct SchemaProgram {
    /// Eight for each schema: by the kind of a value, where its rules begin; `nil` where every value is right.
    let starts: UnsafePointer<UnsafePointer<Rule>?>
    let rules: UnsafePointer<Rule>
    /// Slots of names that are required, list after list.
    let pool: UnsafePointer<UInt32>
    /// What counts as a host name. One value, behind a pointer so that a run copies no reference.
    let hostnames: UnsafePointer<HostnameRules>

    /// The first rule of a schema for a value of its kind.
    @inline(__always)
    func rule(for value: JSONNode, _ schema: UInt32) -> UnsafePointer<Rule>? {
        starts[Int(schema) &* 8 &+ Int(value.kind)]
    }
}
