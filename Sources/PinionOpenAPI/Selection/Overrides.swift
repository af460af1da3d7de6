public import PinionDiagnostics
import PinionJSON
import PinionYAML

/// What a user decides about single places of a description, in place of what it says itself.
public struct Overrides: Hashable, Sendable {
    /// A place and what holds there.
    public struct Override: Hashable, Sendable {
        /// The place.
        public var selector: Selector
        /// What holds there.
        public var value: String

        /// `value` at the place that `selector` names.
        public init(_ selector: Selector, _ value: String) {
            self.selector = selector
            self.value = value
        }
    }

    /// Swift types: by type and format (`string/date-time`), by the name of a schema of `components.schemas`, or by
    /// the pointer of a schema (`#/components/schemas/Pet/properties/born`, `pet.yaml#/properties/born`). A pointer
    /// beats a name, which beats a format.
    public var types: [Override] = []
    /// Swift names of schemas and properties, operations and parameters, by their pointers.
    public var names: [Override] = []

    /// None.
    public init() {}
}

/// The rules that overrides are held to.
public enum OverrideRules {
    static let noMatch = Rule(
        id: "override/no-match", summary: "Each place that an override names is in the description.")

    /// All of them, in a fixed order.
    public static let all: [Rule] = [noMatch]
}

extension Document {
    /// Writes overrides into the description, as the `x-` members `x-pinion-type` and `x-pinion-name`: later stages
    /// see no difference.
    ///
    /// - Parameter diagnostics: receives places that are not there.
    public mutating func apply(_ overrides: Overrides, _ diagnostics: inout Diagnostics) {
        let pointers =
            overrides.types.contains { $0.selector.isPointer } || !overrides.names.isEmpty
            ? SchemaPointers(self) : nil
        let order: [(Override.Kind, (Selector) -> Bool)] = [
            (.format, \.isFormat), (.schema, { !$0.isFormat && !$0.isPointer }), (.pointer, \.isPointer),
        ]
        for (kind, isOfKind) in order {
            for override in overrides.types where isOfKind(override.selector) {
                apply(override, kind, pointers, &diagnostics)
            }
        }
        for override in overrides.names { name(override, pointers, &diagnostics) }
    }

    private typealias Override = Overrides.Override

    private mutating func apply(
        _ override: Override, _ kind: Override.Kind, _ pointers: SchemaPointers?,
        _ diagnostics: inout Diagnostics
    ) {
        var spelling = Spelling()
        let text = override.selector.text
        var indices: [Int] = []
        var suggestion: String?
        switch kind {
        case .format:
            indices = schemas.indices.filter {
                schemas[$0].formatNames.contains { $0.utf8.elementsEqual(text.utf8) }
            }
            if indices.isEmpty {
                suggestion = spelling.nearest(to: text, among: Set(schemas.flatMap(\.formatNames)).sorted())
            }
        case .schema:
            let found = components.schemas.first { $0.name.utf8.elementsEqual(text.utf8) }
            indices = found.map { [Int(end(of: $0.value).rawValue)] } ?? []
            suggestion = spelling.nearest(to: text, among: components.schemas.map(\.name))
        case .pointer:
            indices = pointers?[text].map { [Int(end(of: $0).rawValue)] } ?? []
            suggestion = pointers?.nearest(to: text, others: [])
        }
        for index in indices { schemas[index].extensions.override("x-pinion-type", override) }
        if indices.isEmpty {
            report(
                override, kind == .format ? "no schema is a `\(text)`" : "there is no schema `\(text)`",
                suggestion, &diagnostics)
        }
    }

    private func report(
        _ override: Override, _ message: String, _ suggestion: String?, _ diagnostics: inout Diagnostics
    ) {
        diagnostics.report(
            Diagnostic(
                rule: OverrideRules.noMatch, message: message, location: override.selector.location,
                suggestion: suggestion.map { "did you mean `\($0)`?" }))
    }

    /// The schema that a mere `$ref` stands for.
    private func end(of start: SchemaIndex) -> SchemaIndex {
        var index = start
        for _ in 0..<Self.longestChain {
            let schema = self[index]
            let isMere =
                schema.types == nil && schema.enumeration == nil && schema.constant == nil
                && schema.object.isEmpty && schema.array.isEmpty && schema.composition.isEmpty
            let isComponent = components.schemas.contains { $0.value == index }
            guard isMere, isComponent, let next = schema.reference.flatMap({ self.schema($0) }) else { break }
            index = next
        }
        return index
    }

    // MARK: Names

    private mutating func name(
        _ override: Override, _ pointers: SchemaPointers?, _ diagnostics: inout Diagnostics
    ) {
        let text = override.selector.text
        if let index = pointers?[text] {
            schemas[Int(end(of: index).rawValue)].extensions.override("x-pinion-name", override)
            return
        }
        var known: [String] = []
        if name(override, "#/paths/", \.paths, &known) || name(override, "#/webhooks/", \.webhooks, &known)
            || nameShared(override, &known)
        {
            return
        }
        report(
            override, "nothing that has a name stands at `\(text)`",
            pointers?.nearest(to: text, others: known),
            &diagnostics)
    }

