// Written by pinion 0.1.0 from openapi.yaml, options b76ea0eeeb5bbf9b, content a6aa31fbf6e5074b. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// Why the service refused or failed. Codes are not unique: together with the HTTP status and `source` they tell what happened.
/// See <https://learn.microsoft.com/partner-center/developer/error-codes>.
/// From `schemas/errors.yaml#/ServiceError`.
public struct ServiceError: ValidatedModel {
    public var code: ServiceErrorCode?
    /// The error in words, at times with HTML entities or JSON text in it.
    public var description: String?
    /// Details, when there are any, as texts or objects.
    public var data: [JSONValue]?
    /// The part of the service that failed, such as `PartnerFD`.
    public var source: String?
    /// The error in words, from the gateway or from agreements.
    public var message: String?
    /// The HTTP status once more, from the gateway.
    public var statusCode: Int32?
    public var errorName: String?
    /// Whether the same call may succeed later.
    public var isRetryable: Bool?
    /// Values that belong into the text.
    public var parameters: [String: JSONValue]?
    public var errorMessageExtended: String?

    public init(code: ServiceErrorCode? = nil, description: String? = nil, data: [JSONValue]? = nil,
            source: String? = nil, message: String? = nil, statusCode: Int32? = nil, errorName: String? = nil,
            isRetryable: Bool? = nil, parameters: [String: JSONValue]? = nil, errorMessageExtended: String? = nil) {
        self.code = code; self.description = description; self.data = data; self.source = source
        self.message = message; self.statusCode = statusCode; self.errorName = errorName
        self.isRetryable = isRetryable; self.parameters = parameters; self.errorMessageExtended = errorMessageExtended }
}

/// Which page to fetch next. From `schemas/paging.yaml#/SeekOperation`.
public enum SeekOperation: ClosedEnumeration { case first, previous, next, last, pageIndex }

/// What is vetted. From `schemas/country-validation-rules.yaml#/ValidationType`.
public enum ValidationType: OpenEnumeration {
    case account
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// A special kind of customer that someone is, or asks to be.
/// See <https://learn.microsoft.com/partner-center/developer/get-customer-qualification-asynchronous>.
/// From `schemas/qualifications.yaml#/Qualification`.
public struct Qualification: ValidatedModel {
    public var qualification: QualificationKind?
    public var vettingStatus: VettingStatus?
    /// Why the request was denied, in words: not an education customer (any more), a restricted name, not an academic domain, not an eligible library or museum.
    public var vettingReason: String?
    /// When vetting began. Some answers call it `vettingCreatedDate`.
    public var vettingCreateDate: DateTime?
    /// The same as `vettingCreateDate`, under the name that some answers give it.
    public var vettingCreatedDate: DateTime?

    public init(qualification: QualificationKind? = nil, vettingStatus: VettingStatus? = nil,
            vettingReason: String? = nil, vettingCreateDate: DateTime? = nil, vettingCreatedDate: DateTime? = nil) {
        self.qualification = qualification; self.vettingStatus = vettingStatus; self.vettingReason = vettingReason
        self.vettingCreateDate = vettingCreateDate; self.vettingCreatedDate = vettingCreatedDate }
}

/// Asks for a qualification. Education and the government cloud exclude each other.
/// See <https://learn.microsoft.com/partner-center/developer/update-customer-qualification-asynchronous>.
/// From `schemas/qualifications.yaml#/NewQualification`.
public struct NewQualification: ValidatedModel {
    public var qualification: SettableQualificationKind
    /// For education.
    public var educationSegment: EducationSegment?
    /// The institution's web site, for education.
    public var website: String?
    /// For the government cloud, see `listGccValidationCodes`.
    public var validationCode: String?

