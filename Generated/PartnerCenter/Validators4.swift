// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionRuntime

extension Schemas {
    /// `parameters.yaml#/RequiredRequestId/schema` (parameters.yaml:62)
    static func requiredRequestIdSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            run.format(value, .uuid, 3145729)
        } else {
            run.fail(value, 3145728)
        }
    }

    /// `paths/customers.yaml#/Customers/post/responses/2XX/content/application~1json/schema` (paths/customers.yaml:77)
    static func customersPostResponses2XXContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customer(value, &run)
    }

    /// `parameters.yaml#/Size/schema` (parameters.yaml:140)
    static func sizeSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isInteger else { return run.fail(value, 3145730) }
        run.minimum(value, 0, 3145731)
        run.format(value, .int32, 3145732)
    }

    /// `schemas/customers.yaml#/CustomerFilter` (schemas/customers.yaml:100)
    static func customerFilter(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145733) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.customerFilter_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                Self.customerFilterField(members.value, &run)
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 3145734)
                }
            case 2:
                if members.value.isString {
                    if !(members.value.isString("starts_with")) { run.fail(members.value, 3145736) }
                } else {
                    run.fail(members.value, 3145735)
                }
            default: break
            }
        }
        run.required(value, seen, 0x7, 3145737)
    }
    private static let customerFilter_members1: JSONMembers = JSONMembers("Field\nValue\nOperator", matching: .ignoringCase)

    /// `parameters.yaml#/CustomerTenantId/schema` (parameters.yaml:12)
    static func customerTenantIdSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            run.format(value, .uuid, 3145739)
        } else {
            run.fail(value, 3145738)
        }
    }

    /// `paths/customers.yaml#/Customer/patch/requestBody/content/application~1json/schema` (paths/customers.yaml:250)
    static func customerPatchRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.relationshipRemoval(value, &run)
    }

    /// `schemas/customers.yaml#/RelationshipRemoval/properties/relationshipToPartner` (schemas/customers.yaml:132)
    static func relationshipRemovalPropertiesRelationshipToPartner(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145740) }
        if !(value.isString("none")) { run.fail(value, 3145741) }
    }

    /// `schemas/errors.yaml#/ServiceError/properties/data` (schemas/errors.yaml:19)
    static func serviceErrorPropertiesData(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray || value.isNull else { return run.fail(value, 3145742) }
    }

    /// `schemas/errors.yaml#/ServiceError/properties/parameters` (schemas/errors.yaml:38)
    static func serviceErrorPropertiesParameters(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject || value.isNull else { return run.fail(value, 3145743) }
    }

    /// `schemas/errors.yaml#/ServiceErrorCode` (schemas/errors.yaml:45)
    static func serviceErrorCode(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString || value.isInteger else { return run.fail(value, 3145744) }
    }

    /// `schemas/address.yaml#/Address` (schemas/address.yaml:2)
    static func address(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145745) }
        var members: MemberCursor = MemberCursor(value, Self.address_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                Self.countryCode(members.value, &run)
            case 1:
                if members.value.isString {
                    run.minLength(members.value, 1, 3145747)
                    run.maxLength(members.value, 200, 3145748)
                } else {
                    run.fail(members.value, 3145746)
                }
            case 2:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.maxLength(members.value, 200, 3145750)
                    }
                } else {
                    run.fail(members.value, 3145749)
                }
            case 3:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 3145751)
                }
            case 4:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.maxLength(members.value, 200, 3145753)
                    }
                } else {
                    run.fail(members.value, 3145752)
                }
            case 5:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 3145754)
                }
            case 6:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 3145755)
                }
            case 7:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 3145756)
                }
            case 8:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.minLength(members.value, 1, 3145758)
                        run.maxLength(members.value, 50, 3145759)
                    }
                } else {
                    run.fail(members.value, 3145757)
                }
            case 9:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.minLength(members.value, 1, 3145761)
                        run.maxLength(members.value, 50, 3145762)
                    }
                } else {
                    run.fail(members.value, 3145760)
                }
            case 10:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.minLength(members.value, 1, 3145764)
                        run.maxLength(members.value, 50, 3145765)
                    }
                } else {
                    run.fail(members.value, 3145763)
                }
            case 11:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 3145766)
                }
            default: break
            }
        }
    }
    private static let address_members1: JSONMembers = JSONMembers("country\naddressLine1\naddressLine2\naddressLine3\ncity\nstate\nregion\npostalCode\nfirstName\nmiddleName\nlastName\nphoneNumber", matching: .ignoringCase)

    /// `schemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry` (schemas/country-requirements.yaml:41)
    static func organizationRegistrationNumberByCountry(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if run.holds(value, { (run: inout PinionRuntime.Validation) in
            Self.organizationRegistrationNumberByCountryIf(value, &run)
        }) {
            run.because(value, 3145767, holds: true) { (run: inout PinionRuntime.Validation) in
                Self.organizationRegistrationNumberByCountryThen(value, &run)
            }
        }
    }

    /// `schemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry/if/properties/billingProfile/properties/defaultAddress` (schemas/country-requirements.yaml:54)
    static func organizationRegistrationNumberByCountryIfPropertiesBillingProfilePropertiesDefaultAddress(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.organizationRegistrationNumberByCountryIfPropertiesBillingProfilePropertiesDefaultAddress_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    Self.countryWithExtraRequirements(members.value, &run)
                default: break
                }
            }
            run.required(value, seen, 0x1, 3145768)
        }
    }
    private static let organizationRegistrationNumberByCountryIfPropertiesBillingProfilePropertiesDefaultAddress_members1: JSONMembers = JSONMembers("country", matching: .ignoringCase)

    /// `schemas/new-customer.yaml#/NewBillingProfile/properties/defaultAddress` (schemas/new-customer.yaml:116)
    static func newBillingProfilePropertiesDefaultAddress(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.newBillingProfilePropertiesDefaultAddress_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0xF, 3145769)
        }
        Self.address(value, &run)
    }
    private static let newBillingProfilePropertiesDefaultAddress_members1: JSONMembers = JSONMembers("country\naddressLine1\nfirstName\nlastName", matching: .ignoringCase)

    /// `schemas/country-requirements.yaml#/PhoneNumberByCountry` (schemas/country-requirements.yaml:69)
    static func phoneNumberByCountry(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if run.holds(value, { (run: inout PinionRuntime.Validation) in
            Self.phoneNumberByCountryIf(value, &run)
        }) {
            run.because(value, 3145770, holds: true) { (run: inout PinionRuntime.Validation) in
                Self.phoneNumberByCountryThen(value, &run)
            }
        }
    }

    /// `paths/relationships.yaml#/RelationshipRequest/get/parameters/0/schema` (paths/relationships.yaml:93)
    static func relationshipRequestGetParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145771) }
    }

    /// `schemas/domains.yaml#/DomainVerificationMethod` (schemas/domains.yaml:104)
    static func domainVerificationMethod(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145772) }
    }

    /// `schemas/domains.yaml#/DomainStatus` (schemas/domains.yaml:97)
    static func domainStatus(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145773) }
    }

    /// `schemas/domains.yaml#/DomainCapability` (schemas/domains.yaml:67)
    static func domainCapability(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145774) }
    }

    /// `schemas/domains.yaml#/VerifiedDomain/allOf/0` (schemas/domains.yaml:17)
    static func verifiedDomainAllOf0(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if run.holds(value, { (run: inout PinionRuntime.Validation) in
            Self.verifiedDomainAllOf0If(value, &run)
        }) {
            run.because(value, 3145775, holds: true) { (run: inout PinionRuntime.Validation) in
                Self.verifiedDomainAllOf0Then(value, &run)
            }
        }
    }

    /// `schemas/scalars.yaml#/DateTimeMaybeLocal` (schemas/scalars.yaml:29)
    static func dateTimeMaybeLocal(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145776) }
        run.anyOf(value, 3145777, branches: 2) { (branch: Int, run: inout PinionRuntime.Validation) in
            switch branch {
            case 0:
                if value.isString {
                    run.format(value, .dateTime, 3145778)
                }
            case 1:
                if value.isString {
                    run.format(value, .dateTimeLocal, 3145779)
                }
            default: break
            }
        }
    }

    /// `paths/relationships.yaml#/RelationshipRequest/get/responses/200/content/application~1json/schema` (paths/relationships.yaml:110)
    static func relationshipRequestGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerRelationshipRequest(value, &run)
    }

    /// `schemas/relationships.yaml#/PartnerRelationshipCollection` (schemas/relationships.yaml:52)
    static func partnerRelationshipCollection(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145780) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.partnerRelationshipCollection_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isInteger {
                    run.format(members.value, .int32, 3145782)
                } else {
                    run.fail(members.value, 3145781)
                }
            case 1:
                Self.partnerRelationshipCollectionPropertiesItems(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 3145783)
                }
            case 3:
                Self.resourceLinks(members.value, &run)
            case 4:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x2, 3145784)
    }
    private static let partnerRelationshipCollection_members1: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)

    /// `paths/relationships.yaml#/CustomerRelationships/get/responses/200/content/application~1json/schema` (paths/relationships.yaml:23)
    static func customerRelationshipsGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.partnerRelationshipCollection(value, &run)
    }

    /// `paths/relationships.yaml#/PartnerRelationships/get/parameters/0/schema` (paths/relationships.yaml:51)
    static func partnerRelationshipsGetParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            if !(value.isString(in: Self.partnerRelationshipsGetParameters0Schema_texts1)) { run.fail(value, 3145786) }
        } else {
            run.fail(value, 3145785)
        }
    }
    private static let partnerRelationshipsGetParameters0Schema_texts1: JSONMembers = JSONMembers("IsIndirectCloudSolutionProviderOf\nIsIndirectResellerOf", matching: .exact)

    /// `paths/relationships.yaml#/PartnerRelationships/get/responses/200/content/application~1json/schema` (paths/relationships.yaml:65)
    static func partnerRelationshipsGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.partnerRelationshipCollection(value, &run)
    }

    /// `schemas/filters.yaml#/FilterOperator` (schemas/filters.yaml:2)
    static func filterOperator(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145787) }
        if !(value.isString(in: Self.filterOperator_texts1)) { run.fail(value, 3145788) }
    }
    private static let filterOperator_texts1: JSONMembers = JSONMembers("equals\nnot_equals\ngreater_than\ngreater_than_or_equals\nless_than\nless_than_or_equals\nsubstring\nand\nor\nstarts_with\nnot_starts_with", matching: .exact)

    /// `schemas/relationships.yaml#/PartnerRelationship` (schemas/relationships.yaml:2)
    static func partnerRelationship(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145789) }
        var members: MemberCursor = MemberCursor(value, Self.partnerRelationship_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 3145791)
                } else {
                    run.fail(members.value, 3145790)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 3145792)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 3145793)
                }
            case 3:
                if !(members.value.isString) {
                    run.fail(members.value, 3145794)
                }
            case 4:
                if !(members.value.isString) {
                    run.fail(members.value, 3145795)
                }
            case 5:
                if !(members.value.isString) {
                    run.fail(members.value, 3145796)
                }
            case 6:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let partnerRelationship_members1: JSONMembers = JSONMembers("id\nname\nrelationshipType\nstate\nmpnId\nlocation\nattributes", matching: .ignoringCase)

    /// `schemas/relationships.yaml#/PartnerRelationshipType` (schemas/relationships.yaml:27)
    static func partnerRelationshipType(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145797) }
    }

    /// `paths/validation.yaml#/Address/post/requestBody/content/application~1json/schema` (paths/validation.yaml:27)
    static func addressPostRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.addressPostRequestBodyContentApplication1jsonSchema_members1)
            while run.next(&members) {
                seen.insert(members.slot)
            }
            run.required(value, seen, 0x7, 3145798)
        }
        Self.address(value, &run)
    }
    private static let addressPostRequestBodyContentApplication1jsonSchema_members1: JSONMembers = JSONMembers("country\naddressLine1\ncity", matching: .ignoringCase)

    /// `schemas/address.yaml#/AddressValidationResponse` (schemas/address.yaml:105)
    static func addressValidationResponse(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145799) }
        var members: MemberCursor = MemberCursor(value, Self.addressValidationResponse_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                Self.address(members.value, &run)
            case 1:
                Self.addressValidationResponsePropertiesSuggestedAddresses(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 3145800)
                }
            case 3:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 3145801)
                }
            default: break
            }
        }
    }
    private static let addressValidationResponse_members1: JSONMembers = JSONMembers("originalAddress\nsuggestedAddresses\nstatus\nvalidationMessage", matching: .ignoringCase)

    /// `paths/validation.yaml#/CountryRules/parameters/0/schema` (paths/validation.yaml:57)
    static func countryRulesParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.countryCode(value, &run)
    }

    /// `paths/validation.yaml#/CountryRules/get/responses/200/content/application~1json/schema` (paths/validation.yaml:78)
    static func countryRulesGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.countryValidationRules(value, &run)
    }

    /// `schemas/address.yaml#/AddressValidationResponse/properties/suggestedAddresses` (schemas/address.yaml:114)
    static func addressValidationResponsePropertiesSuggestedAddresses(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray || value.isNull else { return run.fail(value, 3145802) }
        if value.isArray {
            var elements: ElementCursor = ElementCursor(value)
            while run.next(&elements) {
                Self.address(elements.value, &run)
            }
        }
    }

    /// `paths/qualifications.yaml#/Qualifications/post/requestBody/content/application~1json/schema` (paths/qualifications.yaml:54)
    static func qualificationsPostRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.newQualification(value, &run)
    }

    /// `schemas/qualifications.yaml#/RetiredQualification` (schemas/qualifications.yaml:74)
    static func retiredQualification(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145803) }
    }

    /// `paths/qualifications.yaml#/RetiredQualification/put/parameters/0/schema` (paths/qualifications.yaml:113)
    static func retiredQualificationPutParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145804) }
    }

    /// `paths/qualifications.yaml#/RetiredQualification/put/responses/200/content/application~1json/schema` (paths/qualifications.yaml:126)
    static func retiredQualificationPutResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if !(value.isString) {
            run.fail(value, 3145805)
        }
    }

    /// `schemas/qualifications.yaml#/ValidationCode` (schemas/qualifications.yaml:83)
    static func validationCode(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145806) }
        var members: MemberCursor = MemberCursor(value, Self.validationCode_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 3145808)
                } else {
                    run.fail(members.value, 3145807)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 3145809)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 3145810)
                }
            case 3:
                if members.value.isNull || members.value.isInteger {
                    if members.value.isNumber {
                        run.format(members.value, .int32, 3145812)
                    }
                } else {
                    run.fail(members.value, 3145811)
                }
            case 4:
                if members.value.isNull || members.value.isInteger {
                    if members.value.isNumber {
                        run.format(members.value, .int32, 3145814)
                    }
                } else {
                    run.fail(members.value, 3145813)
                }
            case 5:
                if members.value.isString {
                    run.format(members.value, .entityTag, 3145816)
                } else {
                    run.fail(members.value, 3145815)
                }
            default: break
            }
        }
    }
    private static let validationCode_members1: JSONMembers = JSONMembers("partnerId\norganizationName\nvalidationId\nmaxCreates\nremainingCreates\neTag", matching: .ignoringCase)

    /// `paths/qualifications.yaml#/ValidationCodes/get/responses/200/content/application~1json/schema` (paths/qualifications.yaml:154)
    static func validationCodesGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 3145817) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.validationCode(elements.value, &run)
        }
    }

    /// `paths/users.yaml#/Users/post/requestBody/content/application~1json/schema` (paths/users.yaml:75)
    static func usersPostRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.newCustomerUser(value, &run)
    }

    /// `schemas/users.yaml#/CustomerUserUpdate` (schemas/users.yaml:80)
    static func customerUserUpdate(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145818) }
        var members: MemberCursor = MemberCursor(value, Self.customerUserUpdate_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 3145819)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 3145820)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 3145821)
                }
            case 3:
                if !(members.value.isString) {
                    run.fail(members.value, 3145822)
                }
            case 4:
                if !(members.value.isString) {
                    run.fail(members.value, 3145823)
                }
            case 5:
                if !(members.value.isString) {
                    run.fail(members.value, 3145824)
                }
            case 6:
                Self.passwordProfile(members.value, &run)
            case 7:
                if !(members.value.isString) {
                    run.fail(members.value, 3145825)
                }
            case 8:
                if !(members.value.isString) {
                    run.fail(members.value, 3145826)
                }
            case 9:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let customerUserUpdate_members1: JSONMembers = JSONMembers("usageLocation\nuserPrincipalName\nfirstName\nlastName\ndisplayName\nimmutableId\npasswordProfile\nphoneNumber\nstate\nattributes", matching: .ignoringCase)

    /// `paths/users.yaml#/User/patch/responses/200/content/application~1json/schema` (paths/users.yaml:160)
    static func userPatchResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerUser(value, &run)
    }

    /// `schemas/users.yaml#/PasswordReset` (schemas/users.yaml:111)
    static func passwordReset(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145827) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.passwordReset_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                Self.passwordProfile(members.value, &run)
            case 1:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x1, 3145828)
    }
    private static let passwordReset_members1: JSONMembers = JSONMembers("passwordProfile\nattributes", matching: .ignoringCase)

    /// `paths/users.yaml#/ResetPassword/patch/requestBody/content/application~1json/schema` (paths/users.yaml:204)
    static func resetPasswordPatchRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.passwordReset(value, &run)
    }

    /// `parameters.yaml#/RoleId/schema` (parameters.yaml:28)
    static func roleIdSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            run.format(value, .uuid, 3145830)
        } else {
            run.fail(value, 3145829)
        }
    }

    /// `paths/users.yaml#/RoleMembers/get/responses/200/content/application~1json/schema` (paths/users.yaml:315)
    static func roleMembersGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.userMemberCollection(value, &run)
    }

    /// `schemas/users.yaml#/UserMemberAttributes/properties/objectType` (schemas/users.yaml:270)
    static func userMemberAttributesPropertiesObjectType(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145831) }
        if !(value.isString("UserMember")) { run.fail(value, 3145832) }
    }

    /// `schemas/users.yaml#/UserMemberCollection/properties/items` (schemas/users.yaml:283)
    static func userMemberCollectionPropertiesItems(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 3145833) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.userMember(elements.value, &run)
        }
    }

    /// `schemas/users.yaml#/DirectoryRoleCollection/properties/items` (schemas/users.yaml:218)
    static func directoryRoleCollectionPropertiesItems(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 3145834) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.directoryRole(elements.value, &run)
        }
    }

    /// `schemas/users.yaml#/UserState` (schemas/users.yaml:145)
    static func userState(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145835) }
    }

    /// `paths/agreements.yaml#/CustomerAgreements/get/parameters/0/schema` (paths/agreements.yaml:56)
    static func customerAgreementsGetParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if !(value.isString) {
            run.fail(value, 3145836)
        }
    }

    /// `schemas/agreements.yaml#/AgreementType` (schemas/agreements.yaml:46)
    static func agreementType(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 3145837) }
    }

    /// `schemas/agreements.yaml#/AgreementCollection` (schemas/agreements.yaml:59)
    static func agreementCollection(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145838) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.agreementCollection_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isInteger {
                    run.format(members.value, .int32, 3145840)
                } else {
                    run.fail(members.value, 3145839)
                }
            case 1:
                Self.agreementCollectionPropertiesItems(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 3145841)
                }
            case 3:
                Self.resourceLinks(members.value, &run)
            case 4:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x2, 3145842)
    }
    private static let agreementCollection_members1: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)

    /// `paths/agreements.yaml#/CustomerAgreements/get/responses/200/content/application~1json/schema` (paths/agreements.yaml:64)
    static func customerAgreementsGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.agreementCollection(value, &run)
    }

    /// `schemas/agreements.yaml#/NewAgreement` (schemas/agreements.yaml:26)
    static func newAgreement(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145843) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.newAgreement_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                Self.newAgreementPropertiesPrimaryContact(members.value, &run)
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 3145844)
                }
            case 2:
                if members.value.isString {
                    run.format(members.value, .dateTime, 3145846)
                } else {
                    run.fail(members.value, 3145845)
                }
            case 3:
                if !(members.value.isString) {
                    run.fail(members.value, 3145847)
                }
            default: break
            }
        }
        run.required(value, seen, 0xF, 3145848)
    }
    private static let newAgreement_members1: JSONMembers = JSONMembers("primaryContact\ntemplateId\ndateAgreed\ntype", matching: .ignoringCase)

    /// `schemas/agreements.yaml#/Agreement` (schemas/agreements.yaml:2)
    static func agreement(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145849) }
        var members: MemberCursor = MemberCursor(value, Self.agreement_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 3145851)
                } else {
                    run.fail(members.value, 3145850)
                }
            case 1:
                Self.contact(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 3145852)
                }
            case 3:
                Self.dateTimeMaybeLocal(members.value, &run)
            case 4:
                if !(members.value.isString) {
                    run.fail(members.value, 3145853)
                }
            case 5:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.format(members.value, .uri, 3145855)
                    }
                } else {
                    run.fail(members.value, 3145854)
                }
            default: break
            }
        }
    }
    private static let agreement_members1: JSONMembers = JSONMembers("userId\nprimaryContact\ntemplateId\ndateAgreed\ntype\nagreementLink", matching: .ignoringCase)

    /// `schemas/agreements.yaml#/DirectSignStatus` (schemas/agreements.yaml:121)
    static func directSignStatus(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145856) }
        var members: MemberCursor = MemberCursor(value, Self.directSignStatus_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isBoolean) {
                    run.fail(members.value, 3145857)
                }
            default: break
            }
        }
    }
    private static let directSignStatus_members1: JSONMembers = JSONMembers("isSigned", matching: .ignoringCase)

    /// `schemas/common.yaml#/Contact` (schemas/common.yaml:74)
    static func contact(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 3145858) }
        var members: MemberCursor = MemberCursor(value, Self.contact_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 3145859)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 3145860)
                }
            case 2:
                if members.value.isString {
                    run.format(members.value, .email, 3145862)
                } else {
                    run.fail(members.value, 3145861)
                }
            case 3:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 3145863)
                }
            default: break
            }
        }
    }
    private static let contact_members1: JSONMembers = JSONMembers("firstName\nlastName\nemail\nphoneNumber", matching: .ignoringCase)

    static let pattern_6a635f5b_d61a7f89: PatternAutomaton = PatternAutomaton("522X20Q160Q1b4011014011220")

    static let site_table4: SiteTable = SiteTable("*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tparameters.yaml#/Size/schema\tparameters.yaml\t140\t\ntype\t140\tinteger\nminimum\t142\t0\nformat\t141\tint32\n*\tschemas/customers.yaml#/CustomerFilter\tschemas/customers.yaml\t100\t\ntype\t103\tobject\n*\tschemas/customers.yaml#/CustomerFilter/properties/Value\tschemas/customers.yaml\t109\t\ntype\t110\tstring\n*\tschemas/customers.yaml#/CustomerFilter/properties/Operator\tschemas/customers.yaml\t112\t\ntype\t113\tstring\nconst\t114\t\"starts_with\"\n*\tschemas/customers.yaml#/CustomerFilter\tschemas/customers.yaml\t100\t\nrequired\t104\tField\tValue\tOperator\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/customers.yaml#/RelationshipRemoval/properties/relationshipToPartner\tschemas/customers.yaml\t132\t\ntype\t132\tstring\nconst\t133\t\"none\"\n*\tschemas/errors.yaml#/ServiceError/properties/data\tschemas/errors.yaml\t19\t\ntype\t20\tarray\tnull\n*\tschemas/errors.yaml#/ServiceError/properties/parameters\tschemas/errors.yaml\t38\t\ntype\t39\tobject\tnull\n*\tschemas/errors.yaml#/ServiceErrorCode\tschemas/errors.yaml\t45\t\ntype\t50\tstring\tinteger\n*\tschemas/address.yaml#/Address\tschemas/address.yaml\t2\t\ntype\t7\tobject\n*\tschemas/address.yaml#/Address/properties/addressLine1\tschemas/address.yaml\t17\t\ntype\t18\tstring\nminLength\t19\t1\nmaxLength\t20\t200\n*\tschemas/address.yaml#/Address/properties/addressLine2\tschemas/address.yaml\t22\t\ntype\t22\tstring\tnull\nmaxLength\t23\t200\n*\tschemas/address.yaml#/Address/properties/addressLine3\tschemas/address.yaml\t26\t\ntype\t26\tstring\tnull\n*\tschemas/address.yaml#/Address/properties/city\tschemas/address.yaml\t28\t\ntype\t29\tstring\tnull\nmaxLength\t31\t200\n*\tschemas/address.yaml#/Address/properties/state\tschemas/address.yaml\t33\t\ntype\t39\tstring\tnull\n*\tschemas/address.yaml#/Address/properties/region\tschemas/address.yaml\t41\t\ntype\t43\tstring\tnull\n*\tschemas/address.yaml#/Address/properties/postalCode\tschemas/address.yaml\t45\t\ntype\t46\tstring\tnull\n*\tschemas/address.yaml#/Address/properties/firstName\tschemas/address.yaml\t48\t\ntype\t49\tstring\tnull\nminLength\t50\t1\nmaxLength\t51\t50\n*\tschemas/address.yaml#/Address/properties/middleName\tschemas/address.yaml\t53\t\ntype\t54\tstring\tnull\nminLength\t55\t1\nmaxLength\t56\t50\n*\tschemas/address.yaml#/Address/properties/lastName\tschemas/address.yaml\t58\t\ntype\t59\tstring\tnull\nminLength\t60\t1\nmaxLength\t61\t50\n*\tschemas/address.yaml#/Address/properties/phoneNumber\tschemas/address.yaml\t63\t\ntype\t67\tstring\tnull\n*\tschemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry\tschemas/country-requirements.yaml\t41\tOrganization registration number by country\nif\t48\t=/billingProfile/defaultAddress/country\n*\tschemas/country-requirements.yaml#/OrganizationRegistrationNumberByCountry/if/properties/billingProfile/properties/defaultAddress\tschemas/country-requirements.yaml\t54\t\nrequired\t54\tcountry\n*\tschemas/new-customer.yaml#/NewBillingProfile/properties/defaultAddress\tschemas/new-customer.yaml\t116\t\nrequired\t122\tcountry\taddressLine1\tfirstName\tlastName\n*\tschemas/country-requirements.yaml#/PhoneNumberByCountry\tschemas/country-requirements.yaml\t69\tPhone number by country\nif\t74\t=/defaultAddress/country\n*\tpaths/relationships.yaml#/RelationshipRequest/get/parameters/0/schema\tpaths/relationships.yaml\t93\t\ntype\t93\tstring\n*\tschemas/domains.yaml#/DomainVerificationMethod\tschemas/domains.yaml\t104\t\ntype\t105\tstring\n*\tschemas/domains.yaml#/DomainStatus\tschemas/domains.yaml\t97\t\ntype\t98\tstring\n*\tschemas/domains.yaml#/DomainCapability\tschemas/domains.yaml\t67\t\ntype\t68\tstring\n*\tschemas/domains.yaml#/VerifiedDomain/allOf/0\tschemas/domains.yaml\t17\tFederation settings of a federated domain\nif\t20\t=/domain/authenticationType\n*\tschemas/scalars.yaml#/DateTimeMaybeLocal\tschemas/scalars.yaml\t29\t\ntype\t29\tstring\nanyOf\t29\t2\tschemas/scalars.yaml#/DateTimeMaybeLocal/anyOf/0\tschemas/scalars.yaml#/DateTimeMaybeLocal/anyOf/1\n*\tschemas/scalars.yaml#/DateTimeMaybeLocal/anyOf/0\tschemas/scalars.yaml\t31\t\nformat\t31\tdate-time\n*\tschemas/scalars.yaml#/DateTimeMaybeLocal/anyOf/1\tschemas/scalars.yaml\t32\t\nformat\t32\tdate-time-local\n*\tschemas/relationships.yaml#/PartnerRelationshipCollection\tschemas/relationships.yaml\t52\t\ntype\t53\tobject\n*\tschemas/relationships.yaml#/PartnerRelationshipCollection/properties/totalCount\tschemas/relationships.yaml\t57\t\ntype\t58\tinteger\nformat\t59\tint32\n*\tschemas/relationships.yaml#/PartnerRelationshipCollection/properties/continuationToken\tschemas/relationships.yaml\t65\t\ntype\t65\tstring\n*\tschemas/relationships.yaml#/PartnerRelationshipCollection\tschemas/relationships.yaml\t52\t\nrequired\t54\titems\n*\tschemas/relationships.yaml#/PartnerRelationshipQuery\tschemas/relationships.yaml\t43\t\ntype\t44\tstring\nenum\t45\t2\t\"IsIndirectCloudSolutionProviderOf\"\t\"IsIndirectResellerOf\"\n*\tschemas/filters.yaml#/FilterOperator\tschemas/filters.yaml\t2\t\ntype\t5\tstring\nenum\t7\t11\t\"equals\"\t\"not_equals\"\t\"greater_than\"\t\"greater_than_or_equals\"\t\"less_than\"\t\"less_than_or_equals\"\t\"substring\"\t\"and\"\t\"or\"\t\"starts_with\"\t\"not_starts_with\"\n*\tschemas/relationships.yaml#/PartnerRelationship\tschemas/relationships.yaml\t2\t\ntype\t5\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/relationships.yaml#/PartnerRelationship/properties/name\tschemas/relationships.yaml\t11\t\ntype\t11\tstring\n*\tschemas/relationships.yaml#/PartnerRelationshipType\tschemas/relationships.yaml\t27\t\ntype\t28\tstring\n*\tschemas/relationships.yaml#/PartnerRelationshipState\tschemas/relationships.yaml\t36\t\ntype\t36\tstring\n*\tschemas/relationships.yaml#/PartnerRelationship/properties/mpnId\tschemas/relationships.yaml\t18\t\ntype\t19\tstring\n*\tschemas/relationships.yaml#/PartnerRelationship/properties/location\tschemas/relationships.yaml\t21\t\ntype\t22\tstring\n*\tschemas/relationships.yaml#/PartnerRelationshipType\tschemas/relationships.yaml\t27\t\ntype\t28\tstring\n*\tpaths/validation.yaml#/Address/post/requestBody/content/application~1json/schema\tpaths/validation.yaml\t27\t\nrequired\t28\tcountry\taddressLine1\tcity\n*\tschemas/address.yaml#/AddressValidationResponse\tschemas/address.yaml\t105\t\ntype\t108\tobject\n*\tschemas/address.yaml#/AddressValidationStatus\tschemas/address.yaml\t70\t\ntype\t73\tstring\n*\tschemas/address.yaml#/AddressValidationResponse/properties/validationMessage\tschemas/address.yaml\t121\t\ntype\t122\tstring\tnull\n*\tschemas/address.yaml#/AddressValidationResponse/properties/suggestedAddresses\tschemas/address.yaml\t114\t\ntype\t115\tarray\tnull\n*\tschemas/qualifications.yaml#/RetiredQualification\tschemas/qualifications.yaml\t74\t\ntype\t76\tstring\n*\tpaths/qualifications.yaml#/RetiredQualification/put/parameters/0/schema\tpaths/qualifications.yaml\t113\t\ntype\t113\tstring\n*\tschemas/qualifications.yaml#/RetiredQualification\tschemas/qualifications.yaml\t74\t\ntype\t76\tstring\n*\tschemas/qualifications.yaml#/ValidationCode\tschemas/qualifications.yaml\t83\t\ntype\t86\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/qualifications.yaml#/ValidationCode/properties/organizationName\tschemas/qualifications.yaml\t91\t\ntype\t92\tstring\n*\tschemas/qualifications.yaml#/ValidationCode/properties/validationId\tschemas/qualifications.yaml\t94\t\ntype\t96\tstring\n*\tschemas/qualifications.yaml#/ValidationCode/properties/maxCreates\tschemas/qualifications.yaml\t98\t\ntype\t99\tinteger\tnull\nformat\t100\tint32\n*\tschemas/qualifications.yaml#/ValidationCode/properties/remainingCreates\tschemas/qualifications.yaml\t102\t\ntype\t103\tinteger\tnull\nformat\t104\tint32\n*\tschemas/qualifications.yaml#/ValidationCode/properties/eTag\tschemas/qualifications.yaml\t106\t\ntype\t107\tstring\nformat\t108\tentity-tag\n*\tpaths/qualifications.yaml#/ValidationCodes/get/responses/200/content/application~1json/schema\tpaths/qualifications.yaml\t154\t\ntype\t154\tarray\n*\tschemas/users.yaml#/CustomerUserUpdate\tschemas/users.yaml\t80\t\ntype\t85\tobject\n*\tschemas/users.yaml#/CustomerUserUpdate/properties/usageLocation\tschemas/users.yaml\t88\t\ntype\t89\tstring\n*\tschemas/users.yaml#/CustomerUserUpdate/properties/userPrincipalName\tschemas/users.yaml\t91\t\ntype\t91\tstring\n*\tschemas/users.yaml#/CustomerUserUpdate/properties/firstName\tschemas/users.yaml\t93\t\ntype\t93\tstring\n*\tschemas/users.yaml#/CustomerUserUpdate/properties/lastName\tschemas/users.yaml\t95\t\ntype\t95\tstring\n*\tschemas/users.yaml#/CustomerUserUpdate/properties/displayName\tschemas/users.yaml\t97\t\ntype\t97\tstring\n*\tschemas/users.yaml#/CustomerUserUpdate/properties/immutableId\tschemas/users.yaml\t99\t\ntype\t99\tstring\n*\tschemas/users.yaml#/CustomerUserUpdate/properties/phoneNumber\tschemas/users.yaml\t103\t\ntype\t103\tstring\n*\tschemas/users.yaml#/UserState\tschemas/users.yaml\t145\t\ntype\t146\tstring\n*\tschemas/users.yaml#/PasswordReset\tschemas/users.yaml\t111\t\ntype\t114\tobject\nrequired\t115\tpasswordProfile\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/users.yaml#/UserMemberAttributes/properties/objectType\tschemas/users.yaml\t270\t\ntype\t270\tstring\nconst\t271\t\"UserMember\"\n*\tschemas/users.yaml#/UserMemberCollection/properties/items\tschemas/users.yaml\t283\t\ntype\t283\tarray\n*\tschemas/users.yaml#/DirectoryRoleCollection/properties/items\tschemas/users.yaml\t218\t\ntype\t218\tarray\n*\tschemas/users.yaml#/UserState\tschemas/users.yaml\t145\t\ntype\t146\tstring\n*\tschemas/agreements.yaml#/AgreementTypeFilter\tschemas/agreements.yaml\t52\t\ntype\t53\tstring\n*\tschemas/agreements.yaml#/AgreementType\tschemas/agreements.yaml\t46\t\ntype\t47\tstring\n*\tschemas/agreements.yaml#/AgreementCollection\tschemas/agreements.yaml\t59\t\ntype\t60\tobject\n*\tschemas/agreements.yaml#/AgreementCollection/properties/totalCount\tschemas/agreements.yaml\t64\t\ntype\t65\tinteger\nformat\t66\tint32\n*\tschemas/agreements.yaml#/AgreementCollection/properties/continuationToken\tschemas/agreements.yaml\t72\t\ntype\t72\tstring\n*\tschemas/agreements.yaml#/AgreementCollection\tschemas/agreements.yaml\t59\t\nrequired\t61\titems\n*\tschemas/agreements.yaml#/NewAgreement\tschemas/agreements.yaml\t26\t\ntype\t29\tobject\n*\tschemas/agreements.yaml#/NewAgreement/properties/templateId\tschemas/agreements.yaml\t37\t\ntype\t38\tstring\n*\tschemas/agreements.yaml#/NewAgreement/properties/dateAgreed\tschemas/agreements.yaml\t40\t\ntype\t40\tstring\nformat\t41\tdate-time\n*\tschemas/agreements.yaml#/AgreementType\tschemas/agreements.yaml\t46\t\ntype\t47\tstring\n*\tschemas/agreements.yaml#/NewAgreement\tschemas/agreements.yaml\t26\t\nrequired\t30\tprimaryContact\ttemplateId\tdateAgreed\ttype\n*\tschemas/agreements.yaml#/Agreement\tschemas/agreements.yaml\t2\t\ntype\t5\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/agreements.yaml#/Agreement/properties/templateId\tschemas/agreements.yaml\t15\t\ntype\t15\tstring\n*\tschemas/agreements.yaml#/AgreementType\tschemas/agreements.yaml\t46\t\ntype\t47\tstring\n*\tschemas/agreements.yaml#/Agreement/properties/agreementLink\tschemas/agreements.yaml\t22\t\ntype\t22\tstring\tnull\nformat\t23\turi\n*\tschemas/agreements.yaml#/DirectSignStatus\tschemas/agreements.yaml\t121\t\ntype\t124\tobject\n*\tschemas/agreements.yaml#/DirectSignStatus/properties/isSigned\tschemas/agreements.yaml\t127\t\ntype\t127\tboolean\n*\tschemas/common.yaml#/Contact\tschemas/common.yaml\t74\t\ntype\t77\tobject\n*\tschemas/common.yaml#/Contact/properties/firstName\tschemas/common.yaml\t80\t\ntype\t80\tstring\n*\tschemas/common.yaml#/Contact/properties/lastName\tschemas/common.yaml\t82\t\ntype\t82\tstring\n*\tschemas/common.yaml#/Contact/properties/email\tschemas/common.yaml\t84\t\ntype\t84\tstring\nformat\t85\temail\n*\tschemas/common.yaml#/Contact/properties/phoneNumber\tschemas/common.yaml\t87\t\ntype\t87\tstring\tnull")
}
