public import PinionRuntime

/// Makes the validators of this module, which are internal, visible to the tests.
public enum Golden {
    /// The validators by the name of their schema.
    public static let validators: [String: Validator] = Dictionary(
        uniqueKeysWithValues: places.map { place in
            (String(place.description.dropFirst("#/components/schemas/".count)), Schemas.validator(place))
        })

    private static let places: [StaticString] = [
        "#/components/schemas/text", "#/components/schemas/lengths", "#/components/schemas/number",
        "#/components/schemas/large", "#/components/schemas/extreme", "#/components/schemas/nullable",
        "#/components/schemas/formats", "#/components/schemas/hosts", "#/components/schemas/never",
        "#/components/schemas/list",
        "#/components/schemas/tuple", "#/components/schemas/tail", "#/components/schemas/contains",
        "#/components/schemas/closed", "#/components/schemas/map", "#/components/schemas/noNames",
        "#/components/schemas/dependent", "#/components/schemas/pet", "#/components/schemas/untaggedPet",
        "#/components/schemas/overlap", "#/components/schemas/either", "#/components/schemas/notText",
        "#/components/schemas/customer", "#/components/schemas/branches", "#/components/schemas/shut",
        "#/components/schemas/shutList", "#/components/schemas/choice", "#/components/schemas/constant",
        "#/components/schemas/flag", "#/components/schemas/language", "#/components/schemas/record",
        "#/components/schemas/loose", "#/components/schemas/tree", "#/components/schemas/bomb",
        "#/components/schemas/unicode", "#/components/schemas/unicodeChoice",
        "#/components/schemas/distinct", "#/components/schemas/many",
    ]
}
