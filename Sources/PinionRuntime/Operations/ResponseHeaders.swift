public import HTTPTypes
public import PinionJSON

/// The header fields of an answer. A generated one has a property for each field that the description names;
/// fields are read when they are asked for.
public protocol ResponseHeaders: Sendable {
    /// Reads from fields.
    init(_ fields: HTTPFields)
    /// All fields, as they came.
    var fields: HTTPFields { get }
}

/// Header fields that the description says nothing about.
public struct PlainHeaders: ResponseHeaders {
    /// All fields, as they came.
    public let fields: HTTPFields
    /// Reads from fields.
    public init(_ fields: HTTPFields) { self.fields = fields }
}

extension ResponseHeaders {
    /// The value of a field by its name; several fields of one name with commas between them (RFC 9110
    /// section 5.3).
    public subscript(name: HTTPField.Name) -> String? { fields[name] }

    /// The value of a field by its name, in any case; `nil` as well when that cannot be a name.
    public subscript(name: String) -> String? { HTTPField.Name(name).flatMap { fields[$0] } }

    /// A field as a value: text, numbers, booleans; lists and objects in the style `simple` (OpenAPI 3.1 section
    /// 4.8.21), or JSON text.
    ///
    /// - Returns: `nil` when there is no such field, or its text is no such value; the text is at `self[name]`.
    public func value<Value: JSONDecodable>(
        _ name: String, style: ParameterStyle = .simple(explode: false)
    ) -> Value? {
        self[name].flatMap { PlainText.value(of: $0, style: style) }
    }
}

/// Values in text that is not JSON: header fields and `text/plain` bodies.
enum PlainText {
    /// The value of a text: a string, else what its JSON would be (`5`, `true`), else a list or an object in the
    /// style `simple`.
    static func value<Value: JSONDecodable>(
        of text: String, style: ParameterStyle = .simple(explode: false)
    ) -> Value? {
        if style == .json { return try? Value(jsonBytes: Array(text.utf8)) }
        let parts = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            .map { trimmed(Substring($0)) }
        // In this order: a text that could be several things is what the type asks for first.
        return scalar(text)
            ?? decode(.array(parts.map { .string($0) })) ?? decode(.array(parts.map(guessed)))
            ?? decode(object(parts, style, { .string($0) })) ?? decode(object(parts, style, guessed))
    }

    /// A string, a number or a boolean.
    static func scalar<Value: JSONDecodable>(_ text: String) -> Value? {
        decode(.string(text)) ?? decode(guessed(text))
    }

    private static func decode<Value: JSONDecodable>(_ value: JSONValue) -> Value? {
        guard let bytes = try? value.jsonBytes() else { return nil }
        return try? Value(jsonBytes: bytes)
    }

    /// Numbers and booleans as such, everything else as a string.
    private static func guessed(_ text: String) -> JSONValue {
        guard let value = try? JSONValue(jsonBytes: Array(text.utf8)) else { return .string(text) }
        return switch value {
        case .number, .bool: value
        case .null, .string, .array, .object: .string(text)
        }
    }

    /// `R,100,G,200`, or `R=100,G=200` when exploded.
    private static func object(
        _ parts: [String], _ style: ParameterStyle, _ value: (String) -> JSONValue
    ) -> JSONValue {
        var members: [(name: String, value: JSONValue)] = []
        if style == .simple(explode: true) {
            for part in parts {
                let pair = part.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1)
                guard pair.count == 2 else { return .null }
                members.append((String(Substring(pair[0])), value(String(Substring(pair[1])))))
            }
        } else {
            guard parts.count.isMultiple(of: 2) else { return .null }
            for index in stride(from: 0, to: parts.count, by: 2) {
                members.append((parts[index], value(parts[index + 1])))
            }
        }
        return .object(JSONObject(members))
    }

    private static func trimmed(_ text: Substring) -> String {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        let start = text.utf8.firstIndex { !isSpace($0) } ?? text.endIndex
        let end = text.utf8.lastIndex { !isSpace($0) }.map { text.utf8.index(after: $0) } ?? start
        return String(text[start..<end])
    }
}
