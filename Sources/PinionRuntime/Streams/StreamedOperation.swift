public import PinionJSON

/// An operation whose answer is a sequence that may go on for as long as the service likes.
public protocol StreamedOperation: Operation {
    /// An element of the sequence.
    associatedtype StreamElement: JSONDecodable & Sendable
    /// How elements stand in the body.
    static var stream: StreamDefinition { get }
}

/// How elements stand in a body, and what they have to be.
public struct StreamDefinition: Sendable {
    /// What is around each element.
    public enum Framing: Sendable, Hashable {
        /// Server-sent events (HTML standard section 9.2); an element is the data of one.
        case events
        /// Server-sent events; an element is an object of the fields `event`, `id`, `retry` and `data`.
        case wholeEvents
        /// JSON Lines: an element a line.
        case lines
        /// JSON text sequences, RFC 7464.
        case sequence
    }
    /// What is around each element.
    public let framing: Framing
    /// For `Accept`, and what the answer's `Content-Type` has to be.
    public let mediaType: String
    /// The rules of an element; `nil` when there are none.
    public let validator: Validator?

    /// A definition.
    public init(_ framing: Framing, mediaType: String, validator: Validator? = nil) {
        self.framing = framing
        self.mediaType = mediaType
        self.validator = validator
    }

    /// Whether a body of this type is such a stream, whatever the type's parameters.
    func accepts(_ contentType: String) -> Bool {
        let essence = MediaType.essence(contentType)
        if essence.utf8.elementsEqual(MediaType.essence(mediaType).utf8) { return true }
        return switch framing {
        case .events, .wholeEvents: essence == "text/event-stream"
        case .lines: MediaType.jsonLines.contains(essence)
        case .sequence: essence.hasSuffix("json-seq")
        }
    }
}

/// A server-sent event (HTML standard section 9.2).
public struct ServerSentEvent<Data: Sendable>: Sendable {
    /// Its type; `nil` is `message`.
    public let event: String?
    /// The id of this event, or of the last one before it that had one.
    public let id: String?
    /// How long the service would like to be left alone before the next connection.
    public let retry: Duration?
    /// What it says.
    public let data: Data
}

extension ServerSentEvent: Equatable where Data: Equatable {}
extension ServerSentEvent: Hashable where Data: Hashable {}
