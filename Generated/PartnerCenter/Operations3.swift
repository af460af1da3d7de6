// Written by pinion 0.1.0 from openapi.yaml, options b76ea0eeeb5bbf9b, content ebb3795d592b9d3d. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// `GET /v1/customers`: Lists customers, thinly and in pages.
public struct ListCustomers: Operation {
    public typealias Output = CustomerCollection
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listCustomers", method: "GET", path: "/v1/customers", successes: "200",
            failures: "429 default", security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/customers.yaml#/CustomerCollection") }
    public var size: Int32?
    public var filter: CustomerFilter?
    public var seekOperation: SeekOperation?
    public var offset: Int32?
    public var continuationToken: String?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(size: Int32? = nil, filter: CustomerFilter? = nil, seekOperation: SeekOperation? = nil,
            offset: Int32? = nil, continuationToken: String? = nil, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.size = size; self.filter = filter; self.seekOperation = seekOperation; self.offset = offset
        self.continuationToken = continuationToken; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.query("size", self.size, validator: Schemas.validator("parameters.yaml#/Size/schema"))
        request.query("filter", self.filter, style: .json, validator: Schemas.validator("schemas/customers.yaml#/CustomerFilter"))
        request.query("seekOperation", self.seekOperation, validator: Schemas.validator("schemas/paging.yaml#/SeekOperation"))
        request.query("offset", self.offset, validator: Schemas.validator("parameters.yaml#/Offset/schema"))
        request.header("MS-ContinuationToken", self.continuationToken)
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension ListCustomers: PagedOperation {
    public static var pageBasePath: String { "/v1" }
    public static func items(of page: CustomerCollection) -> [Customer] { page.items }
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
    /// - Returns: A page of customers.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func list(size: Int32? = nil, filter: CustomerFilter? = nil, seekOperation: SeekOperation? = nil,
            offset: Int32? = nil, continuationToken: String? = nil, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CustomerCollection {
        try await client.call(ListCustomers(size: size, filter: filter, seekOperation: seekOperation, offset: offset, continuationToken: continuationToken, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }

    /// As `list`, page by page, asked for one after the other as they are consumed; `.items` are their elements.
    public func listPages(size: Int32? = nil, filter: CustomerFilter? = nil, seekOperation: SeekOperation? = nil,
            offset: Int32? = nil, continuationToken: String? = nil, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) -> Pages<ListCustomers> {
        client.pages(of: ListCustomers(size: size, filter: filter, seekOperation: seekOperation, offset: offset, continuationToken: continuationToken, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/managedservices`: Lists the services the partner administers for a customer.
public struct ListManagedServices: Operation {
    public typealias Output = ManagedServiceCollection
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listManagedServices", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/managedservices", successes: "200", failures: "429 default",
            security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/managed-services.yaml#/ManagedServiceCollection") }
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
    /// Lists the services the partner administers for a customer.
    ///
    /// Not available in the cloud operated by 21Vianet.
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
    /// - Returns: The services.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listManagedServices(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> ManagedServiceCollection {
        try await client.call(ListManagedServices(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/relationshiprequests`: Gets an address that invites customers.
public struct GetRelationshipRequest: Operation {
    public typealias Output = CustomerRelationshipRequest
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getRelationshipRequest", method: "GET", path: "/v1/customers/relationshiprequests",
            successes: "200", failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/relationships.yaml#/CustomerRelationshipRequest") }
    public var indirectCloudSolutionProviderId: String?
    public var indirectResellerId: String?
    public var dualRoleIndirectRelationship: Bool?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(indirectCloudSolutionProviderId: String? = nil, indirectResellerId: String? = nil,
            dualRoleIndirectRelationship: Bool? = nil, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.indirectCloudSolutionProviderId = indirectCloudSolutionProviderId
        self.indirectResellerId = indirectResellerId; self.dualRoleIndirectRelationship = dualRoleIndirectRelationship
        self.requestId = requestId; self.correlationId = correlationId; self.locale = locale
        self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.query("indirectCloudSolutionProviderId", self.indirectCloudSolutionProviderId)
        request.query("indirectResellerId", self.indirectResellerId)
        request.query("dualRoleIndirectRelationship", self.dualRoleIndirectRelationship)
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Relationships {
    /// Gets an address that invites customers.
    ///
    /// Whoever opens it and accepts becomes a customer. It is the same for every customer.
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
    /// - Returns: The address.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getRequest(indirectCloudSolutionProviderId: String? = nil, indirectResellerId: String? = nil,
            dualRoleIndirectRelationship: Bool? = nil, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CustomerRelationshipRequest {
        try await client.call(GetRelationshipRequest(indirectCloudSolutionProviderId: indirectCloudSolutionProviderId, indirectResellerId: indirectResellerId, dualRoleIndirectRelationship: dualRoleIndirectRelationship, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/validationStatus`: Gets how far the vetting of a customer's account has come.
public struct GetValidationStatus: Operation {
    public typealias Output = ValidationStatus
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getValidationStatus", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/validationStatus", successes: "200", failures: "429 default",
            security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/country-validation-rules.yaml#/ValidationStatus") }
    public var customerId: UUID
    public var type: ValidationType
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(customerId: UUID, type: ValidationType, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.customerId = customerId; self.type = type; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.query("type", self.type, validator: Schemas.validator("schemas/country-validation-rules.yaml#/ValidationType"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Validation {
    /// Gets how far the vetting of a customer's account has come.
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
    /// - Returns: The status.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getStatus(customerId: UUID, type: ValidationType, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> ValidationStatus {
        try await client.call(GetValidationStatus(customerId: customerId, type: type, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `POST /v1/customers/{customer-tenant-id}/qualifications`: Asks for a qualification of a customer.
public struct CreateQualification: Operation {
    public typealias Output = Qualification
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "createQualification", method: "POST",
            path: "/v1/customers/{customer-tenant-id}/qualifications", failures: "429 default",
            security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/qualifications.yaml#/Qualification") }
    public var body: NewQualification
    public var customerId: UUID
    public var validationCode: String?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: NewQualification, customerId: UUID, validationCode: String? = nil, requestId: UUID? = nil,
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
        request.body(json: self.body, validator: Schemas.validator("schemas/qualifications.yaml#/NewQualification")) }
}

extension PartnerCenter.Qualifications {
    /// Asks for a qualification of a customer.
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
    /// - Returns: The qualification, which may have to be vetted first.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func create(_ body: NewQualification, customerId: UUID, validationCode: String? = nil,
            requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> Qualification {
        try await client.call(CreateQualification(body: body, customerId: customerId, validationCode: validationCode, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `POST /v1/customers/{customer-tenant-id}/users`: Creates a user account for a customer.
public struct CreateUser: Operation {
    public typealias Output = CustomerUser
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "createUser", method: "POST", path: "/v1/customers/{customer-tenant-id}/users",
            successes: "200", failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/users.yaml#/CustomerUser") }
    public var body: NewCustomerUser
    public var customerId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: NewCustomerUser, customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.body = body; self.customerId = customerId; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion)
        request.body(json: self.body, validator: Schemas.validator("schemas/users.yaml#/NewCustomerUser")) }
}

extension PartnerCenter.Users {
    /// Creates a user account for a customer.
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
    /// - Returns: The user, with the password. It is 200, not 201.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func create(_ body: NewCustomerUser, customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CustomerUser {
        try await client.call(CreateUser(body: body, customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `POST /v1/customers/{customer-tenant-id}/directoryroles/{role-id}/usermembers`: Gives a directory role to a user.
public struct AddRoleMember: Operation {
    public typealias Output = UserMember
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "addRoleMember", method: "POST",
            path: "/v1/customers/{customer-tenant-id}/directoryroles/{role-id}/usermembers", successes: "201",
            failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/users.yaml#/UserMember") }
    public var body: NewUserMember
    public var customerId: UUID
    public var roleId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: NewUserMember, customerId: UUID, roleId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.body = body; self.customerId = customerId; self.roleId = roleId; self.requestId = requestId
        self.correlationId = correlationId; self.locale = locale; self.application = application
        self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.path("role-id", self.roleId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion)
        request.body(json: self.body, validator: Schemas.validator("schemas/users.yaml#/NewUserMember")) }
}

extension PartnerCenter.Users {
    /// Gives a directory role to a user.
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
    /// - Returns: The user, with the role's id.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func addRoleMember(_ body: NewUserMember, customerId: UUID, roleId: UUID, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> UserMember {
        try await client.call(AddRoleMember(body: body, customerId: customerId, roleId: roleId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/agreements`: Lists the agreements that customers can accept.
public struct ListAgreementMetadata: Operation {
    public typealias Output = AgreementMetaDataCollection
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listAgreementMetadata", method: "GET", path: "/v1/agreements", successes: "200",
            failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/agreements.yaml#/AgreementMetaDataCollection") }
    public var agreementType: AgreementTypeFilter?
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(agreementType: AgreementTypeFilter? = nil, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.agreementType = agreementType; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.query("agreementType", self.agreementType, validator: Schemas.validator("schemas/agreements.yaml#/AgreementTypeFilter"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion) }
}

extension PartnerCenter.Agreements {
    /// Lists the agreements that customers can accept.
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
    /// - Returns: The agreements.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listMetadata(agreementType: AgreementTypeFilter? = nil, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> AgreementMetaDataCollection {
        try await client.call(ListAgreementMetadata(agreementType: agreementType, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}
