// Written by pinion 0.1.0 from openapi.yaml, options b07754ff87bc3980, content a788fc9db484d6e6. Do not edit.
// swift-format-ignore-file
// swiftlint:disable all

public import PinionRuntime

/// `GET /animals`: All animals.
public struct ListAnimals: Operation {
    public typealias Output = [Animal]
    public typealias Failure = JSONValue
    public static var definition: OperationDefinition {
        OperationDefinition(id: "listAnimals", method: "GET", path: "/animals", successes: "200") }
    public static var outputValidator: Validator? { Schemas.validator("#/paths/~1animals/get/responses/200/content/application~1json/schema") }

    public init() {}
}

extension Shelter {
    /// All animals.
    ///
    /// - Returns: The animals.
    public func listAnimals() async throws(CallError<JSONValue>) -> [Animal] {
        try await client.call(ListAnimals())
    }
}
