// Written by pinion 0.1.0 from openapi.yaml, options b76ea0eeeb5bbf9b, content 4fb6b85f5fc1e894. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// A customer to be created: for an indirect reseller, or as a direct customer of the partner. Which one it is depends on `associatedPartnerId` alone, and leaving that out by mistake makes a direct customer.
/// See <https://learn.microsoft.com/partner-center/developer/create-a-customer-for-an-indirect-reseller>.
/// From `schemas/new-customer.yaml#/NewCustomer`.
public indirect enum NewCustomer: ValidatedModel {
    case forIndirectReseller(NewCustomerForIndirectReseller)
    case direct(NewDirectCustomer)
    public static func forIndirectReseller(associatedPartnerId: UUID, companyProfile: NewCompanyProfile,
            billingProfile: NewBillingProfile, relationshipToPartner: RelationshipToPartner? = nil,
            enableGDAPByDefault: Bool? = nil, tags: [String]? = nil, attributes: ResourceAttributes? = nil) -> Self {
        .forIndirectReseller(.init(associatedPartnerId: associatedPartnerId, companyProfile: companyProfile,
        billingProfile: billingProfile, relationshipToPartner: relationshipToPartner,
        enableGDAPByDefault: enableGDAPByDefault, tags: tags, attributes: attributes)) }
    public static func direct(companyProfile: NewCompanyProfile, billingProfile: NewBillingProfile,
            relationshipToPartner: RelationshipToPartner? = nil, enableGDAPByDefault: Bool? = nil,
            tags: [String]? = nil, attributes: ResourceAttributes? = nil) -> Self {
        .direct(.init(companyProfile: companyProfile, billingProfile: billingProfile,
        relationshipToPartner: relationshipToPartner, enableGDAPByDefault: enableGDAPByDefault, tags: tags,
        attributes: attributes)) }
}

/// A customer of the partner. Lists leave out all but id, company profile, relationship and links.
/// See <https://learn.microsoft.com/partner-center/developer/customer-resources>.
/// From `schemas/customers.yaml#/Customer`.
public struct Customer: ValidatedModel {
    /// The customer's id, which is also the customer's Microsoft Entra tenant id.
    public var id: UUID?
    /// The customer's id in the commerce system. Sometimes equal to `id`, but unrelated to it.
    public var commerceId: UUID?
    public var companyProfile: CustomerCompanyProfile?
    /// Not in lists.
    public var billingProfile: CustomerBillingProfile?
    public var relationshipToPartner: RelationshipToPartner?
    /// Whether the partner has delegated admin privileges. Not in lists.
    public var allowDelegatedAccess: Bool?
    /// The first administrator's name and password. Only ever in the answer to a creation: keep them, there is no second chance.
    public var userCredentials: UserCredentials?
    /// Domains the customer has added. Only for a single customer.
    public var customDomains: [String]?
    /// The tenant id of the indirect reseller the customer was created for.
    public var associatedPartnerId: UUID?
    /// Whether default granular delegated admin privileges were asked for.
    public var enableGDAPByDefault: Bool?
    /// Labels of the relationship between partner and customer.
    public var tags: [String]?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(id: UUID? = nil, commerceId: UUID? = nil, companyProfile: CustomerCompanyProfile? = nil,
            billingProfile: CustomerBillingProfile? = nil, relationshipToPartner: RelationshipToPartner? = nil,
            allowDelegatedAccess: Bool? = nil, userCredentials: UserCredentials? = nil, customDomains: [String]? = nil,
            associatedPartnerId: UUID? = nil, enableGDAPByDefault: Bool? = nil, tags: [String]? = nil,
            links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.id = id; self.commerceId = commerceId; self.companyProfile = companyProfile
        self.billingProfile = billingProfile; self.relationshipToPartner = relationshipToPartner
        self.allowDelegatedAccess = allowDelegatedAccess; self.userCredentials = userCredentials
        self.customDomains = customDomains; self.associatedPartnerId = associatedPartnerId
        self.enableGDAPByDefault = enableGDAPByDefault; self.tags = tags; self.links = links
        self.attributes = attributes }
}

/// A page of customers.
/// See <https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers>.
/// From `schemas/customers.yaml#/CustomerCollection`.
public struct CustomerCollection: ValidatedModel {
    /// How many customers are on this page, not how many there are.
    public var totalCount: Int32?
    public var items: [Customer]
    /// What to ask for the next page with. Opaque.
    public var continuationToken: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(items: [Customer], totalCount: Int32? = nil, continuationToken: String? = nil,
            links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.items = items; self.totalCount = totalCount; self.continuationToken = continuationToken
        self.links = links; self.attributes = attributes }
}

/// Ends the reseller relationship with a customer.
/// See <https://learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer>.
/// From `schemas/customers.yaml#/RelationshipRemoval`.
public struct RelationshipRemoval: ValidatedModel {
    /// Always `"none"`.
    public var relationshipToPartner: RelationshipToPartner
    public var attributes: ResourceAttributes?

    public init(relationshipToPartner: RelationshipToPartner = .noneValue, attributes: ResourceAttributes? = nil) {
        self.relationshipToPartner = relationshipToPartner; self.attributes = attributes }

    /// From `schemas/customers.yaml#/RelationshipRemoval/properties/relationshipToPartner`.
    public enum RelationshipToPartner: ClosedEnumeration { case noneValue }
}

/// The organization behind a customer.
/// See <https://learn.microsoft.com/partner-center/developer/customer-resources>.
/// From `schemas/profiles.yaml#/CustomerCompanyProfile`.
public struct CustomerCompanyProfile: ValidatedModel {
    /// The customer's Microsoft Entra tenant id, the same as the customer's id.
    public var tenantId: UUID?
    /// The domain the customer was created with, such as `contoso.onmicrosoft.com`.
    public var domain: String?
    /// Taken over from the billing profile.
    public var companyName: String?
    /// Only for partners with delegated admin privileges.
    public var address: Address?
    /// Only for partners with delegated admin privileges.
    public var email: String?
    /// The registration number of the organization, in some countries known as INN.
    public var organizationRegistrationNumber: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(tenantId: UUID? = nil, domain: String? = nil, companyName: String? = nil, address: Address? = nil,
            email: String? = nil, organizationRegistrationNumber: String? = nil, links: ResourceLinks? = nil,
            attributes: ResourceAttributes? = nil) {
        self.tenantId = tenantId; self.domain = domain; self.companyName = companyName; self.address = address
        self.email = email; self.organizationRegistrationNumber = organizationRegistrationNumber; self.links = links
        self.attributes = attributes }
}

