/// A request that cannot be built from what was given; nothing has been sent.
///
/// No value of the caller's is repeated, since any of them may be a secret; only names are.
public enum RequestError: Error, Sendable, Hashable {
    /// The base URL cannot be used; `reason` says why and what would do.
    case server(reason: String)
    /// A path value is empty, `.` or `..`: it would name another resource.
    case unsafePathValue(parameter: String)
    /// A header name is no token (RFC 9110 section 5.1), or names a field that belongs to the client.
    case illegalHeaderName(String)
    /// A header value holds a control character (CR, LF, NUL ...) or text outside ASCII.
    case illegalHeaderValue(name: String)
    /// The value has a shape its style cannot say: an object inside an array, for example.
    case unsupportedShape(parameter: String)
    /// The value does not encode: NaN, for example; `reason` names no value.
    case unencodable(part: String, reason: String)
    /// The client's credential is of no kind the operation accepts; `accepted` lists its schemes.
    case credential(accepted: [String])
    /// The address of the next page cannot be followed.
    case nextPage(reason: String)
}

extension RequestError: CustomStringConvertible {
    /// What is wrong, for the person who wrote the call.
    public var description: String {
        switch self {
        case .server(let reason): "The server's address cannot be used: \(reason)"
        case .unsafePathValue(let parameter):
            "The path parameter '\(parameter)' is empty, '.' or '..', which would address another resource."
        case .illegalHeaderName(let name): "'\(name)' cannot be the name of a request header."
        case .illegalHeaderValue(let name):
            "The value for the header '\(name)' holds a control character or text outside ASCII."
        case .unsupportedShape(let parameter):
            "The value for '\(parameter)' is nested in a way that the parameter's style cannot express."
        case .unencodable(let part, let reason): "The \(part) cannot be encoded: \(reason)"
        case .credential(let accepted):
            "The operation needs \(accepted.joined(separator: " or ")), which the client's credential is not."
        case .nextPage(let reason): "The next page cannot be asked for: \(reason)"
        }
    }
}
