/// Regular expressions of ECMA-262 with the `u` flag: their syntax.
///
/// Groups nest at most 200 deep; deeper ones are refused.
struct RegexFormat {
    private var scanner: ByteScanner
    private var groupCount = 0
    private var names: [[UInt8]] = []
    private var references: [[UInt8]] = []
    private var highestBackreference = 0

    /// Whether the text is a `Pattern` (ECMA-262 section 22.2.1).
    static func isRegex(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var checker = RegexFormat(scanner: ByteScanner(text))
        guard checker.disjunction(depth: 0), checker.scanner.isAtEnd else { return false }
        return checker.highestBackreference <= checker.groupCount
            && checker.references.allSatisfy { checker.names.contains($0) }
    }

    private init(scanner: ByteScanner) { self.scanner = scanner }

    private mutating func disjunction(depth: Int) -> Bool {
        guard depth < 200 else { return false }
        while !scanner.isAtEnd, scanner.byte != UInt8(ascii: ")") {
            if scanner.take("|") { continue }
            guard term(depth: depth) else { return false }
        }
        return true
    }

    private mutating func term(depth: Int) -> Bool {
        switch scanner.byte {
        case UInt8(ascii: "^"), UInt8(ascii: "$"):
            scanner.advance()
            return true
        case UInt8(ascii: "("):
            scanner.advance()
            return group(depth: depth)
        case UInt8(ascii: "["):
            scanner.advance()
            return characterClass() && quantifier()
        case UInt8(ascii: "\\"):
            scanner.advance()
            if scanner.take("b") || scanner.take("B") { return true }
            return atomEscape() && quantifier()
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "]"):
            return false
        default:
            return scanner.scalar() != nil && quantifier()
        }
    }

    private mutating func group(depth: Int) -> Bool {
        var canRepeat = true
        if scanner.take("?") {
            if scanner.take("=") || scanner.take("!") || scanner.take("<=") || scanner.take("<!") {
                canRepeat = false
            } else if scanner.take("<") {
                guard let name = groupName(), !names.contains(name) else { return false }
                names.append(name)
                groupCount += 1
            } else if !scanner.take(":") {
                return false
            }
        } else {
            groupCount += 1
        }
        guard disjunction(depth: depth + 1), scanner.take(")") else { return false }
        return canRepeat ? quantifier() : true
    }

    /// A name up to `>`, the opening bracket taken already.
    private mutating func groupName() -> [UInt8]? {
        let start = scanner.position
        let length = scanner.skip {
            $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "$") || $0 >= 0x80
        }
        guard length > 0, !scanner.bytes[start].isASCIIDigit, scanner.take(">") else { return nil }
        return Array(scanner.bytes[start..<start + length])
    }

    private mutating func quantifier() -> Bool {
        switch scanner.byte {
        case UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "?"): scanner.advance()
        case UInt8(ascii: "{"):
            scanner.advance()
            let low = digits()
            guard let low else { return false }
            if scanner.take(","), scanner.byte != UInt8(ascii: "}") {
                guard let high = digits(), Self.isOrdered(low, high) else { return false }
            }
            guard scanner.take("}") else { return false }
        default: return true
        }
        _ = scanner.take("?")
        return true
    }

    private mutating func digits() -> UnsafeBufferPointer<UInt8>? {
        let start = scanner.position
        guard scanner.skip(while: \.isASCIIDigit) > 0 else { return nil }
        return scanner.bytes.part(start..<scanner.position)
    }

    /// Whether a decimal number is at most another, of any size.
    private static func isOrdered(_ low: UnsafeBufferPointer<UInt8>, _ high: UnsafeBufferPointer<UInt8>)
        -> Bool
    {
        let low = low.drop { $0 == UInt8(ascii: "0") }
        let high = high.drop { $0 == UInt8(ascii: "0") }
        return low.count != high.count ? low.count < high.count : !high.lexicographicallyPrecedes(low)
    }

    private mutating func atomEscape() -> Bool {
        if 0x31...0x39 ~= scanner.byte {
            var number = 0
            while scanner.byte.isASCIIDigit {
                number = min(number * 10 + Int(scanner.byte - 0x30), 1_000_000)
                scanner.advance()
            }
            highestBackreference = max(highestBackreference, number)
            return true
        }
        if scanner.take("k") {
            guard scanner.take("<"), let name = groupName() else { return false }
            references.append(name)
            return true
        }
        return classEscape() != nil
    }

    /// An escape legal in and outside classes; its value, or -1 for a class such as `\d`.
    private mutating func classEscape() -> Int? {
        let byte = scanner.byte
        scanner.advance()
        switch byte {
        case UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "s"), UInt8(ascii: "S"), UInt8(ascii: "w"),
            UInt8(ascii: "W"):
            return -1
        case UInt8(ascii: "p"), UInt8(ascii: "P"): return property() ? -1 : nil
        case UInt8(ascii: "f"): return 0x0C
        case UInt8(ascii: "n"): return 0x0A
        case UInt8(ascii: "r"): return 0x0D
        case UInt8(ascii: "t"): return 0x09
        case UInt8(ascii: "v"): return 0x0B
        case UInt8(ascii: "0"): return scanner.byte.isASCIIDigit ? nil : 0
        case UInt8(ascii: "c"):
            guard scanner.byte.isASCIILetter else { return nil }
            defer { scanner.advance() }
            return Int(scanner.byte % 32)
        case UInt8(ascii: "x"): return hexadecimal(2)
        case UInt8(ascii: "u"): return unicodeEscape()
        case UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "\\"), UInt8(ascii: "."), UInt8(ascii: "*"),
            UInt8(ascii: "+"), UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "/"):
            return Int(byte)
        default: return nil
        }
    }

    private mutating func hexadecimal(_ count: Int) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard scanner.byte.isHexadecimalDigit else { return nil }
            value =
                value * 16 + Int(scanner.byte.isASCIIDigit ? scanner.byte - 0x30 : (scanner.byte | 0x20) - 87)
            scanner.advance()
        }
        return value
    }

    private mutating func unicodeEscape() -> Int? {
        guard scanner.take("{") else { return hexadecimal(4) }
        var value = 0
        var length = 0
        while scanner.byte.isHexadecimalDigit {
            guard let digit = hexadecimal(1) else { return nil }
            value = min(value * 16 + digit, 0x110000)
            length += 1
        }
        return length > 0 && value <= 0x10FFFF && scanner.take("}") ? value : nil
    }

    /// `{L}` or `{Script=Greek}`; the names themselves are not looked up.
    private mutating func property() -> Bool {
        func belongs(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte == UInt8(ascii: "_") }
        guard scanner.take("{"), scanner.skip(while: belongs) > 0 else { return false }
        if scanner.take("="), scanner.skip(while: belongs) == 0 { return false }
        return scanner.take("}")
    }

    /// The rest of a class after its bracket.
    private mutating func characterClass() -> Bool {
        _ = scanner.take("^")
        while !scanner.isAtEnd, scanner.byte != UInt8(ascii: "]") {
            guard let low = classAtom() else { return false }
            guard scanner.byte == UInt8(ascii: "-"), scanner.byte(ahead: 1) != UInt8(ascii: "]") else {
                continue
            }
            scanner.advance()
            guard let high = classAtom(), low >= 0, high >= low else { return false }
        }
        return scanner.take("]")
    }

    private mutating func classAtom() -> Int? {
        guard scanner.take("\\") else { return scanner.scalar().map { Int($0) } }
        if scanner.take("b") { return 8 }
        if scanner.take("-") { return Int(UInt8(ascii: "-")) }
        return classEscape()
    }
}
