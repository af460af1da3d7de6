/// What proves who is calling. Never printed: its description names the kind only.
public struct Credential: Sendable {
    enum Kind: Sendable {
        case none
        case bearer(@Sendable () async throws -> String)
        case basic(user: String, password: @Sendable () async throws -> String)
        case apiKey(@Sendable () async throws -> String)
        case schemes([String: Credential])
    }
    let kind: Kind

    /// No credential: every operation is sent without one, and the service decides.
    public static let none: Credential = Credential(kind: .none)

    /// `Authorization: Bearer ...`. The closure is called for every request that is sent, repetitions
    /// included, and should return a token it keeps until shortly before the token expires.
    public static func bearer(_ token: @escaping @Sendable () async throws -> String) -> Credential {
        Credential(kind: .bearer(token))
    }

    /// `Authorization: Basic ...`, RFC 7617, UTF-8. The user must not hold a colon.
    public static func basic(user: String, password: String) -> Credential {
        Credential(kind: .basic(user: user, password: { password }))
    }

    /// A key, sent where the description's scheme says: a header, the query or a cookie.
    public static func apiKey(_ key: String) -> Credential {
        Credential(kind: .apiKey({ key }))
    }

    /// As `apiKey(_:)`, asked for every request.
    public static func apiKey(_ key: @escaping @Sendable () async throws -> String) -> Credential {
        Credential(kind: .apiKey(key))
    }

    /// One credential for each security scheme of the description, by the scheme's key. An operation
    /// uses the first of its alternatives for which all schemes are here.
    public static func schemes(_ credentials: [String: Credential]) -> Credential {
        Credential(kind: .schemes(credentials))
    }

    /// The credential to use for a scheme, or `nil` when this one is of another kind.
    func matching(_ scheme: SecurityScheme) -> Credential? {
        switch (kind, scheme.kind) {
        case (.schemes(let credentials), _): credentials[scheme.key]?.matching(scheme)
        case (.none, _), (.bearer, .bearer), (.basic, .basic), (.apiKey, .apiKeyHeader),
            (.apiKey, .apiKeyQuery), (.apiKey, .apiKeyCookie):
            self
        // Nothing a request carries, a client certificate for example: not for us to judge.
        case (_, .other): Credential.none
        default: nil
        }
    }
}

extension Credential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The kind of credential.
    public var description: String {
        switch kind {
        case .none: "no credential"
        case .bearer: "bearer credential"
        case .basic: "basic credential"
        case .apiKey: "API key"
        case .schemes(let credentials):
            "credentials for " + credentials.keys.sorted().joined(separator: ", ")
        }
    }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// Nothing: the key must not show in `dump`.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// A security scheme of the description, as a client needs it.
public struct SecurityScheme: Sendable, Hashable {
    /// Where a credential goes.
    public enum Kind: Sendable, Hashable {
        /// `Authorization: Bearer ...`: http bearer, oauth2, openIdConnect.
        case bearer
        /// `Authorization: Basic ...`.
        case basic
        /// A header field.
        case apiKeyHeader(String)
        /// A query parameter.
        case apiKeyQuery(String)
        /// A cookie.
        case apiKeyCookie(String)
        /// Nothing a request carries: mutualTLS.
        case other
    }
    /// Its key under `components.securitySchemes`.
    public let key: String
    /// Where a credential goes.
    public let kind: Kind

    /// A scheme.
    public init(_ key: String, _ kind: Kind) {
        self.key = key
        self.kind = kind
    }
}