/// Whom and where a customer's bills go to. To change it, fetch it, change it, and send it back whole: `attributes.etag` tells the service which version the change belongs to.
/// See <https://learn.microsoft.com/partner-center/developer/customer-resources>.
/// From `schemas/profiles.yaml#/CustomerBillingProfile`.
public struct CustomerBillingProfile: ValidatedModel {
    /// The id of the profile, not of the customer.
    public var id: UUID?
    /// Given name of the billing contact.
    public var firstName: String?
    /// Family name of the billing contact.
    public var lastName: String?
    /// Where bills and notices are sent.
    public var email: String?
    /// Language and country that decide on wording and currency, such as `en-US`.
    /// Matches `^[A-Za-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|[0-9]{3})$`.
    public var culture: CaseInsensitiveString?
    /// Two-letter language code, such as `en`. Matches `^[A-Za-z]{2}$`.
    public var language: CaseInsensitiveString?
    /// The registered name of the organization.
    public var companyName: String?
    /// The registered address of the organization.
    public var defaultAddress: Address?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(id: UUID? = nil, firstName: String? = nil, lastName: String? = nil, email: String? = nil,
            culture: CaseInsensitiveString? = nil, language: CaseInsensitiveString? = nil, companyName: String? = nil,
            defaultAddress: Address? = nil, links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.id = id; self.firstName = firstName; self.lastName = lastName; self.email = email; self.culture = culture
        self.language = language; self.companyName = companyName; self.defaultAddress = defaultAddress
        self.links = links; self.attributes = attributes }
    /// Limits of the description, for forms.
    public enum Limits {
        public static var culture: TextLimits { TextLimits(pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|[0-9]{3})$") }
        public static var language: TextLimits { TextLimits(pattern: "^[A-Za-z]{2}$") }
    }
}

/// The services the partner administers for a customer.
/// From `schemas/managed-services.yaml#/ManagedServiceCollection`.
public struct ManagedServiceCollection: ValidatedModel {
    /// How many services are listed here.
    public var totalCount: Int32?
    public var items: [ManagedService]
    public var continuationToken: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(items: [ManagedService], totalCount: Int32? = nil, continuationToken: String? = nil,
            links: ResourceLinks? = nil, attributes: ResourceAttributes? = nil) {
        self.items = items; self.totalCount = totalCount; self.continuationToken = continuationToken
        self.links = links; self.attributes = attributes }
}

/// A verified domain to be added to a customer.
/// `domainFederationSettings` is required when `domain.authenticationType` is one of `Federated`, `federated`.
/// See <https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer>.
/// From `schemas/domains.yaml#/VerifiedDomain`.
public struct VerifiedDomain: ValidatedModel {
    /// At least 1 character.
    public var verifiedDomainName: String
    public var domain: Domain
    /// Required when the domain is federated.
    /// Required when `domain.authenticationType` is one of `Federated`, `federated`.
    public var domainFederationSettings: DomainFederationSettings?

    public init(verifiedDomainName: String, domain: Domain, domainFederationSettings: DomainFederationSettings? = nil) {
        self.verifiedDomainName = verifiedDomainName; self.domain = domain
        self.domainFederationSettings = domainFederationSettings }
    /// Limits of the description, for forms.
    public enum Limits { public static var verifiedDomainName: TextLimits { TextLimits(minimum: 1) } }
}

/// A domain of a customer.
/// See <https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer>.
/// From `schemas/domains.yaml#/Domain`.
public struct Domain: ValidatedModel {
    public var authenticationType: DomainAuthenticationType
    public var capability: DomainCapability
    /// Whether new users get it.
    public var isDefault: Bool?
    /// Whether the tenant was created with it.
    public var isInitial: Bool?
    public var name: String
    /// The domain this one belongs to, if it is part of another.
    public var rootDomain: String?
    public var status: DomainStatus
    public var verificationMethod: DomainVerificationMethod

    public init(authenticationType: DomainAuthenticationType, capability: DomainCapability, name: String,
            status: DomainStatus, verificationMethod: DomainVerificationMethod, isDefault: Bool? = nil,
            isInitial: Bool? = nil, rootDomain: String? = nil) {
        self.authenticationType = authenticationType; self.capability = capability; self.name = name
        self.status = status; self.verificationMethod = verificationMethod; self.isDefault = isDefault
        self.isInitial = isInitial; self.rootDomain = rootDomain }
}

/// Which relationships to list, seen from the caller.
/// From `schemas/relationships.yaml#/PartnerRelationshipQuery`.
public enum PartnerRelationshipQuery: ClosedEnumeration {
    /// The caller is an indirect provider and lists its resellers.
    case isIndirectCloudSolutionProviderOf
    /// The caller is an indirect reseller and lists its providers.
    case isIndirectResellerOf
}

/// Narrows a list of relationships down. From `schemas/relationships.yaml#/PartnerRelationshipFilter`.
public struct PartnerRelationshipFilter: ValidatedModel {
    /// The partner's name is all there is to filter by. Always `"Name"`.
    public var field: Field
    /// What to compare the name with.
    public var value: String
    public var `operator`: FilterOperator

    public init(value: String, `operator`: FilterOperator, field: Field = .name) {
        self.value = value; self.`operator` = `operator`; self.field = field }

