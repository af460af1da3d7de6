import PinionJSON

// The Partner Center customer as generated code has it.

enum Relationship: OpenEnumeration {
    case reseller
    case advisor
    case noRelationship
    case unrecognized(String)

    static let table: EnumerationTable<Self> = EnumerationTable(
        "reseller\nadvisor\nnone", [.reseller, .advisor, .noRelationship], matching: .ignoringCase)

    var rawValue: String {
        switch self {
        case .reseller: "reseller"
        case .advisor: "advisor"
        case .noRelationship: "none"
        case .unrecognized(let text): text
        }
    }
}

struct Attributes: JSONModel {
    var etag: String?
    var objectType: String
}

extension Attributes {
    private static let members: JSONMembers = JSONMembers("etag\nobjectType", matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.init(etag: reader.optional(0), objectType: reader.required(1))
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("etag", self.etag)
        writer.member("objectType", self.objectType)
        writer.endObject()
    }
}

struct Header: JSONModel {
    var key: String
    var value: String
}

extension Header {
    private static let members: JSONMembers = JSONMembers("key\nvalue", matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.init(key: reader.required(0), value: reader.required(1))
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", self.key)
        writer.member("value", self.value)
        writer.endObject()
    }
}

struct Link: JSONModel {
    var uri: String
    var method: String?
    var headers: [Header]?
}

extension Link {
    private static let members: JSONMembers = JSONMembers("uri\nmethod\nheaders", matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.init(uri: reader.required(0), method: reader.optional(1), headers: reader.optional(2))
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("uri", self.uri)
        writer.optional("method", self.method)
        writer.optional("headers", self.headers)
        writer.endObject()
    }
}

struct Links: JSONModel {
    var itself: Link?
    var next: Link?
    var previous: Link?
}

extension Links {
    private static let members: JSONMembers = JSONMembers("self\nnext\nprevious", matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.init(itself: reader.optional(0), next: reader.optional(1), previous: reader.optional(2))
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("self", self.itself)
        writer.optional("next", self.next)
        writer.optional("previous", self.previous)
        writer.endObject()
    }
}

struct CompanyProfile: JSONModel {
    var tenantId: String?
    var domain: String?
    var companyName: String?
    var organizationRegistrationNumber: String?
    var links: Links?
    var attributes: Attributes?
}

