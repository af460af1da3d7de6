import Foundation
import PinionCorpus
import Testing

/// Folders the tests read.
enum Folders {
    /// The sample descriptions; `nil` when `PINION_CORPUS` names none.
    static var corpus: String? {
        guard let folder = ProcessInfo.processInfo.environment["PINION_CORPUS"], !folder.isEmpty else {
            return nil
        }
        return folder
    }

    /// The documents that are there. Says so when none is, or one is not.
    static func documents(_ test: String) -> [CorpusDocument] {
        guard let corpus else {
            print("NOT RUN: \(test): PINION_CORPUS names no folder of sample descriptions")
            return []
        }
        return CorpusDocument.all.filter { document in
            let isThere = FileManager.default.fileExists(atPath: "\(corpus)/\(document.name)")
            if !isThere { print("NOT RUN: \(test): no \(document.name), from \(document.origin)") }
            return isThere
        }
    }

    /// This package.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// The ledger's folder.
    static let ledger = package + "/Tests/PinionCorpusTests/Ledger"
}
