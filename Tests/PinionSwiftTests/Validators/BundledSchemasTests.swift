import PinionDiagnostics
import PinionIR
import ProcessorTime
import Testing

@testable import PinionSwift

/// By which keys schemas are bundled.
struct BundledSchemasTests {
    /// Schemas that requests and responses see in two ways, since the last of them is: `count` objects that each hold the
    /// next, with the ends that the two see.
    private func chains(_ count: Int, ends: [[Assertion]]) -> (schemas: [Schema], roots: [SchemaID]) {
        var schemas: [Schema] = []
        func add(_ pointer: String, _ assertions: [Assertion]) -> SchemaID {
            schemas.append(
                Schema(
                    origin: Origin(pointer: pointer, location: .line(1)),
                    assertions: assertions.map { LocatedAssertion($0, at: .line(1)) }))
            return SchemaID(schemas.count - 1)
        }
        let roots = ends.map { end in
            var id = add("#/components/schemas/S\(count)", end)
            for number in (0..<count).reversed() {
                let pointer = "#/components/schemas/S\(number)"
                let reference = add(pointer + "/properties/next", [.reference(id)])
                id = add(pointer, [.properties([(name: "next", schema: reference)])])
            }
            return id
        }
        return (schemas, roots)
    }

    private func keys(_ schemas: [Schema], _ roots: [SchemaID]) -> [String?] {
        let api = API(title: "", version: "", documentation: Documentation(), schemas: schemas)
        let bundled = BundledSchemas(api, ValidatedSchemas(api), roots: roots)
        return bundled.definitions.map { bundled[$0] }
    }

    private let response: [Assertion] = [.required(["id"])]
    private let request: [Assertion] = [.minProperties(1)]

    @Test func thoseThatSayTheSameShareAKey() {
        let (schemas, roots) = chains(2, ends: [response, response])
        #expect(keys(schemas, roots) == (0...2).map { "#/components/schemas/S\($0)" })
    }

    /// Each tells the difference to the one before it: when all were written again each time, this took 44 s.
    @Test func thoseThatDifferAtTheEndOfALongChainAreToldApartInTime() {
        let count = 1_000
        let (schemas, roots) = chains(count, ends: [request, response])
        var found: [String?] = []
        let time = processorTime { found = keys(schemas, roots) }
        let expected = (0...count).flatMap {
            ["#/components/schemas/S\($0)", "#/components/schemas/S\($0)~2"]
        }
        #expect(Set(found) == Set(expected))
        #expect(found.count == expected.count)
        #expect(time < .seconds(15))
    }
}
