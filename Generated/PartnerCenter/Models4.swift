// Written by pinion 0.1.0 from openapi.yaml, options b76ea0eeeb5bbf9b, content 205151e04007d080. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// Narrows a list of customers down. Case does not matter in the value.
/// See <https://learn.microsoft.com/partner-center/developer/get-a-customer-by-name>.
/// From `schemas/customers.yaml#/CustomerFilter`.
public struct CustomerFilter: ValidatedModel {
    public var field: CustomerFilterField
    /// What the field has to begin with; for an indirect reseller, its whole tenant id.
    public var value: String
    /// The only comparison there is for customers. Always `"starts_with"`.
    public var `operator`: Operator

    public init(field: CustomerFilterField, value: String, `operator`: Operator = .startsWith) {
        self.field = field; self.value = value; self.`operator` = `operator` }

    /// The only comparison there is for customers.
    public enum Operator: ClosedEnumeration { case startsWith }
}

/// Relationships to other partners. From `schemas/relationships.yaml#/PartnerRelationshipCollection`.
public struct PartnerRelationshipCollection: ValidatedModel {
    /// How many relationships are listed here.
    public var totalCount: Int32?
    public var items: [PartnerRelationship]
    public var continuationToken: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(items: [PartnerRelationship], totalCount: Int32? = nil, continuationToken: String? = nil,
            links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.items = items; self.totalCount = totalCount; self.continuationToken = continuationToken
        self.links = links; self.attributes = attributes }
}

/// A postal address with the person to turn to there. One type for every use: which members have to be there depends on the operation, and is said and checked where the address is sent.
/// See <https://learn.microsoft.com/partner-center/developer/utility-resources>.
/// From `schemas/address.yaml#/Address`.
public struct Address: ValidatedModel {
    /// Two-letter country code (ISO 3166-1), upper case. Exactly 2 characters, matching `^[A-Z]{2}$`.
    public var country: String?
    /// Street and number. 1 to 200 characters.
    public var addressLine1: String?
    /// At most 200 characters.
    public var addressLine2: String?
    public var addressLine3: String?
    /// Required in countries whose validation rules say `isCityRequired`. At most 200 characters.
    public var city: String?
    /// State or province. The United States, Canada, China and Mexico have fixed lists; elsewhere any text will do. Documented as two characters at most, which cannot be true everywhere and is not checked.
    public var state: String?
    /// Used in place of `state` in company profiles, and in a few countries without states.
    public var region: String?
    /// Required in countries whose validation rules say `isPostalCodeRequired`.
    public var postalCode: String?
    /// Given name of the contact. 1 to 50 characters.
    public var firstName: String?
    /// Middle name of the contact. 1 to 50 characters.
    public var middleName: String?
    /// Family name of the contact. 1 to 50 characters.
    public var lastName: String?
    /// Phone number of the contact. Required in the billing address of customers in some countries.
    public var phoneNumber: String?

    public init(country: String? = nil, addressLine1: String? = nil, addressLine2: String? = nil,
            addressLine3: String? = nil, city: String? = nil, state: String? = nil, region: String? = nil,
            postalCode: String? = nil, firstName: String? = nil, middleName: String? = nil, lastName: String? = nil,
            phoneNumber: String? = nil) {
        self.country = country; self.addressLine1 = addressLine1; self.addressLine2 = addressLine2
        self.addressLine3 = addressLine3; self.city = city; self.state = state; self.region = region
        self.postalCode = postalCode; self.firstName = firstName; self.middleName = middleName
        self.lastName = lastName; self.phoneNumber = phoneNumber }
    /// Limits of the description, for forms.
    public enum Limits {
        public static var country: TextLimits { TextLimits(minimum: 2, maximum: 2, pattern: "^[A-Z]{2}$") }
        public static var addressLine1: TextLimits { TextLimits(minimum: 1, maximum: 200) }
        public static var addressLine2: TextLimits { TextLimits(maximum: 200) }
        public static var city: TextLimits { TextLimits(maximum: 200) }
        public static var firstName: TextLimits { TextLimits(minimum: 1, maximum: 50) }
        public static var middleName: TextLimits { TextLimits(minimum: 1, maximum: 50) }
        public static var lastName: TextLimits { TextLimits(minimum: 1, maximum: 50) }
    }
}

