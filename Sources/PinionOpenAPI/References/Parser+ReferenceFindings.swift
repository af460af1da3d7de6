import PinionDiagnostics
import PinionJSON
import PinionYAML

extension Parser {
    private func again(_ request: ReferenceTable.Request) -> [Diagnostic.Note] {
        request.repeats.map { Diagnostic.Note("named here too", location: $0) }
    }

    mutating func reportRemote(_ request: ReferenceTable.Request) {
        report(
            OpenAPIRules.referenceRemote, "`\(request.text)` is not a local file", at: request.location,
            why: "nothing is ever fetched, neither from a network nor by a `file:` URI",
            help:
                "save the file beside the description and name it by a relative path, such as `schemas/name.yaml`",
            notes: again(request))
    }

    mutating func reportFile(_ request: ReferenceTable.Request, _ message: String, help: String? = nil) {
        report(OpenAPIRules.referenceFile, message, at: request.location, help: help, notes: again(request))
    }

    mutating func reportFailure(_ failure: UnopenedFile, _ request: ReferenceTable.Request) {
        let path = failure.displayPath
        let help: String? =
            switch failure.reason {
            case .missing where path.utf8.contains(UInt8(ascii: "\\")): "write `/` between folders"
            case .missing: "a path is relative to the file that the `$ref` stands in"
            case .outsideRoot: "move the file into that folder; links that lead out of it are not followed"
            case .unwatched:
                "the build would not notice its changes; move it into the target, or out of `exclude:`"
            case .notAFile, .tooLarge, .unreadable: nil
            }
        reportFile(request, failure.reason.message(for: path), help: help)
    }

    mutating func reportPointer(_ request: ReferenceTable.Request, _ message: String, help: String? = nil) {
        report(
            OpenAPIRules.referencePointer, message, at: request.location, help: help, notes: again(request))
    }

    /// Reports a pointer that leads nowhere: how far it leads, and what is there.
    mutating func reportNothing(_ request: ReferenceTable.Request, _ tokens: [String], from root: Node) {
        var node = root
        var walked = ""
        for token in tokens {
            if let next = node.resolve(pointer: [token]) {
                node = next
                walked += "/" + JSONPointer.escape(token)
                continue
            }
            let place = walked.isEmpty ? "the file" : "`\(walked)`"
            let nearest = spelling.nearest(to: token, among: node.members.lazy.map(\.key.text))
            let isElsewhere = nearest == nil && node.kind == .mapping
            reportPointer(
                request, "`\(request.text)` names nothing: \(place) has no `\(token)`",
                help: nearest.map { "did you mean `\($0)`?" }
                    ?? (isElsewhere ? elsewhere(token, root, walked) : nil))
            return
        }
    }

    /// Advice when another list of components has the name.
    private func elsewhere(_ token: String, _ root: Node, _ walked: String) -> String? {
        guard walked.utf8.starts(with: "/components/".utf8), let components = root["components"] else {
            return nil
        }
        let kind = ObjectKind.components.keywords.first { components[$0.rawValue]?[token] != nil }
        return kind.map { "did you mean `#/components/\($0.rawValue)/\(JSONPointer.escape(token))`?" }
    }

    mutating func reportKind(_ request: ReferenceTable.Request, _ found: String, _ node: Node) {
        report(
            OpenAPIRules.referenceKind,
            "`\(request.text)` names \(found) where \(request.kind.phrase) is expected", at: request.location,
            notes: [Diagnostic.Note("what it names", location: node.location)] + again(request))
    }
}
