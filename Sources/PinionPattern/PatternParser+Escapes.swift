/// What stands for one scalar: a character that may bound a range, or a set that may not.
enum ClassAtom {
    case codePoint(UInt32)
    case set(ScalarSet)

    var set: ScalarSet {
        switch self {
        case .codePoint(let value): ScalarSet(codePoint: value)
        case .set(let set): set
        }
    }
}

extension PatternParser {
    /// Reads an escape that stands for a scalar, from its backslash on.
    mutating func parseEscape(inClass: Bool) throws(PatternError) -> ClassAtom {
        let start = position
        guard let letter = peek(1) else { throw PatternError(.syntax(.unfinishedEscape), at: start) }
        position += 2
        switch letter {
        case "d": return .set(.digits)
        case "D": return .set(ScalarSet.digits.complement)
        case "w": return .set(.wordCharacters)
        case "W": return .set(ScalarSet.wordCharacters.complement)
        case "s": return .set(.whiteSpace)
        case "S": return .set(ScalarSet.whiteSpace.complement)
        case "p": return .set(try parseProperty(start))
        case "P": return .set(try parseProperty(start).complement)
        case "t": return .codePoint(0x09)
        case "n": return .codePoint(0x0A)
        case "v": return .codePoint(0x0B)
        case "f": return .codePoint(0x0C)
        case "r": return .codePoint(0x0D)
        case "b" where inClass: return .codePoint(0x08)
        case "0" where peek()?.isDigit != true: return .codePoint(0)
        case "c":
            guard let control = peek(), control.isASCII, control.properties.isAlphabetic else {
                throw PatternError(.syntax(.malformedEscape("c")), at: start)
            }
            position += 1
            return .codePoint(control.value % 32)
        case "x":
            guard let value = parseHexadecimal(digits: 2) else {
                throw PatternError(.syntax(.malformedEscape("x")), at: start)
            }
            return .codePoint(value)
        case "u": return .codePoint(try parseUnicodeEscape(start))
        case "k" where !inClass && peek() == "<":
            throw PatternError(.notRegular(.backreference), at: start)
        case "1"..."9" where !inClass && groupNumber(at: position - 1) != nil:
            throw PatternError(.notRegular(.backreference), at: start)
        case "0"..."9", "A"..."Z", "a"..."z":
            throw PatternError(.syntax(.unknownEscape(letter)), at: start)
        default: return .codePoint(letter.value)
        }
    }

    /// The group that the decimal escape whose digits begin at `first` names, and where the escape ends; `nil` if there
    /// is no such group.
    mutating func groupNumber(at first: Int) -> (number: Int, end: Int)? {
        let groupCount = capturingGroupCount
        var number = 0
        var end = first
        while end < scalars.count, scalars[end].isDigit {
            number = number * 10 + Int(scalars[end].value - 0x30)
            end += 1
            // No more digits can make it smaller, only too large for an integer.
            if number > groupCount { return nil }
        }
        return (number, end)
    }

    /// How many groups the whole pattern has that capture.
    static func countCapturingGroups(_ scalars: [Unicode.Scalar]) -> Int {
        var count = 0
        var index = 0
        var inClass = false
        while index < scalars.count {
            switch scalars[index] {
            case "\\": index += 1
            case "[": inClass = true
            case "]": inClass = false
            case "(" where !inClass:
                let rest = scalars[(index + 1)...].prefix(3)
                let isPlain = rest.first != "?"
                let isNamed = rest.starts(with: ["?", "<"]) && rest.last != "=" && rest.last != "!"
                if isPlain || isNamed { count += 1 }
            default: break
            }
            index += 1
        }
        return count
    }

    /// What follows `\u`: four digits, two such escapes that make up a surrogate pair, or braces.
    private mutating func parseUnicodeEscape(_ start: Int) throws(PatternError) -> UInt32 {
        if peek() == "{" {
            position += 1
            var value: UInt32 = 0
            let first = position
            while let digit = peek()?.hexadecimalValue, value <= ScalarSet.lastCodePoint {
                value = value * 16 + digit
                position += 1
            }
            guard position > first, peek() == "}", value <= ScalarSet.lastCodePoint else {
                throw PatternError(.syntax(.malformedEscape("u")), at: start)
            }
            position += 1
            return value
        }
        guard let high = parseHexadecimal(digits: 4) else {
            throw PatternError(.syntax(.malformedEscape("u")), at: start)
        }
        guard (0xD800...0xDBFF).contains(high), peek() == "\\", peek(1) == "u" else { return high }
        let afterHigh = position
        position += 2
        guard let low = parseHexadecimal(digits: 4), (0xDC00...0xDFFF).contains(low) else {
            position = afterHigh
            return high
        }
        return 0x1_0000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }

    private mutating func parseHexadecimal(digits: Int) -> UInt32? {
        var value: UInt32 = 0
        for distance in 0..<digits {
            guard let digit = peek(distance)?.hexadecimalValue else { return nil }
            value = value * 16 + digit
        }
        position += digits
        return value
    }

    /// What follows `\p` or `\P`.
    private mutating func parseProperty(_ start: Int) throws(PatternError) -> ScalarSet {
        guard peek() == "{", let close = scalars[position...].firstIndex(of: "}") else {
            throw PatternError(.syntax(.malformedProperty), at: start)
        }
        let name = text(from: position + 1, to: close)
        position = close + 1
        // Beyond ASCII, a dictionary of strings would find names that are only canonically equivalent.
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
            throw PatternError(.syntax(.unknownProperty(name)), at: start)
        }
        if let known = properties[name] { return known }
        switch UnicodeProperty.lookUp(name) {
        case .scalars(let set):
            properties[name] = set
            return set
        case .unsupported: throw PatternError(.unsupportedProperty(name), at: start)
        case .unknown: throw PatternError(.syntax(.unknownProperty(name)), at: start)
        }
    }

    /// A group's name and the `>` after it (ECMA-262, GroupName).
    mutating func parseGroupName() throws(PatternError) -> [Unicode.Scalar] {
        var name: [Unicode.Scalar] = []
        while let scalar = peek() {
            let start = position
            position += 1
            if scalar == ">", !name.isEmpty { return name }
            var part = scalar
            if scalar == "\\", peek() == "u" {
                position += 1
                guard let escaped = Unicode.Scalar(try parseUnicodeEscape(start)) else { break }
                part = escaped
            }
            let isStart = part.properties.isIDStart || part == "$" || part == "_"
            let isPart = isStart || part.properties.isIDContinue || part == "\u{200C}" || part == "\u{200D}"
            guard name.isEmpty ? isStart : isPart else {
                throw PatternError(.syntax(.invalidGroupName), at: start)
            }
            name.append(part)
        }
        throw PatternError(.syntax(.invalidGroupName), at: position)
    }
}

extension Unicode.Scalar {
    fileprivate var hexadecimalValue: UInt32? {
        switch self {
        case "0"..."9": value - 0x30
        case "A"..."F": value - 0x37
        case "a"..."f": value - 0x57
        default: nil
        }
    }
}
