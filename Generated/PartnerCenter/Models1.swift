// Written by pinion 0.1.0 from openapi.yaml, options b76ea0eeeb5bbf9b, content 2730a816c1572fa8. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// An invitation: whoever opens the address and accepts becomes a customer of the partner.
/// See <https://learn.microsoft.com/partner-center/developer/request-reseller-relationship>.
/// From `schemas/relationships.yaml#/CustomerRelationshipRequest`.
public struct CustomerRelationshipRequest: ValidatedModel {
    /// To be sent to the customer.
    public var url: String?
    public var attributes: ResourceAttributes?

    public init(url: String? = nil, attributes: ResourceAttributes? = nil) {
        self.url = url; self.attributes = attributes }
}

/// How far the vetting of a customer's account has come.
/// See <https://learn.microsoft.com/partner-center/developer/retrieve-validation-status>.
/// From `schemas/country-validation-rules.yaml#/ValidationStatus`.
public struct ValidationStatus: ValidatedModel {
    public var type: ValidationType?
    public var status: AccountValidationStatus?
    /// Always empty nowadays.
    public var lastUpdateDateTime: String?

    public init(type: ValidationType? = nil, status: AccountValidationStatus? = nil,
            lastUpdateDateTime: String? = nil) {
        self.type = type; self.status = status; self.lastUpdateDateTime = lastUpdateDateTime }
}

/// Narrows a list of users down. Deleted users: field user state, value `Inactive`, operator equals.
/// See <https://learn.microsoft.com/partner-center/developer/view-a-deleted-user>.
/// From `schemas/users.yaml#/CustomerUserFilter`.
public struct CustomerUserFilter: ValidatedModel {
    public var field: CustomerUserFilterField
    public var value: String
    public var `operator`: FilterOperator

    public init(field: CustomerUserFilterField, value: String, `operator`: FilterOperator) {
        self.field = field; self.value = value; self.`operator` = `operator` }
}

/// Directory roles. From `schemas/users.yaml#/DirectoryRoleCollection`.
public struct DirectoryRoleCollection: ValidatedModel {
    /// How many roles are listed here.
    public var totalCount: Int32?
    public var items: [DirectoryRole]
    public var continuationToken: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(items: [DirectoryRole], totalCount: Int32? = nil, continuationToken: String? = nil,
            links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.items = items; self.totalCount = totalCount; self.continuationToken = continuationToken
        self.links = links; self.attributes = attributes }
}

/// A page of users who have a directory role. From `schemas/users.yaml#/UserMemberCollection`.
public struct UserMemberCollection: ValidatedModel {
    /// How many users are on this page, not how many there are.
    public var totalCount: Int32?
    public var items: [UserMember]
    /// What to ask for the next page with. Opaque.
    public var continuationToken: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(items: [UserMember], totalCount: Int32? = nil, continuationToken: String? = nil,
            links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.items = items; self.totalCount = totalCount; self.continuationToken = continuationToken
        self.links = links; self.attributes = attributes }
}

/// Gives a directory role to a user.
/// See <https://learn.microsoft.com/partner-center/developer/set-user-roles-for-a-customer>.
/// From `schemas/users.yaml#/NewUserMember`.
public struct NewUserMember: ValidatedModel {
    /// The user's id.
    public var id: UUID
    public var displayName: String
    public var userPrincipalName: String
    public var attributes: UserMemberAttributes

    public init(id: UUID, displayName: String, userPrincipalName: String, attributes: UserMemberAttributes) {
        self.id = id; self.displayName = displayName; self.userPrincipalName = userPrincipalName
        self.attributes = attributes }
}

/// A user who has a directory role.
/// See <https://learn.microsoft.com/partner-center/developer/user-resources>.
/// From `schemas/users.yaml#/UserMember`.
public struct UserMember: ValidatedModel {
    /// The user's id.
    public var id: UUID?
    public var displayName: String?
    public var userPrincipalName: String?
    public var roleId: UUID?
    public var attributes: ResourceAttributes?

