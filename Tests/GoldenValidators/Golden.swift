public import PinionRuntime

/// Makes the validators of this module, which are internal, visible to the tests.
public enum Golden {
    /// The validators by the name of their schema.
    public static let validators: [String: Validator] = [
        "text": Schemas.validator("#/components/schemas/text"), "lengths": Schemas.validator("#/components/schemas/lengths"),
        "number": Schemas.validator("#/components/schemas/number"), "large": Schemas.validator("#/components/schemas/large"),
        "extreme": Schemas.validator("#/components/schemas/extreme"),
        "nullable": Schemas.validator("#/components/schemas/nullable"), "formats": Schemas.validator("#/components/schemas/formats"),
        "never": Schemas.validator("#/components/schemas/never"), "list": Schemas.validator("#/components/schemas/list"),
        "tuple": Schemas.validator("#/components/schemas/tuple"), "tail": Schemas.validator("#/components/schemas/tail"),
        "contains": Schemas.validator("#/components/schemas/contains"), "closed": Schemas.validator("#/components/schemas/closed"),
        "map": Schemas.validator("#/components/schemas/map"), "noNames": Schemas.validator("#/components/schemas/noNames"),
        "dependent": Schemas.validator("#/components/schemas/dependent"), "pet": Schemas.validator("#/components/schemas/pet"),
        "untaggedPet": Schemas.validator("#/components/schemas/untaggedPet"), "overlap": Schemas.validator("#/components/schemas/overlap"),
        "either": Schemas.validator("#/components/schemas/either"), "notText": Schemas.validator("#/components/schemas/notText"),
        "customer": Schemas.validator("#/components/schemas/customer"), "branches": Schemas.validator("#/components/schemas/branches"),
        "shut": Schemas.validator("#/components/schemas/shut"), "shutList": Schemas.validator("#/components/schemas/shutList"),
        "choice": Schemas.validator("#/components/schemas/choice"), "constant": Schemas.validator("#/components/schemas/constant"),
        "flag": Schemas.validator("#/components/schemas/flag"), "language": Schemas.validator("#/components/schemas/language"),
        "record": Schemas.validator("#/components/schemas/record"), "loose": Schemas.validator("#/components/schemas/loose"),
        "tree": Schemas.validator("#/components/schemas/tree"), "bomb": Schemas.validator("#/components/schemas/bomb"),
        "unicode": Schemas.validator("#/components/schemas/unicode"),
        "unicodeChoice": Schemas.validator("#/components/schemas/unicodeChoice"),
        "distinct": Schemas.validator("#/components/schemas/distinct"), "many": Schemas.validator("#/components/schemas/many"),
    ]
}
