// Written by pinion golden from golden.yaml, options 0000000000000000, content d97cc8e81f875b2a. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

public struct Client: JSONModel {
    public var value: Swift.String

    public init(value: Swift.String) { self.value = value }
}

public struct String: JSONModel {
    public var value: Swift.String

    public init(value: Swift.String) { self.value = value }
}

public struct Operation: JSONModel {
    public var value: Swift.String

    public init(value: Swift.String) { self.value = value }
}

/// From `#/components/schemas/Failure`.
public struct FailureValue: JSONModel {
    public var value: Swift.String

    public init(value: Swift.String) { self.value = value }
}

/// From `#/components/schemas/Void`.
public struct VoidValue: JSONModel {
    public var value: Swift.String

    public init(value: Swift.String) { self.value = value }
}

public struct JSONValue: JSONModel {
    public var value: Swift.String

    public init(value: Swift.String) { self.value = value }
}

public struct CallError: JSONModel {
    public var value: Swift.String

    public init(value: Swift.String) { self.value = value }
}

public struct Server: JSONModel {
    public var value: Swift.String

    public init(value: Swift.String) { self.value = value }
}

public struct Pages: JSONModel {
    public var value: Swift.String

    public init(value: Swift.String) { self.value = value }
}

public struct Never: JSONModel {
    public var value: Swift.String

    public init(value: Swift.String) { self.value = value }
}

// MARK: - Reading and writing
extension Client {
    private static let members: JSONMembers = JSONMembers("value")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension String {
    private static let members: JSONMembers = JSONMembers("value")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Operation {
    private static let members: JSONMembers = JSONMembers("value")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension FailureValue {
    private static let members: JSONMembers = JSONMembers("value")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension VoidValue {
    private static let members: JSONMembers = JSONMembers("value")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension JSONValue {
    private static let members: JSONMembers = JSONMembers("value")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension CallError {
    private static let members: JSONMembers = JSONMembers("value")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Server {
    private static let members: JSONMembers = JSONMembers("value")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Pages {
    private static let members: JSONMembers = JSONMembers("value")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
extension Never {
    private static let members: JSONMembers = JSONMembers("value")
    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members); self.init(value: reader.required(0)); reader.endObject() }
    public func encode(json writer: inout JSONWriter) {
        writer.beginObject(); writer.member("value", self.value); writer.endObject() }
}
