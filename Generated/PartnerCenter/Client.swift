// Written by pinion 0.1.0 from openapi.yaml, options b76ea0eeeb5bbf9b, content 9f9fcd7b96d591eb. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

@_exported public import PinionRuntime

/// Partner Center, version v1.
///
/// Customers of Microsoft Cloud Solution Provider partners.
///
/// Create customers, read and change their profiles, users, qualifications and agreements.
/// See <https://learn.microsoft.com/partner-center/developer/>.
public struct PartnerCenter: Sendable {
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

        /// The public cloud. `https://api.partnercenter.microsoft.com`
        public static let global: Server = Server(url: "https://api.partnercenter.microsoft.com")

        /// The cloud operated by 21Vianet in China. It lacks managed services, agreements and passwords.
        /// `https://partner.partnercenterapi.microsoftonline.cn`
        public static let china: Server = Server(url: "https://partner.partnercenterapi.microsoftonline.cn")
    }

    private static let schemes: [SecurityScheme] = [SecurityScheme("appOnly", .bearer), SecurityScheme("appPlusUser", .bearer)]

    /// Header fields of answers; each is `nil` if it is not there or not as described. Raw: `self[name]`.
    public struct Headers: ResponseHeaders {
        public let fields: HTTPFields
        public init(_ fields: HTTPFields) { self.fields = fields }
        /// How many seconds to wait before the call may be repeated.
        public var retryAfter: Int32? { value("Retry-After") }
        /// The id of the call, as sent or as made up by the service. Quote it to support.
        public var requestId: UUID? { value("MS-RequestId") }
        /// The id of the piece of work, as sent or as made up by the service.
        public var correlationId: UUID? { value("MS-CorrelationId") }
        /// Traces the call through the service's own components.
        public var correlationVector: String? { value("MS-CV") }
        /// Names the machine that answered.
        public var serverId: String? { value("MS-ServerId") }
    }
}

// Does not compile with a runtime that this code was not written for.
private typealias RequiredRuntime = PinionRuntimeVersion1

extension PartnerCenter {
    /// Customers and their company and billing profiles.
    /// See <https://learn.microsoft.com/partner-center/developer/customer-resources>.
    public var customers: Customers { Customers(client: client) }
    /// Operations under `customers`.
    public struct Customers: Sendable { public let client: Client }

    /// Domain names for customers.
    public var domains: Domains { Domains(client: client) }
    /// Operations under `domains`.
    public struct Domains: Sendable { public let client: Client }

    /// How partners and customers are related.
    public var relationships: Relationships { Relationships(client: client) }
    /// Operations under `relationships`.
    public struct Relationships: Sendable { public let client: Client }

    /// Addresses, the rules of countries, and the vetting of accounts.
    public var validation: Validation { Validation(client: client) }
    /// Operations under `validation`.
    public struct Validation: Sendable { public let client: Client }

    /// Education and government customers.
    public var qualifications: Qualifications { Qualifications(client: client) }
    /// Operations under `qualifications`.
    public struct Qualifications: Sendable { public let client: Client }

    /// The user accounts of a customer, and their directory roles.
    /// See <https://learn.microsoft.com/partner-center/developer/user-resources>.
    public var users: Users { Users(client: client) }
    /// Operations under `users`.
    public struct Users: Sendable { public let client: Client }

    /// Agreements between customers, partners and Microsoft. Public cloud only.
    public var agreements: Agreements { Agreements(client: client) }
    /// Operations under `agreements`.
    public struct Agreements: Sendable { public let client: Client }
}
