import Foundation
import PinionDiagnostics
import PinionOpenAPI
import PinionSwift
import Testing

@testable import PinionGenerator

/// Which generated files an edit of the description changes: those are compiled again.
@Suite struct IncrementalTests {
    private static let schemas = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Schemas/PartnerCenter").standardizedFileURL.path

    /// Partner Center's files, with one text in place of another.
    private struct EditedSources: SourceProvider {
        var disk = DiskSources(root: IncrementalTests.schemas)
        var path = ""
        var old = ""
        var new = ""

        mutating func bytes(at path: String) -> Result<[UInt8], SourceFailure> {
            let bytes = disk.bytes(at: path)
            guard path == self.path else { return bytes }
            return bytes.map { bytes in
                let text = String(decoding: bytes, as: UTF8.self)
                guard let place = text.range(of: old) else { return [] }
                return Array(text.replacingCharacters(in: place, with: new).utf8)
            }
        }
    }

    private func files(_ sources: EditedSources) throws -> [String: [UInt8]] {
        let result = Generator.generate(
            root: "openapi.yaml", provider: sources, output: EmitterOptions(moduleName: "PartnerCenter"))
        try #require(!result.files.isEmpty, "the edit does not apply, or leaves an error")
        return Dictionary(uniqueKeysWithValues: result.files.map { ($0.path, $0.bytes) })
    }

    /// The files that an edit of one file of the description changes.
    private func changed(in path: String, _ old: String, _ new: String) throws -> [String] {
        let before = try files(EditedSources())
        let after = try files(EditedSources(path: path, old: old, new: new))
        return after.filter { before[$0.key] != $0.value }.keys.sorted()
    }

    @Test func oneDescriptionTextChangesOneFile() throws {
        let changed = try changed(
            in: "schemas/address.yaml", "Street and number.", "The street and the number.")
        #expect(changed.count == 1)
        #expect(changed.first?.hasPrefix("Models") == true)
    }

    @Test func aCommentChangesNothing() throws {
        #expect(
            try changed(
                in: "schemas/address.yaml", "description: Street and number.",
                "description: Street and number. # both"
            ).isEmpty)
    }

    /// Lines move, and violations tell lines: that is data of validators and no other code.
    @Test func aLineOfCommentChangesNoModelAndNoOperation() throws {
        let changed = try changed(in: "schemas/address.yaml", "Address:\n", "# About addresses.\nAddress:\n")
        #expect(changed.allSatisfy { $0.hasPrefix("Validator") })
    }

    /// One rule of one schema: its limits and its validator.
    @Test func oneSchemaChangesItsOwnFiles() throws {
        let changed = try changed(
            in: "schemas/address.yaml", "minLength: 1\n      maxLength: 200",
            "minLength: 1\n      maxLength: 150")
        #expect(changed.count { $0.hasPrefix("Models") } == 1)
        #expect(changed.count { $0.hasPrefix("Validator") } == 1)
        #expect(changed.count == 2)
    }
}
