/// A JSON number as its source text (RFC 8259 section 6), so that no digit is lost.
///
/// Two numbers are equal when they denote the same value: `1`, `1.0` and `10e-1` are one number. Comparison,
/// ``isInteger`` and ``isMultiple(of:)`` are exact at any size; only exponents beyond about 4 * 10^17 are taken as
/// that.
public struct JSONNumber: Sendable {
    /// The text as written, for example `-12.50e3`.
    public let text: String
    /// The value, when it is written as a short integer: comparing such numbers needs no text.
    @usableFromInline let small: Int64?

    /// Wraps text that already follows the JSON grammar for numbers.
    package init(unchecked text: String) {
        self.text = text
        self.small =
            text.utf8.count <= 18 && !text.utf8.contains { $0 > UInt8(ascii: "9") || $0 == UInt8(ascii: ".") }
            ? Int64(text) : nil
    }

    /// A number from text that follows the JSON grammar; `nil` for any other text.
    public init?(_ text: String) {
        var copy = text
        guard copy.withUTF8({ isJSONNumber($0) }) else { return nil }
        self.init(unchecked: text)
    }

    /// An integer.
    public init(_ value: some BinaryInteger) { self.init(unchecked: String(value)) }

    /// A floating-point number by its shortest text that reads back as the same value; `nil` for infinities and NaN.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        self.init(unchecked: value.description)
    }

    func withDecimal<Result>(_ body: (DecimalText) -> Result) -> Result {
        var copy = text
        return copy.withUTF8 { body(DecimalText($0)) }
    }

    /// Whether the value has no fraction: true of `1.0` and `1e2`.
    public var isInteger: Bool { small != nil || withDecimal { $0.isInteger } }

    /// The value, when it is an integer in range: 1 for `1.0`.
    public var int64: Int64? { small ?? withDecimal { $0.int64 } }

    /// The nearest floating-point number: infinite when the value is too large for one.
    public var double: Double { Double(text) ?? .nan }

    /// Whether the value is an integer times `divisor`, exactly. Only zero is a multiple of zero.
    public func isMultiple(of divisor: JSONNumber) -> Bool {
        withDecimal { value in divisor.withDecimal { value.isMultiple(of: $0) } }
    }
}

extension JSONNumber: Hashable, Comparable {
    /// Whether both are the same value, however written.
    public static func == (left: JSONNumber, right: JSONNumber) -> Bool {
        if let a = left.small, let b = right.small { return a == b }
        return left.withDecimal { a in right.withDecimal { DecimalText.compare(a, $0) == 0 } }
    }

    /// Whether the left value is smaller, exactly.
    public static func < (left: JSONNumber, right: JSONNumber) -> Bool {
        if let a = left.small, let b = right.small { return a < b }
        return left.withDecimal { a in right.withDecimal { DecimalText.compare(a, $0) < 0 } }
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) { withDecimal { $0.hash(into: &hasher) } }
}

extension JSONNumber: CustomStringConvertible, ExpressibleByIntegerLiteral {
    /// The text as written.
    public var description: String { text }

    /// The value of a literal.
    public init(integerLiteral value: Int64) { self.init(value) }
}