    /// The partner's name is all there is to filter by.
    public enum Field: ClosedEnumeration { case name }
}

/// What a country asks of addresses, tax numbers and registration numbers.
/// See <https://learn.microsoft.com/partner-center/developer/get-market-specific-validation-data>.
/// From `schemas/country-validation-rules.yaml#/CountryValidationRules`.
public struct CountryValidationRules: ValidatedModel {
    /// The country's two-letter code.
    public var iso2Code: String?
    public var iso3Code: String?
    public var defaultCulture: String?
    public var isStateRequired: Bool?
    public var isCityRequired: Bool?
    public var isPostalCodeRequired: Bool?
    public var isVatIdSupported: Bool?
    public var isTaxIdSupported: Bool?
    public var isTaxIdOptional: Bool?
    public var isRegistrationNumberSupported: Bool?
    /// A regular expression of .NET.
    public var postalCodeRegex: String?
    /// A regular expression of .NET.
    public var phoneNumberRegex: String?
    /// A regular expression of .NET.
    public var vatIdRegex: String?
    /// Such as `US######`.
    public var taxIdFormat: String?
    public var taxIdSample: String?
    /// Whether `companyProfile.organizationRegistrationNumber` must be sent.
    public var customerOrganizationRegistrationNumberRequired: Bool?
    /// A regular expression of .NET.
    public var customerOrganizationRegistrationNumberRegex: String?
    public var customerOrganizationRegistrationNumberSample: String?
    /// Whether `billingProfile.defaultAddress.phoneNumber` must be sent.
    public var customerOrganizationPhoneNumberRequired: Bool?
    public var supportedStatesList: [String]?
    public var supportedLanguagesList: [String]?
    public var supportedCulturesList: [String]?
    public var countryCallingCodesList: [String]?
    /// The older form of `supportedStatesList`.
    public var states: ListOfValues?
    /// The older form of `supportedLanguagesList`.
    public var supportedLanguages: ListOfValues?
    /// The older form of `supportedCulturesList`.
    public var supportedCultures: ListOfValues?
    /// The older form of `countryCallingCodesList`.
    public var countryCallingCodes: ListOfValues?
    public var resellerAgreementRegion: String?
    public var geographicRegion: String?
    public var extensionData: String?
    public var attributes: ResourceAttributes?

    public init(iso2Code: String? = nil, iso3Code: String? = nil, defaultCulture: String? = nil,
            isStateRequired: Bool? = nil, isCityRequired: Bool? = nil, isPostalCodeRequired: Bool? = nil,
            isVatIdSupported: Bool? = nil, isTaxIdSupported: Bool? = nil, isTaxIdOptional: Bool? = nil,
            isRegistrationNumberSupported: Bool? = nil, postalCodeRegex: String? = nil, phoneNumberRegex: String? = nil,
            vatIdRegex: String? = nil, taxIdFormat: String? = nil, taxIdSample: String? = nil,
            customerOrganizationRegistrationNumberRequired: Bool? = nil,
            customerOrganizationRegistrationNumberRegex: String? = nil,
            customerOrganizationRegistrationNumberSample: String? = nil,
            customerOrganizationPhoneNumberRequired: Bool? = nil, supportedStatesList: [String]? = nil,
            supportedLanguagesList: [String]? = nil, supportedCulturesList: [String]? = nil,
            countryCallingCodesList: [String]? = nil, states: ListOfValues? = nil,
            supportedLanguages: ListOfValues? = nil, supportedCultures: ListOfValues? = nil,
            countryCallingCodes: ListOfValues? = nil, resellerAgreementRegion: String? = nil,
            geographicRegion: String? = nil, extensionData: String? = nil, attributes: ResourceAttributes? = nil) {
        self.iso2Code = iso2Code; self.iso3Code = iso3Code; self.defaultCulture = defaultCulture
        self.isStateRequired = isStateRequired; self.isCityRequired = isCityRequired
        self.isPostalCodeRequired = isPostalCodeRequired; self.isVatIdSupported = isVatIdSupported
        self.isTaxIdSupported = isTaxIdSupported; self.isTaxIdOptional = isTaxIdOptional
        self.isRegistrationNumberSupported = isRegistrationNumberSupported; self.postalCodeRegex = postalCodeRegex
        self.phoneNumberRegex = phoneNumberRegex; self.vatIdRegex = vatIdRegex; self.taxIdFormat = taxIdFormat
        self.taxIdSample = taxIdSample
        self.customerOrganizationRegistrationNumberRequired = customerOrganizationRegistrationNumberRequired
        self.customerOrganizationRegistrationNumberRegex = customerOrganizationRegistrationNumberRegex
        self.customerOrganizationRegistrationNumberSample = customerOrganizationRegistrationNumberSample
        self.customerOrganizationPhoneNumberRequired = customerOrganizationPhoneNumberRequired
        self.supportedStatesList = supportedStatesList; self.supportedLanguagesList = supportedLanguagesList
        self.supportedCulturesList = supportedCulturesList; self.countryCallingCodesList = countryCallingCodesList
        self.states = states; self.supportedLanguages = supportedLanguages; self.supportedCultures = supportedCultures
        self.countryCallingCodes = countryCallingCodes; self.resellerAgreementRegion = resellerAgreementRegion
        self.geographicRegion = geographicRegion; self.extensionData = extensionData; self.attributes = attributes }
}

/// The validation code a customer was admitted to the government cloud with.
/// From `schemas/qualifications.yaml#/GccValidationRelationship`.
public struct GccValidationRelationship: ValidatedModel {
    public var partnerId: String?
    public var customerId: String?
    public var validationId: String?
    public var organizationName: String?
    public var eTag: EntityTag?

    public init(partnerId: String? = nil, customerId: String? = nil, validationId: String? = nil,
            organizationName: String? = nil, eTag: EntityTag? = nil) {
        self.partnerId = partnerId; self.customerId = customerId; self.validationId = validationId
        self.organizationName = organizationName; self.eTag = eTag }
}

/// Which kinds of agreement to list. From `schemas/agreements.yaml#/AgreementTypeFilter`.
public enum AgreementTypeFilter: OpenEnumeration {
    case microsoftCloudAgreement, microsoftCustomerAgreement, all
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// Whether an indirect reseller has accepted the partner agreement.
/// See <https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status>.
/// From `schemas/agreements.yaml#/PartnerAgreementStatus`.
public struct PartnerAgreementStatus: ValidatedModel {
    public var isAgreementSigned: Bool?

