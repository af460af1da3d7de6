internal import PinionJSON
internal import PinionOpenAPI

/// What extensions say about the values of an enumeration, by the text of the value.
struct EnumerationWords {
    struct Words {
        var name: String?
        var description: String?
    }

    private var words: [ExactText: Words] = [:]

    init(_ schemas: [Document.Schema]) {
        for schema in schemas where !schema.extensions.isEmpty { add(schema) }
    }

    subscript(text: String) -> Words { words[ExactText(text)] ?? Words() }

    /// `x-enum-varnames` and `x-enum-descriptions` follow the order of `enum`, or of `x-extensible-enum`.
    private mutating func add(_ schema: Document.Schema) {
        let extensions = schema.extensions
        var values = schema.enumeration?.value.map(\.json) ?? []
        if case .array(let listed)? = extensions.value(.extensibleEnum), values.isEmpty { values = listed }
        let names = extensions.texts(.enumNames) ?? []
        let descriptions = extensions.texts(.enumDescriptions) ?? []
        for (position, value) in values.enumerated() {
            let key = ExactText(value.scalarText)
            if position < names.count, !names[position].isEmpty {
                words[key, default: Words()].name = names[position]
            }
            if position < descriptions.count, !descriptions[position].isEmpty {
                words[key, default: Words()].description = descriptions[position]
            }
        }
        guard case .array(let entries)? = extensions.value(.msEnum)?.member("values") else { return }
        for entry in entries {
            guard let text = entry.member("value")?.scalarText else { continue }
            let key = ExactText(text)
            var known = words[key] ?? Words()
            known.name = known.name ?? entry.member("name")?.scalarText
            known.description = known.description ?? entry.member("description")?.scalarText
            words[key] = known
        }
    }
}
