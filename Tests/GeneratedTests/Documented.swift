import Foundation
import PartnerCenter

/// What the page `create-a-customer-for-an-indirect-reseller` prints (repository
/// MicrosoftDocs/partner-rest, revision of July 2023), as data.
enum Documented {
    /// As an optional, to compare with; as a value, to send.
    static let resellerID = UUID(uuidString: "484e548c-f5f3-4528-93a9-c16c6373cb59")
    static let reseller = resellerID ?? UUID()
    static let customerID = UUID(uuidString: "626099fe-17af-4756-9fd0-6a73b7127859")
    static let password = "0Krha*Io"

    static let requestHeaders = [
        "MS-RequestId": "d628adbe-b7ee-412e-ac55-58f22b4ba2f4",
        "MS-CorrelationId": "0dd197a8-992c-44ca-aeae-21cd83494dce",
        "X-Locale": "en-US",
        "Content-Type": "application/json",
    ]

    /// As the .NET library sends it: PascalCase, and `null` for whatever it has no value for.
    static let request = #"""
        {
          "Id": null, "CommerceId": null,
          "CompanyProfile": {
            "TenantId": null, "Domain": "WingtipToys678152504.onmicrosoft.com", "CompanyName": null,
            "Attributes": {"ObjectType": "CustomerCompanyProfile"}
          },
          "BillingProfile": {
            "Id": null, "FirstName": null, "LastName": null, "Email": "Gena@wingtiptoys.com",
            "Culture": "EN-US", "Language": "En", "CompanyName": "Wingtip Toys678152504",
            "DefaultAddress": {
              "Country": "US", "Region": null, "City": "Redmond", "State": "WA",
              "AddressLine1": "One Microsoft Way", "AddressLine2": null, "PostalCode": "98052",
              "FirstName": "Gena", "LastName": "Soto", "PhoneNumber": "4255550101"
            },
            "Attributes": {"ObjectType": "CustomerBillingProfile"}
          },
          "RelationshipToPartner": "none", "AllowDelegatedAccess": null, "UserCredentials": null,
          "CustomDomains": null, "AssociatedPartnerId": "484e548c-f5f3-4528-93a9-c16c6373cb59",
          "Attributes": {"ObjectType": "Customer"}
        }
        """#

    /// The same without nulls, in camelCase: what Pinion sends.
    static let requestInCamelCase = #"""
        {
          "companyProfile": {
            "domain": "WingtipToys678152504.onmicrosoft.com",
            "attributes": {"objectType": "CustomerCompanyProfile"}
          },
          "billingProfile": {
            "email": "Gena@wingtiptoys.com", "culture": "EN-US", "language": "En",
            "companyName": "Wingtip Toys678152504",
            "defaultAddress": {
              "country": "US", "city": "Redmond", "state": "WA", "addressLine1": "One Microsoft Way",
              "postalCode": "98052", "firstName": "Gena", "lastName": "Soto", "phoneNumber": "4255550101"
            },
            "attributes": {"objectType": "CustomerBillingProfile"}
          },
          "relationshipToPartner": "none", "associatedPartnerId": "484e548c-f5f3-4528-93a9-c16c6373cb59",
          "attributes": {"objectType": "Customer"}
        }
        """#

    static let response = #"""
        {
          "id": "626099fe-17af-4756-9fd0-6a73b7127859",
          "commerceId": "626099fe-17af-4756-9fd0-6a73b7127859",
          "companyProfile": {
            "tenantId": "626099fe-17af-4756-9fd0-6a73b7127859",
            "domain": "WingtipToys678152504.onmicrosoft.com",
            "companyName": "Wingtip Toys678152504",
            "links": {"self": {
              "uri": "/customers/626099fe-17af-4756-9fd0-6a73b7127859/profiles/company",
              "method": "GET", "headers": []
            }},
            "attributes": {"objectType": "CustomerCompanyProfile"}
          },
          "billingProfile": {
            "id": "7079246e-7b62-56ef-7cbd-a819514b54b5", "email": "Gena@wingtiptoys.com",
            "culture": "en-US", "language": "En", "companyName": "Wingtip Toys678152504",
            "defaultAddress": {
              "country": "US", "city": "Redmond", "state": "WA", "addressLine1": "One Microsoft Way",
              "postalCode": "98052", "firstName": "Gena", "lastName": "Soto", "phoneNumber": "4255550101"
            },
            "attributes": {"etag": "-8799889149591823008", "objectType": "CustomerBillingProfile"}
          },
          "relationshipToPartner": "reseller",
          "allowDelegatedAccess": true,
          "userCredentials": {"userName": "admin", "password": "0Krha*Io"},
          "associatedPartnerId": "484e548c-f5f3-4528-93a9-c16c6373cb59",
          "attributes": {"objectType": "Customer"}
        }
        """#

    /// The values of the documented request, as a person would write them.
    static func newCustomer(reseller: UUID) -> NewCustomer {
        .forIndirectReseller(
            associatedPartnerId: reseller,
            companyProfile: .init(
                domain: "WingtipToys678152504.onmicrosoft.com",
                attributes: .init(objectType: "CustomerCompanyProfile")),
            billingProfile: .init(
                email: "Gena@wingtiptoys.com", culture: "EN-US", language: "En",
                companyName: "Wingtip Toys678152504", defaultAddress: address,
                attributes: .init(objectType: "CustomerBillingProfile")),
            relationshipToPartner: .noRelationship,
            attributes: .init(objectType: "Customer"))
    }

    static var address: Address {
        Address(
            country: "US", addressLine1: "One Microsoft Way", city: "Redmond", state: "WA",
            postalCode: "98052",
            firstName: "Gena", lastName: "Soto", phoneNumber: "4255550101")
    }
}
