internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    mutating func requestBody(
        _ written: Document.Referenceable<Document.RequestBody>, owner: OperationID
    ) -> RequestBody? {
        guard let body = document.requestBody(written) else { return nil }
        let contents = contents(body.content, .request, context(written, owner, "Body"))
        if contents.isEmpty { return nil }
        return RequestBody(
            isRequired: body.required?.value == true, contents: contents,
            documentation: Documentation(description: body.description?.value),
            origin: Origin(pointer: "#/requestBody", location: body.location))
    }

    mutating func responses(
        _ written: [Document.Named<Document.Referenceable<Document.Response>>], owner: OperationID,
        operation: NameRequest
    ) -> [Response] {
        var result: [Response] = []
        for named in written {
            guard let status = Response.Status(named.name), let response = document.response(named.value)
            else {
                continue
            }
            let name = NameRequest(status.word, pinned: response.extensions.text(.name))
            let suffix = status.isSuccess ? "Output" : status.word + "Failure"
            let contents = contents(response.content, .response, context(named.value, owner, suffix))
            let headers = response.headers.compactMap { header($0, owner) }
            result.append(
                Response(
                    status: status, isError: response.extensions.flag(.errorResponse) ?? !status.isSuccess,
                    name: name, contents: contents, headers: headers,
                    documentation: Documentation(
                        summary: response.summary?.value, description: response.description?.value),
                    origin: Origin(pointer: "#/responses/" + named.name, location: response.location)))
        }
        // Where nothing else is a success, `default` is what a caller hopes for.
        if !result.contains(where: { !$0.isError }),
            let index = result.firstIndex(where: { $0.status == .default })
        {
            result[index].isError = false
        }
        return result.sorted { $0.status.rank < $1.status.rank }
    }

    private func context<Value>(
        _ written: Document.Referenceable<Value>, _ owner: OperationID, _ suffix: String
    ) -> NamingContext {
        // A shared body or response shares its inline types.
        if case .reference(let object) = written, let index = object.reference.target,
            let last = document[index].fragment.split(separator: "/").last
        {
            return NamingContext(owner: .module, name: NameRequest(String(last)))
        }
        return NamingContext(owner: .operation(owner), name: NameRequest(suffix))
    }

    private mutating func contents(
        _ written: [Document.Named<Document.Referenceable<Document.MediaType>>], _ direction: Direction,
        _ context: NamingContext
    ) -> [Content] {
        written.compactMap { named in
            guard let media = document.mediaType(named.value) else { return nil }
            let encoding = Content.Encoding(mediaType: named.name)
            var type = encoding.typeWithoutSchema
            var schema: SchemaID?
            if let index = media.schema ?? media.itemSchema {
                let typed = typed(index, direction, context)
                switch encoding {
                case .binary: break
                case .text where typed.reference == .json: break
                default: type = typed.orNull
                }
                if encoding != .binary { schema = schemaID(index, direction) }
            }
            return Content(mediaType: named.name, encoding: encoding, type: type, schema: schema)
        }
    }

    private mutating func header(
        _ named: Document.Named<Document.Referenceable<Document.Header>>, _ owner: OperationID
    ) -> ResponseHeader? {
        guard let header = document.header(named.value) else { return nil }
        var typed = Typed(reference: .scalar(.string))
        if case .schema(let index) = header.value.shape {
            let context = NamingContext(owner: .operation(owner), name: NameRequest(named.name))
            typed = self.typed(index, .response, context)
        }
        return ResponseHeader(
            wireName: named.name, name: NameRequest(named.name, pinned: header.value.extensions.text(.name)),
            isRequired: header.value.required?.value == true, type: typed.orNull,
            documentation: Documentation(description: header.value.description?.value))
    }
}

extension Content.Encoding {
    /// The encoding of a media type; parameters and case do not matter.
    init(mediaType: String) {
        let essence = mediaType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
        switch essence {
        case "application/json", "text/json", "*/*", "application/*": self = .json
        case "application/x-www-form-urlencoded": self = .form
        default:
            if essence.hasSuffix("+json") {
                self = .json
            } else if essence.hasPrefix("multipart/") {
                self = .multipart
            } else if essence.hasPrefix("text/") {
                self = .text
            } else {
                self = .binary
            }
        }
    }

    var typeWithoutSchema: TypeReference {
        switch self {
        case .json, .form, .multipart: .json
        case .text: .scalar(.string)
        case .binary: .scalar(.binary)
        }
    }
}

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

    fileprivate var rank: Int {
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
