/// Mail addresses.
enum EmailFormat {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// `Mailbox` (RFC 5321 section 4.1.2), with UTF-8 where RFC 6531 allows it if asked to.
    static func isMailbox(_ text: Bytes, allowsUnicode: Bool, hostnames: HostnameRules) -> Bool {
        var scanner = ByteScanner(text)
        let isLocalPart =
            scanner.byte == UInt8(ascii: "\"")
            ? scanQuoted(&scanner, allowsUnicode) : scanDotted(&scanner, allowsUnicode)
        // Section 4.5.3.1.1: at most 64 octets before the at sign.
        guard isLocalPart, scanner.position <= 64, scanner.take(UInt8(ascii: "@")) else { return false }
        let domain = text.part(scanner.position..<text.count)
        if domain.first == UInt8(ascii: "[") { return isAddressLiteral(domain) }
        return hostnames.permits(domain, as: allowsUnicode ? .mailDomain : .hostname)
    }

    private static func scanDotted(_ scanner: inout ByteScanner, _ allowsUnicode: Bool) -> Bool {
        repeat {
            let length = scanner.skip { isAtomText($0) || (allowsUnicode && $0 >= 0x80) }
            if length == 0 { return false }
        } while scanner.take(UInt8(ascii: "."))
        return true
    }

    private static func scanQuoted(_ scanner: inout ByteScanner, _ allowsUnicode: Bool) -> Bool {
        scanner.advance()
        while !scanner.isAtEnd {
            let byte = scanner.byte
            scanner.advance()
            switch byte {
            case UInt8(ascii: "\""): return true
            case UInt8(ascii: "\\"):
                guard 0x20...0x7E ~= scanner.byte else { return false }
                scanner.advance()
            case 0x20...0x7E: continue
            case 0x80...: if !allowsUnicode { return false }
            default: return false
            }
        }
        return false
    }

    /// `atext` (RFC 5322 section 3.2.3).
    private static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            true
        case UInt8(ascii: "."): false
        default: byte.isTokenCharacter
        }
    }

    /// `address-literal`: `[192.0.2.1]` or `[IPv6:2001:db8::1]`.
    private static func isAddressLiteral(_ domain: Bytes) -> Bool {
        guard domain.count > 2, domain[domain.count - 1] == UInt8(ascii: "]") else { return false }
        var scanner = ByteScanner(domain)
        scanner.advance()
        let isIPv6 = scanner.take("IPv6:")
        let address = domain.part(scanner.position..<domain.count - 1)
        return isIPv6 ? AddressFormat.isIPv6(address) : AddressFormat.isIPv4(address)
    }
}