    public init(isAgreementSigned: Bool? = nil) { self.isAgreementSigned = isAgreementSigned }
}

/// What a list of customers can be filtered by. From `schemas/customers.yaml#/CustomerFilterField`.
public enum CustomerFilterField: ClosedEnumeration {
    case companyName, domain, indirectReseller, indirectCloudSolutionProvider }

/// A service the partner administers for a customer.
/// See <https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id>.
/// From `schemas/managed-services.yaml#/ManagedService`.
public struct ManagedService: ValidatedModel {
    public var id: String?
    public var name: String?
    public var groupName: String?
    public var links: ManagedServiceLinks?
    public var attributes: ResourceAttributes?

    public init(id: String? = nil, name: String? = nil, groupName: String? = nil, links: ManagedServiceLinks? = nil,
            attributes: ResourceAttributes? = nil) {
        self.id = id; self.name = name; self.groupName = groupName; self.links = links; self.attributes = attributes }
}

/// How the users of a federated domain sign in at the customer's own identity provider.
/// See <https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer>.
/// From `schemas/domains.yaml#/DomainFederationSettings`.
public struct DomainFederationSettings: ValidatedModel {
    /// Names the identity provider.
    public var issuerUri: String
    public var logOffUri: String
    /// Where browsers sign in.
    public var passiveLogOnUri: String
    public var preferredAuthenticationProtocol: FederationProtocol
    public var promptLoginBehavior: PromptLoginBehavior
    /// The certificate that tokens are checked with.
    public var signingCertificate: String
    /// Where programs sign in.
    public var activeLogOnUri: String?
    public var defaultInteractiveAuthenticationMethod: String?
    /// The name shown to users when they sign in.
    public var federationBrandName: String?
    public var metadataExchangeUri: String?
    /// The certificate that will follow.
    public var nextSigningCertificate: String?
    public var openIdConnectDiscoveryEndpoint: String?
    public var signingCertificateUpdateStatus: SigningCertificateUpdateStatus?
    /// Whether the identity provider does multi-factor authentication itself.
    public var supportsMfa: Bool?

    public init(issuerUri: String, logOffUri: String, passiveLogOnUri: String,
            preferredAuthenticationProtocol: FederationProtocol, promptLoginBehavior: PromptLoginBehavior,
            signingCertificate: String, activeLogOnUri: String? = nil,
            defaultInteractiveAuthenticationMethod: String? = nil, federationBrandName: String? = nil,
            metadataExchangeUri: String? = nil, nextSigningCertificate: String? = nil,
            openIdConnectDiscoveryEndpoint: String? = nil,
            signingCertificateUpdateStatus: SigningCertificateUpdateStatus? = nil, supportsMfa: Bool? = nil) {
        self.issuerUri = issuerUri; self.logOffUri = logOffUri; self.passiveLogOnUri = passiveLogOnUri
        self.preferredAuthenticationProtocol = preferredAuthenticationProtocol
        self.promptLoginBehavior = promptLoginBehavior; self.signingCertificate = signingCertificate
        self.activeLogOnUri = activeLogOnUri
        self.defaultInteractiveAuthenticationMethod = defaultInteractiveAuthenticationMethod
        self.federationBrandName = federationBrandName; self.metadataExchangeUri = metadataExchangeUri
        self.nextSigningCertificate = nextSigningCertificate
        self.openIdConnectDiscoveryEndpoint = openIdConnectDiscoveryEndpoint
        self.signingCertificateUpdateStatus = signingCertificateUpdateStatus; self.supportsMfa = supportsMfa }
}

/// Who signs the users of a domain in. From `schemas/domains.yaml#/DomainAuthenticationType`.
public enum DomainAuthenticationType: OpenEnumeration {
    case managed, federated
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// What came of the vetting of an account.
/// From `schemas/country-validation-rules.yaml#/AccountValidationStatus`.
public enum AccountValidationStatus: OpenEnumeration {
    case unknown, underReview, allowed, notAllowed, notReady
    /// A value the description does not list, kept as it came.
    indirect case unrecognized(String)
}

/// A password. Not available in the cloud operated by 21Vianet.
/// See <https://learn.microsoft.com/partner-center/developer/utility-resources>.
/// From `schemas/users.yaml#/PasswordProfile`.
public struct PasswordProfile: ValidatedModel {
    public var password: Secret<String>?
    /// Whether the user must choose another one at the next sign-in.
    public var forceChangePassword: Bool?

    public init(password: Secret<String>? = nil, forceChangePassword: Bool? = nil) {
        self.password = password; self.forceChangePassword = forceChangePassword }
}

/// Says that an object is a user with a role. There is nothing to choose.
/// From `schemas/users.yaml#/UserMemberAttributes`.
public struct UserMemberAttributes: ValidatedModel {
    /// Always `"UserMember"`.
    public var objectType: ObjectType

    public init(objectType: ObjectType = .userMember) { self.objectType = objectType }

    /// From `schemas/users.yaml#/UserMemberAttributes/properties/objectType`.
    public enum ObjectType: ClosedEnumeration { case userMember }
}

/// The organization behind a customer to be created.
/// See <https://learn.microsoft.com/partner-center/developer/create-a-customer-for-an-indirect-reseller>.
/// From `schemas/new-customer.yaml#/NewCompanyProfile`.
public struct NewCompanyProfile: ValidatedModel {
    /// The customer's domain, such as `contoso.onmicrosoft.com`. It must not be taken; `checkDomain` tells.
    /// At least 1 character.
    public var domain: String
    /// The registration number of the organization, in some countries known as INN. Leave it out unless the country asks for it: the service refuses a number it does not expect (600002), and one of the wrong form (600050).
    public var organizationRegistrationNumber: String?
    public var attributes: ResourceAttributes?

