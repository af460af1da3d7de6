public import PinionDiagnostics
public import PinionIR

/// The rules of one schema as the runtime's `SchemaBundle` reads them: the same text as in generated code, for those
/// who validate without generating.
public struct SchemaRules: Sendable {
    /// The schemas and their patterns.
    public let rules: String
    /// Where they stand.
    public let lines: String
    /// The key of the schema; `nil` when no value breaks its rules.
    public let key: String?
    private let secrets: SecretPlaces

    /// Rules from an API that has the schema.
    ///
    /// - Parameter describeLocation: How a place is told: `schemas/address.yaml:12`.
    public init(
        of root: SchemaID, in api: API, describeLocation: @escaping (SourceLocation) -> String?
    ) {
        let validated = ValidatedSchemas(api)
        let bundled = BundledSchemas(api, validated, roots: [root])
        let writer = BundleWriter(
            api, validated, bundled, describeLocation: describeLocation, tellsLines: true)
        func text(_ lines: [[UInt8]]) -> String {
            String(decoding: Array(lines.joined(separator: [0x0A])), as: UTF8.self)
        }
        rules = text(writer.ruleLines)
        lines = text(writer.placeLines)
        key = validated.says(root) ? bundled[validated.target(root)] : nil
        secrets = validated.secrets
    }

    /// Whether the value of a member may be secret (`format: password`), and so must not be shown; without a name,
    /// whether any value may be.
    public func mayBeSecret(_ name: String?) -> Bool { secrets.mayInclude(name) }
}
