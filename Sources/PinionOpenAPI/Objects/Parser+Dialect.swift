import PinionDiagnostics
import PinionYAML

/// Dialects of JSON Schema (Core section 8.1).
extension Parser {
    /// Follows `$schema`, which holds for what is inside too.
    mutating func enterDialect(_ node: Node) {
        guard version > .v30, let uri = node[Keyword.dialect.rawValue], uri.kind == .scalar else { return }
        if let known = dialects.firstIndex(where: { $0?.value.utf8.elementsEqual(uri.text.utf8) == true }) {
            dialect = Int32(truncatingIfNeeded: known)
        } else {
            dialect = Int32(truncatingIfNeeded: dialects.count)
            dialects.append(Document.Located(uri.text, at: uri.location))
        }
    }

    /// Looks the meta-schemas up among the files read, now that all are.
    mutating func resolveDialects() -> [Document.Dialect] {
        dialects.map { dialect in
            dialect.map { Document.Dialect(validates: hasAssertions($0)) } ?? Document.Dialect()
        }
    }

    private mutating func hasAssertions(_ dialect: Document.Located<String>) -> Bool {
        let known = ["https://json-schema.org/draft/2020-12/schema", "https://spec.openapis.org/oas/3."]
        if known.contains(where: { dialect.value.utf8.starts(with: $0.utf8) }) { return true }
        let metaSchema = resources.find(uri: dialect.value).map { resources.resources[$0].root }
        guard let vocabularies = metaSchema?[Keyword.vocabulary.rawValue], vocabularies.kind == .mapping
        else {
            report(
                OpenAPIRules.edition, .warning,
                "schemas are read as JSON Schema 2020-12, not as `\(dialect.value)`",
                at: dialect.location, why: "keywords that differ between the two have the meaning of 2020-12")
            return true
        }
        let vocabulary = "https://json-schema.org/draft/2020-12/vocab/"
        for (name, isRequired) in vocabularies.members {
            guard case .boolean(true)? = isRequired.scalar, !name.text.utf8.starts(with: vocabulary.utf8),
                !name.text.utf8.starts(with: "https://spec.openapis.org/oas/3.".utf8)
            else { continue }
            report(
                OpenAPIRules.edition, "`\(dialect.value)` requires the vocabulary `\(name.text)`",
                at: dialect.location,
                why:
                    "its keywords are not known, and it forbids to go on without them (JSON Schema Core, section 8.1.2)"
            )
        }
        return vocabularies.members.contains { $0.key.textIs(vocabulary + "validation") }
    }
}
