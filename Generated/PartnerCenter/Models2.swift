// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// A customer to be created: for an indirect reseller, or as a direct customer of the partner. Which one it is depends on `associatedPartnerId` alone, and leaving that out by mistake makes a direct customer.
///
/// See <https://learn.microsoft.com/partner-center/developer/create-a-customer-for-an-indirect-reseller>.
///
/// From `schemas/new-customer.yaml#/NewCustomer`.
public enum NewCustomer: JSONModel {
    case forIndirectReseller(NewCustomerForIndirectReseller)
    case direct(NewDirectCustomer)

    /// `forIndirectReseller` from the members of its value.
    public static func forIndirectReseller(
        associatedPartnerId: UUID,
        companyProfile: NewCompanyProfile,
        billingProfile: NewBillingProfile,
        relationshipToPartner: RelationshipToPartner? = nil,
        enableGDAPByDefault: Bool? = nil,
        tags: [String]? = nil,
        attributes: ResourceAttributes? = nil
    ) -> Self {
        .forIndirectReseller(NewCustomerForIndirectReseller(associatedPartnerId: associatedPartnerId, companyProfile: companyProfile, billingProfile: billingProfile, relationshipToPartner: relationshipToPartner, enableGDAPByDefault: enableGDAPByDefault, tags: tags, attributes: attributes))
    }

    /// `direct` from the members of its value.
    public static func direct(
        companyProfile: NewCompanyProfile,
        billingProfile: NewBillingProfile,
        relationshipToPartner: RelationshipToPartner? = nil,
        enableGDAPByDefault: Bool? = nil,
        tags: [String]? = nil,
        attributes: ResourceAttributes? = nil
    ) -> Self {
        .direct(NewDirectCustomer(companyProfile: companyProfile, billingProfile: billingProfile, relationshipToPartner: relationshipToPartner, enableGDAPByDefault: enableGDAPByDefault, tags: tags, attributes: attributes))
    }
}

/// A customer of the partner. Lists leave out all but id, company profile, relationship and links.
///
/// See <https://learn.microsoft.com/partner-center/developer/customer-resources>.
///
/// From `schemas/customers.yaml#/Customer`.
public struct Customer: JSONModel {
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

    public init(
        id: UUID? = nil,
        commerceId: UUID? = nil,
        companyProfile: CustomerCompanyProfile? = nil,
        billingProfile: CustomerBillingProfile? = nil,
        relationshipToPartner: RelationshipToPartner? = nil,
        allowDelegatedAccess: Bool? = nil,
        userCredentials: UserCredentials? = nil,
        customDomains: [String]? = nil,
        associatedPartnerId: UUID? = nil,
        enableGDAPByDefault: Bool? = nil,
        tags: [String]? = nil,
        links: ResourceLinks? = nil,
        attributes: ResourceAttributes? = nil
    ) {
        self.id = id
        self.commerceId = commerceId
        self.companyProfile = companyProfile
        self.billingProfile = billingProfile
        self.relationshipToPartner = relationshipToPartner
        self.allowDelegatedAccess = allowDelegatedAccess
        self.userCredentials = userCredentials
        self.customDomains = customDomains
        self.associatedPartnerId = associatedPartnerId
        self.enableGDAPByDefault = enableGDAPByDefault
        self.tags = tags
        self.links = links
        self.attributes = attributes
    }
}

/// A page of customers.
///
/// See <https://learn.microsoft.com/partner-center/developer/get-a-list-of-customers>.
///
/// From `schemas/customers.yaml#/CustomerCollection`.
public struct CustomerCollection: JSONModel {
    /// How many customers are on this page, not how many there are.
    public var totalCount: Int32?
    /// Required.
    public var items: [Customer]
    /// What to ask for the next page with. Opaque.
    public var continuationToken: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(
        items: [Customer],
        totalCount: Int32? = nil,
        continuationToken: String? = nil,
        links: ResourceLinks? = nil,
        attributes: ResourceAttributes? = nil
    ) {
        self.totalCount = totalCount
        self.items = items
        self.continuationToken = continuationToken
        self.links = links
        self.attributes = attributes
    }
}

/// Ends the reseller relationship with a customer.
///
/// See <https://learn.microsoft.com/partner-center/developer/remove-a-reseller-relationship-with-a-customer>.
///
/// From `schemas/customers.yaml#/RelationshipRemoval`.
public struct RelationshipRemoval: JSONModel {
    /// Always `"none"`. Required.
    public var relationshipToPartner: RelationshipRemoval.RelationshipToPartner
    public var attributes: ResourceAttributes?

    public init(
        relationshipToPartner: RelationshipRemoval.RelationshipToPartner = .noneValue,
        attributes: ResourceAttributes? = nil
    ) {
        self.relationshipToPartner = relationshipToPartner
        self.attributes = attributes
    }

    /// From `schemas/customers.yaml#/RelationshipRemoval/properties/relationshipToPartner`.
    public enum RelationshipToPartner: ClosedEnumeration {
        case noneValue
    }
}

/// The organization behind a customer.
///
/// See <https://learn.microsoft.com/partner-center/developer/customer-resources>.
///
/// From `schemas/profiles.yaml#/CustomerCompanyProfile`.
public struct CustomerCompanyProfile: JSONModel {
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

    public init(
        tenantId: UUID? = nil,
        domain: String? = nil,
        companyName: String? = nil,
        address: Address? = nil,
        email: String? = nil,
        organizationRegistrationNumber: String? = nil,
        links: ResourceLinks? = nil,
        attributes: ResourceAttributes? = nil
    ) {
        self.tenantId = tenantId
        self.domain = domain
        self.companyName = companyName
        self.address = address
        self.email = email
        self.organizationRegistrationNumber = organizationRegistrationNumber
        self.links = links
        self.attributes = attributes
    }
}

