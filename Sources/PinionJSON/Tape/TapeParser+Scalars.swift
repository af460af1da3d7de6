extension TapeParser {
    /// The high bits of the bytes that end a plain run inside a string: quote, backslash, control character.
    /// The lowest one is exact; a carry can set others above it wrongly.
    @inline(__always)
    static func stops(_ word: UInt64) -> UInt64 {
        let quote = word ^ 0x2222_2222_2222_2222
        let backslash = word ^ 0x5C5C_5C5C_5C5C_5C5C
        let ones: UInt64 = 0x0101_0101_0101_0101
        let found =
            ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
            | ((word &- 0x2020_2020_2020_2020) & ~word)
        return found & 0x8080_8080_8080_8080
    }

    @inline(__always)
    static func word(_ p: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(p).loadUnaligned(as: UInt64.self))
    }

    /// A string; `p` is at its opening quote, on return behind its closing one.
    @inline(__always)
    mutating func scanString(_ p: inout UnsafePointer<UInt8>) throws(JSONParseError) -> TapeNode {
        p += 1
        let begin = p
        var high: UInt64 = 0
        while true {
            let word = Self.word(p)
            let stops = Self.stops(word)
            if stops == 0 {
                high |= word
                p += 8
                continue
            }
            let plain = stops.trailingZeroBitCount >> 3
            high |= word & ((1 &<< UInt64(truncatingIfNeeded: plain &* 8)) &- 1)
            p += plain
            break
        }
        if p.pointee != UInt8(ascii: "\"") { return try scanRest(&p, begin) }
        let hasNonASCII = high & 0x8080_8080_8080_8080 != 0
        if hasNonASCII { try checkUTF8(begin, p) }
        let node = TapeNode(
            offset: offset(begin), length: UInt32(truncatingIfNeeded: p - begin), kind: TapeKind.string,
            flags: hasNonASCII ? TapeFlag.hasNonASCII : 0)
        p += 1
        return node
    }

    private func checkUTF8(_ begin: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) throws(JSONParseError)
    {
        if let bad = firstInvalidUTF8(begin, end) { throw failure(.invalidUTF8, at: bad) }
    }

    /// The string from its first stop on, text without escapes to the side buffer.
    @inline(never)
    private mutating func scanRest(
        _ p: inout UnsafePointer<UInt8>, _ begin: UnsafePointer<UInt8>
    ) throws(JSONParseError) -> TapeNode {
        let side = storage.sideBuffer()
        let first = sideCount
        var out = side + first
        var run = begin
        while true {
            let stops = Self.stops(Self.word(p))
            if stops == 0 {
                p += 8
                continue
            }
            p += stops.trailingZeroBitCount >> 3
            out.update(from: run, count: p - run)
            out += p - run
            if p.pointee == UInt8(ascii: "\"") { break }
            guard p.pointee == UInt8(ascii: "\\") else {
                throw failure(p == end ? .unexpectedEnd : .unescapedControlCharacter, at: p)
            }
            try unescape(&p, &out)
            run = p
        }
        try checkUTF8(begin, p)
        let text = UnsafeBufferPointer(start: UnsafePointer(side + first), count: out - (side + first))
        let hasNonASCII = text.contains { $0 >= 0x80 }
        sideCount = first + text.count
        p += 1
        return TapeNode(
            offset: offset(begin), length: UInt32(truncatingIfNeeded: text.count),
            link: UInt32(truncatingIfNeeded: first), kind: TapeKind.string,
            flags: TapeFlag.isEscaped | (hasNonASCII ? TapeFlag.hasNonASCII : 0))
    }

    private func unescape(
        _ p: inout UnsafePointer<UInt8>, _ out: inout UnsafeMutablePointer<UInt8>
    ) throws(JSONParseError) {
        let plain: UInt8
        switch p[1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain = p[1]
        case UInt8(ascii: "b"): plain = 0x08
        case UInt8(ascii: "f"): plain = 0x0C
        case UInt8(ascii: "n"): plain = 0x0A
        case UInt8(ascii: "r"): plain = 0x0D
        case UInt8(ascii: "t"): plain = 0x09
        case UInt8(ascii: "u"): return try unescapeScalar(&p, &out)
        default: throw failure(p + 1 >= end ? .unexpectedEnd : .invalidEscape, at: p)
        }
        out.pointee = plain
        out += 1
        p += 2
    }

    private func unescapeScalar(
        _ p: inout UnsafePointer<UInt8>, _ out: inout UnsafeMutablePointer<UInt8>
    ) throws(JSONParseError) {
        guard var code = hexadecimal(p + 2) else { throw failure(.invalidEscape, at: p) }
        var length = 6
        if code & 0xFC00 == 0xD800 {
            guard p[6] == UInt8(ascii: "\\"), p[7] == UInt8(ascii: "u"), let low = hexadecimal(p + 8),
                low & 0xFC00 == 0xDC00
            else { throw failure(.loneSurrogate, at: p) }
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
            length = 12
        }
        guard let scalar = Unicode.Scalar(code) else { throw failure(.loneSurrogate, at: p) }
        for unit in Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter {
            out.pointee = unit
            out += 1
        }
        p += length
    }

    /// Four hexadecimal digits. The zeros behind the source are none, so this never reads beyond them.
    private func hexadecimal(_ p: UnsafePointer<UInt8>) -> UInt32? {
        var code: UInt32 = 0
        for index in 0..<4 {
            let digit: UInt8
            switch p[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = p[index] - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = p[index] - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = p[index] - UInt8(ascii: "A") + 10
            default: return nil
            }
            code = code << 4 | UInt32(digit)
        }
        return code
    }

    /// A number (RFC 8259 section 6).
    @inline(__always)
    mutating func scanNumber(_ p: inout UnsafePointer<UInt8>) throws(JSONParseError) -> TapeNode {
        let begin = p
        var flags = TapeFlag.isIntegerText
        if p.pointee == UInt8(ascii: "-") { p += 1 }
        let digits = p
        if p.pointee == UInt8(ascii: "0") { p += 1 } else { skipDigits(&p) }
        if p == digits || Self.isDigit(p.pointee) { throw numberFailure(p) }
        if p - digits <= 18 { flags |= TapeFlag.isSmall }
        if p.pointee == UInt8(ascii: ".") {
            flags = 0
            p += 1
            let fraction = p
            skipDigits(&p)
            if p == fraction { throw numberFailure(p) }
        }
        if p.pointee | 0x20 == UInt8(ascii: "e") {
            flags = 0
            p += 1
            if p.pointee == UInt8(ascii: "+") || p.pointee == UInt8(ascii: "-") { p += 1 }
            let exponent = p
            skipDigits(&p)
            if p == exponent { throw numberFailure(p) }
        }
        return TapeNode(
            offset: offset(begin), length: UInt32(truncatingIfNeeded: p - begin), kind: TapeKind.number,
            flags: flags)
    }

    private func numberFailure(_ p: UnsafePointer<UInt8>) -> JSONParseError {
        failure(p >= end ? .unexpectedEnd : .invalidNumber, at: p)
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    @inline(__always)
    private func skipDigits(_ p: inout UnsafePointer<UInt8>) {
        while Self.isDigit(p.pointee) { p += 1 }
    }
}
