import PinionDiagnostics
import PinionYAML

extension Parser {
    /// Keeps an `x-` member, and reports any other member that an object of `kind` does not have.
    mutating func unknown(
        _ key: Node, _ value: Node, in kind: ObjectKind, _ extensions: inout [Document.Extension]
    ) {
        if let found = Self.extensionMember(key, value) {
            extensions.append(found)
        } else {
            reportUnknown(key, value, in: kind)
        }
    }

    /// The member as an extension, when its name starts with `x-`.
    static func extensionMember(_ key: Node, _ value: Node) -> Document.Extension? {
        guard key.utf8.starts(with: [0x78, 0x2D]) else { return nil }
        return Document.Extension(
            name: key.text, location: key.location, value: Document.Value(node: value, isText: false))
    }

    mutating func reportUnknown(_ key: Node, _ value: Node, in kind: ObjectKind) {
        let name = key.text
        let own = kind.keywords
        if let advice = Foreign.advice(for: name, in: kind) {
            report(
                OpenAPIRules.unknownKeyword, .warning, "`\(name)` has no meaning in \(kind.phrase)",
                at: key.location, why: "it is ignored", help: advice)
        } else if let nearest = spelling.nearest(to: name, among: own.map(\.rawValue)),
            let keyword = Keyword(nearest.utf8)
        {
            report(
                OpenAPIRules.unknownKeyword, .warning, "unknown keyword `\(name)` in \(kind.phrase)",
                at: key.location, why: "it is ignored" + keyword.loss(in: kind),
                help: "did you mean `\(nearest)`?")
        } else if let keyword = file.keyword(key) {
            report(
                OpenAPIRules.misplacedKeyword, .warning, "`\(name)` has no meaning in \(kind.phrase)",
                at: key.location, why: "it is ignored" + keyword.loss(in: kind),
                help: keyword.home(from: kind))
        } else {
            report(
                OpenAPIRules.unknownKeyword, .warning, "unknown keyword `\(name)` in \(kind.phrase)",
                at: key.location, why: "it is ignored",
                help: "name it `x-\(name)` if it is an extension of your own")
        }
    }

    /// Reports a member that stands beside a `$ref` and is not read.
    mutating func reportSibling(_ key: Node, of kind: ObjectKind) {
        guard !key.utf8.starts(with: [0x78, 0x2D]) else { return }
        report(
            OpenAPIRules.referenceSiblings, .warning, "`\(key.text)` is ignored beside `$ref`",
            at: key.location,
            why:
                "a reference stands for the whole of \(kind.phrase); only `summary` and `description` can differ"
        )
    }

    /// Reports a value of the wrong type. Always nil.
    mutating func wrongType<Value>(
        _ key: Node, _ value: Node, _ expected: String, help: String? = nil
    ) -> Value? {
        report(
            OpenAPIRules.wrongType, "expected \(expected) for `\(key.text)`, found \(Self.phrase(value))",
            at: value.location, help: help)
        return nil
    }

    /// Reports members that are required and not there.
    mutating func missing(
        _ name: Keyword, in kind: ObjectKind, _ node: Node, why: String? = nil, help: String? = nil
    ) {
        report(
            OpenAPIRules.missingField, "\(kind.phrase) needs `\(name.rawValue)`", at: node.location, why: why,
            help: help)
    }

    /// Reports a second member that excludes a first.
    mutating func exclusive(_ first: Keyword, _ second: Node, in kind: ObjectKind, why: String) {
        report(
            OpenAPIRules.exclusiveFields, .warning,
            "\(kind.phrase) has both `\(first.rawValue)` and `\(second.text)`", at: second.location, why: why,
            help: "remove one of the two")
    }

    /// What a node is, with its article.
    static func phrase(_ node: Node) -> String {
        switch node.kind {
        case .mapping: return "a mapping"
        case .sequence: return "a list"
        case .scalar: break
        }
        switch node.scalar {
        case .null: return node.utf8.isEmpty ? "nothing" : "null"
        case .boolean: return "a boolean"
        case .integer, .float: return "a number"
        case .string, nil: return "a string"
        }
    }
}
