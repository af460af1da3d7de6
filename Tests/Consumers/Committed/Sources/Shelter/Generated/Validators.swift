// Written by pinion 0.1.0 from openapi.yaml, options b07754ff87bc3980, content 57e200bff7cad7ec. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionRuntime

/// The rules of the description's schemas: JSON Schema, a line for each.
enum Schemas: Sendable {
    private static let bundle: SchemaBundle = SchemaBundle(rules, lines: lines)

    /// The validator of the schema at a place of the description.
    static func validator(_ place: StaticString) -> Validator { bundle.validator(place) }

    private static let rules: StaticString = #"""
        {"#/components/schemas/Animal":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}}}
        {"#/paths/~1animals/get/responses/200/content/application~1json/schema":{"type":"array","items":{"$ref":"#/components/schemas/Animal"}}}
        """#
}