extension CompanyProfile {
    private static let members: JSONMembers = JSONMembers(
        "tenantId\ndomain\ncompanyName\norganizationRegistrationNumber\nlinks\nattributes",
        matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.init(
            tenantId: reader.optional(0), domain: reader.optional(1), companyName: reader.optional(2),
            organizationRegistrationNumber: reader.optional(3), links: reader.optional(4),
            attributes: reader.optional(5))
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("tenantId", self.tenantId)
        writer.optional("domain", self.domain)
        writer.optional("companyName", self.companyName)
        writer.optional("organizationRegistrationNumber", self.organizationRegistrationNumber)
        writer.optional("links", self.links)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

struct Address: JSONModel {
    var country: String
    var region: String?
    var city: String
    var state: String?
    var addressLine1: String
    var addressLine2: String?
    var postalCode: String?
    var firstName: String
    var lastName: String
    var phoneNumber: String?
}

extension Address {
    private static let members: JSONMembers = JSONMembers(
        "country\nregion\ncity\nstate\naddressLine1\naddressLine2\npostalCode\nfirstName\nlastName\nphoneNumber",
        matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.init(
            country: reader.required(0), region: reader.optional(1), city: reader.required(2),
            state: reader.optional(3), addressLine1: reader.required(4), addressLine2: reader.optional(5),
            postalCode: reader.optional(6), firstName: reader.required(7), lastName: reader.required(8),
            phoneNumber: reader.optional(9))
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("country", self.country)
        writer.optional("region", self.region)
        writer.member("city", self.city)
        writer.optional("state", self.state)
        writer.member("addressLine1", self.addressLine1)
        writer.optional("addressLine2", self.addressLine2)
        writer.optional("postalCode", self.postalCode)
        writer.member("firstName", self.firstName)
        writer.member("lastName", self.lastName)
        writer.optional("phoneNumber", self.phoneNumber)
        writer.endObject()
    }
}

struct BillingProfile: JSONModel {
    var id: String?
    var firstName: String?
    var lastName: String?
    var email: String
    var culture: String
    var language: String
    var companyName: String
    var defaultAddress: Address
    var links: Links?
    var attributes: Attributes?
}

extension BillingProfile {
    private static let members: JSONMembers = JSONMembers(
        "id\nfirstName\nlastName\nemail\nculture\nlanguage\ncompanyName\ndefaultAddress\nlinks\nattributes",
        matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.init(
            id: reader.optional(0), firstName: reader.optional(1), lastName: reader.optional(2),
            email: reader.required(3), culture: reader.required(4), language: reader.required(5),
            companyName: reader.required(6), defaultAddress: reader.required(7), links: reader.optional(8),
            attributes: reader.optional(9))
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", self.id)
        writer.optional("firstName", self.firstName)
        writer.optional("lastName", self.lastName)
        writer.member("email", self.email)
        writer.member("culture", self.culture)
        writer.member("language", self.language)
        writer.member("companyName", self.companyName)
        writer.member("defaultAddress", self.defaultAddress)
        writer.optional("links", self.links)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

struct UserCredentials: JSONModel {
    var userName: String
    var password: String?
}

extension UserCredentials {
    private static let members: JSONMembers = JSONMembers("userName\npassword", matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.init(userName: reader.required(0), password: reader.optional(1))
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("userName", self.userName)
        writer.optional("password", self.password)
        writer.endObject()
    }
}

struct WrittenCustomer: JSONModel {
    var id: String?
    var commerceId: String?
    var companyProfile: CompanyProfile
    var billingProfile: BillingProfile
    var relationshipToPartner: Relationship?
    var allowDelegatedAccess: Bool?
    var userCredentials: UserCredentials?
    var customDomains: [String]?
    var associatedPartnerId: String?
    var attributes: Attributes?
}

extension WrittenCustomer {
    private static let members: JSONMembers = JSONMembers(
        "id\ncommerceId\ncompanyProfile\nbillingProfile\nrelationshipToPartner\nallowDelegatedAccess\nuserCredentials\ncustomDomains\nassociatedPartnerId\nattributes",
        matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.init(
            id: reader.optional(0), commerceId: reader.optional(1), companyProfile: reader.required(2),
            billingProfile: reader.required(3), relationshipToPartner: reader.optional(4),
            allowDelegatedAccess: reader.optional(5), userCredentials: reader.optional(6),
            customDomains: reader.optional(7), associatedPartnerId: reader.optional(8),
            attributes: reader.optional(9))
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.optional("id", self.id)
        writer.optional("commerceId", self.commerceId)
        writer.member("companyProfile", self.companyProfile)
        writer.member("billingProfile", self.billingProfile)
        writer.optional("relationshipToPartner", self.relationshipToPartner)
        writer.optional("allowDelegatedAccess", self.allowDelegatedAccess)
        writer.optional("userCredentials", self.userCredentials)
        writer.optional("customDomains", self.customDomains)
        writer.optional("associatedPartnerId", self.associatedPartnerId)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}

struct CustomerPage: JSONModel {
    var totalCount: Int
    var items: [WrittenCustomer]
    var links: Links?
    var attributes: Attributes?
}

extension CustomerPage {
    private static let members: JSONMembers = JSONMembers(
        "totalCount\nitems\nlinks\nattributes", matching: .ignoringCase)

    init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.init(
            totalCount: reader.required(0), items: reader.required(1), links: reader.optional(2),
            attributes: reader.optional(3))
        reader.endObject()
    }

    func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("totalCount", self.totalCount)
        writer.member("items", self.items)
        writer.optional("links", self.links)
        writer.optional("attributes", self.attributes)
        writer.endObject()
    }
}
