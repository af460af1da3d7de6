// Written by pinion golden from golden.yaml, options 0000000000000000, content aeeb4106ed747c95. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

@_exported public import PinionRuntime

/// Pets, version 1.0.
///
/// Pets and what is done to them.
public struct GoldenOperations: Sendable {
    /// Sends the operations.
    public let client: Client

    /// A client of the service.
    ///
    /// - Parameters:
    ///   - transport: The HTTP stack to send with.
    ///   - credential: What proves who is calling, asked for every request.
    ///   - server: Where the service is.
    ///   - configuration: Validation, repetition, limits.
    public init(transport: some Transport, credential: Credential, server: Server = .global,
            configuration: ClientConfiguration = ClientConfiguration()) {
        self.client = Client(server: server.url, transport: transport, credential: credential, schemes: Self.schemes,
        configuration: configuration) }

    /// Where the service is.
    public struct Server: Sendable, Hashable {
        /// Scheme, host and what stands before every path.
        public let url: String

        /// A server of your own: an absolute `https` URL, or `http` on loopback, without query.
        public init(url: String) { self.url = url }

        /// The global one. `https://api.example.com/v1`
        public static let global: Server = Server(url: "https://api.example.com/v1")

        /// The local test one. `http://localhost:8080`
        public static let localTest: Server = Server(url: "http://localhost:8080")

        /// The relative one. `/v2`
        public static func relative(at host: String) -> Server { Server(url: [host, "/v2"].joined()) }

        /// `https://eu.example.com:443/v1`
        ///
        /// - Parameter region: Where data is kept.
        public static func regional(region: Region = .eu, port: String = "443") -> Server {
            Server(url: ["https://", region.rawValue, ".example.com:", port, "/v1"].joined()) }

        /// Values of `region`.
        public enum Region: String, Sendable, CaseIterable {
            case eu = "eu"
            case usWest = "us-west"
        }
    }

    private static let schemes: [SecurityScheme] = [SecurityScheme("token", .bearer), SecurityScheme("key", .apiKeyHeader("X-Api-Key")), SecurityScheme("user", .basic), SecurityScheme("tls", .other)]

    /// Header fields of answers; each is `nil` if it is not there or not as described. Raw: `self[name]`.
    public struct Headers: ResponseHeaders {
        public let fields: HTTPFields
        public init(_ fields: HTTPFields) { self.fields = fields }
        public var xTraceId: String? { value("X-Trace-Id") }
        public var msRequestId: String? { value("MS-RequestId") }
        public var eTag: String? { value("ETag") }
        /// Says X-Remaining.
        public var xRemaining: Int? { value("X-Remaining") }
        /// Says X-Tags.
        public var xTags: [String]? { value("X-Tags") }
        /// Says X-Filter.
        public var xFilter: Filter? { value("X-Filter", style: .simple(explode: true)) }
        /// Says X-Json.
        public var xJson: Filter? { value("X-Json", style: .json) }
        /// Says Fields.
        public var fieldsValue: Bool? { value("Fields") }
    }

    /// The body of an error, of all operations with the same errors.
    public enum Failure: OperationFailure {
        /// Answer notFound.
        case notFound(Missing)
        /// Answer other.
        case other(Problem)

        public static func error(from response: ResponseDecoder<Self>) -> CallError<Self> {
            switch response.status {
            case 404: response.failure(as: Self.notFound)
            case 409: response.failure()
            default: response.failure(as: Self.other)
            }
        }
    }
}

// Does not compile with a runtime that this code was not written for.
private typealias RequiredRuntime = PinionRuntimeVersion1

extension GoldenOperations {
    /// Operations under `Pets`.
    public var pets: Pets { Pets(client: client) }
    /// Operations under `Pets`.
    public struct Pets: Sendable { public let client: Client }

    /// Operations under `files`.
    public var files: Files { Files(client: client) }
    /// Operations under `files`.
    public struct Files: Sendable { public let client: Client }
}

extension GoldenOperations {
    /// Requests that the service sends on its own: webhooks.
    public enum Webhooks: Sendable {
        /// A pet is new. Comes with the headers `X-Signature`.
        public static var newPet: IncomingRequest<Pet> {
            IncomingRequest(name: "newPet", method: "POST", validator: Schemas.validator("#/webhooks/newPet")) }
    }
}

extension GoldenOperations {
    /// Requests that the service sends because it was asked to: callbacks.
    public enum Callbacks: Sendable {
        public static var onTicket: IncomingRequest<Ticket> {
            IncomingRequest(name: "onTicket", method: "PUT", expression: "{$request.body#/url}") }
    }
}
