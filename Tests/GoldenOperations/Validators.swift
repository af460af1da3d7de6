// Written by pinion golden from golden.yaml, options 0000000000000000, content 5a3015924a364a89. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

internal import PinionRuntime

/// The rules of the description's schemas: JSON Schema, a line for each.
enum Schemas: Sendable {
    private static let bundle: SchemaBundle = SchemaBundle(rules, lines: lines)

    /// The validator of the schema at a place of the description.
    static func validator(_ place: StaticString) -> Validator { bundle.validator(place) }

    private static let rules: StaticString = #"""
        {"#/components/parameters/at/schema":{"type":"string","format":"date-time"}}
        {"#/components/parameters/length/schema":{"type":"string","format":"duration"}}
        {"#/components/parameters/size/schema":{"type":"integer","minimum":0}}
        {"#/components/schemas/Pet":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}}}}
        {"#/components/schemas/Ticket":{"type":"object","required":["number"]}}
        {"#/webhooks/newPet":{"type":"object","required":["name"]}}
        """#
}