/// Whom and where a customer's bills go to. To change it, fetch it, change it, and send it back whole: `attributes.etag` tells the service which version the change belongs to.
///
/// See <https://learn.microsoft.com/partner-center/developer/customer-resources>.
///
/// From `schemas/profiles.yaml#/CustomerBillingProfile`.
public struct CustomerBillingProfile: JSONModel {
    /// The id of the profile, not of the customer.
    public var id: UUID?
    /// Given name of the billing contact.
    public var firstName: String?
    /// Family name of the billing contact.
    public var lastName: String?
    /// Where bills and notices are sent.
    public var email: String?
    /// Language and country that decide on wording and currency, such as `en-US`.
    ///
    /// Matches `^[A-Za-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|[0-9]{3})$`.
    public var culture: CaseInsensitiveString?
    /// Two-letter language code, such as `en`.
    ///
    /// Matches `^[A-Za-z]{2}$`.
    public var language: CaseInsensitiveString?
    /// The registered name of the organization.
    public var companyName: String?
    /// The registered address of the organization.
    public var defaultAddress: Address?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(
        id: UUID? = nil,
        firstName: String? = nil,
        lastName: String? = nil,
        email: String? = nil,
        culture: CaseInsensitiveString? = nil,
        language: CaseInsensitiveString? = nil,
        companyName: String? = nil,
        defaultAddress: Address? = nil,
        links: ResourceLinks? = nil,
        attributes: ResourceAttributes? = nil
    ) {
        self.id = id
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.culture = culture
        self.language = language
        self.companyName = companyName
        self.defaultAddress = defaultAddress
        self.links = links
        self.attributes = attributes
    }

    /// Limits of the description, for forms.
    public enum Limits {
        public static let culture: TextLimits = TextLimits(pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|[0-9]{3})$")
        public static let language: TextLimits = TextLimits(pattern: "^[A-Za-z]{2}$")
    }
}

/// The services the partner administers for a customer.
///
/// From `schemas/managed-services.yaml#/ManagedServiceCollection`.
public struct ManagedServiceCollection: JSONModel {
    /// How many services are listed here.
    public var totalCount: Int32?
    /// Required.
    public var items: [ManagedService]
    public var continuationToken: String?
    public var links: ResourceLinks?
    public var attributes: ResourceAttributes?

    public init(
        items: [ManagedService],
        totalCount: Int32? = nil,
        continuationToken: String? = nil,
        links: ResourceLinks? = nil,
        attributes: ResourceAttributes? = nil
    ) {
        self.totalCount = totalCount
        self.items = items
        self.continuationToken = continuationToken
        self.links = links
        self.attributes = attributes
    }
}

/// A verified domain to be added to a customer.
///
/// `domainFederationSettings` is required when `domain.authenticationType` is one of `Federated`, `federated`.
///
/// See <https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer>.
///
/// From `schemas/domains.yaml#/VerifiedDomain`.
public struct VerifiedDomain: JSONModel {
    /// Required. At least 1 character.
    public var verifiedDomainName: String
    /// Required.
    public var domain: Domain
    /// Required when the domain is federated.
    ///
    /// Required when `domain.authenticationType` is one of `Federated`, `federated`.
    public var domainFederationSettings: DomainFederationSettings?

    public init(
        verifiedDomainName: String,
        domain: Domain,
        domainFederationSettings: DomainFederationSettings? = nil
    ) {
        self.verifiedDomainName = verifiedDomainName
        self.domain = domain
        self.domainFederationSettings = domainFederationSettings
    }

    /// Limits of the description, for forms.
    public enum Limits {
        public static let verifiedDomainName: TextLimits = TextLimits(minimum: 1)
    }
}

/// A domain of a customer.
///
/// See <https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer>.
///
/// From `schemas/domains.yaml#/Domain`.
public struct Domain: JSONModel {
    /// Required.
    public var authenticationType: DomainAuthenticationType
    /// Required.
    public var capability: DomainCapability
    /// Whether new users get it.
    public var isDefault: Bool?
    /// Whether the tenant was created with it.
    public var isInitial: Bool?
    /// Required.
    public var name: String
    /// The domain this one belongs to, if it is part of another.
    public var rootDomain: String?
    /// Required.
    public var status: DomainStatus
    /// Required.
    public var verificationMethod: DomainVerificationMethod

    public init(
        authenticationType: DomainAuthenticationType,
        capability: DomainCapability,
        name: String,
        status: DomainStatus,
        verificationMethod: DomainVerificationMethod,
        isDefault: Bool? = nil,
        isInitial: Bool? = nil,
        rootDomain: String? = nil
    ) {
        self.authenticationType = authenticationType
        self.capability = capability
        self.isDefault = isDefault
        self.isInitial = isInitial
        self.name = name
        self.rootDomain = rootDomain
        self.status = status
        self.verificationMethod = verificationMethod
    }
}

/// Which relationships to list, seen from the caller.
///
/// From `schemas/relationships.yaml#/PartnerRelationshipQuery`.
public enum PartnerRelationshipQuery: ClosedEnumeration {
    /// The caller is an indirect provider and lists its resellers.
    case isIndirectCloudSolutionProviderOf
    /// The caller is an indirect reseller and lists its providers.
    case isIndirectResellerOf
}

/// Narrows a list of relationships down.
///
/// From `schemas/relationships.yaml#/PartnerRelationshipFilter`.
public struct PartnerRelationshipFilter: JSONModel {
    /// The partner's name is all there is to filter by.
    ///
    /// Always `"Name"`. Required.
    public var field: PartnerRelationshipFilter.Field
    /// What to compare the name with.
    ///
    /// Required.
    public var value: String
    /// Required.
    public var `operator`: FilterOperator

    public init(value: String, `operator`: FilterOperator, field: PartnerRelationshipFilter.Field = .name) {
        self.field = field
        self.value = value
        self.`operator` = `operator`
    }

    /// The partner's name is all there is to filter by.
    ///
    /// From `schemas/relationships.yaml#/PartnerRelationshipFilter/properties/Field`.
    public enum Field: ClosedEnumeration {
        case name
    }
}