    public init(qualification: SettableQualificationKind, educationSegment: EducationSegment? = nil,
            website: String? = nil, validationCode: String? = nil) {
        self.qualification = qualification; self.educationSegment = educationSegment; self.website = website
        self.validationCode = validationCode }
}

/// From `schemas/filters.yaml#/SortDirection`.
public enum SortDirection: ClosedEnumeration { case ascending, descending }

/// A page of users. From `schemas/users.yaml#/CustomerUserCollection`.
public struct CustomerUserCollection: ValidatedModel {
    /// How many users are on this page, not how many there are.
    public var totalCount: Int32?
    public var items: [CustomerUser]
    /// What to ask for the next page with. Opaque.
    public var continuationToken: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(items: [CustomerUser], totalCount: Int32? = nil, continuationToken: String? = nil,
            links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.items = items; self.totalCount = totalCount; self.continuationToken = continuationToken
        self.links = links; self.attributes = attributes }
}

/// A user account to be created.
/// See <https://learn.microsoft.com/partner-center/developer/create-user-accounts-for-a-customer>.
/// From `schemas/users.yaml#/NewCustomerUser`.
public struct NewCustomerUser: ValidatedModel {
    /// The sign-in name, such as `anna@contoso.onmicrosoft.com`, in one of the customer's domains.
    /// At least 1 character.
    public var userPrincipalName: String
    /// At least 1 character.
    public var displayName: String
    public var passwordProfile: PasswordProfile
    /// Two-letter code of the country. Needed before licences can be assigned.
    public var usageLocation: String?
    public var firstName: String?
    public var lastName: String?
    /// Ties the account to one in the customer's own directory.
    public var immutableId: String?
    public var phoneNumber: String?
    public var attributes: ResourceAttributes?

    public init(userPrincipalName: String, displayName: String, passwordProfile: PasswordProfile,
            usageLocation: String? = nil, firstName: String? = nil, lastName: String? = nil, immutableId: String? = nil,
            phoneNumber: String? = nil, attributes: ResourceAttributes? = nil) {
        self.userPrincipalName = userPrincipalName; self.displayName = displayName
        self.passwordProfile = passwordProfile; self.usageLocation = usageLocation; self.firstName = firstName
        self.lastName = lastName; self.immutableId = immutableId; self.phoneNumber = phoneNumber
        self.attributes = attributes }
    /// Limits of the description, for forms.
    public enum Limits {
        public static var userPrincipalName: TextLimits { TextLimits(minimum: 1) }
        public static var displayName: TextLimits { TextLimits(minimum: 1) }
    }
}

/// A user account of a customer.
/// See <https://learn.microsoft.com/partner-center/developer/user-resources>.
/// From `schemas/users.yaml#/CustomerUser`.
public struct CustomerUser: ValidatedModel {
    public var id: UUID?
    /// Two-letter code of the country where licences are used.
    public var usageLocation: String?
    /// The sign-in name, such as `anna@contoso.onmicrosoft.com`.
    public var userPrincipalName: String?
    public var firstName: String?
    public var lastName: String?
    public var displayName: String?
    /// Ties the account to one in the customer's own directory.
    public var immutableId: String?
    /// Only in answers to the operations that set a password.
    public var passwordProfile: PasswordProfile?
    public var phoneNumber: String?
    /// When it was last synchronised with the customer's own directory; nothing, if it never is.
    public var lastDirectorySyncTime: DateTime?
    public var userDomainType: UserDomainType?
    public var state: UserState?
    /// When it was deleted. It can be restored for 30 days from then.
    public var softDeletionTime: DateTime?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(id: UUID? = nil, usageLocation: String? = nil, userPrincipalName: String? = nil,
            firstName: String? = nil, lastName: String? = nil, displayName: String? = nil, immutableId: String? = nil,
            passwordProfile: PasswordProfile? = nil, phoneNumber: String? = nil, lastDirectorySyncTime: DateTime? = nil,
            userDomainType: UserDomainType? = nil, state: UserState? = nil, softDeletionTime: DateTime? = nil,
            links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.id = id; self.usageLocation = usageLocation; self.userPrincipalName = userPrincipalName
        self.firstName = firstName; self.lastName = lastName; self.displayName = displayName
        self.immutableId = immutableId; self.passwordProfile = passwordProfile; self.phoneNumber = phoneNumber
        self.lastDirectorySyncTime = lastDirectorySyncTime; self.userDomainType = userDomainType; self.state = state
        self.softDeletionTime = softDeletionTime; self.links = links; self.attributes = attributes }
}

/// Agreements that can be accepted. From `schemas/agreements.yaml#/AgreementMetaDataCollection`.
public struct AgreementMetaDataCollection: ValidatedModel {
    /// How many agreements are listed here.
    public var totalCount: Int32?
    public var items: [AgreementMetaData]
    public var continuationToken: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(items: [AgreementMetaData], totalCount: Int32? = nil, continuationToken: String? = nil,
            links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.items = items; self.totalCount = totalCount; self.continuationToken = continuationToken
        self.links = links; self.attributes = attributes }
}

/// Where the text of an agreement can be found, for five minutes.
/// See <https://learn.microsoft.com/partner-center/developer/download-customer-agreement-template>.
/// From `schemas/agreements.yaml#/AgreementDocument`.
public struct AgreementDocument: ValidatedModel {
    /// To be read in a browser.
    public var displayUri: String?
    /// To be saved.
    public var downloadUri: String?
    public var language: String?
    public var country: String?

