/// What every generated model is. A type gives the two functions of the codec; the rest comes from here, and costs
/// no generated code: synthesised `Codable` and `Hashable` would double the time a model takes to compile.
///
/// - `Codable` goes through the codec, so that any encoder and decoder works and the description, not the coder's
///   settings, decides how a date looks.
/// - Two models are equal when their JSON says the same: see ``JSONWriter/Mode/identity``.
/// - `debugDescription`, which `print` and interpolation use too, is the JSON with secrets replaced: see
///   ``JSONWriter/Mode/redacted``. There is no `description`, so that a property may have that name.
public protocol JSONModel: JSONDecodable, JSONEncodable, Codable, Hashable, Sendable,
    CustomDebugStringConvertible
{}

extension JSONModel {
    /// Whether both have the same JSON: see ``JSONWriter/Mode/identity``.
    public static func == (left: Self, right: Self) -> Bool {
        left.withJSON(.identity) { a in
            right.withJSON(.identity) { b in
                guard let start = a.baseAddress, let other = b.baseAddress else { return a.count == b.count }
                return a.count == b.count && equalBytes(start, other, a.count)
            }
        }
    }

    /// Feeds what `==` compares.
    public func hash(into hasher: inout Hasher) {
        withJSON(.identity) { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    /// The JSON text, compact, with secrets replaced.
    public var debugDescription: String { withJSON(.redacted) { String(decoding: $0, as: UTF8.self) } }

    private func withJSON<Result>(
        _ mode: JSONWriter.Mode, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        var writer = JSONWriter(mode: mode)
        encode(json: &writer)
        return writer.withBytes(body)
    }
}

extension JSONValue: JSONModel {}
extension JSONObject: JSONModel {}
