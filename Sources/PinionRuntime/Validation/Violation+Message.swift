import PinionJSON

extension Violation {
    /// What is wrong, where, why it matters and where the rule stands, in one line:
    ///
    ///     /companyProfile/domain: has 81 characters; at most 64 are allowed (schemas/customer.yaml:40)
    public var message: String {
        let location = schemaLocation.file.isEmpty ? "" : "\(schemaLocation)"
        let titles = conditions.compactMap(\.title).map { "rule \"\($0)\"" }
        let source = (titles + (location.isEmpty ? [] : [location])).joined(separator: ", ")
        var text = "\(place): \(problemText)"
        if let reason { text += "; \(reason)" }
        if !source.isEmpty { text += " (\(source))" }
        if let closest = causes.first, let first = closest.violations.first {
            let rest = closest.violations.count - 1
            text +=
                "; \(causes.count == 1 ? "" : "the closest, ")\(closest.schema), does not fit: \(first.message)"
            if rest > 0 { text += " and \(rest) more" }
        }
        return text
    }

    /// Why the rule applies: what the conditions around it have found, such as `/country is "AM"`; `nil` for a rule
    /// that always does.
    public var reason: String? {
        let findings = conditions.compactMap(\.text).joined(separator: " and ")
        if findings.isEmpty { return nil }
        return isAboutPresence ? "it is required because \(findings)" : "this applies because \(findings)"
    }

    private var isAboutPresence: Bool {
        switch keyword {
        case .required: true
        default: false
        }
    }

    /// The value's place for people: its pointer, and the parameter if it is in one.
    var place: String {
        switch (part, instance.tokens.isEmpty) {
        case (.body, true): "body"
        case (.body, false): "\(instance)"
        case (.parameter(let name), true): "parameter \(name)"
        case (.parameter(let name), false): "parameter \(name)\(instance)"
        }
    }

    /// What is wrong, without place and reason.
    public var problemText: String {
        switch keyword {
        case .never: "nothing is allowed here"
        case .type(let expected, let found):
            "must be \(Self.list(expected.map(Self.withArticle))), not \(Self.withArticle(found.description))"
        case .constant(let value): "must be \(value)"
        case .enumeration(let values, let more):
            "must be one of \(values.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "")"
        case .multipleOf(let divisor): "must be a multiple of \(divisor)"
        case .maximum(let limit): "must be at most \(limit)"
        case .exclusiveMaximum(let limit): "must be less than \(limit)"
        case .minimum(let limit): "must be at least \(limit)"
        case .exclusiveMinimum(let limit): "must be greater than \(limit)"
        case .maxLength(let limit, let actual): Self.tooMany(actual, limit, "character")
        case .minLength(let limit, let actual): Self.tooFew(actual, limit, "character")
        case .undecidedPattern(let source):
            "could not be validated: matching the pattern \(source) takes more steps than are allowed"
        case .pattern(let source): "does not match the pattern \(source)"
        case .format(let name): "is not in the format \(name)"
        case .maxItems(let limit, let actual): Self.tooMany(actual, limit, "element")
        case .minItems(let limit, let actual): Self.tooFew(actual, limit, "element")
        case .uniqueItems(let repeated): "element \(repeated) repeats an earlier one"
        case .contains(let minimum, let maximum, let actual):
            actual < minimum
                ? "has \(Self.count(actual, "matching element")); at least \(minimum) must match"
                : "has \(Self.count(actual, "matching element")); at most \(maximum ?? 0) may match"
        case .maxProperties(let limit, let actual): Self.tooMany(actual, limit, "member")
        case .minProperties(let limit, let actual): Self.tooFew(actual, limit, "member")
        case .required(let missing): "\(missing) is missing"
        case .dependentRequired(let missing, let because):
            "\(missing) is missing; it is required because \(because) is present"
        case .unexpected("propertyNames"): "no member name is allowed here"
        case .unexpected("additionalProperties"), .unexpected("unevaluatedProperties"):
            "a member of this name is not allowed"
        case .unexpected("items"), .unexpected("unevaluatedItems"), .unexpected("prefixItems"):
            "an element is not allowed at this place"
        case .unexpected: "is not allowed"
        case .anyOf(let alternatives): "fits none of \(Self.count(alternatives, "alternative"))"
        case .oneOf(let matched, let alternatives):
            matched == 0
                ? "fits none of \(Self.count(alternatives, "alternative"))"
                : "fits \(matched) of \(Self.count(alternatives, "alternative")); it must fit exactly one"
        case .not: "follows rules it must not follow"
        case .tooComplex: "could not be validated: it would take too long"
        case .other(let keyword): "breaks the rule \(keyword)"
        }
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    private static func tooMany(_ actual: Int, _ limit: Int, _ noun: String) -> String {
        "has \(count(actual, noun)); at most \(limit) \(limit == 1 ? "is" : "are") allowed"
    }

    private static func tooFew(_ actual: Int, _ limit: Int, _ noun: String) -> String {
        "has \(count(actual, noun)); at least \(limit) \(limit == 1 ? "is" : "are") needed"
    }

    private static func withArticle(_ type: String) -> String {
        switch type {
        case "null": "null"
        case "integer", "array", "object": "an \(type)"
        default: "a \(type)"
        }
    }

    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "nothing" }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }
}

extension Violation.Condition {
    /// What the condition found, for example `/country is "AM"`; without any test, that it held or did not.
    var text: String? {
        let findings = tests.prefix(4).map { test in
            switch test.finding {
            case .absent: "\(test.instance) is absent"
            case .present: "\(test.instance) is present"
            case .value(let text): "\(test.instance) is \(text)"
            }
        }
        if !findings.isEmpty { return findings.joined(separator: " and ") }
        return "the condition at \(schemaLocation) \(holds ? "holds" : "does not hold")"
    }
}

extension Violation: CustomStringConvertible {
    /// ``message``.
    public var description: String { message }
}
