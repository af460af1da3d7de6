/// The literal text of a path template as it goes into a request target.
enum PathText {
    /// Percent-encodes what RFC 3986 section 3.3 does not allow in a path; `%` that begins an escape stays.
    static func encode(_ bytes: [UInt8]) -> String {
        if bytes.allSatisfy(isAllowed) { return String(decoding: bytes, as: UTF8.self) }
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in bytes {
            if isAllowed(byte) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: ".~!$&'()*+,;=:@%".utf8.contains(byte)
        }
    }
}
