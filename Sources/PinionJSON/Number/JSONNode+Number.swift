extension JSONNode {
    /// Whether this is a number without fraction: true of `1.0` and `1e2`, as JSON Schema has it.
    @inlinable public var isInteger: Bool {
        kind == TapeKind.number && (record.pointee.flags & TapeFlag.isIntegerText != 0 || hasNoFraction)
    }

    @usableFromInline
    var hasNoFraction: Bool { DecimalText(text).isInteger }

    /// A number's value, when it is written as an integer of at most 18 digits.
    @inlinable
    var smallInteger: Int64? {
        guard kind == TapeKind.number, record.pointee.flags & TapeFlag.isSmall != 0 else { return nil }
        let count = Int(record.pointee.length)
        let start = context.pointee.source + Int(record.pointee.offset)
        let isNegative = start.pointee == UInt8(ascii: "-")
        var index = isNegative ? 1 : 0
        var value: Int64 = 0
        while index < count {
            value = value &* 10 &+ Int64(start[index] &- UInt8(ascii: "0"))
            index &+= 1
        }
        return isNegative ? 0 &- value : value
    }

    /// A number's value, when it is an integer in range: 100 for `1e2`. `nil` for everything else.
    @inlinable public var int64: Int64? { smallInteger ?? (kind == TapeKind.number ? largeInteger : nil) }

    @usableFromInline
    var largeInteger: Int64? { DecimalText(text).int64 }

    /// A number as its text. `nil` for every other value.
    public var number: JSONNumber? { isNumber ? JSONNumber(unchecked: string) : nil }

    /// The nearest floating-point number; infinite when too large. `nil` for values that are no numbers.
    public var double: Double? {
        guard isNumber else { return nil }
        return smallDouble ?? Double(string)
    }

    /// Below zero, zero or above zero, as this number is below, equal to or above `other`. Exact. Only for numbers.
    @inlinable
    public func compare(_ other: JSONNumber) -> Int {
        if let left = smallInteger, let right = other.small {
            return left < right ? -1 : left == right ? 0 : 1
        }
        return compareExactly(other)
    }

    @usableFromInline
    func compareExactly(_ other: JSONNumber) -> Int {
        let decimal = DecimalText(text)
        return other.withDecimal { DecimalText.compare(decimal, $0) }
    }

    /// Whether this number is an integer times `divisor`, exactly. Only for numbers.
    public func isMultiple(of divisor: JSONNumber) -> Bool {
        if let value = smallInteger, let unit = divisor.small, unit != 0 { return value % unit == 0 }
        let decimal = DecimalText(text)
        return divisor.withDecimal { decimal.isMultiple(of: $0) }
    }

    /// The double of a number of at most 15 digits and a power of ten of at most 22: both are exact as doubles, so
    /// one operation rounds once (Clinger). Longer ones go through the standard library.
    private var smallDouble: Double? {
        var mantissa: Int64 = 0
        var digits = 0
        var power = 0
        var index = 0
        let text = text
        let isNegative = text[0] == UInt8(ascii: "-")
        if isNegative { index = 1 }
        var isFraction = false
        while index < text.count {
            let byte = text[index]
            if TapeParser.isDigit(byte) {
                mantissa = mantissa &* 10 &+ Int64(byte - UInt8(ascii: "0"))
                digits += 1
                if isFraction { power -= 1 }
                if digits > 15 { return nil }
            } else if byte == UInt8(ascii: ".") {
                isFraction = true
            } else {
                return nil
            }
            index += 1
        }
        let magnitude = Double(mantissa) / Self.powersOfTen[-power]
        return isNegative ? -magnitude : magnitude
    }

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
