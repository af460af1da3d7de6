// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionRuntime

extension Schemas {
    /// `parameters.yaml#/RequiredCorrelationId/schema` (parameters.yaml:72)
    static func requiredCorrelationIdSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isString {
            run.format(value, .uuid, 2097153)
        } else {
            run.fail(value, 2097152)
        }
    }

    /// `schemas/scalars.yaml#/Identifier` (schemas/scalars.yaml:4)
    static func identifier(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097154) }
        run.format(value, .uuid, 2097155)
    }

    /// `parameters.yaml#/Application/schema` (parameters.yaml:90)
    static func applicationSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097156) }
    }

    /// `parameters.yaml#/ContractVersion/schema` (parameters.yaml:100)
    static func contractVersionSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097157) }
    }

    /// `paths/customers.yaml#/Customers/post/requestBody/content/application~1json/schema` (paths/customers.yaml:29)
    static func customersPostRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.newCustomer(value, &run)
    }

    /// `schemas/errors.yaml#/ServiceError` (schemas/errors.yaml:2)
    static func serviceError(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097158) }
        var members: MemberCursor = MemberCursor(value, Self.serviceError_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString || members.value.isInteger) {
                    run.fail(members.value, 2097159)
                }
            case 1:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097160)
                }
            case 2:
                Self.serviceErrorPropertiesData(members.value, &run)
            case 3:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097161)
                }
            case 4:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097162)
                }
            case 5:
                if members.value.isNull || members.value.isInteger {
                    if members.value.isNumber {
                        run.format(members.value, .int32, 2097164)
                    }
                } else {
                    run.fail(members.value, 2097163)
                }
            case 6:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097165)
                }
            case 7:
                if !(members.value.isBoolean || members.value.isNull) {
                    run.fail(members.value, 2097166)
                }
            case 8:
                Self.serviceErrorPropertiesParameters(members.value, &run)
            case 9:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097167)
                }
            default: break
            }
        }
    }
    private static let serviceError_members1: JSONMembers = JSONMembers("code\ndescription\ndata\nsource\nmessage\nstatusCode\nerrorName\nisRetryable\nparameters\nerrorMessageExtended", matching: .ignoringCase)

    /// `responses.yaml#/Error/content/application~1json/schema` (responses.yaml:19)
    static func errorContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.serviceError(value, &run)
    }

    /// `paths/customers.yaml#/Customers/get/parameters/1/content/application~1json/schema` (paths/customers.yaml:147)
    static func customersGetParameters1ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerFilter(value, &run)
    }

    /// `schemas/paging.yaml#/SeekOperation` (schemas/paging.yaml:2)
    static func seekOperation(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097168) }
        if !(value.isString(in: Self.seekOperation_texts1)) { run.fail(value, 2097169) }
    }
    private static let seekOperation_texts1: JSONMembers = JSONMembers("First\nPrevious\nNext\nLast\nPageIndex", matching: .exact)

    /// `paths/customers.yaml#/Customer/get/responses/200/content/application~1json/schema` (paths/customers.yaml:228)
    static func customerGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customer(value, &run)
    }

    /// `schemas/common.yaml#/ResourceLinks` (schemas/common.yaml:24)
    static func resourceLinks(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097170) }
        var members: MemberCursor = MemberCursor(value, Self.resourceLinks_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                Self.link(members.value, &run)
            case 1:
                Self.link(members.value, &run)
            case 2:
                Self.link(members.value, &run)
            default: break
            }
        }
    }
    private static let resourceLinks_members1: JSONMembers = JSONMembers("self\nnext\nprevious", matching: .ignoringCase)

    /// `schemas/common.yaml#/Link/properties/headers` (schemas/common.yaml:56)
    static func linkPropertiesHeaders(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 2097171) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.keyValuePair(elements.value, &run)
        }
    }

    /// `schemas/customers.yaml#/CustomerFilter/properties/Operator` (schemas/customers.yaml:112)
    static func customerFilterPropertiesOperator(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097172) }
        if !(value.isString("starts_with")) { run.fail(value, 2097173) }
    }

    /// `schemas/country-requirements.yaml#/PhoneNumberByCountry/then/properties/defaultAddress` (schemas/country-requirements.yaml:84)
    static func phoneNumberByCountryThenPropertiesDefaultAddress(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.phoneNumberByCountryThenPropertiesDefaultAddress_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    if members.value.isString {
                        run.pattern(members.value, Self.pattern_bc8e68df_b93299af, 2097175)
                    } else {
                        run.fail(members.value, 2097174)
                    }
                default: break
                }
            }
            run.required(value, seen, 0x1, 2097176)
        }
    }
    private static let phoneNumberByCountryThenPropertiesDefaultAddress_members1: JSONMembers = JSONMembers("phoneNumber", matching: .ignoringCase)

    /// `schemas/country-requirements.yaml#/PhoneNumberByCountry/if/properties/defaultAddress` (schemas/country-requirements.yaml:77)
    static func phoneNumberByCountryIfPropertiesDefaultAddress(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if value.isObject {
            var seen: SlotSet = SlotSet()
            var members: MemberCursor = MemberCursor(value, Self.phoneNumberByCountryIfPropertiesDefaultAddress_members1)
            while run.next(&members) {
                seen.insert(members.slot)
                switch members.slot {
                case 0:
                    Self.countryWithExtraRequirements(members.value, &run)
                default: break
                }
            }
            run.required(value, seen, 0x1, 2097177)
        }
    }
    private static let phoneNumberByCountryIfPropertiesDefaultAddress_members1: JSONMembers = JSONMembers("country", matching: .ignoringCase)

    /// `paths/profiles.yaml#/CompanyProfile/get/responses/200/content/application~1json/schema` (paths/profiles.yaml:23)
    static func companyProfileGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerCompanyProfile(value, &run)
    }

    /// `paths/profiles.yaml#/BillingProfile/get/responses/200/content/application~1json/schema` (paths/profiles.yaml:53)
    static func billingProfileGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerBillingProfile(value, &run)
    }

    /// `schemas/managed-services.yaml#/ManagedServiceLinks` (schemas/managed-services.yaml:19)
    static func managedServiceLinks(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097178) }
        var members: MemberCursor = MemberCursor(value, Self.managedServiceLinks_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                Self.link(members.value, &run)
            case 1:
                Self.link(members.value, &run)
            case 2:
                Self.link(members.value, &run)
            case 3:
                Self.link(members.value, &run)
            case 4:
                Self.link(members.value, &run)
            case 5:
                Self.link(members.value, &run)
            default: break
            }
        }
    }
    private static let managedServiceLinks_members1: JSONMembers = JSONMembers("adminService\nserviceHealth\nserviceTicket\nself\nnext\nprevious", matching: .ignoringCase)

    /// `paths/domains.yaml#/VerifiedDomain/post/responses/2XX/content/application~1json/schema` (paths/domains.yaml:118)
    static func verifiedDomainPostResponses2XXContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.domain(value, &run)
    }

    /// `schemas/domains.yaml#/PromptLoginBehavior` (schemas/domains.yaml:168)
    static func promptLoginBehavior(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097179) }
    }

    /// `schemas/relationships.yaml#/PartnerRelationshipCollection/properties/items` (schemas/relationships.yaml:61)
    static func partnerRelationshipCollectionPropertiesItems(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 2097180) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.partnerRelationship(elements.value, &run)
        }
    }

    /// `schemas/country-validation-rules.yaml#/ValidationType` (schemas/country-validation-rules.yaml:118)
    static func validationType(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097181) }
    }

    /// `schemas/country-validation-rules.yaml#/ListOfValues` (schemas/country-validation-rules.yaml:95)
    static func listOfValues(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097182) }
        var members: MemberCursor = MemberCursor(value, Self.listOfValues_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                Self.listOfValuesPropertiesValue(members.value, &run)
            default: break
            }
        }
    }
    private static let listOfValues_members1: JSONMembers = JSONMembers("value", matching: .ignoringCase)

    /// `schemas/address.yaml#/AddressValidationStatus` (schemas/address.yaml:70)
    static func addressValidationStatus(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097183) }
    }

    /// `schemas/qualifications.yaml#/Qualification` (schemas/qualifications.yaml:2)
    static func qualification(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097184) }
        var members: MemberCursor = MemberCursor(value, Self.qualification_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 2097185)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 2097186)
                }
            case 2:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097187)
                }
            case 3:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.format(members.value, .dateTime, 2097189)
                    }
                } else {
                    run.fail(members.value, 2097188)
                }
            case 4:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.format(members.value, .dateTime, 2097191)
                    }
                } else {
                    run.fail(members.value, 2097190)
                }
            default: break
            }
        }
    }
    private static let qualification_members1: JSONMembers = JSONMembers("qualification\nvettingStatus\nvettingReason\nvettingCreateDate\nvettingCreatedDate", matching: .ignoringCase)

    /// `schemas/qualifications.yaml#/NewQualification` (schemas/qualifications.yaml:42)
    static func newQualification(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097192) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.newQualification_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                Self.settableQualificationKind(members.value, &run)
            case 1:
                Self.educationSegment(members.value, &run)
            case 2:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097193)
                }
            case 3:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097194)
                }
            default: break
            }
        }
        run.required(value, seen, 0x1, 2097195)
    }
    private static let newQualification_members1: JSONMembers = JSONMembers("qualification\neducationSegment\nwebsite\nvalidationCode", matching: .ignoringCase)

    /// `paths/qualifications.yaml#/RetiredQualification/put/requestBody/content/application~1json/schema` (paths/qualifications.yaml:119)
    static func retiredQualificationPutRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        if !(value.isString) {
            run.fail(value, 2097196)
        }
    }

    /// `paths/users.yaml#/Users/get/parameters/2/schema` (paths/users.yaml:35)
    static func usersGetParameters2Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097197) }
    }

    /// `schemas/filters.yaml#/SortDirection` (schemas/filters.yaml:32)
    static func sortDirection(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097198) }
        if !(value.isString(in: Self.sortDirection_texts1)) { run.fail(value, 2097199) }
    }
    private static let sortDirection_texts1: JSONMembers = JSONMembers("Ascending\nDescending", matching: .exact)

    /// `schemas/qualifications.yaml#/EducationSegment` (schemas/qualifications.yaml:68)
    static func educationSegment(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097200) }
        if !(value.isString(in: Self.educationSegment_texts1)) { run.fail(value, 2097201) }
    }
    private static let educationSegment_texts1: JSONMembers = JSONMembers("K12\nHigherEducation", matching: .exact)

    /// `schemas/qualifications.yaml#/VettingStatus` (schemas/qualifications.yaml:35)
    static func vettingStatus(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097202) }
    }

    /// `schemas/users.yaml#/CustomerUserCollection` (schemas/users.yaml:153)
    static func customerUserCollection(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097203) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.customerUserCollection_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isInteger {
                    run.format(members.value, .int32, 2097205)
                } else {
                    run.fail(members.value, 2097204)
                }
            case 1:
                Self.customerUserCollectionPropertiesItems(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 2097206)
                }
            case 3:
                Self.resourceLinks(members.value, &run)
            case 4:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x2, 2097207)
    }
    private static let customerUserCollection_members1: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)

    /// `schemas/users.yaml#/NewCustomerUser` (schemas/users.yaml:47)
    static func newCustomerUser(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097208) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.newCustomerUser_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.minLength(members.value, 1, 2097210)
                } else {
                    run.fail(members.value, 2097209)
                }
            case 1:
                if members.value.isString {
                    run.minLength(members.value, 1, 2097212)
                } else {
                    run.fail(members.value, 2097211)
                }
            case 2:
                Self.passwordProfile(members.value, &run)
            case 3:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097213)
                }
            case 4:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097214)
                }
            case 5:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097215)
                }
            case 6:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097216)
                }
            case 7:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097217)
                }
            case 8:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x7, 2097218)
    }
    private static let newCustomerUser_members1: JSONMembers = JSONMembers("userPrincipalName\ndisplayName\npasswordProfile\nusageLocation\nfirstName\nlastName\nimmutableId\nphoneNumber\nattributes", matching: .ignoringCase)

    /// `schemas/users.yaml#/CustomerUser` (schemas/users.yaml:2)
    static func customerUser(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097219) }
        var members: MemberCursor = MemberCursor(value, Self.customerUser_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uuid, 2097221)
                } else {
                    run.fail(members.value, 2097220)
                }
            case 1:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097222)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 2097223)
                }
            case 3:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097224)
                }
            case 4:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097225)
                }
            case 5:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097226)
                }
            case 6:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097227)
                }
            case 7:
                Self.passwordProfile(members.value, &run)
            case 8:
                if !(members.value.isString || members.value.isNull) {
                    run.fail(members.value, 2097228)
                }
            case 9:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.format(members.value, .dateTime, 2097230)
                    }
                } else {
                    run.fail(members.value, 2097229)
                }
            case 10:
                if !(members.value.isString) {
                    run.fail(members.value, 2097231)
                }
            case 11:
                if !(members.value.isString) {
                    run.fail(members.value, 2097232)
                }
            case 12:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.format(members.value, .dateTime, 2097234)
                    }
                } else {
                    run.fail(members.value, 2097233)
                }
            case 13:
                Self.resourceLinks(members.value, &run)
            case 14:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
    }
    private static let customerUser_members1: JSONMembers = JSONMembers("id\nusageLocation\nuserPrincipalName\nfirstName\nlastName\ndisplayName\nimmutableId\npasswordProfile\nphoneNumber\nlastDirectorySyncTime\nuserDomainType\nstate\nsoftDeletionTime\nlinks\nattributes", matching: .ignoringCase)

    /// `paths/users.yaml#/User/patch/requestBody/content/application~1json/schema` (paths/users.yaml:142)
    static func userPatchRequestBodyContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.customerUserUpdate(value, &run)
    }

    /// `paths/users.yaml#/DirectoryRoles/get/responses/200/content/application~1json/schema` (paths/users.yaml:276)
    static func directoryRolesGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.directoryRoleCollection(value, &run)
    }

    /// `schemas/users.yaml#/UserDomainType` (schemas/users.yaml:138)
    static func userDomainType(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097235) }
    }

    /// `schemas/agreements.yaml#/AgreementMetaDataCollection` (schemas/agreements.yaml:101)
    static func agreementMetaDataCollection(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097236) }
        var seen: SlotSet = SlotSet()
        var members: MemberCursor = MemberCursor(value, Self.agreementMetaDataCollection_members1)
        while run.next(&members) {
            seen.insert(members.slot)
            switch members.slot {
            case 0:
                if members.value.isInteger {
                    run.format(members.value, .int32, 2097238)
                } else {
                    run.fail(members.value, 2097237)
                }
            case 1:
                Self.agreementMetaDataCollectionPropertiesItems(members.value, &run)
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 2097239)
                }
            case 3:
                Self.resourceLinks(members.value, &run)
            case 4:
                Self.resourceAttributes(members.value, &run)
            default: break
            }
        }
        run.required(value, seen, 0x2, 2097240)
    }
    private static let agreementMetaDataCollection_members1: JSONMembers = JSONMembers("totalCount\nitems\ncontinuationToken\nlinks\nattributes", matching: .ignoringCase)

    /// `schemas/agreements.yaml#/AgreementMetaData` (schemas/agreements.yaml:79)
    static func agreementMetaData(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097241) }
        var members: MemberCursor = MemberCursor(value, Self.agreementMetaData_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if !(members.value.isString) {
                    run.fail(members.value, 2097242)
                }
            case 1:
                if !(members.value.isString) {
                    run.fail(members.value, 2097243)
                }
            case 2:
                if members.value.isString || members.value.isNull {
                    if members.value.isString {
                        run.format(members.value, .uri, 2097245)
                    }
                } else {
                    run.fail(members.value, 2097244)
                }
            case 3:
                if members.value.isNull || members.value.isInteger {
                    if members.value.isNumber {
                        run.format(members.value, .int32, 2097247)
                    }
                } else {
                    run.fail(members.value, 2097246)
                }
            default: break
            }
        }
    }
    private static let agreementMetaData_members1: JSONMembers = JSONMembers("templateId\nagreementType\nagreementLink\nversionRank", matching: .ignoringCase)

    /// `schemas/agreements.yaml#/AgreementCollection/properties/items` (schemas/agreements.yaml:68)
    static func agreementCollectionPropertiesItems(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isArray else { return run.fail(value, 2097248) }
        var elements: ElementCursor = ElementCursor(value)
        while run.next(&elements) {
            Self.agreement(elements.value, &run)
        }
    }

    /// `paths/agreements.yaml#/AgreementDocument/get/parameters/1/schema` (paths/agreements.yaml:182)
    static func agreementDocumentGetParameters1Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097249) }
    }

    /// `schemas/agreements.yaml#/AgreementDocument` (schemas/agreements.yaml:130)
    static func agreementDocument(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isObject else { return run.fail(value, 2097250) }
        var members: MemberCursor = MemberCursor(value, Self.agreementDocument_members1)
        while run.next(&members) {
            switch members.slot {
            case 0:
                if members.value.isString {
                    run.format(members.value, .uri, 2097252)
                } else {
                    run.fail(members.value, 2097251)
                }
            case 1:
                if members.value.isString {
                    run.format(members.value, .uri, 2097254)
                } else {
                    run.fail(members.value, 2097253)
                }
            case 2:
                if !(members.value.isString) {
                    run.fail(members.value, 2097255)
                }
            case 3:
                if !(members.value.isString) {
                    run.fail(members.value, 2097256)
                }
            default: break
            }
        }
    }
    private static let agreementDocument_members1: JSONMembers = JSONMembers("displayUri\ndownloadUri\nlanguage\ncountry", matching: .ignoringCase)

    /// `paths/agreements.yaml#/PartnerAgreementStatus/get/parameters/0/schema` (paths/agreements.yaml:218)
    static func partnerAgreementStatusGetParameters0Schema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        guard value.isString else { return run.fail(value, 2097257) }
        run.pattern(value, Self.pattern_3e6956af_aeae3054, 2097258)
    }

    /// `paths/agreements.yaml#/PartnerAgreementStatus/get/responses/200/content/application~1json/schema` (paths/agreements.yaml:231)
    static func partnerAgreementStatusGetResponses200ContentApplication1jsonSchema(_ value: JSONNode, _ run: inout PinionRuntime.Validation) {
        Self.partnerAgreementStatus(value, &run)
    }

    static let pattern_3e6956af_aeae3054: PatternAutomaton = PatternAutomaton("422m10A1c601101421012")

    static let pattern_bc8e68df_b93299af: PatternAutomaton = PatternAutomaton("C2G9051I011_20121394F51645171875245514B519351A3BU01C1D1EB01FG0111A21416181A1C11113611321121416181A11115411A411312141618111171A1C71151312141611119168117151312141111B711A1119171513121112D811B191715131114F611D1B1917151111H511H311F1D1B19171111J811J1H1F1D1B19")

    static let pattern_f73b555d_919d8160: PatternAutomaton = PatternAutomaton("G24j101120A270Q360Q3b4013014011110141016120161811013201201610130161201610230162401301411014201201F1413019")

    static let site_table3: SiteTable = SiteTable("*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\ntype\t4\tstring\nformat\t5\tuuid\n*\tparameters.yaml#/Application/schema\tparameters.yaml\t90\t\ntype\t90\tstring\n*\tparameters.yaml#/ContractVersion/schema\tparameters.yaml\t100\t\ntype\t100\tstring\n*\tschemas/errors.yaml#/ServiceError\tschemas/errors.yaml\t2\t\ntype\t7\tobject\n*\tschemas/errors.yaml#/ServiceErrorCode\tschemas/errors.yaml\t45\t\ntype\t50\tstring\tinteger\n*\tschemas/errors.yaml#/ServiceError/properties/description\tschemas/errors.yaml\t15\t\ntype\t17\tstring\tnull\n*\tschemas/errors.yaml#/ServiceError/properties/source\tschemas/errors.yaml\t23\t\ntype\t24\tstring\tnull\n*\tschemas/errors.yaml#/ServiceError/properties/message\tschemas/errors.yaml\t26\t\ntype\t27\tstring\tnull\n*\tschemas/errors.yaml#/ServiceError/properties/statusCode\tschemas/errors.yaml\t29\t\ntype\t30\tinteger\tnull\nformat\t31\tint32\n*\tschemas/errors.yaml#/ServiceError/properties/errorName\tschemas/errors.yaml\t33\t\ntype\t33\tstring\tnull\n*\tschemas/errors.yaml#/ServiceError/properties/isRetryable\tschemas/errors.yaml\t35\t\ntype\t36\tboolean\tnull\n*\tschemas/errors.yaml#/ServiceError/properties/errorMessageExtended\tschemas/errors.yaml\t42\t\ntype\t42\tstring\tnull\n*\tschemas/paging.yaml#/SeekOperation\tschemas/paging.yaml\t2\t\ntype\t3\tstring\nenum\t5\t5\t\"First\"\t\"Previous\"\t\"Next\"\t\"Last\"\t\"PageIndex\"\n*\tschemas/common.yaml#/ResourceLinks\tschemas/common.yaml\t24\t\ntype\t27\tobject\n*\tschemas/common.yaml#/Link/properties/headers\tschemas/common.yaml\t56\t\ntype\t57\tarray\n*\tschemas/customers.yaml#/CustomerFilter/properties/Operator\tschemas/customers.yaml\t112\t\ntype\t113\tstring\nconst\t114\t\"starts_with\"\n*\tschemas/country-requirements.yaml#/PhoneNumberByCountry/then/properties/defaultAddress/properties/phoneNumber\tschemas/country-requirements.yaml\t87\t\ntype\t87\tstring\npattern\t88\t\\\\S\n*\tschemas/country-requirements.yaml#/PhoneNumberByCountry/then/properties/defaultAddress\tschemas/country-requirements.yaml\t84\t\nrequired\t84\tphoneNumber\n*\tschemas/country-requirements.yaml#/PhoneNumberByCountry/if/properties/defaultAddress\tschemas/country-requirements.yaml\t77\t\nrequired\t77\tcountry\n*\tschemas/managed-services.yaml#/ManagedServiceLinks\tschemas/managed-services.yaml\t19\t\ntype\t20\tobject\n*\tschemas/domains.yaml#/PromptLoginBehavior\tschemas/domains.yaml\t168\t\ntype\t169\tstring\n*\tschemas/relationships.yaml#/PartnerRelationshipCollection/properties/items\tschemas/relationships.yaml\t61\t\ntype\t61\tarray\n*\tschemas/country-validation-rules.yaml#/ValidationType\tschemas/country-validation-rules.yaml\t118\t\ntype\t119\tstring\n*\tschemas/country-validation-rules.yaml#/ListOfValues\tschemas/country-validation-rules.yaml\t95\t\ntype\t96\tobject\n*\tschemas/address.yaml#/AddressValidationStatus\tschemas/address.yaml\t70\t\ntype\t73\tstring\n*\tschemas/qualifications.yaml#/Qualification\tschemas/qualifications.yaml\t2\t\ntype\t5\tobject\n*\tschemas/qualifications.yaml#/QualificationKind\tschemas/qualifications.yaml\t28\t\ntype\t29\tstring\n*\tschemas/qualifications.yaml#/VettingStatus\tschemas/qualifications.yaml\t35\t\ntype\t36\tstring\n*\tschemas/qualifications.yaml#/Qualification/properties/vettingReason\tschemas/qualifications.yaml\t12\t\ntype\t15\tstring\tnull\n*\tschemas/qualifications.yaml#/Qualification/properties/vettingCreateDate\tschemas/qualifications.yaml\t19\t\ntype\t20\tstring\tnull\nformat\t21\tdate-time\n*\tschemas/qualifications.yaml#/Qualification/properties/vettingCreatedDate\tschemas/qualifications.yaml\t23\t\ntype\t24\tstring\tnull\nformat\t25\tdate-time\n*\tschemas/qualifications.yaml#/NewQualification\tschemas/qualifications.yaml\t42\t\ntype\t45\tobject\n*\tschemas/qualifications.yaml#/NewQualification/properties/website\tschemas/qualifications.yaml\t55\t\ntype\t56\tstring\tnull\n*\tschemas/qualifications.yaml#/NewQualification/properties/validationCode\tschemas/qualifications.yaml\t58\t\ntype\t59\tstring\tnull\n*\tschemas/qualifications.yaml#/NewQualification\tschemas/qualifications.yaml\t42\t\nrequired\t46\tqualification\n*\tschemas/qualifications.yaml#/RetiredQualification\tschemas/qualifications.yaml\t74\t\ntype\t76\tstring\n*\tpaths/users.yaml#/Users/get/parameters/2/schema\tpaths/users.yaml\t35\t\ntype\t35\tstring\n*\tschemas/filters.yaml#/SortDirection\tschemas/filters.yaml\t32\t\ntype\t32\tstring\nenum\t34\t2\t\"Ascending\"\t\"Descending\"\n*\tschemas/qualifications.yaml#/EducationSegment\tschemas/qualifications.yaml\t68\t\ntype\t69\tstring\nenum\t70\t2\t\"K12\"\t\"HigherEducation\"\n*\tschemas/qualifications.yaml#/VettingStatus\tschemas/qualifications.yaml\t35\t\ntype\t36\tstring\n*\tschemas/users.yaml#/CustomerUserCollection\tschemas/users.yaml\t153\t\ntype\t154\tobject\n*\tschemas/users.yaml#/CustomerUserCollection/properties/totalCount\tschemas/users.yaml\t158\t\ntype\t159\tinteger\nformat\t160\tint32\n*\tschemas/users.yaml#/CustomerUserCollection/properties/continuationToken\tschemas/users.yaml\t166\t\ntype\t167\tstring\n*\tschemas/users.yaml#/CustomerUserCollection\tschemas/users.yaml\t153\t\nrequired\t155\titems\n*\tschemas/users.yaml#/NewCustomerUser\tschemas/users.yaml\t47\t\ntype\t50\tobject\n*\tschemas/users.yaml#/NewCustomerUser/properties/userPrincipalName\tschemas/users.yaml\t56\t\ntype\t57\tstring\nminLength\t58\t1\n*\tschemas/users.yaml#/NewCustomerUser/properties/displayName\tschemas/users.yaml\t60\t\ntype\t60\tstring\nminLength\t61\t1\n*\tschemas/users.yaml#/NewCustomerUser/properties/usageLocation\tschemas/users.yaml\t65\t\ntype\t66\tstring\tnull\n*\tschemas/users.yaml#/NewCustomerUser/properties/firstName\tschemas/users.yaml\t68\t\ntype\t68\tstring\tnull\n*\tschemas/users.yaml#/NewCustomerUser/properties/lastName\tschemas/users.yaml\t70\t\ntype\t70\tstring\tnull\n*\tschemas/users.yaml#/NewCustomerUser/properties/immutableId\tschemas/users.yaml\t72\t\ntype\t73\tstring\tnull\n*\tschemas/users.yaml#/NewCustomerUser/properties/phoneNumber\tschemas/users.yaml\t75\t\ntype\t75\tstring\tnull\n*\tschemas/users.yaml#/NewCustomerUser\tschemas/users.yaml\t47\t\nrequired\t53\tuserPrincipalName\tdisplayName\tpasswordProfile\n*\tschemas/users.yaml#/CustomerUser\tschemas/users.yaml\t2\t\ntype\t5\tobject\n*\tschemas/scalars.yaml#/Identifier\tschemas/scalars.yaml\t4\t\ntype\t4\tstring\nformat\t5\tuuid\n*\tschemas/users.yaml#/CustomerUser/properties/usageLocation\tschemas/users.yaml\t10\t\ntype\t11\tstring\tnull\n*\tschemas/users.yaml#/CustomerUser/properties/userPrincipalName\tschemas/users.yaml\t13\t\ntype\t14\tstring\n*\tschemas/users.yaml#/CustomerUser/properties/firstName\tschemas/users.yaml\t16\t\ntype\t16\tstring\tnull\n*\tschemas/users.yaml#/CustomerUser/properties/lastName\tschemas/users.yaml\t18\t\ntype\t18\tstring\tnull\n*\tschemas/users.yaml#/CustomerUser/properties/displayName\tschemas/users.yaml\t20\t\ntype\t20\tstring\tnull\n*\tschemas/users.yaml#/CustomerUser/properties/immutableId\tschemas/users.yaml\t22\t\ntype\t23\tstring\tnull\n*\tschemas/users.yaml#/CustomerUser/properties/phoneNumber\tschemas/users.yaml\t28\t\ntype\t28\tstring\tnull\n*\tschemas/users.yaml#/CustomerUser/properties/lastDirectorySyncTime\tschemas/users.yaml\t30\t\ntype\t31\tstring\tnull\nformat\t32\tdate-time\n*\tschemas/users.yaml#/UserDomainType\tschemas/users.yaml\t138\t\ntype\t139\tstring\n*\tschemas/users.yaml#/UserState\tschemas/users.yaml\t145\t\ntype\t146\tstring\n*\tschemas/users.yaml#/CustomerUser/properties/softDeletionTime\tschemas/users.yaml\t38\t\ntype\t39\tstring\tnull\nformat\t40\tdate-time\n*\tschemas/users.yaml#/UserDomainType\tschemas/users.yaml\t138\t\ntype\t139\tstring\n*\tschemas/agreements.yaml#/AgreementMetaDataCollection\tschemas/agreements.yaml\t101\t\ntype\t102\tobject\n*\tschemas/agreements.yaml#/AgreementMetaDataCollection/properties/totalCount\tschemas/agreements.yaml\t106\t\ntype\t107\tinteger\nformat\t108\tint32\n*\tschemas/agreements.yaml#/AgreementMetaDataCollection/properties/continuationToken\tschemas/agreements.yaml\t114\t\ntype\t114\tstring\n*\tschemas/agreements.yaml#/AgreementMetaDataCollection\tschemas/agreements.yaml\t101\t\nrequired\t103\titems\n*\tschemas/agreements.yaml#/AgreementMetaData\tschemas/agreements.yaml\t79\t\ntype\t82\tobject\n*\tschemas/agreements.yaml#/AgreementMetaData/properties/templateId\tschemas/agreements.yaml\t85\t\ntype\t86\tstring\n*\tschemas/agreements.yaml#/AgreementType\tschemas/agreements.yaml\t46\t\ntype\t47\tstring\n*\tschemas/agreements.yaml#/AgreementMetaData/properties/agreementLink\tschemas/agreements.yaml\t91\t\ntype\t92\tstring\tnull\nformat\t93\turi\n*\tschemas/agreements.yaml#/AgreementMetaData/properties/versionRank\tschemas/agreements.yaml\t95\t\ntype\t97\tinteger\tnull\nformat\t98\tint32\n*\tschemas/agreements.yaml#/AgreementCollection/properties/items\tschemas/agreements.yaml\t68\t\ntype\t68\tarray\n*\tpaths/agreements.yaml#/AgreementDocument/get/parameters/1/schema\tpaths/agreements.yaml\t182\t\ntype\t182\tstring\n*\tschemas/agreements.yaml#/AgreementDocument\tschemas/agreements.yaml\t130\t\ntype\t133\tobject\n*\tschemas/agreements.yaml#/AgreementDocument/properties/displayUri\tschemas/agreements.yaml\t136\t\ntype\t137\tstring\nformat\t138\turi\n*\tschemas/agreements.yaml#/AgreementDocument/properties/downloadUri\tschemas/agreements.yaml\t140\t\ntype\t141\tstring\nformat\t142\turi\n*\tschemas/agreements.yaml#/AgreementDocument/properties/language\tschemas/agreements.yaml\t144\t\ntype\t144\tstring\n*\tschemas/agreements.yaml#/AgreementDocument/properties/country\tschemas/agreements.yaml\t146\t\ntype\t146\tstring\n*\tpaths/agreements.yaml#/PartnerAgreementStatus/get/parameters/0/schema\tpaths/agreements.yaml\t218\t\ntype\t218\tstring\npattern\t219\t^[0-9]+$")
}
