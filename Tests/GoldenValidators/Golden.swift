public import PinionRuntime

/// Makes the validators of this module, which are internal, visible to the tests.
public enum Golden {
    /// The validators by the name of their schema.
    public static let validators: [String: Validator] = [
        "text": Schemas.validator(Schemas.text), "lengths": Schemas.validator(Schemas.lengths),
        "number": Schemas.validator(Schemas.number), "large": Schemas.validator(Schemas.large),
        "extreme": Schemas.validator(Schemas.extreme),
        "nullable": Schemas.validator(Schemas.nullable), "formats": Schemas.validator(Schemas.formats),
        "never": Schemas.validator(Schemas.never), "list": Schemas.validator(Schemas.list),
        "tuple": Schemas.validator(Schemas.tuple), "tail": Schemas.validator(Schemas.tail),
        "contains": Schemas.validator(Schemas.contains), "closed": Schemas.validator(Schemas.closed),
        "map": Schemas.validator(Schemas.map), "noNames": Schemas.validator(Schemas.noNames),
        "dependent": Schemas.validator(Schemas.dependent), "pet": Schemas.validator(Schemas.pet),
        "untaggedPet": Schemas.validator(Schemas.untaggedPet), "overlap": Schemas.validator(Schemas.overlap),
        "either": Schemas.validator(Schemas.either), "notText": Schemas.validator(Schemas.notText),
        "customer": Schemas.validator(Schemas.customer), "branches": Schemas.validator(Schemas.branches),
        "shut": Schemas.validator(Schemas.shut), "shutList": Schemas.validator(Schemas.shutList),
        "choice": Schemas.validator(Schemas.choice), "constant": Schemas.validator(Schemas.constant),
        "flag": Schemas.validator(Schemas.flag), "language": Schemas.validator(Schemas.language),
        "record": Schemas.validator(Schemas.record), "loose": Schemas.validator(Schemas.loose),
        "tree": Schemas.validator(Schemas.tree), "bomb": Schemas.validator(Schemas.bomb),
        "unicode": Schemas.validator(Schemas.unicode),
        "unicodeChoice": Schemas.validator(Schemas.unicodeChoice),
        "distinct": Schemas.validator(Schemas.distinct), "many": Schemas.validator(Schemas.many),
    ]
}
