import PinionDiagnostics
import PinionJSON

extension Checks {
    /// Path templates, the parameters they name, and parameters given twice.
    static func paths(
        _ document: Document, _ operations: [Reached], _ spelling: inout Spelling,
        _ diagnostics: inout Diagnostics
    ) {
        var shapes: [ExactText: SourceLocation] = [:]
        for path in document.paths {
            guard let template = PathTemplate(path.name) else {
                diagnostics.report(
                    Diagnostic(
                        rule: OpenAPIRules.pathKey, severity: .error,
                        message: "the braces of `\(path.name)` do not pair up round names",
                        location: path.location))
                continue
            }
            if let other = shapes.updateValue(path.location, forKey: ExactText(template.shape)) {
                diagnostics.report(
                    Diagnostic(
                        rule: OpenAPIRules.equivalentPaths, severity: .warning,
                        message: "`\(path.name)` differs from another path only in the names in its braces",
                        location: path.location, consequence: "a server cannot tell them apart",
                        notes: [Diagnostic.Note("the other path", location: other)]))
            }
            let item = path.value.reference.flatMap { document.pathItem($0) } ?? path.value
            check(item, template, path, document, &spelling, &diagnostics)
        }
        for reached in operations {
            duplicates(reached.item.parameters, document, &diagnostics)
            duplicates(reached.operation.parameters, document, &diagnostics)
        }
    }

    private static func check(
        _ item: Document.PathItem, _ template: PathTemplate, _ path: Document.Named<Document.PathItem>,
        _ document: Document, _ spelling: inout Spelling, _ diagnostics: inout Diagnostics
    ) {
        lazy var names = Set(template.names.map { ExactText($0) })
        let shared = pathParameters(item.parameters, document, item.lacksParameters)
        for operation in item.operations {
            let own = pathParameters(operation.parameters, document, operation.lacksParameters)
            let declared = shared.found.isEmpty ? own.found : own.found + shared.found
            // As nearly all do: it declares what the path names, in that order.
            let isInOrder =
                declared.count == template.names.count
                && zip(declared, template.names).allSatisfy { ExactText($0.name) == ExactText($1) }
            if isInOrder { continue }
            let declaredNames = Set(declared.map { ExactText($0.name) })
            // A parameter that could not be read may be the one.
            if own.isComplete, shared.isComplete {
                for name in distinct(template.names) where !declaredNames.contains(ExactText(name)) {
                    reportUndeclared(name, declared.map(\.name), path, operation, &spelling, &diagnostics)
                }
            }
            for parameter in own.found where !names.contains(ExactText(parameter.name)) {
                reportUnused(parameter, template, path, &spelling, &diagnostics)
            }
        }
        for parameter in shared.found where !names.contains(ExactText(parameter.name)) {
            reportUnused(parameter, template, path, &spelling, &diagnostics)
        }
    }

    private struct PathParameter {
        var name: String
        /// Where it is used: the `$ref`, or the parameter itself.
        var location: SourceLocation
    }

    private static func pathParameters(
        _ parameters: [Document.Referenceable<Document.Parameter>], _ document: Document,
        _ lacksParameters: Bool
    ) -> (found: [PathParameter], isComplete: Bool) {
        var found: [PathParameter] = []
        var isComplete = !lacksParameters
        for parameter in parameters {
            guard let value = document.parameter(parameter) else {
                isComplete = false
                continue
            }
            guard value.position.value == .path else { continue }
            found.append(
                PathParameter(name: value.name.value, location: parameter.location ?? value.name.location))
        }
        return (found, isComplete)
    }

    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<ExactText> = []
        return names.filter { seen.insert(ExactText($0)).inserted }
    }

    private static func reportUndeclared(
        _ name: String, _ declared: [String], _ path: Document.Named<Document.PathItem>,
        _ operation: Document.Operation, _ spelling: inout Spelling, _ diagnostics: inout Diagnostics
    ) {
        let nearest = spelling.nearest(to: name, among: declared)
        diagnostics.report(
            Diagnostic(
                rule: OpenAPIRules.pathParameter, severity: .error,
                message: "`{\(name)}` is not declared as a path parameter of \(operation.method.value)",
                location: operation.method.location,
                suggestion: nearest.map { "did you mean `{\($0)}`?" }
                    ?? "add `{name: \(name), in: path, required: true, schema: {type: string}}` to `parameters`",
                notes: [Diagnostic.Note("the path", location: path.location)]))
    }

    private static func reportUnused(
        _ parameter: PathParameter, _ template: PathTemplate, _ path: Document.Named<Document.PathItem>,
        _ spelling: inout Spelling, _ diagnostics: inout Diagnostics
    ) {
        let nearest = spelling.nearest(to: parameter.name, among: template.names)
        diagnostics.report(
            Diagnostic(
                rule: OpenAPIRules.pathParameter, severity: .error,
                message: "the path parameter `\(parameter.name)` is not in the path `\(path.name)`",
                location: parameter.location,
                suggestion: nearest.map { "did you mean `\($0)`?" }
                    ?? "write `{\(parameter.name)}` into the path, or remove the parameter",
                notes: [Diagnostic.Note("the path", location: path.location)]))
    }

    /// What tells parameters apart.
    private struct ParameterKey: Hashable {
        var position: Document.Parameter.Position
        var name: ExactText

        init(_ parameter: Document.Parameter) {
            position = parameter.position.value
            // Header names are the same in any case (RFC 9110 section 5.1).
            let name = parameter.name.value
            self.name = ExactText(position == .header ? name.lowercased() : name)
        }

        /// By the name alone: hardly ever do two places have the same.
        func hash(into hasher: inout Hasher) { hasher.combine(name) }
    }

    private static func duplicates(
        _ parameters: [Document.Referenceable<Document.Parameter>], _ document: Document,
        _ diagnostics: inout Diagnostics
    ) {
        var known = SmallSet<ParameterKey>(minimumCapacity: parameters.count)
        let areDifferent = parameters.allSatisfy { parameter in
            document.parameter(parameter).map { known.insert(ParameterKey($0)) } ?? true
        }
        if areDifferent { return }
        var first: [ParameterKey: SourceLocation] = [:]
        for parameter in parameters {
            guard let value = document.parameter(parameter) else { continue }
            let location = parameter.location ?? value.name.location
            guard let other = first.updateValue(location, forKey: ParameterKey(value)) else { continue }
            diagnostics.report(
                Diagnostic(
                    rule: OpenAPIRules.duplicateParameter, severity: .error,
                    message:
                        "the \(value.position.value.rawValue) parameter `\(value.name.value)` is listed twice",
                    location: location, suggestion: "remove one of the two",
                    notes: [Diagnostic.Note("first listed here", location: other)]))
        }
    }
}

extension Document.Referenceable {
    /// Where the `$ref` was written; nil for the object itself.
    var location: SourceLocation? {
        switch self {
        case .reference(let object): object.reference.location
        case .value: nil
        }
    }
}
