public import HTTPTypes
public import PinionJSON

/// A file in a `multipart/form-data` body.
public struct FilePart: Sendable, Hashable {
    /// The contents.
    public var bytes: [UInt8]
    /// The name the service is told; `nil` tells the name of the part.
    public var fileName: String?
    /// What the contents are; `nil` is what the description says, or `application/octet-stream`.
    public var mediaType: String?
    /// Further header fields of the part.
    public var headers: HTTPFields

    /// A file from its bytes.
    public init(
        bytes: [UInt8], fileName: String? = nil, mediaType: String? = nil, headers: HTTPFields = [:]
    ) {
        self.bytes = bytes
        self.fileName = fileName
        self.mediaType = mediaType
        self.headers = headers
    }
}

/// The parts of a `multipart/form-data` body (RFC 7578), in order.
public struct MultipartForm: Sendable {
    private struct Part: Sendable {
        var head: String
        var bytes: [UInt8]
    }
    private var parts: [Part] = []
    var error: RequestError?

    /// A form without parts.
    public init() {}

    /// Adds a value: text for strings, numbers and booleans, a part for each element of an array, JSON for
    /// objects (OpenAPI 3.1 section 4.8.14.4). `nil` adds nothing.
    /// - Parameter mediaType: `contentType` of the part's encoding object; a JSON type makes the whole value one
    ///   part of JSON text (section 4.8.15.1).
    public mutating func part<Value: JSONEncodable>(
        _ name: String, _ value: Value?, mediaType: String? = nil
    ) {
        guard let value else { return }
        do {
            let json = try JSONText.encode(value)
            if let mediaType, MediaType.isJSON(mediaType) {
                return add(name, fileName: nil, mediaType: mediaType, json.bytes)
            }
            json.tape.withRoot { root in
                if root.isArray {
                    for element in root.elements { add(name, element, mediaType) }
                } else {
                    add(name, root, mediaType)
                }
            }
        } catch {
            fail(.unencodable(part: "part '\(HeaderRules.printable(name))'", reason: "\(error)"))
        }
    }

    /// Adds a file; `nil` adds nothing.
    /// - Parameter mediaType: for a file that says none.
    public mutating func file(
        _ name: String, _ file: FilePart?, mediaType: String = "application/octet-stream"
    ) {
        guard let file else { return }
        // Services that follow RFC 7578 take a part without a file name for text.
        add(
            name, fileName: file.fileName ?? name, mediaType: file.mediaType ?? mediaType, file.bytes,
            file.headers)
    }

    /// Adds files under one name.
    /// - Parameter mediaType: for files that say none.
    public mutating func files(
        _ name: String, _ files: [FilePart]?, mediaType: String = "application/octet-stream"
    ) {
        for part in files ?? [] { file(name, part, mediaType: mediaType) }
    }

    private mutating func fail(_ error: RequestError) {
        if self.error == nil { self.error = error }
    }

    private mutating func add(_ name: String, _ node: JSONNode, _ mediaType: String?) {
        switch ParameterForm(node) {
        case .null: break
        case .scalar(let text):
            add(
                name, fileName: nil, mediaType: mediaType ?? "text/plain; charset=utf-8", Array(text.utf8))
        case .array, .object:
            add(
                name, fileName: nil, mediaType: mediaType ?? "application/json",
                Array(JSONText.text(of: node).utf8))
        }
    }

    private mutating func add(
        _ name: String, fileName: String?, mediaType: String, _ bytes: [UInt8], _ headers: HTTPFields = [:]
    ) {
        var head = "Content-Disposition: form-data; name=\"\(Self.quoted(name))\""
        if let fileName { head += "; filename=\"\(Self.quoted(fileName))\"" }
        guard HeaderRules.isLegalValue(mediaType.utf8) else {
            return fail(.illegalHeaderValue(name: "Content-Type"))
        }
        head += "\r\nContent-Type: \(mediaType)\r\n"
        for field in headers where field.name != .contentType && field.name != .contentDisposition {
            guard HeaderRules.isLegalValue(field.value.utf8) else {
                return fail(.illegalHeaderValue(name: field.name.rawName))
            }
            head += "\(field.name.rawName): \(field.value)\r\n"
        }
        parts.append(Part(head: head + "\r\n", bytes: bytes))
    }

    /// As the HTML standard quotes names and file names: quotes and line ends as percent triplets; other
    /// control characters, which no name needs, as well.
    private static func quoted(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" || scalar.value < 0x20 || scalar.value == 0x7F {
                output += PercentEncoding.encode(String(scalar))
            } else {
                output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    /// The body and its boundary, which occurs in no part.
    func encoded(boundaries: () -> String = { "pinion-" + FreshID.make() }) -> (
        bytes: [UInt8], boundary: String
    ) {
        var boundary = boundaries()
        while parts.contains(where: { Self.contains($0.bytes, Array(boundary.utf8)) }) {
            boundary = boundaries()
        }
        var output: [UInt8] = []
        output.reserveCapacity(parts.reduce(64) { $0 + $1.bytes.count + $1.head.utf8.count + 64 })
        for part in parts {
            output += "--\(boundary)\r\n".utf8
            output += part.head.utf8
            output += part.bytes
            output += "\r\n".utf8
        }
        output += "--\(boundary)--\r\n".utf8
        return (output, boundary)
    }

    private static func contains(_ bytes: [UInt8], _ needle: [UInt8]) -> Bool {
        guard let first = needle.first, bytes.count >= needle.count else { return false }
        for start in 0...(bytes.count - needle.count) where bytes[start] == first {
            if bytes[start..<(start + needle.count)].elementsEqual(needle) { return true }
        }
        return false
    }
}
