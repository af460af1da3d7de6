import PinionIR

extension EmissionContext {
    /// The limits of a property as a value of the runtime's types; `nil` without any.
    func limits(_ limits: Limits) -> (type: SwiftCode, expression: SwiftCode)? {
        func number(_ label: StaticString, _ value: Int?) -> SwiftCode? {
            value.map { "\(SwiftCode(stringLiteral: label)): \($0)" }
        }
        func text(_ label: StaticString, _ value: String?) -> SwiftCode? {
            value.map { "\(SwiftCode(stringLiteral: label)): \(SwiftStringLiteral($0))" }
        }
        let candidates: [(KnownType, [SwiftCode?])] = [
            (
                .textLimits,
                [
                    number("minimum", limits.minLength), number("maximum", limits.maxLength),
                    text("pattern", limits.pattern),
                ]
            ),
            (
                .numberLimits,
                [
                    text("minimum", limits.minimum), text("maximum", limits.maximum),
                    text("exclusiveMinimum", limits.exclusiveMinimum),
                    text("exclusiveMaximum", limits.exclusiveMaximum),
                ]
            ),
            (.countLimits, [number("minimum", limits.minItems), number("maximum", limits.maxItems)]),
        ]
        for (type, arguments) in candidates {
            let given = arguments.compactMap { $0 }
            if !given.isEmpty { return (spell(type), "\(spell(type))(\(given.joined()))") }
        }
        return nil
    }
}
