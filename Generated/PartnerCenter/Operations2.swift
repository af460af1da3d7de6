// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// Creates a customer.
///
/// `POST /v1/customers`
///
/// From `#/paths/~1v1~1customers/post`.
public struct CreateCustomer: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "createCustomer", method: "POST", path: "/v1/customers", security: [["appOnly"], ["appPlusUser"]])
    public var body: NewCustomer
    /// Makes the call safe to repeat: the service creates one customer for one value, however often it is asked.
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
        body: NewCustomer,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.body = body
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/customers")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requiredRequestIdSchema))
        request.clientRequestID("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.requiredCorrelationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.customersPostRequestBodyContentApplication1jsonSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> Customer {
        switch response.status {
        case 200...299: return try response.json(Schemas.validator(Schemas.customersPostResponses2XXContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Customers {
    /// Creates a customer.
    ///
    /// Also creates the customer's tenant and its first administrator, whose password is in the answer and nowhere else. Safe to repeat with the same `MS-RequestId`. Creating for an indirect reseller needs app+user credentials; a direct customer can be created with either kind.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/create-a-customer-for-an-indirect-reseller>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - requestId: Makes the call safe to repeat: the service creates one customer for one value, however often it is asked.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    ///
    /// - Returns: The customer, with the administrator's credentials.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func create(
        _ body: NewCustomer,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> Customer {
        try await client.call(CreateCustomer(body: body, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Ends the reseller relationship with a customer.
///
/// `PATCH /v1/customers/{customer-tenant-id}`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}/patch`.
public struct RemoveResellerRelationship: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "removeResellerRelationship", method: "PATCH", path: "/v1/customers/{customer-tenant-id}", security: [["appPlusUser"]])
    public var body: RelationshipRemoval
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
        body: RelationshipRemoval,
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
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.customerPatchRequestBodyContentApplication1jsonSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> Void {
        switch response.status {
        case 200: return
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Customers {
    /// Ends the reseller relationship with a customer.
    ///
    /// All Azure reservations must be cancelled and all subscriptions suspended first. Needs app+user credentials.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer>.
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
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func removeResellerRelationship(
        _ body: RelationshipRemoval,
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) {
        try await client.call(RemoveResellerRelationship(body: body, customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Deletes a customer of the integration sandbox, with the whole tenant.
///
/// `DELETE /v1/customers/{customer-tenant-id}`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}/delete`.
public struct DeleteSandboxCustomer: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "deleteSandboxCustomer", method: "DELETE", path: "/v1/customers/{customer-tenant-id}", security: [["appOnly"], ["appPlusUser"]])
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
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> Void {
        switch response.status {
        case 200...299: return
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Customers {
    /// Deletes a customer of the integration sandbox, with the whole tenant.
    ///
    /// All reservations and software orders must be cancelled first.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/delete-a-customer-account-from-the-integration-sandbox>.
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
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func deleteSandboxCustomer(
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) {
        try await client.call(DeleteSandboxCustomer(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Verifies an address and suggests better spellings.
///
/// `POST /v1/validations/address`
///
/// From `#/paths/~1v1~1validations~1address/post`.
public struct ValidateAddress: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "validateAddress", method: "POST", path: "/v1/validations/address", security: [["appOnly"], ["appPlusUser"]])
    public var body: Address
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
        body: Address,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.body = body
        self.requestId = requestId
        self.correlationId = correlationId
        self.locale = locale
        self.application = application
        self.contractVersion = contractVersion
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/v1/validations/address")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.addressPostRequestBodyContentApplication1jsonSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> AddressValidationResponse {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.addressPostResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Validation {
    /// Verifies an address and suggests better spellings.
    ///
    /// States are checked against a list in the United States, Canada, China and Mexico only. An address that is wrong is no error here: `status` tells.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/validate-an-address>.
    ///
    /// Authorization: `appOnly`, or `appPlusUser`.
    ///
    /// - Parameters:
    ///   - requestId: Identifies one call, so that the service can recognise a repetition of it. Every attempt of the same call carries the same value, the next call a new one.
    ///   - correlationId: Ties the calls of one piece of work together in the logs of both sides.
    ///   - locale: The language of texts meant for people in the answer, such as `de-DE`.
    ///   - application: The name of the calling application, for the service's logs.
    ///   - contractVersion: The version of the contract the caller was written for.
    ///
    /// - Returns: What became of it.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func validateAddress(
        _ body: Address,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> AddressValidationResponse {
        try await client.call(ValidateAddress(body: body, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Gets the validation code a customer was admitted to the government cloud with.
///
/// `GET /v1/customers/{customer-tenant-id}/validations`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1validations/get`.
public struct GetCustomerGccValidation: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "getCustomerGccValidation", method: "GET", path: "/v1/customers/{customer-tenant-id}/validations", security: [["appOnly"], ["appPlusUser"]])
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
        request.path("/validations")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> GccValidationRelationship {
        switch response.status {
        case 200...299: return try response.json(Schemas.validator(Schemas.customerValidationGetResponses2XXContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Qualifications {
    /// Gets the validation code a customer was admitted to the government cloud with.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/get-a-partner-s-validation-codes>.
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
    /// - Returns: The code.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getCustomerGccValidation(
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> GccValidationRelationship {
        try await client.call(GetCustomerGccValidation(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Deletes a user account. It can be restored for 30 days.
///
/// `DELETE /v1/customers/{customer-tenant-id}/users/{user-id}`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1users~1{user-id}/delete`.
public struct DeleteUser: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "deleteUser", method: "DELETE", path: "/v1/customers/{customer-tenant-id}/users/{user-id}", security: [["appPlusUser"]])
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
    ) throws(CallError<ServiceError>) -> Void {
        switch response.status {
        case 204: return
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Users {
    /// Deletes a user account. It can be restored for 30 days.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/delete-user-accounts-for-a-customer>.
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
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func delete(
        customerId: UUID,
        userId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) {
        try await client.call(DeleteUser(customerId: customerId, userId: userId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Gives a user a new password.
///
/// `PATCH /v1/customers/{customer-tenant-id}/users/{user-id}/resetpassword`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1users~1{user-id}~1resetpassword/patch`.
public struct ResetPassword: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "resetPassword", method: "PATCH", path: "/v1/customers/{customer-tenant-id}/users/{user-id}/resetpassword", security: [["appPlusUser"]])
    public var body: PasswordReset
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
        body: PasswordReset,
        customerId: UUID,
        userId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) {
        self.body = body
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
        request.path("/resetpassword")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
        request.body(json: self.body, validator: Schemas.validator(Schemas.resetPasswordPatchRequestBodyContentApplication1jsonSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> CustomerUser {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.resetPasswordPatchResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Users {
    /// Gives a user a new password.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/reset-user-password-for-a-customer>.
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
    /// - Returns: The user, with the password.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func resetPassword(
        _ body: PasswordReset,
        customerId: UUID,
        userId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> CustomerUser {
        try await client.call(ResetPassword(body: body, customerId: customerId, userId: userId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Lists the directory roles of a customer.
///
/// `GET /v1/customers/{customer-tenant-id}/directoryroles`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1directoryroles/get`.
public struct ListDirectoryRoles: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "listDirectoryRoles", method: "GET", path: "/v1/customers/{customer-tenant-id}/directoryroles", security: [["appPlusUser"]])
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
        request.path("/directoryroles")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> DirectoryRoleCollection {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.directoryRolesGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Users {
    /// Lists the directory roles of a customer.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer>.
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
    /// - Returns: The roles.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listDirectoryRoles(
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> DirectoryRoleCollection {
        try await client.call(ListDirectoryRoles(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// Tells whether a customer has accepted the customer agreement without the partner.
///
/// `GET /v1/customers/{customer-tenant-id}/directSignedMicrosoftCustomerAgreementStatus`
///
/// From `#/paths/~1v1~1customers~1{customer-tenant-id}~1directSignedMicrosoftCustomerAgreementStatus/get`.
public struct GetDirectSignStatus: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "getDirectSignStatus", method: "GET", path: "/v1/customers/{customer-tenant-id}/directSignedMicrosoftCustomerAgreementStatus", security: [["appPlusUser"]])
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
        request.path("/directSignedMicrosoftCustomerAgreementStatus")
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator(Schemas.requestIdSchema))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator(Schemas.correlationIdSchema))
        request.header("X-Locale", self.locale, validator: Schemas.validator(Schemas.localeSchema))
        request.header("MS-PartnerCenter-Application", self.application, validator: Schemas.validator(Schemas.applicationSchema))
        request.header("MS-Contract-Version", self.contractVersion, validator: Schemas.validator(Schemas.contractVersionSchema))
    }

    public static func decode(
        _ response: ResponseDecoder<ServiceError>
    ) throws(CallError<ServiceError>) -> DirectSignStatus {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.directSignStatusGetResponses200ContentApplication1jsonSchema))
        default: throw response.failureJSON()
        }
    }
}

extension PartnerCenter.Agreements {
    /// Tells whether a customer has accepted the customer agreement without the partner.
    ///
    /// See <https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement>.
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
    /// - Returns: The status.
    ///
    /// - Throws: `CallError` with what the service or the transport says. The description names 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getDirectSignStatus(
        customerId: UUID,
        requestId: UUID? = nil,
        correlationId: UUID? = nil,
        locale: String? = nil,
        application: String? = nil,
        contractVersion: String? = nil
    ) async throws(CallError<ServiceError>) -> DirectSignStatus {
        try await client.call(GetDirectSignStatus(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}
