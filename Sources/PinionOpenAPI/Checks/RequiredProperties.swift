import PinionDiagnostics
import PinionJSON

extension Checks {
    /// Names in `required` that no `properties` define, where nothing else could define them either.
    static func requiredProperties(
        _ document: Document, _ spelling: inout Spelling, _ diagnostics: inout Diagnostics
    ) {
        let completed = schemasCompletedElsewhere(document)
        for index in document.schemas.indices
        where !document.schemas[index].object.isEmpty && !completed[index] {
            let object = document.schemas[index].object
            guard let required = object.required, let properties = object.properties, !properties.isEmpty,
                document.schemas[index].reference == nil, document.schemas[index].composition.isEmpty,
                object.patternProperties == nil, object.dependentSchemas.isEmpty,
                document.schemas[index].core.dynamicReference == nil
            else { continue }
            // `additionalProperties: {...}` says what other members look like.
            if let additional = object.additionalProperties, document[additional].kind != .never { continue }
            for name in required
            where !properties.contains(where: { ExactText($0.name) == ExactText(name.value) }) {
                let nearest = spelling.nearest(to: name.value, among: properties.map(\.name))
                diagnostics.report(
                    Diagnostic(
                        rule: OpenAPIRules.requiredProperty, severity: .warning,
                        message: "`\(name.value)` is required and not among `properties`",
                        location: name.location,
                        consequence:
                            "a value without it is refused, and the generated type has no place for it",
                        suggestion: nearest.map { "did you mean `\($0)`?" } ?? "add it to `properties`"))
            }
        }
    }

    /// For each schema whether another schema applies to the same value, which may define more members: it stands
    /// in an `allOf` or the like, or is referred to from one.
    private static func schemasCompletedElsewhere(_ document: Document) -> [Bool] {
        var completed = Array(repeating: false, count: document.schemas.count)
        func mark(_ schema: Document.SchemaIndex?) {
            guard let schema else { return }
            completed[Int(schema.rawValue)] = true
            if let target = document[schema].reference.flatMap({ document.schema($0) }) {
                completed[Int(target.rawValue)] = true
            }
        }
        for index in document.schemas.indices {
            if !document.schemas[index].composition.isEmpty {
                let composition = document.schemas[index].composition
                for list in [composition.allOf, composition.anyOf, composition.oneOf] { list?.forEach(mark) }
                mark(composition.not)
                mark(composition.ifSchema)
                mark(composition.thenSchema)
                mark(composition.elseSchema)
            }
            guard !document.schemas[index].object.isEmpty else { continue }
            for member in document.schemas[index].object.dependentSchemas { mark(member.value) }
            // A `$ref` with keywords beside it.
            if let reference = document.schemas[index].reference { mark(document.schema(reference)) }
        }
        return completed
    }
}