    public init(displayUri: String? = nil, downloadUri: String? = nil, language: String? = nil,
            country: String? = nil) {
        self.displayUri = displayUri; self.downloadUri = downloadUri; self.language = language; self.country = country }
}

/// Where an object, or a page of a list, is found.
/// See <https://learn.microsoft.com/partner-center/developer/utility-resources>.
/// From `schemas/common.yaml#/ResourceLinks`.
public struct ResourceLinks: ValidatedModel {
    /// The object or page itself.
    public var selfLink: Link?
    /// The next page. There is none when it is absent.
    public var next: Link?
    /// The page before.
    public var previous: Link?

    public init(selfLink: Link? = nil, next: Link? = nil, previous: Link? = nil) {
        self.selfLink = selfLink; self.next = next; self.previous = previous }
}

/// How well an address could be verified.
/// See <https://learn.microsoft.com/partner-center/developer/validate-an-address>.
/// From `schemas/address.yaml#/AddressValidationStatus`.
public enum AddressValidationStatus: OpenEnumeration {
    /// Verified, and goods can be shipped there.
    case verifiedShippable
    /// Verified.
    case verified
    /// The suggestion differs so much that a person should confirm it.
    case interactionRequired
    /// The street needs more detail; there may be several suggestions.
    case streetPartial
    /// The building or suite number needs more detail; there may be several suggestions.
    case premisesPartial
    /// Several parts need more detail; there may be several suggestions.
    case multiplePartial
    /// The address is wrong, and there is no suggestion.
    case incorrect
    /// The address could not be checked.
    case notValidated
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// A list inside an object. From `schemas/country-validation-rules.yaml#/ListOfValues`.
public struct ListOfValues: ValidatedModel {
    public var value: [String]?

    public init(value: [String]? = nil) { self.value = value }
}

/// How far the vetting of a qualification has come. From `schemas/qualifications.yaml#/VettingStatus`.
public enum VettingStatus: OpenEnumeration {
    case approved, denied, inReview
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// What kind of education. From `schemas/qualifications.yaml#/EducationSegment`.
public enum EducationSegment: ClosedEnumeration { case k12, higherEducation }

/// Who manages the sign-in of a user. From `schemas/users.yaml#/UserDomainType`.
public enum UserDomainType: OpenEnumeration {
    case unspecified, managed, federated
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// A version of an agreement that can be accepted.
/// See <https://learn.microsoft.com/partner-center/developer/get-agreement-metadata>.
/// From `schemas/agreements.yaml#/AgreementMetaData`.
public struct AgreementMetaData: ValidatedModel {
    /// What `createAgreement` and `getAgreementDocument` ask for. Upper and lower case matter.
    public var templateId: String?
    public var agreementType: AgreementType?
    /// Where the agreement can be read.
    public var agreementLink: String?
    /// Higher is newer.
    public var versionRank: Int32?