    public init(id: UUID? = nil, displayName: String? = nil, userPrincipalName: String? = nil, roleId: UUID? = nil,
            attributes: ResourceAttributes? = nil) {
        self.id = id; self.displayName = displayName; self.userPrincipalName = userPrincipalName; self.roleId = roleId
        self.attributes = attributes }
}

/// A customer that an indirect provider creates for an indirect reseller. Needs app+user credentials.
/// `companyProfile.organizationRegistrationNumber` is required when `billingProfile.defaultAddress.country` is one of `AM`, `AZ`, `BY`, `HU`, `KZ`, `KG`, `MD`, `RU`, `TJ`, `UZ`, `UA`, `IN`, `BR`, `ZA`, `PL`, `AE`, `SA`, `TR`, `TH`, `VN`, `MM`, `IQ`, `SS`, `VE`.
/// See <https://learn.microsoft.com/partner-center/developer/create-a-customer-for-an-indirect-reseller>.
/// From `schemas/new-customer.yaml#/NewCustomerForIndirectReseller`.
public struct NewCustomerForIndirectReseller: ValidatedModel {
    /// The tenant id of the indirect reseller, who must have a partnership with the caller.
    public var associatedPartnerId: UUID
    /// `companyProfile.organizationRegistrationNumber` is required when `billingProfile.defaultAddress.country` is one of `AM`, `AZ`, `BY`, `HU`, `KZ`, `KG`, `MD`, `RU`, `TJ`, `UZ`, `UA`, `IN`, `BR`, `ZA`, `PL`, `AE`, `SA`, `TR`, `TH`, `VN`, `MM`, `IQ`, `SS`, `VE`.
    public var companyProfile: NewCompanyProfile
    public var billingProfile: NewBillingProfile
    /// Accepted and ignored. There is no need to send it.
    public var relationshipToPartner: RelationshipToPartner?
    /// Whether to set up default granular delegated admin privileges. `true` gives those and no classic ones, `false` gives neither; leaving it out gives the classic ones.
    public var enableGDAPByDefault: Bool?
    /// Labels for the relationship between partner and customer.
    public var tags: [String]?
    public var attributes: ResourceAttributes?

    public init(associatedPartnerId: UUID, companyProfile: NewCompanyProfile, billingProfile: NewBillingProfile,
            relationshipToPartner: RelationshipToPartner? = nil, enableGDAPByDefault: Bool? = nil,
            tags: [String]? = nil, attributes: ResourceAttributes? = nil) {
        self.associatedPartnerId = associatedPartnerId; self.companyProfile = companyProfile
        self.billingProfile = billingProfile; self.relationshipToPartner = relationshipToPartner
        self.enableGDAPByDefault = enableGDAPByDefault; self.tags = tags; self.attributes = attributes }
}

/// A direct customer of the partner who makes the call.
/// `companyProfile.organizationRegistrationNumber` is required when `billingProfile.defaultAddress.country` is one of `AM`, `AZ`, `BY`, `HU`, `KZ`, `KG`, `MD`, `RU`, `TJ`, `UZ`, `UA`, `IN`, `BR`, `ZA`, `PL`, `AE`, `SA`, `TR`, `TH`, `VN`, `MM`, `IQ`, `SS`, `VE`.
/// See <https://learn.microsoft.com/partner-center/developer/create-a-customer>.
/// From `schemas/new-customer.yaml#/NewDirectCustomer`.
public struct NewDirectCustomer: ValidatedModel {
    /// `companyProfile.organizationRegistrationNumber` is required when `billingProfile.defaultAddress.country` is one of `AM`, `AZ`, `BY`, `HU`, `KZ`, `KG`, `MD`, `RU`, `TJ`, `UZ`, `UA`, `IN`, `BR`, `ZA`, `PL`, `AE`, `SA`, `TR`, `TH`, `VN`, `MM`, `IQ`, `SS`, `VE`.
    public var companyProfile: NewCompanyProfile
    public var billingProfile: NewBillingProfile
    /// Accepted and ignored. There is no need to send it.
    public var relationshipToPartner: RelationshipToPartner?
    /// Whether to set up default granular delegated admin privileges. `true` gives those and no classic ones, `false` gives neither; leaving it out gives the classic ones.
    public var enableGDAPByDefault: Bool?
    /// Labels for the relationship between partner and customer.
    public var tags: [String]?
    public var attributes: ResourceAttributes?

