/// Makes a Swift identifier of any text.
///
/// Words are what stands between characters other than letters and digits; inside a word the description's own
/// capitals are kept, since they are the only evidence of where words begin. A text in capitals throughout
/// (`SCREAMING_SNAKE`) is lower-cased first. Letters with accents, Greek and Cyrillic become ASCII
/// (`Transliteration`); a text with anything else that names something (other scripts, emoji) gets a hash of
/// its bytes, so that two of them never meet. The result is ASCII, at most 96 characters.
enum IdentifierSpelling {
    /// The two ways Swift writes names.
    enum Style {
        /// `billingProfile`: properties, cases, functions.
        case lowerCamel
        /// `BillingProfile`: types.
        case upperCamel
    }

    /// The identifier, without regard to other names. Reserved words get the suffix `Value`, keywords do not:
    /// they are legal in backticks.
    static func spell(_ text: String, style: Style) -> String {
        let spelled = Words(text)
        var name = style == .lowerCamel ? spelled.lowerCamel : spelled.upperCamel
        if spelled.isLossy || name.isEmpty {
            if name.isEmpty { name = style == .lowerCamel ? "value" : "Value" }
            name += (name.utf8.last.map(isDigit) == true ? "_" : "") + StableHash.digits(of: text)
        }
        if name.utf8.count > 96 {
            name = String(decoding: name.utf8.prefix(87), as: UTF8.self) + "_" + StableHash.digits(of: text)
        }
        if name.utf8.first.map(isDigit) == true { name = "_" + name }
        return ReservedNames.everywhere.contains(name) ? name + "Value" : name
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}

/// The words of a text, in ASCII.
private struct Words {
    /// Never empty ones.
    private(set) var words: [[UInt8]] = []
    /// Whether characters were left out that tell this text from another.
    private(set) var isLossy = false

    init(_ text: String) {
        var word: [UInt8] = []
        let scalars = Array(text.unicodeScalars)
        func finish(_ words: inout [[UInt8]]) {
            if !word.isEmpty { words.append(word) }
            word.removeAll()
        }
        for (index, scalar) in scalars.enumerated() {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                if IdentifierSpelling.isDigit(byte) || IdentifierSpelling.isUpper(byte)
                    || IdentifierSpelling.isLower(byte)
                {
                    word.append(byte)
                } else {
                    finish(&words)
                    if let name = Words.meaning(of: byte, at: index, in: scalars) {
                        words.append(Array(name.utf8))
                    }
                }
            } else if let ascii = Transliteration.ascii(scalar) {
                word.append(contentsOf: ascii)
            } else {
                finish(&words)
                isLossy = true
            }
        }
        finish(&words)
        if words.isEmpty && !isLossy { spellOut(scalars) }
        lowerScreaming()
    }

    /// Signs mean something at the ends of a name: `+1`, `-created`, `A+`, `C#`.
    private static func meaning(of byte: UInt8, at index: Int, in scalars: [Unicode.Scalar]) -> String? {
        func isWordy(_ position: Int) -> Bool {
            guard scalars.indices.contains(position) else { return false }
            return scalars[position].properties.isAlphabetic || ("0"..."9").contains(scalars[position])
        }
        let isFirst = index == 0 && isWordy(1)
        let isLast = index > 0 && scalars[index...].allSatisfy { $0 == scalars[index] } && isWordy(0)
        switch byte {
        case UInt8(ascii: "+") where isFirst || isLast: return "plus"
        case UInt8(ascii: "-") where isFirst || isLast: return "minus"
        case UInt8(ascii: "#") where isLast: return "sharp"
        default: return nil
        }
    }

    /// A text of nothing but ASCII signs: up to four are named one by one.
    private mutating func spellOut(_ scalars: [Unicode.Scalar]) {
        guard !scalars.isEmpty else {
            words = [Array("empty".utf8)]
            return
        }
        let names = scalars.map { Words.signs[$0] }
        guard scalars.count <= 4, !names.contains(where: { $0 == nil }) else {
            isLossy = true
            return
        }
        words = names.compactMap { $0 }.map { Array($0.utf8) }
    }

    private static let signs: [Unicode.Scalar: String] = [
        " ": "space", "!": "not", "\"": "quote", "#": "hash", "$": "dollar", "%": "percent", "&": "and",
        "'": "apostrophe",
        "(": "open", ")": "close", "*": "star", "+": "plus", ",": "comma", "-": "minus", ".": "dot",
        "/": "slash",
        ":": "colon", ";": "semicolon", "<": "less", "=": "equal", ">": "greater", "?": "question", "@": "at",
        "[": "bracket", "\\": "backslash", "]": "unbracket", "^": "caret", "_": "underscore", "`": "backtick",
        "{": "brace", "|": "or", "}": "unbrace", "~": "tilde",
    ]

    /// Without a single small letter, capitals say nothing about words.
    private mutating func lowerScreaming() {
        guard !words.contains(where: { $0.contains(where: IdentifierSpelling.isLower) }) else { return }
        isScreaming = true
        words = words.map { $0.map { IdentifierSpelling.isUpper($0) ? $0 + 0x20 : $0 } }
    }
    private var isScreaming = false

    var lowerCamel: String {
        guard let first = words.first else { return "" }
        return join(Words.lowerFirst(first), words.dropFirst().map(Words.capitalised))
    }

    var upperCamel: String {
        guard let first = words.first else { return "" }
        // A short acronym alone keeps its capitals: `SKU`, `URL`.
        if isScreaming, words.count == 1, first.count <= 4 {
            return String(
                decoding: first.map { IdentifierSpelling.isLower($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
        }
        return join(Words.capitalised(first), words.dropFirst().map(Words.capitalised))
    }

    /// Digits never run together: `1.10` and `11.0` stay two names.
    private func join(_ first: [UInt8], _ rest: [[UInt8]]) -> String {
        var bytes = first
        for word in rest {
            if let last = bytes.last, let next = word.first, IdentifierSpelling.isDigit(last),
                IdentifierSpelling.isDigit(next)
            {
                bytes.append(UInt8(ascii: "_"))
            }
            bytes.append(contentsOf: word)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func capitalised(_ word: [UInt8]) -> [UInt8] {
        var word = word
        if let first = word.first, IdentifierSpelling.isLower(first) { word[0] = first - 0x20 }
        return word
    }

    /// `Address` is `address`, `MS` is `ms`, `URLString` is `urlString`, `OAuth` is `oAuth`.
    private static func lowerFirst(_ word: [UInt8]) -> [UInt8] {
        var word = word
        let run = word.prefix(while: IdentifierSpelling.isUpper).count
        let nextIsLower = run < word.count && IdentifierSpelling.isLower(word[run])
        for index in 0..<(run > 1 && nextIsLower ? run - 1 : run) { word[index] += 0x20 }
        return word
    }
}
