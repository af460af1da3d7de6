// Written by pinion golden from golden.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// From `#/components/schemas/Client`.
public struct Client: JSONModel {
    /// Required.
    public var value: Swift.String

    public init(value: Swift.String) {
        self.value = value
    }
}

/// From `#/components/schemas/String`.
public struct String: JSONModel {
    /// Required.
    public var value: Swift.String

    public init(value: Swift.String) {
        self.value = value
    }
}

/// From `#/components/schemas/Operation`.
public struct Operation: JSONModel {
    /// Required.
    public var value: Swift.String

    public init(value: Swift.String) {
        self.value = value
    }
}

/// From `#/components/schemas/Failure`.
public struct FailureValue: JSONModel {
    /// Required.
    public var value: Swift.String

    public init(value: Swift.String) {
        self.value = value
    }
}

/// From `#/components/schemas/Void`.
public struct VoidValue: JSONModel {
    /// Required.
    public var value: Swift.String

    public init(value: Swift.String) {
        self.value = value
    }
}

/// From `#/components/schemas/JSONValue`.
public struct JSONValue: JSONModel {
    /// Required.
    public var value: Swift.String

    public init(value: Swift.String) {
        self.value = value
    }
}

/// From `#/components/schemas/CallError`.
public struct CallError: JSONModel {
    /// Required.
    public var value: Swift.String

    public init(value: Swift.String) {
        self.value = value
    }
}

/// From `#/components/schemas/Server`.
public struct Server: JSONModel {
    /// Required.
    public var value: Swift.String

    public init(value: Swift.String) {
        self.value = value
    }
}

/// From `#/components/schemas/Pages`.
public struct Pages: JSONModel {
    /// Required.
    public var value: Swift.String

    public init(value: Swift.String) {
        self.value = value
    }
}

/// From `#/components/schemas/Never`.
public struct Never: JSONModel {
    /// Required.
    public var value: Swift.String

    public init(value: Swift.String) {
        self.value = value
    }
}

// MARK: - Reading and writing
extension Client {
    private static let members: JSONMembers = JSONMembers("value")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.endObject()
    }
}

extension String {
    private static let members: JSONMembers = JSONMembers("value")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.endObject()
    }
}

extension Operation {
    private static let members: JSONMembers = JSONMembers("value")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.endObject()
    }
}

extension FailureValue {
    private static let members: JSONMembers = JSONMembers("value")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.endObject()
    }
}

extension VoidValue {
    private static let members: JSONMembers = JSONMembers("value")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.endObject()
    }
}

extension JSONValue {
    private static let members: JSONMembers = JSONMembers("value")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.endObject()
    }
}

extension CallError {
    private static let members: JSONMembers = JSONMembers("value")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.endObject()
    }
}

extension Server {
    private static let members: JSONMembers = JSONMembers("value")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.endObject()
    }
}

extension Pages {
    private static let members: JSONMembers = JSONMembers("value")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.endObject()
    }
}

extension Never {
    private static let members: JSONMembers = JSONMembers("value")

    public init(json reader: inout JSONReader) {
        reader.beginObject(Self.members)
        self.value = reader.required(0)
        reader.endObject()
    }

    public func encode(json writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("value", self.value)
        writer.endObject()
    }
}
