// Written by pinion 0.1.0 from openapi.yaml, options b76ea0eeeb5bbf9b, content cbde8a1b7ef08e3d. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// `GET /v1/customers/{customer-tenant-id}`: Gets a customer with both profiles.
public struct GetCustomer: Operation {
    public typealias Output = Customer
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getCustomer", method: "GET", path: "/v1/customers/{customer-tenant-id}",
            successes: "200", failures: "429 default", security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/customers.yaml#/Customer") }
    public var customerId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.customerId = customerId; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Customers {
    /// Gets a customer with both profiles.
    ///
    /// At most 500 calls a minute for one customer.
    /// See <https://learn.microsoft.com/partner-center/developer/get-a-customer-by-id>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The customer.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func get(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> Customer {
        try await client.call(GetCustomer(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/profiles/company`: Gets a customer's company profile.
public struct GetCompanyProfile: Operation {
    public typealias Output = CustomerCompanyProfile
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getCompanyProfile", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/profiles/company", successes: "200", failures: "429 default",
            security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/profiles.yaml#/CustomerCompanyProfile") }
    public var customerId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.customerId = customerId; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Customers {
    /// Gets a customer's company profile.
    /// See <https://learn.microsoft.com/partner-center/developer/get-a-customer-s-company-profile>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The profile.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getCompanyProfile(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CustomerCompanyProfile {
        try await client.call(GetCompanyProfile(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/profiles/billing`: Gets a customer's billing profile.
public struct GetBillingProfile: Operation {
    public typealias Output = CustomerBillingProfile
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getBillingProfile", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/profiles/billing", successes: "200", failures: "429 default",
            security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/profiles.yaml#/CustomerBillingProfile") }
    public var customerId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.customerId = customerId; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Customers {
    /// Gets a customer's billing profile.
    /// See <https://learn.microsoft.com/partner-center/developer/get-all-of-a-customer-s-billing-profiles>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The profile.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getBillingProfile(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CustomerBillingProfile {
        try await client.call(GetBillingProfile(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `HEAD /v1/domains/{domain}`: Tells whether a domain is taken.
public struct CheckDomain: Operation {
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "checkDomain", method: "HEAD", path: "/v1/domains/{domain}", successes: "200 404",
            failures: "429 default", security: [["appOnly"], ["appPlusUser"]]) }
    public var domain: String
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(domain: String, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.domain = domain; self.requestId = requestId; self.correlationId = correlationId; self.locale = locale
        self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("domain", self.domain, validator: Schemas.validator("paths/domains.yaml#/Domain/parameters/0/schema"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }

    public static func decode(_ response: ResponseDecoder<ServiceError>) throws(CallError<ServiceError>) -> Output {
        try requireSuccess(response)
        switch response.status {
        case 200: return .taken
        default: return .free
        }
    }

    /// What the operation gives.
    public enum Output: Sendable {
        /// Somebody has the domain.
        case taken
        /// Nobody has the domain.
        case free
    }
}

extension PartnerCenter.Domains {
    /// Tells whether a domain is taken.
    /// See <https://learn.microsoft.com/partner-center/developer/verify-domain-availability>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - domain: A whole domain, such as `contoso.onmicrosoft.com`.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: Somebody has the domain.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func check(domain: String, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CheckDomain.Output {
        try await client.call(CheckDomain(domain: domain, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/countryvalidationrules/{isocode-id}`: Gets what a country asks of addresses and registration numbers.
public struct GetCountryValidationRules: Operation {
    public typealias Output = CountryValidationRules
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getCountryValidationRules", method: "GET",
            path: "/v1/countryvalidationrules/{isocode-id}", successes: "200", failures: "429 default",
            security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/country-validation-rules.yaml#/CountryValidationRules") }
    public var country: String
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(country: String, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.country = country; self.requestId = requestId; self.correlationId = correlationId; self.locale = locale
        self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("isocode-id", self.country, validator: Schemas.validator("schemas/scalars.yaml#/CountryCode"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Validation {
    /// Gets what a country asks of addresses and registration numbers.
    /// See <https://learn.microsoft.com/partner-center/developer/get-market-specific-validation-data>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - country: Two-letter country code (ISO 3166-1), upper case.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The rules.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getCountryValidationRules(country: String, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CountryValidationRules {
        try await client.call(GetCountryValidationRules(country: country, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/qualifications`: Lists what a customer is qualified as, and what was asked for.
public struct ListQualifications: Operation {
    public typealias Output = [Qualification]
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listQualifications", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/qualifications", successes: "200", failures: "429 default",
            security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("paths/qualifications.yaml#/Qualifications/get/responses/200/content/application~1json/schema") }
    public var customerId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.customerId = customerId; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Qualifications {
    /// Lists what a customer is qualified as, and what was asked for.
    /// See <https://learn.microsoft.com/partner-center/developer/get-customer-qualification-asynchronous>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The qualifications.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func list(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> [Qualification] {
        try await client.call(ListQualifications(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/all/validations`: Lists the partner's validation codes for the government cloud.
public struct ListGccValidationCodes: Operation {
    public typealias Output = [ValidationCode]
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listGccValidationCodes", method: "GET", path: "/v1/customers/all/validations",
            successes: "200", failures: "429 default", security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("paths/qualifications.yaml#/ValidationCodes/get/responses/200/content/application~1json/schema") }
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) {
        self.requestId = requestId; self.correlationId = correlationId; self.locale = locale
        self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Qualifications {
    /// Lists the partner's validation codes for the government cloud.
    /// See <https://learn.microsoft.com/partner-center/developer/get-a-partner-s-validation-codes>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The codes.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listGccValidationCodes(requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> [ValidationCode] {
        try await client.call(ListGccValidationCodes(requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/users`: Lists the users of a customer, in pages.
public struct ListUsers: Operation {
    public typealias Output = CustomerUserCollection
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listUsers", method: "GET", path: "/v1/customers/{customer-tenant-id}/users",
            successes: "200", failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/users.yaml#/CustomerUserCollection") }
    public var customerId: UUID
    public var size: Int32?
    public var filter: CustomerUserFilter?
    public var sortField: String?
    public var sortDirection: SortDirection?
    public var seekOperation: SeekOperation?
    public var offset: Int32?
    public var continuationToken: String?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(customerId: UUID, size: Int32? = nil, filter: CustomerUserFilter? = nil, sortField: String? = nil,
            sortDirection: SortDirection? = nil, seekOperation: SeekOperation? = nil, offset: Int32? = nil,
            continuationToken: String? = nil, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.customerId = customerId; self.size = size; self.filter = filter; self.sortField = sortField
        self.sortDirection = sortDirection; self.seekOperation = seekOperation; self.offset = offset
        self.continuationToken = continuationToken; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.query("size", self.size, validator: Schemas.validator("parameters.yaml#/Size/schema"))
        request.query("filter", self.filter, style: .json, validator: Schemas.validator("schemas/users.yaml#/CustomerUserFilter"))
        request.query("sortField", self.sortField)
        request.query("sortDirection", self.sortDirection, validator: Schemas.validator("schemas/filters.yaml#/SortDirection"))
        request.query("seekOperation", self.seekOperation, validator: Schemas.validator("schemas/paging.yaml#/SeekOperation"))
        request.query("offset", self.offset, validator: Schemas.validator("parameters.yaml#/Offset/schema"))
        request.header("MS-ContinuationToken", self.continuationToken)
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension ListUsers: PagedOperation {
    public static var pageBasePath: String { "/v1" }
    public static func items(of page: CustomerUserCollection) -> [CustomerUser] { page.items }
    public static func nextPage(after page: CustomerUserCollection) -> NextPage? {
        guard let link = page.links?.next?.uri else { return nil }
        var headers: [NextPage.Header] = []
        for header in page.links?.next?.headers ?? [] {
            guard let name = header.key else { continue }
            guard let value = header.value else { continue }
            headers.append(NextPage.Header(name: name, value: value))
        }
        return NextPage(link: link, headers: headers)
    }
}

extension PartnerCenter.Users {
    /// Lists the users of a customer, in pages.
    ///
    /// Deleted users are listed with a filter. For the next page, follow `links.next` with its headers.
    /// See <https://learn.microsoft.com/partner-center/developer/get-a-list-of-all-user-accounts-for-a-customer>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - size: How many items a page should have. Zero, or nothing, leaves it to the service.
    ///   - filter: Which users to list. JSON text on the wire.
    ///   - sortField: The member to sort by.
    ///   - sortDirection: Which way to sort.
    ///   - seekOperation: Which page to fetch, seen from the one that `MS-ContinuationToken` belongs to.
    ///   - offset: How many items to skip.
    ///   - continuationToken: Where to go on: the `continuationToken` of the page before. Goes with `seekOperation`; `size` and `filter` are left out then.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: A page of users.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func list(customerId: UUID, size: Int32? = nil, filter: CustomerUserFilter? = nil, sortField: String? = nil,
            sortDirection: SortDirection? = nil, seekOperation: SeekOperation? = nil, offset: Int32? = nil,
            continuationToken: String? = nil, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CustomerUserCollection {
        try await client.call(ListUsers(customerId: customerId, size: size, filter: filter, sortField: sortField, sortDirection: sortDirection, seekOperation: seekOperation, offset: offset, continuationToken: continuationToken, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }

    /// As `list`, page by page, asked for one after the other as they are consumed; `.items` are their elements.
    public func listPages(customerId: UUID, size: Int32? = nil, filter: CustomerUserFilter? = nil,
            sortField: String? = nil, sortDirection: SortDirection? = nil, seekOperation: SeekOperation? = nil,
            offset: Int32? = nil, continuationToken: String? = nil, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) -> Pages<ListUsers> {
        client.pages(of: ListUsers(customerId: customerId, size: size, filter: filter, sortField: sortField, sortDirection: sortDirection, seekOperation: seekOperation, offset: offset, continuationToken: continuationToken, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `PATCH /v1/customers/{customer-tenant-id}/users/{user-id}`: Changes a user account, or restores a deleted one.
public struct UpdateUser: Operation {
    public typealias Output = CustomerUser
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "updateUser", method: "PATCH",
            path: "/v1/customers/{customer-tenant-id}/users/{user-id}", successes: "200", failures: "429 default",
            security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/users.yaml#/CustomerUser") }
    public var body: CustomerUserUpdate
    public var customerId: UUID
    public var userId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: CustomerUserUpdate, customerId: UUID, userId: UUID, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) {
        self.body = body; self.customerId = customerId; self.userId = userId; self.requestId = requestId
        self.correlationId = correlationId; self.locale = locale; self.application = application
        self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.path("user-id", self.userId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion)
        request.body(json: self.body, validator: Schemas.validator("schemas/users.yaml#/CustomerUserUpdate")) }
}

extension PartnerCenter.Users {
    /// Changes a user account, or restores a deleted one.
    /// See <https://learn.microsoft.com/partner-center/developer/update-user-accounts-for-a-customer>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - userId: The id of a user of the customer.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The user as it is now.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func update(_ body: CustomerUserUpdate, customerId: UUID, userId: UUID, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CustomerUser {
        try await client.call(UpdateUser(body: body, customerId: customerId, userId: userId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/users/{user-id}/directoryroles`: Lists the directory roles of a user.
public struct ListUserRoles: Operation {
    public typealias Output = DirectoryRoleCollection
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listUserRoles", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/users/{user-id}/directoryroles", successes: "200",
            failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/users.yaml#/DirectoryRoleCollection") }
    public var customerId: UUID
    public var userId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(customerId: UUID, userId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.customerId = customerId; self.userId = userId; self.requestId = requestId
        self.correlationId = correlationId; self.locale = locale; self.application = application
        self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.path("user-id", self.userId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Users {
    /// Lists the directory roles of a user.
    /// See <https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - userId: The id of a user of the customer.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The roles.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listRoles(customerId: UUID, userId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> DirectoryRoleCollection {
        try await client.call(ListUserRoles(customerId: customerId, userId: userId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `DELETE /v1/customers/{customer-tenant-id}/directoryroles/{role-id}/usermembers/{user-id}`: Takes a directory role from a user.
public struct RemoveRoleMember: Operation {
    public typealias Output = Void
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "removeRoleMember", method: "DELETE",
            path: "/v1/customers/{customer-tenant-id}/directoryroles/{role-id}/usermembers/{user-id}", successes: "204",
            failures: "429 default", security: [["appPlusUser"]]) }
    public var customerId: UUID
    public var roleId: UUID
    public var userId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(customerId: UUID, roleId: UUID, userId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.customerId = customerId; self.roleId = roleId; self.userId = userId; self.requestId = requestId
        self.correlationId = correlationId; self.locale = locale; self.application = application
        self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.path("role-id", self.roleId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.path("user-id", self.userId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Users {
    /// Takes a directory role from a user.
    /// See <https://learn.microsoft.com/partner-center/developer/remove-customer-user-from-a-role>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - roleId: The id of a directory role.
    ///   - userId: The id of a user of the customer.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func removeRoleMember(customerId: UUID, roleId: UUID, userId: UUID, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) {
        try await client.call(RemoveRoleMember(customerId: customerId, roleId: roleId, userId: userId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `POST /v1/customers/{customer-tenant-id}/agreements`: Confirms that a customer has accepted an agreement.
public struct CreateAgreement: Operation {
    public typealias Output = Agreement
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "createAgreement", method: "POST",
            path: "/v1/customers/{customer-tenant-id}/agreements", failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/agreements.yaml#/Agreement") }
    public var body: NewAgreement
    public var customerId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: NewAgreement, customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.body = body; self.customerId = customerId; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion)
        request.body(json: self.body, validator: Schemas.validator("schemas/agreements.yaml#/NewAgreement")) }
}

extension PartnerCenter.Agreements {
    /// Confirms that a customer has accepted an agreement.
    ///
    /// Refused with code 600061 when it has been confirmed before.
    /// See <https://learn.microsoft.com/partner-center/developer/confirm-customer-consent-customer-agreement>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The agreement as confirmed.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func create(_ body: NewAgreement, customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> Agreement {
        try await client.call(CreateAgreement(body: body, customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/compliance/csp/agreementstatus`: Tells whether an indirect reseller has accepted the partner agreement.
public struct GetMpaStatus: Operation {
    public typealias Output = PartnerAgreementStatus
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getMpaStatus", method: "GET", path: "/v1/compliance/csp/agreementstatus",
            successes: "200", failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/agreements.yaml#/PartnerAgreementStatus") }
    public var mpnId: String?
    public var tenantId: UUID?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(mpnId: String? = nil, tenantId: UUID? = nil, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.mpnId = mpnId; self.tenantId = tenantId; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.query("mpnId", self.mpnId, validator: Schemas.validator("paths/agreements.yaml#/PartnerAgreementStatus/get/parameters/0/schema"))
        request.query("tenantId", self.tenantId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Agreements {
    /// Tells whether an indirect reseller has accepted the partner agreement.
    ///
    /// Give exactly one of the reseller's two ids.
    /// See <https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - mpnId: The reseller's number in the partner programme.
    ///   - tenantId: The reseller's tenant id.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The status.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getMpaStatus(mpnId: String? = nil, tenantId: UUID? = nil, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> PartnerAgreementStatus {
        try await client.call(GetMpaStatus(mpnId: mpnId, tenantId: tenantId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}