/// What the service makes of an address.
/// See <https://learn.microsoft.com/partner-center/developer/validate-an-address>.
/// From `schemas/address.yaml#/AddressValidationResponse`.
public struct AddressValidationResponse: ValidatedModel {
    /// The address that was sent.
    public var originalAddress: Address?
    /// Better spellings of it, at most three.
    public var suggestedAddresses: [Address]?
    public var status: AddressValidationStatus?
    /// What is wrong, in a sentence. It may speak of parts that are fine.
    public var validationMessage: String?

    public init(originalAddress: Address? = nil, suggestedAddresses: [Address]? = nil,
            status: AddressValidationStatus? = nil, validationMessage: String? = nil) {
        self.originalAddress = originalAddress; self.suggestedAddresses = suggestedAddresses; self.status = status
        self.validationMessage = validationMessage }
}

/// The values of the retired operations on a single qualification.
///
/// - Warning: Deprecated by the description.
///
/// From `schemas/qualifications.yaml#/RetiredQualification`.
public enum RetiredQualification: OpenEnumeration {
    case noQualification, education, nonprofit, governmentCommunityCloud
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// A partner's permission to create customers in the government cloud.
/// See <https://learn.microsoft.com/partner-center/developer/get-a-partner-s-validation-codes>.
/// From `schemas/qualifications.yaml#/ValidationCode`.
public struct ValidationCode: ValidatedModel {
    public var partnerId: UUID?
    /// The name given when the code was asked for.
    public var organizationName: String?
    /// The code to send along with a qualification.
    public var validationId: String?
    /// How many customers may be created with it.
    public var maxCreates: Int32?
    /// How many customers may still be created with it.
    public var remainingCreates: Int32?
    /// The version of the object.
    public var eTag: EntityTag?

    public init(partnerId: UUID? = nil, organizationName: String? = nil, validationId: String? = nil,
            maxCreates: Int32? = nil, remainingCreates: Int32? = nil, eTag: EntityTag? = nil) {
        self.partnerId = partnerId; self.organizationName = organizationName; self.validationId = validationId
        self.maxCreates = maxCreates; self.remainingCreates = remainingCreates; self.eTag = eTag }
}

/// Changes to a user account: what is given is changed, the rest stays. To restore a deleted account, send `state` active and nothing else, within 30 days.
/// See <https://learn.microsoft.com/partner-center/developer/update-user-accounts-for-a-customer>.
/// From `schemas/users.yaml#/CustomerUserUpdate`.
public struct CustomerUserUpdate: ValidatedModel {
    /// Two-letter code of the country where licences are used.
    public var usageLocation: String?
    public var userPrincipalName: String?
    public var firstName: String?
    public var lastName: String?
    public var displayName: String?
    public var immutableId: String?
    public var passwordProfile: PasswordProfile?
    public var phoneNumber: String?
    /// Active, to restore a deleted account.
    public var state: UserState?
    public var attributes: ResourceAttributes?

    public init(usageLocation: String? = nil, userPrincipalName: String? = nil, firstName: String? = nil,
            lastName: String? = nil, displayName: String? = nil, immutableId: String? = nil,
            passwordProfile: PasswordProfile? = nil, phoneNumber: String? = nil, state: UserState? = nil,
            attributes: ResourceAttributes? = nil) {
        self.usageLocation = usageLocation; self.userPrincipalName = userPrincipalName; self.firstName = firstName
        self.lastName = lastName; self.displayName = displayName; self.immutableId = immutableId
        self.passwordProfile = passwordProfile; self.phoneNumber = phoneNumber; self.state = state
        self.attributes = attributes }
}

/// A new password for a user.
/// See <https://learn.microsoft.com/partner-center/developer/reset-user-password-for-a-customer>.
/// From `schemas/users.yaml#/PasswordReset`.
public struct PasswordReset: ValidatedModel {
    public var passwordProfile: PasswordProfile
    public var attributes: ResourceAttributes?

