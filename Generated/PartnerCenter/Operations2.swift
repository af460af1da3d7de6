// Written by pinion 0.1.0 from openapi.yaml, options b76ea0eeeb5bbf9b, content 63640e8c264a06e9. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// `POST /v1/customers`: Creates a customer.
public struct CreateCustomer: Operation {
    public typealias Output = Customer
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "createCustomer", method: "POST", path: "/v1/customers", failures: "429 default",
            security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/customers.yaml#/Customer") }
    public var body: NewCustomer
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: NewCustomer, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.body = body; self.requestId = requestId; self.correlationId = correlationId; self.locale = locale
        self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion)
        request.body(json: self.body, validator: Schemas.validator("schemas/new-customer.yaml#/NewCustomer")) }
}

extension PartnerCenter.Customers {
    /// Creates a customer.
    ///
    /// Also creates the customer's tenant and its first administrator, whose password is in the answer and nowhere else. Safe to repeat with the same `MS-RequestId`. Creating for an indirect reseller needs app+user credentials; a direct customer can be created with either kind.
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
    /// - Returns: The customer, with the administrator's credentials.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func create(_ body: NewCustomer, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> Customer {
        try await client.call(CreateCustomer(body: body, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `PATCH /v1/customers/{customer-tenant-id}`: Ends the reseller relationship with a customer.
public struct RemoveResellerRelationship: Operation {
    public typealias Output = Void
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "removeResellerRelationship", method: "PATCH",
            path: "/v1/customers/{customer-tenant-id}", successes: "200", failures: "429 default",
            security: [["appPlusUser"]]) }
    public var body: RelationshipRemoval
    public var customerId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: RelationshipRemoval, customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
        self.body = body; self.customerId = customerId; self.requestId = requestId; self.correlationId = correlationId
        self.locale = locale; self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.path("customer-tenant-id", self.customerId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion)
        request.body(json: self.body, validator: Schemas.validator("schemas/customers.yaml#/RelationshipRemoval")) }
}

