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
        var bytes = text
        switch bytes.withUTF8({ spell(plain: $0, style: style) }) {
        case .itself: return withoutReserved(text)
        case .another(let name): return withoutReserved(name)
        case .unknown: return spell(words: text, style: style)
        }
    }

    /// The identifier of any text.
    static func spell(words text: String, style: Style) -> String {
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
        return withoutReserved(name)
    }

    private static func withoutReserved(_ name: String) -> String {
        ReservedNames.everywhere.contains(name) ? name + "Value" : name
    }

    /// The identifier of a text where it is found without looking at words.
    private enum PlainSpelling {
        /// The text as it is.
        case itself
        case another(String)
        case unknown
    }

    /// The identifier of a text as nearly all are: ASCII, a small letter in it, no signs at its ends. Without arrays of
    /// words, which take six times as long.
    private static func spell(plain text: UnsafeBufferPointer<UInt8>, style: Style) -> PlainSpelling {
        guard let first = text.first, let last = text.last, text.count <= 90, isInside(first), isInside(last),
            text.contains(where: isLower), text.allSatisfy({ $0 < 0x80 })
        else { return .unknown }
        // No more than one longer: a `_` takes the place of what parted two digits, or stands before the first one.
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + 1) { name in
            var count = 0
            var endOfFirst: Int?
            var startsWord = true
            for byte in text {
                guard isLetterOrDigit(byte) else {
                    startsWord = true
                    continue
                }
                if startsWord, count > 0, endOfFirst == nil { endOfFirst = count }
                if startsWord, isDigit(byte), count == 0 || isDigit(name[count - 1]) {
                    name[count] = UInt8(ascii: "_")
                    count += 1
                }
                let isCapitalised = startsWord && isLower(byte) && (count > 0 || style == .upperCamel)
                name[count] = isCapitalised ? byte - 0x20 : byte
                count += 1
                startsWord = false
            }
            if style == .lowerCamel {
                Words.lowerFirst(UnsafeMutableBufferPointer(rebasing: name[..<(endOfFirst ?? count)]))
            }
            let spelled = UnsafeBufferPointer(rebasing: name[..<count])
            return spelled.elementsEqual(text) ? .itself : .another(String(decoding: spelled, as: UTF8.self))
        }
    }

    /// Whether a character at an end of a text says no more than one inside it.
    private static func isInside(_ byte: UInt8) -> Bool {
        byte != UInt8(ascii: "+") && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "#")
    }

    /// Other texts that say how this one is written, for when another with the same words has the name: its capitals
    /// in a word (`uppercase`, `capitalized`), or its signs by their names.
    static func distinctions(of text: String) -> [String] {
        var distinctions: [String] = []
        if let first = text.utf8.first(where: { isLower($0) || isUpper($0) }), isUpper(first) {
            if text.utf8.contains(where: isLower) {
                distinctions.append("capitalized " + text)
            } else {
                let isWord = text.utf8.allSatisfy(isLetterOrDigit)
                distinctions.append("uppercase " + (isWord ? text : text.lowercased()))
            }
        }
        if text.unicodeScalars.contains(where: { Words.signs[$0] != nil }) {
            distinctions.append(
                text.unicodeScalars.map { sign in Words.signs[sign].map { " \($0) " } ?? String(sign) }
                    .joined())
        }
        return distinctions
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    static func isLetterOrDigit(_ byte: UInt8) -> Bool { isLower(byte) || isDigit(byte) || isUpper(byte) }
}

/// The words of a text, in ASCII, one after the other in one array.
private struct Words {
    private var bytes: [UInt8] = []
    /// Where each begins; none is empty.
    private var starts: [Int] = []
    /// Whether characters were left out that tell this text from another.
    private(set) var isLossy = false
    private var isScreaming = false

    init(_ text: String) {
        var text = text
        text.withUTF8 { add($0) }
        if starts.isEmpty && !isLossy { spellOut(Array(text.unicodeScalars)) }
        lowerScreaming()
    }