    public init(passwordProfile: PasswordProfile, attributes: ResourceAttributes? = nil) {
        self.passwordProfile = passwordProfile; self.attributes = attributes }
}

/// Agreements a customer has accepted. From `schemas/agreements.yaml#/AgreementCollection`.
public struct AgreementCollection: ValidatedModel {
    /// How many agreements are listed here.
    public var totalCount: Int32?
    public var items: [Agreement]
    public var continuationToken: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(items: [Agreement], totalCount: Int32? = nil, continuationToken: String? = nil,
            links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.items = items; self.totalCount = totalCount; self.continuationToken = continuationToken
        self.links = links; self.attributes = attributes }
}

/// Confirms that a customer has accepted an agreement.
/// See <https://learn.microsoft.com/partner-center/developer/confirm-customer-consent-customer-agreement>.
/// From `schemas/agreements.yaml#/NewAgreement`.
public struct NewAgreement: ValidatedModel {
    /// The person who accepted. The phone number may be left out.
    public var primaryContact: Contact
    /// From `listAgreementMetadata`.
    public var templateId: String
    public var dateAgreed: DateTime
    public var type: AgreementType

    public init(primaryContact: Contact, templateId: String, dateAgreed: DateTime, type: AgreementType) {
        self.primaryContact = primaryContact; self.templateId = templateId; self.dateAgreed = dateAgreed
        self.type = type }
}

/// A partner's word that a customer has accepted an agreement.
/// See <https://learn.microsoft.com/partner-center/developer/agreement-resources>.
/// From `schemas/agreements.yaml#/Agreement`.
public struct Agreement: ValidatedModel {
    /// The user who confirmed it, taken from the token.
    public var userId: UUID?
    /// The person who accepted.
    public var primaryContact: Contact?
    public var templateId: String?
    public var dateAgreed: DateTime?
    public var type: AgreementType?
    public var agreementLink: String?

    public init(userId: UUID? = nil, primaryContact: Contact? = nil, templateId: String? = nil,
            dateAgreed: DateTime? = nil, type: AgreementType? = nil, agreementLink: String? = nil) {
        self.userId = userId; self.primaryContact = primaryContact; self.templateId = templateId
        self.dateAgreed = dateAgreed; self.type = type; self.agreementLink = agreementLink }
}

/// Whether a customer has accepted the customer agreement without the partner.
/// See <https://learn.microsoft.com/partner-center/developer/get-direct-sign-status-of-customer-agreement>.
/// From `schemas/agreements.yaml#/DirectSignStatus`.
public struct DirectSignStatus: ValidatedModel {
    public var isSigned: Bool?

