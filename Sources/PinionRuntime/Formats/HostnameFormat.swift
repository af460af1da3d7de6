/// Host names.
enum HostnameFormat {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// RFC 1123 section 2.1 and RFC 952: labels of letters, digits and inner hyphens, 1 to 63 bytes each,
    /// 253 in all, no dot at the end. Hyphens in the third and fourth place belong to A-labels only
    /// (RFC 5890 section 2.3.1), and those must be Punycode in its one right spelling.
    ///
    /// Which characters an A-label may stand for (RFC 5892) is not checked.
    static func isHostname(_ text: Bytes) -> Bool {
        guard 1...253 ~= text.count else { return false }
        var start = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: ".") {
                guard isLabel(text, start, index) else { return false }
                start = index &+ 1
            } else if !byte.isASCIIAlphanumeric, byte != UInt8(ascii: "-") {
                return false
            }
            index &+= 1
        }
        return isLabel(text, start, text.count)
    }

    /// The rest of the rules for a label of letters, digits and hyphens.
    @inline(__always)
    private static func isLabel(_ text: Bytes, _ start: Int, _ end: Int) -> Bool {
        guard 1...63 ~= end - start, text[start] != UInt8(ascii: "-"), text[end - 1] != UInt8(ascii: "-")
        else { return false }
        let hasHyphens =
            end - start >= 4 && text[start + 2] == UInt8(ascii: "-") && text[start + 3] == UInt8(ascii: "-")
        return !hasHyphens || isEncodedLabel(text.part(start..<end))
    }

    private static func isEncodedLabel(_ label: Bytes) -> Bool {
        label[0] | 0x20 == UInt8(ascii: "x") && label[1] | 0x20 == UInt8(ascii: "n")
            && Punycode.isCanonical(label.part(4..<label.count))
    }
}

/// Bootstring with the parameters of RFC 3492 section 5.
enum Punycode {
    /// Whether the text decodes, stands for at least one character outside ASCII, and is what encoding
    /// the result gives again.
    static func isCanonical(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let scalars = decode(text), scalars.contains(where: { $0 >= 0x80 }),
            let again = encode(scalars),
            again.count == text.count
        else { return false }
        return zip(again, text).allSatisfy { $0 == ($1.isASCIILetter ? $1 | 0x20 : $1) }
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

    /// Section 6.2; at most 63 bytes come in, so all sums fit 64 bits and are checked against 32.
    private static func decode(_ text: UnsafeBufferPointer<UInt8>) -> [UInt32]? {
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

    /// Section 6.3.
    private static func encode(_ scalars: [UInt32]) -> [UInt8]? {
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
        return output
    }

    private static func digit(_ value: UInt32) -> UInt8 { UInt8(value < 26 ? value + 97 : value + 22) }
}
