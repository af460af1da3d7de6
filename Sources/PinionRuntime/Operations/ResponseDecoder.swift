public import PinionJSON

/// One answer, for generated code to read by its status.
public struct ResponseDecoder<Failure: Sendable>: Sendable {
    /// The HTTP status, 100 to 599.
    public let status: Int
    /// All header fields.
    public let headers: HTTPFields
    /// The body as it came.
    public let bytes: [UInt8]
    let operation: String
    let requestIDs: [RequestID]
    let answers: AnswerValidation
    /// HEAD and the statuses 1xx, 204, 205 and 304 have no body whatever the server sent (RFC 9110 section 6.4.1).
    let forbidsBody: Bool

    init(
        _ response: TransportResponse, definition: OperationDefinition, requestIDs: [RequestID] = [],
        answers: AnswerValidation = .off
    ) {
        status = response.head.status.code
        headers = response.head.headerFields
        operation = definition.id
        self.requestIDs = requestIDs
        self.answers = answers
        forbidsBody = definition.method == "HEAD" || status < 200 || [204, 205, 304].contains(status)
        bytes = forbidsBody ? [] : response.body
    }

    // MARK: Successes

    /// A JSON body.
    /// - Throws: `.unreadable` when there is none, `Content-Type` is another one, or it does not decode.
    public func json<Value: JSONDecodable>(_ validator: Validator? = nil) throws(CallError<Failure>) -> Value
    {
        guard !bytes.isEmpty else { throw unreadable(.empty) }
        try check(MediaType.isJSON)
        let tape: JSONTape
        do throws(JSONParseError) {
            tape = try JSONTape(parsing: bytes)
        } catch {
            throw unreadable(.notJSON(error))
        }
        try validate(tape, validator)
        do throws(JSONDecodingError) {
            return try Value(jsonTape: tape)
        } catch {
            throw unreadable(.notDecodable(error))
        }
    }

    /// A JSON body, or `nil` when there is no body, where the description has successes with and without one.
    /// - Throws: as `json(_:)`.
    public func optionalJSON<Value: JSONDecodable>(
        _ validator: Validator? = nil
    ) throws(CallError<Failure>) -> Value? {
        if bytes.isEmpty { return nil }
        let value: Value = try json(validator)
        return value
    }

    /// A JSON body; no body is read as `null`, for an `Output` that is optional.
    /// - Throws: as `json(_:)`.
    func optionalJSON<Value: JSONDecodable>(
        orNull validator: Validator?
    ) throws(CallError<Failure>) -> Value {
        guard bytes.isEmpty else { return try json(validator) }
        do throws(JSONDecodingError) {
            return try Value(jsonBytes: Array("null".utf8))
        } catch {
            throw unreadable(.empty)
        }
    }

    /// A text body: a string, a number, a boolean, or what the text of a JSON string would decode to.
    /// - Throws: `.unreadable` when it is not UTF-8 or does not decode.
    public func text<Value: JSONDecodable>() throws(CallError<Failure>) -> Value {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw unreadable(.notText) }
        if let value: Value = PlainText.scalar(text) { return value }
        do {
            return try Value(jsonTape: JSONText.encode(text).tape)
        } catch let error as JSONDecodingError {
            throw unreadable(.notDecodable(error))
        } catch {
            throw unreadable(.notText)
        }
    }

    /// The body as it is.
    public func binary() -> [UInt8] { bytes }

    // MARK: Failures

    /// A documented error; `body` is there if it decodes.
    public func failure<Value: JSONDecodable>(as wrap: (Value) -> Failure) -> CallError<Failure> {
        failed(body: failureBody().map(wrap), isDocumented: true)
    }

    /// A documented error without a body.
    public func failure(_ body: Failure? = nil) -> CallError<Failure> {
        failed(body: body, isDocumented: true)
    }

    /// A status that the description does not mention: the bytes are kept, nothing is decoded.
    public func undocumented() -> CallError<Failure> { failed(body: nil, isDocumented: false) }

    /// The body of an error by whatever `Content-Type`; `nil` for HTML, cut-off JSON, another shape.
    private func failureBody<Value: JSONDecodable>() -> Value? {
        guard !bytes.isEmpty, let tape = try? JSONTape(parsing: bytes) else { return nil }
        return try? Value(jsonTape: tape)
    }

    private func failed(body: Failure?, isDocumented: Bool) -> CallError<Failure> {
        .failed(
            FailedResponse(
                operation: operation, status: status, body: body, bytes: bytes, headers: headers,
                requestIDs: requestIDs, isDocumented: isDocumented))
    }

    // MARK: Checks

    func check(_ isExpected: (String) -> Bool) throws(CallError<Failure>) {
        guard let type = headers[.contentType], !isExpected(type) else { return }
        throw unreadable(.mediaType(HeaderRules.isLegalValue(type.utf8) ? HeaderRules.printable(type) : nil))
    }

    func validate(_ tape: JSONTape, _ validator: Validator?) throws(CallError<Failure>) {
        guard let validator else { return }
        switch answers {
        case .off: return
        case .report(let report):
            let violations = validator.violations(in: tape, part: .body)
            if !violations.isEmpty {
                report(
                    AnswerReport(
                        operation: operation, status: status, violations: violations, requestIDs: requestIDs))
            }
        case .refuse:
            let violations = validator.violations(in: tape, part: .body)
            if !violations.isEmpty { throw unreadable(.invalid(violations)) }
        }
    }

    func unreadable(_ reason: UnreadableResponse.Reason) -> CallError<Failure> {
        .unreadable(
            UnreadableResponse(
                operation: operation, status: status, reason: reason, bytes: bytes, headers: headers,
                requestIDs: requestIDs))
    }
}

extension ResponseDecoder where Failure: JSONDecodable {
    /// A documented error whose body is the operation's one failure type; `body` is there if it decodes.
    public func failureJSON() -> CallError<Failure> { failure(as: { (body: Failure) in body }) }
}

enum MediaType {
    /// Type and subtype in lower case, without parameters.
    static func essence(_ contentType: String) -> String {
        contentType.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }.lowercased()
    }

    /// `application/json`, `text/json`, or a type that ends in `+json` (RFC 6839 section 3.1).
    static func isJSON(_ contentType: String) -> Bool {
        let essence = essence(contentType)
        return essence == "application/json" || essence == "text/json" || essence.hasSuffix("+json")
    }

    /// Names in use for JSON Lines.
    static let jsonLines: Set<String> = [
        "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines",
        "application/json-lines", "application/ndjson", "application/x-ndjson", "application/stream+json",
        "text/jsonl",
    ]
}