/// What a country asks of addresses, tax numbers and registration numbers.
///
/// See <https://learn.microsoft.com/partner-center/developer/get-market-specific-validation-data>.
///
/// From `schemas/country-validation-rules.yaml#/CountryValidationRules`.
public struct CountryValidationRules: JSONModel {
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

    public init(
        iso2Code: String? = nil,
        iso3Code: String? = nil,
        defaultCulture: String? = nil,
        isStateRequired: Bool? = nil,
        isCityRequired: Bool? = nil,
        isPostalCodeRequired: Bool? = nil,
        isVatIdSupported: Bool? = nil,
        isTaxIdSupported: Bool? = nil,
        isTaxIdOptional: Bool? = nil,
        isRegistrationNumberSupported: Bool? = nil,
        postalCodeRegex: String? = nil,
        phoneNumberRegex: String? = nil,
        vatIdRegex: String? = nil,
        taxIdFormat: String? = nil,
        taxIdSample: String? = nil,
        customerOrganizationRegistrationNumberRequired: Bool? = nil,
        customerOrganizationRegistrationNumberRegex: String? = nil,
        customerOrganizationRegistrationNumberSample: String? = nil,
        customerOrganizationPhoneNumberRequired: Bool? = nil,
        supportedStatesList: [String]? = nil,
        supportedLanguagesList: [String]? = nil,
        supportedCulturesList: [String]? = nil,
        countryCallingCodesList: [String]? = nil,
        states: ListOfValues? = nil,
        supportedLanguages: ListOfValues? = nil,
        supportedCultures: ListOfValues? = nil,
        countryCallingCodes: ListOfValues? = nil,
        resellerAgreementRegion: String? = nil,
        geographicRegion: String? = nil,
        extensionData: String? = nil,
        attributes: ResourceAttributes? = nil
    ) {
        self.iso2Code = iso2Code
        self.iso3Code = iso3Code
        self.defaultCulture = defaultCulture
        self.isStateRequired = isStateRequired
        self.isCityRequired = isCityRequired
        self.isPostalCodeRequired = isPostalCodeRequired
        self.isVatIdSupported = isVatIdSupported
        self.isTaxIdSupported = isTaxIdSupported
        self.isTaxIdOptional = isTaxIdOptional
        self.isRegistrationNumberSupported = isRegistrationNumberSupported
        self.postalCodeRegex = postalCodeRegex
        self.phoneNumberRegex = phoneNumberRegex
        self.vatIdRegex = vatIdRegex
        self.taxIdFormat = taxIdFormat
        self.taxIdSample = taxIdSample
        self.customerOrganizationRegistrationNumberRequired = customerOrganizationRegistrationNumberRequired
        self.customerOrganizationRegistrationNumberRegex = customerOrganizationRegistrationNumberRegex
        self.customerOrganizationRegistrationNumberSample = customerOrganizationRegistrationNumberSample
        self.customerOrganizationPhoneNumberRequired = customerOrganizationPhoneNumberRequired
        self.supportedStatesList = supportedStatesList
        self.supportedLanguagesList = supportedLanguagesList
        self.supportedCulturesList = supportedCulturesList
        self.countryCallingCodesList = countryCallingCodesList
        self.states = states
        self.supportedLanguages = supportedLanguages
        self.supportedCultures = supportedCultures
        self.countryCallingCodes = countryCallingCodes
        self.resellerAgreementRegion = resellerAgreementRegion
        self.geographicRegion = geographicRegion
        self.extensionData = extensionData
        self.attributes = attributes
    }
}

/// The validation code a customer was admitted to the government cloud with.
///
/// From `schemas/qualifications.yaml#/GccValidationRelationship`.
public struct GccValidationRelationship: JSONModel {
    public var partnerId: String?
    public var customerId: String?
    public var validationId: String?
    public var organizationName: String?
    public var eTag: EntityTag?

    public init(
        partnerId: String? = nil,
        customerId: String? = nil,
        validationId: String? = nil,
        organizationName: String? = nil,
        eTag: EntityTag? = nil
    ) {
        self.partnerId = partnerId
        self.customerId = customerId
        self.validationId = validationId
        self.organizationName = organizationName
        self.eTag = eTag
    }
}

/// Which kinds of agreement to list.
///
/// From `schemas/agreements.yaml#/AgreementTypeFilter`.
public enum AgreementTypeFilter: OpenEnumeration {
    case microsoftCloudAgreement
    case microsoftCustomerAgreement
    case all
    /// A value the description does not list, kept as it came.
    case unrecognized(String)
}

/// Whether an indirect reseller has accepted the partner agreement.
///
/// See <https://learn.microsoft.com/partner-center/developer/verify-indirect-reseller-mpa-status>.
///
/// From `schemas/agreements.yaml#/PartnerAgreementStatus`.
public struct PartnerAgreementStatus: JSONModel {
    public var isAgreementSigned: Bool?

    public init(isAgreementSigned: Bool? = nil) {
        self.isAgreementSigned = isAgreementSigned
    }
}

/// What a list of customers can be filtered by.
///
/// From `schemas/customers.yaml#/CustomerFilterField`.
public enum CustomerFilterField: ClosedEnumeration {
    case companyName
    case domain
    case indirectReseller
    case indirectCloudSolutionProvider
}

/// A service the partner administers for a customer.
///
/// See <https://learn.microsoft.com/partner-center/developer/get-the-managed-services-for-a-customer-by-id>.
///
/// From `schemas/managed-services.yaml#/ManagedService`.
public struct ManagedService: JSONModel {
    public var id: String?
    public var name: String?
    public var groupName: String?
    public var links: ManagedServiceLinks?
    public var attributes: ResourceAttributes?

    public init(
        id: String? = nil,
        name: String? = nil,
        groupName: String? = nil,
        links: ManagedServiceLinks? = nil,
        attributes: ResourceAttributes? = nil
    ) {
        self.id = id
        self.name = name
        self.groupName = groupName
        self.links = links
        self.attributes = attributes
    }
}

