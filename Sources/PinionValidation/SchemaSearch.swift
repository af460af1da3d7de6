import PinionDiagnostics
import PinionJSON
import PinionOpenAPI

/// Finds the schema that a user names among those of a description, or says what could be meant.
struct SchemaSearch {
    private let document: Document
    private let name: SchemaName

    init(_ document: Document, _ name: SchemaName) {
        self.document = document
        self.name = name
    }

    func find(_ diagnostics: inout Diagnostics) -> Document.SchemaIndex? {
        let wanted = Array("#\(name.pointer)".utf8)
        let own = document.schemas.indices.lazy.map { Document.SchemaIndex(rawValue: Int32($0)) }
            .filter { document[$0].location.source == document.source }
        if let index = own.first(where: { document.pointer(to: $0).utf8.elementsEqual(wanted) }) {
            return index
        }
        let components = document.components.schemas.map {
            "#/components/schemas/" + JSONPointer.escape($0.name)
        }
        diagnostics.report(
            Diagnostic(
                rule: ValidationRules.schema,
                message: name.pointer.isEmpty
                    ? "`\(name.file)` is a description, not a schema: which of its schemas is meant is missing"
                    : "there is no schema at `\(name.file)#\(name.pointer)`",
                suggestion: suggestion(components, own.map { document.pointer(to: $0) })))
        return nil
    }

    private func suggestion(_ components: [String], _ all: [String]) -> String {
        if !name.pointer.isEmpty, let nearest = nearest(components, all) {
            return "did you mean `\(name.file)\(nearest)`?"
        }
        guard let first = components.first else {
            return "it has no `components/schemas`; name one of its schemas by its JSON Pointer"
        }
        let shown = components.prefix(12).map { "`\($0)`" }.joined(separator: ", ")
        let rest = components.count - 12
        return "write `\(name.file)\(first)`; it has \(shown)\(rest > 0 ? " and \(rest) more" : "")"
    }

    /// The component whose name is nearest to the last word of the pointer; else the nearest pointer of all with the
    /// same beginning.
    private func nearest(_ components: [String], _ all: [String]) -> String? {
        var spelling = Spelling()
        func last(_ pointer: String) -> String { String(pointer.split(separator: "/").last ?? "") }
        func nearest(_ pointers: [String]) -> String? {
            spelling.nearest(to: last(name.pointer), among: pointers.map(last)).flatMap { word in
                pointers.first { last($0).utf8.elementsEqual(word.utf8) }
            }
        }
        let parent = "#" + name.pointer.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        let siblings = all.filter { pointer in
            pointer.utf8.starts(with: (parent + "/").utf8)
                && !pointer.utf8.dropFirst(parent.utf8.count + 1).contains(UInt8(ascii: "/"))
        }
        return nearest(siblings) ?? nearest(components)
    }
}
