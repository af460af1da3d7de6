import Foundation
import PinionIDN
import PinionJSON
import PinionRuntime
import Testing

/// The JSON Schema Test Suite's cases of the formats with host names, if `PINION_SCHEMA_SUITE` says where it is.
@Suite struct SchemaSuiteTests {
    @Test(arguments: [
        ("idn-hostname", Format.idnHostname), ("hostname", .hostname), ("idn-email", .idnEmail),
        ("email", .email),
    ])
    func format(_ name: String, _ format: Format) throws {
        guard let folder = ProcessInfo.processInfo.environment["PINION_SCHEMA_SUITE"] else {
            print("NOT RUN: \(name) of the JSON Schema Test Suite; PINION_SCHEMA_SUITE is not set")
            return
        }
        let path = "\(folder)/tests/draft2020-12/optional/format/\(name).json"
        let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        let suite = JSONValue(try JSONTape(parsing: bytes))
        guard case .array(let groups) = suite else {
            Issue.record("\(path) is not the suite's")
            return
        }
        var cases = 0
        for group in groups {
            guard case .array(let tests)? = group["tests"] else { continue }
            for test in tests {
                guard case .bool(let isValid)? = test["valid"], let data = test["data"] else { continue }
                cases += 1
                let tape = try JSONTape(parsing: try data.jsonBytes())
                #expect(
                    tape.withRoot { format.matches($0, hostnames: .internationalized) } == isValid,
                    "\(name): \(test["description"] ?? .null)")
            }
        }
        print("\(name): \(cases) cases of the JSON Schema Test Suite")
        #expect(cases > 20 || name.hasSuffix("email") && cases > 15)
    }
}
