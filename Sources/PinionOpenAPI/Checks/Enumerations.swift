import PinionDiagnostics
import PinionJSON
import PinionYAML

extension Checks {
    /// Values of `enum` and `const` that are not of the schema's type, or listed twice.
    static func enumerations(_ document: Document, _ diagnostics: inout Diagnostics) {
        for schema in document.schemas where schema.enumeration != nil || schema.constant != nil {
            let types = schema.types?.value ?? Document.Schema.TypeNames()
            let isNullable = schema.nullable?.value == true
            if let constant = schema.constant {
                type(of: constant, "const", types, isNullable, &diagnostics)
            }
            guard let enumeration = schema.enumeration else { continue }
            for value in enumeration.value { type(of: value, "enum", types, isNullable, &diagnostics) }
            duplicates(enumeration.value, &diagnostics)
            if enumeration.value.isEmpty {
                diagnostics.report(
                    Diagnostic(
                        rule: OpenAPIRules.invalidValue, severity: .warning, message: "`enum` is empty",
                        location: enumeration.location, consequence: "no value is valid"))
            }
        }
    }

    private static func type(
        of value: Document.Value, _ keyword: String, _ types: Document.Schema.TypeNames,
        _ isNullable: Bool, _ diagnostics: inout Diagnostics
    ) {
        guard !types.isEmpty else { return }
        let found = FoundTypes(value.node)
        guard !types.contains(where: { found.names.contains($0) }) else { return }
        if found.names == [.null], isNullable { return }
        let expected = types.map(\.rawValue)
        let isText = value.isText && value.node.kind == .scalar && found.names != [.null]
        diagnostics.report(
            Diagnostic(
                rule: OpenAPIRules.enumerationType, severity: .warning,
                message:
                    "\(found.phrase(value.node)) in `\(keyword)`, where the type is \(expected.quotedList)",
                location: value.location,
                consequence: isText ? "it is taken as text" : "no value can be both, so it never matches",
                suggestion: suggestion(value, found, isText)))
    }

    private static func suggestion(
        _ value: Document.Value, _ found: FoundTypes, _ isText: Bool
    ) -> String? {
        if isText { return "write `'\(value.node.text)'`" }
        if found.names == [.null] { return "add `'null'` to `type`, or `nullable: true` in OpenAPI 3.0" }
        guard value.node.isQuoted, JSONNumber(value.node.text) != nil else { return nil }
        return "write it without quotes"
    }

    /// The types that a value is of.
    private struct FoundTypes {
        var names: [Document.Schema.TypeName]

        init(_ node: Node) {
            switch node.kind {
            case .mapping: names = [.object]
            case .sequence: names = [.array]
            case .scalar:
                switch node.scalar {
                case .null: names = [.null]
                case .boolean: names = [.boolean]
                case .integer: names = [.integer, .number]
                case .float: names = JSONNumber(node)?.isInteger == true ? [.integer, .number] : [.number]
                case .string, nil: names = [.string]
                }
            }
        }

        func phrase(_ node: Node) -> String {
            switch names[0] {
            case .object: "a mapping"
            case .array: "a list"
            case .null: "null"
            case .boolean: "the boolean `\(node.text)`"
            case .integer, .number: "the number `\(node.text)`"
            case .string: "the string `\(node.text)`"
            }
        }
    }

    private static func duplicates(_ values: [Document.Value], _ diagnostics: inout Diagnostics) {
        guard values.count > 1 else { return }
        var first: [JSONValue: SourceLocation] = [:]
        first.reserveCapacity(values.count)
        for value in values {
            guard let other = first.updateValue(value.location, forKey: value.json) else { continue }
            let text = value.node.kind == .scalar ? "`\(value.node.text)`" : "the same value"
            diagnostics.report(
                Diagnostic(
                    rule: OpenAPIRules.duplicateValue, severity: .warning,
                    message: "`enum` lists \(text) twice",
                    location: value.location, suggestion: "remove one of the two",
                    notes: [Diagnostic.Note("first listed here", location: other)]))
        }
    }
}
