public import PinionJSON

/// A request that a service sends to the program: a webhook or a callback (OpenAPI 3.1 sections 4.8.1 and 4.8.18).
///
/// Generated, one for each that the description names. Receiving the request, and knowing which one it is, is the
/// program's; this reads its body.
///
///     let pet = try PetStore.Webhooks.newPet.decode(body)
public struct IncomingRequest<Body: JSONDecodable & Sendable>: Sendable {
    /// The name in the description.
    public let name: String
    /// Upper case: `POST`.
    public let method: String
    /// Of callbacks, where the service sends it: a runtime expression such as `{$request.body#/callbackUrl}`.
    public let expression: String?
    /// The rules of the body; `nil` when there are none.
    public let validator: Validator?

    /// A request.
    public init(name: String, method: String, expression: String? = nil, validator: Validator? = nil) {
        self.name = name
        self.method = method
        self.expression = expression
        self.validator = validator
    }

    /// Reads a body: JSON.
    /// - Parameter validating: whether it is held to the description first.
    public func decode(_ bytes: [UInt8], validating: Bool = true) throws(IncomingRequestError) -> Body {
        let tape: JSONTape
        do throws(JSONParseError) {
            tape = try JSONTape(parsing: bytes)
        } catch {
            throw .notJSON(error)
        }
        let violations = validating ? validator?.violations(in: tape, part: .body) ?? [] : []
        guard violations.isEmpty else { throw .invalid(violations) }
        do throws(JSONDecodingError) {
            return try Body(jsonTape: tape)
        } catch {
            throw .notDecodable(error)
        }
    }
}

/// Why the body of an incoming request cannot be read. None repeats a value of the body.
public enum IncomingRequestError: Error, Sendable {
    /// Not JSON; with byte offset, line and column.
    case notJSON(JSONParseError)
    /// JSON of another shape: each place and what was expected there.
    case notDecodable(JSONDecodingError)
    /// It breaks rules of the description.
    case invalid([Violation])
}

extension IncomingRequestError: CustomStringConvertible {
    /// One line, or one line for each place.
    public var description: String {
        switch self {
        case .notJSON(let error): "The body is not JSON: \(error)"
        case .notDecodable(let error): "\(error)"
        case .invalid(let violations):
            violations.reduce("The body breaks the description:") { $0 + "\n  - " + $1.description }
        }
    }
}
