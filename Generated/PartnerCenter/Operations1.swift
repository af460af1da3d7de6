// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// Replaces a customer's billing profile.
///
/// `PUT /v1/customers/{customer-tenant-id}/profiles/billing`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1profiles~1billing/put`.
public struct UpdateBillingProfile: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "updateBillingProfile", method: "PUT", path: "/v1/customers/{customer-tenant-id}/profiles/billing", security: [["appOnly"], ["appPlusUser"]])
    public var body: CustomerBillingProfile
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// The entity tag the object had when it was read (`attributes.etag`). The update is refused with code 2055 when somebody else has changed the object since.
    public var ifMatch: EntityTag
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        body: CustomerBillingProfile,
        customerId: UUID,
        ifMatch: EntityTag,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.body = body
        self.customerId = customerId
        self.ifMatch = ifMatch
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers/")
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator(Schemas.customerTenantIdSchema))
        request.path("/profiles/billing")
        request.header("If-Match", self.ifMatch, validator: Schemas.validator(Schemas.ifMatchSchema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.billingProfilePutRequestBodyContentApplication1jsonSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> CustomerBillingProfile {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.billingProfilePutResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Customers {
    /// Replaces a customer's billing profile.
    ///
    /// Send the whole profile as fetched, with the changes made to it, and its `attributes.etag` as `If-Match`. Refused with 400 and code 2055 when the profile has changed in the meantime: fetch it again, and repeat the change.
    ///
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
    ///
    /// - Returns: The profile as it is now, with a new entity tag.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func updateBillingProfile(
        _ body: CustomerBillingProfile,
        customerId: UUID,
        ifMatch: EntityTag,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> CustomerBillingProfile {
        try await client.call(UpdateBillingProfile(body: body, customerId: customerId, ifMatch: ifMatch, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Tells whether a domain prefix is free. Use `checkDomain`.
///
/// `GET /v1/validations/checkdomainavailability/{domain_prefix}`
///
/// - Warning: Deprecated by the description.
///
/// From `#/paths/~1v1~1validations~1checkdomainavailability~1{domain_prefix}/get`.
public struct CheckDomainAvailability: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "checkDomainAvailability", method: "GET", path: "/v1/validations/checkdomainavailability/{domain_prefix}", security: [["appOnly"], ["appPlusUser"]])
    /// The part before `.onmicrosoft.com`.
    public var domainPrefix: String
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        domainPrefix: String,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.domainPrefix = domainPrefix
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/validations/checkdomainavailability/")
        request.path("domain_prefix", self.domainPrefix, validator: Schemas.validator(Schemas.domainAvailabilityParameters0Schema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> Bool {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.domainAvailabilityGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Domains {
    /// Tells whether a domain prefix is free. Use `checkDomain`.
    ///
    /// - Warning: Deprecated by the description.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/verify-domain-availability>.
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
    ///
    /// - Returns: Whether it is free.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func checkAvailability(
        domainPrefix: String,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> Bool {
        try await client.call(CheckDomainAvailability(domainPrefix: domainPrefix, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Adds a domain that has been verified elsewhere to a customer.
///
/// `POST /v1/customers/{customer-tenant-id}/verifieddomain`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1verifieddomain/post`.
public struct AddVerifiedDomain: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "addVerifiedDomain", method: "POST", path: "/v1/customers/{customer-tenant-id}/verifieddomain", security: [["appOnly"], ["appPlusUser"]])
    public var body: VerifiedDomain
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        body: VerifiedDomain,
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.body = body
        self.customerId = customerId
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers/")
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator(Schemas.customerTenantIdSchema))
        request.path("/verifieddomain")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.verifiedDomainPostRequestBodyContentApplication1jsonSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> Domain {
        switch response.status {
        case 200...299: return try response.json(Schemas.validator(Schemas.verifiedDomainPostResponses2XXContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Domains {
    /// Adds a domain that has been verified elsewhere to a customer.
    ///
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
    ///
    /// - Returns: The domain.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func addVerifiedDomain(
        _ body: VerifiedDomain,
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> Domain {
        try await client.call(AddVerifiedDomain(body: body, customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Lists the indirect resellers of a customer.
///
/// `GET /v1/customers/{customer-tenant-id}/relationships`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1relationships/get`.
public struct ListCustomerRelationships: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "listCustomerRelationships", method: "GET", path: "/v1/customers/{customer-tenant-id}/relationships", security: [["appPlusUser"]])
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.customerId = customerId
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers/")
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator(Schemas.customerTenantIdSchema))
        request.path("/relationships")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> PartnerRelationshipCollection {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.customerRelationshipsGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Relationships {
    /// Lists the indirect resellers of a customer.
    ///
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
    ///
    /// - Returns: The resellers, without state and location.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listCustomerRelationships(
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> PartnerRelationshipCollection {
        try await client.call(ListCustomerRelationships(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Lists the indirect resellers of a provider, or the providers of a reseller.
///
/// `GET /v1/relationships`
///
/// From `#/paths/~1v1~1relationships/get`.
public struct ListPartnerRelationships: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "listPartnerRelationships", method: "GET", path: "/v1/relationships", security: [["appPlusUser"]])
    /// What the caller is to the partners listed.
    public var relationshipType: PartnerRelationshipQuery
    /// Which partners to list. JSON text on the wire.
    public var filter: PartnerRelationshipFilter?
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        relationshipType: PartnerRelationshipQuery,
        filter: PartnerRelationshipFilter? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.relationshipType = relationshipType
        self.filter = filter
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/relationships")
        request.query("relationship_type", self.relationshipType, validator: Schemas.validator(Schemas.partnerRelationshipsGetParameters0Schema))
        request.query("filter", self.filter, style: .json, validator: Schemas.validator(Schemas.partnerRelationshipsGetParameters1ContentApplication1jsonSchema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> PartnerRelationshipCollection {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.partnerRelationshipsGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Relationships {
    /// Lists the indirect resellers of a provider, or the providers of a reseller.
    ///
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
    ///
    /// - Returns: The partners.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listPartnerRelationships(
        relationshipType: PartnerRelationshipQuery,
        filter: PartnerRelationshipFilter? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> PartnerRelationshipCollection {
        try await client.call(ListPartnerRelationships(relationshipType: relationshipType, filter: filter, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Gets a customer's qualification. Use `listQualifications`.
///
/// `GET /v1/customers/{customer-tenant-id}/qualification`
///
/// - Warning: Deprecated by the description.
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1qualification/get`.
public struct GetQualification: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "getQualification", method: "GET", path: "/v1/customers/{customer-tenant-id}/qualification", security: [["appOnly"], ["appPlusUser"]])
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.customerId = customerId
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers/")
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator(Schemas.customerTenantIdSchema))
        request.path("/qualification")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> RetiredQualification {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.retiredQualificationGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Qualifications {
    /// Gets a customer's qualification. Use `listQualifications`.
    ///
    /// - Warning: Deprecated by the description.
    ///
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
    ///
    /// - Returns: The qualification.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func get(
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> RetiredQualification {
        try await client.call(GetQualification(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Sets a customer's qualification. Use `createQualification`.
///
/// `PUT /v1/customers/{customer-tenant-id}/qualification`
///
/// - Warning: Deprecated by the description.
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1qualification/put`.
public struct SetQualification: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "setQualification", method: "PUT", path: "/v1/customers/{customer-tenant-id}/qualification", security: [["appPlusUser"]])
    public var body: RetiredQualification
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// For the government cloud, the validation code.
    public var validationCode: String?
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        body: RetiredQualification,
        customerId: UUID,
        validationCode: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.body = body
        self.customerId = customerId
        self.validationCode = validationCode
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers/")
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator(Schemas.customerTenantIdSchema))
        request.path("/qualification")
        request.query("code", self.validationCode, validator: Schemas.validator(Schemas.retiredQualificationPutParameters0Schema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.retiredQualificationPutRequestBodyContentApplication1jsonSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> RetiredQualification {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.retiredQualificationPutResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Qualifications {
    /// Sets a customer's qualification. Use `createQualification`.
    ///
    /// - Warning: Deprecated by the description.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous>.
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
    ///
    /// - Returns: The qualification.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func set(
        _ body: RetiredQualification,
        customerId: UUID,
        validationCode: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> RetiredQualification {
        try await client.call(SetQualification(body: body, customerId: customerId, validationCode: validationCode, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Gets a user of a customer.
///
/// `GET /v1/customers/{customer-tenant-id}/users/{user-id}`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1users~1{user-id}/get`.
public struct GetUser: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "getUser", method: "GET", path: "/v1/customers/{customer-tenant-id}/users/{user-id}", security: [["appPlusUser"]])
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// The id of a user of the customer.
    public var userId: UUID
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        customerId: UUID,
        userId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.customerId = customerId
        self.userId = userId
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers/")
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator(Schemas.customerTenantIdSchema))
        request.path("/users/")
        request.path("user-id", self.userId, validator: Schemas.validator(Schemas.userIdSchema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> CustomerUser {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.userGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Users {
    /// Gets a user of a customer.
    ///
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
    ///
    /// - Returns: The user.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func get(
        customerId: UUID,
        userId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> CustomerUser {
        try await client.call(GetUser(customerId: customerId, userId: userId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Lists the users who have a directory role, in pages.
///
/// `GET /v1/customers/{customer-tenant-id}/directoryroles/{role-id}/usermembers`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1directoryroles~1{role-id}~1usermembers/get`.
public struct ListRoleMembers: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "listRoleMembers", method: "GET", path: "/v1/customers/{customer-tenant-id}/directoryroles/{role-id}/usermembers", security: [["appPlusUser"]])
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// The id of a directory role.
    public var roleId: UUID
    /// How many items a page should have. Zero, or nothing, leaves it to the service.
    public var size: Int32?
    /// Which page to fetch, seen from the one that `MS-ContinuationToken` belongs to.
    public var seekOperation: SeekOperation?
    /// Where to go on: the `continuationToken` of the page before. Goes with `seekOperation`; `size` and `filter` are left out then.
    public var continuationToken: String?
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        customerId: UUID,
        roleId: UUID,
        size: Int32? = nil,
        seekOperation: SeekOperation? = nil,
        continuationToken: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.customerId = customerId
        self.roleId = roleId
        self.size = size
        self.seekOperation = seekOperation
        self.continuationToken = continuationToken
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers/")
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator(Schemas.customerTenantIdSchema))
        request.path("/directoryroles/")
        request.path("role-id", self.roleId, validator: Schemas.validator(Schemas.roleIdSchema))
        request.path("/usermembers")
        request.query("size", self.size, validator: Schemas.validator(Schemas.sizeSchema))
        request.query("seekOperation", self.seekOperation, validator: Schemas.validator(Schemas.seekOperationSchema))
        request.header("MS-ContinuationToken", self.continuationToken, validator: Schemas.validator(Schemas.continuationTokenSchema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> UserMemberCollection {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.roleMembersGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension ListRoleMembers: PagedOperation {
    public static var pageBasePath: String { "/v1" }

    public static func items(of page: UserMemberCollection) -> [UserMember] {
        page.items
    }

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
    ///
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
    ///
    /// - Returns: A page of users.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listRoleMembers(
        customerId: UUID,
        roleId: UUID,
        size: Int32? = nil,
        seekOperation: SeekOperation? = nil,
        continuationToken: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> UserMemberCollection {
        try await client.call(ListRoleMembers(customerId: customerId, roleId: roleId, size: size, seekOperation: seekOperation, continuationToken: continuationToken, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }

    /// Lists the users who have a directory role, in pages.
    ///
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
    ///
    /// - Returns: The pages, asked for one after the other as they are consumed; `.items` are their elements.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listRoleMembersPages(
        customerId: UUID,
        roleId: UUID,
        size: Int32? = nil,
        seekOperation: SeekOperation? = nil,
        continuationToken: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) -> Pages<ListRoleMembers> {
        client.pages(of: ListRoleMembers(customerId: customerId, roleId: roleId, size: size, seekOperation: seekOperation, continuationToken: continuationToken, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Lists the agreements a customer has accepted through partners.
///
/// `GET /v1/customers/{customer-tenant-id}/agreements`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1agreements/get`.
public struct ListCustomerAgreements: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "listCustomerAgreements", method: "GET", path: "/v1/customers/{customer-tenant-id}/agreements", security: [["appPlusUser"]])
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// Which agreements to list.
    public var agreementType: AgreementTypeFilter?
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        customerId: UUID,
        agreementType: AgreementTypeFilter? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.customerId = customerId
        self.agreementType = agreementType
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers/")
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator(Schemas.customerTenantIdSchema))
        request.path("/agreements")
        request.query("agreementType", self.agreementType, validator: Schemas.validator(Schemas.customerAgreementsGetParameters0Schema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> AgreementCollection {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.customerAgreementsGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Agreements {
    /// Lists the agreements a customer has accepted through partners.
    ///
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
    ///
    /// - Returns: The agreements.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listCustomerAgreements(
        customerId: UUID,
        agreementType: AgreementTypeFilter? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> AgreementCollection {
        try await client.call(ListCustomerAgreements(customerId: customerId, agreementType: agreementType, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Gets links to the text of an agreement, good for five minutes.
///
/// `GET /v1/agreementtemplates/{agreement-template-id}/document`
///
/// From `#/paths/~1v1~1agreementtemplates~1{agreement-template-id}~1document/get`.
public struct GetAgreementDocument: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "getAgreementDocument", method: "GET", path: "/v1/agreementtemplates/{agreement-template-id}/document", security: [["appPlusUser"]])
    /// From `listAgreementMetadata`. Upper and lower case matter.
    public var templateId: String
    /// The country the text is for. Upper and lower case matter.
    public var country: String?
    /// The language of the text, such as `de-DE`.
    public var language: String?
    /// Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    public var requestId: UUID?
    /// Ties the calls of one piece of work together in the logs of both sides.
    public var correlationId: UUID?
    /// The language of texts meant for people in the answer, such as `de-DE`.
    public var locale: String?
    /// The name of the calling application, for the service's logs.
    public var application: String?
    /// The version of the contract the caller was written for.
    public var contractVersion: String?

    /// The operation with its parts.
    public init(
        templateId: String,
        country: String? = nil,
        language: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.templateId = templateId
        self.country = country
        self.language = language
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/agreementtemplates/")
        request.path("agreement-template-id", self.templateId, validator: Schemas.validator(Schemas.agreementDocumentParameters0Schema))
        request.path("/document")
        request.query("country", self.country, validator: Schemas.validator(Schemas.agreementDocumentGetParameters0Schema))
        request.query("language", self.language, validator: Schemas.validator(Schemas.agreementDocumentGetParameters1Schema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> AgreementDocument {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.agreementDocumentGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Agreements {
    /// Gets links to the text of an agreement, good for five minutes.
    ///
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
    ///
    /// - Returns: The links.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getDocument(
        templateId: String,
        country: String? = nil,
        language: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> AgreementDocument {
        try await client.call(GetAgreementDocument(templateId: templateId, country: country, language: language, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}
