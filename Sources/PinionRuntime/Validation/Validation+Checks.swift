public import PinionJSON

extension Validation {
    // MARK: Numbers (validation vocabulary, section 6.2); the value is known to be a number.

    /// `minimum`.
    @inlinable
    public mutating func minimum(_ value: JSONNode, _ limit: Int64, _ site: Int32) {
        if value.compare(to: limit) < 0 { fail(value, site) }
    }

    /// `minimum` with a limit that is not a small whole number.
    public mutating func minimum(_ value: JSONNode, _ limit: StaticString, _ site: Int32) {
        if value.compare(to: limit) < 0 { fail(value, site) }
    }

    /// `exclusiveMinimum`.
    @inlinable
    public mutating func exclusiveMinimum(_ value: JSONNode, _ limit: Int64, _ site: Int32) {
        if value.compare(to: limit) <= 0 { fail(value, site) }
    }

    /// `exclusiveMinimum` with a limit that is not a small whole number.
    public mutating func exclusiveMinimum(_ value: JSONNode, _ limit: StaticString, _ site: Int32) {
        if value.compare(to: limit) <= 0 { fail(value, site) }
    }

    /// `maximum`.
    @inlinable
    public mutating func maximum(_ value: JSONNode, _ limit: Int64, _ site: Int32) {
        if value.compare(to: limit) > 0 { fail(value, site) }
    }

    /// `maximum` with a limit that is not a small whole number.
    public mutating func maximum(_ value: JSONNode, _ limit: StaticString, _ site: Int32) {
        if value.compare(to: limit) > 0 { fail(value, site) }
    }

    /// `exclusiveMaximum`.
    @inlinable
    public mutating func exclusiveMaximum(_ value: JSONNode, _ limit: Int64, _ site: Int32) {
        if value.compare(to: limit) >= 0 { fail(value, site) }
    }

    /// `exclusiveMaximum` with a limit that is not a small whole number.
    public mutating func exclusiveMaximum(_ value: JSONNode, _ limit: StaticString, _ site: Int32) {
        if value.compare(to: limit) >= 0 { fail(value, site) }
    }

    /// `multipleOf`.
    public mutating func multipleOf(_ value: JSONNode, _ divisor: StaticString, _ site: Int32) {
        if !value.isMultiple(of: JSONNumber(unchecked: divisor.description)) { fail(value, site) }
    }

    // MARK: Strings (section 6.3); the value is known to be a string. Lengths count code points.

    /// `minLength`.
    @inlinable
    public mutating func minLength(_ value: JSONNode, _ limit: Int, _ site: Int32) {
        if value.scalarCount < limit { fail(value, site) }
    }

    /// `maxLength`. No text has more code points than bytes.
    @inlinable
    public mutating func maxLength(_ value: JSONNode, _ limit: Int, _ site: Int32) {
        if value.text.count > limit, value.scalarCount > limit { fail(value, site) }
    }

    /// `pattern`.
    @inlinable
    public mutating func pattern(_ value: JSONNode, _ automaton: PatternAutomaton, _ site: Int32) {
        if !automaton.matches(value.text) { fail(value, site) }
    }

    /// `format` (section 7) of a string or number; of other values it says nothing.
    public mutating func format(_ value: JSONNode, _ format: Format, _ site: Int32) {
        if !format.matches(value) { fail(value, site) }
    }

    // MARK: Arrays (section 6.4); the value is known to be an array.

    /// `uniqueItems`. Linear in the size of the array.
    public mutating func uniqueItems(_ value: JSONNode, _ site: Int32) {
        if let repeated = value.firstRepeatedElements {
            fail(value, site, detail: Int32(clamping: repeated.second))
        }
    }

    /// `contains` with `minContains` and `maxContains` (core, section 10.3.1.3).
    @inlinable
    public mutating func contains(
        _ value: JSONNode, from minimum: Int, through maximum: Int? = nil, _ site: Int32,
        _ rules: (JSONNode, inout Validation) -> Void
    ) {
        var matched = 0
        for element in value.elements
        where holds(element, { (run: inout Validation) in rules(element, &run) }) {
            matched &+= 1
            if maximum == nil, matched >= minimum { return }
        }
        checkMatches(value, matched, minimum, maximum, site)
    }

    /// `contains` where elements that match count as evaluated.
    @inlinable
    public mutating func contains(
        _ value: JSONNode, from minimum: Int, through maximum: Int? = nil, _ site: Int32,
        _ evaluated: inout Evaluated, _ rules: (JSONNode, inout Validation) -> Void
    ) {
        var matched = 0
        var ordinal = 0
        for element in value.elements {
            if holds(element, { (run: inout Validation) in rules(element, &run) }) {
                matched &+= 1
                evaluated.insert(ordinal)
            }
            ordinal &+= 1
        }
        checkMatches(value, matched, minimum, maximum, site)
    }

    @usableFromInline
    mutating func checkMatches(
        _ value: JSONNode, _ matched: Int, _ minimum: Int, _ maximum: Int?, _ site: Int32
    ) {
        if matched < minimum || maximum.map({ matched > $0 }) ?? false {
            fail(value, site, detail: Int32(clamping: matched))
        }
    }

    // MARK: Objects (section 6.5)

    /// `required` and one entry of `dependentRequired`: a violation for each name that is missing.
    ///
    /// - Parameters:
    ///   - seen: Which slots of the object's table occurred.
    ///   - mask: A bit for each slot that must have.
    @inlinable
    public mutating func required(_ value: JSONNode, _ seen: SlotSet, _ mask: UInt64, _ site: Int32) {
        let missing = mask & ~seen.bits
        if missing != 0 { failRequired(value, missing, mask, site, 0) }
    }

    /// The same for tables of more names.
    ///
    /// - Parameters:
    ///   - seen: Which slots of the object's table occurred.
    ///   - mask: A bit for each slot that must have.
    ///   - word: Which 64 slots the mask is for.
    ///   - first: How many of the names belong to earlier words.
    @inlinable
    public mutating func required(
        _ value: JSONNode, _ seen: LargeSlotSet, _ mask: UInt64, _ site: Int32, word: Int = 0,
        first: Int32 = 0
    ) {
        let missing = mask & ~seen.word(word)
        if missing != 0 { failRequired(value, missing, mask, site, first) }
    }

    @usableFromInline
    @inline(never)
    mutating func failRequired(
        _ value: JSONNode, _ missing: UInt64, _ mask: UInt64, _ site: Int32, _ first: Int32
    ) {
        var rest = missing
        while rest != 0 {
            let bit = rest & (~rest &+ 1)
            fail(value, site, detail: first + Int32((mask & (bit &- 1)).nonzeroBitCount))
            rest &= ~bit
        }
    }

    /// Steps to the next member. False at the end, or when nothing that follows can change the outcome.
    @inlinable
    public func next(_ members: inout MemberCursor) -> Bool { !isDone && members.advance() }

    /// Steps to the next element. False at the end, or when nothing that follows can change the outcome.
    @inlinable
    public func next(_ elements: inout ElementCursor) -> Bool { !isDone && elements.advance() }
}
