// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionRuntime

/// The rules of the description's schemas. Made of static functions only.
enum Schemas: Sendable {
    static let site_tables: [SiteTable] = [site_table1, site_table2, site_table3, site_table4]

    static func validator(_ rules: @escaping @Sendable (JSONNode, inout PinionRuntime.Validation) -> Void) -> Validator {
        Validator(site_tables, rules)
    }
}

extension Schemas {
    /// `parameters.yaml#/Locale/schema` (parameters.yaml:81)
    static func localeSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 0) }
    }

    /// `parameters.yaml#/ContinuationToken/schema` (parameters.yaml:125)
    static func continuationTokenSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 1) }
    }

    /// `parameters.yaml#/RequestId/schema` (parameters.yaml:39)
    static func requestIdSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            run.format(value, .uuid, 3)
        } else {
            run.fail(value, 2)
        }
    }

    /// `schemas/common.yaml#/ResourceAttributes` (schemas/common.yaml:4)
    static func resourceAttributes(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 4) }
        var members: MemberCursor = MemberCursor(value, Self.resourceAttributes_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .entityTag, 6)
                } else {
                    run.fail(members.value, 5)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 7)
                }
            default: break
            }
        }
    }
    private static let resourceAttributes_members1: JSONMembers = JSONMembers("etag\nobjectType", matching: .ignoringCase)

    /// `schemas/customers.yaml#/CustomerCollection/properties/items` (schemas/customers.yaml:88)
    static func customerCollectionPropertiesItems(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 8) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.customer(elements.value, &run)
        }
    }

    /// `schemas/customers.yaml#/Customer/properties/customDomains` (schemas/customers.yaml:31)
    static func customerPropertiesCustomDomains(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 9) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            if !(elements.value.isString) {
                run.fail(elements.value, 10)
            }
        }
    }

    /// `schemas/customers.yaml#/UserCredentials` (schemas/customers.yaml:64)
    static func userCredentials(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 11) }
        var members: MemberCursor = MemberCursor(value, Self.userCredentials_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 12)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 13)
                }
            default: break
            }
        }
    }
    private static let userCredentials_members1: JSONMembers = JSONMembers("userName\npassword", matching: .ignoringCase)

    /// `schemas/customers.yaml#/RelationshipToPartner` (schemas/customers.yaml:52)
    static func relationshipToPartner(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 14) }
    }

    /// `schemas/scalars.yaml#/CountryCode` (schemas/scalars.yaml:22)
    static func countryCode(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 15) }
        run.minLength(value, 2, 16)
        run.maxLength(value, 2, 17)
        run.pattern(value, Self.pattern_69060e70_ba47e41e, 18)
    }

    /// `schemas/new-customer.yaml#/NewDirectCustomer` (schemas/new-customer.yaml:44)
    static func newDirectCustomer(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 19) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.newDirectCustomer_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                Self.newCompanyProfile(members.value, &run)
            case 1:
                Self.newBillingProfile(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 20)
                }
            case 3:
                if !(members.value.isBoolean || members.value.isNull) {
                    run.fail(members.value, 21)
                }
            case 4:
                Self.tags(members.value, &run)
            case 5:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x3, 22)
        Self.organizationRegistrationNumberByCountry(value, &run)
        run.not(value, 23) { (run: inout PinionRuntime.Validation) in
            Self.newDirectCustomerNot(value, &run)
        }
    }
    private static let newDirectCustomer_members1: JSONMembers = JSONMembers("companyProfile\nbillingProfile\nrelationshipToPartner\nenableGDAPByDefault\ntags\nattributes", matching: .ignoringCase)

    /// `schemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry/if` (schemas/country-requirements.yaml:48)
    static func organizationRegistrationNumberByCountryIf(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.organizationRegistrationNumberByCountryIf_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    Self.organizationRegistrationNumberByCountryIfPropertiesBillingProfile(members.value, &run)
                default: break
                }
            }
            run.required(value, seen, 0x1, 24)
        }
    }
    private static let organizationRegistrationNumberByCountryIf_members1: JSONMembers = JSONMembers("billingProfile", matching: .ignoringCase)

    /// `schemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry/then` (schemas/country-requirements.yaml:59)
    static func organizationRegistrationNumberByCountryThen(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var members: MemberCursor = MemberCursor(value, Self.organizationRegistrationNumberByCountryThen_members1)
            while run.next(&members) {
                switch members.slot {
                case 0:
                    Self.organizationRegistrationNumberByCountryThenPropertiesCompanyProfile(members.value, &run)
                default: break
                }
            }
        }
    }
    private static let organizationRegistrationNumberByCountryThen_members1: JSONMembers = JSONMembers("companyProfile", matching: .ignoringCase)

    /// `schemas/new-customer.yaml#/Tags` (schemas/new-customer.yaml:149)
    static func tags(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray || value.isNull else { return run.fail(value, 25) }
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                if !(elements.value.isString) {
                    run.fail(elements.value, 26)
                }
            }
        }
    }

    /// `schemas/country-requirements.yaml#/PhoneNumberByCountry/if` (schemas/country-requirements.yaml:74)
    static func phoneNumberByCountryIf(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.phoneNumberByCountryIf_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    Self.phoneNumberByCountryIfPropertiesDefaultAddress(members.value, &run)
                default: break
                }
            }
            run.required(value, seen, 0x1, 27)
        }
    }
    private static let phoneNumberByCountryIf_members1: JSONMembers = JSONMembers("defaultAddress", matching: .ignoringCase)

    /// `schemas/country-requirements.yaml#/PhoneNumberByCountry/then` (schemas/country-requirements.yaml:82)
    static func phoneNumberByCountryThen(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var members: MemberCursor = MemberCursor(value, Self.phoneNumberByCountryThen_members1)
            while run.next(&members) {
                switch members.slot {
                case 0:
                    Self.phoneNumberByCountryThenPropertiesDefaultAddress(members.value, &run)
                default: break
                }
            }
        }
    }
    private static let phoneNumberByCountryThen_members1: JSONMembers = JSONMembers("defaultAddress", matching: .ignoringCase)

    /// `schemas/new-customer.yaml#/NewCustomerForIndirectReseller` (schemas/new-customer.yaml:14)
    static func newCustomerForIndirectReseller(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 28) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.newCustomerForIndirectReseller_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 30)
                } else {
                    run.fail(members.value, 29)
                }
            case 1:
                Self.newCompanyProfile(members.value, &run)
            case 2:
                Self.newBillingProfile(members.value, &run)
            case 3:
                if !(members.value.isString) {
                    run.fail(members.value, 31)
                }
            case 4:
                if !(members.value.isBoolean || members.value.isNull) {
                    run.fail(members.value, 32)
                }
            case 5:
                Self.tags(members.value, &run)
            case 6:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x7, 33)
        Self.organizationRegistrationNumberByCountry(value, &run)
    }
    private static let newCustomerForIndirectReseller_members1: JSONMembers = JSONMembers("associatedPartnerId\ncompanyProfile\nbillingProfile\nrelationshipToPartner\nenableGDAPByDefault\ntags\nattributes", matching: .ignoringCase)

    /// `parameters.yaml#/IfMatch/schema` (parameters.yaml:114)
    static func ifMatchSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 34) }
        run.format(value, .entityTag, 35)
    }

    /// `paths/profiles.yaml#/BillingProfile/put/requestBody/content/application~1json/schema` (paths/profiles.yaml:80)
    static func billingProfilePutRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.billingProfilePutRequestBodyContentApplication1jsonSchema_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x1F, 36)
        }
        Self.customerBillingProfile(value, &run)
        Self.phoneNumberByCountry(value, &run)
    }
    private static let billingProfilePutRequestBodyContentApplication1jsonSchema_members1: JSONMembers = JSONMembers("email\nculture\nlanguage\ncompanyName\ndefaultAddress", matching: .ignoringCase)

    /// `paths/domains.yaml#/Domain/parameters/0/schema` (paths/domains.yaml:8)
    static func domainParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 37) }
        run.minLength(value, 1, 38)
    }

    /// `schemas/managed-services.yaml#/ManagedServiceCollection/properties/items` (schemas/managed-services.yaml:49)
    static func managedServiceCollectionPropertiesItems(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 39) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.managedService(elements.value, &run)
        }
    }

    /// `paths/relationships.yaml#/RelationshipRequest/get/parameters/1/schema` (paths/relationships.yaml:98)
    static func relationshipRequestGetParameters1Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 40) }
    }

    /// `schemas/domains.yaml#/VerifiedDomain/allOf/0/if` (schemas/domains.yaml:20)
    static func verifiedDomainAllOf0If(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.verifiedDomainAllOf0If_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    Self.verifiedDomainAllOf0IfPropertiesDomain(members.value, &run)
                default: break
                }
            }
            run.required(value, seen, 0x1, 41)
        }
    }
    private static let verifiedDomainAllOf0If_members1: JSONMembers = JSONMembers("domain", matching: .ignoringCase)

    /// `schemas/domains.yaml#/VerifiedDomain/allOf/0/then` (schemas/domains.yaml:28)
    static func verifiedDomainAllOf0Then(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.verifiedDomainAllOf0Then_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x1, 42)
        }
    }
    private static let verifiedDomainAllOf0Then_members1: JSONMembers = JSONMembers("domainFederationSettings", matching: .ignoringCase)

    /// `schemas/domains.yaml#/SigningCertificateUpdateStatus` (schemas/domains.yaml:175)
    static func signingCertificateUpdateStatus(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 43) }
        var members: MemberCursor = MemberCursor(value, Self.signingCertificateUpdateStatus_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                Self.dateTimeMaybeLocal(members.value, &run)
            case 1:
                if members.value.isNull || members.value.isInteger {
                    if members.value.isNumber {
                        run.format(members.value, .int32, 45)
                    }
                } else {
                    run.fail(members.value, 44)
                }
            default: break
            }
        }
    }
    private static let signingCertificateUpdateStatus_members1: JSONMembers = JSONMembers("lastRunAt\nresult", matching: .ignoringCase)

    /// `schemas/domains.yaml#/FederationProtocol` (schemas/domains.yaml:161)
    static func federationProtocol(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 46) }
    }

    /// `schemas/relationships.yaml#/CustomerRelationshipRequest` (schemas/relationships.yaml:88)
    static func customerRelationshipRequest(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 47) }
        var members: MemberCursor = MemberCursor(value, Self.customerRelationshipRequest_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uri, 49)
                } else {
                    run.fail(members.value, 48)
                }
            case 1:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let customerRelationshipRequest_members1: JSONMembers = JSONMembers("url\nattributes", matching: .ignoringCase)

    /// `paths/relationships.yaml#/PartnerRelationships/get/parameters/1/content/application~1json/schema` (paths/relationships.yaml:58)
    static func partnerRelationshipsGetParameters1ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.partnerRelationshipFilter(value, &run)
    }

    /// `schemas/relationships.yaml#/PartnerRelationshipFilter/properties/Field` (schemas/relationships.yaml:78)
    static func partnerRelationshipFilterPropertiesField(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 50) }
        if !(value.isString("Name")) { run.fail(value, 51) }
    }

    /// `schemas/relationships.yaml#/PartnerRelationshipState` (schemas/relationships.yaml:36)
    static func partnerRelationshipState(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 52) }
    }

    /// `paths/validation.yaml#/Address/post/responses/200/content/application~1json/schema` (paths/validation.yaml:43)
    static func addressPostResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.addressValidationResponse(value, &run)
    }

    /// `paths/validation.yaml#/Status/get/parameters/0/schema` (paths/validation.yaml:106)
    static func statusGetParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if !(value.isString) {
            run.fail(value, 53)
        }
    }

    /// `schemas/country-validation-rules.yaml#/ValidationStatus` (schemas/country-validation-rules.yaml:104)
    static func validationStatus(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 54) }
        var members: MemberCursor = MemberCursor(value, Self.validationStatus_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 55)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 56)
                }
            case 2:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 57)
                }
            default: break
            }
        }
    }
    private static let validationStatus_members1: JSONMembers = JSONMembers("type\nstatus\nlastUpdateDateTime", matching: .ignoringCase)

    /// `paths/validation.yaml#/Status/get/responses/200/content/application~1json/schema` (paths/validation.yaml:113)
    static func statusGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.validationStatus(value, &run)
    }

    /// `schemas/country-validation-rules.yaml#/CountryValidationRules/properties/supportedStatesList` (schemas/country-validation-rules.yaml:58)
    static func countryValidationRulesPropertiesSupportedStatesList(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray || value.isNull else { return run.fail(value, 58) }
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                if !(elements.value.isString) {
                    run.fail(elements.value, 59)
                }
            }
        }
    }

    /// `schemas/country-validation-rules.yaml#/CountryValidationRules/properties/countryCallingCodesList` (schemas/country-validation-rules.yaml:70)
    static func countryValidationRulesPropertiesCountryCallingCodesList(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray || value.isNull else { return run.fail(value, 60) }
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                if !(elements.value.isString) {
                    run.fail(elements.value, 61)
                }
            }
        }
    }

    /// `schemas/country-validation-rules.yaml#/ListOfValues/properties/value` (schemas/country-validation-rules.yaml:99)
    static func listOfValuesPropertiesValue(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 62) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            if !(elements.value.isString) {
                run.fail(elements.value, 63)
            }
        }
    }

    /// `paths/qualifications.yaml#/Qualifications/get/responses/200/content/application~1json/schema` (paths/qualifications.yaml:26)
    static func qualificationsGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 64) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.qualification(elements.value, &run)
        }
    }

    /// `paths/qualifications.yaml#/Qualifications/post/parameters/0/schema` (paths/qualifications.yaml:48)
    static func qualificationsPostParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 65) }
    }

    /// `paths/qualifications.yaml#/Qualifications/post/responses/2XX/content/application~1json/schema` (paths/qualifications.yaml:62)
    static func qualificationsPostResponses2XXContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.qualification(value, &run)
    }

    /// `paths/qualifications.yaml#/RetiredQualification/get/responses/200/content/application~1json/schema` (paths/qualifications.yaml:93)
    static func retiredQualificationGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if !(value.isString) {
            run.fail(value, 66)
        }
    }

    /// `schemas/users.yaml#/CustomerUserFilter` (schemas/users.yaml:174)
    static func customerUserFilter(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 67) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.customerUserFilter_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 68)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 69)
                }
            case 2:
                Self.filterOperator(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x7, 70)
    }
    private static let customerUserFilter_members1: JSONMembers = JSONMembers("Field\nValue\nOperator", matching: .ignoringCase)

    /// `schemas/users.yaml#/CustomerUserFilterField` (schemas/users.yaml:189)
    static func customerUserFilterField(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 71) }
    }

    /// `schemas/qualifications.yaml#/SettableQualificationKind` (schemas/qualifications.yaml:62)
    static func settableQualificationKind(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 72) }
        if !(value.isString(in: Self.settableQualificationKind_texts1)) { run.fail(value, 73) }
    }
    private static let settableQualificationKind_texts1: JSONMembers = JSONMembers("Education\nGovernmentCommunityCloud\nStateOwnedEntity", matching: .exact)

    /// `schemas/qualifications.yaml#/QualificationKind` (schemas/qualifications.yaml:28)
    static func qualificationKind(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 74) }
    }

    /// `paths/users.yaml#/Users/get/responses/200/content/application~1json/schema` (paths/users.yaml:56)
    static func usersGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerUserCollection(value, &run)
    }

    /// `paths/users.yaml#/Users/post/responses/200/content/application~1json/schema` (paths/users.yaml:93)
    static func usersPostResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerUser(value, &run)
    }

    /// `parameters.yaml#/UserId/schema` (parameters.yaml:20)
    static func userIdSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            run.format(value, .uuid, 76)
        } else {
            run.fail(value, 75)
        }
    }

    /// `paths/users.yaml#/ResetPassword/patch/responses/200/content/application~1json/schema` (paths/users.yaml:219)
    static func resetPasswordPatchResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerUser(value, &run)
    }

    /// `schemas/users.yaml#/DirectoryRoleCollection` (schemas/users.yaml:209)
    static func directoryRoleCollection(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 77) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.directoryRoleCollection_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isInteger {
                    run.format(members.value, .int32, 79)
                } else {
                    run.fail(members.value, 78)
                }
            case 1:
                Self.directoryRoleCollectionPropertiesItems(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 80)
                }
            case 3:
                Self.resourceLinks(members.value, &run)
            case 4:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x2, 81)
    }
    private static let directoryRoleCollection_members1: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)

    /// `paths/users.yaml#/UserRoles/get/responses/200/content/application~1json/schema` (paths/users.yaml:248)
    static func userRolesGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.directoryRoleCollection(value, &run)
    }

    /// `schemas/users.yaml#/UserMemberCollection` (schemas/users.yaml:274)
    static func userMemberCollection(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 82) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.userMemberCollection_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isInteger {
                    run.format(members.value, .int32, 84)
                } else {
                    run.fail(members.value, 83)
                }
            case 1:
                Self.userMemberCollectionPropertiesItems(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 85)
                }
            case 3:
                Self.resourceLinks(members.value, &run)
            case 4:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x2, 86)
    }
    private static let userMemberCollection_members1: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)

    /// `schemas/users.yaml#/NewUserMember` (schemas/users.yaml:247)
    static func newUserMember(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 87) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.newUserMember_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 89)
                } else {
                    run.fail(members.value, 88)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 90)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 91)
                }
            case 3:
                Self.userMemberAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0xF, 92)
    }
    private static let newUserMember_members1: JSONMembers = JSONMembers("id\ndisplayName\nuserPrincipalName\nattributes", matching: .ignoringCase)

    /// `paths/users.yaml#/RoleMembers/post/requestBody/content/application~1json/schema` (paths/users.yaml:333)
    static func roleMembersPostRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.newUserMember(value, &run)
    }

    /// `schemas/users.yaml#/UserMember` (schemas/users.yaml:229)
    static func userMember(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 93) }
        var members: MemberCursor = MemberCursor(value, Self.userMember_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 95)
                } else {
                    run.fail(members.value, 94)
                }
            case 1:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 96)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 97)
                }
            case 3:
                if members.value.isString {
                    run.format(members.value, .uuid, 99)
                } else {
                    run.fail(members.value, 98)
                }
            case 4:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let userMember_members1: JSONMembers = JSONMembers("id\ndisplayName\nuserPrincipalName\nroleId\nattributes", matching: .ignoringCase)

    /// `paths/users.yaml#/RoleMembers/post/responses/201/content/application~1json/schema` (paths/users.yaml:348)
    static func roleMembersPostResponses201ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.userMember(value, &run)
    }

    /// `schemas/users.yaml#/DirectoryRole` (schemas/users.yaml:196)
    static func directoryRole(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 100) }
        var members: MemberCursor = MemberCursor(value, Self.directoryRole_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 102)
                } else {
                    run.fail(members.value, 101)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 103)
                }
            case 2:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let directoryRole_members1: JSONMembers = JSONMembers("id\nname\nattributes", matching: .ignoringCase)

    /// `paths/agreements.yaml#/CustomerAgreements/post/requestBody/content/application~1json/schema` (paths/agreements.yaml:83)
    static func customerAgreementsPostRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.newAgreement(value, &run)
    }

    /// `paths/agreements.yaml#/DirectSignStatus/get/responses/200/content/application~1json/schema` (paths/agreements.yaml:142)
    static func directSignStatusGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.directSignStatus(value, &run)
    }

    /// `schemas/agreements.yaml#/NewAgreement/properties/primaryContact` (schemas/agreements.yaml:33)
    static func newAgreementPropertiesPrimaryContact(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.newAgreementPropertiesPrimaryContact_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x7, 104)
        }
        Self.contact(value, &run)
    }
    private static let newAgreementPropertiesPrimaryContact_members1: JSONMembers = JSONMembers("firstName\nlastName\nemail", matching: .ignoringCase)

    static let site_table1: SiteTable = SiteTable("*\tparameters.yaml#/Locale/schema\tparameters.yaml\t81\t\ntype\t81\tstring\n*\tparameters.yaml#/ContinuationToken/schema\tparameters.yaml\t125\t\ntype\t125\tstring\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/common.yaml#/ResourceAttributes\tschemas/common.yaml\t4\t\ntype\t7\tobject\n*\tschemas/common.yaml#/ResourceAttributes/properties/etag\tschemas/common.yaml\t10\t\ntype\t15\tstring\nformat\t16\tentity-tag\n*\tschemas/common.yaml#/ResourceAttributes/properties/objectType\tschemas/common.yaml\t18\t\ntype\t21\tstring\n*\tschemas/customers.yaml#/CustomerCollection/properties/items\tschemas/customers.yaml\t88\t\ntype\t88\tarray\n*\tschemas/customers.yaml#/Customer/properties/customDomains\tschemas/customers.yaml\t31\t\ntype\t32\tarray\n*\tschemas/customers.yaml#/Customer/properties/customDomains/items\tschemas/customers.yaml\t34\t\ntype\t34\tstring\n*\tschemas/customers.yaml#/UserCredentials\tschemas/customers.yaml\t64\t\ntype\t67\tobject\n*\tschemas/customers.yaml#/UserCredentials/properties/userName\tschemas/customers.yaml\t70\t\ntype\t70\tstring\n*\tschemas/customers.yaml#/UserCredentials/properties/password\tschemas/customers.yaml\t73\t\ntype\t73\tstring\n*\tschemas/customers.yaml#/RelationshipToPartner\tschemas/customers.yaml\t52\t\ntype\t57\tstring\n*\tschemas/scalars.yaml#/CountryCode\tschemas/scalars.yaml\t22\t\ntype\t22\tstring\nminLength\t23\t2\nmaxLength\t24\t2\npattern\t25\t^[A-Z]{2}$\n*\tschemas/new-customer.yaml#/NewDirectCustomer\tschemas/new-customer.yaml\t44\t\ntype\t47\tobject\n*\tschemas/customers.yaml#/RelationshipToPartner\tschemas/customers.yaml\t52\t\ntype\t57\tstring\n*\tschemas/new-customer.yaml#/EnableGDAPByDefault\tschemas/new-customer.yaml\t142\t\ntype\t146\tboolean\tnull\n*\tschemas/new-customer.yaml#/NewDirectCustomer\tschemas/new-customer.yaml\t44\t\nrequired\t48\tcompanyProfile\tbillingProfile\nnot\t51\n*\tschemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry/if\tschemas/country-requirements.yaml\t48\t\nrequired\t48\tbillingProfile\n*\tschemas/new-customer.yaml#/Tags\tschemas/new-customer.yaml\t149\t\ntype\t151\tarray\tnull\n*\tschemas/new-customer.yaml#/Tags/items\tschemas/new-customer.yaml\t153\t\ntype\t153\tstring\n*\tschemas/country-requirements.yaml#/PhoneNumberByCountry/if\tschemas/country-requirements.yaml\t74\t\nrequired\t74\tdefaultAddress\n*\tschemas/new-customer.yaml#/NewCustomerForIndirectReseller\tschemas/new-customer.yaml\t14\t\ntype\t18\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/customers.yaml#/RelationshipToPartner\tschemas/customers.yaml\t52\t\ntype\t57\tstring\n*\tschemas/new-customer.yaml#/EnableGDAPByDefault\tschemas/new-customer.yaml\t142\t\ntype\t146\tboolean\tnull\n*\tschemas/new-customer.yaml#/NewCustomerForIndirectReseller\tschemas/new-customer.yaml\t14\t\nrequired\t19\tassociatedPartnerId\tcompanyProfile\tbillingProfile\n*\tparameters.yaml#/IfMatch/schema\tparameters.yaml\t114\t\ntype\t114\tstring\nformat\t115\tentity-tag\n*\tpaths/profiles.yaml#/BillingProfile/put/requestBody/content/application~1json/schema\tpaths/profiles.yaml\t80\t\nrequired\t81\temail\tculture\tlanguage\tcompanyName\tdefaultAddress\n*\tpaths/domains.yaml#/Domain/parameters/0/schema\tpaths/domains.yaml\t8\t\ntype\t8\tstring\nminLength\t9\t1\n*\tschemas/managed-services.yaml#/ManagedServiceCollection/properties/items\tschemas/managed-services.yaml\t49\t\ntype\t49\tarray\n*\tpaths/relationships.yaml#/RelationshipRequest/get/parameters/1/schema\tpaths/relationships.yaml\t98\t\ntype\t98\tstring\n*\tschemas/domains.yaml#/VerifiedDomain/allOf/0/if\tschemas/domains.yaml\t20\t\nrequired\t20\tdomain\n*\tschemas/domains.yaml#/VerifiedDomain/allOf/0/then\tschemas/domains.yaml\t28\t\nrequired\t28\tdomainFederationSettings\n*\tschemas/domains.yaml#/SigningCertificateUpdateStatus\tschemas/domains.yaml\t175\t\ntype\t177\tobject\n*\tschemas/domains.yaml#/SigningCertificateUpdateStatus/properties/result\tschemas/domains.yaml\t182\t\ntype\t182\tinteger\tnull\nformat\t183\tint32\n*\tschemas/domains.yaml#/FederationProtocol\tschemas/domains.yaml\t161\t\ntype\t162\tstring\n*\tschemas/relationships.yaml#/CustomerRelationshipRequest\tschemas/relationships.yaml\t88\t\ntype\t93\tobject\n*\tschemas/relationships.yaml#/CustomerRelationshipRequest/properties/url\tschemas/relationships.yaml\t96\t\ntype\t97\tstring\nformat\t98\turi\n*\tschemas/relationships.yaml#/PartnerRelationshipFilter/properties/Field\tschemas/relationships.yaml\t78\t\ntype\t79\tstring\nconst\t80\t\"Name\"\n*\tschemas/relationships.yaml#/PartnerRelationshipState\tschemas/relationships.yaml\t36\t\ntype\t36\tstring\n*\tschemas/country-validation-rules.yaml#/ValidationType\tschemas/country-validation-rules.yaml\t118\t\ntype\t119\tstring\n*\tschemas/country-validation-rules.yaml#/ValidationStatus\tschemas/country-validation-rules.yaml\t104\t\ntype\t107\tobject\n*\tschemas/country-validation-rules.yaml#/ValidationType\tschemas/country-validation-rules.yaml\t118\t\ntype\t119\tstring\n*\tschemas/country-validation-rules.yaml#/AccountValidationStatus\tschemas/country-validation-rules.yaml\t126\t\ntype\t127\tstring\n*\tschemas/country-validation-rules.yaml#/ValidationStatus/properties/lastUpdateDateTime\tschemas/country-validation-rules.yaml\t114\t\ntype\t115\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/supportedStatesList\tschemas/country-validation-rules.yaml\t58\t\ntype\t58\tarray\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/supportedStatesList/items\tschemas/country-validation-rules.yaml\t60\t\ntype\t60\tstring\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/countryCallingCodesList\tschemas/country-validation-rules.yaml\t70\t\ntype\t70\tarray\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/countryCallingCodesList/items\tschemas/country-validation-rules.yaml\t72\t\ntype\t72\tstring\n*\tschemas/country-validation-rules.yaml#/ListOfValues/properties/value\tschemas/country-validation-rules.yaml\t99\t\ntype\t99\tarray\n*\tschemas/country-validation-rules.yaml#/ListOfValues/properties/value/items\tschemas/country-validation-rules.yaml\t101\t\ntype\t101\tstring\n*\tpaths/qualifications.yaml#/Qualifications/get/responses/200/content/application~1json/schema\tpaths/qualifications.yaml\t26\t\ntype\t26\tarray\n*\tpaths/qualifications.yaml#/Qualifications/post/parameters/0/schema\tpaths/qualifications.yaml\t48\t\ntype\t48\tstring\n*\tschemas/qualifications.yaml#/RetiredQualification\tschemas/qualifications.yaml\t74\t\ntype\t76\tstring\n*\tschemas/users.yaml#/CustomerUserFilter\tschemas/users.yaml\t174\t\ntype\t178\tobject\n*\tschemas/users.yaml#/CustomerUserFilterField\tschemas/users.yaml\t189\t\ntype\t190\tstring\n*\tschemas/users.yaml#/CustomerUserFilter/properties/Value\tschemas/users.yaml\t184\t\ntype\t184\tstring\n*\tschemas/users.yaml#/CustomerUserFilter\tschemas/users.yaml\t174\t\nrequired\t179\tField\tValue\tOperator\n*\tschemas/users.yaml#/CustomerUserFilterField\tschemas/users.yaml\t189\t\ntype\t190\tstring\n*\tschemas/qualifications.yaml#/SettableQualificationKind\tschemas/qualifications.yaml\t62\t\ntype\t63\tstring\nenum\t64\t3\t\"Education\"\t\"GovernmentCommunityCloud\"\t\"StateOwnedEntity\"\n*\tschemas/qualifications.yaml#/QualificationKind\tschemas/qualifications.yaml\t28\t\ntype\t29\tstring\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/users.yaml#/DirectoryRoleCollection\tschemas/users.yaml\t209\t\ntype\t210\tobject\n*\tschemas/users.yaml#/DirectoryRoleCollection/properties/totalCount\tschemas/users.yaml\t214\t\ntype\t215\tinteger\nformat\t216\tint32\n*\tschemas/users.yaml#/DirectoryRoleCollection/properties/continuationToken\tschemas/users.yaml\t222\t\ntype\t222\tstring\n*\tschemas/users.yaml#/DirectoryRoleCollection\tschemas/users.yaml\t209\t\nrequired\t211\titems\n*\tschemas/users.yaml#/UserMemberCollection\tschemas/users.yaml\t274\t\ntype\t275\tobject\n*\tschemas/users.yaml#/UserMemberCollection/properties/totalCount\tschemas/users.yaml\t279\t\ntype\t280\tinteger\nformat\t281\tint32\n*\tschemas/users.yaml#/UserMemberCollection/properties/continuationToken\tschemas/users.yaml\t287\t\ntype\t288\tstring\n*\tschemas/users.yaml#/UserMemberCollection\tschemas/users.yaml\t274\t\nrequired\t276\titems\n*\tschemas/users.yaml#/NewUserMember\tschemas/users.yaml\t247\t\ntype\t250\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/users.yaml#/NewUserMember/properties/displayName\tschemas/users.yaml\t258\t\ntype\t258\tstring\n*\tschemas/users.yaml#/NewUserMember/properties/userPrincipalName\tschemas/users.yaml\t260\t\ntype\t260\tstring\n*\tschemas/users.yaml#/NewUserMember\tschemas/users.yaml\t247\t\nrequired\t252\tid\tdisplayName\tuserPrincipalName\tattributes\n*\tschemas/users.yaml#/UserMember\tschemas/users.yaml\t229\t\ntype\t232\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/users.yaml#/UserMember/properties/displayName\tschemas/users.yaml\t238\t\ntype\t238\tstring\tnull\n*\tschemas/users.yaml#/UserMember/properties/userPrincipalName\tschemas/users.yaml\t240\t\ntype\t240\tstring\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/users.yaml#/DirectoryRole\tschemas/users.yaml\t196\t\ntype\t199\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/users.yaml#/DirectoryRole/properties/name\tschemas/users.yaml\t204\t\ntype\t204\tstring\n*\tschemas/agreements.yaml#/NewAgreement/properties/primaryContact\tschemas/agreements.yaml\t33\t\nrequired\t35\tfirstName\tlastName\temail")
}
