// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// An animal.
///
/// From `#/components/schemas/Animal`.
public struct Animal: JSONModel {
    /// Required. At least 1 character.
    public var name: String

    public init(name: String) {
        self.name = name
    }

    /// Limits of the description, for forms.
    public enum Limits {
        public static let name: TextLimits = TextLimits(minimum: 1)
    }
}

// MARK: - Reading and writing
extension Animal {
    private static let members: JSONMembers = JSONMembers("name")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.name = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", self.name)
        writer.endObject()
    }
}

extension Animal: ValidatedModel {
    public static var validator: Validator { Schemas.validator(Schemas.animal) }
}
