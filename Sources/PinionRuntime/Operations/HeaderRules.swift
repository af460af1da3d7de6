import HTTPTypes

/// What may stand in a header field that goes out.
///
/// URL loading systems drop a field whose value holds CR or LF and send the request without it, and put
/// a *name* that holds them on the wire as it is; both are refused here, before anything is sent.
enum HeaderRules {
    /// RFC 9110 section 5.5: visible ASCII, space and tab. `obs-text` (0x80 and above) is refused.
    static func isLegalValue(_ value: some Sequence<UInt8>) -> Bool {
        value.allSatisfy { $0 == 0x09 || (0x20...0x7E).contains($0) }
    }

    /// Appends a field, or says what is wrong with it.
    /// - Throws: `.illegalHeaderName`, `.illegalHeaderValue`; neither repeats the value.
    static func append(_ name: String, _ value: String, to fields: inout HTTPFields) throws(RequestError) {
        let checked = try fieldName(name)
        guard isLegalValue(value.utf8) else { throw .illegalHeaderValue(name: checked.rawName) }
        fields.append(HTTPField(name: checked, value: value))
    }

    /// Replaces every field of that name.
    /// - Throws: as `append`.
    static func set(_ name: String, _ value: String, in fields: inout HTTPFields) throws(RequestError) {
        let checked = try fieldName(name)
        guard isLegalValue(value.utf8) else { throw .illegalHeaderValue(name: checked.rawName) }
        fields[checked] = value
    }

    /// A name by RFC 9110 section 5.1: a token, and no pseudo header.
    static func fieldName(_ name: String) throws(RequestError) -> HTTPField.Name {
        guard let checked = HTTPField.Name(name), !name.utf8.starts(with: ":".utf8) else {
            throw .illegalHeaderName(printable(name))
        }
        return checked
    }

    /// Names a server may not choose for the next request: they carry identity, or frame the message.
    static func isReserved(_ name: HTTPField.Name) -> Bool {
        switch name.canonicalName {
        case "authorization", "proxy-authorization", "cookie", "host", "content-length", "content-type",
            "transfer-encoding", "connection", "upgrade", "te", "trailer", "expect", "keep-alive",
            "proxy-connection":
            true
        default: false
        }
    }

    /// `text` with everything but printable ASCII escaped, and cut at 60 characters.
    static func printable(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars.prefix(60) {
            output += scalar.escaped(asASCII: true)
        }
        return output
    }
}
