extension NextPage {
    /// The request for this page: the last one with another address and the service's header fields.
    ///
    /// - Throws: `.nextPage` when the link leaves the server, is no URI reference, or when a header field may
    ///   not be chosen by a service.
    func request(
        after last: EncodedRequest, at server: ServerURL, basePath: String
    ) throws(RequestError) -> EncodedRequest {
        var request = last
        request.head.method = .get
        request.head.path = try target(after: last.head.path ?? "/", at: server, basePath: basePath)
        request.body = []
        request.head.headerFields[.contentType] = nil
        for name in request.clientRequestIDs { request.head.headerFields[name] = FreshID.make() }
        for header in headers {
            let name = try HeaderRules.fieldName(header.name)
            guard !HeaderRules.isReserved(name) else {
                throw .nextPage(reason: "the service may not set the header '\(name.rawName)'")
            }
            try HeaderRules.set(header.name, header.value, in: &request.head.headerFields)
        }
        return request
    }

    /// Path and query of the link, unchanged but for what has to stand before them.
    private func target(
        after last: String, at server: ServerURL, basePath: String
    ) throws(RequestError) -> String {
        let bytes = Array(link.utf8)
        guard !bytes.isEmpty, bytes.allSatisfy(Self.isURIByte) else {
            throw .nextPage(reason: "its link is no URI")
        }
        if let rest = Self.afterOrigin(bytes, of: server) {
            return rest.first == UInt8(ascii: "/") ? Self.text(rest) : "/" + Self.text(rest)
        }
        // `//host`, `scheme:` and anything else that RFC 3986 section 4.2 resolves to another host.
        guard !bytes.starts(with: "//".utf8), !Self.hasScheme(bytes) else {
            throw .nextPage(reason: "its link leads to another server")
        }
        if bytes.first == UInt8(ascii: "?") { return last.prefix { $0 != "?" } + link }
        let path = bytes.first == UInt8(ascii: "/") ? link : "/" + link
        // A server URL may end in what the description puts before links.
        let isInServer = server.basePath.utf8.reversed().starts(with: basePath.utf8.reversed())
        let prefix = isInServer ? server.basePath : server.basePath + basePath
        if Self.begins(path, with: prefix) { return path }
        let isUnderBasePath = !isInServer && Self.begins(path, with: basePath)
        return (isUnderBasePath ? server.basePath : prefix) + path
    }

    /// What follows scheme and authority when they are the server's, an explicit default port included.
    private static func afterOrigin(_ bytes: [UInt8], of server: ServerURL) -> ArraySlice<UInt8>? {
        let schemeEnd = server.scheme.utf8.count + 3
        guard bytes.count > schemeEnd, equalIgnoringCase(bytes[..<schemeEnd], (server.scheme + "://").utf8)
        else { return nil }
        let rest = bytes[schemeEnd...]
        let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
        let standard = server.scheme == "https" ? ":443" : ":80"
        func withoutPort(_ authority: some BidirectionalCollection<UInt8>) -> [UInt8] {
            let bytes = Array(authority)
            return bytes.reversed().starts(with: standard.utf8.reversed())
                ? Array(bytes.dropLast(standard.utf8.count)) : bytes
        }
        return equalIgnoringCase(withoutPort(rest[..<end]), withoutPort(server.authority.utf8))
            ? rest[end...] : nil
    }

    /// Whether `path` begins with `prefix` as whole segments.
    private static func begins(_ path: String, with prefix: String) -> Bool {
        guard path.utf8.starts(with: prefix.utf8) else { return false }
        let next = path.utf8.dropFirst(prefix.utf8.count).first
        return next == nil || next == UInt8(ascii: "/") || next == UInt8(ascii: "?")
    }

    private static func hasScheme(_ bytes: [UInt8]) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return !bytes[..<colon].contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") }
    }

    private static func equalIgnoringCase(
        _ first: some Collection<UInt8>, _ second: some Collection<UInt8>
    ) -> Bool {
        first.count == second.count && zip(first, second).allSatisfy { lower($0) == lower($1) }
    }

    private static func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Visible ASCII but for what RFC 3986 never allows and what would split the request line; no fragment.
    private static func isURIByte(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && !"\"<>\\^`{|}#".utf8.contains(byte)
    }
}
