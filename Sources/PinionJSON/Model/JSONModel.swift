/// What every generated model is. A type gives the two functions of the codec; the rest comes from here, and costs
/// no generated code: synthesised `Codable` and `Hashable` would double the time a model takes to compile.
///
/// - `Codable` goes through the codec, so that any encoder and decoder works and the description, not the coder's
///   settings, decides how a date looks.
/// - Two models are equal when their JSON says the same: see ``JSONWriter/Mode/identity``.
/// - `debugDescription`, which `print` and interpolation use too, is the JSON with secrets replaced: see
///   ``JSONWriter/Mode/redacted``. There is no `description`, so that a property may have that name.
///
/// Composed, and not a protocol that inherits them all: a conformance to that makes the compiler write an accessor for
/// each of them, in every module and every type, 12 % of what a model costs to compile.
public typealias JSONModel = ModelCodec & Codable & Hashable & Sendable & CustomDebugStringConvertible

/// The two functions that a model gives, and what follows from them: see ``JSONModel``.
public protocol ModelCodec: JSONDecodable, JSONEncodable {}

extension ModelCodec {
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

extension ModelCodec where Self: Hashable {
    /// What `hash(into:)` feeds. Here, since the compiler would write it for every model.
    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }
}

extension JSONValue: ModelCodec, CustomDebugStringConvertible {}
extension JSONObject: ModelCodec, CustomDebugStringConvertible {}
