public import PinionJSON

/// Collects the parts of one request. What goes wrong is remembered, and told when the request is built:
/// generated code that writes parts needs no `try`.
public struct RequestEncoder {
    let definition: OperationDefinition
    let isValidating: Bool
    /// The first thing that makes the request impossible.
    var error: RequestError?
    /// Every rule broken, body and parameters.
    var violations: [Violation] = []
    /// Values for the names in braces of the path, encoded.
    var pathValues: [(name: String, text: String)] = []
    var query: [EncodedPair] = []
    var cookies: [EncodedPair] = []
    var fields: HTTPFields = [:]
    var body: [UInt8] = []
    var clientRequestIDs: [HTTPField.Name] = []

    init(definition: OperationDefinition, validating: Bool) {
        self.definition = definition
        self.isValidating = validating
    }

    mutating func fail(_ error: RequestError) {
        if self.error == nil { self.error = error }
    }

    // MARK: Parameters

    /// Gives a path parameter, `{name}` in the template. Everything but unreserved characters is percent-encoded; a value that is
    /// empty, `.` or `..` is refused.
    /// - Parameter style: `.simple`, `.label`, `.matrix` or `.json`.
    public mutating func path<Value: JSONEncodable>(
        _ name: String, _ value: Value, style: ParameterStyle = .simple(explode: false),
        allowsReserved: Bool = false, validator: Validator? = nil
    ) {
        guard let form = form(of: value, name, style, validator) else { return }
        let encoding = StyleEncoding(name: name, kept: allowsReserved ? .reservedInPath : .unreserved)
        guard let text = encoding.text(form, style) else { return fail(.unsupportedShape(parameter: name)) }
        switch text {
        case "", ".", "..": fail(.unsafePathValue(parameter: name))
        default: pathValues.append((name, text))
        }
    }

    /// Appends a query parameter; `nil` and empty arrays append nothing.
    /// - Parameter style: `.form`, `.spaceDelimited`, `.pipeDelimited`, `.deepObject` or `.json`.
    public mutating func query<Value: JSONEncodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .form(explode: true),
        allowsReserved: Bool = false, validator: Validator? = nil
    ) {
        guard let value, let form = form(of: value, name, style, validator) else { return }
        let encoding = StyleEncoding(name: name, kept: allowsReserved ? .reservedInQuery : .unreserved)
        guard let pairs = encoding.pairs(form, style) else { return fail(.unsupportedShape(parameter: name)) }
        query += pairs
    }

    /// Adds a header field; `nil` adds none. Control characters and text outside ASCII are refused.
    /// - Parameter style: `.simple` or `.json`.
    public mutating func header<Value: JSONEncodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .simple(explode: false),
        validator: Validator? = nil
    ) {
        guard let value, let form = form(of: value, name, style, validator) else { return }
        guard let text = StyleEncoding(name: name, kept: .everything).text(form, style) else {
            return fail(.unsupportedShape(parameter: name))
        }
        header(name, text: style == .json ? JSONText.asciiOnly(text) : text)
    }

    /// Adds an entity tag in the form header fields have (RFC 9110 section 8.8.3); `nil` and an empty tag add none.
    public mutating func header(_ name: String, _ value: EntityTag?, validator: Validator? = nil) {
        guard let value, let text = value.headerValue, form(of: value, name, .json, validator) != nil else {
            return
        }
        header(name, text: text)
    }

    /// Adds a cookie; `nil` adds none. All cookies share one field.
    /// - Parameter style: `.form` or `.json`.
    public mutating func cookie<Value: JSONEncodable>(
        _ name: String, _ value: Value?, style: ParameterStyle = .form(explode: true),
        validator: Validator? = nil
    ) {
        guard let value, let form = form(of: value, name, style, validator) else { return }
        guard let pairs = StyleEncoding(name: name, kept: .unreserved).pairs(form, style) else {
            return fail(.unsupportedShape(parameter: name))
        }
        cookies += pairs
    }

    /// Adds a header field that names this call: the caller's value, or a fresh lower-case UUID. A client
    /// that repeats the call sends the same one.
    public mutating func clientRequestID<Value: JSONEncodable>(
        _ name: String, _ value: Value?, validator: Validator? = nil
    ) {
        if let fieldName = HTTPField.Name(name) { clientRequestIDs.append(fieldName) }
        if value == nil {
            header(name, text: FreshID.make())
        } else {
            header(name, value, validator: validator)
        }
    }

    private mutating func header(_ name: String, text: String) {
        do throws(RequestError) {
            try HeaderRules.set(name, text, in: &fields)
        } catch {
            fail(error)
        }
    }

    /// The JSON form of a parameter, validated; for style `.json` a scalar that is the JSON text.
    private mutating func form<Value: JSONEncodable>(
        of value: Value, _ name: String, _ style: ParameterStyle, _ validator: Validator?
    ) -> ParameterForm? {
        guard let json = json(of: value, part: "parameter '\(HeaderRules.printable(name))'") else {
            return nil
        }
        validate(json.tape, validator, part: .parameter(name))
        if style == .json { return .scalar(String(decoding: json.bytes, as: UTF8.self)) }
        return json.tape.withRoot { ParameterForm($0) }
    }

    // MARK: What bodies and parameters share

    mutating func json<Value: JSONEncodable>(
        of value: Value, part: String
    ) -> (bytes: [UInt8], tape: JSONTape)? {
        do {
            return try JSONText.encode(value)
        } catch {
            fail(.unencodable(part: part, reason: "\(error)"))
            return nil
        }
    }

    mutating func validate(_ tape: JSONTape, _ validator: Validator?, part: Violation.Part) {
        guard isValidating, let validator else { return }
        violations += validator.violations(in: tape, part: part)
    }

    // MARK: The request

    /// The template with its names replaced.
    private func path() throws(RequestError) -> String {
        var path = ""
        var rest = definition.path.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            path += String(Substring(rest[..<open]))
            rest = rest[open...].dropFirst()
            let end = rest.firstIndex(of: UInt8(ascii: "}")) ?? rest.endIndex
            let name = rest[..<end]
            guard let value = pathValues.first(where: { $0.name.utf8.elementsEqual(name) }) else {
                throw .unsafePathValue(parameter: String(Substring(name)))
            }
            path += value.text
            rest = rest[end...].dropFirst()
        }
        return path + String(Substring(rest))
    }

    func finish(for server: ServerURL) throws(RequestError) -> EncodedRequest {
        if let error { throw error }
        guard let method = HTTPRequest.Method(definition.method) else {
            throw .unencodable(part: "method", reason: "it is no token")
        }
        let path = try path()
        var target = server.basePath
        if path.utf8.first != UInt8(ascii: "/") { target += "/" }
        target += path
        var separator = path.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        for pair in query {
            target += separator + pair.name + "=" + pair.value
            separator = "&"
        }
        var fields = fields
        if !cookies.isEmpty {
            fields[.cookie] = cookies.map { $0.name + "=" + $0.value }.joined(separator: "; ")
        }
        if !definition.accepts.isEmpty, fields[.accept] == nil {
            try HeaderRules.set("Accept", definition.accepts, in: &fields)
        }
        let head = HTTPRequest(
            method: method, scheme: server.scheme, authority: server.authority, path: target,
            headerFields: fields)
        return EncodedRequest(head: head, body: body, clientRequestIDs: clientRequestIDs)
    }
}
