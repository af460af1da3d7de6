// Written by pinion 0.1.0 from openapi.yaml. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// All animals.
///
/// `GET /animals`
///
/// From `#/paths/~1animals/get`.
public struct ListAnimals: Operation {
    public static let definition: OperationDefinition = OperationDefinition(id: "listAnimals", method: "GET", path: "/animals")

    /// The operation with its parts.
    public init() {
    }

    public func encode(to request: inout RequestEncoder) {
        request.path("/animals")
    }

    public static func decode(
        _ response: ResponseDecoder<JSONValue>
    ) throws(CallError<JSONValue>) -> [Animal] {
        switch response.status {
        case 200: return try response.json(Schemas.validator(Schemas.paths1animalsGetResponses200ContentApplication1jsonSchema))
        default: throw response.undocumented()
        }
    }
}

extension Shelter {
    /// All animals.
    ///
    /// - Returns: The animals.
    ///
    /// - Throws: `CallError` with what the service or the transport says.
    public func listAnimals() async throws(CallError<JSONValue>) -> [Animal] {
        try await client.call(ListAnimals())
    }
}