/// How the users of a federated domain sign in at the customer's own identity provider.
///
/// See <https://learn.microsoft.com/partner-center/developer/add-a-verified-domain-for-a-customer>.
///
/// From `schemas/domains.yaml#/DomainFederationSettings`.
public struct DomainFederationSettings: JSONModel {
    /// Names the identity provider.
    ///
    /// Required.
    public var issuerUri: String
    /// Required.
    public var logOffUri: String
    /// Where browsers sign in.
    ///
    /// Required.
    public var passiveLogOnUri: String
    /// Required.
    public var preferredAuthenticationProtocol: FederationProtocol
    /// Required.
    public var promptLoginBehavior: PromptLoginBehavior
    /// The certificate that tokens are checked with.
    ///
    /// Required.
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

    public init(
        issuerUri: String,
        logOffUri: String,
        passiveLogOnUri: String,
        preferredAuthenticationProtocol: FederationProtocol,
        promptLoginBehavior: PromptLoginBehavior,
        signingCertificate: String,
        activeLogOnUri: String? = nil,
        defaultInteractiveAuthenticationMethod: String? = nil,
        federationBrandName: String? = nil,
        metadataExchangeUri: String? = nil,
        nextSigningCertificate: String? = nil,
        openIdConnectDiscoveryEndpoint: String? = nil,
        signingCertificateUpdateStatus: SigningCertificateUpdateStatus? = nil,
        supportsMfa: Bool? = nil
    ) {
        self.issuerUri = issuerUri
        self.logOffUri = logOffUri
        self.passiveLogOnUri = passiveLogOnUri
        self.preferredAuthenticationProtocol = preferredAuthenticationProtocol
        self.promptLoginBehavior = promptLoginBehavior
        self.signingCertificate = signingCertificate
        self.activeLogOnUri = activeLogOnUri
        self.defaultInteractiveAuthenticationMethod = defaultInteractiveAuthenticationMethod
        self.federationBrandName = federationBrandName
        self.metadataExchangeUri = metadataExchangeUri
        self.nextSigningCertificate = nextSigningCertificate
        self.openIdConnectDiscoveryEndpoint = openIdConnectDiscoveryEndpoint
        self.signingCertificateUpdateStatus = signingCertificateUpdateStatus
        self.supportsMfa = supportsMfa
    }
}

/// Who signs the users of a domain in.
///
/// From `schemas/domains.yaml#/DomainAuthenticationType`.
public enum DomainAuthenticationType: OpenEnumeration {
    case managed
    case federated
    /// A value the description does not list, kept as it came.
    case unrecognized(String)
}

/// What came of the vetting of an account.
///
/// From `schemas/country-validation-rules.yaml#/AccountValidationStatus`.
public enum AccountValidationStatus: OpenEnumeration {
    case unknown
    case underReview
    case allowed
    case notAllowed
    case notReady
    /// A value the description does not list, kept as it came.
    case unrecognized(String)
}

/// A password. Not available in the cloud operated by 21Vianet.
///
/// See <https://learn.microsoft.com/partner-center/developer/utility-resources>.
///
/// From `schemas/users.yaml#/PasswordProfile`.
public struct PasswordProfile: JSONModel {
    public var password: Secret<String>?
    /// Whether the user must choose another one at the next sign-in.
    public var forceChangePassword: Bool?

    public init(password: Secret<String>? = nil, forceChangePassword: Bool? = nil) {
        self.password = password
        self.forceChangePassword = forceChangePassword
    }
}

/// Says that an object is a user with a role. There is nothing to choose.
///
/// From `schemas/users.yaml#/UserMemberAttributes`.
public struct UserMemberAttributes: JSONModel {
    /// Always `"UserMember"`. Required.
    public var objectType: UserMemberAttributes.ObjectType

    public init(objectType: UserMemberAttributes.ObjectType = .userMember) {
        self.objectType = objectType
    }

    /// From `schemas/users.yaml#/UserMemberAttributes/properties/objectType`.
    public enum ObjectType: ClosedEnumeration {
        case userMember
    }
}

/// The organization behind a customer to be created.
///
/// See <https://learn.microsoft.com/partner-center/developer/create-a-customer-for-an-indirect-reseller>.
///
/// From `schemas/new-customer.yaml#/NewCompanyProfile`.
public struct NewCompanyProfile: JSONModel {
    /// The customer's domain, such as `contoso.onmicrosoft.com`. It must not be taken; `checkDomain` tells.
    ///
    /// Required. At least 1 character.
    public var domain: String
    /// The registration number of the organization, in some countries known as INN. Leave it out unless the country asks for it: the service refuses a number it does not expect (600002), and one of the wrong form (600050).
    public var organizationRegistrationNumber: String?
    public var attributes: ResourceAttributes?

    public init(
        domain: String,
        organizationRegistrationNumber: String? = nil,
        attributes: ResourceAttributes? = nil
    ) {
        self.domain = domain
        self.organizationRegistrationNumber = organizationRegistrationNumber
        self.attributes = attributes
    }

    /// Limits of the description, for forms.
    public enum Limits {
        public static let domain: TextLimits = TextLimits(minimum: 1)
    }
}

