/// A base URL that is safe to send credentials to.
struct ServerURL: Hashable, Sendable {
    /// `https` or `http`.
    let scheme: String
    /// Host, and port if one is given.
    let authority: String
    /// Put before every path: empty, or begins with a slash and does not end with one.
    let basePath: String

    /// Reads an absolute URL.
    /// - Throws: `.server` for anything but `https` (or `http` on loopback, or when allowed), for user
    ///   information (`https://good.com@evil.com`), queries, fragments, and characters outside RFC 3986.
    init(_ text: String, allowingInsecureHTTP: Bool = false) throws(RequestError) {
        let (scheme, rest) = try Self.splitScheme(text)
        let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
        let authority = rest[..<end]
        let path = rest[end...]
        guard !authority.contains(UInt8(ascii: "@")) else {
            throw .server(reason: "it must not hold user information ('@')")
        }
        guard let host = Self.host(of: authority) else {
            throw .server(reason: "its host or port is malformed")
        }
        guard scheme == "https" || allowingInsecureHTTP || Self.isLoopback(host) else {
            throw .server(
                reason: "it must begin with https:// (http is for loopback, or set allowsInsecureHTTP)")
        }
        guard path.allSatisfy(Self.isPathByte) else {
            throw .server(reason: "it must be scheme, host and path only, percent-encoded")
        }
        self.scheme = scheme
        self.authority = String(decoding: authority, as: UTF8.self)
        self.basePath = String(
            decoding: path.reversed().drop { $0 == UInt8(ascii: "/") }.reversed(), as: UTF8.self)
    }

    /// Where an operation is: at `server`, or where its definition says, which without a host (`/v2`) is a path at
    /// `server`'s host.
    /// - Parameter replacements: other URLs for those of definitions.
    init(
        _ server: String, of definition: OperationDefinition, allowingInsecureHTTP: Bool,
        replacements: [String: String] = [:]
    ) throws(RequestError) {
        guard let own = definition.server.map({ replacements[$0] ?? $0 }) else {
            try self.init(server, allowingInsecureHTTP: allowingInsecureHTTP)
            return
        }
        guard own.utf8.first == UInt8(ascii: "/") else {
            try self.init(own, allowingInsecureHTTP: allowingInsecureHTTP)
            return
        }
        let host = try ServerURL(server, allowingInsecureHTTP: allowingInsecureHTTP)
        try self.init(
            "\(host.scheme)://\(host.authority)\(own)", allowingInsecureHTTP: allowingInsecureHTTP)
    }

    private static func splitScheme(_ text: String) throws(RequestError) -> (String, ArraySlice<UInt8>) {
        let bytes = Array(text.utf8)
        for scheme in ["https", "http"] {
            let prefix = Array((scheme + "://").utf8)
            if bytes.count > prefix.count, zip(bytes, prefix).allSatisfy({ ($0 | 0x20) == ($1 | 0x20) }) {
                return (scheme, bytes[prefix.count...])
            }
        }
        throw .server(reason: "it must be an absolute URL such as https://api.example.com/v1")
    }

    /// The host without port; `nil` when malformed.
    private static func host(of authority: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var host = authority
        if authority.first == UInt8(ascii: "[") {
            guard let close = authority.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            host = authority[...close]
        } else if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
            host = authority[..<colon]
        }
        let port = authority[host.endIndex...]
        let isPort =
            port.isEmpty
            || (port.first == UInt8(ascii: ":") && (2...6).contains(port.count)
                && Int(String(decoding: port.dropFirst(), as: UTF8.self)).map { (0...65535).contains($0) }
                    == true
                && port.dropFirst().allSatisfy { (0x30...0x39).contains($0) })
        let isHost: Bool =
            if host.first == UInt8(ascii: "[") {
                host.count > 3
                    && host.dropFirst().dropLast().allSatisfy {
                        PercentEncoding.isHexDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
                    }
            } else {
                !host.isEmpty
                    && host.allSatisfy { PercentEncoding.isUnreserved($0) && $0 != UInt8(ascii: "~") }
            }
        return isHost && isPort ? host : nil
    }

    /// RFC 6761 section 6.3, RFC 1122 section 3.2.1.3, RFC 4291 section 2.5.3.
    private static func isLoopback(_ host: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: host, as: UTF8.self).lowercased()
        if text == "localhost" || text == "[::1]" || text.hasSuffix(".localhost") { return true }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        if PercentEncoding.isUnreserved(byte) { return true }
        return "/%!$&'()*+,;=:@".utf8.contains(byte)
    }
}
