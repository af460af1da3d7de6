import Foundation
import PinionJSON

/// The tape, the codec of generated models and Foundation's coders, on one customer and on a page of a thousand.
struct JSONBenchmark {
    let rounds: Int

    func run() throws {
        let one = try JSONValue(jsonText: Self.customer)
        try measure(
            "one customer", WrittenCustomer.self, Synthesised.Customer.self, try one.jsonBytes(),
            repeats: 1000)
        let items = (0..<1000).map { number in
            var item = one
            if case .object(var members) = one {
                members["commerceId"] = .string("626099fe-17af-4756-9fd0-\(100_000_000_000 + number)")
                item = .object(members)
            }
            return item
        }
        let page: JSONValue = ["totalCount": 1000, "items": .array(items)]
        try measure(
            "1,000 customers", CustomerPage.self, Synthesised.CustomerPage.self, try page.jsonBytes(),
            repeats: 2)
    }

    private func measure<Model: JSONModel, Plain: Codable>(
        _ name: String, _ type: Model.Type, _ plain: Plain.Type, _ bytes: [UInt8], repeats: Int
    ) throws {
        let data = Data(bytes)
        let model = try Model(jsonBytes: bytes)
        let synthesised = try JSONDecoder().decode(plain, from: data)
        guard try model.jsonBytes() == bytes else { return print("\(name): the codec changed the text") }
        var tape = Measurement()
        var decode = Measurement()
        var encode = Measurement()
        var foundationDecode = Measurement()
        var foundationEncode = Measurement()
        for _ in 0..<rounds {
            try tape.run { for _ in 0..<repeats { keep(try JSONTape(parsing: bytes)) } }
            try decode.run { for _ in 0..<repeats { keep(try Model(jsonBytes: bytes)) } }
            try encode.run { for _ in 0..<repeats { keep(try model.jsonBytes()) } }
            try foundationDecode.run {
                for _ in 0..<repeats { keep(try JSONDecoder().decode(plain, from: data)) }
            }
            try foundationEncode.run { for _ in 0..<repeats { keep(try JSONEncoder().encode(synthesised)) } }
        }
        let work = Double(bytes.count * repeats)
        func line(_ what: String, _ time: Measurement, against other: Measurement? = nil) {
            let ratio = other.map { "   \(decimal($0.minimum / time.minimum, 1)) times Foundation" } ?? ""
            print("  \(what)  \(decimal(work / time.minimum / 1e6, 1)) MB/s\(ratio)")
        }
        print("\(name): \(bytes.count) bytes, best of \(rounds) rounds, CPU time")
        line("bytes to tape      ", tape)
        line("bytes to model     ", decode, against: foundationDecode)
        line("model to bytes     ", encode, against: foundationEncode)
        line("JSONDecoder        ", foundationDecode)
        line("JSONEncoder        ", foundationEncode)
    }

    /// From the page of Partner Center's documentation on creating a customer for an indirect reseller.
    static let customer = """
        {"id":"626099fe-17af-4756-9fd0-6a73b7127859","commerceId":"626099fe-17af-4756-9fd0-6a73b7127859",
        "companyProfile":{"tenantId":"626099fe-17af-4756-9fd0-6a73b7127859",
        "domain":"WingtipToys678152504.onmicrosoft.com","companyName":"Wingtip Toys678152504",
        "links":{"self":{"uri":"/customers/626099fe-17af-4756-9fd0-6a73b7127859/profiles/company","method":"GET",
        "headers":[]}},"attributes":{"objectType":"CustomerCompanyProfile"}},
        "billingProfile":{"id":"7079246e-7b62-56ef-7cbd-a819514b54b5","email":"Gena@wingtiptoys.com",
        "culture":"en-US","language":"En","companyName":"Wingtip Toys678152504",
        "defaultAddress":{"country":"US","city":"Redmond","state":"WA","addressLine1":"One Microsoft Way",
        "postalCode":"98052","firstName":"Gena","lastName":"Soto","phoneNumber":"4255550101"},
        "attributes":{"etag":"-8799889149591823008","objectType":"CustomerBillingProfile"}},
        "relationshipToPartner":"reseller","allowDelegatedAccess":true,
        "userCredentials":{"userName":"admin","password":"0Krha*Io"},
        "associatedPartnerId":"484e548c-f5f3-4528-93a9-c16c6373cb59","attributes":{"objectType":"Customer"}}
        """
}

/// Uses a value, so that the optimiser cannot leave out what made it.
@inline(never)
func keep<Value>(_ value: Value) { withExtendedLifetime(value) {} }