    /// Names an operation, or a parameter that stands in one or in its path item.
    private mutating func name(
        _ override: Override, _ start: String, _ list: WritableKeyPath<Document, [Named<PathItem>]>,
        _ known: inout [String]
    ) -> Bool {
        func isMeant(_ pointer: String) -> Bool {
            known.append(pointer)
            return override.selector.text.utf8.elementsEqual(pointer.utf8)
        }
        for path in self[keyPath: list].indices {
            let pointer = start + JSONPointer.escape(self[keyPath: list][path].name)
            var item = merged(self[keyPath: list][path].value)
            var isFound = item.parameters.override(override, pointer, isMeant)
            for index in item.operations.indices {
                let method =
                    pointer + "/" + JSONPointer.escape(item.operations[index].method.value.lowercased())
                if isMeant(method) {
                    item.operations[index].extensions.override("x-pinion-name", override)
                    isFound = true
                }
                isFound = item.operations[index].parameters.override(override, method, isMeant) || isFound
            }
            if isFound {
                self[keyPath: list][path].value = item
                return true
            }
        }
        return false
    }

    /// Names a parameter that `$ref`s lead to.
    private mutating func nameShared(_ override: Override, _ known: inout [String]) -> Bool {
        var isFound = false
        for index in targets.indices {
            guard case .parameter(.value(let parameter))? = targets[index].component else { continue }
            let isHere = parameter.location.source == source
            let pointer = (isHere ? "" : targets[index].path) + "#" + targets[index].fragment
            known.append(pointer)
            guard override.selector.text.utf8.elementsEqual(pointer.utf8) else { continue }
            targets[index].component = .parameter(.value(parameter.named(override)))
            isFound = true
        }
        return isFound
    }
}

extension Overrides.Override {
    fileprivate enum Kind { case format, schema, pointer }
}

extension Selector {
    fileprivate var isPointer: Bool { text.utf8.contains(UInt8(ascii: "#")) }
    fileprivate var isFormat: Bool { !isPointer && text.utf8.contains(UInt8(ascii: "/")) }
}

extension Document.Schema {
    /// `string/date-time`, for each of its types.
    fileprivate var formatNames: [String] {
        guard let format, let types = types?.value else { return [] }
        return types.filter { $0 != .null }.map { $0.rawValue + "/" + format.value }
    }
}

extension [Document.Extension] {
    /// Puts a member before the others, where it is found first.
    fileprivate mutating func override(_ name: String, _ override: Overrides.Override) {
        guard let value = Document.Value(text: override.value) else { return }
        let nowhere = SourceLocation(source: SourceID(rawValue: 0), line: 1, column: 1)
        insert(
            Document.Extension(name: name, location: override.selector.location ?? nowhere, value: value),
            at: 0)
    }
}

extension Document.Parameter {
    /// The same parameter by another name in Swift.
    fileprivate func named(_ override: Overrides.Override) -> Document.Parameter {
        var value = value
        value.extensions.override("x-pinion-name", override)
        return Document.Parameter(
            location: location, name: name, position: position, value: value,
            allowEmptyValue: allowEmptyValue, allowReserved: allowReserved)
    }
}

extension [Document.Referenceable<Document.Parameter>] {
    /// Names the parameter of this list that is meant.
    fileprivate mutating func override(
        _ override: Overrides.Override, _ pointer: String, _ isMeant: (String) -> Bool
    ) -> Bool {
        for index in indices where isMeant(pointer + "/parameters/\(index)") {
            guard case .value(let parameter) = self[index] else { continue }
            self[index] = .value(parameter.named(override))
            return true
        }
        return false
    }
}

extension Document.Value {
    /// A string that stands in no file.
    fileprivate init?(text: String) {
        var nothing = Diagnostics()
        let bytes = Array(("\"" + text + "\"").utf8)
        let source = SourceID(rawValue: 0)
        guard let tree = NodeTree.read(bytes, source: source, path: "override.json", diagnostics: &nothing)
        else { return nil }
        self.init(node: tree.root, isText: true)
    }
}

/// All schemas by their pointers.
private struct SchemaPointers {
    private var schemas: [ExactText: Document.SchemaIndex] = [:]

    init(_ document: Document) {
        for position in document.schemas.indices {
            let index = Document.SchemaIndex(rawValue: Int32(truncatingIfNeeded: position))
            let source = document[index].location.source
            let file = source == document.source ? "" : document.filePaths[source] ?? ""
            schemas[ExactText(file + document.pointer(to: index))] = index
        }
    }

    subscript(_ pointer: String) -> Document.SchemaIndex? { schemas[ExactText(pointer)] }

    /// The pointer with its first wrong token put right; nil when nothing is near.
    func nearest(to pointer: String, others: [String]) -> String? {
        let known = schemas.keys.map(\.text) + others
        let tokens = pointer.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        var start = ""
        for (position, token) in tokens.enumerated() {
            let next = start + (position == 0 ? "" : "/") + String(Substring(token))
            let isRight = known.contains { candidate in
                candidate.utf8.starts(with: next.utf8)
                    && [nil, UInt8(ascii: "/")].contains(candidate.utf8.dropFirst(next.utf8.count).first)
            }
            if isRight {
                start = next
                continue
            }
            let prefix = position == 0 ? "" : start + "/"
            let here = known.filter { $0.utf8.starts(with: prefix.utf8) }.map { candidate in
                String(
                    Substring(candidate.utf8.dropFirst(prefix.utf8.count).prefix { $0 != UInt8(ascii: "/") }))
            }
            var spelling = Spelling()
            return spelling.nearest(to: String(Substring(token)), among: Set(here).sorted()).map { right in
                ([prefix + right] + tokens[(position + 1)...].map { String(Substring($0)) }).joined(
                    separator: "/")
            }
        }
        return nil
    }
}
