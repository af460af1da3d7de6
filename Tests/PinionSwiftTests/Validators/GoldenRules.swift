/// Schemas that use every keyword at least once.
enum GoldenRules {
    /// Seventy names, so that a set of them does not fit one word.
    private static let many = (0..<70).map { "\"m\($0)\": {\"type\": \"integer\"}" }.joined(separator: ", ")
    private static let all = (0..<70).map { "\"m\($0)\"" }.joined(separator: ", ")

    static let text = """
        {"$defs": {
            "silentObject": {"properties": {"a": true, "b": {}}},
            "silentFormat": {"format": "phone-number"},
            "silentBranch": {"anyOf": [{"type": "string"}, {}]},
            "silentReference": {"$ref": "#/$defs/silentObject"},
            "text": {"type": "string", "minLength": 2, "maxLength": 5, "pattern": "^[a-z\\u00e9]+$"},
            "lengths": {"minLength": 2, "maxLength": 3},
            "number": {"type": "number", "minimum": 0, "exclusiveMaximum": 100.5, "multipleOf": 0.01},
            "extreme": {"minimum": -9223372036854775808, "maximum": 9223372036854775807, "enum": [-9223372036854775808, 0]},
            "large": {"type": "integer", "maximum": 9007199254740993, "exclusiveMinimum": -9007199254740993},
            "nullable": {"type": ["string", "null", "integer"], "minLength": 1, "maximum": 9},
            "formats": {"type": "object", "properties": {
                "email": {"type": "string", "format": "email"}, "id": {"format": "uuid"},
                "size": {"type": "integer", "format": "int32"}, "total": {"format": "int64"}}},
            "hosts": {"type": "object", "properties": {
                "ascii": {"format": "hostname"}, "unicode": {"format": "idn-hostname"}}},
            "never": false,
            "list": {"type": "array", "minItems": 1, "maxItems": 3, "uniqueItems": true,
                "items": {"$ref": "#/$defs/text"}},
            "tuple": {"prefixItems": [{"type": "string"}, true, {"type": "boolean"}], "items": false},
            "tail": {"prefixItems": [true, {}], "items": {"type": "integer"}},
            "contains": {"type": "array", "contains": {"type": "integer", "minimum": 5},
                "minContains": 2, "maxContains": 3},
            "closed": {"type": "object", "required": ["id", "name", "kind"], "minProperties": 2, "maxProperties": 4,
                "properties": {"name": {"type": "string"}, "id": {"type": "integer"}, "note": true},
                "patternProperties": {"^x-": {"type": "string"}}, "additionalProperties": false},
            "map": {"type": "object", "propertyNames": {"maxLength": 3}, "additionalProperties": {"type": "number"}},
            "noNames": {"propertyNames": false},
            "dependent": {"type": "object", "dependentRequired": {"card": ["address", "name"]},
                "dependentSchemas": {"gift": {"required": ["message"]}}},
            "cat": {"type": "object", "required": ["pet", "lives"],
                "properties": {"pet": {"const": "cat"}, "lives": {"type": "integer", "maximum": 9}}},
            "dog": {"type": "object", "required": ["pet", "bark"],
                "properties": {"pet": {"const": "dog"}, "bark": {"type": "object", "required": ["volume"],
                    "properties": {"volume": {"type": "integer"}}}}},
            "pet": {"oneOf": [{"$ref": "#/$defs/cat"}, {"$ref": "#/$defs/dog"}],
                "discriminator": {"propertyName": "pet", "mapping": {"cat": 0, "dog": 1}}},
            "untaggedPet": {"oneOf": [{"$ref": "#/$defs/cat"}, {"$ref": "#/$defs/dog"}]},
            "overlap": {"oneOf": [{"type": "integer"}, {"minimum": 5}]},
            "either": {"anyOf": [{"type": "string"}, {"type": "object", "required": ["a"]}]},
            "notText": {"not": {"type": "string"}},
            "customer": {"type": "object", "title": "Customer", "properties": {
                    "companyProfile": {"type": "object"}, "billingProfile": {"type": "object"}},
                "allOf": [{"$ref": "#/$defs/registrationByCountry"}]},
            "registrationByCountry": {"title": "Organization registration number by country",
                "if": {"required": ["billingProfile"], "properties": {"billingProfile": {
                    "required": ["defaultAddress"], "properties": {"defaultAddress": {
                        "required": ["country"], "properties": {"country": {"enum": ["AM", "AZ", "BR"]}}}}}}},
                "then": {"properties": {"companyProfile": {"required": ["organizationRegistrationNumber"],
                    "properties": {"organizationRegistrationNumber": {"type": "string", "pattern": "\\\\S"}}}}}},
            "branches": {"if": {"properties": {"kind": {"const": 1}}}, "then": {"required": ["one"]},
                "else": {"required": ["other"], "if": {"required": ["deep"]}, "then": {"required": ["deeper"]}}},
            "shut": {"allOf": [{"properties": {"a": {"type": "integer"}}}],
                "if": {"properties": {"kind": {"const": "b"}}, "required": ["kind"]},
                "then": {"properties": {"b": true}}, "patternProperties": {"^x-": true},
                "unevaluatedProperties": false},
            "shutList": {"type": "array", "allOf": [{"prefixItems": [{"type": "string"}]}],
                "anyOf": [{"prefixItems": [true, {"const": 2}]}, {"contains": {"const": "c"}}],
                "unevaluatedItems": {"type": "boolean"}},
            "choice": {"enum": ["a", "b\\nc", null, true, 1, 1.5, {"k": [1, 2]}]},
            "constant": {"const": {"a": 1, "b": [true, null]}},
            "flag": {"const": false},
            "language": {"enum": ["EN", "de-DE"], "x-matching": "ignoring-case"},
            "record": {"enum": ["dns_record", "None"], "x-matching": "ignoring-case-and-underscores"},
            "loose": {"type": "object", "required": ["Country"], "x-member-matching": "ignoring-case",
                "properties": {"Country": {"type": "string", "minLength": 2}}},
            "tree": {"type": "object", "required": ["value"], "properties": {"value": {"type": "integer"},
                "children": {"type": "array", "items": {"$ref": "#/$defs/tree"}}}},
            "bomb": {"anyOf": [{"properties": {"a": {"$ref": "#/$defs/bomb"}}, "required": ["b"]},
                {"properties": {"a": {"$ref": "#/$defs/bomb"}}, "required": ["c"]}]},
            "unicode": {"required": ["\\u00e9"], "properties": {"\\u00e9": {"type": "integer"}},
                "dependentRequired": {"\\u00fc": ["\\u00f6"]}},
            "unicodeChoice": {"enum": ["\\u00e9"]},
            "distinct": {"uniqueItems": true},
            "many": {"type": "object", "required": [\(all)], "properties": {\(many)}}
        }}
        """
}
