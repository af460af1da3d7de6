// Written by pinion 0.1.0 from openapi.yaml, options b07754ff87bc3980, content 2defeb7a28daa829. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

@_exported public import PinionRuntime

/// Animal shelter, version 1.
public struct Shelter: Sendable {
    /// Sends the operations.
    public let client: Client

    /// A client of the service.
    ///
    /// - Parameters:
    ///   - transport: The HTTP stack to send with.
    ///   - credential: What proves who is calling, asked for every request.
    ///   - server: Where the service is.
    ///   - configuration: Validation, repetition, limits.
    public init(transport: some Transport, credential: Credential = .none, server: Server = .httpsShelterExample,
            configuration: ClientConfiguration = ClientConfiguration()) {
        self.client = Client(server: server.url, transport: transport, credential: credential, schemes: Self.schemes,
        configuration: configuration) }

    /// Where the service is.
    public struct Server: Sendable, Hashable {
        /// Scheme, host and what stands before every path.
        public let url: String

        /// A server of your own: an absolute `https` URL, or `http` on loopback, without query.
        public init(url: String) { self.url = url }

        /// `https://shelter.example`
        public static let httpsShelterExample: Server = Server(url: "https://shelter.example")
    }

    private static let schemes: [SecurityScheme] = []
}

// Does not compile with a runtime that this code was not written for.
private typealias RequiredRuntime = PinionRuntimeVersion1