/// Whom and where the bills of a customer to be created go to.
///
/// `defaultAddress.phoneNumber` is required when `defaultAddress.country` is one of `AM`, `AZ`, `BY`, `HU`, `KZ`, `KG`, `MD`, `RU`, `TJ`, `UZ`, `UA`, `IN`, `BR`, `ZA`, `PL`, `AE`, `SA`, `TR`, `TH`, `VN`, `MM`, `IQ`, `SS`, `VE`.
///
/// See <https://learn.microsoft.com/partner-center/developer/create-a-customer-for-an-indirect-reseller>.
///
/// From `schemas/new-customer.yaml#/NewBillingProfile`.
public struct NewBillingProfile: JSONModel {
    /// Where bills and notices are sent.
    ///
    /// Required.
    public var email: String
    /// Language and country that decide on wording and currency, such as `en-US`.
    ///
    /// Required. Matches `^[A-Za-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|[0-9]{3})$`.
    public var culture: CaseInsensitiveString
    /// Two-letter language code, such as `en`.
    ///
    /// Required. Matches `^[A-Za-z]{2}$`.
    public var language: CaseInsensitiveString
    /// The registered name of the organization.
    ///
    /// Required. At least 1 character.
    public var companyName: String
    /// The registered address of the organization. Needs at least a country, a first line, and the contact's first and last name.
    ///
    /// Required. `defaultAddress.phoneNumber` is required when `defaultAddress.country` is one of `AM`, `AZ`, `BY`, `HU`, `KZ`, `KG`, `MD`, `RU`, `TJ`, `UZ`, `UA`, `IN`, `BR`, `ZA`, `PL`, `AE`, `SA`, `TR`, `TH`, `VN`, `MM`, `IQ`, `SS`, `VE`.
    public var defaultAddress: Address
    /// Given name of the billing contact.
    public var firstName: String?
    /// Family name of the billing contact.
    public var lastName: String?
    public var attributes: ResourceAttributes?

    public init(
        email: String,
        culture: CaseInsensitiveString,
        language: CaseInsensitiveString,
        companyName: String,
        defaultAddress: Address,
        firstName: String? = nil,
        lastName: String? = nil,
        attributes: ResourceAttributes? = nil
    ) {
        self.email = email
        self.culture = culture
        self.language = language
        self.companyName = companyName
        self.defaultAddress = defaultAddress
        self.firstName = firstName
        self.lastName = lastName
        self.attributes = attributes
    }

    /// Limits of the description, for forms.
    public enum Limits {
        public static let culture: TextLimits = TextLimits(pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|[0-9]{3})$")
        public static let language: TextLimits = TextLimits(pattern: "^[A-Za-z]{2}$")
        public static let companyName: TextLimits = TextLimits(minimum: 1)
    }
}

/// A request that leads to something.
///
/// See <https://learn.microsoft.com/partner-center/developer/utility-resources>.
///
/// From `schemas/common.yaml#/Link`.
public struct Link: JSONModel {
    /// Relative to the service, query included. Mostly without the version segment `/v1`, now and then with it; links of managed services are absolute.
    public var uri: String?
    /// The HTTP method, so far always `GET`.
    public var method: String?
    /// Headers to send along, such as the continuation token of the next page.
    public var headers: [KeyValuePair]?
    public var body: String?

    public init(
        uri: String? = nil,
        method: String? = nil,
        headers: [KeyValuePair]? = nil,
        body: String? = nil
    ) {
        self.uri = uri
        self.method = method
        self.headers = headers
        self.body = body
    }
}

/// A name and a value.
///
/// From `schemas/common.yaml#/KeyValuePair`.
public struct KeyValuePair: JSONModel {
    public var key: String?
    public var value: String?

    public init(key: String? = nil, value: String? = nil) {
        self.key = key
        self.value = value
    }
}

// MARK: - Reading and writing
extension NewCustomer {
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
        switch self {
        case .forIndirectReseller(let value): value.encode(json: &writer)
        case .direct(let value): value.encode(json: &writer)
        }
    }
}

extension NewCustomer: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.newCustomer) }
}

extension Customer {
    private static let members: JSONMembers = JSONMembers("id\ncommerceId\ncompanyProfile\nbillingProfile\nrelationshipToPartner\nallowDelegatedAccess\nuserCredentials\ncustomDomains\nassociatedPartnerId\nenableGDAPByDefault\ntags\nlinks\nattributes", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.id = reader.optional(0)
        self.commerceId = reader.optional(1)
        self.companyProfile = reader.optional(2)
        self.billingProfile = reader.optional(3)
        self.relationshipToPartner = reader.optional(4)
        self.allowDelegatedAccess = reader.optional(5)
        self.userCredentials = reader.optional(6)
        self.customDomains = reader.optional(7)
        self.associatedPartnerId = reader.optional(8)
        self.enableGDAPByDefault = reader.optional(9)
        self.tags = reader.optional(10)
        self.links = reader.optional(11)
        self.attributes = reader.optional(12)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", self.id)
        writer.optional("commerceId", self.commerceId)
        writer.optional("companyProfile", self.companyProfile)
        writer.optional("billingProfile", self.billingProfile)
        writer.optional("relationshipToPartner", self.relationshipToPartner)
        writer.optional("allowDelegatedAccess", self.allowDelegatedAccess)
        writer.optional("userCredentials", self.userCredentials)
        writer.optional("customDomains", self.customDomains)
        writer.optional("associatedPartnerId", self.associatedPartnerId)
        writer.optional("enableGDAPByDefault", self.enableGDAPByDefault)
        writer.optional("tags", self.tags)
        writer.optional("links", self.links)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

extension Customer: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.customer) }
}

extension CustomerCollection {
    private static let members: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.totalCount = reader.optional(0)
        self.items = reader.required(1)
        self.continuationToken = reader.optional(2)
        self.links = reader.optional(3)
        self.attributes = reader.optional(4)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("totalCount", self.totalCount)
        writer.member("items", self.items)
        writer.optional("continuationToken", self.continuationToken)
        writer.optional("links", self.links)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

extension CustomerCollection: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.customerCollection) }
}

extension RelationshipRemoval {
    private static let members: JSONMembers = JSONMembers("relationshipToPartner\nattributes", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.relationshipToPartner = reader.required(0)
        self.attributes = reader.optional(1)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("relationshipToPartner", self.relationshipToPartner)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

extension RelationshipRemoval: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.relationshipRemoval) }
}

extension RelationshipRemoval.RelationshipToPartner {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("none", [.noneValue])

    public var rawValue: String {
        switch self {
        case .noneValue: return "none"
        }
    }
}

extension RelationshipRemoval.RelationshipToPartner: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.relationshipRemovalPropertiesRelationshipToPartner) }
}

