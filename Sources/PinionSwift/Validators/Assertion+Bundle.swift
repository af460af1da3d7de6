import PinionIR

extension Assertion {
    /// The keyword as JSON Schema spells it.
    var keyword: String {
        switch self {
        case .never: "$and"
        case .reference: "$ref"
        case .type: "type"
        case .constant: "const"
        case .enumeration: "enum"
        case .multipleOf: "multipleOf"
        case .maximum: "maximum"
        case .exclusiveMaximum: "exclusiveMaximum"
        case .minimum: "minimum"
        case .exclusiveMinimum: "exclusiveMinimum"
        case .maxLength: "maxLength"
        case .minLength: "minLength"
        case .pattern: "pattern"
        case .format: "format"
        case .maxItems: "maxItems"
        case .minItems: "minItems"
        case .uniqueItems: "uniqueItems"
        case .prefixItems: "prefixItems"
        case .items: "items"
        case .contains: "contains"
        case .unevaluatedItems: "unevaluatedItems"
        case .maxProperties: "maxProperties"
        case .minProperties: "minProperties"
        case .required: "required"
        case .dependentRequired: "dependentRequired"
        case .properties: "properties"
        case .patternProperties: "patternProperties"
        case .additionalProperties: "additionalProperties"
        case .propertyNames: "propertyNames"
        case .dependentSchemas: "dependentSchemas"
        case .unevaluatedProperties: "unevaluatedProperties"
        case .allOf: "allOf"
        case .anyOf: "anyOf"
        case .oneOf: "oneOf"
        case .not: "not"
        case .conditional: "if"
        }
    }

    var isConditional: Bool { if case .conditional = self { true } else { false } }

    var isChoice: Bool {
        switch self {
        case .anyOf, .oneOf: true
        default: false
        }
    }

    /// What a discriminator tells of the branches, where no union was made of them.
    var choice: BranchChoice? {
        guard case .oneOf(_, let discriminator?) = self else { return nil }
        return BranchChoice(
            tests: discriminator.values.map {
                (.memberEquals(discriminator.member, text: $0.text), $0.branch)
            })
    }

    /// Whether the names of members are compared.
    var namesMembers: Bool {
        switch self {
        case .properties, .required, .dependentRequired, .dependentSchemas: true
        default: false
        }
    }
}

extension TextMatching {
    /// As the runtime reads it.
    var bundleName: String {
        switch self {
        case .exact: "exact"
        case .ignoringCase: "ignoringCase"
        case .ignoringCaseAndUnderscores: "ignoringCaseAndUnderscores"
        }
    }
}

extension SchemaTypes {
    /// The only one of `names`, as nearly all have one.
    var singleName: String? {
        switch self {
        case .string: "string"
        case .object: "object"
        case .array: "array"
        case .number, [.number, .integer]: "number"
        case .integer: "integer"
        case .boolean: "boolean"
        case .null: "null"
        default: nil
        }
    }

    /// The types' names; an integer is a number.
    var names: [String] {
        let all: [(SchemaTypes, String)] = [
            (.string, "string"), (.object, "object"), (.array, "array"), (.number, "number"),
            (.integer, "integer"), (.boolean, "boolean"), (.null, "null"),
        ]
        return all.filter { contains($0.0) && !($0.0 == .integer && contains(.number)) }.map(\.1)
    }
}
