// Written by pinion 0.1.0 from openapi.yaml, options b76ea0eeeb5bbf9b, content fd5f6cbfcaedfcf5. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// `PUT /v1/customers/{customer-tenant-id}/profiles/billing`: Replaces a customer's billing profile.
public struct UpdateBillingProfile: Operation {
    public typealias Output = CustomerBillingProfile
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "updateBillingProfile", method: "PUT",
            path: "/v1/customers/{customer-tenant-id}/profiles/billing", successes: "200", failures: "429 default",
            security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/profiles.yaml#/CustomerBillingProfile") }
    public var body: CustomerBillingProfile
    public var customerId: UUID
    public var ifMatch: EntityTag
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: CustomerBillingProfile, customerId: UUID, ifMatch: EntityTag, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) {
        self.body = body; self.customerId = customerId; self.ifMatch = ifMatch; self.requestId = requestId
        self.correlationId = correlationId; self.locale = locale; self.application = application
        self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("If-Match", self.ifMatch, validator: Schemas.validator("parameters.yaml#/IfMatch/schema"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion)
        request.body(json: self.body, validator: Schemas.validator("paths/profiles.yaml#/BillingProfile/put/requestBody/content/application~1json/schema")) }
}

extension PartnerCenter.Customers {
    /// Replaces a customer's billing profile.
    ///
    /// Send the whole profile as fetched, with the changes made to it, and its `attributes.etag` as `If-Match`. Refused with 400 and code 2055 when the profile has changed in the meantime: fetch it again, and repeat the change.
    /// See <https://learn.microsoft.com/partner-center/developer/update-a-customer-s-billing-profile>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - ifMatch: The entity tag the object had when it was read (`attributes.etag`). The update is refused with code 2055 when somebody else has changed the object since.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The profile as it is now, with a new entity tag.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func updateBillingProfile(_ body: CustomerBillingProfile, customerId: UUID, ifMatch: EntityTag,
            requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CustomerBillingProfile {
        try await client.call(UpdateBillingProfile(body: body, customerId: customerId, ifMatch: ifMatch, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/validations/checkdomainavailability/{domain_prefix}`: Tells whether a domain prefix is free. Use `checkDomain`.
public struct CheckDomainAvailability: Operation {
    public typealias Output = Bool
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "checkDomainAvailability", method: "GET",
            path: "/v1/validations/checkdomainavailability/{domain_prefix}", successes: "200", failures: "429 default",
            security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("paths/domains.yaml#/DomainAvailability/get/responses/200/content/application~1json/schema") }
    public var domainPrefix: String
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    @available(*, deprecated)
    public init(domainPrefix: String, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.domainPrefix = domainPrefix; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("domain_prefix", self.domainPrefix, validator: Schemas.validator("paths/domains.yaml#/DomainAvailability/parameters/0/schema"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Domains {
    /// Tells whether a domain prefix is free. Use `checkDomain`.
    /// See <https://learn.microsoft.com/partner-center/developer/verify-domain-availability>.
    ///
    /// - Warning: Deprecated by the description.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - domainPrefix: The part before `.onmicrosoft.com`.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: Whether it is free.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @available(*, deprecated)
    public func checkAvailability(domainPrefix: String, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> Bool {
        try await client.call(CheckDomainAvailability(domainPrefix: domainPrefix, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `POST /v1/customers/{customer-tenant-id}/verifieddomain`: Adds a domain that has been verified elsewhere to a customer.
public struct AddVerifiedDomain: Operation {
    public typealias Output = Domain
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "addVerifiedDomain", method: "POST",
            path: "/v1/customers/{customer-tenant-id}/verifieddomain", failures: "429 default",
            security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/domains.yaml#/Domain") }
    public var body: VerifiedDomain
    public var customerId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: VerifiedDomain, customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.body = body; self.customerId = customerId; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion)
        request.body(json: self.body, validator: Schemas.validator("schemas/domains.yaml#/VerifiedDomain")) }
}

extension PartnerCenter.Domains {
    /// Adds a domain that has been verified elsewhere to a customer.
    /// See <https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer>.
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
    /// - Returns: The domain.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func addVerifiedDomain(_ body: VerifiedDomain, customerId: UUID, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> Domain {
        try await client.call(AddVerifiedDomain(body: body, customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/relationships`: Lists the indirect resellers of a customer.
public struct ListCustomerRelationships: Operation {
    public typealias Output = PartnerRelationshipCollection
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listCustomerRelationships", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/relationships", successes: "200", failures: "429 default",
            security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/relationships.yaml#/PartnerRelationshipCollection") }
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

extension PartnerCenter.Relationships {
    /// Lists the indirect resellers of a customer.
    /// See <https://learn.microsoft.com/partner-center/developer/get-indirect-resellers-of-a-customer>.
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
    /// - Returns: The resellers, without state and location.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listCustomerRelationships(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> PartnerRelationshipCollection {
        try await client.call(ListCustomerRelationships(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/relationships`: Lists the indirect resellers of a provider, or the providers of a reseller.
public struct ListPartnerRelationships: Operation {
    public typealias Output = PartnerRelationshipCollection
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listPartnerRelationships", method: "GET", path: "/v1/relationships", successes: "200",
            failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/relationships.yaml#/PartnerRelationshipCollection") }
    public var relationshipType: PartnerRelationshipQuery
    public var filter: PartnerRelationshipFilter?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(relationshipType: PartnerRelationshipQuery, filter: PartnerRelationshipFilter? = nil,
            requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) {
        self.relationshipType = relationshipType; self.filter = filter; self.requestId = requestId
        self.correlationId = correlationId; self.locale = locale; self.application = application
        self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.query("relationship_type", self.relationshipType, validator: Schemas.validator("schemas/relationships.yaml#/PartnerRelationshipQuery"))
        request.query("filter", self.filter, style: .json, validator: Schemas.validator("schemas/relationships.yaml#/PartnerRelationshipFilter"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Relationships {
    /// Lists the indirect resellers of a provider, or the providers of a reseller.
    /// See <https://learn.microsoft.com/partner-center/developer/retrieve-a-list-of-indirect-resellers>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - relationshipType: What the caller is to the partners listed.
    ///   - filter: Which partners to list. JSON text on the wire.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The partners.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listPartnerRelationships(relationshipType: PartnerRelationshipQuery,
            filter: PartnerRelationshipFilter? = nil, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> PartnerRelationshipCollection {
        try await client.call(ListPartnerRelationships(relationshipType: relationshipType, filter: filter, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/qualification`: Gets a customer's qualification. Use `listQualifications`.
public struct GetQualification: Operation {
    public typealias Output = RetiredQualification
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getQualification", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/qualification", successes: "200", failures: "429 default",
            security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/qualifications.yaml#/RetiredQualification") }
    public var customerId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    @available(*, deprecated)
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
    /// Gets a customer's qualification. Use `listQualifications`.
    /// See <https://learn.microsoft.com/partner-center/developer/get-customer-qualification-asynchronous>.
    ///
    /// - Warning: Deprecated by the description.
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
    /// - Returns: The qualification.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @available(*, deprecated)
    public func get(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> RetiredQualification {
        try await client.call(GetQualification(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `PUT /v1/customers/{customer-tenant-id}/qualification`: Sets a customer's qualification. Use `createQualification`.
public struct SetQualification: Operation {
    public typealias Output = RetiredQualification
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "setQualification", method: "PUT",
            path: "/v1/customers/{customer-tenant-id}/qualification", successes: "200", failures: "429 default",
            security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/qualifications.yaml#/RetiredQualification") }
    public var body: RetiredQualification
    public var customerId: UUID
    public var validationCode: String?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    @available(*, deprecated)
    public init(body: RetiredQualification, customerId: UUID, validationCode: String? = nil, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) {
        self.body = body; self.customerId = customerId; self.validationCode = validationCode
        self.requestId = requestId; self.correlationId = correlationId; self.locale = locale
        self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.query("code", self.validationCode)
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion)
        request.body(json: self.body, validator: Schemas.validator("schemas/qualifications.yaml#/RetiredQualification")) }
}

extension PartnerCenter.Qualifications {
    /// Sets a customer's qualification. Use `createQualification`.
    /// See <https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous>.
    ///
    /// - Warning: Deprecated by the description.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - validationCode: For the government cloud, the validation code.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The qualification.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @available(*, deprecated)
    @discardableResult
    public func set(_ body: RetiredQualification, customerId: UUID, validationCode: String? = nil,
            requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> RetiredQualification {
        try await client.call(SetQualification(body: body, customerId: customerId, validationCode: validationCode, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/users/{user-id}`: Gets a user of a customer.
public struct GetUser: Operation {
    public typealias Output = CustomerUser
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getUser", method: "GET", path: "/v1/customers/{customer-tenant-id}/users/{user-id}",
            successes: "200", failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/users.yaml#/CustomerUser") }
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
    /// Gets a user of a customer.
    /// See <https://learn.microsoft.com/partner-center/developer/get-a-user-account-by-id>.
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
    /// - Returns: The user.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func get(customerId: UUID, userId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CustomerUser {
        try await client.call(GetUser(customerId: customerId, userId: userId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/directoryroles/{role-id}/usermembers`: Lists the users who have a directory role, in pages.
public struct ListRoleMembers: Operation {
    public typealias Output = UserMemberCollection
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listRoleMembers", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/directoryroles/{role-id}/usermembers", successes: "200",
            failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/users.yaml#/UserMemberCollection") }
    public var customerId: UUID
    public var roleId: UUID
    public var size: Int32?
    public var seekOperation: SeekOperation?
    public var continuationToken: String?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(customerId: UUID, roleId: UUID, size: Int32? = nil, seekOperation: SeekOperation? = nil,
            continuationToken: String? = nil, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.customerId = customerId; self.roleId = roleId; self.size = size; self.seekOperation = seekOperation
        self.continuationToken = continuationToken; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.path("role-id", self.roleId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.query("size", self.size, validator: Schemas.validator("parameters.yaml#/Size/schema"))
        request.query("seekOperation", self.seekOperation, validator: Schemas.validator("schemas/paging.yaml#/SeekOperation"))
        request.header("MS-ContinuationToken", self.continuationToken)
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension ListRoleMembers: PagedOperation {
    public static var pageBasePath: String { "/v1" }
    public static func items(of page: UserMemberCollection) -> [UserMember] { page.items }
    public static func nextPage(after page: UserMemberCollection) -> NextPage? {
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
    /// Lists the users who have a directory role, in pages.
    /// See <https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - roleId: The id of a directory role.
    ///   - size: How many items a page should have. Zero, or nothing, leaves it to the service.
    ///   - seekOperation: Which page to fetch, seen from the one that `MS-ContinuationToken` belongs to.
    ///   - continuationToken: Where to go on: the `continuationToken` of the page before. Goes with `seekOperation`; `size` and `filter` are left out then.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: A page of users.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listRoleMembers(customerId: UUID, roleId: UUID, size: Int32? = nil, seekOperation: SeekOperation? = nil,
            continuationToken: String? = nil, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> UserMemberCollection {
        try await client.call(ListRoleMembers(customerId: customerId, roleId: roleId, size: size, seekOperation: seekOperation, continuationToken: continuationToken, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }

    /// As `listRoleMembers`, page by page, asked for one after the other as they are consumed; `.items` are their elements.
    public func listRoleMembersPages(customerId: UUID, roleId: UUID, size: Int32? = nil,
            seekOperation: SeekOperation? = nil, continuationToken: String? = nil, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) -> Pages<ListRoleMembers> {
        client.pages(of: ListRoleMembers(customerId: customerId, roleId: roleId, size: size, seekOperation: seekOperation, continuationToken: continuationToken, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/agreements`: Lists the agreements a customer has accepted through partners.
public struct ListCustomerAgreements: Operation {
    public typealias Output = AgreementCollection
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listCustomerAgreements", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/agreements", successes: "200", failures: "429 default",
            security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/agreements.yaml#/AgreementCollection") }
    public var customerId: UUID
    public var agreementType: AgreementTypeFilter?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(customerId: UUID, agreementType: AgreementTypeFilter? = nil, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) {
        self.customerId = customerId; self.agreementType = agreementType; self.requestId = requestId
        self.correlationId = correlationId; self.locale = locale; self.application = application
        self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.query("agreementType", self.agreementType, validator: Schemas.validator("schemas/agreements.yaml#/AgreementTypeFilter"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Agreements {
    /// Lists the agreements a customer has accepted through partners.
    /// See <https://learn.microsoft.com/partner-center/developer/get-confirmation-of-customer-agreement>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - agreementType: Which agreements to list.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The agreements.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listCustomerAgreements(customerId: UUID, agreementType: AgreementTypeFilter? = nil,
            requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> AgreementCollection {
        try await client.call(ListCustomerAgreements(customerId: customerId, agreementType: agreementType, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/agreementtemplates/{agreement-template-id}/document`: Gets links to the text of an agreement, good for five minutes.
public struct GetAgreementDocument: Operation {
    public typealias Output = AgreementDocument
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getAgreementDocument", method: "GET",
            path: "/v1/agreementtemplates/{agreement-template-id}/document", successes: "200", failures: "429 default",
            security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/agreements.yaml#/AgreementDocument") }
    public var templateId: String
    public var country: String?
    public var language: String?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(templateId: String, country: String? = nil, language: String? = nil, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) {
        self.templateId = templateId; self.country = country; self.language = language; self.requestId = requestId
        self.correlationId = correlationId; self.locale = locale; self.application = application
        self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("agreement-template-id", self.templateId, validator: Schemas.validator("paths/agreements.yaml#/AgreementDocument/parameters/0/schema"))
        request.query("country", self.country, validator: Schemas.validator("schemas/scalars.yaml#/CountryCode"))
        request.query("language", self.language)
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Agreements {
    /// Gets links to the text of an agreement, good for five minutes.
    /// See <https://learn.microsoft.com/partner-center/developer/download-customer-agreement-template>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - templateId: From `listAgreementMetadata`. Upper and lower case matter.
    ///   - country: The country the text is for. Upper and lower case matter.
    ///   - language: The language of the text, such as `de-DE`.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    /// - Returns: The links.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getDocument(templateId: String, country: String? = nil, language: String? = nil, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> AgreementDocument {
        try await client.call(GetAgreementDocument(templateId: templateId, country: country, language: language, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}
