import Foundation
import PartnerCenter
import Testing

/// The documented bodies, through the generated models.
@Suite struct ModelTests {
    private func value(_ text: String) throws -> JSONValue { try value(Array(text.utf8)) }
    private func value(_ bytes: [UInt8]) throws -> JSONValue { JSONValue(try JSONTape(parsing: bytes)) }

    @Test func theDocumentedRequestDecodesAndIsWrittenInCamelCaseWithoutNulls() throws {
        let customer = try NewCustomer(jsonBytes: Array(Documented.request.utf8))
        guard case .forIndirectReseller(let indirect) = customer else {
            Issue.record("decoded as a direct customer")
            return
        }
        #expect(indirect.associatedPartnerId == Documented.resellerID)
        #expect(indirect.companyProfile.domain == "WingtipToys678152504.onmicrosoft.com")
        #expect(indirect.billingProfile.defaultAddress.phoneNumber == "4255550101")
        #expect(try value(customer.jsonBytes()) == value(Documented.requestInCamelCase))
    }

    @Test func theDocumentedResponseDecodesWithEveryMemberInPlace() throws {
        let customer = try Customer(jsonBytes: Array(Documented.response.utf8))
        #expect(customer.id == Documented.customerID)
        #expect(customer.commerceId == Documented.customerID)
        #expect(customer.companyProfile?.tenantId == Documented.customerID)
        #expect(customer.companyProfile?.links?.selfLink?.method == "GET")
        #expect(customer.billingProfile?.culture == "EN-us", "compared without regard to case")
        #expect(customer.billingProfile?.attributes?.etag?.headerValue == "\"-8799889149591823008\"")
        #expect(customer.relationshipToPartner == .reseller)
        #expect(customer.allowDelegatedAccess == true)
        #expect(customer.userCredentials?.password?.exposed == Documented.password)
        #expect(customer.associatedPartnerId == Documented.resellerID)
        #expect(try value(customer.jsonBytes()) == value(Documented.response))
    }

    @Test func foundationsCodersWorkToo() throws {
        let customer = try JSONDecoder().decode(Customer.self, from: Data(Documented.response.utf8))
        let again = try JSONEncoder().encode(customer)
        #expect(try value(Array(again)) == value(Documented.response))
    }

    @Test func aDirectCustomerIsADifferentChoice() throws {
        let direct = NewCustomer.direct(
            companyProfile: .init(domain: "contoso.onmicrosoft.com"),
            billingProfile: .init(
                email: "a@contoso.com", culture: "en-US", language: "en", companyName: "Contoso",
                defaultAddress: Documented.address))
        let text = String(decoding: try direct.jsonBytes(), as: UTF8.self)
        #expect(!text.contains("associatedPartnerId"))
        guard case .direct = try NewCustomer(jsonBytes: Array(text.utf8)) else {
            Issue.record("read back as another kind")
            return
        }
        // The .NET library used to send an explicit null here.
        let withNull = #"{"AssociatedPartnerId": null,"# + text.dropFirst()
        guard case .direct = try NewCustomer(jsonBytes: Array(withNull.utf8)) else {
            Issue.record("null taken for a reseller")
            return
        }
    }

    @Test func anUnknownRelationshipSurvives() throws {
        let text = #"{"relationshipToPartner":"co_owner"}"#
        let customer = try Customer(jsonBytes: Array(text.utf8))
        #expect(customer.relationshipToPartner == .unrecognized("co_owner"))
        #expect(String(decoding: try customer.jsonBytes(), as: UTF8.self) == text)
    }

    @Test func cultureComparesWithoutRegardToCase() throws {
        let upper = try CustomerBillingProfile(jsonBytes: Array(#"{"culture":"EN-US"}"#.utf8))
        let lower = try CustomerBillingProfile(jsonBytes: Array(#"{"culture":"en-US"}"#.utf8))
        #expect(upper == lower)
        #expect(upper.hashValue == lower.hashValue)
        #expect(String(decoding: try upper.jsonBytes(), as: UTF8.self) == #"{"culture":"EN-US"}"#)
    }

    @Test(arguments: ["600049", "\"600049\""]) func anErrorCodeIsANumberOrAString(_ code: String) throws {
        let error = try ServiceError(jsonBytes: Array(#"{"code":\#(code),"description":"x"}"#.utf8))
        #expect(error.code == .organizationRegistrationNumberMissing)
    }

    @Test func limitsAreThereForForms() {
        #expect(Address.Limits.city.maximum == 200)
        #expect(Address.Limits.country.minimum == 2 && Address.Limits.country.maximum == 2)
        #expect(Address.Limits.firstName.maximum == 50)
    }
}
