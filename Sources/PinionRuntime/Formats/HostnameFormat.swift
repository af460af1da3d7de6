/// Host names.
enum HostnameFormat {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// RFC 1123 section 2.1 and RFC 952: labels of letters, digits and inner hyphens, 1 to 63 bytes each,
    /// 253 in all, no dot at the end. Hyphens in the third and fourth place belong to A-labels only
    /// (RFC 5890 section 2.3.1), and those must be Punycode in its one right spelling.
    ///
    /// Which characters an A-label may stand for (RFC 5892) is not checked: that needs tables, which PinionIDN
    /// has.
    static func isHostname(_ text: Bytes) -> Bool {
        guard 1...253 ~= text.count else { return false }
        var start = 0
        while true {
            var end = start
            while end < text.count, isLabelCharacter(text[end]) { end &+= 1 }
            guard isLabel(text, start, end) else { return false }
            if end == text.count { return true }
            guard text[end] == UInt8(ascii: ".") else { return false }
            start = end &+ 1
        }
    }

    /// A letter, a digit or a hyphen: letters first, since most are.
    @inline(__always)
    private static func isLabelCharacter(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
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
            && Punycode.decodeCanonical(label.part(4..<label.count)) != nil
    }

    /// What can be said of a host name in Unicode without tables: labels are separated by dots, are not empty,
    /// do not begin or end with a hyphen, and those in ASCII are labels of ``isHostname(_:)``.
    ///
    /// - Parameter allowsIdeographicDots: Whether the three dots of RFC 3490, section 3.1, separate labels too.
    static func isUnicodeHostname(_ text: Bytes, allowsIdeographicDots: Bool) -> Bool {
        var scanner = ByteScanner(text)
        while true {
            let start = scanner.position
            var end = start
            var isASCII = true
            var isLast = true
            while let scalar = scanner.scalar() {
                if isDot(scalar, allowsIdeographicDots) {
                    isLast = false
                    break
                }
                isASCII = isASCII && scalar < 0x80
                end = scanner.position
            }
            guard start < end, text[start] != UInt8(ascii: "-"), text[end - 1] != UInt8(ascii: "-"),
                isASCII ? isHostname(text.part(start..<end)) : isUnicodeLabel(text.part(start..<end))
            else { return false }
            if isLast { return scanner.isAtEnd }
        }
    }

    private static func isUnicodeLabel(_ label: Bytes) -> Bool {
        label.allSatisfy { $0 >= 0x80 || $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
    }

    private static func isDot(_ scalar: UInt32, _ allowsIdeographicDots: Bool) -> Bool {
        scalar == 0x2E
            || (allowsIdeographicDots && (scalar == 0x3002 || scalar == 0xFF0E || scalar == 0xFF61))
    }
}
