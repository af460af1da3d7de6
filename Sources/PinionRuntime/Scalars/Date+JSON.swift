#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

// Generated code mentions these where `pinion.yaml` says so, for example `string/date-time: Foundation.Date`.

extension Date: JSONDecodable, JSONEncodable {
    /// Reads an RFC 3339 date and time. The offset is forgotten; where there is none, it is UTC.
    public init(json reader: inout JSONReader) { self = DateTime(json: &reader).date }

    /// Writes it in UTC, as `DateTime` does.
    public func encode(json writer: inout JSONWriter) { DateTime(self).encode(json: &writer) }
}

extension URL: JSONDecodable, JSONEncodable {
    /// Reads a URL or a relative reference, as `URL(string:)` does.
    public init(json reader: inout JSONReader) {
        self = reader.text("a URL", or: URL(fileURLWithPath: "/")) { text in
            URL(string: String(decoding: text, as: UTF8.self))
        }
    }

    /// Writes its text.
    public func encode(json writer: inout JSONWriter) { writer.string(absoluteString) }
}
