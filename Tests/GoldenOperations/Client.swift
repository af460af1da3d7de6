// Written by pinion golden from golden.yaml. Do not edit.
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
    public init(
        transport: some Transport,
        credential: Credential,
        server: Server = .global,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.client = Client(
            server: server.url, transport: transport, credential: credential,
            schemes: Self.schemes, configuration: configuration)
    }

    /// Where the service is.
    public struct Server: Sendable, Hashable {
        /// Scheme, host and what stands before every path.
        public let url: String

        /// A server of your own: an absolute `https` URL, or `http` on loopback, without query.
        public init(url: String) {
            self.url = url
        }

        /// The global one.
        ///
        /// `https://api.example.com/v1`
        public static let global: Server = Server(url: "https://api.example.com/v1")

        /// The local test one.
        ///
        /// `http://localhost:8080`
        public static let localTest: Server = Server(url: "http://localhost:8080")

        /// The relative one.
        ///
        /// `/v2`
        public static func relative(at host: String) -> Server {
            Server(url: host + "/v2")
        }
    }

    private static let schemes: [SecurityScheme] = [SecurityScheme("token", .bearer), SecurityScheme("key", .apiKeyHeader("X-Api-Key")), SecurityScheme("user", .basic), SecurityScheme("tls", .other)]
}

// Does not compile with a runtime that this code was not written for.
private typealias RequiredRuntime = PinionRuntimeVersion1

extension GoldenOperations {
    /// Operations under `Pets`.
    public var pets: Pets { Pets(client: client) }

    /// Operations under `Pets`.
    public struct Pets: Sendable {
        /// Sends the operations.
        public let client: Client
    }
}

extension GoldenOperations {
    /// Operations under `files`.
    public var files: Files { Files(client: client) }

    /// Operations under `files`.
    public struct Files: Sendable {
        /// Sends the operations.
        public let client: Client
    }
}