extension CustomerCompanyProfile {
    private static let members: JSONMembers = JSONMembers("tenantId\ndomain\ncompanyName\naddress\nemail\norganizationRegistrationNumber\nlinks\nattributes", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.tenantId = reader.optional(0)
        self.domain = reader.optional(1)
        self.companyName = reader.optional(2)
        self.address = reader.optional(3)
        self.email = reader.optional(4)
        self.organizationRegistrationNumber = reader.optional(5)
        self.links = reader.optional(6)
        self.attributes = reader.optional(7)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("tenantId", self.tenantId)
        writer.optional("domain", self.domain)
        writer.optional("companyName", self.companyName)
        writer.optional("address", self.address)
        writer.optional("email", self.email)
        writer.optional("organizationRegistrationNumber", self.organizationRegistrationNumber)
        writer.optional("links", self.links)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

extension CustomerCompanyProfile: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.customerCompanyProfile) }
}

extension CustomerBillingProfile {
    private static let members: JSONMembers = JSONMembers("id\nfirstName\nlastName\nemail\nculture\nlanguage\ncompanyName\ndefaultAddress\nlinks\nattributes", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.id = reader.optional(0)
        self.firstName = reader.optional(1)
        self.lastName = reader.optional(2)
        self.email = reader.optional(3)
        self.culture = reader.optional(4)
        self.language = reader.optional(5)
        self.companyName = reader.optional(6)
        self.defaultAddress = reader.optional(7)
        self.links = reader.optional(8)
        self.attributes = reader.optional(9)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", self.id)
        writer.optional("firstName", self.firstName)
        writer.optional("lastName", self.lastName)
        writer.optional("email", self.email)
        writer.optional("culture", self.culture)
        writer.optional("language", self.language)
        writer.optional("companyName", self.companyName)
        writer.optional("defaultAddress", self.defaultAddress)
        writer.optional("links", self.links)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

extension CustomerBillingProfile: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.customerBillingProfile) }
}

extension ManagedServiceCollection {
    private static let members: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.totalCount = reader.optional(0)
        self.items = reader.required(1)
        self.continuationToken = reader.optional(2)
        self.links = reader.optional(3)
        self.attributes = reader.optional(4)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("totalCount", self.totalCount)
        writer.member("items", self.items)
        writer.optional("continuationToken", self.continuationToken)
        writer.optional("links", self.links)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

extension ManagedServiceCollection: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.managedServiceCollection) }
}

extension VerifiedDomain {
    private static let members: JSONMembers = JSONMembers("verifiedDomainName\ndomain\ndomainFederationSettings", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.verifiedDomainName = reader.required(0)
        self.domain = reader.required(1)
        self.domainFederationSettings = reader.optional(2)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("verifiedDomainName", self.verifiedDomainName)
        writer.member("domain", self.domain)
        writer.optional("domainFederationSettings", self.domainFederationSettings)
        writer.endObject()
    }
}

extension VerifiedDomain: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.verifiedDomain) }
}

extension Domain {
    private static let members: JSONMembers = JSONMembers("authenticationType\ncapability\nisDefault\nisInitial\nname\nrootDomain\nstatus\nverificationMethod", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.authenticationType = reader.required(0)
        self.capability = reader.required(1)
        self.isDefault = reader.optional(2)
        self.isInitial = reader.optional(3)
        self.name = reader.required(4)
        self.rootDomain = reader.optional(5)
        self.status = reader.required(6)
        self.verificationMethod = reader.required(7)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("authenticationType", self.authenticationType)
        writer.member("capability", self.capability)
        writer.optional("isDefault", self.isDefault)
        writer.optional("isInitial", self.isInitial)
        writer.member("name", self.name)
        writer.optional("rootDomain", self.rootDomain)
        writer.member("status", self.status)
        writer.member("verificationMethod", self.verificationMethod)
        writer.endObject()
    }
}

extension Domain: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.domain) }
}

extension PartnerRelationshipQuery {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("IsIndirectCloudSolutionProviderOf\nIsIndirectResellerOf", [.isIndirectCloudSolutionProviderOf, .isIndirectResellerOf])

    public var rawValue: String {
        switch self {
        case .isIndirectCloudSolutionProviderOf: return "IsIndirectCloudSolutionProviderOf"
        case .isIndirectResellerOf: return "IsIndirectResellerOf"
        }
    }
}

extension PartnerRelationshipQuery: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.partnerRelationshipQuery) }
}

extension PartnerRelationshipFilter {
    private static let members: JSONMembers = JSONMembers("Field\nValue\nOperator", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.field = reader.required(0)
        self.value = reader.required(1)
        self.`operator` = reader.required(2)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Field", self.field)
        writer.member("Value", self.value)
        writer.member("Operator", self.`operator`)
        writer.endObject()
    }
}

extension PartnerRelationshipFilter: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.partnerRelationshipFilter) }
}

extension PartnerRelationshipFilter.Field {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Name", [.name])

    public var rawValue: String {
        switch self {
        case .name: return "Name"
        }
    }
}

extension PartnerRelationshipFilter.Field: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.partnerRelationshipFilterPropertiesField) }
}

