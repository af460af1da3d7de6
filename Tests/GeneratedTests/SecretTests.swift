import Foundation
import PartnerCenter
import Testing

/// The password of the create answer is on the wire and in `exposed`, and nowhere else.
@Suite struct SecretTests {
    private let customer: Customer

    init() throws { customer = try Customer(jsonBytes: Array(Documented.response.utf8)) }

    private func dumped(_ value: Any) -> String {
        var text = ""
        dump(value, to: &text)
        return text
    }

    @Test func noWayOfPrintingShowsIt() throws {
        let credentials = try #require(customer.userCredentials)
        let password = try #require(credentials.password)
        var printed = ""
        print(customer, credentials, password, Optional(customer) as Any, [customer], to: &printed)
        debugPrint(customer, credentials, password, to: &printed)
        printed += "\(customer) \(credentials) \(password)"
        printed += String(describing: customer) + String(reflecting: customer)
        printed +=
            String(describing: password) + String(reflecting: password) + String(reflecting: credentials)
        printed += dumped(customer) + dumped(credentials) + dumped(password) + dumped(["k": customer])
        #expect(printed.contains("<redacted>"))
        #expect(!printed.contains(Documented.password))
    }

    @Test func mirrorsDoNotReachIt() {
        var texts: [String] = []
        func walk(_ value: Any, depth: Int) {
            texts.append("\(value)")
            guard depth < 12 else { return }
            for child in Mirror(reflecting: value).children { walk(child.value, depth: depth + 1) }
        }
        walk(customer, depth: 0)
        #expect(texts.count > 30)
        #expect(!texts.contains { $0.contains(Documented.password) })
    }

    @Test func errorsDoNotRepeatIt() throws {
        // A body that does not decode because of something beside the password.
        let broken = Documented.response.replacing(
            "\"allowDelegatedAccess\": true", with: "\"allowDelegatedAccess\": 7")
        #expect(broken != Documented.response)
        let error = #expect(throws: JSONDecodingError.self) {
            try Customer(jsonBytes: Array(broken.utf8))
        }
        let text = error.map { "\($0)" + String(reflecting: $0) + dumped($0) } ?? ""
        #expect(text.contains("/allowDelegatedAccess"))
        #expect(!text.contains(Documented.password))
        // And a password of the wrong type.
        let wrong = Documented.response.replacing("\"0Krha*Io\"", with: "[\"0Krha*Io\"]")
        let second = #expect(throws: JSONDecodingError.self) { try Customer(jsonBytes: Array(wrong.utf8)) }
        #expect(second.map { !"\($0)\(dumped($0))".contains(Documented.password) } == true)
    }

    @Test func itGoesOverTheWire() throws {
        #expect(String(decoding: try customer.jsonBytes(), as: UTF8.self).contains(Documented.password))
    }
}
