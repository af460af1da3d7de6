/// The exact value of a number's text: a sign and digits at a power of ten, without leading and trailing zeros.
/// Nothing is copied; the text must outlive it.
///
/// The value is `0.d1 d2 ... dn * 10^point`. Exponents beyond about 4 * 10^18 are taken as that.
struct DecimalText {
    private let text: UnsafeBufferPointer<UInt8>
    private let integerStart: Int
    private let integerCount: Int
    private let fractionStart: Int
    /// Leading zeros left out.
    private let skipped: Int
    let isNegative: Bool
    /// Significant digits; 0 for zero.
    let digitCount: Int
    let point: Int64

    /// Reads text that follows the grammar of RFC 8259 section 6.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        var index = 0
        let hasSign = index < text.count && text[index] == UInt8(ascii: "-")
        if hasSign { index += 1 }
        integerStart = index
        while index < text.count, TapeParser.isDigit(text[index]) { index += 1 }
        integerCount = index - integerStart
        var fractionCount = 0
        if index < text.count, text[index] == UInt8(ascii: ".") {
            index += 1
            fractionStart = index
            while index < text.count, TapeParser.isDigit(text[index]) { index += 1 }
            fractionCount = index - fractionStart
        } else {
            fractionStart = index
        }
        let exponent = Self.exponent(text, from: index)
        var lead = 0
        var total = integerCount + fractionCount
        let digit = { [integerStart, integerCount, fractionStart] (position: Int) -> UInt8 in
            text[position < integerCount ? integerStart + position : fractionStart + position - integerCount]
        }
        while lead < total, digit(lead) == UInt8(ascii: "0") { lead += 1 }
        while total > lead, digit(total - 1) == UInt8(ascii: "0") { total -= 1 }
        skipped = lead
        digitCount = total - lead
        isNegative = hasSign && digitCount > 0
        point = digitCount == 0 ? 0 : Int64(integerCount - lead) + exponent
    }

    private static func exponent(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int64 {
        var index = start + 1
        guard index < text.count else { return 0 }
        let isNegative = text[index] == UInt8(ascii: "-")
        if isNegative || text[index] == UInt8(ascii: "+") { index += 1 }
        var exponent: Int64 = 0
        while index < text.count {
            if exponent < 400_000_000_000_000_000 {
                exponent = exponent * 10 + Int64(text[index] - UInt8(ascii: "0"))
            }
            index += 1
        }
        return isNegative ? -exponent : exponent
    }

    /// A significant digit, 0 to 9; 0 beyond the last.
    func digit(_ position: Int) -> UInt8 {
        guard position < digitCount else { return 0 }
        let at = position + skipped
        let byte = text[at < integerCount ? integerStart + at : fractionStart + at - integerCount]
        return byte - UInt8(ascii: "0")
    }

    var isZero: Bool { digitCount == 0 }

    /// Whether the value has no fraction: true of `1.0` and `1e2`.
    var isInteger: Bool { digitCount == 0 || point >= Int64(digitCount) }

    /// The power of ten of the last digit.
    var scale: Int64 { point - Int64(digitCount) }

    /// Below zero, zero or above zero, as `left` is below, equal to or above `right`.
    static func compare(_ left: DecimalText, _ right: DecimalText) -> Int {
        if left.isNegative != right.isNegative { return left.isNegative ? -1 : 1 }
        let sign = left.isNegative ? -1 : 1
        if left.isZero || right.isZero { return left.isZero ? (right.isZero ? 0 : -sign) : sign }
        if left.point != right.point { return left.point < right.point ? -sign : sign }
        for position in 0..<max(left.digitCount, right.digitCount) {
            let (a, b) = (left.digit(position), right.digit(position))
            if a != b { return a < b ? -sign : sign }
        }
        return 0
    }

    /// Feeds the value to a hash: equal values, equal hash, however they are written.
    func hash(into hasher: inout Hasher) {
        hasher.combine(isNegative)
        hasher.combine(point)
        for position in 0..<digitCount { hasher.combine(digit(position)) }
    }

    /// The value as an unsigned magnitude and sign, when it is an integer of at most 64 bits.
    var magnitude: UInt64? {
        guard isInteger, point <= 20 else { return nil }
        var value: UInt64 = 0
        for position in 0..<Int(point) {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit(position)))
            if overflow || carry { return nil }
            value = sum
        }
        return value
    }

    /// The value as `Int64`, when it is an integer in its range.
    var int64: Int64? {
        guard let magnitude else { return nil }
        if isNegative { return magnitude <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil }
        return Int64(exactly: magnitude)
    }
}