    public init(isSigned: Bool? = nil) { self.isSigned = isSigned }
}

/// What kind of error it is. Listed are the codes that concern customers; the service has many more.
/// See <https://learn.microsoft.com/partner-center/developer/error-codes>.
/// From `schemas/errors.yaml#/ServiceErrorCode`.
public enum ServiceErrorCode: OpenEnumeration {
    /// 501. The service did not expect this.
    case undefinedException
    /// 401. Access denied.
    case unauthorized
    /// 404. There is no such thing.
    case notFound
    /// 409. Another tenant of this name is being made.
    case tenantCreationConflict
    /// 400. An id in the request is malformed or missing.
    case identifierInvalid
    /// 400. An id is malformed or missing; elsewhere a rule about quantities.
    case identifierOrQuantityInvalid
    /// 400. The address is not valid. Before May 2021; `validateAddress` now answers with a status.
    case addressInvalid
    /// 403. The partner may not sell in that country.
    case partnerNotOnboardedInCountry
    /// 403. Access denied.
    case accessDenied
    /// 400. The object has changed since it was read. Fetch it again and repeat the change.
    case entityTagStale
    /// 400. A property is not valid. With 404, the organization was not found.
    case propertyInvalidOrOrganizationNotFound
    /// 401. Not allowed for this caller; sandbox resellers only.
    case sandboxOperationUnauthorized
    /// 403. Not allowed for this caller; sandbox resellers only.
    case sandboxOperationForbidden
    /// 403. Not allowed for this caller; sandbox resellers only.
    case sandboxOperationNotAllowed
    /// 403. The customer's acceptance of the customer agreement has not been confirmed.
    case customerAgreementNotConfirmed
    /// 403. The partner has no commerce relationship with the customer.
    case noCommerceRelationship
    /// 400. Moving the customer's licences failed.
    case licenseMigrationFailed
    /// 404. There is no such user.
    case userNotFound
    /// 404. There is no such tenant.
    case tenantNotFound
    /// 400. No licence is left to assign.
    case noLicensesLeft
    /// 400. The customer's country does not take a registration number. Leave it out.
    case organizationRegistrationNumberNotSupported
    /// 400. The customer's country asks for `companyProfile.organizationRegistrationNumber`.
    case organizationRegistrationNumberMissing
    /// 400. The registration number has the wrong form; the description carries the right one.
    case organizationRegistrationNumberMalformed
    /// 400. The customer's country asks for `billingProfile.defaultAddress.phoneNumber`.
    case phoneNumberMissing
    /// 400. This agreement has been confirmed before.
    case agreementAlreadyConfirmed
    /// 401. The request carries no partner token.
    case partnerTokenMissing
    /// 400. The request is not valid.
    case requestInvalid
    /// 500. The service failed.
    case unexpectedServiceError
    /// 400. The partner id (MPN id) is not that of an indirect reseller.
    case partnerIdNotIndirectReseller
    /// 400. The sandbox has as many customers as it may have.
    case sandboxLimitReached
    /// 403. The caller's reseller programme is not active.
    case resellerProgramNotActive
    /// 403. The customer's account is under review.
    case customerUnderReview
    /// 403. The customer's account is under review.
    case customerUnderReview2
    /// 403. The customer's account was not approved.
    case customerNotApproved
    /// 400. The customer id is not valid.
    case customerIdInvalid
    /// 403. The indirect reseller has not accepted the partner agreement.
    case resellerAgreementNotAccepted
    /// 403. The caller's company has not accepted the partner agreement.
    case partnerAgreementNotAccepted
    /// 400. A value is none of those the service knows.
    case enumerationValueUnknown
    /// 400. Not available in this environment.
    case notSupportedInEnvironment
    /// 403. The programme is not active.
    case programNotActive
    /// 403. The caller's role may not do this.
    case roleLacksRights
    /// 401 or 403. A privilege or a granular delegated admin role is missing.
    case privilegeMissing
    /// 401 or 403. Conditional Access said no.
    case conditionalAccessDenied
    /// 401 or 403. The operation needs app+user credentials.
    case appOnlyNotSupported
    /// 401 or 403. The token was made out for an audience that is no longer accepted.
    case tokenAudienceRetired
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// What a domain is used for. From `schemas/domains.yaml#/DomainCapability`.
public enum DomainCapability: OpenEnumeration {
    case noCapability, email, sharePoint, officeCommunicationsOnline, sharePointDefault, fullRedelegation,
        sharePointPublic, orgIdAuthentication, yammer, intune, all
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// Whether it has been proved whose domain it is. From `schemas/domains.yaml#/DomainStatus`.
public enum DomainStatus: OpenEnumeration {
    case unverified, verified, pendingDeletion
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// How it was proved whose domain it is. From `schemas/domains.yaml#/DomainVerificationMethod`.
public enum DomainVerificationMethod: OpenEnumeration {
    case unverified, dnsRecord, email
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// How another partner is related to the caller, or to a customer.
/// See <https://learn.microsoft.com/partner-center/developer/relationships-resources>.
/// From `schemas/relationships.yaml#/PartnerRelationship`.
public struct PartnerRelationship: ValidatedModel {
    /// The tenant id of the other partner.
    public var id: UUID?
    public var name: String?
    public var relationshipType: PartnerRelationshipType?
    /// Not in the relationships of a customer.
    public var state: PartnerRelationshipState?
    /// The partner's number in the partner programme, in digits.
    public var mpnId: String?
    /// The country of the partner's account. Not in the relationships of a customer.
    public var location: String?
    public var attributes: ResourceAttributes?

    public init(id: UUID? = nil, name: String? = nil, relationshipType: PartnerRelationshipType? = nil,
            state: PartnerRelationshipState? = nil, mpnId: String? = nil, location: String? = nil,
            attributes: ResourceAttributes? = nil) {
        self.id = id; self.name = name; self.relationshipType = relationshipType; self.state = state
        self.mpnId = mpnId; self.location = location; self.attributes = attributes }
}

/// How a filter compares. Not every list can do all of them.
/// See <https://learn.microsoft.com/partner-center/developer/utility-resources>.
/// From `schemas/filters.yaml#/FilterOperator`.
public enum FilterOperator: ClosedEnumeration {
    case equals, notEquals, greaterThan, greaterThanOrEquals, lessThan, lessThanOrEquals, substring, and, or,
    startsWith, notStartsWith }

/// Whether a user account is in use, or deleted and still to be restored.
/// From `schemas/users.yaml#/UserState`.
public enum UserState: OpenEnumeration {
    case active, inactive
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// A person to turn to. See <https://learn.microsoft.com/partner-center/developer/utility-resources>.
/// From `schemas/common.yaml#/Contact`.
public struct Contact: ValidatedModel {
    public var firstName: String?
    public var lastName: String?
    public var email: String?
    public var phoneNumber: String?

