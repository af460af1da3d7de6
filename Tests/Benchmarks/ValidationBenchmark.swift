import Foundation
import PartnerCenter
import PinionJSON
import PinionRuntime

/// The generated validators and models of Partner Center, and Foundation's coders, on one core.
///
/// Prints seconds for each, one a line, for `Tests/Benchmarks/validation` to compare with jsonschema-rs.
struct ValidationBenchmark {
    let rounds: Int

    func run() throws {
        let request = Array(Self.request.utf8)
        let validator = NewCustomerForIndirectReseller.validator
        let tape = try JSONTape(parsing: request)
        if let violation = validator.violations(in: tape).first {
            return print("the request is refused: \(violation)")
        }
        print("request bytes \(request.count)")
        measure("validate", 20_000) { keep(validator.isValid(tape)) }
        try measure("bytes to verdict", 10_000) { keep(try validator.isValid(request)) }

        let one = try JSONValue(jsonText: JSONBenchmark.customer)
        try measure("customer", Customer.self, Synthesised.Customer.self, try one.jsonBytes(), 1_000)
        let page: JSONValue = ["totalCount": 1000, "items": .array(Array(repeating: one, count: 1_000))]
        try measure(
            "page", CustomerCollection.self, Synthesised.CustomerPage.self, try page.jsonBytes(), 2)
    }

    private func measure<Model: ValidatedModel, Plain: Codable>(
        _ name: String, _ type: Model.Type, _ plain: Plain.Type, _ bytes: [UInt8], _ repeats: Int
    ) throws {
        let data = Data(bytes)
        let model = try Model(jsonBytes: bytes)
        let validator = Model.validator
        guard validator.isValid(try JSONTape(parsing: bytes)) else { return print("the \(name) is refused") }
        let synthesised = try JSONDecoder().decode(plain, from: data)
        try measure("\(name) bytes to model", repeats) { keep(try Model(jsonBytes: bytes)) }
        try measure("\(name) JSONDecoder", repeats) { keep(try JSONDecoder().decode(plain, from: data)) }
        try measure("\(name) bytes to model and verdict", repeats) {
            let tape = try JSONTape(parsing: bytes)
            keep(validator.isValid(tape))
            keep(try Model(jsonTape: tape))
        }
        try measure("\(name) model to bytes", repeats) { keep(try model.jsonBytes()) }
        try measure("\(name) JSONEncoder", repeats) { keep(try JSONEncoder().encode(synthesised)) }
    }

    private func measure(_ name: String, _ repeats: Int, _ body: () throws -> Void) rethrows {
        var time = Measurement()
        for _ in 0..<rounds { try time.run { for _ in 0..<repeats { try body() } } }
        print("\(name): \(time.minimum / Double(repeats))")
    }

    /// What Partner Center's documentation sends to create a customer, 823 bytes as there, but with names in the case
    /// of the description, which is the only one that other validators find.
    private static let request = """
        {"id":null,"commerceId":null,"companyProfile":{"tenantId":null,"domain":"WingtipToys678152504.onmicrosoft.com",\
        "companyName":null,"attributes":{"objectType":"CustomerCompanyProfile"}},"billingProfile":{"id":null,\
        "firstName":null,"lastName":null,"email":"Gena@wingtiptoys.com","culture":"EN-US","language":"En",\
        "companyName":"Wingtip Toys678152504","defaultAddress":{"country":"US","region":null,"city":"Redmond",\
        "state":"WA","addressLine1":"One Microsoft Way","addressLine2":null,"postalCode":"98052","firstName":"Gena",\
        "lastName":"Soto","phoneNumber":"4255550101"},"attributes":{"objectType":"CustomerBillingProfile"}},\
        "relationshipToPartner":"none","allowDelegatedAccess":null,"userCredentials":null,"customDomains":null,\
        "associatedPartnerId":"484e548c-f5f3-4528-93a9-c16c6373cb59","attributes":{"objectType":"Customer"}}
        """
}
