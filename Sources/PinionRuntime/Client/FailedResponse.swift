public import HTTPTypes

/// A header that names one exchange, for support requests: `MS-RequestId: 5b6e...`.
public struct RequestID: Sendable, Hashable, CustomStringConvertible {
    /// The header's name as it was received.
    public let name: String
    /// Its value; only printable ASCII, at most 200 characters.
    public let value: String

    /// `name: value`.
    public var description: String { "\(name): \(value)" }

    /// The ids among `fields`: those under `names`, and the ones in common use. None twice.
    static func found(in fields: HTTPFields, names: [String]) -> [RequestID] {
        var found: [RequestID] = []
        var seen: Set<HTTPField.Name> = []
        for name in names + [
            "MS-RequestId", "MS-CorrelationId", "x-ms-request-id", "x-request-id", "request-id",
        ] {
            guard let name = HTTPField.Name(name), seen.insert(name).inserted else { continue }
            for field in fields[fields: name] where HeaderRules.isLegalValue(field.value.utf8) {
                found.append(RequestID(name: field.name.rawName, value: String(field.value.prefix(200))))
            }
        }
        return found
    }
}

/// An answer that is an error, or that the description does not mention.
public struct FailedResponse<Failure: Sendable>: Sendable {
    /// The `operationId`.
    public let operation: String
    /// The HTTP status, 100 to 599.
    public let status: Int
    /// The body if it decodes; `nil` for a gateway's HTML, an empty body, an undocumented status.
    public let body: Failure?
    /// The body as it came.
    public let bytes: [UInt8]
    /// All header fields.
    public let headers: HTTPFields
    /// What to tell the service's support.
    public let requestIDs: [RequestID]
    /// Whether the description mentions the status (`4XX` and `default` included).
    public let isDocumented: Bool

    /// A failed response of your own, for tests.
    public init(
        operation: String, status: Int, body: Failure?, bytes: [UInt8] = [], headers: HTTPFields = [:],
        requestIDs: [RequestID] = [], isDocumented: Bool = true
    ) {
        self.operation = operation
        self.status = status
        self.body = body
        self.bytes = bytes
        self.headers = headers
        self.requestIDs = requestIDs
        self.isDocumented = isDocumented
    }

    /// How long the service asks to wait, when `Retry-After` gives seconds.
    public var retryAfter: Duration? {
        headers[.retryAfter].flatMap { RetryAfter($0) }.flatMap {
            if case .seconds(let seconds) = $0 { .seconds(seconds) } else { nil }
        }
    }
}

extension FailedResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Operation, status, request ids; never the body, which may repeat what was sent.
    public var description: String {
        let phrase = StatusPhrase.phrase(for: status)
        var text = "\(operation) failed: \(status)\(phrase.isEmpty ? "" : " " + phrase)"
        if !isDocumented { text += ", a status the description does not mention" }
        return text + RequestID.suffix(requestIDs)
    }

    /// The same as `description`.
    public var debugDescription: String { description }
    /// Nothing: `dump` would show the body and headers.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension RequestID {
    static func suffix(_ ids: [RequestID]) -> String {
        ids.isEmpty ? "" : " (" + ids.map(\.description).joined(separator: ", ") + ")"
    }
}

enum StatusPhrase {
    /// Our own phrases; the server's may hold anything.
    static func phrase(for status: Int) -> String {
        switch status {
        case 300: "Multiple Choices"
        case 301: "Moved Permanently"
        case 302: "Found"
        case 303: "See Other"
        case 304: "Not Modified"
        case 307: "Temporary Redirect"
        case 308: "Permanent Redirect"
        case 400: "Bad Request"
        case 401: "Unauthorized"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 405: "Method Not Allowed"
        case 406: "Not Acceptable"
        case 408: "Request Timeout"
        case 409: "Conflict"
        case 410: "Gone"
        case 412: "Precondition Failed"
        case 413: "Content Too Large"
        case 415: "Unsupported Media Type"
        case 417: "Expectation Failed"
        case 422: "Unprocessable Content"
        case 429: "Too Many Requests"
        case 500: "Internal Server Error"
        case 501: "Not Implemented"
        case 502: "Bad Gateway"
        case 503: "Service Unavailable"
        case 504: "Gateway Timeout"
        default: ""
        }
    }
}