    public init(domain: String, organizationRegistrationNumber: String? = nil, attributes: ResourceAttributes? = nil) {
        self.domain = domain; self.organizationRegistrationNumber = organizationRegistrationNumber
        self.attributes = attributes }
    /// Limits of the description, for forms.
    public enum Limits { public static var domain: TextLimits { TextLimits(minimum: 1) } }
}

/// Whom and where the bills of a customer to be created go to.
/// `defaultAddress.phoneNumber` is required when `defaultAddress.country` is one of `AM`, `AZ`, `BY`, `HU`, `KZ`, `KG`, `MD`, `RU`, `TJ`, `UZ`, `UA`, `IN`, `BR`, `ZA`, `PL`, `AE`, `SA`, `TR`, `TH`, `VN`, `MM`, `IQ`, `SS`, `VE`.
/// See <https://learn.microsoft.com/partner-center/developer/create-a-customer-for-an-indirect-reseller>.
/// From `schemas/new-customer.yaml#/NewBillingProfile`.
public struct NewBillingProfile: ValidatedModel {
    /// Where bills and notices are sent.
    public var email: String
    /// Language and country that decide on wording and currency, such as `en-US`.
    /// Matches `^[A-Za-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|[0-9]{3})$`.
    public var culture: CaseInsensitiveString
    /// Two-letter language code, such as `en`. Matches `^[A-Za-z]{2}$`.
    public var language: CaseInsensitiveString
    /// The registered name of the organization. At least 1 character.
    public var companyName: String
    /// The registered address of the organization. Needs at least a country, a first line, and the contact's first and last name.
    /// `defaultAddress.phoneNumber` is required when `defaultAddress.country` is one of `AM`, `AZ`, `BY`, `HU`, `KZ`, `KG`, `MD`, `RU`, `TJ`, `UZ`, `UA`, `IN`, `BR`, `ZA`, `PL`, `AE`, `SA`, `TR`, `TH`, `VN`, `MM`, `IQ`, `SS`, `VE`.
    public var defaultAddress: Address
    /// Given name of the billing contact.
    public var firstName: String?
    /// Family name of the billing contact.
    public var lastName: String?
    public var attributes: ResourceAttributes?

    public init(email: String, culture: CaseInsensitiveString, language: CaseInsensitiveString, companyName: String,
            defaultAddress: Address, firstName: String? = nil, lastName: String? = nil,
            attributes: ResourceAttributes? = nil) {
        self.email = email; self.culture = culture; self.language = language; self.companyName = companyName
        self.defaultAddress = defaultAddress; self.firstName = firstName; self.lastName = lastName
        self.attributes = attributes }
    /// Limits of the description, for forms.
    public enum Limits {
        public static var culture: TextLimits { TextLimits(pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|[0-9]{3})$") }
        public static var language: TextLimits { TextLimits(pattern: "^[A-Za-z]{2}$") }
        public static var companyName: TextLimits { TextLimits(minimum: 1) }
    }
}

/// A request that leads to something.
/// See <https://learn.microsoft.com/partner-center/developer/utility-resources>.
/// From `schemas/common.yaml#/Link`.
public struct Link: ValidatedModel {
    /// Relative to the service, query included. Mostly without the version segment `/v1`, now and then with it; links of managed services are absolute.
    public var uri: String?
    /// The HTTP method, so far always `GET`.
    public var method: String?
    /// Headers to send along, such as the continuation token of the next page.
    public var headers: [KeyValuePair]?
    public var body: String?

    public init(uri: String? = nil, method: String? = nil, headers: [KeyValuePair]? = nil, body: String? = nil) {
        self.uri = uri; self.method = method; self.headers = headers; self.body = body }
}

/// A name and a value. From `schemas/common.yaml#/KeyValuePair`.
public struct KeyValuePair: ValidatedModel {
    public var key: String?
    public var value: String?