extension CountryValidationRules {
    private static let members: JSONMembers = JSONMembers("iso2Code\niso3Code\ndefaultCulture\nisStateRequired\nisCityRequired\nisPostalCodeRequired\nisVatIdSupported\nisTaxIdSupported\nisTaxIdOptional\nisRegistrationNumberSupported\npostalCodeRegex\nphoneNumberRegex\nvatIdRegex\ntaxIdFormat\ntaxIdSample\ncustomerOrganizationRegistrationNumberRequired\ncustomerOrganizationRegistrationNumberRegex\ncustomerOrganizationRegistrationNumberSample\ncustomerOrganizationPhoneNumberRequired\nsupportedStatesList\nsupportedLanguagesList\nsupportedCulturesList\ncountryCallingCodesList\nstates\nsupportedLanguages\nsupportedCultures\ncountryCallingCodes\nresellerAgreementRegion\ngeographicRegion\nextensionData\nattributes", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.iso2Code = reader.optional(0)
        self.iso3Code = reader.optional(1)
        self.defaultCulture = reader.optional(2)
        self.isStateRequired = reader.optional(3)
        self.isCityRequired = reader.optional(4)
        self.isPostalCodeRequired = reader.optional(5)
        self.isVatIdSupported = reader.optional(6)
        self.isTaxIdSupported = reader.optional(7)
        self.isTaxIdOptional = reader.optional(8)
        self.isRegistrationNumberSupported = reader.optional(9)
        self.postalCodeRegex = reader.optional(10)
        self.phoneNumberRegex = reader.optional(11)
        self.vatIdRegex = reader.optional(12)
        self.taxIdFormat = reader.optional(13)
        self.taxIdSample = reader.optional(14)
        self.customerOrganizationRegistrationNumberRequired = reader.optional(15)
        self.customerOrganizationRegistrationNumberRegex = reader.optional(16)
        self.customerOrganizationRegistrationNumberSample = reader.optional(17)
        self.customerOrganizationPhoneNumberRequired = reader.optional(18)
        self.supportedStatesList = reader.optional(19)
        self.supportedLanguagesList = reader.optional(20)
        self.supportedCulturesList = reader.optional(21)
        self.countryCallingCodesList = reader.optional(22)
        self.states = reader.optional(23)
        self.supportedLanguages = reader.optional(24)
        self.supportedCultures = reader.optional(25)
        self.countryCallingCodes = reader.optional(26)
        self.resellerAgreementRegion = reader.optional(27)
        self.geographicRegion = reader.optional(28)
        self.extensionData = reader.optional(29)
        self.attributes = reader.optional(30)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("iso2Code", self.iso2Code)
        writer.optional("iso3Code", self.iso3Code)
        writer.optional("defaultCulture", self.defaultCulture)
        writer.optional("isStateRequired", self.isStateRequired)
        writer.optional("isCityRequired", self.isCityRequired)
        writer.optional("isPostalCodeRequired", self.isPostalCodeRequired)
        writer.optional("isVatIdSupported", self.isVatIdSupported)
        writer.optional("isTaxIdSupported", self.isTaxIdSupported)
        writer.optional("isTaxIdOptional", self.isTaxIdOptional)
        writer.optional("isRegistrationNumberSupported", self.isRegistrationNumberSupported)
        writer.optional("postalCodeRegex", self.postalCodeRegex)
        writer.optional("phoneNumberRegex", self.phoneNumberRegex)
        writer.optional("vatIdRegex", self.vatIdRegex)
        writer.optional("taxIdFormat", self.taxIdFormat)
        writer.optional("taxIdSample", self.taxIdSample)
        writer.optional("customerOrganizationRegistrationNumberRequired", self.customerOrganizationRegistrationNumberRequired)
        writer.optional("customerOrganizationRegistrationNumberRegex", self.customerOrganizationRegistrationNumberRegex)
        writer.optional("customerOrganizationRegistrationNumberSample", self.customerOrganizationRegistrationNumberSample)
        writer.optional("customerOrganizationPhoneNumberRequired", self.customerOrganizationPhoneNumberRequired)
        writer.optional("supportedStatesList", self.supportedStatesList)
        writer.optional("supportedLanguagesList", self.supportedLanguagesList)
        writer.optional("supportedCulturesList", self.supportedCulturesList)
        writer.optional("countryCallingCodesList", self.countryCallingCodesList)
        writer.optional("states", self.states)
        writer.optional("supportedLanguages", self.supportedLanguages)
        writer.optional("supportedCultures", self.supportedCultures)
        writer.optional("countryCallingCodes", self.countryCallingCodes)
        writer.optional("resellerAgreementRegion", self.resellerAgreementRegion)
        writer.optional("geographicRegion", self.geographicRegion)
        writer.optional("extensionData", self.extensionData)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

extension CountryValidationRules: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.countryValidationRules) }
}

extension GccValidationRelationship {
    private static let members: JSONMembers = JSONMembers("partnerId\ncustomerId\nvalidationId\norganizationName\neTag", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.partnerId = reader.optional(0)
        self.customerId = reader.optional(1)
        self.validationId = reader.optional(2)
        self.organizationName = reader.optional(3)
        self.eTag = reader.optional(4)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("partnerId", self.partnerId)
        writer.optional("customerId", self.customerId)
        writer.optional("validationId", self.validationId)
        writer.optional("organizationName", self.organizationName)
        writer.optional("eTag", self.eTag)
        writer.endObject()
    }
}

extension GccValidationRelationship: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.gccValidationRelationship) }
}

extension AgreementTypeFilter {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("MicrosoftCloudAgreement\nMicrosoftCustomerAgreement\n*", [.microsoftCloudAgreement, .microsoftCustomerAgreement, .all])

    public var rawValue: String {
        switch self {
        case .microsoftCloudAgreement: return "MicrosoftCloudAgreement"
        case .microsoftCustomerAgreement: return "MicrosoftCustomerAgreement"
        case .all: return "*"
        case .unrecognized(let value): return value
        }
    }
}

extension AgreementTypeFilter: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.agreementTypeFilter) }
}

extension PartnerAgreementStatus {
    private static let members: JSONMembers = JSONMembers("isAgreementSigned", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.isAgreementSigned = reader.optional(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("isAgreementSigned", self.isAgreementSigned)
        writer.endObject()
    }
}

extension PartnerAgreementStatus: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.partnerAgreementStatus) }
}

extension CustomerFilterField {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("CompanyName\nDomain\nIndirectReseller\nIndirectCloudSolutionProvider", [.companyName, .domain, .indirectReseller, .indirectCloudSolutionProvider])

    public var rawValue: String {
        switch self {
        case .companyName: return "CompanyName"
        case .domain: return "Domain"
        case .indirectReseller: return "IndirectReseller"
        case .indirectCloudSolutionProvider: return "IndirectCloudSolutionProvider"
        }
    }
}

extension CustomerFilterField: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.customerFilterField) }
}

