public import PinionDiagnostics

/// What a user decides about the output.
public struct EmitterOptions: Sendable {
    /// The module the files become. Generated code never spells it, but no type may have its name.
    public var moduleName: String
    /// The client struct, usually the same.
    public var clientName: String
    /// A type without values that is to hold all declarations, so that several descriptions can share a module.
    public var namespace: String?
    /// How many files each of operations, models and validators is spread over, so that they compile in
    /// parallel; at least 1.
    public var shardCount: Int
    /// Whether validators are written and models offer them.
    public var emitsValidators: Bool
    /// Whether validators check host names after IDNA2008, with the tables of the module PinionIDN.
    public var internationalizesHostnames = false
    /// Pinion's version, for the header of each file.
    public var version: String
    /// What stands for everything else in the configuration that bears on the output, for the header of each file.
    public var digest: UInt64 = 0
    /// Where the description is, for the header: relative to the package of the output, with `/`.
    public var schemaPath: String
    /// How a place of the description is told to a reader: `schemas/address.yaml:12`; `nil` to leave it out.
    public var describeLocation: @Sendable (SourceLocation) -> String?
    /// Whether the output tells lines of the description. If not, moving lines changes no byte.
    public var tellsLines = true

    /// Options; only the module's name has no default.
    public init(
        moduleName: String, clientName: String? = nil, namespace: String? = nil, shardCount: Int = 4,
        emitsValidators: Bool = true,
        version: String = "0", schemaPath: String = "openapi.yaml",
        describeLocation: @escaping @Sendable (SourceLocation) -> String? = { _ in nil }
    ) {
        self.moduleName = moduleName
        self.clientName = clientName ?? moduleName
        self.namespace = namespace
        self.shardCount = max(shardCount, 1)
        self.emitsValidators = emitsValidators
        self.version = version
        self.schemaPath = schemaPath
        self.describeLocation = describeLocation
    }
}
