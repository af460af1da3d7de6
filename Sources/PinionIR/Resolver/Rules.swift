internal import PinionDiagnostics

extension Rule {
    static let pattern = Rule(
        id: "schema/pattern",
        summary: "A pattern is an ECMA-262 regular expression that a finite automaton can decide.")
    static let nullableIn31 = Rule(
        id: "schema/nullable-in-3.1", summary: "From OpenAPI 3.1 on, `null` is a member of `type`.")
    static let conflict = Rule(
        id: "schema/conflict", summary: "The parts of an `allOf` can all hold of one value.")
    static let endless = Rule(id: "schema/endless", summary: "A schema has a value of finite size.")
    static let tooDeep = Rule(id: "schema/too-deep", summary: "Inline schemas nest at most 200 deep.")
    static let unsupportedParameter = Rule(
        id: "operation/unsupported-parameter", summary: "A parameter can be sent.")
    static let unknownScheme = Rule(
        id: "operation/unknown-security-scheme", summary: "A required security scheme is declared.")
    static let paging = Rule(
        id: "operation/paging", summary: "`x-ms-pageable` names members of the response.")
}
