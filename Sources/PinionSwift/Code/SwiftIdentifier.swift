import PinionJSON

/// An identifier that compiles where it is declared and where it is used.
///
/// Always ASCII letters, digits and `_`, never starting with a digit; Swift's own words get backticks. The
/// naming pass makes these; an emitter gets them from `Names`, or writes a fixed one as a literal.
struct SwiftIdentifier: Hashable, Sendable {
    /// Without backticks.
    let text: String
    /// Whether Swift needs backticks around it; looked up once, since a name is used more often than made.
    let isKeyword: Bool

    /// Takes a text as it is if it is a legal ASCII identifier that needs no other spelling.
    ///
    /// - Returns: `nil` for anything else: digits first, other characters, names Swift cannot declare even in
    ///   backticks (`self`, `Type`, `_`), more than 200 characters.
    init?(exactly text: String) {
        guard SwiftIdentifier.isWellFormed(text), !ReservedNames.everywhere.contains(text) else { return nil }
        self.init(wellFormed: text)
    }

    /// Makes an identifier of any text: total, and the same on every machine. See `IdentifierSpelling`.
    init(_ text: String, style: IdentifierSpelling.Style) {
        self.init(wellFormed: IdentifierSpelling.spell(text, style: style))
    }

    private init(wellFormed text: String) {
        self.text = text
        isKeyword = ReservedNames.keywords.contains(text)
    }

    /// The identifier followed by letters and digits known to be harmless.
    func suffixed(_ suffix: StaticString) -> SwiftIdentifier {
        SwiftIdentifier(wellFormed: text + suffix.description)
    }

    /// The identifier followed by `_` and eight digits that depend on nothing but `spelling`.
    func distinguished(by spelling: String) -> SwiftIdentifier {
        SwiftIdentifier(wellFormed: "\(text)_\(StableHash.digits(of: spelling))")
    }

    /// The identifier followed by a number.
    func numbered(_ number: Int) -> SwiftIdentifier {
        let separator = text.utf8.last.map { $0 >= 0x30 && $0 <= 0x39 } == true ? "_" : ""
        return SwiftIdentifier(wellFormed: "\(text)\(separator)\(number)")
    }

    /// Two identifiers as one: `Customer` and `Status` make `CustomerStatus`.
    static func + (first: SwiftIdentifier, second: SwiftIdentifier) -> SwiftIdentifier {
        SwiftIdentifier(wellFormed: first.text + second.text)
    }

    /// As Swift source, with backticks where Swift needs them.
    var code: SwiftCode {
        isKeyword ? "`\(self.plain)`" : plain
    }

    /// As an argument label in a call, where almost no keyword needs backticks and needless ones are a warning
    /// (SE-0001). Declarations use `code`.
    var label: SwiftCode {
        needsTicksAsLabel ? code : plain
    }

    /// Whether even a label needs backticks.
    var needsTicksAsLabel: Bool { isKeyword && text == "inout" }

    private var plain: SwiftCode { SwiftCode(escaped: Array(text.utf8)) }

    /// Whether it begins like a property and not like a type.
    var beginsLowerCase: Bool { text.utf8.first.map(IdentifierSpelling.isLower) ?? false }

    private static func isWellFormed(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 200, !(0x30...0x39).contains(first) else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
            default: false
            }
        }
    }
}

extension SwiftIdentifier: ExpressibleByStringLiteral {
    /// A fixed name of generated code, written by us.
    init(stringLiteral literal: StaticString) { self.init(wellFormed: literal.description) }
}

extension [UInt8] {
    /// Adds an identifier as declarations and expressions have it: in backticks when it is a keyword.
    mutating func append(_ identifier: SwiftIdentifier) {
        if identifier.isKeyword { append(UInt8(ascii: "`")) }
        append(utf8: identifier.text)
        if identifier.isKeyword { append(UInt8(ascii: "`")) }
    }

    /// Adds an identifier as an argument's label: see `SwiftIdentifier.label`.
    mutating func append(label identifier: SwiftIdentifier) {
        if identifier.needsTicksAsLabel { return append(identifier) }
        append(utf8: identifier.text)
    }
}

/// Hashes that are the same on every machine and in every run.
enum StableHash {
    /// FNV-1a, 64 bits, of the UTF-8 of a text.
    static func fnv1a(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash
    }

    /// Eight hexadecimal digits of the hash.
    static func digits(of text: String) -> String {
        let hash = fnv1a(text)
        let digits = String((hash ^ (hash >> 32)) & 0xffff_ffff, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}
