internal import PinionDiagnostics
internal import PinionJSON
internal import PinionOpenAPI

extension Resolver {
    /// Reports defaults that the schema they stand in refuses.
    func checkDefaults() {
        let interpreter = SchemaInterpreter(schemas: schemas)
        for (schema, value) in defaults {
            guard let failure = interpreter.failure(of: value.json, against: schema) else { continue }
            let place = failure.pointer.tokens.isEmpty ? "" : " at `\(failure.pointer)`"
            diagnostics.report(
                Diagnostic(
                    rule: .refusedDefault, severity: .warning,
                    message: "this default\(place) \(failure.message)", location: value.location,
                    consequence: "it is left out of the documentation",
                    notes: [Diagnostic.Note("the rule it breaks", location: failure.location)]))
        }
    }

    /// Reports bounds that no value keeps.
    func checkBounds() {
        for schema in schemas
        where schema.assertions.count > 1 || schema.assertions.first.map(\.isRange) ?? false {
            var bounds = Bounds()
            for located in schema.assertions {
                guard let finding = bounds.add(located) else { continue }
                diagnostics.report(
                    Diagnostic(
                        rule: .contradiction, severity: .warning, message: finding.message,
                        location: finding.location, consequence: "no value is valid",
                        notes: [Diagnostic.Note("the other bound", location: finding.other)]))
            }
        }
    }

    /// Reports `nullable` where it is no keyword any more. (The parser reports boolean exclusive bounds.)
    func reportOldIdioms() {
        guard document.version > .v30 else { return }
        for schema in document.schemas {
            guard let nullable = schema.nullable else { continue }
            let types = schema.types?.value.map(\.rawValue) ?? []
            var rewrite: String
            if !nullable.value {
                rewrite = "remove it"
            } else if let reference = schema.reference {
                rewrite = "write `anyOf: [{$ref: '\(reference.text)'}, {type: 'null'}]`"
            } else if types.isEmpty {
                rewrite = "write `anyOf: [..., {type: 'null'}]`"
            } else {
                rewrite = "write `type: [" + (types + ["'null'"]).joined(separator: ", ") + "]`"
                if schema.enumeration != nil { rewrite += ", and add `null` to `enum`" }
            }
            diagnostics.report(
                Diagnostic(
                    rule: .nullableIn31, severity: .warning,
                    message:
                        "`nullable` is a keyword of OpenAPI 3.0, and this description follows 3.1 or later",
                    location: nullable.location, consequence: "it is honoured here; other tools ignore it",
                    suggestion: rewrite))
        }
    }
}

extension LocatedAssertion {
    /// Whether it has both a lower and an upper bound.
    fileprivate var isRange: Bool { if case .contains = assertion { true } else { false } }
}

/// The bounds of one schema, while they are met.
private struct Bounds {
    struct Finding {
        var message: String
        var location: SourceLocation
        var other: SourceLocation
    }

    private enum Kind: Hashable {
        case length, items, properties, value, exclusiveValue
    }

    private var lower: [Kind: (bound: JSONNumber, location: SourceLocation)] = [:]
    private var upper: [Kind: (bound: JSONNumber, location: SourceLocation)] = [:]

    mutating func add(_ located: LocatedAssertion) -> Finding? {
        switch located.assertion {
        case .minLength(let bound): addLower(.length, JSONNumber(bound), located)
        case .minItems(let bound): addLower(.items, JSONNumber(bound), located)
        case .minProperties(let bound): addLower(.properties, JSONNumber(bound), located)
        case .minimum(let bound): addLower(.value, bound, located)
        case .exclusiveMinimum(let bound): addLower(.exclusiveValue, bound, located)
        case .maxLength(let bound): addUpper(.length, JSONNumber(bound), located)
        case .maxItems(let bound): addUpper(.items, JSONNumber(bound), located)
        case .maxProperties(let bound): addUpper(.properties, JSONNumber(bound), located)
        case .maximum(let bound): addUpper(.value, bound, located)
        case .exclusiveMaximum(let bound): addUpper(.exclusiveValue, bound, located)
        case .contains(_, let minimum, let maximum?) where minimum > maximum:
            Finding(
                message: "`minContains` is above `maxContains`", location: located.location,
                other: located.location)
        default: nil
        }
    }

    private mutating func addLower(_ kind: Kind, _ bound: JSONNumber, _ located: LocatedAssertion) -> Finding?
    {
        lower[kind] = (bound, located.location)
        return finding(kind, at: located)
    }

    private mutating func addUpper(_ kind: Kind, _ bound: JSONNumber, _ located: LocatedAssertion) -> Finding?
    {
        upper[kind] = (bound, located.location)
        return finding(kind, at: located)
    }

    /// The bounds of a kind against each other; an exclusive bound needs room between.
    private func finding(_ kind: Kind, at located: LocatedAssertion) -> Finding? {
        let pairs: [(Kind, Kind)] =
            kind == .value || kind == .exclusiveValue
            ? [
                (.value, .value), (.value, .exclusiveValue), (.exclusiveValue, .value),
                (.exclusiveValue, .exclusiveValue),
            ]
            : [(kind, kind)]
        for (low, high) in pairs where low == kind || high == kind {
            guard let minimum = lower[low], let maximum = upper[high] else { continue }
            let isExclusive = low == .exclusiveValue || high == .exclusiveValue
            if isExclusive ? minimum.bound >= maximum.bound : minimum.bound > maximum.bound {
                let other = minimum.location == located.location ? maximum.location : minimum.location
                return Finding(
                    message: "nothing is at least \(minimum.bound.text) and at most \(maximum.bound.text)",
                    location: located.location, other: other)
            }
        }
        return nil
    }
}
