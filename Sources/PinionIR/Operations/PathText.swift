/// The literal text of a path template as it goes into a request target.
enum PathText {
    /// Percent-encodes what RFC 3986 section 3.3 does not allow in a path; `%` that begins an escape stays.
    static func encode(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        let allowed = Array("-._~!$&'()*+,;=:@/%".utf8)
        var result: [UInt8] = []
        for byte in bytes {
            let isWord =
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            if isWord || allowed.contains(byte) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