    private mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(text.count)
        var isInWord = false
        var position = 0
        while position < text.count {
            let byte = text[position]
            if byte >= 0x80 {
                let (scalar, length) = text.scalar(at: position)
                position += length
                if let ascii = Transliteration.ascii(scalar) {
                    if !ascii.isEmpty, !isInWord {
                        isInWord = true
                        starts.append(bytes.count)
                    }
                    bytes.append(contentsOf: ascii)
                } else {
                    isInWord = false
                    isLossy = true
                }
                continue
            }
            let end = text[position...].firstIndex { !IdentifierSpelling.isLetterOrDigit($0) } ?? text.count
            if end > position {
                if !isInWord { starts.append(bytes.count) }
                isInWord = true
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[position..<end]))
                position = end
            } else {
                isInWord = false
                if let name = Words.meaning(of: byte, at: position, in: text) { add(name) }
                position += 1
            }
        }
    }

    private mutating func add(_ word: String) {
        starts.append(bytes.count)
        bytes.append(contentsOf: word.utf8)
    }

    /// Signs mean something at the ends of a name: `+1`, `-created`, `A+`, `C#`.
    private static func meaning(of byte: UInt8, at position: Int, in text: UnsafeBufferPointer<UInt8>)
        -> String?
    {
        let name: String
        switch byte {
        case UInt8(ascii: "+"): name = "plus"
        case UInt8(ascii: "-"): name = "minus"
        case UInt8(ascii: "#"): name = "sharp"
        default: return nil
        }
        func isWordy(_ position: Int) -> Bool {
            guard position < text.count else { return false }
            let scalar = text.scalar(at: position).scalar
            return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        }
        if position == 0 { return byte != UInt8(ascii: "#") && isWordy(1) ? name : nil }
        return text[position...].allSatisfy { $0 == byte } && isWordy(0) ? name : nil
    }

    /// A text of nothing but ASCII signs: up to four are named one by one.
    private mutating func spellOut(_ scalars: [Unicode.Scalar]) {
        guard !scalars.isEmpty else { return add("empty") }
        let names = scalars.compactMap { Words.signs[$0] }
        guard scalars.count <= 4, names.count == scalars.count else {
            isLossy = true
            return
        }
        for name in names { add(name) }
    }

    static let signs: [Unicode.Scalar: String] = [
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
        guard !bytes.contains(where: IdentifierSpelling.isLower) else { return }
        isScreaming = true
        for index in bytes.indices where IdentifierSpelling.isUpper(bytes[index]) { bytes[index] += 0x20 }
    }

    var lowerCamel: String { joined { $0.withUnsafeMutableBufferPointer { Words.lowerFirst($0) } } }

    var upperCamel: String {
        // A short acronym alone keeps its capitals: `SKU`, `URL`.
        if isScreaming, starts.count == 1, bytes.count <= 4 {
            return String(
                decoding: bytes.map { IdentifierSpelling.isLower($0) ? $0 - 0x20 : $0 }, as: UTF8.self)
        }
        return joined { Words.capitalise(&$0, at: 0) }
    }

    /// All words but the first are capitalised. Digits never run together: `1.10` and `11.0` stay two names.
    private func joined(changingFirst: (inout [UInt8]) -> Void) -> String {
        guard !starts.isEmpty else { return "" }
        var name: [UInt8] = []
        name.reserveCapacity(bytes.count + starts.count)
        for (number, start) in starts.enumerated() {
            if number > 0, IdentifierSpelling.isDigit(name[name.count - 1]),
                IdentifierSpelling.isDigit(bytes[start])
            {
                name.append(UInt8(ascii: "_"))
            }
            let position = name.count
            name.append(
                contentsOf: bytes[start..<(number + 1 < starts.count ? starts[number + 1] : bytes.count)])
            if number == 0 { changingFirst(&name) } else { Words.capitalise(&name, at: position) }
        }
        return String(decoding: name, as: UTF8.self)
    }

    private static func capitalise(_ bytes: inout [UInt8], at position: Int) {
        if IdentifierSpelling.isLower(bytes[position]) { bytes[position] -= 0x20 }
    }

    /// `Address` is `address`, `MS` is `ms`, `URLString` is `urlString`, `OAuth` is `oAuth`.
    static func lowerFirst(_ word: UnsafeMutableBufferPointer<UInt8>) {
        let run = word.prefix(while: IdentifierSpelling.isUpper).count
        let nextIsLower = run < word.count && IdentifierSpelling.isLower(word[run])
        for index in 0..<(run > 1 && nextIsLower ? run - 1 : run) { word[index] += 0x20 }
    }
}