    public init(key: String? = nil, value: String? = nil) { self.key = key; self.value = value }
}

// MARK: - Reading and writing
extension NewCustomer {
    public static var validator: Validator { Schemas.validator("schemas/new-customer.yaml#/NewCustomer") }
    public init(json reader: inout JSONReader) {
        if reader.current.isMissing {
            self = .forIndirectReseller(reader.value())
        } else if reader.hasMember("associatedPartnerId", matching: .ignoringCase) {
            self = .forIndirectReseller(reader.value())
        } else {
            self = .direct(reader.value())
        }
    }
    public func encode(json writer: inout JSONWriter) {
        switch self { case .forIndirectReseller(let value): value.encode(json: &writer)
        case .direct(let value): value.encode(json: &writer) } }
}
extension Customer {
    private static let members: JSONMembers = JSONMembers("id\ncommerceId\ncompanyProfile\nbillingProfile\nrelationshipToPartner\nallowDelegatedAccess\nuserCredentials\ncustomDomains\nassociatedPartnerId\nenableGDAPByDefault\ntags\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/customers.yaml#/Customer") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.optional(0), commerceId: reader.optional(1),
        companyProfile: reader.optional(2), billingProfile: reader.optional(3),
        relationshipToPartner: reader.optional(4), allowDelegatedAccess: reader.optional(5),
        userCredentials: reader.optional(6), customDomains: reader.optional(7), associatedPartnerId: reader.optional(8),
        enableGDAPByDefault: reader.optional(9), tags: reader.optional(10), links: reader.optional(11),
        attributes: reader.optional(12)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("id", self.id); writer.optional("commerceId", self.commerceId)
        writer.optional("companyProfile", self.companyProfile); writer.optional("billingProfile", self.billingProfile)
        writer.optional("relationshipToPartner", self.relationshipToPartner)
        writer.optional("allowDelegatedAccess", self.allowDelegatedAccess)
        writer.optional("userCredentials", self.userCredentials); writer.optional("customDomains", self.customDomains)
        writer.optional("associatedPartnerId", self.associatedPartnerId)
        writer.optional("enableGDAPByDefault", self.enableGDAPByDefault); writer.optional("tags", self.tags)
        writer.optional("links", self.links); writer.optional("attributes", self.attributes); writer.endObject() }
}
extension CustomerCollection {
    private static let members: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/customers.yaml#/CustomerCollection") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(items: reader.required(1), totalCount: reader.optional(0),
        continuationToken: reader.optional(2), links: reader.optional(3), attributes: reader.optional(4))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("totalCount", self.totalCount); writer.member("items", self.items)
        writer.optional("continuationToken", self.continuationToken); writer.optional("links", self.links)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension RelationshipRemoval {
    private static let members: JSONMembers = JSONMembers("relationshipToPartner\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/customers.yaml#/RelationshipRemoval") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(relationshipToPartner: reader.required(0),
        attributes: reader.optional(1)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("relationshipToPartner", self.relationshipToPartner)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension RelationshipRemoval.RelationshipToPartner {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("none", [.noneValue])
    public var rawValue: String { switch self { case .noneValue: return "none" } }
}
extension CustomerCompanyProfile {
    private static let members: JSONMembers = JSONMembers("tenantId\ndomain\ncompanyName\naddress\nemail\norganizationRegistrationNumber\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/profiles.yaml#/CustomerCompanyProfile") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(tenantId: reader.optional(0), domain: reader.optional(1),
        companyName: reader.optional(2), address: reader.optional(3), email: reader.optional(4),
        organizationRegistrationNumber: reader.optional(5), links: reader.optional(6), attributes: reader.optional(7))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("tenantId", self.tenantId); writer.optional("domain", self.domain)
        writer.optional("companyName", self.companyName); writer.optional("address", self.address)
        writer.optional("email", self.email)
        writer.optional("organizationRegistrationNumber", self.organizationRegistrationNumber)
        writer.optional("links", self.links); writer.optional("attributes", self.attributes); writer.endObject() }
}
extension CustomerBillingProfile {
    private static let members: JSONMembers = JSONMembers("id\nfirstName\nlastName\nemail\nculture\nlanguage\ncompanyName\ndefaultAddress\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/profiles.yaml#/CustomerBillingProfile") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.optional(0), firstName: reader.optional(1),
        lastName: reader.optional(2), email: reader.optional(3), culture: reader.optional(4),
        language: reader.optional(5), companyName: reader.optional(6), defaultAddress: reader.optional(7),
        links: reader.optional(8), attributes: reader.optional(9)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("id", self.id); writer.optional("firstName", self.firstName)
        writer.optional("lastName", self.lastName); writer.optional("email", self.email)
        writer.optional("culture", self.culture); writer.optional("language", self.language)
        writer.optional("companyName", self.companyName); writer.optional("defaultAddress", self.defaultAddress)
        writer.optional("links", self.links); writer.optional("attributes", self.attributes); writer.endObject() }
}
extension ManagedServiceCollection {
    private static let members: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/managed-services.yaml#/ManagedServiceCollection") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(items: reader.required(1), totalCount: reader.optional(0),
        continuationToken: reader.optional(2), links: reader.optional(3), attributes: reader.optional(4))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("totalCount", self.totalCount); writer.member("items", self.items)
        writer.optional("continuationToken", self.continuationToken); writer.optional("links", self.links)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension VerifiedDomain {
    private static let members: JSONMembers = JSONMembers("verifiedDomainName\ndomain\ndomainFederationSettings", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/domains.yaml#/VerifiedDomain") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(verifiedDomainName: reader.required(0), domain: reader.required(1),
        domainFederationSettings: reader.optional(2)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("verifiedDomainName", self.verifiedDomainName)
        writer.member("domain", self.domain)
        writer.optional("domainFederationSettings", self.domainFederationSettings); writer.endObject() }
}
extension Domain {
    private static let members: JSONMembers = JSONMembers("authenticationType\ncapability\nisDefault\nisInitial\nname\nrootDomain\nstatus\nverificationMethod", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/domains.yaml#/Domain") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(authenticationType: reader.required(0),
        capability: reader.required(1), name: reader.required(4), status: reader.required(6),
        verificationMethod: reader.required(7), isDefault: reader.optional(2), isInitial: reader.optional(3),
        rootDomain: reader.optional(5)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("authenticationType", self.authenticationType)
        writer.member("capability", self.capability); writer.optional("isDefault", self.isDefault)
        writer.optional("isInitial", self.isInitial); writer.member("name", self.name)
        writer.optional("rootDomain", self.rootDomain); writer.member("status", self.status)
        writer.member("verificationMethod", self.verificationMethod); writer.endObject() }
}
extension PartnerRelationshipQuery {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("IsIndirectCloudSolutionProviderOf\nIsIndirectResellerOf", [.isIndirectCloudSolutionProviderOf, .isIndirectResellerOf])
    public var rawValue: String {
        switch self { case .isIndirectCloudSolutionProviderOf: return "IsIndirectCloudSolutionProviderOf"
        case .isIndirectResellerOf: return "IsIndirectResellerOf" } }
}
extension PartnerRelationshipFilter {
    private static let members: JSONMembers = JSONMembers("Field\nValue\nOperator", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/relationships.yaml#/PartnerRelationshipFilter") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(1), operator: reader.required(2),
        field: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("Field", self.field); writer.member("Value", self.value)
        writer.member("Operator", self.`operator`); writer.endObject() }
}
extension PartnerRelationshipFilter.Field {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Name", [.name])
    public var rawValue: String { switch self { case .name: return "Name" } }
}
extension CountryValidationRules {
    private static let members: JSONMembers = JSONMembers("iso2Code\niso3Code\ndefaultCulture\nisStateRequired\nisCityRequired\nisPostalCodeRequired\nisVatIdSupported\nisTaxIdSupported\nisTaxIdOptional\nisRegistrationNumberSupported\npostalCodeRegex\nphoneNumberRegex\nvatIdRegex\ntaxIdFormat\ntaxIdSample\ncustomerOrganizationRegistrationNumberRequired\ncustomerOrganizationRegistrationNumberRegex\ncustomerOrganizationRegistrationNumberSample\ncustomerOrganizationPhoneNumberRequired\nsupportedStatesList\nsupportedLanguagesList\nsupportedCulturesList\ncountryCallingCodesList\nstates\nsupportedLanguages\nsupportedCultures\ncountryCallingCodes\nresellerAgreementRegion\ngeographicRegion\nextensionData\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/country-validation-rules.yaml#/CountryValidationRules") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(iso2Code: reader.optional(0), iso3Code: reader.optional(1),
        defaultCulture: reader.optional(2), isStateRequired: reader.optional(3), isCityRequired: reader.optional(4),
        isPostalCodeRequired: reader.optional(5), isVatIdSupported: reader.optional(6),
        isTaxIdSupported: reader.optional(7), isTaxIdOptional: reader.optional(8),
        isRegistrationNumberSupported: reader.optional(9), postalCodeRegex: reader.optional(10),
        phoneNumberRegex: reader.optional(11), vatIdRegex: reader.optional(12), taxIdFormat: reader.optional(13),
        taxIdSample: reader.optional(14), customerOrganizationRegistrationNumberRequired: reader.optional(15),
        customerOrganizationRegistrationNumberRegex: reader.optional(16),
        customerOrganizationRegistrationNumberSample: reader.optional(17),
        customerOrganizationPhoneNumberRequired: reader.optional(18), supportedStatesList: reader.optional(19),
        supportedLanguagesList: reader.optional(20), supportedCulturesList: reader.optional(21),
        countryCallingCodesList: reader.optional(22), states: reader.optional(23),
        supportedLanguages: reader.optional(24), supportedCultures: reader.optional(25),
        countryCallingCodes: reader.optional(26), resellerAgreementRegion: reader.optional(27),
        geographicRegion: reader.optional(28), extensionData: reader.optional(29), attributes: reader.optional(30))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("iso2Code", self.iso2Code); writer.optional("iso3Code", self.iso3Code)
        writer.optional("defaultCulture", self.defaultCulture)
        writer.optional("isStateRequired", self.isStateRequired)
        writer.optional("isCityRequired", self.isCityRequired)
        writer.optional("isPostalCodeRequired", self.isPostalCodeRequired)
        writer.optional("isVatIdSupported", self.isVatIdSupported)
        writer.optional("isTaxIdSupported", self.isTaxIdSupported)
        writer.optional("isTaxIdOptional", self.isTaxIdOptional)
        writer.optional("isRegistrationNumberSupported", self.isRegistrationNumberSupported)
        writer.optional("postalCodeRegex", self.postalCodeRegex)
        writer.optional("phoneNumberRegex", self.phoneNumberRegex); writer.optional("vatIdRegex", self.vatIdRegex)
        writer.optional("taxIdFormat", self.taxIdFormat); writer.optional("taxIdSample", self.taxIdSample)
        writer.optional("customerOrganizationRegistrationNumberRequired", self.customerOrganizationRegistrationNumberRequired)
        writer.optional("customerOrganizationRegistrationNumberRegex", self.customerOrganizationRegistrationNumberRegex)
        writer.optional("customerOrganizationRegistrationNumberSample", self.customerOrganizationRegistrationNumberSample)
        writer.optional("customerOrganizationPhoneNumberRequired", self.customerOrganizationPhoneNumberRequired)
        writer.optional("supportedStatesList", self.supportedStatesList)
        writer.optional("supportedLanguagesList", self.supportedLanguagesList)
        writer.optional("supportedCulturesList", self.supportedCulturesList)
        writer.optional("countryCallingCodesList", self.countryCallingCodesList)
        writer.optional("states", self.states); writer.optional("supportedLanguages", self.supportedLanguages)
        writer.optional("supportedCultures", self.supportedCultures)
        writer.optional("countryCallingCodes", self.countryCallingCodes)
        writer.optional("resellerAgreementRegion", self.resellerAgreementRegion)
        writer.optional("geographicRegion", self.geographicRegion)
        writer.optional("extensionData", self.extensionData); writer.optional("attributes", self.attributes)
        writer.endObject() }
}
extension GccValidationRelationship {
    private static let members: JSONMembers = JSONMembers("partnerId\ncustomerId\nvalidationId\norganizationName\neTag", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/qualifications.yaml#/GccValidationRelationship") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(partnerId: reader.optional(0), customerId: reader.optional(1),
        validationId: reader.optional(2), organizationName: reader.optional(3), eTag: reader.optional(4))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("partnerId", self.partnerId)
        writer.optional("customerId", self.customerId); writer.optional("validationId", self.validationId)
        writer.optional("organizationName", self.organizationName); writer.optional("eTag", self.eTag)
        writer.endObject() }
}
extension AgreementTypeFilter {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("MicrosoftCloudAgreement\nMicrosoftCustomerAgreement\n*", [.microsoftCloudAgreement, .microsoftCustomerAgreement, .all])
    public var rawValue: String {
        switch self { case .microsoftCloudAgreement: return "MicrosoftCloudAgreement"
        case .microsoftCustomerAgreement: return "MicrosoftCustomerAgreement"; case .all: return "*"
        case .unrecognized(let value): return value } }
}
extension PartnerAgreementStatus {
    private static let members: JSONMembers = JSONMembers("isAgreementSigned", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/agreements.yaml#/PartnerAgreementStatus") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(isAgreementSigned: reader.optional(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("isAgreementSigned", self.isAgreementSigned); writer.endObject() }
}
extension CustomerFilterField {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("CompanyName\nDomain\nIndirectReseller\nIndirectCloudSolutionProvider", [.companyName, .domain, .indirectReseller, .indirectCloudSolutionProvider])
    public var rawValue: String {
        switch self { case .companyName: return "CompanyName"; case .domain: return "Domain"
        case .indirectReseller: return "IndirectReseller"
        case .indirectCloudSolutionProvider: return "IndirectCloudSolutionProvider" } }
}
extension ManagedService {
    private static let members: JSONMembers = JSONMembers("id\nname\ngroupName\nlinks\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/managed-services.yaml#/ManagedService") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(id: reader.optional(0), name: reader.optional(1),
        groupName: reader.optional(2), links: reader.optional(3), attributes: reader.optional(4)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("id", self.id); writer.optional("name", self.name)
        writer.optional("groupName", self.groupName); writer.optional("links", self.links)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension DomainFederationSettings {
    private static let members: JSONMembers = JSONMembers("issuerUri\nlogOffUri\npassiveLogOnUri\npreferredAuthenticationProtocol\npromptLoginBehavior\nsigningCertificate\nactiveLogOnUri\ndefaultInteractiveAuthenticationMethod\nfederationBrandName\nmetadataExchangeUri\nnextSigningCertificate\nopenIdConnectDiscoveryEndpoint\nsigningCertificateUpdateStatus\nsupportsMfa", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/domains.yaml#/DomainFederationSettings") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(issuerUri: reader.required(0), logOffUri: reader.required(1),
        passiveLogOnUri: reader.required(2), preferredAuthenticationProtocol: reader.required(3),
        promptLoginBehavior: reader.required(4), signingCertificate: reader.required(5),
        activeLogOnUri: reader.optional(6), defaultInteractiveAuthenticationMethod: reader.optional(7),
        federationBrandName: reader.optional(8), metadataExchangeUri: reader.optional(9),
        nextSigningCertificate: reader.optional(10), openIdConnectDiscoveryEndpoint: reader.optional(11),
        signingCertificateUpdateStatus: reader.optional(12), supportsMfa: reader.optional(13)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("issuerUri", self.issuerUri); writer.member("logOffUri", self.logOffUri)
        writer.member("passiveLogOnUri", self.passiveLogOnUri)
        writer.member("preferredAuthenticationProtocol", self.preferredAuthenticationProtocol)
        writer.member("promptLoginBehavior", self.promptLoginBehavior)
        writer.member("signingCertificate", self.signingCertificate)
        writer.optional("activeLogOnUri", self.activeLogOnUri)
        writer.optional("defaultInteractiveAuthenticationMethod", self.defaultInteractiveAuthenticationMethod)
        writer.optional("federationBrandName", self.federationBrandName)
        writer.optional("metadataExchangeUri", self.metadataExchangeUri)
        writer.optional("nextSigningCertificate", self.nextSigningCertificate)
        writer.optional("openIdConnectDiscoveryEndpoint", self.openIdConnectDiscoveryEndpoint)
        writer.optional("signingCertificateUpdateStatus", self.signingCertificateUpdateStatus)
        writer.optional("supportsMfa", self.supportsMfa); writer.endObject() }
}
extension DomainAuthenticationType {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Managed\nFederated", [.managed, .federated], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .managed: return "Managed"; case .federated: return "Federated"
        case .unrecognized(let value): return value } }
}
extension AccountValidationStatus {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Unknown\nUnderReview\nAllowed\nNotAllowed\nNotReady", [.unknown, .underReview, .allowed, .notAllowed, .notReady], matching: .ignoringCaseAndUnderscores)
    public var rawValue: String {
        switch self { case .unknown: return "Unknown"; case .underReview: return "UnderReview"
        case .allowed: return "Allowed"; case .notAllowed: return "NotAllowed"; case .notReady: return "NotReady"
        case .unrecognized(let value): return value } }
}
extension PasswordProfile {
    private static let members: JSONMembers = JSONMembers("password\nforceChangePassword", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/PasswordProfile") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(password: reader.optional(0),
        forceChangePassword: reader.optional(1)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("password", self.password)
        writer.optional("forceChangePassword", self.forceChangePassword); writer.endObject() }
}
extension UserMemberAttributes {
    private static let members: JSONMembers = JSONMembers("objectType", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/users.yaml#/UserMemberAttributes") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(objectType: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("objectType", self.objectType); writer.endObject() }
}
extension UserMemberAttributes.ObjectType {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("UserMember", [.userMember])
    public var rawValue: String { switch self { case .userMember: return "UserMember" } }
}
extension NewCompanyProfile {
    private static let members: JSONMembers = JSONMembers("domain\norganizationRegistrationNumber\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/new-customer.yaml#/NewCompanyProfile") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(domain: reader.required(0),
        organizationRegistrationNumber: reader.optional(1), attributes: reader.optional(2)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("domain", self.domain)
        writer.optional("organizationRegistrationNumber", self.organizationRegistrationNumber)
        writer.optional("attributes", self.attributes); writer.endObject() }
}
extension NewBillingProfile {
    private static let members: JSONMembers = JSONMembers("email\nculture\nlanguage\ncompanyName\ndefaultAddress\nfirstName\nlastName\nattributes", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/new-customer.yaml#/NewBillingProfile") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(email: reader.required(0), culture: reader.required(1),
        language: reader.required(2), companyName: reader.required(3), defaultAddress: reader.required(4),
        firstName: reader.optional(5), lastName: reader.optional(6), attributes: reader.optional(7)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("email", self.email); writer.member("culture", self.culture)
        writer.member("language", self.language); writer.member("companyName", self.companyName)
        writer.member("defaultAddress", self.defaultAddress); writer.optional("firstName", self.firstName)
        writer.optional("lastName", self.lastName); writer.optional("attributes", self.attributes); writer.endObject() }
}
extension Link {
    private static let members: JSONMembers = JSONMembers("uri\nmethod\nheaders\nbody", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/common.yaml#/Link") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(uri: reader.optional(0), method: reader.optional(1),
        headers: reader.optional(2), body: reader.optional(3)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("uri", self.uri); writer.optional("method", self.method)
        writer.optional("headers", self.headers); writer.optional("body", self.body); writer.endObject() }
}
extension KeyValuePair {
    private static let members: JSONMembers = JSONMembers("key\nvalue", matching: .ignoringCase)
    public static var validator: Validator { Schemas.validator("schemas/common.yaml#/KeyValuePair") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(key: reader.optional(0), value: reader.optional(1))
        reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.optional("key", self.key); writer.optional("value", self.value); writer.endObject() }
}
