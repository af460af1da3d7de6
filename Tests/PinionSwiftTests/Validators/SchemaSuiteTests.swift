import Foundation
import Testing

/// Runs the JSON Schema Test Suite, whose data is no part of this repository:
///
///     PINION_SCHEMA_SUITE=path/to/JSON-Schema-Test-Suite PINION_META_SCHEMAS=path/to/meta-schemas \
///         swift test --filter SchemaSuiteTests
struct SchemaSuiteTests {
    static let folder = ProcessInfo.processInfo.environment["PINION_SCHEMA_SUITE"]
    static let metaSchemas = ProcessInfo.processInfo.environment["PINION_META_SCHEMAS"]

    @Test(.enabled(if: folder != nil, "set PINION_SCHEMA_SUITE to the suite's folder"))
    func scores() throws {
        let metaSchemas = try #require(
            Self.metaSchemas, "set PINION_META_SCHEMAS to a folder with the meta-schemas; see the README")
        var suite = SchemaSuite(
            folder: URL(fileURLWithPath: try #require(Self.folder)),
            metaSchemas: URL(fileURLWithPath: metaSchemas))
        try suite.run()
        for (part, count) in suite.total.sorted(by: { $0.key < $1.key }) {
            print("\(part): \(suite.right[part, default: 0])/\(count)")
        }
        for problem in suite.problems { Issue.record("\(problem)") }
        // How many there are, so that a suite that is not all there is no success; those of 2026-08-22.
        let expected = [
            "required": 1299, "optional": 162, "format": 764, "draft4": 535, "required, described": 1299,
            "draft4, described": 480,
        ]
        for (part, count) in expected { #expect(suite.total[part, default: 0] >= count, "\(part)") }
        #expect(suite.right == suite.total)
    }
}
