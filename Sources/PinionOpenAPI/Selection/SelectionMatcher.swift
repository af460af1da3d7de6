import PinionDiagnostics

/// Compares the names of a selection with those of a description, and notes which of them named something.
struct SelectionMatcher {
    /// The kinds of names, as the configuration spells them.
    private enum Kind: String, CaseIterable {
        case tags, operations, paths, schemas

        /// What to call one in a message.
        var noun: String {
            switch self {
            case .tags: "tag"
            case .operations: "operation"
            case .paths: "path or webhook"
            case .schemas: "schema"
            }
        }
    }

    /// A name of the selection.
    private struct Name {
        var kind: Kind
        var selector: Selector
        var glob: Glob
        var isMet = false

        init(_ kind: Kind, _ selector: Selector) {
            self.kind = kind
            self.selector = selector
            var text = selector.text
            // Methods are written in any case.
            if kind == .operations, let blank = text.utf8.firstIndex(of: UInt8(ascii: " ")) {
                text = text[..<blank].uppercased() + text[blank...]
            }
            glob = Glob(text)
        }
    }

    /// The operations that stay, each with what its path item adds to it.
    private(set) var kept: [Reach.Start] = []
    /// Those that do not.
    private(set) var dropped: [Reach.Start] = []
    private let includesAll: Bool
    private var included: [Name]
    private var excluded: [Name]
    /// All names that a name of each kind could have meant.
    private var known: [Kind: [String]] = [:]

    init(_ selection: Selection) {
        func names(_ names: Selection.Names) -> [Name] {
            names.tags.map { Name(.tags, $0) } + names.operations.map { Name(.operations, $0) }
                + names.paths.map { Name(.paths, $0) } + names.schemas.map { Name(.schemas, $0) }
        }
        includesAll = selection.include == nil
        included = names(selection.include ?? Selection.Names())
        excluded = names(selection.exclude)
    }

    /// Where the selection stands.
    var place: SourceLocation? { (included + excluded).first?.selector.location }

    /// The path items with the operations that are wanted, without those that have none left.
    mutating func reduce(
        _ items: [Document.Named<Document.PathItem>], in document: Document
    ) -> [Document.Named<Document.PathItem>] {
        items.compactMap { named in
            var item = document.merged(named.value)
            let count = item.operations.count
            item.operations = item.operations.filter { operation in
                let isWanted = wants(operation, named.name)
                let start = Reach.Start(operation: operation, shared: item.parameters)
                if isWanted { kept.append(start) } else { dropped.append(start) }
                return isWanted
            }
            if item.operations.count == count { return named }
            if item.operations.isEmpty { return nil }
            var reduced = named
            reduced.value = item
            return reduced
        }
    }

    private mutating func wants(_ operation: Document.Operation, _ path: String) -> Bool {
        let signature = operation.method.value + " " + path
        var names: [(Kind, String)] = operation.tags.map { (.tags, $0.value) }
        names += [(.paths, path), (.operations, signature)]
        if let id = operation.operationID { names.append((.operations, id.value)) }
        for (kind, name) in names { known[kind, default: []].append(name) }
        return isWanted(names)
    }

    /// Whether a schema is wanted for itself.
    mutating func wants(_ schema: Document.Named<Document.SchemaIndex>) -> Bool {
        known[.schemas, default: []].append(schema.name)
        return isWanted([(.schemas, schema.name)])
    }

    /// Every name is compared, so that each is known to have named something.
    private mutating func isWanted(_ names: [(Kind, String)]) -> Bool {
        func meet(_ list: inout [Name]) -> Bool {
            var isMet = false
            for index in list.indices
            where names.contains(where: { $0 == list[index].kind && list[index].glob.matches($1) }) {
                list[index].isMet = true
                isMet = true
            }
            return isMet
        }
        let isIncluded = meet(&included) || includesAll
        return !meet(&excluded) && isIncluded
    }

    /// Reports names that name nothing.
    func report(_ diagnostics: inout Diagnostics) {
        var spelling = Spelling()
        for name in included + excluded where !name.isMet {
            let candidates = known[name.kind] ?? []
            let nearest =
                name.glob.isExact ? spelling.nearest(to: name.selector.text, among: candidates) : nil
            let elsewhere = Kind.allCases.first { kind in
                kind != name.kind && (known[kind] ?? []).contains { name.glob.matches($0) }
            }
            diagnostics.report(
                Diagnostic(
                    rule: SelectionRules.noMatch,
                    message: name.glob.isExact
                        ? "there is no \(name.kind.noun) `\(name.selector.text)`"
                        : "no \(name.kind.noun) is like `\(name.selector.text)`",
                    location: name.selector.location,
                    suggestion: nearest.map { "did you mean `\($0)`?" }
                        ?? elsewhere.map { "it names a \($0.noun): write it under `\($0.rawValue)`" }))
        }
    }

    /// Warns of schemas that are excluded by their own names and needed all the same.
    func reportNeeded(
        _ schemas: [Document.Named<Document.SchemaIndex>], _ diagnostics: inout Diagnostics
    ) {
        for name in excluded where name.kind == .schemas && name.glob.isExact {
            guard schemas.contains(where: { name.glob.matches($0.name) }) else { continue }
            diagnostics.report(
                Diagnostic(
                    rule: SelectionRules.needed, severity: .warning,
                    message: "the schema `\(name.selector.text)` is needed by what is generated",
                    location: name.selector.location, consequence: "it is generated all the same"))
        }
    }
}
