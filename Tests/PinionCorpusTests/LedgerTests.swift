import PinionCorpus
import TemporaryFolders
import Testing

@Suite("The ledger of what is not followed")
struct LedgerTests {
    @Test(
        "Every finding about the corpus is in the ledger, and every row is needed", .timeLimit(.minutes(15)))
    func corpus() throws {
        let ledger = try #require(Ledger(folder: Folders.ledger, name: "findings.yaml"))
        for document in Folders.documents("the ledger") {
            let subject = Subject(folder: Folders.corpus ?? "", root: document.name)
            #expect(subject.api != nil, "\(document.name) is refused")
            let found = subject.findings.map { (rule: $0.rule, pointer: $0.pointer, text: $0.text) }
            let differences = ledger.differences(document.name, found)
            #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
            print(
                "\(document.name): \(found.count) findings, all of them in the ledger: \(differences.isEmpty)"
            )
        }
    }

    @Test("A finding that is not in the ledger, and a row nothing was found for, are told")
    func differences() throws {
        let folder = try TemporaryFolder([
            "ledger.yaml": """
            - document: a.yaml
              rows:
              - {rule: some/rule, because: it is so, at: ['#/a', '#/b']}
            """
        ])
        let ledger = try #require(Ledger(folder: folder.path, name: "ledger.yaml"))
        let found = [(rule: "some/rule", pointer: "#/a", text: "told"), ("some/other", "#/b", "news")]
        #expect(
            ledger.differences("a.yaml", found) == [
                "a.yaml: not in the ledger: [some/other] #/b news",
                "a.yaml: no longer needed in the ledger: [some/rule] #/b",
            ])
        #expect(ledger.differences("b.yaml", []).isEmpty)
    }

    @Test("A row without a reason is refused")
    func reason() throws {
        let folder = try TemporaryFolder([
            "ledger.yaml": "- {document: a.yaml, rows: [{rule: some/rule, because: '', at: []}]}"
        ])
        #expect(Ledger(folder: folder.path, name: "ledger.yaml") == nil)
    }
}
