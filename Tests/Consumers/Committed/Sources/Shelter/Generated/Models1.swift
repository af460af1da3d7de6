// Written by pinion 0.1.0 from openapi.yaml, options b07754ff87bc3980, content 7e2841ca332c4630. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// An animal.
public struct Animal: ValidatedModel {
    /// At least 1 character.
    public var name: String

    public init(name: String) { self.name = name }
}

// MARK: - Reading and writing
extension Animal {
    private static let members: JSONMembers = JSONMembers("name")
    public static var validator: Validator { Schemas.validator("#/components/schemas/Animal") }
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(name: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("name", self.name); writer.endObject() }
}
