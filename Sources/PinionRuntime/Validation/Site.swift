internal import PinionJSON

/// A rule that was broken, as it stands in the bundle.
struct Site {
    /// The schema that has the keyword.
    var schema: JSONValue = .bool(false)
    /// The keyword; the one that applies the schema, for the schema `false`; empty when that has no keyword.
    var keyword = ""
    /// What stands behind the keyword, or deeper inside.
    var operand: JSONValue = .bool(false)
    /// The name under `dependentRequired`.
    var trigger = ""
    /// Whether a schema `false` was applied.
    var isNever = false
    var location = SchemaLocation(pointer: "", file: "", line: 0)
    /// The branches of a `oneOf` or `anyOf`, as pointers.
    var branches: [String] = []

    /// The texts of an operand that is a list of them.
    var texts: [String] { Self.texts(operand) }
    /// What an `if` looks at.
    var tests: [String] { Self.texts(schema["$tests"]) }

    var title: String? {
        if case .string(let title)? = schema["title"] { title } else { nil }
    }

    /// The operand as a limit.
    var limit: Int { Self.integer(operand) ?? 0 }

    private static func texts(_ value: JSONValue?) -> [String] {
        guard case .array(let elements)? = value else { return [] }
        return elements.map { if case .string(let text) = $0 { text } else { "" } }
    }

    static func integer(_ value: JSONValue?) -> Int? {
        guard case .number(let number)? = value else { return nil }
        return number.int64.map { Int(clamping: $0) }
    }
}

/// A line of a bundle's rules, read again.
struct BundleDefinition {
    let tape: JSONTape
    /// Where the line begins in the text.
    let start: Int
    let places: SchemaLines.Places

    /// The rule whose operand begins at a place of the bundle's text.
    func site(_ offset: UInt32) -> Site? {
        tape.withRoot { root in
            let wanted = Int(offset) - start
            let nodes = (1..<tape.nodeCount).map { root.node(at: JSONNode.Index($0)) }
            guard let node = nodes.first(where: { $0.sourceOffset == wanted }) else { return nil }
            var walk = SiteWalk(tokens: node.pointer.tokens[...])
            for member in root.members where walk.tokens.first != nil {
                walk.tokens.removeFirst()
                walk.begin(member.name, member.value)
            }
            var site = walk.site
            site.operand = JSONValue(node)
            let names = Self.names(in: root)
            if let ordinal = names.lastIndex(where: { $0 <= walk.lastName }), ordinal < places.lines.count {
                site.location = SchemaLocation(
                    pointer: walk.pointer, file: places.file, line: places.lines[ordinal])
            } else {
                site.location = SchemaLocation(pointer: walk.pointer, file: places.file, line: 0)
            }
            if case .array(let branches) = site.operand, site.keyword == "oneOf" || site.keyword == "anyOf" {
                site.branches = branches.enumerated().map { index, branch in
                    for name in ["$ref", "$at"] {
                        if case .string(let pointer)? = branch[name] { return pointer }
                    }
                    return walk.pointer + "/\(index)"
                }
            }
            return site
        }
    }

    /// The member names of a value and all it holds, in order.
    private static func names(in value: JSONNode) -> [JSONNode.Index] {
        var names: [JSONNode.Index] = []
        for element in value.elements { names += Self.names(in: element) }
        for member in value.members {
            names.append(member.name.index)
            names += Self.names(in: member.value)
        }
        return names
    }
}

/// Goes from a definition to one of its rules, keyword by keyword.
private struct SiteWalk {
    var tokens: ArraySlice<String>
    var site = Site()
    /// So far.
    var pointer = ""
    /// The innermost member name passed.
    var lastName: JSONNode.Index = 0

    init(tokens: ArraySlice<String>) { self.tokens = tokens }

    mutating func begin(_ key: JSONNode, _ schema: JSONNode) {
        pointer = key.string
        lastName = key.index
        visit(schema)
    }

    private mutating func visit(_ schema: JSONNode) {
        if let place = schema.member("$at") { pointer = place.string }
        guard let keyword = tokens.popFirst() else {
            site.isNever = schema.isBoolean
            return
        }
        site.schema = JSONValue(schema)
        site.keyword = keyword
        if keyword != "$and" { append(keyword) }
        guard let value = schema.member(named: keyword) else { return }
        lastName = value.nameBefore.index
        switch keyword {
        case "properties", "patternProperties", "dependentSchemas", "dependentRequired":
            guard let name = tokens.popFirst(), let child = value.member(named: name) else { return }
            append(name)
            lastName = child.nameBefore.index
            site.trigger = name
            if keyword != "dependentRequired" { visit(child) }
        case "allOf", "anyOf", "oneOf", "prefixItems":
            guard let token = tokens.popFirst(), let ordinal = Int(token),
                let child = value.elements.dropFirst(max(ordinal, 0)).first(where: { _ in true })
            else { return }
            append(token)
            visit(child)
        case "not", "contains", "if":
            // They fail themselves.
            if !tokens.isEmpty { visit(value) }
        case "items", "unevaluatedItems", "additionalProperties", "propertyNames", "unevaluatedProperties",
            "then",
            "else", "$and":
            visit(value)
        default: break
        }
    }

    private mutating func append(_ token: String) {
        pointer += "/" + JSONPointer.escape(token)
    }
}

extension JSONValue {
    /// As JSON without spaces.
    var compactText: String { (try? jsonBytes()).map { String(decoding: $0, as: UTF8.self) } ?? "null" }
}

/// Where in a description a rule stands.
public struct SchemaLocation: Sendable, Hashable {
    /// JSON Pointer of the keyword as a URI fragment, behind its file when that is not the root file:
    /// `#/components/schemas/Address/required`.
    public let pointer: String
    /// The file, relative to the description's folder.
    public let file: String
    /// The line, from 1; 0 when the generated code tells no lines.
    public let line: Int
}

extension SchemaLocation: CustomStringConvertible {
    /// `schemas/address.yaml:12`.
    public var description: String { line > 0 ? "\(file):\(line)" : file }
}
