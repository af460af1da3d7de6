import GoldenValidators
import PinionJSON
import PinionRuntime
import Testing

/// What a golden validator says about a JSON text.
func violations(
    _ schema: String, _ json: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws -> [Violation] {
    let validator = try #require(Golden.validators[schema], sourceLocation: sourceLocation)
    let tape = try JSONTape(parsing: json)
    let found = validator.violations(in: tape)
    #expect(validator.isValid(tape) == found.isEmpty, "both modes agree", sourceLocation: sourceLocation)
    let value = JSONValue(tape)
    for violation in found {
        #expect(
            value[violation.instance] != nil, "\(violation.instance) resolves", sourceLocation: sourceLocation
        )
    }
    return found
}

/// Checks places and keywords: `/a/b required`.
func expect(
    _ schema: String, _ json: String, _ expected: String...,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    let found = try violations(schema, json, sourceLocation: sourceLocation).map {
        "\($0.instance) \($0.keyword.name)"
    }
    #expect(found == expected, "\(schema) of \(json)", sourceLocation: sourceLocation)
}
