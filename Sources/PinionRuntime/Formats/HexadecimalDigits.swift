/// Eight hexadecimal digits at a time, of either case, as the bytes of a word in the order of the text.
enum HexadecimalDigits {
    /// The high bits of the bytes that are hexadecimal digits; exact if no byte has its own high bit set, which
    /// ``areAll(_:)`` looks for.
    @inline(__always)
    private static func letters(_ word: UInt64) -> UInt64 {
        // a to f are 1 to 6 in the lower bits of their column.
        let column = (word | 0x2020_2020_2020_2020) ^ 0x6060_6060_6060_6060
        return (column &+ 0x7F7F_7F7F_7F7F_7F7F) & ~(column &+ 0x7979_7979_7979_7979)
    }

    /// Whether all eight bytes are hexadecimal digits.
    @inline(__always)
    static func areAll(_ word: UInt64) -> Bool {
        // Additions carry into the next byte only from bytes above 127, which are refused whatever they carry.
        let digits = ~((word ^ 0x3030_3030_3030_3030) &+ 0x7676_7676_7676_7676)
        return (digits | letters(word)) & ~word & 0x8080_8080_8080_8080 == 0x8080_8080_8080_8080
    }

    /// The four bytes that eight hexadecimal digits stand for, in the order of the text.
    @inline(__always)
    static func bytes(_ word: UInt64) -> UInt32 {
        let isLetter = (letters(word) & 0x8080_8080_8080_8080) &>> 7
        let halves = (word & 0x0F0F_0F0F_0F0F_0F0F) &+ isLetter &* 9
        var bytes = (halves &<< 4 | halves &>> 8) & 0x00FF_00FF_00FF_00FF
        bytes = (bytes | bytes &>> 8) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: bytes | bytes &>> 16)
    }

    /// The digits of a UUID (RFC 9562, section 4) as four words of eight; `nil` unless the text is 36 bytes with
    /// hyphens where they belong.
    @inline(__always)
    static func words(ofUUID text: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64, UInt64, UInt64)? {
        guard text.count == 36, let start = text.baseAddress else { return nil }
        let hyphen = UInt8(ascii: "-")
        guard start[8] == hyphen, start[13] == hyphen, start[18] == hyphen, start[23] == hyphen else {
            return nil
        }
        let raw = UnsafeRawPointer(start)
        func eight(_ offset: Int) -> UInt64 {
            UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        }
        func four(_ offset: Int) -> UInt64 {
            UInt64(UInt32(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
        }
        return (eight(0), four(9) | four(14) &<< 32, four(19) | four(24) &<< 32, eight(28))
    }

    /// Eight hexadecimal digits, with small letters, for four bytes, in the order of the text.
    @inline(__always)
    static func digits(_ bytes: UInt32) -> UInt64 {
        var spread = UInt64(bytes)
        spread = (spread | spread &<< 16) & 0x0000_FFFF_0000_FFFF
        spread = (spread | spread &<< 8) & 0x00FF_00FF_00FF_00FF
        let halves = (spread &>> 4 | spread &<< 8) & 0x0F0F_0F0F_0F0F_0F0F
        // From ten on, the sum has a byte's high bit.
        let isLetter = (halves &+ 0x7676_7676_7676_7676) &>> 7 & 0x0101_0101_0101_0101
        return halves &+ 0x3030_3030_3030_3030 &+ isLetter &* 39
    }

    /// Writes a UUID's four words of digits with the hyphens between them: 36 bytes.
    @inline(__always)
    static func write(_ words: (UInt64, UInt64, UInt64, UInt64), asUUIDTo text: UnsafeMutableRawBufferPointer)
    {
        func eight(_ word: UInt64, at offset: Int) {
            text.storeBytes(of: word.littleEndian, toByteOffset: offset, as: UInt64.self)
        }
        func four(_ word: UInt64, at offset: Int) {
            let half = UInt32(truncatingIfNeeded: word)
            text.storeBytes(of: half.littleEndian, toByteOffset: offset, as: UInt32.self)
        }
        eight(words.0, at: 0)
        four(words.1, at: 9)
        four(words.1 &>> 32, at: 14)
        four(words.2, at: 19)
        four(words.2 &>> 32, at: 24)
        eight(words.3, at: 28)
        for hyphen in [8, 13, 18, 23] { text[hyphen] = UInt8(ascii: "-") }
    }
}