    public init(firstName: String? = nil, lastName: String? = nil, email: String? = nil, phoneNumber: String? = nil) {
        self.firstName = firstName; self.lastName = lastName; self.email = email; self.phoneNumber = phoneNumber }
}

/// A kind of agreement. New ones may appear. From `schemas/agreements.yaml#/AgreementType`.
public enum AgreementType: OpenEnumeration {
    case microsoftCloudAgreement, microsoftCustomerAgreement
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// What the caller is to the other partner.
/// From `schemas/relationships.yaml#/PartnerRelationshipType`.
public enum PartnerRelationshipType: OpenEnumeration {
    case isIndirectResellerOf, isIndirectCloudSolutionProviderOf, noRelationship
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

// MARK: - Reading and writing
extension CustomerFilter {
    private static let members: JSONMembers = JSONMembers("Field\nValue\nOperator", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/customers.yaml#/CustomerFilter") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(field: reader.required(0), value: reader.required(1),
        operator: reader.required(2)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("Field", self.field); writer.member("Value", self.value)
        writer.member("Operator", self.`operator`); writer.endObject() }
}
extension CustomerFilter.Operator {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("starts_with", [.startsWith])
    public var rawValue: String { switch self { case .startsWith: return "starts_with" } }
}
extension PartnerRelationshipCollection {
    private static let members: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/relationships.yaml#/PartnerRelationshipCollection") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(items: reader.required(1), totalCount: reader.optional(0),
        continuationToken: reader.optional(2), links: reader.optional(3), attributes: reader.optional(4))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("totalCount", self.totalCount); writer.member("items", self.items)
        writer.optional("continuationToken", self.continuationToken); writer.optional("links", self.links)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension Address {
    private static let members: JSONMembers = JSONMembers("country\naddressLine1\naddressLine2\naddressLine3\ncity\nstate\nregion\npostalCode\nfirstName\nmiddleName\nlastName\nphoneNumber", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/address.yaml#/Address") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(country: reader.optional(0), addressLine1: reader.optional(1),
        addressLine2: reader.optional(2), addressLine3: reader.optional(3), city: reader.optional(4),
        state: reader.optional(5), region: reader.optional(6), postalCode: reader.optional(7),
        firstName: reader.optional(8), middleName: reader.optional(9), lastName: reader.optional(10),
        phoneNumber: reader.optional(11)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("country", self.country)
        writer.optional("addressLine1", self.addressLine1); writer.optional("addressLine2", self.addressLine2)
        writer.optional("addressLine3", self.addressLine3); writer.optional("city", self.city)
        writer.optional("state", self.state); writer.optional("region", self.region)
        writer.optional("postalCode", self.postalCode); writer.optional("firstName", self.firstName)
        writer.optional("middleName", self.middleName); writer.optional("lastName", self.lastName)
        writer.optional("phoneNumber", self.phoneNumber); writer.endObject() }
}
extension AddressValidationResponse {
    private static let members: JSONMembers = JSONMembers("originalAddress\nsuggestedAddresses\nstatus\nvalidationMessage", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/address.yaml#/AddressValidationResponse") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(originalAddress: reader.optional(0),
        suggestedAddresses: reader.optional(1), status: reader.optional(2), validationMessage: reader.optional(3))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("originalAddress", self.originalAddress)
        writer.optional("suggestedAddresses", self.suggestedAddresses); writer.optional("status", self.status)
        writer.optional("validationMessage", self.validationMessage); writer.endObject() }
}
extension RetiredQualification {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("none\neducation\nnonprofit\ngovernment_community_cloud", [.noQualification, .education, .nonprofit, .governmentCommunityCloud], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .noQualification: return "none"; case .education: return "education"
        case .nonprofit: return "nonprofit"; case .governmentCommunityCloud: return "government_community_cloud"
        case .unrecognized(let value): return value } }
}
extension ValidationCode {
    private static let members: JSONMembers = JSONMembers("partnerId\norganizationName\nvalidationId\nmaxCreates\nremainingCreates\neTag", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/qualifications.yaml#/ValidationCode") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(partnerId: reader.optional(0), organizationName: reader.optional(1),
        validationId: reader.optional(2), maxCreates: reader.optional(3), remainingCreates: reader.optional(4),
        eTag: reader.optional(5)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("partnerId", self.partnerId)
        writer.optional("organizationName", self.organizationName); writer.optional("validationId", self.validationId)
        writer.optional("maxCreates", self.maxCreates); writer.optional("remainingCreates", self.remainingCreates)
        writer.optional("eTag", self.eTag); writer.endObject() }
}
extension CustomerUserUpdate {
    private static let members: JSONMembers = JSONMembers("usageLocation\nuserPrincipalName\nfirstName\nlastName\ndisplayName\nimmutableId\npasswordProfile\nphoneNumber\nstate\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/CustomerUserUpdate") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(usageLocation: reader.optional(0),
        userPrincipalName: reader.optional(1), firstName: reader.optional(2), lastName: reader.optional(3),
        displayName: reader.optional(4), immutableId: reader.optional(5), passwordProfile: reader.optional(6),
        phoneNumber: reader.optional(7), state: reader.optional(8), attributes: reader.optional(9)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("usageLocation", self.usageLocation)
        writer.optional("userPrincipalName", self.userPrincipalName); writer.optional("firstName", self.firstName)
        writer.optional("lastName", self.lastName); writer.optional("displayName", self.displayName)
        writer.optional("immutableId", self.immutableId); writer.optional("passwordProfile", self.passwordProfile)
        writer.optional("phoneNumber", self.phoneNumber); writer.optional("state", self.state)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension PasswordReset {
    private static let members: JSONMembers = JSONMembers("passwordProfile\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/PasswordReset") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(passwordProfile: reader.required(0),
        attributes: reader.optional(1)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("passwordProfile", self.passwordProfile)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension AgreementCollection {
    private static let members: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/agreements.yaml#/AgreementCollection") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(items: reader.required(1), totalCount: reader.optional(0),
        continuationToken: reader.optional(2), links: reader.optional(3), attributes: reader.optional(4))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("totalCount", self.totalCount); writer.member("items", self.items)
        writer.optional("continuationToken", self.continuationToken); writer.optional("links", self.links)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension NewAgreement {
    private static let members: JSONMembers = JSONMembers("primaryContact\ntemplateId\ndateAgreed\ntype", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/agreements.yaml#/NewAgreement") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(primaryContact: reader.required(0), templateId: reader.required(1),
        dateAgreed: reader.required(2), type: reader.required(3)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("primaryContact", self.primaryContact)
        writer.member("templateId", self.templateId); writer.member("dateAgreed", self.dateAgreed)
        writer.member("type", self.type); writer.endObject() }
}
extension Agreement {
    private static let members: JSONMembers = JSONMembers("userId\nprimaryContact\ntemplateId\ndateAgreed\ntype\nagreementLink", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/agreements.yaml#/Agreement") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(userId: reader.optional(0), primaryContact: reader.optional(1),
        templateId: reader.optional(2), dateAgreed: reader.optional(3), type: reader.optional(4),
        agreementLink: reader.optional(5)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("userId", self.userId)
        writer.optional("primaryContact", self.primaryContact); writer.optional("templateId", self.templateId)
        writer.optional("dateAgreed", self.dateAgreed); writer.optional("type", self.type)
        writer.optional("agreementLink", self.agreementLink); writer.endObject() }
}
extension DirectSignStatus {
    private static let members: JSONMembers = JSONMembers("isSigned", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/agreements.yaml#/DirectSignStatus") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(isSigned: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("isSigned", self.isSigned); writer.endObject() }
}
extension ServiceErrorCode {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("0\n400\n1000\n1003\n2000\n2001\n2007\n2030\n2032\n2055\n3000\n6002\n6003\n6004\n13605\n20002\n60000\n60002\n60003\n60012\n600002\n600049\n600050\n600051\n600061\n800001\n800002\n800003\n800016\n800018\n800039\n800073\n800074\n800075\n900118\n900123\n900124\n900126\n900127\n900149\n900150\n900308\n900309\n900329\n900420", [.undefinedException, .unauthorized, .notFound, .tenantCreationConflict, .identifierInvalid, .identifierOrQuantityInvalid, .addressInvalid, .partnerNotOnboardedInCountry, .accessDenied, .entityTagStale, .propertyInvalidOrOrganizationNotFound, .sandboxOperationUnauthorized, .sandboxOperationForbidden, .sandboxOperationNotAllowed, .customerAgreementNotConfirmed, .noCommerceRelationship, .licenseMigrationFailed, .userNotFound, .tenantNotFound, .noLicensesLeft, .organizationRegistrationNumberNotSupported, .organizationRegistrationNumberMissing, .organizationRegistrationNumberMalformed, .phoneNumberMissing, .agreementAlreadyConfirmed, .partnerTokenMissing, .requestInvalid, .unexpectedServiceError, .partnerIdNotIndirectReseller, .sandboxLimitReached, .resellerProgramNotActive, .customerUnderReview, .customerUnderReview2, .customerNotApproved, .customerIdInvalid, .resellerAgreementNotAccepted, .partnerAgreementNotAccepted, .enumerationValueUnknown, .notSupportedInEnvironment, .programNotActive, .roleLacksRights, .privilegeMissing, .conditionalAccessDenied, .appOnlyNotSupported, .tokenAudienceRetired])
    public var rawValue: String {
        switch self { case .undefinedException: return "0"; case .unauthorized: return "400"
        case .notFound: return "1000"; case .tenantCreationConflict: return "1003"
        case .identifierInvalid: return "2000"; case .identifierOrQuantityInvalid: return "2001"
        case .addressInvalid: return "2007"; case .partnerNotOnboardedInCountry: return "2030"
        case .accessDenied: return "2032"; case .entityTagStale: return "2055"
        case .propertyInvalidOrOrganizationNotFound: return "3000"; case .sandboxOperationUnauthorized: return "6002"
        case .sandboxOperationForbidden: return "6003"; case .sandboxOperationNotAllowed: return "6004"
        case .customerAgreementNotConfirmed: return "13605"; case .noCommerceRelationship: return "20002"
        case .licenseMigrationFailed: return "60000"; case .userNotFound: return "60002"
        case .tenantNotFound: return "60003"; case .noLicensesLeft: return "60012"
        case .organizationRegistrationNumberNotSupported: return "600002"
        case .organizationRegistrationNumberMissing: return "600049"
        case .organizationRegistrationNumberMalformed: return "600050"; case .phoneNumberMissing: return "600051"
        case .agreementAlreadyConfirmed: return "600061"; case .partnerTokenMissing: return "800001"
        case .requestInvalid: return "800002"; case .unexpectedServiceError: return "800003"
        case .partnerIdNotIndirectReseller: return "800016"; case .sandboxLimitReached: return "800018"
        case .resellerProgramNotActive: return "800039"; case .customerUnderReview: return "800073"
        case .customerUnderReview2: return "800074"; case .customerNotApproved: return "800075"
        case .customerIdInvalid: return "900118"; case .resellerAgreementNotAccepted: return "900123"
        case .partnerAgreementNotAccepted: return "900124"; case .enumerationValueUnknown: return "900126"
        case .notSupportedInEnvironment: return "900127"; case .programNotActive: return "900149"
        case .roleLacksRights: return "900150"; case .privilegeMissing: return "900308"
        case .conditionalAccessDenied: return "900309"; case .appOnlyNotSupported: return "900329"
        case .tokenAudienceRetired: return "900420"; case .unrecognized(let value): return value } }
    public init(json reader: inout JSONReader) {
        self = Self(rawValue: ScalarText(json: &reader).text)
    }
}
extension DomainCapability {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("None\nEmail\nSharepoint\nOfficeCommunicationsOnline\nSharepointDefault\nFullRedelegation\nSharePointPublic\nOrgIdAuthentication\nYammer\nIntune\nAll", [.noCapability, .email, .sharePoint, .officeCommunicationsOnline, .sharePointDefault, .fullRedelegation, .sharePointPublic, .orgIdAuthentication, .yammer, .intune, .all], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .noCapability: return "None"; case .email: return "Email"
        case .sharePoint: return "Sharepoint"; case .officeCommunicationsOnline: return "OfficeCommunicationsOnline"
        case .sharePointDefault: return "SharepointDefault"; case .fullRedelegation: return "FullRedelegation"
        case .sharePointPublic: return "SharePointPublic"; case .orgIdAuthentication: return "OrgIdAuthentication"
        case .yammer: return "Yammer"; case .intune: return "Intune"; case .all: return "All"
        case .unrecognized(let value): return value } }
}
extension DomainStatus {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Unverified\nVerified\nPendingDeletion", [.unverified, .verified, .pendingDeletion], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .unverified: return "Unverified"; case .verified: return "Verified"
        case .pendingDeletion: return "PendingDeletion"; case .unrecognized(let value): return value } }
}
extension DomainVerificationMethod {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("None\nDnsRecord\nEmail", [.unverified, .dnsRecord, .email], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .unverified: return "None"; case .dnsRecord: return "DnsRecord"; case .email: return "Email"
        case .unrecognized(let value): return value } }
}
extension PartnerRelationship {
    private static let members: JSONMembers = JSONMembers("id\nname\nrelationshipType\nstate\nmpnId\nlocation\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/relationships.yaml#/PartnerRelationship") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.optional(0), name: reader.optional(1),
        relationshipType: reader.optional(2), state: reader.optional(3), mpnId: reader.optional(4),
        location: reader.optional(5), attributes: reader.optional(6)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("id", self.id); writer.optional("name", self.name)
        writer.optional("relationshipType", self.relationshipType); writer.optional("state", self.state)
        writer.optional("mpnId", self.mpnId); writer.optional("location", self.location)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension FilterOperator {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("equals\nnot_equals\ngreater_than\ngreater_than_or_equals\nless_than\nless_than_or_equals\nsubstring\nand\nor\nstarts_with\nnot_starts_with", [.equals, .notEquals, .greaterThan, .greaterThanOrEquals, .lessThan, .lessThanOrEquals, .substring, .and, .or, .startsWith, .notStartsWith])
    public var rawValue: String {
        switch self { case .equals: return "equals"; case .notEquals: return "not_equals"
        case .greaterThan: return "greater_than"; case .greaterThanOrEquals: return "greater_than_or_equals"
        case .lessThan: return "less_than"; case .lessThanOrEquals: return "less_than_or_equals"
        case .substring: return "substring"; case .and: return "and"; case .or: return "or"
        case .startsWith: return "starts_with"; case .notStartsWith: return "not_starts_with" } }
}
extension UserState {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("active\ninactive", [.active, .inactive], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .active: return "active"; case .inactive: return "inactive"
        case .unrecognized(let value): return value } }
}
extension Contact {
    private static let members: JSONMembers = JSONMembers("firstName\nlastName\nemail\nphoneNumber", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/common.yaml#/Contact") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(firstName: reader.optional(0), lastName: reader.optional(1),
        email: reader.optional(2), phoneNumber: reader.optional(3)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("firstName", self.firstName); writer.optional("lastName", self.lastName)
        writer.optional("email", self.email); writer.optional("phoneNumber", self.phoneNumber); writer.endObject() }
}
extension AgreementType {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("MicrosoftCloudAgreement\nMicrosoftCustomerAgreement", [.microsoftCloudAgreement, .microsoftCustomerAgreement])
    public var rawValue: String {
        switch self { case .microsoftCloudAgreement: return "MicrosoftCloudAgreement"
        case .microsoftCustomerAgreement: return "MicrosoftCustomerAgreement"
        case .unrecognized(let value): return value } }
}
extension PartnerRelationshipType {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("is_indirect_reseller_of\nis_indirect_cloud_solution_provider_of\nnone", [.isIndirectResellerOf, .isIndirectCloudSolutionProviderOf, .noRelationship], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .isIndirectResellerOf: return "is_indirect_reseller_of"
        case .isIndirectCloudSolutionProviderOf: return "is_indirect_cloud_solution_provider_of"
        case .noRelationship: return "none"; case .unrecognized(let value): return value } }
}
