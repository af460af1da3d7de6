internal import PinionJSON
internal import PinionOpenAPI

/// Documentation and limits, gathered from the parts of a schema.
extension Resolver {
    func documentation(of parts: [Conjunct]) -> Documentation {
        var summary: String?
        var description: String?
        var isDeprecated = false
        var externalURL: String?
        // The last part is the one nearest to the reader: what stands beside a `$ref` beats its target.
        for part in parts.reversed() {
            let schema = document[part.index]
            if schema.annotations.isEmpty { continue }
            if summary == nil && description == nil {
                summary = schema.title?.value
                description = schema.description?.value
            }
            if schema.deprecated?.value == true { isDeprecated = true }
            if externalURL == nil { externalURL = schema.externalDocs?.url.value }
        }
        return Documentation(
            summary: summary, description: description, isDeprecated: isDeprecated, externalURL: externalURL)
    }

    /// The tightest limits of all parts, or `nil` when there are none.
    func limits(of parts: [Conjunct]) -> Limits? {
        let saysNothing = parts.allSatisfy { part in
            let schema = document[part.index]
            return schema.string.isEmpty && schema.array.isEmpty && schema.number.isEmpty
        }
        if saysNothing { return nil }
        var limits = Limits()
        for part in parts {
            let schema = document[part.index]
            if !schema.string.isEmpty {
                let string = schema.string
                limits.minLength = larger(limits.minLength, string.minLength?.value)
                limits.maxLength = smaller(limits.maxLength, string.maxLength?.value)
                limits.pattern = limits.pattern ?? string.pattern?.value
            }
            if !schema.array.isEmpty {
                limits.minItems = larger(limits.minItems, schema.array.minItems?.value)
                limits.maxItems = smaller(limits.maxItems, schema.array.maxItems?.value)
            }
            if !schema.number.isEmpty { add(schema.number, to: &limits) }
        }
        return limits == Limits() ? nil : limits
    }

    private func add(
        _ number: Document.Group<Document.Schema.NumberKeywords>, to limits: inout Limits
    ) {
        var minimum = number.minimum?.value.text
        var maximum = number.maximum?.value.text
        switch number.exclusiveMinimum?.value {
        case .flag(true)?: (limits.exclusiveMinimum, minimum) = (minimum, nil)
        case .bound(let bound)?: limits.exclusiveMinimum = bound.text
        case .flag(false)?, nil: break
        }
        switch number.exclusiveMaximum?.value {
        case .flag(true)?: (limits.exclusiveMaximum, maximum) = (maximum, nil)
        case .bound(let bound)?: limits.exclusiveMaximum = bound.text
        case .flag(false)?, nil: break
        }
        if let minimum { limits.minimum = tighter(limits.minimum, minimum) { $0 > $1 } }
        if let maximum { limits.maximum = tighter(limits.maximum, maximum) { $0 < $1 } }
    }

    private func tighter(
        _ known: String?, _ other: String, _ isTighter: (JSONNumber, JSONNumber) -> Bool
    ) -> String {
        guard let known, let first = JSONNumber(known), let second = JSONNumber(other) else {
            return known ?? other
        }
        return isTighter(second, first) ? other : known
    }

    private func larger(_ first: Int?, _ second: Int?) -> Int? {
        guard let first, let second else { return first ?? second }
        return max(first, second)
    }

    private func smaller(_ first: Int?, _ second: Int?) -> Int? {
        guard let first, let second else { return first ?? second }
        return min(first, second)
    }
}
