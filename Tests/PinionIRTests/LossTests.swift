import PinionDiagnostics
import PinionIR
import Testing

/// Where a Swift type says less than its schema, a finding says so at the place.
@Suite("What a type does not say") struct LossTests {
    @Test(
        "Secrets",
        arguments: [
            ("{type: string, format: password, enum: [p]}", "alias secret", "note 6:47 [schema/lossy]"),
            ("{format: password, const: p}", "alias secret", "note 6:34 [schema/lossy]"),
            ("{type: integer, format: password}", "alias secretInteger", ""),
            (
                "{type: integer, format: password, enum: [1]}", "alias secretInteger",
                "note 6:48 [schema/lossy]"
            ),
            ("{type: number, format: password}", "alias secretNumber", ""),
            ("{oneOf: [{type: string, format: password}, {const: none}]}", "alias secret", ""),
            ("{anyOf: [{type: integer, format: password}, {type: number}]}", "alias secretNumber", ""),
            ("{type: boolean, format: password}", "alias boolean", "warning 6:32 [schema/secret]"),
            ("{type: array, format: password}", "alias [json]", "warning 6:30 [schema/secret]"),
            (
                "{type: array, prefixItems: [{type: string, format: password}, {type: integer}]}",
                "tuple (0: secret?, 1: int64?)", "warning 6:36 [schema/lossy]"
            ),
        ])
    func secrets(schema: String, type: String, finding: String) {
        let resolved = Resolved.schemas("S: \(schema)")
        #expect(resolved["S"] == type)
        #expect(places(resolved) == (finding.isEmpty ? [] : [finding]))
    }

    @Test(
        "Values, lists and maps",
        arguments: [
            ("{enum: [1, a]}", "alias json", 1), ("{const: {a: 1}}", "alias json", 1),
            ("{enum: [1.5, 2]}", "alias double", 1), ("{const: true}", "alias boolean", 1),
            ("{enum: [true, false]}", "alias boolean", 0), ("{enum: [1, 2]}", "open integers [1, 2]", 0),
            ("{type: integer, maximum: 18446744073709551615}", "alias decimal", 1),
            ("{type: integer, minimum: -9223372036854775809}", "alias decimal", 1),
            ("{type: integer, maximum: 1e60}", "alias json", 1),
            ("{type: integer, maximum: 9223372036854775807}", "alias int64", 0),
            ("{type: integer, format: int64, maximum: 1e60}", "alias int64", 0),
            (
                "{type: array, prefixItems: [{type: string}, {type: string}], items: false}",
                "alias [string]", 0
            ),
            (
                "{type: array, prefixItems: [{type: string}, {type: string}], maxItems: 2}", "alias [string]",
                0
            ),
            ("{type: array, prefixItems: [{type: string}, {type: string}]}", "alias [string]", 1),
            (
                "{type: array, prefixItems: [{type: string}, {type: integer}]}",
                "tuple (0: string?, 1: int64?)", 1
            ),
            ("{type: object, patternProperties: {'^x': {type: integer}}}", "alias [name: int64]", 1),
            (
                "{type: object, patternProperties: {'^x': {type: integer}}, additionalProperties: false}",
                "alias [name: int64]", 0
            ),
            (
                "{patternProperties: {'^x': {type: integer}, '^y': {type: string}}, additionalProperties: false}",
                "alias [name: json]", 1
            ),
            (
                "{patternProperties: {'^x': {type: integer}, '^y': {type: integer}}, additionalProperties: false}",
                "alias [name: int64]", 0
            ),
        ])
    func notes(schema: String, type: String, count: Int) {
        let resolved = Resolved.schemas("S: \(schema)")
        #expect(resolved["S"] == type)
        let findings = resolved.diagnostics.all.filter { $0.rule.id == "schema/lossy" }
        #expect(
            findings.count == count && findings.allSatisfy { $0.location?.line == 6 && $0.consequence != nil }
        )
    }

    private func places(_ resolved: Resolved) -> [String] {
        resolved.diagnostics.all.map { finding in
            let place = finding.location.map { "\($0.line):\($0.column)" } ?? "-"
            return "\(finding.severity.rawValue) \(place) [\(finding.rule.id)]"
        }
    }
}
