/// Sends operations: validates, authorises, repeats where that is safe, and reads the answers.
///
/// A value; copies share nothing but the transport.
public struct Client: Sendable {
    /// The base URL as it was given.
    public let server: String
    /// What this client does beyond sending.
    public var configuration: ClientConfiguration
    let transport: any Transport
    let authorization: Authorization

    /// A client of one server.
    ///
    /// A server URL that cannot be used (not `https`, with user information, ...) makes every call throw
    /// `.request(.server)`.
    public init(
        server: String, transport: some Transport, credential: Credential, schemes: [SecurityScheme] = [],
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.server = server
        self.transport = transport
        self.authorization = Authorization(schemes: schemes, credential: credential)
        self.configuration = configuration
    }

    /// Calls an operation.
    /// - Throws: `CallError`: refused before sending, no answer, an error of the service, an unreadable answer.
    public func call<Call: Operation>(_ operation: Call) async throws(CallError<Call.Failure>) -> Call.Output
    {
        try await response(to: operation).output
    }

    /// Calls an operation, for those who want status and header fields too.
    /// - Throws: as `call(_:)`.
    public func response<Call: Operation>(
        to operation: Call
    ) async throws(CallError<Call.Failure>) -> OperationResponse<Call> {
        let request = try operation.encoded(
            for: base(Call.self), validating: configuration.validatesRequests)
        return try await response(to: request, of: Call.self)
    }

    func base<Call: Operation>(_: Call.Type) throws(CallError<Call.Failure>) -> ServerURL {
        do throws(RequestError) {
            return try ServerURL(
                server, of: Call.definition, allowingInsecureHTTP: configuration.allowsInsecureHTTP,
                replacements: configuration.servers)
        } catch {
            throw .request(error)
        }
    }

    /// Sends a request that is ready and reads its answer as one to that operation.
    func response<Call: Operation>(
        to request: EncodedRequest, of _: Call.Type
    ) async throws(CallError<Call.Failure>) -> OperationResponse<Call> {
        let answer: TransportResponse
        do throws(ExchangeError) {
            answer = try await Exchange(client: self, definition: Call.definition).answer(to: request)
        } catch {
            throw CallError(error)
        }
        let decoder = decoder(of: answer, to: request, Call.self)
        return OperationResponse(
            output: try Call.decode(decoder), status: decoder.status,
            headers: Call.HeaderFields(decoder.headers),
            requestIDs: decoder.requestIDs, bytes: decoder.bytes)
    }

    func decoder<Call: Operation>(
        of answer: TransportResponse, to request: EncodedRequest, _: Call.Type
    ) -> ResponseDecoder<Call.Failure> {
        let ids = RequestID.found(
            in: answer.head.headerFields,
            names: Call.definition.requestIDs + request.clientRequestIDs.map(\.rawName))
        return ResponseDecoder(
            answer, definition: Call.definition, requestIDs: ids, answers: configuration.answers)
    }
}

extension Client: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The server and the kind of credential.
    public var description: String {
        "client of \(HeaderRules.printable(server)) with \(authorization.credential)"
    }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// Nothing: default headers may hold keys.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension CallError {
    init(_ error: ExchangeError) {
        self =
            switch error {
            case .request(let error): .request(error)
            case .credential(let error): .credential(error)
            case .transport(let error): .transport(error)
            case .cancelled: .cancelled
            }
    }
}
