public import HTTPTypes
public import PinionJSON

/// An answer with a documented status whose body is not what the description says.
public struct UnreadableResponse: Sendable {
    /// What is wrong with the body.
    public enum Reason: Sendable {
        /// A body was expected; there is none.
        case empty
        /// `Content-Type` is another one; what it says, or `nil` when it cannot be printed.
        case mediaType(String?)
        /// Not JSON; with byte offset, line and column.
        case notJSON(JSONParseError)
        /// JSON of another shape: each place and what was expected there.
        case notDecodable(JSONDecodingError)
        /// Text that is not UTF-8.
        case notText
        /// It breaks rules of the description, and `ClientConfiguration.answers` is `.refuse`.
        case invalid([Violation])
    }

    /// The `operationId`.
    public let operation: String
    /// The HTTP status.
    public let status: Int
    /// What is wrong.
    public let reason: Reason
    /// The body as it came.
    public let bytes: [UInt8]
    /// All header fields.
    public let headers: HTTPFields
    /// What to tell the service's support.
    public let requestIDs: [RequestID]
}

extension UnreadableResponse: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Operation, status, reason with its place, request ids; never the body.
    public var description: String {
        "\(operation): the body of the answer (status \(status)) cannot be read: \(reason)"
            + RequestID.suffix(requestIDs)
    }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// Nothing: `dump` would show the body and headers.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension UnreadableResponse.Reason: CustomStringConvertible {
    /// One line, or one line for each place.
    public var description: String {
        switch self {
        case .empty: "it is empty"
        case .mediaType(let type?): "its Content-Type is \(type)"
        case .mediaType(nil): "its Content-Type is malformed"
        case .notJSON(let error): "it is not JSON: \(error)"
        case .notDecodable(let error): "\(error)"
        case .notText: "it is not UTF-8"
        case .invalid(let violations):
            violations.reduce("it breaks the description:") { $0 + "\n  - " + $1.description }
        }
    }
}
