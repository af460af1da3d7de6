import PinionJSON

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The way between values and JSON text.
enum JSONText {
    /// The wire form of a value, as bytes and as a tape over the same bytes.
    /// - Throws: `JSONEncodingError` when the value has no JSON form (NaN, for example), `JSONParseError` when it
    ///   is nested deeper than a reader allows.
    static func encode(_ value: some JSONEncodable) throws -> (bytes: [UInt8], tape: JSONTape) {
        let bytes = try value.jsonBytes()
        return (bytes, try JSONTape(parsing: bytes))
    }

    /// The compact text of a node.
    static func text(of node: JSONNode) -> String {
        var writer = JSONWriter()
        JSONValue(node).encode(json: &writer)
        return writer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// The same JSON with everything outside ASCII as `\uXXXX`, for header fields.
    static func asciiOnly(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                output.unicodeScalars.append(scalar)
            } else {
                for unit in UTF16.encode(scalar) ?? EncodedUTF16() {
                    let digits = String(unit, radix: 16)
                    output += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
                }
            }
        }
        return output
    }

    private typealias EncodedUTF16 = UTF16.EncodedScalar
}

extension ParameterForm {
    /// The form of a node. Depth is bounded by the tape's.
    init(_ node: JSONNode) {
        if node.isArray {
            self = .array(node.elements.map { ParameterForm($0) })
        } else if node.isObject {
            self = .object(node.members.map { (name: $0.name.string, value: ParameterForm($0.value)) })
        } else if node.isNull || node.isMissing {
            self = .null
        } else {
            self = .scalar(node.string)
        }
    }

    var scalar: String? { if case .scalar(let text) = self { text } else { nil } }

    var isContainer: Bool {
        switch self {
        case .array, .object: true
        case .null, .scalar: false
        }
    }
}

/// Ids that are made once and not guessable.
enum FreshID {
    /// A random UUID (RFC 9562 version 4), lower case.
    static func make() -> String { UUID().uuidString.lowercased() }
}
