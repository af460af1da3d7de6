/// Why a call gave no result. `Failure` is what the description says an error's body is.
public enum CallError<Failure: Sendable>: Error, Sendable {
    /// The request breaks rules of the description and was not sent: every violation, of all parts.
    case invalid([Violation])
    /// The request could not be built and was not sent.
    case request(RequestError)
    /// The closure behind the credential threw; nothing was sent.
    case credential(any Error)
    /// No answer: a `TransportError`, or what a transport of your own throws.
    case transport(any Error)
    /// The task was cancelled. The server may have seen the request.
    case cancelled
    /// The service answered with an error, or with a status the description does not mention.
    case failed(FailedResponse<Failure>)
    /// A documented success whose body is not what the description says.
    case unreadable(UnreadableResponse)
}

extension CallError: CustomStringConvertible, CustomDebugStringConvertible {
    /// For the person who must act: no secret, no header value but request ids, no body. Of errors that are not
    /// the runtime's own only the type, since their texts may hold tokens and addresses.
    public var description: String {
        switch self {
        case .invalid(let violations):
            violations.reduce("The request breaks the description and was not sent:") {
                $0 + "\n  - " + $1.description
            }
        case .request(let error): error.description
        case .credential(let error): "No credential: \(Self.text(of: error, from: "closure"))"
        case .transport(let error): "No answer: \(Self.text(of: error, from: "transport"))"
        case .cancelled: "The call was cancelled."
        case .failed(let response): response.description
        case .unreadable(let response): response.description
        }
    }

    private static func text(of error: any Error, from source: String) -> String {
        if let error = error as? TransportError { return error.description }
        return "the \(source) threw \(type(of: error))."
    }

    /// The same as `description`: reflection would show bodies and headers.
    public var debugDescription: String { description }
}

extension CallError: CustomReflectable {
    /// Nothing: `dump` would show bodies and headers.
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// The failed response, when that is what happened.
    public var failedResponse: FailedResponse<Failure>? {
        if case .failed(let response) = self { response } else { nil }
    }

    /// Status of the answer, when there was one.
    public var status: Int? {
        switch self {
        case .failed(let response): response.status
        case .unreadable(let response): response.status
        case .invalid, .request, .credential, .transport, .cancelled: nil
        }
    }
}