    public init(companyProfile: NewCompanyProfile, billingProfile: NewBillingProfile,
            relationshipToPartner: RelationshipToPartner? = nil, enableGDAPByDefault: Bool? = nil,
            tags: [String]? = nil, attributes: ResourceAttributes? = nil) {
        self.companyProfile = companyProfile; self.billingProfile = billingProfile
        self.relationshipToPartner = relationshipToPartner; self.enableGDAPByDefault = enableGDAPByDefault
        self.tags = tags; self.attributes = attributes }
}

/// The licensing programme a partner serves a customer under. A new customer is answered with `reseller` or with `none` as it happens; it says nothing about success.
/// See <https://learn.microsoft.com/partner-center/developer/customer-resources>.
/// From `schemas/customers.yaml#/RelationshipToPartner`.
public enum RelationshipToPartner: OpenEnumeration {
    case noRelationship, reseller, advisor, syndication, microsoftSupport, unknown
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// Name and password of a new customer's first administrator.
/// See <https://learn.microsoft.com/partner-center/developer/user-resources>.
/// From `schemas/customers.yaml#/UserCredentials`.
public struct UserCredentials: ValidatedModel {
    public var userName: String?
    public var password: Secret<String>?

    public init(userName: String? = nil, password: Secret<String>? = nil) {
        self.userName = userName; self.password = password }
}

/// What the service notes about an object.
/// See <https://learn.microsoft.com/partner-center/developer/utility-resources>.
/// From `schemas/common.yaml#/ResourceAttributes`.
public struct ResourceAttributes: ValidatedModel {
    /// The version of the object. Send it back when updating: in the object, and as `If-Match` where the operation takes it.
    public var etag: EntityTag?
    /// The name the service has for this kind of object. Not a discriminator: it is often not the name of the resource.
    public var objectType: String?

    public init(etag: EntityTag? = nil, objectType: String? = nil) { self.etag = etag; self.objectType = objectType }
}

/// A special kind of customer. From `schemas/qualifications.yaml#/QualificationKind`.
public enum QualificationKind: OpenEnumeration {
    case noQualification, education, nonprofit, governmentCommunityCloud, stateOwnedEntity
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// A qualification that can be asked for. The others can only be read.
/// From `schemas/qualifications.yaml#/SettableQualificationKind`.
public enum SettableQualificationKind: ClosedEnumeration { case education, governmentCommunityCloud, stateOwnedEntity }

/// What a list of users can be filtered by. From `schemas/users.yaml#/CustomerUserFilterField`.
public enum CustomerUserFilterField: OpenEnumeration {
    case userState
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// A role that users of a customer can have.
/// See <https://learn.microsoft.com/partner-center/developer/get-user-roles-for-a-customer>.
/// From `schemas/users.yaml#/DirectoryRole`.
public struct DirectoryRole: ValidatedModel {
    public var id: UUID?
    public var name: String?
    public var attributes: ResourceAttributes?

    public init(id: UUID? = nil, name: String? = nil, attributes: ResourceAttributes? = nil) {
        self.id = id; self.name = name; self.attributes = attributes }
}

/// The protocol that federated users sign in with. From `schemas/domains.yaml#/FederationProtocol`.
public enum FederationProtocol: OpenEnumeration {
    case wsFed, samlp
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// What came of the last update of the signing certificate.
/// From `schemas/domains.yaml#/SigningCertificateUpdateStatus`.
public struct SigningCertificateUpdateStatus: ValidatedModel {
    public var lastRunAt: DateTime?
    public var result: Int32?

