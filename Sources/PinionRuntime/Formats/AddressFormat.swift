/// Internet addresses.
enum AddressFormat {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// `dotted-quad` (RFC 2673 section 3.2) without leading zeros.
    static func isIPv4(_ text: Bytes) -> Bool {
        var scanner = ByteScanner(text)
        for index in 0..<4 {
            if index > 0, !scanner.take(UInt8(ascii: ".")) { return false }
            let start = scanner.position
            let length = scanner.skip(while: \.isASCIIDigit)
            guard 1...3 ~= length, length == 1 || text[start] != UInt8(ascii: "0") else { return false }
            var value = 0
            for position in start..<start + length { value = value * 10 + Int(text[position] - 0x30) }
            guard value <= 255 else { return false }
        }
        return scanner.isAtEnd
    }

    /// RFC 4291 section 2.2: groups, at most one `::`, an IPv4 tail; no zone.
    static func isIPv6(_ text: Bytes) -> Bool {
        guard 2...45 ~= text.count else { return false }
        var scanner = ByteScanner(text)
        var groups = 0
        var isCompressed = false
        if scanner.byte == UInt8(ascii: ":") {
            guard scanner.take("::") else { return false }
            isCompressed = true
            if scanner.isAtEnd { return true }
        }
        while true {
            let start = scanner.position
            let length = scanner.skip(while: \.isHexadecimalDigit)
            if scanner.byte == UInt8(ascii: ".") {
                guard isIPv4(text.part(start..<text.count)) else { return false }
                groups += 2
                break
            }
            guard 1...4 ~= length else { return false }
            groups += 1
            if scanner.isAtEnd { break }
            guard scanner.take(UInt8(ascii: ":")) else { return false }
            if scanner.take(UInt8(ascii: ":")) {
                if isCompressed { return false }
                isCompressed = true
                if scanner.isAtEnd { break }
            }
        }
        return isCompressed ? groups <= 7 : groups == 8
    }

    /// An address, `/`, and the number of leading bits (RFC 4632 section 3.1).
    static func isNetwork(_ text: Bytes, bits: Int, isAddress: (Bytes) -> Bool) -> Bool {
        guard let slash = text.lastIndex(of: UInt8(ascii: "/")), isAddress(text.part(0..<slash)) else {
            return false
        }
        let digits = text.part(slash + 1..<text.count)
        guard 1...3 ~= digits.count, digits.count == 1 || digits[0] != UInt8(ascii: "0"),
            digits.allSatisfy(\.isASCIIDigit)
        else { return false }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= bits
    }
}
