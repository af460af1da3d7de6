internal import CStringScan

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

    /// The first byte that is a quote, a backslash, a control character or not ASCII: what ends a run of which nothing
    /// is left to check. There is one behind the source.
    @inline(__always)
    static func firstUnusual(_ p: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var p = p
        while true {
            let unusual = pinion_unusual_bytes(p)
            if unusual != 0 { return p + unusual.trailingZeroBitCount }
            p += 16
        }
    }

    @inline(__always)
    static func word(_ p: UnsafePointer<UInt8>) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(p).loadUnaligned(as: UInt64.self))
    }

    /// A string; `p` is at its opening quote. Returns what is behind its closing one.
    @inline(__always)
    mutating func parseString(_ p: UnsafePointer<UInt8>) throws(JSONParseError) -> UnsafePointer<UInt8> {
        let begin = p + 1
        let p = Self.firstUnusual(begin)
        if p.pointee != UInt8(ascii: "\"") {
            let rest = try scanUnusualString(p, from: begin)
            try append(rest.node, at: rest.end)
            return rest.end
        }
        let node = TapeNode(
            offset: offset(begin), length: UInt32(truncatingIfNeeded: p - begin), kind: TapeKind.string)
        try append(node, at: p)
        return p + 1
    }

    /// The first quote, backslash or control character; there is one behind the source.
    @inline(__always)
    private static func firstStop(_ p: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var p = p
        while true {
            let stops = stops(word(p))
            if stops != 0 { return p + stops.trailingZeroBitCount &>> 3 }
            p += 8
        }
    }

    /// A string that has an escape or is not all ASCII.
    ///
    /// - Parameters:
    ///   - p: Its first byte that is no plain character.
    ///   - begin: Its first byte.
    /// - Returns: Its node, and what is behind its closing quote.
    @inline(never)
    mutating func scanUnusualString(
        _ p: UnsafePointer<UInt8>, from begin: UnsafePointer<UInt8>
    ) throws(JSONParseError) -> (node: TapeNode, end: UnsafePointer<UInt8>) {
        let p = Self.firstStop(p)
        if p.pointee != UInt8(ascii: "\"") { return try unescape(p, from: begin) }
        try checkUTF8(begin, p)
        let node = TapeNode(
            offset: offset(begin), length: UInt32(truncatingIfNeeded: p - begin), kind: TapeKind.string,
            flags: TapeFlag.hasNonASCII)
        return (node, p + 1)
    }

    private func checkUTF8(_ begin: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) throws(JSONParseError)
    {
        // As it came: escapes have perhaps been replaced here.
        guard let source = storage.sourceText.baseAddress,
            let bad = firstInvalidUTF8(source + (begin - start), source + (end - start))
        else { return }
        throw failure(.invalidUTF8, at: start + (bad - source))
    }

    /// Replaces the escapes of a string where they are.
    private mutating func unescape(
        _ firstStop: UnsafePointer<UInt8>, from begin: UnsafePointer<UInt8>
    ) throws(JSONParseError) -> (node: TapeNode, end: UnsafePointer<UInt8>) {
        storage.keepOriginal()
        var p = firstStop
        var out = storage.place.pointee.source + (firstStop - start)
        while true {
            if p.pointee == UInt8(ascii: "\"") { break }
            guard p.pointee == UInt8(ascii: "\\") else {
                throw failure(p == end ? .unexpectedEnd : .unescapedControlCharacter, at: p)
            }
            try unescape(&p, &out)
            let run = p
            p = Self.firstStop(p)
            out.update(from: run, count: p - run)
            out += p - run
        }
        try checkUTF8(begin, p)
        let text = UnsafeBufferPointer(start: begin, count: UnsafePointer(out) - begin)
        let node = TapeNode(
            offset: offset(begin), length: UInt32(truncatingIfNeeded: text.count), kind: TapeKind.string,
            flags: text.contains { $0 >= 0x80 } ? TapeFlag.hasNonASCII : 0)
        return (node, p + 1)
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

    /// A number (RFC 8259 section 6). Returns where it ends.
    @inline(__always)
    mutating func parseNumber(
        _ begin: UnsafePointer<UInt8>
    ) throws(JSONParseError) -> UnsafePointer<UInt8> {
        var p = begin
        var flags = TapeFlag.isIntegerText
        if p.pointee == UInt8(ascii: "-") { p += 1 }
        let digits = p
        p = p.pointee == UInt8(ascii: "0") ? p + 1 : skipDigits(p)
        if p == digits || Self.isDigit(p.pointee) { throw numberFailure(p) }
        if p - digits <= 18 { flags |= TapeFlag.isSmall }
        if p.pointee == UInt8(ascii: ".") {
            flags = 0
            let fraction = p + 1
            p = skipDigits(fraction)
            if p == fraction { throw numberFailure(p) }
        }
        if p.pointee | 0x20 == UInt8(ascii: "e") {
            flags = 0
            p += 1
            if p.pointee == UInt8(ascii: "+") || p.pointee == UInt8(ascii: "-") { p += 1 }
            let exponent = p
            p = skipDigits(exponent)
            if p == exponent { throw numberFailure(p) }
        }
        let node = TapeNode(
            offset: offset(begin), length: UInt32(truncatingIfNeeded: p - begin), kind: TapeKind.number,
            flags: flags)
        try append(node, at: p)
        return p
    }

    private func numberFailure(_ p: UnsafePointer<UInt8>) -> JSONParseError {
        failure(p >= end ? .unexpectedEnd : .invalidNumber, at: p)
    }

    @inline(__always)
    static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    @inline(__always)
    private func skipDigits(_ p: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
        var p = p
        while Self.isDigit(p.pointee) { p += 1 }
        return p
    }
}
