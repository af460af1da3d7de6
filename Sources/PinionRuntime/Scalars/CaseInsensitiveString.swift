/// Text whose spelling is kept and does not matter: two are equal when they differ in the case of A-Z only.
/// `CaseInsensitiveString("en-US") == "EN-us"`.
public struct CaseInsensitiveString: JSONModel {
    /// The text as it came, and as it is sent.
    public var text: String

    /// Text in any spelling.
    public init(_ text: String) { self.text = text }

    /// Whether this is that text, in any spelling.
    public func matches(_ other: some StringProtocol) -> Bool {
        text.utf8.lazy.map(smallLetter).elementsEqual(other.utf8.lazy.map(smallLetter))
    }

    /// Reads a string.
    public init(json reader: inout JSONReader) { text = String(json: &reader) }

    /// Writes the text as it is.
    public func encode(json writer: inout JSONWriter) {
        writer.string(writer.mode == .identity ? folded : text)
    }

    /// Whether both are the same text with A-Z as a-z.
    public static func == (left: Self, right: Self) -> Bool { left.matches(right.text) }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {
        for byte in text.utf8 { hasher.combine(smallLetter(byte)) }
        hasher.combine(0xFF as UInt8)
    }

    /// The text with A-Z as small letters.
    private var folded: String { String(decoding: text.utf8.map(smallLetter), as: UTF8.self) }
}

/// The byte, or its small letter if it is one of A-Z.
private func smallLetter(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

extension CaseInsensitiveString: Comparable {
    /// By bytes, with A-Z as a-z.
    public static func < (left: Self, right: Self) -> Bool {
        left.text.utf8.lazy.map(smallLetter).lexicographicallyPrecedes(right.text.utf8.lazy.map(smallLetter))
    }
}

extension CaseInsensitiveString: LosslessStringConvertible, ExpressibleByStringInterpolation {
    /// The text as it came.
    public var description: String { text }

    /// The value of a literal.
    public init(stringLiteral value: String) { text = value }
}
