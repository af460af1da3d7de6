internal import PinionDiagnostics

/// A key of `pinion.yaml`. The tables of keys drive the reader and make the JSON Schema that editors use.
struct ConfigurationKey: Sendable {
    var name: String
    /// One or two sentences for people.
    var summary: String
    var shape: ConfigurationShape
    var isRequired = false
    /// What holds when the key is absent, as it would be written.
    var defaultValue: String?
}

/// What a value of `pinion.yaml` looks like.
indirect enum ConfigurationShape: Sendable {
    /// A path, relative to the folder of the configuration.
    case path
    /// The name of a Swift module.
    case module
    /// The name of a type around everything generated.
    case namespace
    /// A Swift name.
    case identifier
    /// One of Pinion's scalars or a Swift type.
    case typeName
    case boolean
    case integer(ClosedRange<Int>)
    case choice([String])
    /// A list of names.
    case names
    /// A list of at least one.
    case list(ConfigurationShape, noun: String)
    case object([ConfigurationKey])
    /// Keys of the user's: the keys as an object in a sentence, those allowed if they are known, the values.
    case map(of: String, keys: [String]?, ConfigurationShape)
}

extension ConfigurationKey {
    /// The outermost keys.
    ///
    /// - Parameter isPlaced: whether a target of a package gives the module and the output, so that the file
    ///   need not.
    static func file(isPlaced: Bool) -> [ConfigurationKey] {
        var keys = description
        if isPlaced {
            for index in keys.indices where ["module", "output"].contains(keys[index].name) {
                keys[index].isRequired = false
            }
        }
        return [
            ConfigurationKey(
                name: "descriptions", summary: "The descriptions, each of which becomes a Swift module.",
                shape: .list(.object(keys), noun: "description"), isRequired: true)
        ]
    }

    /// Keys of a description.
    static let description: [ConfigurationKey] = [
        ConfigurationKey(
            name: "schema", summary: "The root file of the description, YAML or JSON.", shape: .path,
            isRequired: true),
        ConfigurationKey(
            name: "module", summary: "The Swift module, and the name of its client type.", shape: .module,
            isRequired: true),
        ConfigurationKey(
            name: "namespace",
            summary:
                "A type that holds everything generated from this description (`Billing.Client`, "
                + "`Billing.Invoice`), so that several descriptions can share a module.",
            shape: .namespace),
        ConfigurationKey(
            name: "output",
            summary:
                "The folder for the generated files. It is replaced as a whole; files that Pinion did not "
                + "write are kept.",
            shape: .path, isRequired: true),
        ConfigurationKey(
            name: "root",
            summary:
                "The folder that references may not leave; the folder of `schema` unless told otherwise.",
            shape: .path),
        ConfigurationKey(
            name: "include",
            summary: "What to generate, with everything it needs; everything unless told otherwise.",
            shape: .object(selection)),
        ConfigurationKey(
            name: "exclude", summary: "What to leave out, with everything that only it needs.",
            shape: .object(selection)),
        ConfigurationKey(
            name: "types",
            summary:
                "Swift types by type and format (`string/date-time`), by the name of a schema, or by the "
                + "pointer of a schema (`#/components/schemas/Pet/properties/born`).",
            shape: .map(of: "types and formats, schemas or pointers", keys: nil, .typeName)),
        ConfigurationKey(
            name: "names",
            summary: "Swift names of schemas, properties, operations and parameters, by their pointers.",
            shape: .map(of: "pointers", keys: nil, .identifier)),
        ConfigurationKey(
            name: "enums",
            summary: "Whether enumerations that a server sends keep values the description does not list "
                + "(`open`), or refuse them unless the description says otherwise (`closed`).",
            shape: .choice(["open", "closed"]), defaultValue: "open"),
        ConfigurationKey(
            name: "validators", summary: "Whether validators are written.", shape: .boolean,
            defaultValue: "true"),
        ConfigurationKey(
            name: "formats", summary: "Whether validators check `format` (`assert`) or only document it.",
            shape: .choice(["assert", "annotate"]), defaultValue: "assert"),
        ConfigurationKey(
            name: "patterns",
            summary:
                "Whether a `pattern` that cannot be matched in linear time is an error (`linear`), or is tried "
                + "step by step, up to a limit at which the value counts as wrong (`bounded`).",
            shape: .choice(["linear", "bounded"]), defaultValue: "linear"),
        ConfigurationKey(
            name: "hostnames",
            summary:
                "Whether host names are checked with letters, digits and hyphens alone (`ascii`), or after "
                + "IDNA2008 (`internationalized`), for which the target needs the product `PinionIDN`.",
            shape: .choice(["ascii", "internationalized"]), defaultValue: "ascii"),
        ConfigurationKey(
            name: "shards",
            summary:
                "Over how many files each kind of declaration is spread, so that they compile in parallel.",
            shape: .integer(1...64), defaultValue: "4"),
        ConfigurationKey(
            name: "rules",
            summary:
                "How much a finding matters, by its rule. What makes generation impossible stays an error.",
            shape: .map(
                of: "rules", keys: RuleSettings.known.map(\.id),
                .choice(RuleSettings.Setting.allCases.map(\.rawValue)))
        ),
    ]

    /// Keys of `include` and `exclude`.
    static let selection: [ConfigurationKey] = [
        ConfigurationKey(name: "tags", summary: "Operations that have one of these tags.", shape: .names),
        ConfigurationKey(
            name: "operations", summary: "Operations by `operationId` or as `GET /pets/{id}`.", shape: .names),
        ConfigurationKey(
            name: "paths",
            summary: "Paths and webhooks. `*` stands for any text without `/`, `**` for any text.",
            shape: .names),
        ConfigurationKey(
            name: "schemas",
            summary: "Schemas of `components.schemas`, whether an operation needs them or not.",
            shape: .names),
    ]
}
