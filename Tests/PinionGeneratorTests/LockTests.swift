import PinionDiagnostics
import PinionYAML
import ProcessorTime
import Testing

@testable import PinionGenerator

@Suite struct LockTests {
    private let description = Configuration.Description(schema: "a.yaml", module: "Pets", output: "out")

    private func lock(
        _ texts: KeyValuePairs<String, String>, version: String = "1.0.0",
        _ change: (inout Configuration.Description) -> Void = { _ in }
    ) -> Lock {
        var sources = SourceMap()
        var digests: [SourceID: UInt64] = [:]
        for (path, text) in texts {
            let source = sources.add(path: path, bytes: Array(text.utf8))
            var findings = Diagnostics()
            digests[source] =
                NodeTree.read(Array(text.utf8), source: source, path: path, diagnostics: &findings)?.digest
        }
        var description = description
        change(&description)
        return Lock(description, files: sources.files[...], digests: digests, version: version)
    }

    @Test func isTheSameAfterItWasWrittenAndRead() throws {
        let lock = lock(["a.yaml": "openapi: 3.1.0", "b/c d.yaml": "type: object"])
        let text = String(decoding: lock.bytes(schema: "a.yaml"), as: UTF8.self)
        #expect(Lock(text: text) == lock)
        #expect(text.hasPrefix("// Written by pinion 1.0.0 from a.yaml."))
        #expect(Lock(text: "anything\nelse") == nil)
    }

    @Test(arguments: [
        "a: 1 # one\nb: [x, y]\n", "# moved\n\n\na:   1\nb: [x,\n  y]\n", "{a: 1, b: [x, y]}",
        "a: 1\nb:\n  - x\n  - y # last\n",
    ])
    func commentsAndBlanksDoNotCount(_ text: String) {
        let before = lock(["a.yaml": "a: 1\nb: [x, y]\n"])
        #expect(lock(["a.yaml": text]).reasons(since: before) == [])
    }

    @Test(arguments: [
        "a: 2\nb: [x, y]\n", "a: '1'\nb: [x, y]\n", "a: 1\nb: [x]\n", "a: 1\nb: [x, [y]]\n",
        "b: [x, y]\na: 1\n", "a: 1\nb: [xy]\n",
    ])
    func whatIsSaidCounts(_ text: String) {
        let before = lock(["a.yaml": "a: 1\nb: [x, y]\n"])
        #expect(lock(["a.yaml": text]).reasons(since: before) == ["a.yaml changed"])
    }

    @Test func everyReasonIsTold() {
        let before = lock(["a.yaml": "a: 1", "gone.yaml": "a: 1", "same.yaml": "a: 1"])
        let after = lock(["a.yaml": "a: 2", "new.yaml": "a: 1", "same.yaml": "a: 1"], version: "1.1.0") {
            $0.validators = false
        }
        #expect(
            after.reasons(since: before) == [
                "pinion 1.1.0 took the place of 1.0.0", "options in pinion.yaml changed", "a.yaml changed",
                "new.yaml is new", "gone.yaml is no longer read",
            ])
    }

    /// Names are looked up: to search the list for each of 20,000 took minutes.
    @Test func manyFilesAreComparedInTime() throws {
        func lock(_ numbers: Range<Int>) throws -> Lock {
            let files = numbers.map { "00000000000000aa file a-folder-of-schemas/\($0).yaml" }
            return try #require(
                Lock(text: "// Written by pinion 1.0.0 from a.yaml.\n" + files.joined(separator: "\n")))
        }
        let (before, after) = (try lock(0..<20_000), try lock(1..<20_001))
        var reasons: [String] = []
        let time = processorTime { reasons = after.reasons(since: before) }
        #expect(
            reasons == [
                "a-folder-of-schemas/20000.yaml is new", "a-folder-of-schemas/0.yaml is no longer read",
            ])
        #expect(time < .seconds(10))
    }
}
