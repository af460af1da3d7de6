public import PinionDiagnostics

extension Rule {
    static let pattern = Rule(
        id: "schema/pattern",
        summary: "A pattern is an ECMA-262 regular expression that a finite automaton can decide.")
    static let nullableIn31 = Rule(
        id: "schema/nullable-in-3.1", summary: "From OpenAPI 3.1 on, `null` is a member of `type`.")
    static let conflict = Rule(
        id: "schema/conflict", summary: "The parts of an `allOf` can all hold of one value.")
    static let endless = Rule(id: "schema/endless", summary: "A schema has a value of finite size.")
    static let tooDeep = Rule(
        id: "schema/too-deep",
        summary:
            "Lists nest at most 100 deep, a schema has at most 200 parts, those of many parts have 50,000 in all, "
            + "all types 300,000 members, and at most 256 schemas apply one another to the same value.")
    static let lossy = Rule(id: "schema/lossy", summary: "A Swift type says what its schema says.")
    static let secret = Rule(
        id: "schema/secret", summary: "What is marked `format: password` has a type that never prints it.")
    static let discriminator = Rule(
        id: "schema/discriminator", summary: "Each alternative is selected by a value of the discriminator.")
    static let refusedDefault = Rule(
        id: "schema/refused-default", summary: "A `default` is valid by the schema it stands in.")
    static let contradiction = Rule(
        id: "schema/contradiction", summary: "A lower bound is not above the upper bound.")
    static let pinnedType = Rule(
        id: "schema/pinned-type", summary: "`x-pinion-type` names a type that can hold the schema's values.")
    static let unsupportedParameter = Rule(
        id: "operation/unsupported-parameter", summary: "A parameter can be sent.")
    static let unsupportedContent = Rule(
        id: "operation/unsupported-content", summary: "A body's media type says how its schema is written.")
    static let incoming = Rule(
        id: "operation/incoming", summary: "A request is one that the program sends.")
    static let unsupportedSecurity = Rule(
        id: "operation/unsupported-security", summary: "A request can carry what a security scheme asks for.")
    static let ownServers = Rule(
        id: "operation/own-servers", summary: "An operation has one server of its own, if any.")
    static let paging = Rule(
        id: "operation/paging", summary: "`x-ms-pageable` names members of the response.")
}

/// The rules the resolver reports on.
public enum ResolverRules {
    /// All of them, in a fixed order.
    public static let all: [Rule] = [
        .pattern, .nullableIn31, .conflict, .endless, .tooDeep, .lossy, .secret, .discriminator,
        .refusedDefault,
        .contradiction, .pinnedType, .unsupportedParameter, .unsupportedContent, .incoming,
        .unsupportedSecurity, .ownServers, .paging,
    ]
}
