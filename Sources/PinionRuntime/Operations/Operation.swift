public import HTTPTypes
public import PinionJSON

/// One method on one path as a value: its parts are typed, it builds its request, and it reads its
/// answers. Generated; a client is not needed to use one.
public protocol Operation: Sendable {
    /// What a success gives: the body's model, `Void`, or an enumeration where successes differ.
    associatedtype Output: Sendable = Void
    /// What an error's body is.
    associatedtype Failure: Sendable = JSONValue
    /// The header fields of answers, with those the description names as typed properties.
    associatedtype HeaderFields: ResponseHeaders = PlainHeaders

    /// What is the same for every call.
    static var definition: OperationDefinition { get }
    /// The rules of a success's body; `nil` when there are none.
    static var outputValidator: Validator? { get }
    /// Throws unless the status of an answer is a success.
    static func requireSuccess(_ response: ResponseDecoder<Failure>) throws(CallError<Failure>)
    /// Writes parameters and body.
    func encode(to request: inout RequestEncoder)
    /// Reads an answer by its status.
    static func decode(_ response: ResponseDecoder<Failure>) throws(CallError<Failure>) -> Output
}

extension Operation {
    /// No rules.
    public static var outputValidator: Validator? { nil }
    /// Nothing: the path says it all.
    public func encode(to request: inout RequestEncoder) {}
}

/// The parts of an operation that no call changes.
public struct OperationDefinition: Sendable, Hashable {
    /// How the body of a success is read.
    public enum Body: Sendable, Hashable {
        /// JSON, which has to be there.
        case json
        /// JSON, or `null` when the answer has no body.
        case optionalJSON
        /// Text in UTF-8.
        case text
        /// As it came, or not at all.
        case raw
    }
    /// `operationId`.
    public let id: String
    /// Upper case: `GET`.
    public let method: String
    /// The path template, percent-encoded but for names in braces: `/v1/customers/{customer-tenant-id}`.
    public let path: String
    /// Statuses of successes.
    public let successes: StatusSet
    /// Statuses of the errors that the description mentions.
    public let failures: StatusSet
    /// How the body of a success is read, where all are read alike.
    public let body: Body
    /// Alternatives, each a set of keys of security schemes; empty when no credential is needed.
    public let security: [[String]]
    /// The `Accept` header: media types of the successes. Empty: none is sent.
    public let accepts: String
    /// A base URL of the operation's own, in place of the client's; without a host (`/v2`) it takes the client's.
    public let server: String?
    /// Response headers that name an exchange, besides the ones in common use.
    public let requestIDs: [String]

    /// A definition.
    public init(
        id: String, method: String, path: String, successes: StatusSet = "2XX", failures: StatusSet = "",
        body: Body = .json, security: [[String]] = [], accepts: String = "application/json",
        server: String? = nil, requestIDs: [String] = []
    ) {
        self.id = id
        self.method = method
        self.path = path
        self.successes = successes
        self.failures = failures
        self.body = body
        self.security = security
        self.accepts = accepts
        self.server = server
        self.requestIDs = requestIDs
    }
}

/// A request that is ready to be sent by any HTTP stack: no credential is on it yet.
public struct EncodedRequest: Sendable {
    /// Method, address and header fields.
    public var head: HTTPRequest
    /// The bytes of the body, the same that were validated; empty when there is none.
    public var body: [UInt8]
    /// Fields that hold an id of this call. A repetition keeps them, another call needs new ones.
    public var clientRequestIDs: [HTTPField.Name]
}

extension Operation {
    /// The request for this operation at a server.
    ///
    /// - Parameters:
    ///   - server: an absolute `https` URL without query, for example `https://api.example.com`.
    ///   - validating: whether body and parameters are held to the description first.
    ///   - allowsInsecureHTTP: whether `http` will do for hosts other than loopback.
    /// - Throws: `.invalid` with every violation, or `.request`.
    public func request(
        server: String, validating: Bool = true, allowsInsecureHTTP: Bool = false
    ) throws(CallError<Failure>) -> EncodedRequest {
        let base: ServerURL
        do throws(RequestError) {
            base = try ServerURL(server, of: Self.definition, allowingInsecureHTTP: allowsInsecureHTTP)
        } catch {
            throw .request(error)
        }
        return try encoded(for: base, validating: validating)
    }

    func encoded(for server: ServerURL, validating: Bool) throws(CallError<Failure>) -> EncodedRequest {
        var encoder = RequestEncoder(definition: Self.definition, validating: validating)
        encode(to: &encoder)
        if let error = encoder.error { throw .request(error) }
        if !encoder.violations.isEmpty { throw .invalid(encoder.violations) }
        do throws(RequestError) {
            return try encoder.finish(for: server)
        } catch {
            throw .request(error)
        }
    }
}

/// An answer with what came beside its body.
public struct OperationResponse<Call: Operation>: Sendable {
    /// The decoded body.
    public let output: Call.Output
    /// The HTTP status, 100 to 599.
    public let status: Int
    /// All header fields; those of the description are properties.
    public let headers: Call.HeaderFields
    /// What to tell the service's support.
    public let requestIDs: [RequestID]
    /// The body as it came.
    public let bytes: [UInt8]
}

extension OperationResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Status and request ids; the body may hold secrets that only its model knows.
    public var description: String { "status \(status)" + RequestID.suffix(requestIDs) }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// The output alone, which redacts itself.
    public var customMirror: Mirror { Mirror(self, children: ["status": status, "output": output]) }
}
