// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionRuntime

extension Schemas {
    /// `schemas/new-customer.yaml#/NewCustomer` (schemas/new-customer.yaml:2)
    static func newCustomer(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        run.oneOf(value, 1048576, branches: 2) { (branch: Int, run: inout PinionRuntime.Validation) in
            switch branch {
            case 0:
                Self.newCustomerForIndirectReseller(value, &run)
            case 1:
                Self.newDirectCustomer(value, &run)
            default: break
            }
        }
    }

    /// `schemas/customers.yaml#/Customer` (schemas/customers.yaml:2)
    static func customer(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048577) }
        var members: MemberCursor = MemberCursor(value, Self.customer_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 1048579)
                } else {
                    run.fail(members.value, 1048578)
                }
            case 1:
                if members.value.isString {
                    run.format(members.value, .uuid, 1048581)
                } else {
                    run.fail(members.value, 1048580)
                }
            case 2:
                Self.customerCompanyProfile(members.value, &run)
            case 3:
                Self.customerBillingProfile(members.value, &run)
            case 4:
                if !(members.value.isString) {
                    run.fail(members.value, 1048582)
                }
            case 5:
                if !(members.value.isBoolean) {
                    run.fail(members.value, 1048583)
                }
            case 6:
                Self.userCredentials(members.value, &run)
            case 7:
                Self.customerPropertiesCustomDomains(members.value, &run)
            case 8:
                if members.value.isString {
                    run.format(members.value, .uuid, 1048585)
                } else {
                    run.fail(members.value, 1048584)
                }
            case 9:
                if !(members.value.isBoolean) {
                    run.fail(members.value, 1048586)
                }
            case 10:
                Self.customerPropertiesTags(members.value, &run)
            case 11:
                Self.resourceLinks(members.value, &run)
            case 12:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let customer_members1: JSONMembers = JSONMembers("id\ncommerceId\ncompanyProfile\nbillingProfile\nrelationshipToPartner\nallowDelegatedAccess\nuserCredentials\ncustomDomains\nassociatedPartnerId\nenableGDAPByDefault\ntags\nlinks\nattributes", matching: .ignoringCase)

    /// `responses.yaml#/TooManyRequests/content/application~1json/schema` (responses.yaml:45)
    static func tooManyRequestsContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.serviceError(value, &run)
    }

    /// `parameters.yaml#/SeekOperation/schema` (parameters.yaml:132)
    static func seekOperationSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            if !(value.isString(in: Self.seekOperationSchema_texts1)) { run.fail(value, 1048588) }
        } else {
            run.fail(value, 1048587)
        }
    }
    private static let seekOperationSchema_texts1: JSONMembers = JSONMembers("First\nPrevious\nNext\nLast\nPageIndex", matching: .exact)

    /// `parameters.yaml#/Offset/schema` (parameters.yaml:150)
    static func offsetSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isInteger else { return run.fail(value, 1048589) }
        run.minimum(value, 0, 1048590)
        run.format(value, .int32, 1048591)
    }

    /// `parameters.yaml#/CorrelationId/schema` (parameters.yaml:49)
    static func correlationIdSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            run.format(value, .uuid, 1048593)
        } else {
            run.fail(value, 1048592)
        }
    }

    /// `schemas/customers.yaml#/CustomerCollection` (schemas/customers.yaml:77)
    static func customerCollection(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048594) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.customerCollection_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isInteger {
                    run.format(members.value, .int32, 1048596)
                } else {
                    run.fail(members.value, 1048595)
                }
            case 1:
                Self.customerCollectionPropertiesItems(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 1048597)
                }
            case 3:
                Self.resourceLinks(members.value, &run)
            case 4:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x2, 1048598)
    }
    private static let customerCollection_members1: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)

    /// `paths/customers.yaml#/Customers/get/responses/200/content/application~1json/schema` (paths/customers.yaml:168)
    static func customersGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerCollection(value, &run)
    }

    /// `schemas/customers.yaml#/RelationshipRemoval` (schemas/customers.yaml:123)
    static func relationshipRemoval(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048599) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.relationshipRemoval_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    if !(members.value.isString("none")) { run.fail(members.value, 1048601) }
                } else {
                    run.fail(members.value, 1048600)
                }
            case 1:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x1, 1048602)
    }
    private static let relationshipRemoval_members1: JSONMembers = JSONMembers("relationshipToPartner\nattributes", matching: .ignoringCase)

    /// `schemas/common.yaml#/Link` (schemas/common.yaml:42)
    static func link(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048603) }
        var members: MemberCursor = MemberCursor(value, Self.link_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 1048604)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 1048605)
                }
            case 2:
                Self.linkPropertiesHeaders(members.value, &run)
            case 3:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048606)
                }
            default: break
            }
        }
    }
    private static let link_members1: JSONMembers = JSONMembers("uri\nmethod\nheaders\nbody", matching: .ignoringCase)

    /// `schemas/common.yaml#/KeyValuePair` (schemas/common.yaml:65)
    static func keyValuePair(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048607) }
        var members: MemberCursor = MemberCursor(value, Self.keyValuePair_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 1048608)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 1048609)
                }
            default: break
            }
        }
    }
    private static let keyValuePair_members1: JSONMembers = JSONMembers("key\nvalue", matching: .ignoringCase)

    /// `schemas/customers.yaml#/CustomerFilterField` (schemas/customers.yaml:117)
    static func customerFilterField(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 1048610) }
        if !(value.isString(in: Self.customerFilterField_texts1)) { run.fail(value, 1048611) }
    }
    private static let customerFilterField_texts1: JSONMembers = JSONMembers("CompanyName\nDomain\nIndirectReseller\nIndirectCloudSolutionProvider", matching: .exact)

    /// `schemas/customers.yaml#/Customer/properties/tags` (schemas/customers.yaml:42)
    static func customerPropertiesTags(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 1048612) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            if !(elements.value.isString) {
                run.fail(elements.value, 1048613)
            }
        }
    }

    /// `schemas/profiles.yaml#/CustomerBillingProfile` (schemas/profiles.yaml:34)
    static func customerBillingProfile(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048614) }
        var members: MemberCursor = MemberCursor(value, Self.customerBillingProfile_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 1048616)
                } else {
                    run.fail(members.value, 1048615)
                }
            case 1:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048617)
                }
            case 2:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048618)
                }
            case 3:
                if members.value.isString {
                    run.format(members.value, .email, 1048620)
                } else {
                    run.fail(members.value, 1048619)
                }
            case 4:
                if members.value.isString {
                    run.pattern(members.value, Self.pattern_f73b555d_919d8160, 1048622)
                } else {
                    run.fail(members.value, 1048621)
                }
            case 5:
                if members.value.isString {
                    run.pattern(members.value, Self.pattern_6a635f5b_d61a7f89, 1048624)
                } else {
                    run.fail(members.value, 1048623)
                }
            case 6:
                if !(members.value.isString) {
                    run.fail(members.value, 1048625)
                }
            case 7:
                Self.address(members.value, &run)
            case 8:
                Self.resourceLinks(members.value, &run)
            case 9:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let customerBillingProfile_members1: JSONMembers = JSONMembers("id\nfirstName\nlastName\nemail\nculture\nlanguage\ncompanyName\ndefaultAddress\nlinks\nattributes", matching: .ignoringCase)

    /// `schemas/profiles.yaml#/CustomerCompanyProfile` (schemas/profiles.yaml:2)
    static func customerCompanyProfile(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048626) }
        var members: MemberCursor = MemberCursor(value, Self.customerCompanyProfile_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 1048628)
                } else {
                    run.fail(members.value, 1048627)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 1048629)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 1048630)
                }
            case 3:
                Self.address(members.value, &run)
            case 4:
                if members.value.isString {
                    run.format(members.value, .email, 1048632)
                } else {
                    run.fail(members.value, 1048631)
                }
            case 5:
                if !(members.value.isString) {
                    run.fail(members.value, 1048633)
                }
            case 6:
                Self.resourceLinks(members.value, &run)
            case 7:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let customerCompanyProfile_members1: JSONMembers = JSONMembers("tenantId\ndomain\ncompanyName\naddress\nemail\norganizationRegistrationNumber\nlinks\nattributes", matching: .ignoringCase)

    /// `schemas/new-customer.yaml#/NewDirectCustomer/not` (schemas/new-customer.yaml:51)
    static func newDirectCustomerNot(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.newDirectCustomerNot_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    if !(members.value.isString) {
                        run.fail(members.value, 1048634)
                    }
                default: break
                }
            }
            run.required(value, seen, 0x1, 1048635)
        }
    }
    private static let newDirectCustomerNot_members1: JSONMembers = JSONMembers("associatedPartnerId", matching: .ignoringCase)

    /// `schemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry/then/properties/companyProfile` (schemas/country-requirements.yaml:61)
    static func organizationRegistrationNumberByCountryThenPropertiesCompanyProfile(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.organizationRegistrationNumberByCountryThenPropertiesCompanyProfile_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    if members.value.isString {
                        run.pattern(members.value, Self.pattern_bc8e68df_b93299af, 1048637)
                    } else {
                        run.fail(members.value, 1048636)
                    }
                default: break
                }
            }
            run.required(value, seen, 0x1, 1048638)
        }
    }
    private static let organizationRegistrationNumberByCountryThenPropertiesCompanyProfile_members1: JSONMembers = JSONMembers("organizationRegistrationNumber", matching: .ignoringCase)

    /// `schemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry/if/properties/billingProfile` (schemas/country-requirements.yaml:51)
    static func organizationRegistrationNumberByCountryIfPropertiesBillingProfile(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.organizationRegistrationNumberByCountryIfPropertiesBillingProfile_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    Self.organizationRegistrationNumberByCountryIfPropertiesBillingProfilePropertiesDefaultAddress(members.value, &run)
                default: break
                }
            }
            run.required(value, seen, 0x1, 1048639)
        }
    }
    private static let organizationRegistrationNumberByCountryIfPropertiesBillingProfile_members1: JSONMembers = JSONMembers("defaultAddress", matching: .ignoringCase)

    /// `schemas/country-requirements.yaml#/CountryWithExtraRequirements` (schemas/country-requirements.yaml:11)
    static func countryWithExtraRequirements(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if !(value.isString(in: Self.countryWithExtraRequirements_texts1)) { run.fail(value, 1048640) }
    }
    private static let countryWithExtraRequirements_texts1: JSONMembers = JSONMembers("AM\nAZ\nBY\nHU\nKZ\nKG\nMD\nRU\nTJ\nUZ\nUA\nIN\nBR\nZA\nPL\nAE\nSA\nTR\nTH\nVN\nMM\nIQ\nSS\nVE", matching: .exact)

    /// `schemas/new-customer.yaml#/NewBillingProfile` (schemas/new-customer.yaml:94)
    static func newBillingProfile(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048641) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.newBillingProfile_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .email, 1048643)
                } else {
                    run.fail(members.value, 1048642)
                }
            case 1:
                if members.value.isString {
                    run.pattern(members.value, Self.pattern_f73b555d_919d8160, 1048645)
                } else {
                    run.fail(members.value, 1048644)
                }
            case 2:
                if members.value.isString {
                    run.pattern(members.value, Self.pattern_6a635f5b_d61a7f89, 1048647)
                } else {
                    run.fail(members.value, 1048646)
                }
            case 3:
                if members.value.isString {
                    run.minLength(members.value, 1, 1048649)
                } else {
                    run.fail(members.value, 1048648)
                }
            case 4:
                Self.newBillingProfilePropertiesDefaultAddress(members.value, &run)
            case 5:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048650)
                }
            case 6:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048651)
                }
            case 7:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x1F, 1048652)
        Self.phoneNumberByCountry(value, &run)
    }
    private static let newBillingProfile_members1: JSONMembers = JSONMembers("email\nculture\nlanguage\ncompanyName\ndefaultAddress\nfirstName\nlastName\nattributes", matching: .ignoringCase)

    /// `schemas/new-customer.yaml#/NewCompanyProfile` (schemas/new-customer.yaml:72)
    static func newCompanyProfile(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048653) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.newCompanyProfile_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.minLength(members.value, 1, 1048655)
                } else {
                    run.fail(members.value, 1048654)
                }
            case 1:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048656)
                }
            case 2:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x1, 1048657)
    }
    private static let newCompanyProfile_members1: JSONMembers = JSONMembers("domain\norganizationRegistrationNumber\nattributes", matching: .ignoringCase)

    /// `paths/profiles.yaml#/BillingProfile/put/responses/200/content/application~1json/schema` (paths/profiles.yaml:90)
    static func billingProfilePutResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerBillingProfile(value, &run)
    }

    /// `schemas/managed-services.yaml#/ManagedServiceCollection` (schemas/managed-services.yaml:40)
    static func managedServiceCollection(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048658) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.managedServiceCollection_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isInteger {
                    run.format(members.value, .int32, 1048660)
                } else {
                    run.fail(members.value, 1048659)
                }
            case 1:
                Self.managedServiceCollectionPropertiesItems(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 1048661)
                }
            case 3:
                Self.resourceLinks(members.value, &run)
            case 4:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x2, 1048662)
    }
    private static let managedServiceCollection_members1: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)

    /// `paths/managed-services.yaml#/ManagedServices/get/responses/200/content/application~1json/schema` (paths/managed-services.yaml:24)
    static func managedServicesGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.managedServiceCollection(value, &run)
    }

    /// `schemas/managed-services.yaml#/ManagedService` (schemas/managed-services.yaml:2)
    static func managedService(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048663) }
        var members: MemberCursor = MemberCursor(value, Self.managedService_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 1048664)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 1048665)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 1048666)
                }
            case 3:
                Self.managedServiceLinks(members.value, &run)
            case 4:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let managedService_members1: JSONMembers = JSONMembers("id\nname\ngroupName\nlinks\nattributes", matching: .ignoringCase)

    /// `paths/domains.yaml#/DomainAvailability/parameters/0/schema` (paths/domains.yaml:45)
    static func domainAvailabilityParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 1048667) }
        run.minLength(value, 1, 1048668)
    }

    /// `paths/domains.yaml#/DomainAvailability/get/responses/200/content/application~1json/schema` (paths/domains.yaml:69)
    static func domainAvailabilityGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isBoolean else { return run.fail(value, 1048669) }
    }

    /// `schemas/domains.yaml#/VerifiedDomain` (schemas/domains.yaml:2)
    static func verifiedDomain(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048670) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.verifiedDomain_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.minLength(members.value, 1, 1048672)
                } else {
                    run.fail(members.value, 1048671)
                }
            case 1:
                Self.domain(members.value, &run)
            case 2:
                Self.domainFederationSettings(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x3, 1048673)
        Self.verifiedDomainAllOf0(value, &run)
    }
    private static let verifiedDomain_members1: JSONMembers = JSONMembers("verifiedDomainName\ndomain\ndomainFederationSettings", matching: .ignoringCase)

    /// `paths/domains.yaml#/VerifiedDomain/post/requestBody/content/application~1json/schema` (paths/domains.yaml:97)
    static func verifiedDomainPostRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.verifiedDomain(value, &run)
    }

    /// `schemas/domains.yaml#/Domain` (schemas/domains.yaml:33)
    static func domain(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048674) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.domain_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 1048675)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 1048676)
                }
            case 2:
                if !(members.value.isBoolean || members.value.isNull) {
                    run.fail(members.value, 1048677)
                }
            case 3:
                if !(members.value.isBoolean || members.value.isNull) {
                    run.fail(members.value, 1048678)
                }
            case 4:
                if !(members.value.isString) {
                    run.fail(members.value, 1048679)
                }
            case 5:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048680)
                }
            case 6:
                if !(members.value.isString) {
                    run.fail(members.value, 1048681)
                }
            case 7:
                if !(members.value.isString) {
                    run.fail(members.value, 1048682)
                }
            default: break
            }
        }
        run.required(value, seen, 0xD3, 1048683)
    }
    private static let domain_members1: JSONMembers = JSONMembers("authenticationType\ncapability\nisDefault\nisInitial\nname\nrootDomain\nstatus\nverificationMethod", matching: .ignoringCase)

    /// `paths/relationships.yaml#/RelationshipRequest/get/parameters/2/schema` (paths/relationships.yaml:103)
    static func relationshipRequestGetParameters2Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isBoolean else { return run.fail(value, 1048684) }
    }

    /// `schemas/domains.yaml#/DomainAuthenticationType` (schemas/domains.yaml:60)
    static func domainAuthenticationType(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 1048685) }
    }

    /// `schemas/domains.yaml#/VerifiedDomain/allOf/0/if/properties/domain` (schemas/domains.yaml:23)
    static func verifiedDomainAllOf0IfPropertiesDomain(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.verifiedDomainAllOf0IfPropertiesDomain_members2)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    if !(members.value.isString(in: Self.verifiedDomainAllOf0IfPropertiesDomain_texts1)) { run.fail(members.value, 1048686) }
                default: break
                }
            }
            run.required(value, seen, 0x1, 1048687)
        }
    }
    private static let verifiedDomainAllOf0IfPropertiesDomain_texts1: JSONMembers = JSONMembers("Federated\nfederated", matching: .exact)
    private static let verifiedDomainAllOf0IfPropertiesDomain_members2: JSONMembers = JSONMembers("authenticationType", matching: .ignoringCase)

    /// `schemas/domains.yaml#/DomainFederationSettings` (schemas/domains.yaml:111)
    static func domainFederationSettings(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048688) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.domainFederationSettings_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 1048689)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 1048690)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 1048691)
                }
            case 3:
                if !(members.value.isString) {
                    run.fail(members.value, 1048692)
                }
            case 4:
                if !(members.value.isString) {
                    run.fail(members.value, 1048693)
                }
            case 5:
                if !(members.value.isString) {
                    run.fail(members.value, 1048694)
                }
            case 6:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048695)
                }
            case 7:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048696)
                }
            case 8:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048697)
                }
            case 9:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048698)
                }
            case 10:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048699)
                }
            case 11:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048700)
                }
            case 12:
                Self.signingCertificateUpdateStatus(members.value, &run)
            case 13:
                if !(members.value.isBoolean || members.value.isNull) {
                    run.fail(members.value, 1048701)
                }
            default: break
            }
        }
        run.required(value, seen, 0x3F, 1048702)
    }
    private static let domainFederationSettings_members1: JSONMembers = JSONMembers("issuerUri\nlogOffUri\npassiveLogOnUri\npreferredAuthenticationProtocol\npromptLoginBehavior\nsigningCertificate\nactiveLogOnUri\ndefaultInteractiveAuthenticationMethod\nfederationBrandName\nmetadataExchangeUri\nnextSigningCertificate\nopenIdConnectDiscoveryEndpoint\nsigningCertificateUpdateStatus\nsupportsMfa", matching: .ignoringCase)

    /// `schemas/relationships.yaml#/PartnerRelationshipQuery` (schemas/relationships.yaml:43)
    static func partnerRelationshipQuery(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 1048703) }
        if !(value.isString(in: Self.partnerRelationshipQuery_texts1)) { run.fail(value, 1048704) }
    }
    private static let partnerRelationshipQuery_texts1: JSONMembers = JSONMembers("IsIndirectCloudSolutionProviderOf\nIsIndirectResellerOf", matching: .exact)

    /// `schemas/relationships.yaml#/PartnerRelationshipFilter` (schemas/relationships.yaml:72)
    static func partnerRelationshipFilter(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048705) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.partnerRelationshipFilter_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    if !(members.value.isString("Name")) { run.fail(members.value, 1048707) }
                } else {
                    run.fail(members.value, 1048706)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 1048708)
                }
            case 2:
                Self.filterOperator(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x7, 1048709)
    }
    private static let partnerRelationshipFilter_members1: JSONMembers = JSONMembers("Field\nValue\nOperator", matching: .ignoringCase)

    /// `schemas/country-validation-rules.yaml#/CountryValidationRules` (schemas/country-validation-rules.yaml:2)
    static func countryValidationRules(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048710) }
        var members: MemberCursor = MemberCursor(value, Self.countryValidationRules_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 1048711)
                }
            case 1:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048712)
                }
            case 2:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048713)
                }
            case 3:
                if !(members.value.isBoolean) {
                    run.fail(members.value, 1048714)
                }
            case 4:
                if !(members.value.isBoolean) {
                    run.fail(members.value, 1048715)
                }
            case 5:
                if !(members.value.isBoolean) {
                    run.fail(members.value, 1048716)
                }
            case 6:
                if !(members.value.isBoolean) {
                    run.fail(members.value, 1048717)
                }
            case 7:
                if !(members.value.isBoolean) {
                    run.fail(members.value, 1048718)
                }
            case 8:
                if !(members.value.isBoolean || members.value.isNull) {
                    run.fail(members.value, 1048719)
                }
            case 9:
                if !(members.value.isBoolean || members.value.isNull) {
                    run.fail(members.value, 1048720)
                }
            case 10:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048721)
                }
            case 11:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048722)
                }
            case 12:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048723)
                }
            case 13:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048724)
                }
            case 14:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048725)
                }
            case 15:
                if !(members.value.isBoolean || members.value.isNull) {
                    run.fail(members.value, 1048726)
                }
            case 16:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048727)
                }
            case 17:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048728)
                }
            case 18:
                if !(members.value.isBoolean || members.value.isNull) {
                    run.fail(members.value, 1048729)
                }
            case 19:
                Self.countryValidationRulesPropertiesSupportedStatesList(members.value, &run)
            case 20:
                Self.countryValidationRulesPropertiesSupportedLanguagesList(members.value, &run)
            case 21:
                Self.countryValidationRulesPropertiesSupportedCulturesList(members.value, &run)
            case 22:
                Self.countryValidationRulesPropertiesCountryCallingCodesList(members.value, &run)
            case 23:
                Self.listOfValues(members.value, &run)
            case 24:
                Self.listOfValues(members.value, &run)
            case 25:
                Self.listOfValues(members.value, &run)
            case 26:
                Self.listOfValues(members.value, &run)
            case 27:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048730)
                }
            case 28:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048731)
                }
            case 29:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 1048732)
                }
            case 30:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let countryValidationRules_members1: JSONMembers = JSONMembers("iso2Code\niso3Code\ndefaultCulture\nisStateRequired\nisCityRequired\nisPostalCodeRequired\nisVatIdSupported\nisTaxIdSupported\nisTaxIdOptional\nisRegistrationNumberSupported\npostalCodeRegex\nphoneNumberRegex\nvatIdRegex\ntaxIdFormat\ntaxIdSample\ncustomerOrganizationRegistrationNumberRequired\ncustomerOrganizationRegistrationNumberRegex\ncustomerOrganizationRegistrationNumberSample\ncustomerOrganizationPhoneNumberRequired\nsupportedStatesList\nsupportedLanguagesList\nsupportedCulturesList\ncountryCallingCodesList\nstates\nsupportedLanguages\nsupportedCultures\ncountryCallingCodes\nresellerAgreementRegion\ngeographicRegion\nextensionData\nattributes", matching: .ignoringCase)

    /// `schemas/country-validation-rules.yaml#/AccountValidationStatus` (schemas/country-validation-rules.yaml:126)
    static func accountValidationStatus(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 1048733) }
    }

    /// `schemas/country-validation-rules.yaml#/CountryValidationRules/properties/supportedLanguagesList` (schemas/country-validation-rules.yaml:62)
    static func countryValidationRulesPropertiesSupportedLanguagesList(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray || value.isNull else { return run.fail(value, 1048734) }
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                if !(elements.value.isString) {
                    run.fail(elements.value, 1048735)
                }
            }
        }
    }

    /// `schemas/country-validation-rules.yaml#/CountryValidationRules/properties/supportedCulturesList` (schemas/country-validation-rules.yaml:66)
    static func countryValidationRulesPropertiesSupportedCulturesList(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray || value.isNull else { return run.fail(value, 1048736) }
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                if !(elements.value.isString) {
                    run.fail(elements.value, 1048737)
                }
            }
        }
    }

    /// `schemas/qualifications.yaml#/GccValidationRelationship` (schemas/qualifications.yaml:111)
    static func gccValidationRelationship(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048738) }
        var members: MemberCursor = MemberCursor(value, Self.gccValidationRelationship_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 1048739)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 1048740)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 1048741)
                }
            case 3:
                if !(members.value.isString) {
                    run.fail(members.value, 1048742)
                }
            case 4:
                if members.value.isString {
                    run.format(members.value, .entityTag, 1048744)
                } else {
                    run.fail(members.value, 1048743)
                }
            default: break
            }
        }
    }
    private static let gccValidationRelationship_members1: JSONMembers = JSONMembers("partnerId\ncustomerId\nvalidationId\norganizationName\neTag", matching: .ignoringCase)

    /// `paths/qualifications.yaml#/CustomerValidation/get/responses/2XX/content/application~1json/schema` (paths/qualifications.yaml:187)
    static func customerValidationGetResponses2XXContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.gccValidationRelationship(value, &run)
    }

    /// `paths/users.yaml#/Users/get/parameters/1/content/application~1json/schema` (paths/users.yaml:27)
    static func usersGetParameters1ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerUserFilter(value, &run)
    }

    /// `paths/users.yaml#/Users/get/parameters/3/schema` (paths/users.yaml:40)
    static func usersGetParameters3Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            if !(value.isString(in: Self.usersGetParameters3Schema_texts1)) { run.fail(value, 1048746) }
        } else {
            run.fail(value, 1048745)
        }
    }
    private static let usersGetParameters3Schema_texts1: JSONMembers = JSONMembers("Ascending\nDescending", matching: .exact)

    /// `paths/users.yaml#/User/get/responses/200/content/application~1json/schema` (paths/users.yaml:122)
    static func userGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerUser(value, &run)
    }

    /// `schemas/agreements.yaml#/AgreementTypeFilter` (schemas/agreements.yaml:52)
    static func agreementTypeFilter(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 1048747) }
    }

    /// `paths/agreements.yaml#/AgreementMetadata/get/parameters/0/schema` (paths/agreements.yaml:21)
    static func agreementMetadataGetParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if !(value.isString) {
            run.fail(value, 1048748)
        }
    }

    /// `schemas/users.yaml#/UserMemberAttributes` (schemas/users.yaml:265)
    static func userMemberAttributes(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048749) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.userMemberAttributes_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    if !(members.value.isString("UserMember")) { run.fail(members.value, 1048751) }
                } else {
                    run.fail(members.value, 1048750)
                }
            default: break
            }
        }
        run.required(value, seen, 0x1, 1048752)
    }
    private static let userMemberAttributes_members1: JSONMembers = JSONMembers("objectType", matching: .ignoringCase)

    /// `schemas/users.yaml#/PasswordProfile` (schemas/users.yaml:123)
    static func passwordProfile(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048753) }
        var members: MemberCursor = MemberCursor(value, Self.passwordProfile_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 1048754)
                }
            case 1:
                if !(members.value.isBoolean) {
                    run.fail(members.value, 1048755)
                }
            default: break
            }
        }
    }
    private static let passwordProfile_members1: JSONMembers = JSONMembers("password\nforceChangePassword", matching: .ignoringCase)

    /// `schemas/users.yaml#/CustomerUserCollection/properties/items` (schemas/users.yaml:162)
    static func customerUserCollectionPropertiesItems(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 1048756) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.customerUser(elements.value, &run)
        }
    }

    /// `paths/agreements.yaml#/AgreementMetadata/get/responses/200/content/application~1json/schema` (paths/agreements.yaml:29)
    static func agreementMetadataGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.agreementMetaDataCollection(value, &run)
    }

    /// `schemas/agreements.yaml#/AgreementMetaDataCollection/properties/items` (schemas/agreements.yaml:110)
    static func agreementMetaDataCollectionPropertiesItems(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 1048757) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.agreementMetaData(elements.value, &run)
        }
    }

    /// `paths/agreements.yaml#/CustomerAgreements/post/responses/2XX/content/application~1json/schema` (paths/agreements.yaml:102)
    static func customerAgreementsPostResponses2XXContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.agreement(value, &run)
    }

    /// `paths/agreements.yaml#/AgreementDocument/get/parameters/0/schema` (paths/agreements.yaml:176)
    static func agreementDocumentGetParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.countryCode(value, &run)
    }

    /// `paths/agreements.yaml#/AgreementDocument/parameters/0/schema` (paths/agreements.yaml:156)
    static func agreementDocumentParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 1048758) }
        run.minLength(value, 1, 1048759)
    }

    /// `paths/agreements.yaml#/AgreementDocument/get/responses/200/content/application~1json/schema` (paths/agreements.yaml:190)
    static func agreementDocumentGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.agreementDocument(value, &run)
    }

    /// `paths/agreements.yaml#/PartnerAgreementStatus/get/parameters/1/schema` (paths/agreements.yaml:224)
    static func partnerAgreementStatusGetParameters1Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            run.format(value, .uuid, 1048761)
        } else {
            run.fail(value, 1048760)
        }
    }

    /// `schemas/agreements.yaml#/PartnerAgreementStatus` (schemas/agreements.yaml:149)
    static func partnerAgreementStatus(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 1048762) }
        var members: MemberCursor = MemberCursor(value, Self.partnerAgreementStatus_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isBoolean) {
                    run.fail(members.value, 1048763)
                }
            default: break
            }
        }
    }
    private static let partnerAgreementStatus_members1: JSONMembers = JSONMembers("isAgreementSigned", matching: .ignoringCase)

    static let pattern_69060e70_ba47e41e: PatternAutomaton = PatternAutomaton("522X20Q1b5011014011220")

    static let site_table2: SiteTable = SiteTable("*\tschemas/new-customer.yaml#/NewCustomer\tschemas/new-customer.yaml\t2\t\noneOf\t2\t2\tschemas/new-customer.yaml#/NewCustomerForIndirectReseller\tschemas/new-customer.yaml#/NewDirectCustomer\thas\tassociatedPartnerId\t0\telse\t1\n*\tschemas/customers.yaml#/Customer\tschemas/customers.yaml\t2\t\ntype\t6\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/customers.yaml#/RelationshipToPartner\tschemas/customers.yaml\t52\t\ntype\t57\tstring\n*\tschemas/customers.yaml#/Customer/properties/allowDelegatedAccess\tschemas/customers.yaml\t22\t\ntype\t24\tboolean\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/customers.yaml#/Customer/properties/enableGDAPByDefault\tschemas/customers.yaml\t39\t\ntype\t40\tboolean\n*\tschemas/paging.yaml#/SeekOperation\tschemas/paging.yaml\t2\t\ntype\t3\tstring\nenum\t5\t5\t\"First\"\t\"Previous\"\t\"Next\"\t\"Last\"\t\"PageIndex\"\n*\tparameters.yaml#/Offset/schema\tparameters.yaml\t150\t\ntype\t150\tinteger\nminimum\t152\t0\nformat\t151\tint32\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/customers.yaml#/CustomerCollection\tschemas/customers.yaml\t77\t\ntype\t80\tobject\n*\tschemas/customers.yaml#/CustomerCollection/properties/totalCount\tschemas/customers.yaml\t84\t\ntype\t85\tinteger\nformat\t86\tint32\n*\tschemas/customers.yaml#/CustomerCollection/properties/continuationToken\tschemas/customers.yaml\t92\t\ntype\t93\tstring\n*\tschemas/customers.yaml#/CustomerCollection\tschemas/customers.yaml\t77\t\nrequired\t81\titems\n*\tschemas/customers.yaml#/RelationshipRemoval\tschemas/customers.yaml\t123\t\ntype\t128\tobject\n*\tschemas/customers.yaml#/RelationshipRemoval/properties/relationshipToPartner\tschemas/customers.yaml\t132\t\ntype\t132\tstring\nconst\t133\t\"none\"\n*\tschemas/customers.yaml#/RelationshipRemoval\tschemas/customers.yaml\t123\t\nrequired\t129\trelationshipToPartner\n*\tschemas/common.yaml#/Link\tschemas/common.yaml\t42\t\ntype\t45\tobject\n*\tschemas/common.yaml#/Link/properties/uri\tschemas/common.yaml\t48\t\ntype\t51\tstring\n*\tschemas/common.yaml#/Link/properties/method\tschemas/common.yaml\t53\t\ntype\t54\tstring\n*\tschemas/common.yaml#/Link/properties/body\tschemas/common.yaml\t62\t\ntype\t62\tstring\tnull\n*\tschemas/common.yaml#/KeyValuePair\tschemas/common.yaml\t65\t\ntype\t66\tobject\n*\tschemas/common.yaml#/KeyValuePair/properties/key\tschemas/common.yaml\t69\t\ntype\t69\tstring\n*\tschemas/common.yaml#/KeyValuePair/properties/value\tschemas/common.yaml\t71\t\ntype\t71\tstring\n*\tschemas/customers.yaml#/CustomerFilterField\tschemas/customers.yaml\t117\t\ntype\t118\tstring\nenum\t119\t4\t\"CompanyName\"\t\"Domain\"\t\"IndirectReseller\"\t\"IndirectCloudSolutionProvider\"\n*\tschemas/customers.yaml#/Customer/properties/tags\tschemas/customers.yaml\t42\t\ntype\t43\tarray\n*\tschemas/customers.yaml#/Customer/properties/tags/items\tschemas/customers.yaml\t45\t\ntype\t45\tstring\n*\tschemas/profiles.yaml#/CustomerBillingProfile\tschemas/profiles.yaml\t34\t\ntype\t39\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/profiles.yaml#/CustomerBillingProfile/properties/firstName\tschemas/profiles.yaml\t47\t\ntype\t48\tstring\tnull\n*\tschemas/profiles.yaml#/CustomerBillingProfile/properties/lastName\tschemas/profiles.yaml\t50\t\ntype\t51\tstring\tnull\n*\tschemas/profiles.yaml#/CustomerBillingProfile/properties/email\tschemas/profiles.yaml\t53\t\ntype\t54\tstring\nformat\t55\temail\n*\tschemas/scalars.yaml#/Culture\tschemas/scalars.yaml\t10\t\ntype\t10\tstring\npattern\t11\t^[A-Za-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|[0-9]{3})$\n*\tschemas/scalars.yaml#/Language\tschemas/scalars.yaml\t16\t\ntype\t16\tstring\npattern\t17\t^[A-Za-z]{2}$\n*\tschemas/profiles.yaml#/CustomerBillingProfile/properties/companyName\tschemas/profiles.yaml\t63\t\ntype\t64\tstring\n*\tschemas/profiles.yaml#/CustomerCompanyProfile\tschemas/profiles.yaml\t2\t\ntype\t5\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/profiles.yaml#/CustomerCompanyProfile/properties/domain\tschemas/profiles.yaml\t11\t\ntype\t12\tstring\n*\tschemas/profiles.yaml#/CustomerCompanyProfile/properties/companyName\tschemas/profiles.yaml\t14\t\ntype\t15\tstring\n*\tschemas/profiles.yaml#/CustomerCompanyProfile/properties/email\tschemas/profiles.yaml\t22\t\ntype\t23\tstring\nformat\t24\temail\n*\tschemas/profiles.yaml#/CustomerCompanyProfile/properties/organizationRegistrationNumber\tschemas/profiles.yaml\t26\t\ntype\t27\tstring\n*\tschemas/new-customer.yaml#/NewDirectCustomer/not/properties/associatedPartnerId\tschemas/new-customer.yaml\t54\t\ntype\t54\tstring\n*\tschemas/new-customer.yaml#/NewDirectCustomer/not\tschemas/new-customer.yaml\t51\t\nrequired\t51\tassociatedPartnerId\n*\tschemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry/then/properties/companyProfile/properties/organizationRegistrationNumber\tschemas/country-requirements.yaml\t64\t\ntype\t64\tstring\npattern\t65\t\\\\S\n*\tschemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry/then/properties/companyProfile\tschemas/country-requirements.yaml\t61\t\nrequired\t61\torganizationRegistrationNumber\n*\tschemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry/if/properties/billingProfile\tschemas/country-requirements.yaml\t51\t\nrequired\t51\tdefaultAddress\n*\tschemas/country-requirements.yaml#/CountryWithExtraRequirements\tschemas/country-requirements.yaml\t11\t\nenum\t13\t24\t\"AM\"\t\"AZ\"\t\"BY\"\t\"HU\"\t\"KZ\"\t\"KG\"\t\"MD\"\t\"RU\"\t\"TJ\"\t\"UZ\"\t\"UA\"\t\"IN\"\t\"BR\"\t\"ZA\"\t\"PL\"\t\"AE\"\t\"SA\"\t\"TR\"\t\"TH\"\t\"VN\"\n*\tschemas/new-customer.yaml#/NewBillingProfile\tschemas/new-customer.yaml\t94\t\ntype\t97\tobject\n*\tschemas/new-customer.yaml#/NewBillingProfile/properties/email\tschemas/new-customer.yaml\t102\t\ntype\t103\tstring\nformat\t104\temail\n*\tschemas/scalars.yaml#/Culture\tschemas/scalars.yaml\t10\t\ntype\t10\tstring\npattern\t11\t^[A-Za-z]{2,3}(-[A-Za-z]{4})?-([A-Za-z]{2}|[0-9]{3})$\n*\tschemas/scalars.yaml#/Language\tschemas/scalars.yaml\t16\t\ntype\t16\tstring\npattern\t17\t^[A-Za-z]{2}$\n*\tschemas/new-customer.yaml#/NewBillingProfile/properties/companyName\tschemas/new-customer.yaml\t112\t\ntype\t113\tstring\nminLength\t114\t1\n*\tschemas/new-customer.yaml#/NewBillingProfile/properties/firstName\tschemas/new-customer.yaml\t124\t\ntype\t125\tstring\tnull\n*\tschemas/new-customer.yaml#/NewBillingProfile/properties/lastName\tschemas/new-customer.yaml\t127\t\ntype\t128\tstring\tnull\n*\tschemas/new-customer.yaml#/NewBillingProfile\tschemas/new-customer.yaml\t94\t\nrequired\t99\temail\tculture\tlanguage\tcompanyName\tdefaultAddress\n*\tschemas/new-customer.yaml#/NewCompanyProfile\tschemas/new-customer.yaml\t72\t\ntype\t75\tobject\n*\tschemas/new-customer.yaml#/NewCompanyProfile/properties/domain\tschemas/new-customer.yaml\t79\t\ntype\t82\tstring\nminLength\t83\t1\n*\tschemas/new-customer.yaml#/NewCompanyProfile/properties/organizationRegistrationNumber\tschemas/new-customer.yaml\t85\t\ntype\t89\tstring\tnull\n*\tschemas/new-customer.yaml#/NewCompanyProfile\tschemas/new-customer.yaml\t72\t\nrequired\t76\tdomain\n*\tschemas/managed-services.yaml#/ManagedServiceCollection\tschemas/managed-services.yaml\t40\t\ntype\t41\tobject\n*\tschemas/managed-services.yaml#/ManagedServiceCollection/properties/totalCount\tschemas/managed-services.yaml\t45\t\ntype\t46\tinteger\nformat\t47\tint32\n*\tschemas/managed-services.yaml#/ManagedServiceCollection/properties/continuationToken\tschemas/managed-services.yaml\t53\t\ntype\t53\tstring\n*\tschemas/managed-services.yaml#/ManagedServiceCollection\tschemas/managed-services.yaml\t40\t\nrequired\t42\titems\n*\tschemas/managed-services.yaml#/ManagedService\tschemas/managed-services.yaml\t2\t\ntype\t5\tobject\n*\tschemas/managed-services.yaml#/ManagedService/properties/id\tschemas/managed-services.yaml\t8\t\ntype\t8\tstring\n*\tschemas/managed-services.yaml#/ManagedService/properties/name\tschemas/managed-services.yaml\t10\t\ntype\t10\tstring\n*\tschemas/managed-services.yaml#/ManagedService/properties/groupName\tschemas/managed-services.yaml\t12\t\ntype\t12\tstring\n*\tpaths/domains.yaml#/DomainAvailability/parameters/0/schema\tpaths/domains.yaml\t45\t\ntype\t45\tstring\nminLength\t46\t1\n*\tpaths/domains.yaml#/DomainAvailability/get/responses/200/content/application~1json/schema\tpaths/domains.yaml\t69\t\ntype\t69\tboolean\n*\tschemas/domains.yaml#/VerifiedDomain\tschemas/domains.yaml\t2\t\ntype\t5\tobject\n*\tschemas/domains.yaml#/VerifiedDomain/properties/verifiedDomainName\tschemas/domains.yaml\t9\t\ntype\t9\tstring\nminLength\t10\t1\n*\tschemas/domains.yaml#/VerifiedDomain\tschemas/domains.yaml\t2\t\nrequired\t6\tverifiedDomainName\tdomain\n*\tschemas/domains.yaml#/Domain\tschemas/domains.yaml\t33\t\ntype\t36\tobject\n*\tschemas/domains.yaml#/DomainAuthenticationType\tschemas/domains.yaml\t60\t\ntype\t61\tstring\n*\tschemas/domains.yaml#/DomainCapability\tschemas/domains.yaml\t67\t\ntype\t68\tstring\n*\tschemas/domains.yaml#/Domain/properties/isDefault\tschemas/domains.yaml\t44\t\ntype\t45\tboolean\tnull\n*\tschemas/domains.yaml#/Domain/properties/isInitial\tschemas/domains.yaml\t47\t\ntype\t48\tboolean\tnull\n*\tschemas/domains.yaml#/Domain/properties/name\tschemas/domains.yaml\t50\t\ntype\t50\tstring\n*\tschemas/domains.yaml#/Domain/properties/rootDomain\tschemas/domains.yaml\t52\t\ntype\t53\tstring\tnull\n*\tschemas/domains.yaml#/DomainStatus\tschemas/domains.yaml\t97\t\ntype\t98\tstring\n*\tschemas/domains.yaml#/DomainVerificationMethod\tschemas/domains.yaml\t104\t\ntype\t105\tstring\n*\tschemas/domains.yaml#/Domain\tschemas/domains.yaml\t33\t\nrequired\t37\tauthenticationType\tcapability\tname\tstatus\tverificationMethod\n*\tpaths/relationships.yaml#/RelationshipRequest/get/parameters/2/schema\tpaths/relationships.yaml\t103\t\ntype\t103\tboolean\n*\tschemas/domains.yaml#/DomainAuthenticationType\tschemas/domains.yaml\t60\t\ntype\t61\tstring\n*\tschemas/domains.yaml#/VerifiedDomain/allOf/0/if/properties/domain/properties/authenticationType\tschemas/domains.yaml\t26\t\nenum\t26\t2\t\"Federated\"\t\"federated\"\n*\tschemas/domains.yaml#/VerifiedDomain/allOf/0/if/properties/domain\tschemas/domains.yaml\t23\t\nrequired\t23\tauthenticationType\n*\tschemas/domains.yaml#/DomainFederationSettings\tschemas/domains.yaml\t111\t\ntype\t114\tobject\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/issuerUri\tschemas/domains.yaml\t124\t\ntype\t125\tstring\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/logOffUri\tschemas/domains.yaml\t127\t\ntype\t127\tstring\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/passiveLogOnUri\tschemas/domains.yaml\t129\t\ntype\t130\tstring\n*\tschemas/domains.yaml#/FederationProtocol\tschemas/domains.yaml\t161\t\ntype\t162\tstring\n*\tschemas/domains.yaml#/PromptLoginBehavior\tschemas/domains.yaml\t168\t\ntype\t169\tstring\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/signingCertificate\tschemas/domains.yaml\t136\t\ntype\t137\tstring\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/activeLogOnUri\tschemas/domains.yaml\t139\t\ntype\t140\tstring\tnull\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/defaultInteractiveAuthenticationMethod\tschemas/domains.yaml\t142\t\ntype\t142\tstring\tnull\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/federationBrandName\tschemas/domains.yaml\t144\t\ntype\t145\tstring\tnull\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/metadataExchangeUri\tschemas/domains.yaml\t147\t\ntype\t147\tstring\tnull\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/nextSigningCertificate\tschemas/domains.yaml\t149\t\ntype\t150\tstring\tnull\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/openIdConnectDiscoveryEndpoint\tschemas/domains.yaml\t152\t\ntype\t152\tstring\tnull\n*\tschemas/domains.yaml#/DomainFederationSettings/properties/supportsMfa\tschemas/domains.yaml\t156\t\ntype\t158\tboolean\tnull\n*\tschemas/domains.yaml#/DomainFederationSettings\tschemas/domains.yaml\t111\t\nrequired\t116\tissuerUri\tlogOffUri\tpassiveLogOnUri\tpreferredAuthenticationProtocol\tpromptLoginBehavior\tsigningCertificate\n*\tschemas/relationships.yaml#/PartnerRelationshipQuery\tschemas/relationships.yaml\t43\t\ntype\t44\tstring\nenum\t45\t2\t\"IsIndirectCloudSolutionProviderOf\"\t\"IsIndirectResellerOf\"\n*\tschemas/relationships.yaml#/PartnerRelationshipFilter\tschemas/relationships.yaml\t72\t\ntype\t74\tobject\n*\tschemas/relationships.yaml#/PartnerRelationshipFilter/properties/Field\tschemas/relationships.yaml\t78\t\ntype\t79\tstring\nconst\t80\t\"Name\"\n*\tschemas/relationships.yaml#/PartnerRelationshipFilter/properties/Value\tschemas/relationships.yaml\t82\t\ntype\t83\tstring\n*\tschemas/relationships.yaml#/PartnerRelationshipFilter\tschemas/relationships.yaml\t72\t\nrequired\t75\tField\tValue\tOperator\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules\tschemas/country-validation-rules.yaml\t2\t\ntype\t8\tobject\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/iso2Code\tschemas/country-validation-rules.yaml\t11\t\ntype\t12\tstring\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/iso3Code\tschemas/country-validation-rules.yaml\t14\t\ntype\t14\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/defaultCulture\tschemas/country-validation-rules.yaml\t16\t\ntype\t16\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/isStateRequired\tschemas/country-validation-rules.yaml\t18\t\ntype\t18\tboolean\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/isCityRequired\tschemas/country-validation-rules.yaml\t20\t\ntype\t20\tboolean\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/isPostalCodeRequired\tschemas/country-validation-rules.yaml\t22\t\ntype\t22\tboolean\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/isVatIdSupported\tschemas/country-validation-rules.yaml\t24\t\ntype\t24\tboolean\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/isTaxIdSupported\tschemas/country-validation-rules.yaml\t26\t\ntype\t26\tboolean\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/isTaxIdOptional\tschemas/country-validation-rules.yaml\t28\t\ntype\t28\tboolean\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/isRegistrationNumberSupported\tschemas/country-validation-rules.yaml\t30\t\ntype\t30\tboolean\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/postalCodeRegex\tschemas/country-validation-rules.yaml\t32\t\ntype\t34\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/phoneNumberRegex\tschemas/country-validation-rules.yaml\t36\t\ntype\t37\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/vatIdRegex\tschemas/country-validation-rules.yaml\t39\t\ntype\t40\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/taxIdFormat\tschemas/country-validation-rules.yaml\t42\t\ntype\t43\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/taxIdSample\tschemas/country-validation-rules.yaml\t45\t\ntype\t45\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/customerOrganizationRegistrationNumberRequired\tschemas/country-validation-rules.yaml\t47\t\ntype\t48\tboolean\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/customerOrganizationRegistrationNumberRegex\tschemas/country-validation-rules.yaml\t50\t\ntype\t51\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/customerOrganizationRegistrationNumberSample\tschemas/country-validation-rules.yaml\t53\t\ntype\t53\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/customerOrganizationPhoneNumberRequired\tschemas/country-validation-rules.yaml\t55\t\ntype\t56\tboolean\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/resellerAgreementRegion\tschemas/country-validation-rules.yaml\t86\t\ntype\t86\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/geographicRegion\tschemas/country-validation-rules.yaml\t88\t\ntype\t88\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/extensionData\tschemas/country-validation-rules.yaml\t90\t\ntype\t90\tstring\tnull\n*\tschemas/country-validation-rules.yaml#/AccountValidationStatus\tschemas/country-validation-rules.yaml\t126\t\ntype\t127\tstring\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/supportedLanguagesList\tschemas/country-validation-rules.yaml\t62\t\ntype\t62\tarray\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/supportedLanguagesList/items\tschemas/country-validation-rules.yaml\t64\t\ntype\t64\tstring\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/supportedCulturesList\tschemas/country-validation-rules.yaml\t66\t\ntype\t66\tarray\tnull\n*\tschemas/country-validation-rules.yaml#/CountryValidationRules/properties/supportedCulturesList/items\tschemas/country-validation-rules.yaml\t68\t\ntype\t68\tstring\n*\tschemas/qualifications.yaml#/GccValidationRelationship\tschemas/qualifications.yaml\t111\t\ntype\t113\tobject\n*\tschemas/qualifications.yaml#/GccValidationRelationship/properties/partnerId\tschemas/qualifications.yaml\t116\t\ntype\t116\tstring\n*\tschemas/qualifications.yaml#/GccValidationRelationship/properties/customerId\tschemas/qualifications.yaml\t118\t\ntype\t118\tstring\n*\tschemas/qualifications.yaml#/GccValidationRelationship/properties/validationId\tschemas/qualifications.yaml\t120\t\ntype\t120\tstring\n*\tschemas/qualifications.yaml#/GccValidationRelationship/properties/organizationName\tschemas/qualifications.yaml\t122\t\ntype\t122\tstring\n*\tschemas/qualifications.yaml#/GccValidationRelationship/properties/eTag\tschemas/qualifications.yaml\t124\t\ntype\t124\tstring\nformat\t125\tentity-tag\n*\tschemas/filters.yaml#/SortDirection\tschemas/filters.yaml\t32\t\ntype\t32\tstring\nenum\t34\t2\t\"Ascending\"\t\"Descending\"\n*\tschemas/agreements.yaml#/AgreementTypeFilter\tschemas/agreements.yaml\t52\t\ntype\t53\tstring\ntype\t53\tstring\n*\tschemas/users.yaml#/UserMemberAttributes\tschemas/users.yaml\t265\t\ntype\t266\tobject\n*\tschemas/users.yaml#/UserMemberAttributes/properties/objectType\tschemas/users.yaml\t270\t\ntype\t270\tstring\nconst\t271\t\"UserMember\"\n*\tschemas/users.yaml#/UserMemberAttributes\tschemas/users.yaml\t265\t\nrequired\t267\tobjectType\n*\tschemas/users.yaml#/PasswordProfile\tschemas/users.yaml\t123\t\ntype\t126\tobject\n*\tschemas/users.yaml#/PasswordProfile/properties/password\tschemas/users.yaml\t131\t\ntype\t131\tstring\n*\tschemas/users.yaml#/PasswordProfile/properties/forceChangePassword\tschemas/users.yaml\t134\t\ntype\t135\tboolean\n*\tschemas/users.yaml#/CustomerUserCollection/properties/items\tschemas/users.yaml\t162\t\ntype\t162\tarray\n*\tschemas/agreements.yaml#/AgreementMetaDataCollection/properties/items\tschemas/agreements.yaml\t110\t\ntype\t110\tarray\n*\tpaths/agreements.yaml#/AgreementDocument/parameters/0/schema\tpaths/agreements.yaml\t156\t\ntype\t156\tstring\nminLength\t157\t1\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/agreements.yaml#/PartnerAgreementStatus\tschemas/agreements.yaml\t149\t\ntype\t152\tobject\n*\tschemas/agreements.yaml#/PartnerAgreementStatus/properties/isAgreementSigned\tschemas/agreements.yaml\t155\t\ntype\t155\tboolean")
}