extension PartnerCenter.Customers {
    /// Ends the reseller relationship with a customer.
    ///
    /// All Azure reservations must be cancelled and all subscriptions suspended first. Needs app+user credentials.
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
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func removeResellerRelationship(_ body: RelationshipRemoval, customerId: UUID, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) {
        try await client.call(RemoveResellerRelationship(body: body, customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `DELETE /v1/customers/{customer-tenant-id}`: Deletes a customer of the integration sandbox, with the whole tenant.
public struct DeleteSandboxCustomer: Operation {
    public typealias Output = Void
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "deleteSandboxCustomer", method: "DELETE", path: "/v1/customers/{customer-tenant-id}",
            failures: "429 default", security: [["appOnly"], ["appPlusUser"]]) }
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
    /// Deletes a customer of the integration sandbox, with the whole tenant.
    ///
    /// All reservations and software orders must be cancelled first.
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
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func deleteSandboxCustomer(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) {
        try await client.call(DeleteSandboxCustomer(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `POST /v1/validations/address`: Verifies an address and suggests better spellings.
public struct ValidateAddress: Operation {
    public typealias Output = AddressValidationResponse
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "validateAddress", method: "POST", path: "/v1/validations/address", successes: "200",
            failures: "429 default", security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/address.yaml#/AddressValidationResponse") }
    public var body: Address
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: Address, requestId: UUID? = nil, correlationId: UUID? = nil, locale: String? = nil,
            application: String? = nil, contractVersion: String? = nil) {
        self.body = body; self.requestId = requestId; self.correlationId = correlationId; self.locale = locale
        self.application = application; self.contractVersion = contractVersion }

    public func encode(to request: inout RequestEncoder) {
        request.clientRequestID("MS-RequestId", self.requestId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("MS-CorrelationId", self.correlationId, validator: Schemas.validator("schemas/scalars.yaml#/Identifier"))
        request.header("X-Locale", self.locale); request.header("MS-PartnerCenter-Application", self.application)
        request.header("MS-Contract-Version", self.contractVersion)
        request.body(json: self.body, validator: Schemas.validator("paths/validation.yaml#/Address/post/requestBody/content/application~1json/schema")) }
}

extension PartnerCenter.Validation {
    /// Verifies an address and suggests better spellings.
    ///
    /// States are checked against a list in the United States, Canada, China and Mexico only. An address that is wrong is no error here: `status` tells.
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
    /// - Returns: What became of it.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func validateAddress(_ body: Address, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> AddressValidationResponse {
        try await client.call(ValidateAddress(body: body, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/validations`: Gets the validation code a customer was admitted to the government cloud with.
public struct GetCustomerGccValidation: Operation {
    public typealias Output = GccValidationRelationship
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getCustomerGccValidation", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/validations", failures: "429 default",
            security: [["appOnly"], ["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/qualifications.yaml#/GccValidationRelationship") }
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
    /// Gets the validation code a customer was admitted to the government cloud with.
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
    /// - Returns: The code.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getCustomerGccValidation(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> GccValidationRelationship {
        try await client.call(GetCustomerGccValidation(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `DELETE /v1/customers/{customer-tenant-id}/users/{user-id}`: Deletes a user account. It can be restored for 30 days.
public struct DeleteUser: Operation {
    public typealias Output = Void
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "deleteUser", method: "DELETE",
            path: "/v1/customers/{customer-tenant-id}/users/{user-id}", successes: "204", failures: "429 default",
            security: [["appPlusUser"]]) }
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
    /// Deletes a user account. It can be restored for 30 days.
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
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func delete(customerId: UUID, userId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) {
        try await client.call(DeleteUser(customerId: customerId, userId: userId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `PATCH /v1/customers/{customer-tenant-id}/users/{user-id}/resetpassword`: Gives a user a new password.
public struct ResetPassword: Operation {
    public typealias Output = CustomerUser
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "resetPassword", method: "PATCH",
            path: "/v1/customers/{customer-tenant-id}/users/{user-id}/resetpassword", successes: "200",
            failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/users.yaml#/CustomerUser") }
    public var body: PasswordReset
    public var customerId: UUID
    public var userId: UUID
    public var requestId: UUID?
    public var correlationId: UUID?
    public var locale: String?
    public var application: String?
    public var contractVersion: String?

    public init(body: PasswordReset, customerId: UUID, userId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil, contractVersion: String? = nil) {
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
        request.body(json: self.body, validator: Schemas.validator("schemas/users.yaml#/PasswordReset")) }
}

extension PartnerCenter.Users {
    /// Gives a user a new password.
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
    /// - Returns: The user, with the password.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    @discardableResult
    public func resetPassword(_ body: PasswordReset, customerId: UUID, userId: UUID, requestId: UUID? = nil,
            correlationId: UUID? = nil, locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> CustomerUser {
        try await client.call(ResetPassword(body: body, customerId: customerId, userId: userId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/directoryroles`: Lists the directory roles of a customer.
public struct ListDirectoryRoles: Operation {
    public typealias Output = DirectoryRoleCollection
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listDirectoryRoles", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/directoryroles", successes: "200", failures: "429 default",
            security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/users.yaml#/DirectoryRoleCollection") }
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

extension PartnerCenter.Users {
    /// Lists the directory roles of a customer.
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
    /// - Returns: The roles.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func listDirectoryRoles(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> DirectoryRoleCollection {
        try await client.call(ListDirectoryRoles(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}

/// `GET /v1/customers/{customer-tenant-id}/directSignedMicrosoftCustomerAgreementStatus`: Tells whether a customer has accepted the customer agreement without the partner.
public struct GetDirectSignStatus: Operation {
    public typealias Output = DirectSignStatus
    public typealias Failure = ServiceError
    public typealias HeaderFields = PartnerCenter.Headers
    public static var definition: OperationDefinition {
        OperationDefinition(id: "getDirectSignStatus", method: "GET",
            path: "/v1/customers/{customer-tenant-id}/directSignedMicrosoftCustomerAgreementStatus", successes: "200",
            failures: "429 default", security: [["appPlusUser"]]) }
    public static var outputValidator: Validator? { Schemas.validator("schemas/agreements.yaml#/DirectSignStatus") }
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

extension PartnerCenter.Agreements {
    /// Tells whether a customer has accepted the customer agreement without the partner.
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
    /// - Returns: The status.
    /// - Throws: `CallError`, for 429 (Too many calls. Wait as long as `Retry-After` says, then repeat the call), any other status (The service refused or failed. Some failures of the service (any 5xx) come with an empty body or with HTML instead).
    public func getDirectSignStatus(customerId: UUID, requestId: UUID? = nil, correlationId: UUID? = nil,
            locale: String? = nil, application: String? = nil,
            contractVersion: String? = nil) async throws(CallError<ServiceError>) -> DirectSignStatus {
        try await client.call(GetDirectSignStatus(customerId: customerId, requestId: requestId, correlationId: correlationId, locale: locale, application: application, contractVersion: contractVersion))
    }
}
