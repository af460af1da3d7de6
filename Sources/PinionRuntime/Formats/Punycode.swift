/// Punycode: Bootstring with the parameters of RFC 3492, section 5.
///
/// Texts end at the 59 bytes that fit into a label behind `xn--`, so that no input makes the quadratic parts
/// long, and no sum overflows 32 bits without being seen.
package enum Punycode {
    private static let longest = 59

    /// The code points that a text stands for, lower case, if there is one outside ASCII among them and
    /// encoding them gives the text again; nil otherwise.
    package static func decodeCanonical(_ text: UnsafeBufferPointer<UInt8>) -> [UInt32]? {
        guard let scalars = decode(text), scalars.contains(where: { $0 >= 0x80 }),
            let again = encode(scalars),
            again.count == text.count,
            zip(again, text).allSatisfy({ $0 == ($1.isASCIILetter ? $1 | 0x20 : $1) })
        else { return nil }
        return scalars
    }

    private static func adapt(_ delta: UInt32, points: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / points
        var k: UInt32 = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }

    private static func threshold(_ k: UInt32, _ bias: UInt32) -> UInt32 {
        k <= bias ? 1 : k >= bias + 26 ? 26 : k - bias
    }

    /// Section 6.2.
    private static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt32]? {
        guard text.count <= longest else { return nil }
        var output: [UInt32] = []
        var position = 0
        if let delimiter = text.lastIndex(of: UInt8(ascii: "-")) {
            output = text[..<delimiter].map { UInt32($0.isASCIILetter ? $0 | 0x20 : $0) }
            position = delimiter + 1
        }
        guard position < text.count else { return nil }
        var n: UInt32 = 128
        var i: UInt32 = 0
        var bias: UInt32 = 72
        while position < text.count {
            let old = i
            var weight: UInt32 = 1
            var k: UInt32 = 36
            while true {
                guard position < text.count else { return nil }
                let byte = text[position]
                position += 1
                let digit: UInt32
                if byte.isASCIIDigit {
                    digit = UInt32(byte) - 22
                } else if byte.isASCIILetter {
                    digit = UInt32(byte | 0x20) - 97
                } else {
                    return nil
                }
                let (product, overflow) = digit.multipliedReportingOverflow(by: weight)
                let (sum, carry) = i.addingReportingOverflow(product)
                if overflow || carry { return nil }
                i = sum
                let t = threshold(k, bias)
                if digit < t { break }
                let (next, tooBig) = weight.multipliedReportingOverflow(by: 36 - t)
                if tooBig { return nil }
                weight = next
                k += 36
            }
            let points = UInt32(output.count) + 1
            bias = adapt(i - old, points: points, isFirst: old == 0)
            let (scalar, overflow) = n.addingReportingOverflow(i / points)
            guard !overflow, scalar <= 0x10FFFF, !(0xD800...0xDFFF ~= scalar) else { return nil }
            n = scalar
            i %= points
            output.insert(n, at: Int(i))
            i += 1
        }
        return output
    }

    /// Section 6.3: the text for code points, which are letters, digits and hyphens where they are ASCII; nil if
    /// it does not fit into a label.
    package static func encode(_ scalars: [UInt32]) -> [UInt8]? {
        // Each takes a byte or more.
        guard scalars.count <= longest else { return nil }
        var output = scalars.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = UInt32(output.count)
        var handled = basic
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var n: UInt32 = 128
        var delta: UInt32 = 0
        var bias: UInt32 = 72
        while handled < UInt32(scalars.count) {
            guard let next = scalars.filter({ $0 >= n }).min() else { return nil }
            let (step, overflow) = (next - n).multipliedReportingOverflow(by: handled + 1)
            let (sum, carry) = delta.addingReportingOverflow(step)
            if overflow || carry { return nil }
            delta = sum
            n = next
            for scalar in scalars {
                if scalar < n { delta += 1 }
                guard scalar == n else { continue }
                var q = delta
                var k: UInt32 = 36
                while true {
                    let t = threshold(k, bias)
                    if q < t { break }
                    output.append(digit(t + (q - t) % (36 - t)))
                    q = (q - t) / (36 - t)
                    k += 36
                }
                output.append(digit(q))
                bias = adapt(delta, points: handled + 1, isFirst: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return output.count <= longest ? output : nil
    }

    private static func digit(_ value: UInt32) -> UInt8 { UInt8(value < 26 ? value + 97 : value + 22) }
}
