/// The parts of RFC 3986 that a `$ref` needs, on UTF-8.
enum URIText {
    private static let slash = UInt8(ascii: "/")

    /// What stands before and after the first `#`; no fragment is an empty one.
    static func split(_ text: String) -> (base: String, fragment: String) {
        let bytes = text.utf8
        guard let hash = bytes.firstIndex(of: UInt8(ascii: "#")) else { return (text, "") }
        return (String(text[..<hash]), String(text[bytes.index(after: hash)...]))
    }

    /// The text with `%XX` decoded; nil when an escape is malformed or the result is no UTF-8.
    static func decode(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var decoded: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(hexadecimal),
                    let low = rest.popFirst().flatMap(hexadecimal)
                else { return nil }
                decoded.append(high << 4 | low)
            } else {
                decoded.append(byte)
            }
        }
        // Decoding repairs what is no UTF-8, so that it differs from what went in.
        let text = String(decoding: decoded, as: UTF8.self)
        return text.utf8.elementsEqual(decoded) ? text : nil
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// The scheme of an absolute URI, without its colon.
    static func scheme(of text: String) -> String? {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first,
            isLetter(first)
        else { return nil }
        let scheme = text.utf8[..<colon]
        let isValid = scheme.allSatisfy { byte in
            isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
        }
        return isValid ? String(text[..<colon]) : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// `reference`, without its fragment, resolved against `base` (RFC 3986 section 5.2).
    static func resolve(_ reference: String, against base: String) -> String {
        if reference.isEmpty { return base }
        if scheme(of: reference) != nil { return reference }
        let parts = Parts(base)
        if reference.utf8.starts(with: [slash, slash]) { return parts.scheme + removingDots(reference) }
        if reference.utf8.first == slash { return parts.scheme + parts.authority + removingDots(reference) }
        if reference.utf8.first == UInt8(ascii: "?") {
            return parts.scheme + parts.authority + parts.path + reference
        }
        let folder = parts.path.utf8.lastIndex(of: slash).map { String(parts.path[...$0]) }
        return parts.scheme + parts.authority
            + removingDots((folder ?? (parts.authority.isEmpty ? "" : "/")) + reference)
    }

    private struct Parts {
        var scheme = ""
        var authority = ""
        var path: String

        init(_ uri: String) {
            var rest = uri[...]
            if let name = URIText.scheme(of: uri) {
                scheme = name + ":"
                rest = rest.dropFirst(scheme.count)
            }
            if rest.utf8.starts(with: [slash, slash]) {
                let afterSlashes = rest.utf8.index(rest.startIndex, offsetBy: 2)
                let end = rest.utf8[afterSlashes...].firstIndex(of: slash) ?? rest.endIndex
                authority = String(rest[..<end])
                rest = rest[end...]
            }
            path = String(rest.prefix { $0 != "?" })
        }
    }

    private static func removingDots(_ path: String) -> String {
        let isAbsolute = path.utf8.first == slash
        var kept: [Substring.UTF8View] = []
        var endsInFolder = false
        for segment in path.utf8.split(separator: slash, omittingEmptySubsequences: false).dropFirst(
            isAbsolute ? 1 : 0)
        {
            endsInFolder = false
            if segment.elementsEqual(".".utf8) {
                endsInFolder = true
            } else if segment.elementsEqual("..".utf8) {
                _ = kept.popLast()
                endsInFolder = true
            } else {
                kept.append(segment)
            }
        }
        let joined = kept.map { String(Substring($0)) }.joined(separator: "/")
        return (isAbsolute ? "/" : "") + joined + (endsInFolder && !kept.isEmpty ? "/" : "")
    }

    /// The path of the file `path`, as the file `referrer` names it; nil when that leads out of the root.
    static func filePath(_ path: String, from referrer: String) -> String? {
        var segments = referrer.utf8.split(separator: slash).dropLast().map { String(Substring($0)) }
        for segment in path.utf8.split(separator: slash) {
            if segment.elementsEqual("..".utf8) {
                guard segments.popLast() != nil else { return nil }
            } else if !segment.elementsEqual(".".utf8) {
                segments.append(String(Substring(segment)))
            }
        }
        return segments.joined(separator: "/")
    }
}
