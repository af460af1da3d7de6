// The same customer with synthesised Codable, for Foundation's coders.

enum Synthesised {
    enum Relationship: String, Codable {
        case reseller
        case advisor
        case noRelationship = "none"
    }

    struct Attributes: Codable {
        var etag: String?
        var objectType: String
    }

    struct Header: Codable {
        var key: String
        var value: String
    }

    struct Link: Codable {
        var uri: String
        var method: String?
        var headers: [Header]?
    }

    struct Links: Codable {
        var itself: Link?
        var next: Link?
        var previous: Link?

        enum CodingKeys: String, CodingKey {
            case itself = "self"
            case next
            case previous
        }
    }

    struct CompanyProfile: Codable {
        var tenantId: String?
        var domain: String?
        var companyName: String?
        var organizationRegistrationNumber: String?
        var links: Links?
        var attributes: Attributes?
    }

    struct Address: Codable {
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

    struct BillingProfile: Codable {
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

    struct UserCredentials: Codable {
        var userName: String
        var password: String?
    }

    struct Customer: Codable {
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

    struct CustomerPage: Codable {
        var totalCount: Int
        var items: [Customer]
        var links: Links?
        var attributes: Attributes?
    }
}
