import PinionDiagnostics
import Testing

@testable import PinionOpenAPI

@Suite struct SharedTests {
    private let location = SourceLocation(source: SourceID(rawValue: 0), line: 1, column: 1)

    @Test func changingACopyLeavesTheOriginal() {
        let original = Document.PathItem(Document.PathItemFields(location: location))
        var copy = original
        copy.summary = Document.Located("changed", at: location)
        #expect(original.summary == nil)
        #expect(copy.summary?.value == "changed")
    }

    @Test func changingTheOnlyOneCopiesNothing() {
        var item = Document.PathItem(Document.PathItemFields(location: location))
        let storage = ObjectIdentifier(item.storage)
        item.summary = Document.Located("changed", at: location)
        #expect(ObjectIdentifier(item.storage) == storage)
    }
}
