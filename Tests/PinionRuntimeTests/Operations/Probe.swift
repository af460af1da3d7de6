import HTTPTypes
import PinionJSON
import PinionRuntime

/// An operation whose parts are a closure's, for tests.
struct Probe: PinionRuntime.Operation {
    typealias Output = JSONValue
    typealias Failure = JSONValue
    static let definition: OperationDefinition = OperationDefinition(
        id: "probe", method: "POST", path: "/x")
    let parts: @Sendable (inout RequestEncoder) -> Void

    init(_ parts: @escaping @Sendable (inout RequestEncoder) -> Void) { self.parts = parts }

    func encode(to request: inout RequestEncoder) { parts(&request) }
    static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> JSONValue {
        switch response.status {
        case 200: return try response.json()
        case 400: throw response.failureJSON()
        default: throw response.undocumented()
        }
    }
}

/// An operation with one path parameter, which a closure gives.
struct PathProbe: PinionRuntime.Operation {
    typealias Output = JSONValue
    typealias Failure = JSONValue
    static let definition: OperationDefinition = OperationDefinition(
        id: "probe", method: "GET", path: "/x/{color}")
    let parts: @Sendable (inout RequestEncoder) -> Void

    init(_ parts: @escaping @Sendable (inout RequestEncoder) -> Void) { self.parts = parts }

    func encode(to request: inout RequestEncoder) { parts(&request) }
}

extension PinionRuntime.Operation {
    func built() throws -> EncodedRequest { try request(server: "https://api.example.com") }

    /// Why the request is refused; `nil` if it is not.
    var refusal: RequestError? {
        do throws(CallError<Failure>) {
            _ = try request(server: "https://api.example.com")
        } catch {
            if case .request(let reason) = error { return reason }
        }
        return nil
    }
}

/// A GET without parameters whose success is a JSON value.
struct Fetch: PinionRuntime.Operation {
    static let definition: OperationDefinition = OperationDefinition(
        id: "fetch", method: "GET", path: "/things", security: [["token"]])
    static func decode(_ response: ResponseDecoder<JSONValue>) throws(CallError<JSONValue>) -> JSONValue {
        switch response.status {
        case 200: return try response.json()
        case 400...599: throw response.failureJSON()
        default: throw response.undocumented()
        }
    }
}

extension HTTPFields {
    /// The value of a field by the text of its name.
    subscript(name: String) -> String? {
        get { HTTPField.Name(name).flatMap { self[$0] } }
        set { if let name = HTTPField.Name(name) { self[name] = newValue } }
    }
}
