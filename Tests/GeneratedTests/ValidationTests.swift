import PartnerCenter
import Testing

/// The rules of the description, on requests that have not been sent.
@Suite struct ValidationTests {
    private static let countries = [
        "AM", "AZ", "BY", "HU", "KZ", "KG", "MD", "RU", "TJ", "UZ", "UA", "IN", "BR", "ZA", "PL", "AE", "SA",
        "TR", "TH", "VN", "MM", "IQ", "SS", "VE",
    ]

    private func customer(
        country: String, registrationNumber: String?, phoneNumber: String?, email: String = "a@contoso.com",
        city: String = "X"
    ) -> NewCustomer {
        .forIndirectReseller(
            associatedPartnerId: Documented.reseller,
            companyProfile: .init(
                domain: "contoso.onmicrosoft.com", organizationRegistrationNumber: registrationNumber),
            billingProfile: .init(
                email: email, culture: "en-US", language: "en", companyName: "Contoso",
                defaultAddress: Address(
                    country: country, addressLine1: "1 Main Street", city: city, firstName: "A",
                    lastName: "B",
                    phoneNumber: phoneNumber)))
    }

    @Test func thereAre24Countries() { #expect(Set(Self.countries).count == 24) }

    @Test(arguments: countries) func aMissingRegistrationNumberIsExactlyThat(_ country: String) throws {
        let violations = try customer(country: country, registrationNumber: nil, phoneNumber: "1")
            .violations()
        try #require(violations.count == 1, "\(violations)")
        let violation = violations[0]
        #expect(violation.instance.description == "/companyProfile")
        #expect(violation.memberPointer?.description == "/companyProfile/organizationRegistrationNumber")
        #expect(violation.keyword == .required(missing: "organizationRegistrationNumber"))
        let condition = try #require(violation.condition)
        #expect(condition.title == "Organization registration number by country")
        #expect(condition.tests.map(\.instance.description) == ["/billingProfile/defaultAddress/country"])
        #expect(condition.tests.map(\.finding) == [.value("\"\(country)\"")])
        #expect(violation.message.contains(country) && violation.message.contains("by country"))
    }

    @Test(arguments: countries) func aMissingPhoneNumberIsExactlyThat(_ country: String) throws {
        let violations = try customer(country: country, registrationNumber: "1", phoneNumber: nil)
            .violations()
        try #require(violations.count == 1, "\(violations)")
        #expect(violations[0].memberPointer?.description == "/billingProfile/defaultAddress/phoneNumber")
        #expect(violations[0].keyword == .required(missing: "phoneNumber"))
        #expect(violations[0].condition?.title == "Phone number by country")
        #expect(violations[0].message.contains(country))
    }

    @Test(arguments: ["NO", "US", "DE"]) func elsewhereNeitherIsNeeded(_ country: String) throws {
        let violations = try customer(country: country, registrationNumber: nil, phoneNumber: nil)
            .violations()
        #expect(violations.isEmpty, "\(violations)")
    }

    @Test func everythingWrongIsInOneReport() throws {
        let violations = try customer(
            country: "AM", registrationNumber: nil, phoneNumber: nil, email: "not an address",
            city: String(repeating: "x", count: 201)
        ).violations()
        let found = Set(violations.map { "\($0.memberPointer ?? $0.instance) \($0.keyword.name)" })
        #expect(
            found == [
                "/companyProfile/organizationRegistrationNumber required",
                "/billingProfile/defaultAddress/phoneNumber required",
                "/billingProfile/email format",
                "/billingProfile/defaultAddress/city maxLength",
            ], "\(violations)")
        #expect(violations.count == 4)
    }

    @Test func violationsHoldNoValuesOfTheRequest() throws {
        let violations = try customer(
            country: "AM", registrationNumber: nil, phoneNumber: nil, email: "not an address"
        ).violations()
        let text = violations.map { "\($0) \($0.message) \(String(reflecting: $0))" }.joined()
        #expect(!text.isEmpty)
        #expect(!text.contains("not an address") && !text.contains("contoso.onmicrosoft.com"))
    }

    @Test func theDocumentedRequestIsValid() throws {
        #expect(try NewCustomer(jsonBytes: Array(Documented.request.utf8)).violations().isEmpty)
    }
}
