import Foundation
import TemporaryFolders
import Testing

/// What is wrong with the meaning of a description is told in the same run as what is wrong with its words, and
/// nothing is told that is due to another mistake.
@Suite struct OneRunTests {
    private func findings(_ members: String) throws -> [String] {
        let temporary = try TemporaryFolder()
        try temporary.write("openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + members, to: "api.yaml")
        let result = try Command(folder: temporary.path).run(["lint", "api.yaml"])
        #expect(result.status == 1)
        return result.error.split(separator: "\n").filter {
            $0.hasPrefix("api.yaml:") && !$0.contains(": note: ")
        }.map {
            String($0.dropFirst(9))
        }
    }

    @Test func boundsConflictsDefaultsAndPatternsBesideAnError() throws {
        let found = try findings(
            """
            paths: {}
            components:
              schemas:
                Typo: {type: strng}
                Bounds: {type: string, minLength: 5, maxLength: 2}
                Conflict: {allOf: [{type: string}, {type: integer}]}
                Default: {type: integer, maximum: 3, default: 4}
                Pattern: {type: string, pattern: '('}
                Old: {type: string, nullable: true}
            """)
        #expect(found.count == 6, "\(found)")
        for place in [
            "6:18: error", "7:53: warning", "8:47: warning", "9:51: warning", "10:38: error",
            "11:35: warning",
        ] {
            #expect(found.contains { $0.hasPrefix(place) }, "\(place): \(found)")
        }
    }

    /// Each of these is fine but for one error, and would look wrong without the part that the error took away.
    @Test(arguments: [
        "D: {oneOf: [{$ref: '#/components/schemas/Absent'}, {type: integer}], default: text}",
        "D: {properties: {a: {type: strng}}, required: [a], default: {a: 1}}",
        "D: {type: array, prefixItems: [{type: string}, {type: strng}]}",
        "D: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/Absent'}], discriminator: {propertyName: k, mapping: {a: '#/components/schemas/A', b: '#/components/schemas/Absent'}}}\n    A: {type: object, properties: {k: {type: string}}}",
        "D: {type: object, required: [next], properties: {next: {oneOf: [{$ref: '#/components/schemas/D'}, {$ref: '#/components/schemas/Absent'}]}}}",
        "D: {type: string, enum: {a: b}, default: c}",
        "D: {type: string, minLength: x, maxLength: 2}",
        "D: {allOf: [{type: strng}, {type: integer}], default: 3}",
    ])
    func noFindingIsDueToAnother(_ schema: String) throws {
        let found = try findings("paths: {}\ncomponents:\n  schemas:\n    \(schema)\n")
        #expect(!found.isEmpty && found.allSatisfy { $0.contains(": error: ") }, "\(found)")
        #expect(found.count == Set(found).count && found.count <= 2, "\(found)")
    }

    @Test func circlesOfReferencesAreToldAndNotFollowed() throws {
        let found = try findings(
            """
            paths: {}
            components:
              schemas:
                A: {$ref: '#/components/schemas/B'}
                B: {$ref: '#/components/schemas/A'}
                Bounds: {type: string, minLength: 5, maxLength: 2}
            """)
        #expect(found.count == 1 && found[0].contains("[openapi/reference-cycle]"), "\(found)")
    }
}