    public init(templateId: String? = nil, agreementType: AgreementType? = nil, agreementLink: String? = nil,
            versionRank: Int32? = nil) {
        self.templateId = templateId; self.agreementType = agreementType; self.agreementLink = agreementLink
        self.versionRank = versionRank }
}

/// Where a managed service is administered. These links are absolute.
/// From `schemas/managed-services.yaml#/ManagedServiceLinks`.
public struct ManagedServiceLinks: ValidatedModel {
    /// The administration pages.
    public var adminService: Link?
    /// The state of the service.
    public var serviceHealth: Link?
    /// Where to ask for help.
    public var serviceTicket: Link?
    public var selfLink: Link?
    public var next: Link?
    public var previous: Link?

    public init(adminService: Link? = nil, serviceHealth: Link? = nil, serviceTicket: Link? = nil,
            selfLink: Link? = nil, next: Link? = nil, previous: Link? = nil) {
        self.adminService = adminService; self.serviceHealth = serviceHealth; self.serviceTicket = serviceTicket
        self.selfLink = selfLink; self.next = next; self.previous = previous }
}

/// What becomes of a request to ask for the password again.
/// From `schemas/domains.yaml#/PromptLoginBehavior`.
public enum PromptLoginBehavior: OpenEnumeration {
    case translateToFreshPasswordAuth, nativeSupport, disabled
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

// MARK: - Reading and writing
extension ServiceError {
    private static let members: JSONMembers = JSONMembers("code\ndescription\ndata\nsource\nmessage\nstatusCode\nerrorName\nisRetryable\nparameters\nerrorMessageExtended", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/errors.yaml#/ServiceError") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(code: reader.optional(0), description: reader.optional(1),
        data: reader.optional(2), source: reader.optional(3), message: reader.optional(4),
        statusCode: reader.optional(5), errorName: reader.optional(6), isRetryable: reader.optional(7),
        parameters: reader.optional(8), errorMessageExtended: reader.optional(9)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("code", self.code); writer.optional("description", self.description)
        writer.optional("data", self.data); writer.optional("source", self.source)
        writer.optional("message", self.message); writer.optional("statusCode", self.statusCode)
        writer.optional("errorName", self.errorName); writer.optional("isRetryable", self.isRetryable)
        writer.optional("parameters", self.parameters)
        writer.optional("errorMessageExtended", self.errorMessageExtended); writer.endObject() }
}
extension SeekOperation {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("First\nPrevious\nNext\nLast\nPageIndex", [.first, .previous, .next, .last, .pageIndex])
    public var rawValue: String {
        switch self { case .first: return "First"; case .previous: return "Previous"; case .next: return "Next"
        case .last: return "Last"; case .pageIndex: return "PageIndex" } }
}
extension ValidationType {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("account", [.account], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .account: return "account"; case .unrecognized(let value): return value } }
}
extension Qualification {
    private static let members: JSONMembers = JSONMembers("qualification\nvettingStatus\nvettingReason\nvettingCreateDate\nvettingCreatedDate", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/qualifications.yaml#/Qualification") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(qualification: reader.optional(0),
        vettingStatus: reader.optional(1), vettingReason: reader.optional(2), vettingCreateDate: reader.optional(3),
        vettingCreatedDate: reader.optional(4)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("qualification", self.qualification)
        writer.optional("vettingStatus", self.vettingStatus); writer.optional("vettingReason", self.vettingReason)
        writer.optional("vettingCreateDate", self.vettingCreateDate)
        writer.optional("vettingCreatedDate", self.vettingCreatedDate); writer.endObject() }
}
extension NewQualification {
    private static let members: JSONMembers = JSONMembers("qualification\neducationSegment\nwebsite\nvalidationCode", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/qualifications.yaml#/NewQualification") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(qualification: reader.required(0),
        educationSegment: reader.optional(1), website: reader.optional(2), validationCode: reader.optional(3))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("qualification", self.qualification)
        writer.optional("educationSegment", self.educationSegment); writer.optional("website", self.website)
        writer.optional("validationCode", self.validationCode); writer.endObject() }
}
extension SortDirection {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Ascending\nDescending", [.ascending, .descending])
    public var rawValue: String {
        switch self { case .ascending: return "Ascending"; case .descending: return "Descending" } }
}
extension CustomerUserCollection {
    private static let members: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/CustomerUserCollection") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(items: reader.required(1), totalCount: reader.optional(0),
        continuationToken: reader.optional(2), links: reader.optional(3), attributes: reader.optional(4))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("totalCount", self.totalCount); writer.member("items", self.items)
        writer.optional("continuationToken", self.continuationToken); writer.optional("links", self.links)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension NewCustomerUser {
    private static let members: JSONMembers = JSONMembers("userPrincipalName\ndisplayName\npasswordProfile\nusageLocation\nfirstName\nlastName\nimmutableId\nphoneNumber\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/NewCustomerUser") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(userPrincipalName: reader.required(0),
        displayName: reader.required(1), passwordProfile: reader.required(2), usageLocation: reader.optional(3),
        firstName: reader.optional(4), lastName: reader.optional(5), immutableId: reader.optional(6),
        phoneNumber: reader.optional(7), attributes: reader.optional(8)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("userPrincipalName", self.userPrincipalName)
        writer.member("displayName", self.displayName); writer.member("passwordProfile", self.passwordProfile)
        writer.optional("usageLocation", self.usageLocation); writer.optional("firstName", self.firstName)
        writer.optional("lastName", self.lastName); writer.optional("immutableId", self.immutableId)
        writer.optional("phoneNumber", self.phoneNumber); writer.optional("attributes", self.attributes)
        writer.endObject() }
}
extension CustomerUser {
    private static let members: JSONMembers = JSONMembers("id\nusageLocation\nuserPrincipalName\nfirstName\nlastName\ndisplayName\nimmutableId\npasswordProfile\nphoneNumber\nlastDirectorySyncTime\nuserDomainType\nstate\nsoftDeletionTime\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/CustomerUser") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.optional(0), usageLocation: reader.optional(1),
        userPrincipalName: reader.optional(2), firstName: reader.optional(3), lastName: reader.optional(4),
        displayName: reader.optional(5), immutableId: reader.optional(6), passwordProfile: reader.optional(7),
        phoneNumber: reader.optional(8), lastDirectorySyncTime: reader.optional(9), userDomainType: reader.optional(10),
        state: reader.optional(11), softDeletionTime: reader.optional(12), links: reader.optional(13),
        attributes: reader.optional(14)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("id", self.id); writer.optional("usageLocation", self.usageLocation)
        writer.optional("userPrincipalName", self.userPrincipalName); writer.optional("firstName", self.firstName)
        writer.optional("lastName", self.lastName); writer.optional("displayName", self.displayName)
        writer.optional("immutableId", self.immutableId); writer.optional("passwordProfile", self.passwordProfile)
        writer.optional("phoneNumber", self.phoneNumber)
        writer.optional("lastDirectorySyncTime", self.lastDirectorySyncTime)
        writer.optional("userDomainType", self.userDomainType); writer.optional("state", self.state)
        writer.optional("softDeletionTime", self.softDeletionTime); writer.optional("links", self.links)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension AgreementMetaDataCollection {
    private static let members: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/agreements.yaml#/AgreementMetaDataCollection") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(items: reader.required(1), totalCount: reader.optional(0),
        continuationToken: reader.optional(2), links: reader.optional(3), attributes: reader.optional(4))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("totalCount", self.totalCount); writer.member("items", self.items)
        writer.optional("continuationToken", self.continuationToken); writer.optional("links", self.links)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension AgreementDocument {
    private static let members: JSONMembers = JSONMembers("displayUri\ndownloadUri\nlanguage\ncountry", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/agreements.yaml#/AgreementDocument") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(displayUri: reader.optional(0), downloadUri: reader.optional(1),
        language: reader.optional(2), country: reader.optional(3)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("displayUri", self.displayUri)
        writer.optional("downloadUri", self.downloadUri); writer.optional("language", self.language)
        writer.optional("country", self.country); writer.endObject() }
}
extension ResourceLinks {
    private static let members: JSONMembers = JSONMembers("self\nnext\nprevious", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/common.yaml#/ResourceLinks") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(selfLink: reader.optional(0), next: reader.optional(1),
        previous: reader.optional(2)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("self", self.selfLink); writer.optional("next", self.next)
        writer.optional("previous", self.previous); writer.endObject() }
}
extension AddressValidationStatus {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("VerifiedShippable\nVerified\nInteractionRequired\nStreetPartial\nPremisesPartial\nMultiple\nNone\nNotValidated", [.verifiedShippable, .verified, .interactionRequired, .streetPartial, .premisesPartial, .multiplePartial, .incorrect, .notValidated], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .verifiedShippable: return "VerifiedShippable"; case .verified: return "Verified"
        case .interactionRequired: return "InteractionRequired"; case .streetPartial: return "StreetPartial"
        case .premisesPartial: return "PremisesPartial"; case .multiplePartial: return "Multiple"
        case .incorrect: return "None"; case .notValidated: return "NotValidated"
        case .unrecognized(let value): return value } }
}
extension ListOfValues {
    private static let members: JSONMembers = JSONMembers("value", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/country-validation-rules.yaml#/ListOfValues") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("value", self.value); writer.endObject() }
}
extension VettingStatus {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Approved\nDenied\nInReview", [.approved, .denied, .inReview], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .approved: return "Approved"; case .denied: return "Denied"
        case .inReview: return "InReview"; case .unrecognized(let value): return value } }
}
extension EducationSegment {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("K12\nHigherEducation", [.k12, .higherEducation])
    public var rawValue: String {
        switch self { case .k12: return "K12"; case .higherEducation: return "HigherEducation" } }
}
extension UserDomainType {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("none\nmanaged\nfederated", [.unspecified, .managed, .federated], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .unspecified: return "none"; case .managed: return "managed"
        case .federated: return "federated"; case .unrecognized(let value): return value } }
}
extension AgreementMetaData {
    private static let members: JSONMembers = JSONMembers("templateId\nagreementType\nagreementLink\nversionRank", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/agreements.yaml#/AgreementMetaData") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(templateId: reader.optional(0), agreementType: reader.optional(1),
        agreementLink: reader.optional(2), versionRank: reader.optional(3)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("templateId", self.templateId)
        writer.optional("agreementType", self.agreementType); writer.optional("agreementLink", self.agreementLink)
        writer.optional("versionRank", self.versionRank); writer.endObject() }
}
extension ManagedServiceLinks {
    private static let members: JSONMembers = JSONMembers("adminService\nserviceHealth\nserviceTicket\nself\nnext\nprevious", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/managed-services.yaml#/ManagedServiceLinks") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(adminService: reader.optional(0), serviceHealth: reader.optional(1),
        serviceTicket: reader.optional(2), selfLink: reader.optional(3), next: reader.optional(4),
        previous: reader.optional(5)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("adminService", self.adminService)
        writer.optional("serviceHealth", self.serviceHealth); writer.optional("serviceTicket", self.serviceTicket)
        writer.optional("self", self.selfLink); writer.optional("next", self.next)
        writer.optional("previous", self.previous); writer.endObject() }
}
extension PromptLoginBehavior {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("TranslateToFreshPasswordAuth\nNativeSupport\nDisabled", [.translateToFreshPasswordAuth, .nativeSupport, .disabled], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .translateToFreshPasswordAuth: return "TranslateToFreshPasswordAuth"
        case .nativeSupport: return "NativeSupport"; case .disabled: return "Disabled"
        case .unrecognized(let value): return value } }
}
