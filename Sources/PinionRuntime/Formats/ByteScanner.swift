/// A forward scanner over the UTF-8 bytes of one string.
///
/// Past the end `byte` is zero, which no class below contains, so that scanners need no bounds tests of
/// their own; a real NUL in the text belongs to no class either and is refused the same way.
struct ByteScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var position: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        self.position = 0
    }

    var isAtEnd: Bool { position >= bytes.count }
    var remaining: Int { bytes.count - position }
    var byte: UInt8 { position < bytes.count ? bytes[position] : 0 }

    func byte(ahead distance: Int) -> UInt8 {
        position + distance < bytes.count ? bytes[position + distance] : 0
    }

    mutating func advance(_ distance: Int = 1) { position = min(position + distance, bytes.count) }

    /// Takes one byte if it is there.
    mutating func take(_ wanted: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == wanted else { return false }
        position += 1
        return true
    }

    /// Takes a run of bytes and says how long it was.
    mutating func skip(while belongs: (UInt8) -> Bool) -> Int {
        let start = position
        while position < bytes.count, belongs(bytes[position]) { position += 1 }
        return position - start
    }

    /// Takes exactly two ASCII digits.
    mutating func twoDigits() -> Int? { digits(2) }

    /// Takes exactly `count` ASCII digits.
    mutating func digits(_ count: Int) -> Int? {
        guard remaining >= count else { return nil }
        var value = 0
        for index in position..<position + count {
            guard bytes[index].isASCIIDigit else { return nil }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        position += count
        return value
    }

    /// Takes exactly this ASCII text, byte by byte.
    mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard remaining >= count else { return false }
        for index in 0..<count where bytes[position + index] != text.utf8Start[index] { return false }
        position += count
        return true
    }

    /// Takes the next Unicode scalar; the text is known to be UTF-8.
    mutating func scalar() -> UInt32? {
        guard position < bytes.count else { return nil }
        let first = bytes[position]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard remaining >= length else { return nil }
        var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
        for index in 1..<max(length, 1) { value = value << 6 | UInt32(bytes[position + index] & 0x3F) }
        position += length
        return value
    }
}

extension UInt8 {
    @inline(__always) var isASCIIDigit: Bool { self &- 0x30 < 10 }
    @inline(__always) var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
    @inline(__always) var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }
    @inline(__always) var isHexadecimalDigit: Bool { isASCIIDigit || (self | 0x20) &- 0x61 < 6 }
    /// `tchar` of RFC 9110 section 5.6.2.
    var isTokenCharacter: Bool {
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
            UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "^"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            true
        default: isASCIIAlphanumeric
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of a range, counted from zero again.
    func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(rebasing: self[range])
    }
}
