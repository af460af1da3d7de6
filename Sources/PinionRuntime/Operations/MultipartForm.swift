public import PinionJSON

/// A file in a `multipart/form-data` body.
public struct FilePart: Sendable, Hashable {
    /// The contents.
    public var bytes: [UInt8]
    /// The name the service is told; `nil` tells none.
    public var fileName: String?
    /// What the contents are.
    public var mediaType: String

    /// A file from its bytes.
    public init(bytes: [UInt8], fileName: String? = nil, mediaType: String = "application/octet-stream") {
        self.bytes = bytes
        self.fileName = fileName
        self.mediaType = mediaType
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
    public mutating func part<Value: JSONEncodable>(_ name: String, _ value: Value?) {
        guard let value else { return }
        do {
            let json = try JSONText.encode(value)
            json.tape.withRoot { root in
                if root.isArray {
                    for element in root.elements { add(name, element) }
                } else {
                    add(name, root)
                }
            }
        } catch {
            fail(.unencodable(part: "part '\(HeaderRules.printable(name))'", reason: "\(error)"))
        }
    }

    /// Adds a file; `nil` adds nothing.
    public mutating func file(_ name: String, _ file: FilePart?) {
        guard let file else { return }
        guard HeaderRules.isLegalValue(file.mediaType.utf8) else {
            return fail(.illegalHeaderValue(name: "Content-Type"))
        }
        // Services that follow RFC 7578 take a part without a file name for text.
        add(name, fileName: file.fileName ?? name, mediaType: file.mediaType, file.bytes)
    }

    /// Adds files under one name.
    public mutating func files(_ name: String, _ files: [FilePart]?) {
        for part in files ?? [] { file(name, part) }
    }

    private mutating func fail(_ error: RequestError) {
        if self.error == nil { self.error = error }
    }

    private mutating func add(_ name: String, _ node: JSONNode) {
        switch ParameterForm(node) {
        case .null: break
        case .scalar(let text):
            add(name, fileName: nil, mediaType: "text/plain; charset=utf-8", Array(text.utf8))
        case .array, .object:
            add(name, fileName: nil, mediaType: "application/json", Array(JSONText.text(of: node).utf8))
        }
    }

    private mutating func add(_ name: String, fileName: String?, mediaType: String, _ bytes: [UInt8]) {
        var head = "Content-Disposition: form-data; name=\"\(Self.quoted(name))\""
        if let fileName { head += "; filename=\"\(Self.quoted(fileName))\"" }
        parts.append(Part(head: head + "\r\nContent-Type: \(mediaType)\r\n\r\n", bytes: bytes))
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
