/// The first byte that is not part of well-formed UTF-8 (Unicode, table 3-7), or `nil`. Refuses overlong forms,
/// surrogates and everything above U+10FFFF.
func firstInvalidUTF8(
    _ begin: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
) -> UnsafePointer<UInt8>? {
    var p = begin
    while p < end {
        let lead = p.pointee
        if lead < 0x80 {
            p += 1
            continue
        }
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return p
        }
        guard end - p >= length, second.contains(p[1]) else { return p }
        if length > 2, p[2] & 0xC0 != 0x80 { return p }
        if length > 3, p[3] & 0xC0 != 0x80 { return p }
        p += length
    }
    return nil
}
