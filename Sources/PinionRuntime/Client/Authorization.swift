/// Which credentials a request carries, decided from the operation's security, and put on it.
struct Authorization: Sendable {
    let schemes: [SecurityScheme]
    let credential: Credential

    /// The credentials of the first alternative that can be met.
    /// - Parameter security: alternatives, each a set of scheme keys; empty when none is needed.
    /// - Throws: `.credential` when no alternative can be met.
    func chosen(
        for security: [[String]]
    ) throws(RequestError) -> [(scheme: SecurityScheme, credential: Credential)] {
        if security.isEmpty { return undeclared }
        // `{}` among the alternatives makes the others optional; a credential is better than none.
        for alternative in security where !alternative.isEmpty {
            if let met = met(alternative) { return met }
        }
        if security.contains([]) { return [] }
        throw .credential(accepted: security.map { $0.joined(separator: " and ") })
    }

    /// A description that declares no scheme at all says nothing about credentials: what the caller gave
    /// goes along with every operation, where HTTP itself says how.
    private var undeclared: [(scheme: SecurityScheme, credential: Credential)] {
        guard schemes.isEmpty else { return [] }
        return switch credential.kind {
        case .bearer: [(SecurityScheme("", .bearer), credential)]
        case .basic: [(SecurityScheme("", .basic), credential)]
        case .none, .apiKey, .schemes: []
        }
    }

    private func met(_ alternative: [String]) -> [(scheme: SecurityScheme, credential: Credential)]? {
        var met: [(scheme: SecurityScheme, credential: Credential)] = []
        for key in alternative {
            // A scheme that is required and not declared cannot be met, except by sending nothing.
            let scheme = schemes.first { $0.key == key } ?? SecurityScheme(key, .other)
            guard let credential = credential.matching(scheme) else { return nil }
            met.append((scheme, credential))
        }
        return met
    }

    /// Puts the credentials on a request, asking their closures.
    func apply(
        _ chosen: [(scheme: SecurityScheme, credential: Credential)], to request: inout HTTPRequest
    ) async throws(AuthorizationError) {
        for (scheme, credential) in chosen {
            do {
                switch (scheme.kind, credential.kind) {
                case (.bearer, .bearer(let token)):
                    try set("Authorization", "Bearer " + (await token()), &request)
                case (.basic, .basic(let user, let password)):
                    let pair = Base64Data((user + ":" + (try await password())).utf8)
                    try set("Authorization", "Basic " + pair.text, &request)
                case (.apiKeyHeader(let name), .apiKey(let key)): try set(name, await key(), &request)
                case (.apiKeyQuery(let name), .apiKey(let key)):
                    let path = request.path ?? "/"
                    let pair = PercentEncoding.encode(name) + "=" + PercentEncoding.encode(try await key())
                    request.path = path + (path.utf8.contains(UInt8(ascii: "?")) ? "&" : "?") + pair
                case (.apiKeyCookie(let name), .apiKey(let key)):
                    let pair = PercentEncoding.encode(name) + "=" + PercentEncoding.encode(try await key())
                    let others = request.headerFields[.cookie].map { $0 + "; " } ?? ""
                    try set("Cookie", others + pair, &request)
                default: break
                }
            } catch let error as RequestError {
                throw .request(error)
            } catch {
                throw .closure(error)
            }
        }
    }

    private func set(_ name: String, _ value: String, _ request: inout HTTPRequest) throws(RequestError) {
        try HeaderRules.set(name, value, in: &request.headerFields)
    }
}

enum AuthorizationError: Error {
    case request(RequestError)
    case closure(any Error)
}
