import PinionDiagnostics
import PinionJSON
import PinionYAML

extension Parser {
    /// The members of a mapping that is an object of `kind`; nil, and reported, when it is something else.
    mutating func members(of node: Node, _ kind: ObjectKind) -> Node.Members? {
        guard node.kind == .mapping else {
            report(
                OpenAPIRules.wrongType,
                "expected \(kind.phrase), which is a mapping, found \(Self.phrase(node))",
                at: node.location)
            return nil
        }
        file.roles[node.number] = .object(kind)
        return node.members
    }

    /// The members of the mapping that `key` holds.
    mutating func members(_ key: Node, _ value: Node) -> Node.Members? {
        guard value.kind == .mapping else { return wrongType(key, value, "a mapping") }
        file.roles[value.number] = .container
        return value.members
    }

    /// The elements of the list that `key` holds.
    mutating func elements(_ key: Node, _ value: Node) -> Node.Elements? {
        guard value.kind == .sequence else { return wrongType(key, value, "a list") }
        file.roles[value.number] = .container
        return value.elements
    }

    /// A map with keys of the author's. Values that are nothing, and reported, are left out.
    mutating func map<Value>(
        _ key: Node, _ value: Node, at pointer: Pointer,
        _ parse: (inout Parser, Node, Pointer) -> Value?
    ) -> [Document.Named<Value>] {
        guard let members = members(key, value) else { return [] }
        var result: [Document.Named<Value>] = []
        result.reserveCapacity(members.count)
        for (name, value) in members {
            let text = name.text
            guard let parsed = parse(&self, value, self.pointer(pointer, text)) else { continue }
            result.append(Document.Named(text, at: name.location, parsed))
        }
        return result
    }

    /// A list of objects. Elements that are nothing, and reported, are left out.
    mutating func list<Value>(
        _ key: Node, _ value: Node, at pointer: Pointer, _ parse: (inout Parser, Node, Pointer) -> Value?
    ) -> [Value] {
        guard let elements = elements(key, value) else { return [] }
        var result: [Value] = []
        result.reserveCapacity(elements.count)
        for (position, element) in elements.enumerated() {
            guard let parsed = parse(&self, element, self.pointer(pointer, at: position)) else { continue }
            result.append(parsed)
        }
        return result
    }

    /// A list of strings.
    mutating func strings(_ key: Node, _ value: Node) -> [Document.Located<String>]? {
        guard let elements = elements(key, value) else { return nil }
        var strings: [Document.Located<String>] = []
        strings.reserveCapacity(elements.count)
        for element in elements {
            if let string = string(key, element) { strings.append(string) }
        }
        return strings
    }

    /// A list of strings without a string twice.
    mutating func names(_ key: Node, _ value: Node) -> [Document.Located<String>]? {
        guard let names = strings(key, value) else { return nil }
        var known = SmallSet<ExactText>(minimumCapacity: names.count)
        if names.allSatisfy({ known.insert(ExactText($0.value)) }) { return names }
        var first: [ExactText: SourceLocation] = [:]
        return names.filter { name in
            guard let location = first.updateValue(name.location, forKey: ExactText(name.value)) else {
                return true
            }
            first[ExactText(name.value)] = location
            reportDuplicate("`\(key.text)` lists `\(name.value)` twice", name.location, first: location)
            return false
        }
    }

    mutating func reportDuplicate(_ message: String, _ location: SourceLocation, first: SourceLocation) {
        report(
            OpenAPIRules.duplicateValue, .warning, message, at: location, help: "remove one of the two",
            notes: [Diagnostic.Note("first listed here", location: first)])
    }

    /// An object, or a `$ref` in its place.
    mutating func referenceable<Value>(
        _ node: Node, _ kind: ObjectKind, at pointer: Pointer,
        _ parse: (inout Parser, Node, Pointer) -> Value?
    ) -> Document.Referenceable<Value>? {
        guard let number = file.referenceKey, node.kind == .mapping, let (key, value) = node.member(number)
        else {
            return parse(&self, node, pointer).map { .value($0) }
        }
        file.roles[node.number] = .object(kind)
        guard let reference = reference(key, value, to: kind) else { return nil }
        var object = Document.ReferenceFields(reference: reference)
        for (key, value) in node.members {
            switch file.keyword(key) {
            case .ref: break
            case .summary: object.summary = prose(key, value)
            case .description: object.description = prose(key, value)
            default: reportSibling(key, of: kind)
            }
        }
        return .reference(Document.ReferenceObject(object))
    }
}
