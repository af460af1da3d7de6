import PinionRuntime

/// A walk over the labels of a host name.
struct NameChecker {
    /// The code points of the current label.
    private var label: [UInt32] = []
    /// Bytes in ASCII form, dots included.
    private var length = 0
    private var isBidiName = false
    private var satisfiesBidiRule = true
    /// Whether labels are put in NFC before they are checked (RFC 5891, section 5.2), or refused outside of it.
    private let normalizes: Bool

    private init(normalizes: Bool) {
        self.normalizes = normalizes
    }

    /// Whether a text is a host name.
    ///
    /// - Parameters:
    ///   - text: Bytes that need not be UTF-8.
    ///   - dots: What separates labels.
    static func isHostname(
        _ text: UnsafeBufferPointer<UInt8>, dots: (UInt32) -> Bool, normalizes: Bool
    ) -> Bool {
        var checker = NameChecker(normalizes: normalizes)
        var parser = Unicode.UTF8.ForwardParser()
        var bytes = text.makeIterator()
        while true {
            switch parser.parseScalar(from: &bytes) {
            case .valid(let encoded):
                let scalar = Unicode.UTF8.decode(encoded).value
                if dots(scalar) {
                    guard checker.endLabel() else { return false }
                    checker.length += 1
                } else if !checker.take(scalar) {
                    return false
                }
            case .emptyInput:
                return checker.endLabel() && checker.isNameInOrder
            case .error:
                return false
            }
        }
    }

    /// Bounds the work on one label. A permitted label has 63 code points at most and each decomposes to 4 at
    /// most, so a longer one is not permitted in NFC either.
    private mutating func take(_ scalar: UInt32) -> Bool {
        guard label.count < (normalizes ? 252 : 63) else { return false }
        label.append(scalar)
        return true
    }

    private mutating func endLabel() -> Bool {
        defer { label.removeAll(keepingCapacity: true) }
        guard let encodedLength = label.contains(where: { $0 >= 0x80 }) ? checkUnicode() : checkASCII()
        else { return false }
        length += encodedLength
        // RFC 1035, section 2.3.4: 255 bytes on the wire, of which two are no text.
        return 1...63 ~= encodedLength && length <= 253
    }

    /// The bidi rule is about all labels as soon as one of them is written from right to left.
    private var isNameInOrder: Bool { !isBidiName || satisfiesBidiRule }

    // MARK: Labels

    /// The length of the A-label for a U-label; nil if it is none.
    private mutating func checkUnicode() -> Int? {
        let scalars = normalizes ? Normalization.composed(label) : label
        guard scalars.count <= 63, permits(scalars), let encoded = Punycode.encode(scalars) else {
            return nil
        }
        return "xn--".utf8.count + encoded.count
    }

    /// The length of an A-label or of another label of letters, digits and hyphens; nil if it is none.
    private mutating func checkASCII() -> Int? {
        let text = label.map { UInt8(truncatingIfNeeded: $0) }
        guard let first = text.first, let last = text.last, text.count <= 63,
            text.allSatisfy(Self.isLetterDigitHyphen),
            first != UInt8(ascii: "-"), last != UInt8(ascii: "-")
        else { return nil }
        guard label.hasHyphensInThirdAndFourthPlace else {
            // In a Bidi domain name, such a label must not begin with a digit; its end is never wrong.
            if first < UInt8(ascii: "A") { satisfiesBidiRule = false }
            return text.count
        }
        guard first | 0x20 == UInt8(ascii: "x"), text[1] | 0x20 == UInt8(ascii: "n"),
            let scalars = text[4...].withUnsafeBufferPointer(Punycode.decodeCanonical), permits(scalars)
        else { return nil }
        return text.count
    }

    private mutating func permits(_ scalars: [UInt32]) -> Bool {
        let label = Label(scalars)
        guard label.isPermitted else { return false }
        if label.isRightToLeft { isBidiName = true }
        if !label.satisfiesBidiRule { satisfiesBidiRule = false }
        return true
    }

    private static func isLetterDigitHyphen(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "-")
    }
}
