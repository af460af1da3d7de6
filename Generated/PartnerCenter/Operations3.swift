// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// Lists customers, thinly and in pages.
///
/// `GET /v1/customers`
///
/// From `#/paths/~1v1~1customers/get`.
public struct ListCustomers: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "listCustomers", method: "GET", path: "/v1/customers", security: [["appOnly"], ["appPlusUser"]])
    /// How many items a page should have. Zero, or nothing, leaves it to the service.
    public var size: Int32?
    /// Which customers to list. JSON text on the wire.
    public var filter: CustomerFilter?
    /// Which page to fetch, seen from the one that `MS-ContinuationToken` belongs to.
    public var seekOperation: SeekOperation?
    /// How many items to skip.
    public var offset: Int32?
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
        size: Int32? = nil,
        filter: CustomerFilter? = nil,
        seekOperation: SeekOperation? = nil,
        offset: Int32? = nil,
        continuationToken: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.size = size
        self.filter = filter
        self.seekOperation = seekOperation
        self.offset = offset
        self.continuationToken = continuationToken
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers")
        request.query("size", self.size, validator: Schemas.validator(Schemas.sizeSchema))
        request.query("filter", self.filter, style: .json, validator: Schemas.validator(Schemas.customersGetParameters1ContentApplication1jsonSchema))
        request.query("seekOperation", self.seekOperation, validator: Schemas.validator(Schemas.seekOperationSchema))
        request.query("offset", self.offset, validator: Schemas.validator(Schemas.offsetSchema))
        request.header("MS-ContinuationToken", self.continuationToken, validator: Schemas.validator(Schemas.continuationTokenSchema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> CustomerCollection {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.customersGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension ListCustomers: PagedOperation {
    public static var pageBasePath: String { "/v1" }

    public static func items(of page: CustomerCollection) -> [Customer] {
        page.items
    }

    public static func nextPage(after page: CustomerCollection) -> NextPage? {
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

extension PartnerCenter.Customers {
    /// Lists customers, thinly and in pages.
    ///
    /// For the next page, follow `links.next` with its headers; there is none when `links.next` is absent. Filtering by indirect reseller needs app+user credentials.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - size: How many items a page should have. Zero, or nothing, leaves it to the service.
    ///   - filter: Which customers to list. JSON text on the wire.
    ///   - seekOperation: Which page to fetch, seen from the one that `MS-ContinuationToken` belongs to.
    ///   - offset: How many items to skip.
    ///   - continuationToken: Where to go on: the `continuationToken` of the page before. Goes with `seekOperation`; `size` and `filter` are left out then.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    ///
    /// - Returns: A page of customers.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func list(
        size: Int32? = nil,
        filter: CustomerFilter? = nil,
        seekOperation: SeekOperation? = nil,
        offset: Int32? = nil,
        continuationToken: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> CustomerCollection {
        try await client.call(ListCustomers(size: size, filter: filter, seekOperation: seekOperation, offset: offset, continuationToken: continuationToken, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }

    /// Lists customers, thinly and in pages.
    ///
    /// For the next page, follow `links.next` with its headers; there is none when `links.next` is absent. Filtering by indirect reseller needs app+user credentials.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - size: How many items a page should have. Zero, or nothing, leaves it to the service.
    ///   - filter: Which customers to list. JSON text on the wire.
    ///   - seekOperation: Which page to fetch, seen from the one that `MS-ContinuationToken` belongs to.
    ///   - offset: How many items to skip.
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
    public func listPages(
        size: Int32? = nil,
        filter: CustomerFilter? = nil,
        seekOperation: SeekOperation? = nil,
        offset: Int32? = nil,
        continuationToken: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) -> Pages<ListCustomers> {
        client.pages(of: ListCustomers(size: size, filter: filter, seekOperation: seekOperation, offset: offset, continuationToken: continuationToken, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Lists the services the partner administers for a customer.
///
/// `GET /v1/customers/{customer-tenant-id}/managedservices`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1managedservices/get`.
public struct ListManagedServices: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "listManagedServices", method: "GET", path: "/v1/customers/{customer-tenant-id}/managedservices", security: [["appPlusUser"]])
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
        request.path("/managedservices")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> ManagedServiceCollection {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.managedServicesGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Customers {
    /// Lists the services the partner administers for a customer.
    ///
    /// Not available in the cloud operated by 21Vianet.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id>.
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
    /// - Returns: The services.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listManagedServices(
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> ManagedServiceCollection {
        try await client.call(ListManagedServices(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Gets an address that invites customers.
///
/// `GET /v1/customers/relationshiprequests`
///
/// From `#/paths/~1v1~1customers~1relationshiprequests/get`.
public struct GetRelationshipRequest: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "getRelationshipRequest", method: "GET", path: "/v1/customers/relationshiprequests", security: [["appPlusUser"]])
    /// The tenant id of the indirect provider.
    public var indirectCloudSolutionProviderId: String?
    /// The tenant id of the indirect reseller.
    public var indirectResellerId: String?
    /// Whether the partner is provider and reseller at once.
    public var dualRoleIndirectRelationship: Bool?
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
        indirectCloudSolutionProviderId: String? = nil,
        indirectResellerId: String? = nil,
        dualRoleIndirectRelationship: Bool? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.indirectCloudSolutionProviderId = indirectCloudSolutionProviderId
        self.indirectResellerId = indirectResellerId
        self.dualRoleIndirectRelationship = dualRoleIndirectRelationship
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers/relationshiprequests")
        request.query("indirectCloudSolutionProviderId", self.indirectCloudSolutionProviderId, validator: Schemas.validator(Schemas.relationshipRequestGetParameters0Schema))
        request.query("indirectResellerId", self.indirectResellerId, validator: Schemas.validator(Schemas.relationshipRequestGetParameters1Schema))
        request.query("dualRoleIndirectRelationship", self.dualRoleIndirectRelationship, validator: Schemas.validator(Schemas.relationshipRequestGetParameters2Schema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> CustomerRelationshipRequest {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.relationshipRequestGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Relationships {
    /// Gets an address that invites customers.
    ///
    /// Whoever opens it and accepts becomes a customer. It is the same for every customer.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/request-reseller-relationship>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - indirectCloudSolutionProviderId: The tenant id of the indirect provider.
    ///   - indirectResellerId: The tenant id of the indirect reseller.
    ///   - dualRoleIndirectRelationship: Whether the partner is provider and reseller at once.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    ///
    /// - Returns: The address.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getRequest(
        indirectCloudSolutionProviderId: String? = nil,
        indirectResellerId: String? = nil,
        dualRoleIndirectRelationship: Bool? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> CustomerRelationshipRequest {
        try await client.call(GetRelationshipRequest(indirectCloudSolutionProviderId: indirectCloudSolutionProviderId, indirectResellerId: indirectResellerId, dualRoleIndirectRelationship: dualRoleIndirectRelationship, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Gets how far the vetting of a customer's account has come.
///
/// `GET /v1/customers/{customer-tenant-id}/validationStatus`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1validationStatus/get`.
public struct GetValidationStatus: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "getValidationStatus", method: "GET", path: "/v1/customers/{customer-tenant-id}/validationStatus", security: [["appPlusUser"]])
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// What is vetted; so far, only accounts are.
    public var type: ValidationType
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
        type: ValidationType,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.customerId = customerId
        self.type = type
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers/")
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator(Schemas.customerTenantIdSchema))
        request.path("/validationStatus")
        request.query("type", self.type, validator: Schemas.validator(Schemas.statusGetParameters0Schema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> ValidationStatus {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.statusGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Validation {
    /// Gets how far the vetting of a customer's account has come.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/retrieve-validation-status>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - type: What is vetted; so far, only accounts are.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    ///
    /// - Returns: The status.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getStatus(
        customerId: UUID,
        type: ValidationType,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> ValidationStatus {
        try await client.call(GetValidationStatus(customerId: customerId, type: type, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Asks for a qualification of a customer.
///
/// `POST /v1/customers/{customer-tenant-id}/qualifications`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1qualifications/post`.
public struct CreateQualification: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "createQualification", method: "POST", path: "/v1/customers/{customer-tenant-id}/qualifications", security: [["appPlusUser"]])
    public var body: NewQualification
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// For the government cloud, the validation code. See `listGccValidationCodes`.
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
        body: NewQualification,
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
        request.path("/qualifications")
        request.query("code", self.validationCode, validator: Schemas.validator(Schemas.qualificationsPostParameters0Schema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.qualificationsPostRequestBodyContentApplication1jsonSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> Qualification {
        switch response.status {
        case 200...299: return try response.json(Schemas.validator(Schemas.qualificationsPostResponses2XXContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Qualifications {
    /// Asks for a qualification of a customer.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - validationCode: For the government cloud, the validation code. See `listGccValidationCodes`.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    ///
    /// - Returns: The qualification, which may have to be vetted first.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func create(
        _ body: NewQualification,
        customerId: UUID,
        validationCode: String? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> Qualification {
        try await client.call(CreateQualification(body: body, customerId: customerId, validationCode: validationCode, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Creates a user account for a customer.
///
/// `POST /v1/customers/{customer-tenant-id}/users`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1users/post`.
public struct CreateUser: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "createUser", method: "POST", path: "/v1/customers/{customer-tenant-id}/users", security: [["appPlusUser"]])
    public var body: NewCustomerUser
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
        body: NewCustomerUser,
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
        request.path("/users")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.usersPostRequestBodyContentApplication1jsonSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> CustomerUser {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.usersPostResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Users {
    /// Creates a user account for a customer.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/create-user-accounts-for-a-customer>.
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
    /// - Returns: The user, with the password. It is 200, not 201.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func create(
        _ body: NewCustomerUser,
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> CustomerUser {
        try await client.call(CreateUser(body: body, customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Gives a directory role to a user.
///
/// `POST /v1/customers/{customer-tenant-id}/directoryroles/{role-id}/usermembers`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1directoryroles~1{role-id}~1usermembers/post`.
public struct AddRoleMember: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "addRoleMember", method: "POST", path: "/v1/customers/{customer-tenant-id}/directoryroles/{role-id}/usermembers", security: [["appPlusUser"]])
    public var body: NewUserMember
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var customerId: UUID
    /// The id of a directory role.
    public var roleId: UUID
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
        body: NewUserMember,
        customerId: UUID,
        roleId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.body = body
        self.customerId = customerId
        self.roleId = roleId
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
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.roleMembersPostRequestBodyContentApplication1jsonSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> UserMember {
        switch response.status {
        case 201: return try response.json(Schemas.validator(Schemas.roleMembersPostResponses201ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Users {
    /// Gives a directory role to a user.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/set-user-roles-for-a-customer>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
    ///   - customerId: The customer's id, which is also the customer's Microsoft Entra tenant id.
    ///   - roleId: The id of a directory role.
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    ///
    /// - Returns: The user, with the role's id.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func addRoleMember(
        _ body: NewUserMember,
        customerId: UUID,
        roleId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> UserMember {
        try await client.call(AddRoleMember(body: body, customerId: customerId, roleId: roleId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Lists the agreements that customers can accept.
///
/// `GET /v1/agreements`
///
/// From `#/paths/~1v1~1agreements/get`.
public struct ListAgreementMetadata: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "listAgreementMetadata", method: "GET", path: "/v1/agreements", security: [["appPlusUser"]])
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
        agreementType: AgreementTypeFilter? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.agreementType = agreementType
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/agreements")
        request.query("agreementType", self.agreementType, validator: Schemas.validator(Schemas.agreementMetadataGetParameters0Schema))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> AgreementMetaDataCollection {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.agreementMetadataGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Agreements {
    /// Lists the agreements that customers can accept.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/get-customer-agreement-metadata>.
    ///
    /// Authorization: `appPlusUser`.
    ///
    /// - Parameters:
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
    public func listMetadata(
        agreementType: AgreementTypeFilter? = nil,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> AgreementMetaDataCollection {
        try await client.call(ListAgreementMetadata(agreementType: agreementType, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}
