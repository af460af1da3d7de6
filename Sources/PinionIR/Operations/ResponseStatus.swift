extension Response.Status {
    /// `200`, `4XX`, `default`.
    init?(_ text: String) {
        if text == "default" {
            self = .default
        } else if text.utf8.count == 3, text.lowercased().hasSuffix("xx"), let digit = Int(text.prefix(1)) {
            self = .range(digit)
        } else if let code = Int(text), (100...599).contains(code) {
            self = .code(code)
        } else {
            return nil
        }
    }

    var isSuccess: Bool {
        switch self {
        case .code(let code): code < 400
        case .range(let digit): digit < 4
        case .default: false
        }
    }

    var rank: Int {
        switch self {
        case .code(let code): code
        case .range(let digit): 1_000 + digit
        case .default: 2_000
        }
    }

    /// The reason phrase as one word (RFC 9110 section 15), for names of cases.
    var word: String {
        switch self {
        case .default: return "default"
        case .range(let digit):
            let words = [
                1: "informational", 2: "success", 3: "redirection", 4: "clientError", 5: "serverError",
            ]
            return words[digit] ?? "status\(digit)XX"
        case .code(let code): return Self.reasons[code] ?? "status\(code)"
        }
    }

    private static let reasons: [Int: String] = [
        200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritativeInformation", 204: "noContent",
        205: "resetContent", 206: "partialContent", 207: "multiStatus", 301: "movedPermanently", 302: "found",
        303: "seeOther", 304: "notModified", 307: "temporaryRedirect", 308: "permanentRedirect",
        400: "badRequest", 401: "unauthorized", 402: "paymentRequired", 403: "forbidden", 404: "notFound",
        405: "methodNotAllowed", 406: "notAcceptable", 408: "requestTimeout", 409: "conflict", 410: "gone",
        411: "lengthRequired", 412: "preconditionFailed", 413: "contentTooLarge", 415: "unsupportedMediaType",
        416: "rangeNotSatisfiable", 417: "expectationFailed", 422: "unprocessableContent", 423: "locked",
        424: "failedDependency", 425: "tooEarly", 426: "upgradeRequired", 428: "preconditionRequired",
        429: "tooManyRequests", 431: "requestHeaderFieldsTooLarge", 451: "unavailableForLegalReasons",
        500: "internalServerError", 501: "notImplemented", 502: "badGateway", 503: "serviceUnavailable",
        504: "gatewayTimeout",
    ]
}