extension ManagedService {
    private static let members: JSONMembers = JSONMembers("id\nname\ngroupName\nlinks\nattributes", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.id = reader.optional(0)
        self.name = reader.optional(1)
        self.groupName = reader.optional(2)
        self.links = reader.optional(3)
        self.attributes = reader.optional(4)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", self.id)
        writer.optional("name", self.name)
        writer.optional("groupName", self.groupName)
        writer.optional("links", self.links)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

extension ManagedService: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.managedService) }
}

extension DomainFederationSettings {
    private static let members: JSONMembers = JSONMembers("issuerUri\nlogOffUri\npassiveLogOnUri\npreferredAuthenticationProtocol\npromptLoginBehavior\nsigningCertificate\nactiveLogOnUri\ndefaultInteractiveAuthenticationMethod\nfederationBrandName\nmetadataExchangeUri\nnextSigningCertificate\nopenIdConnectDiscoveryEndpoint\nsigningCertificateUpdateStatus\nsupportsMfa", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.issuerUri = reader.required(0)
        self.logOffUri = reader.required(1)
        self.passiveLogOnUri = reader.required(2)
        self.preferredAuthenticationProtocol = reader.required(3)
        self.promptLoginBehavior = reader.required(4)
        self.signingCertificate = reader.required(5)
        self.activeLogOnUri = reader.optional(6)
        self.defaultInteractiveAuthenticationMethod = reader.optional(7)
        self.federationBrandName = reader.optional(8)
        self.metadataExchangeUri = reader.optional(9)
        self.nextSigningCertificate = reader.optional(10)
        self.openIdConnectDiscoveryEndpoint = reader.optional(11)
        self.signingCertificateUpdateStatus = reader.optional(12)
        self.supportsMfa = reader.optional(13)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("issuerUri", self.issuerUri)
        writer.member("logOffUri", self.logOffUri)
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
        writer.optional("supportsMfa", self.supportsMfa)
        writer.endObject()
    }
}

extension DomainFederationSettings: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.domainFederationSettings) }
}

extension DomainAuthenticationType {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Managed\nFederated", [.managed, .federated], matching: .ignoringCaseAndUnderscores)

    public var rawValue: String {
        switch self {
        case .managed: return "Managed"
        case .federated: return "Federated"
        case .unrecognized(let value): return value
        }
    }
}

extension DomainAuthenticationType: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.domainAuthenticationType) }
}

extension AccountValidationStatus {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("Unknown\nUnderReview\nAllowed\nNotAllowed\nNotReady", [.unknown, .underReview, .allowed, .notAllowed, .notReady], matching: .ignoringCaseAndUnderscores)

    public var rawValue: String {
        switch self {
        case .unknown: return "Unknown"
        case .underReview: return "UnderReview"
        case .allowed: return "Allowed"
        case .notAllowed: return "NotAllowed"
        case .notReady: return "NotReady"
        case .unrecognized(let value): return value
        }
    }
}

extension AccountValidationStatus: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.accountValidationStatus) }
}

extension PasswordProfile {
    private static let members: JSONMembers = JSONMembers("password\nforceChangePassword", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.password = reader.optional(0)
        self.forceChangePassword = reader.optional(1)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("password", self.password)
        writer.optional("forceChangePassword", self.forceChangePassword)
        writer.endObject()
    }
}

extension PasswordProfile: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.passwordProfile) }
}

extension UserMemberAttributes {
    private static let members: JSONMembers = JSONMembers("objectType", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.objectType = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("objectType", self.objectType)
        writer.endObject()
    }
}

extension UserMemberAttributes: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.userMemberAttributes) }
}

extension UserMemberAttributes.ObjectType {
    public static let table: EnumerationTable<Self> = EnumerationTable<Self>("UserMember", [.userMember])

    public var rawValue: String {
        switch self {
        case .userMember: return "UserMember"
        }
    }
}

extension UserMemberAttributes.ObjectType: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.userMemberAttributesPropertiesObjectType) }
}

extension NewCompanyProfile {
    private static let members: JSONMembers = JSONMembers("domain\norganizationRegistrationNumber\nattributes", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.domain = reader.required(0)
        self.organizationRegistrationNumber = reader.optional(1)
        self.attributes = reader.optional(2)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("domain", self.domain)
        writer.optional("organizationRegistrationNumber", self.organizationRegistrationNumber)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

extension NewCompanyProfile: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.newCompanyProfile) }
}

extension NewBillingProfile {
    private static let members: JSONMembers = JSONMembers("email\nculture\nlanguage\ncompanyName\ndefaultAddress\nfirstName\nlastName\nattributes", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.email = reader.required(0)
        self.culture = reader.required(1)
        self.language = reader.required(2)
        self.companyName = reader.required(3)
        self.defaultAddress = reader.required(4)
        self.firstName = reader.optional(5)
        self.lastName = reader.optional(6)
        self.attributes = reader.optional(7)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("email", self.email)
        writer.member("culture", self.culture)
        writer.member("language", self.language)
        writer.member("companyName", self.companyName)
        writer.member("defaultAddress", self.defaultAddress)
        writer.optional("firstName", self.firstName)
        writer.optional("lastName", self.lastName)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

extension NewBillingProfile: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.newBillingProfile) }
}

extension Link {
    private static let members: JSONMembers = JSONMembers("uri\nmethod\nheaders\nbody", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.uri = reader.optional(0)
        self.method = reader.optional(1)
        self.headers = reader.optional(2)
        self.body = reader.optional(3)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("uri", self.uri)
        writer.optional("method", self.method)
        writer.optional("headers", self.headers)
        writer.optional("body", self.body)
        writer.endObject()
    }
}

extension Link: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.link) }
}

extension KeyValuePair {
    private static let members: JSONMembers = JSONMembers("key\nvalue", matching: .ignoringCase)

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.key = reader.optional(0)
        self.value = reader.optional(1)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("key", self.key)
        writer.optional("value", self.value)
        writer.endObject()
    }
}

extension KeyValuePair: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.keyValuePair) }
}
