import PinionJSON

/// Ranges and precisions of numbers.
enum NumberFormat {
    /// A whole number, however written (`1.0`, `1e2`), in a range.
    static func isInteger(_ number: JSONNumber, in range: ClosedRange<Int64>) -> Bool {
        number.int64.map { range.contains($0) } ?? false
    }

    /// At most so many digits on either side of the point (RFC 8941 section 3.3.2).
    static func isDecimal(_ number: JSONNumber, integerDigits: Int, fractionDigits: Int) -> Bool {
        let digits = Digits(number)
        return digits.point <= integerDigits && digits.count - digits.point <= fractionDigits
    }

    /// At most 34 significant digits and an exponent within IEEE 754 decimal128.
    static func isDecimal128(_ number: JSONNumber) -> Bool {
        let digits = Digits(number)
        return digits.count == 0 || (digits.count <= 34 && -6142...6145 ~= digits.point)
    }

    /// How a number is laid out: 0.d₁d₂… × 10^`point`, with neither d₁ nor the last digit zero.
    private struct Digits {
        var count = 0
        var point = 0

        init(_ number: JSONNumber) {
            var length = 0
            var isFraction = false
            var exponent: Substring.UTF8View = Substring("").utf8
            let text = number.text.utf8
            for index in text.indices {
                let byte = text[index]
                if byte | 0x20 == UInt8(ascii: "e") {
                    exponent = text[text.index(after: index)...]
                    break
                }
                if byte == UInt8(ascii: ".") { isFraction = true }
                guard byte.isASCIIDigit else { continue }
                if length > 0 || byte != UInt8(ascii: "0") {
                    length += 1
                    if !isFraction { point += 1 }
                    if byte != UInt8(ascii: "0") { count = length }
                } else if isFraction {
                    point -= 1
                }
            }
            // Nothing with an exponent of more than nine digits is in any range here.
            guard count > 0, !exponent.isEmpty else { return }
            let digits = exponent.drop { !$0.isASCIIDigit }.drop { $0 == UInt8(ascii: "0") }
            let magnitude = digits.prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
            let size = digits.count > 9 ? 1_000_000_000 : magnitude
            point += exponent.first == UInt8(ascii: "-") ? -size : size
        }
    }
}