    public init(lastRunAt: DateTime? = nil, result: Int32? = nil) { self.lastRunAt = lastRunAt; self.result = result }
}

/// From `schemas/relationships.yaml#/PartnerRelationshipState`.
public enum PartnerRelationshipState: OpenEnumeration {
    case active
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

// MARK: - Reading and writing
extension CustomerRelationshipRequest {
    private static let members: JSONMembers = JSONMembers("url\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/relationships.yaml#/CustomerRelationshipRequest") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(url: reader.optional(0), attributes: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("url", self.url); writer.optional("attributes", self.attributes)
        writer.endObject() }
}
extension ValidationStatus {
    private static let members: JSONMembers = JSONMembers("type\nstatus\nlastUpdateDateTime", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/country-validation-rules.yaml#/ValidationStatus") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(type: reader.optional(0), status: reader.optional(1),
        lastUpdateDateTime: reader.optional(2)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("type", self.type); writer.optional("status", self.status)
        writer.optional("lastUpdateDateTime", self.lastUpdateDateTime); writer.endObject() }
}
extension CustomerUserFilter {
    private static let members: JSONMembers = JSONMembers("Field\nValue\nOperator", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/CustomerUserFilter") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(field: reader.required(0), value: reader.required(1),
        operator: reader.required(2)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("Field", self.field); writer.member("Value", self.value)
        writer.member("Operator", self.`operator`); writer.endObject() }
}
extension DirectoryRoleCollection {
    private static let members: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/DirectoryRoleCollection") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(items: reader.required(1), totalCount: reader.optional(0),
        continuationToken: reader.optional(2), links: reader.optional(3), attributes: reader.optional(4))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("totalCount", self.totalCount); writer.member("items", self.items)
        writer.optional("continuationToken", self.continuationToken); writer.optional("links", self.links)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension UserMemberCollection {
    private static let members: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/UserMemberCollection") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(items: reader.required(1), totalCount: reader.optional(0),
        continuationToken: reader.optional(2), links: reader.optional(3), attributes: reader.optional(4))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("totalCount", self.totalCount); writer.member("items", self.items)
        writer.optional("continuationToken", self.continuationToken); writer.optional("links", self.links)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension NewUserMember {
    private static let members: JSONMembers = JSONMembers("id\ndisplayName\nuserPrincipalName\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/NewUserMember") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.required(0), displayName: reader.required(1),
        userPrincipalName: reader.required(2), attributes: reader.required(3)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("id", self.id); writer.member("displayName", self.displayName)
        writer.member("userPrincipalName", self.userPrincipalName); writer.member("attributes", self.attributes)
        writer.endObject() }
}
extension UserMember {
    private static let members: JSONMembers = JSONMembers("id\ndisplayName\nuserPrincipalName\nroleId\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/UserMember") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.optional(0), displayName: reader.optional(1),
        userPrincipalName: reader.optional(2), roleId: reader.optional(3), attributes: reader.optional(4))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("id", self.id); writer.optional("displayName", self.displayName)
        writer.optional("userPrincipalName", self.userPrincipalName); writer.optional("roleId", self.roleId)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension NewCustomerForIndirectReseller {
    private static let members: JSONMembers = JSONMembers("associatedPartnerId\ncompanyProfile\nbillingProfile\nrelationshipToPartner\nenableGDAPByDefault\ntags\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/new-customer.yaml#/NewCustomerForIndirectReseller") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(associatedPartnerId: reader.required(0),
        companyProfile: reader.required(1), billingProfile: reader.required(2),
        relationshipToPartner: reader.optional(3), enableGDAPByDefault: reader.optional(4), tags: reader.optional(5),
        attributes: reader.optional(6)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("associatedPartnerId", self.associatedPartnerId)
        writer.member("companyProfile", self.companyProfile); writer.member("billingProfile", self.billingProfile)
        writer.optional("relationshipToPartner", self.relationshipToPartner)
        writer.optional("enableGDAPByDefault", self.enableGDAPByDefault); writer.optional("tags", self.tags)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension NewDirectCustomer {
    private static let members: JSONMembers = JSONMembers("companyProfile\nbillingProfile\nrelationshipToPartner\nenableGDAPByDefault\ntags\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/new-customer.yaml#/NewDirectCustomer") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(companyProfile: reader.required(0),
        billingProfile: reader.required(1), relationshipToPartner: reader.optional(2),
        enableGDAPByDefault: reader.optional(3), tags: reader.optional(4), attributes: reader.optional(5))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("companyProfile", self.companyProfile)
        writer.member("billingProfile", self.billingProfile)
        writer.optional("relationshipToPartner", self.relationshipToPartner)
        writer.optional("enableGDAPByDefault", self.enableGDAPByDefault); writer.optional("tags", self.tags)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension RelationshipToPartner {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("none\nreseller\nadvisor\nsyndication\nmicrosoft_support\nunknown", [.noRelationship, .reseller, .advisor, .syndication, .microsoftSupport, .unknown])
    public var rawValue: String {
        switch self { case .noRelationship: return "none"; case .reseller: return "reseller"
        case .advisor: return "advisor"; case .syndication: return "syndication"
        case .microsoftSupport: return "microsoft_support"; case .unknown: return "unknown"
        case .unrecognized(let value): return value } }
}
extension UserCredentials {
    private static let members: JSONMembers = JSONMembers("userName\npassword", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/customers.yaml#/UserCredentials") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(userName: reader.optional(0), password: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("userName", self.userName); writer.optional("password", self.password)
        writer.endObject() }
}
extension ResourceAttributes {
    private static let members: JSONMembers = JSONMembers("etag\nobjectType", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/common.yaml#/ResourceAttributes") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(etag: reader.optional(0), objectType: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("etag", self.etag); writer.optional("objectType", self.objectType)
        writer.endObject() }
}
extension QualificationKind {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("None\nEducation\nNonprofit\nGovernmentCommunityCloud\nStateOwnedEntity", [.noQualification, .education, .nonprofit, .governmentCommunityCloud, .stateOwnedEntity], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .noQualification: return "None"; case .education: return "Education"
        case .nonprofit: return "Nonprofit"; case .governmentCommunityCloud: return "GovernmentCommunityCloud"
        case .stateOwnedEntity: return "StateOwnedEntity"; case .unrecognized(let value): return value } }
}
extension SettableQualificationKind {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Education\nGovernmentCommunityCloud\nStateOwnedEntity", [.education, .governmentCommunityCloud, .stateOwnedEntity])
    public var rawValue: String {
        switch self { case .education: return "Education"
        case .governmentCommunityCloud: return "GovernmentCommunityCloud"
        case .stateOwnedEntity: return "StateOwnedEntity" } }
}
extension CustomerUserFilterField {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("UserState", [.userState])
    public var rawValue: String {
        switch self { case .userState: return "UserState"; case .unrecognized(let value): return value } }
}
extension DirectoryRole {
    private static let members: JSONMembers = JSONMembers("id\nname\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/DirectoryRole") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.optional(0), name: reader.optional(1),
        attributes: reader.optional(2)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("id", self.id); writer.optional("name", self.name)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension FederationProtocol {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("WsFed\nSamlp", [.wsFed, .samlp], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .wsFed: return "WsFed"; case .samlp: return "Samlp"
        case .unrecognized(let value): return value } }
}
extension SigningCertificateUpdateStatus {
    private static let members: JSONMembers = JSONMembers("lastRunAt\nresult", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/domains.yaml#/SigningCertificateUpdateStatus") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(lastRunAt: reader.optional(0), result: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("lastRunAt", self.lastRunAt); writer.optional("result", self.result)
        writer.endObject() }
}
extension PartnerRelationshipState {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Active", [.active], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .active: return "Active"; case .unrecognized(let value): return value } }
}
