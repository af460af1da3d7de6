import PinionIR
import ProcessorTime
import Testing

@testable import PinionSwift

/// Which types end, and by which case a union does.
struct TypeAnalysisTests {
    /// In rounds over all types, as many as there are, this took 77 s.
    @Test func aLongChainIsRankedInTime() {
        var builder = APIBuilder()
        let first = builder.type("Type0")
        var before = first
        for number in 1..<20_000 {
            let next = builder.type("Type\(number)")
            builder.define(before, .object([Property("next", .declared(next), .required)]))
            before = next
        }
        builder.define(before, .union([("first", .declared(first)), ("text", .scalar(.string))], .trial))
        let api = builder.api
        var analysis: TypeAnalysis?
        let time = processorTime { analysis = TypeAnalysis(api) }
        #expect(analysis?.placeholderCases.last == 1)
        #expect(analysis?.isUnsatisfiableUnion(first) == false)
        #expect(time < .seconds(10))
    }

    /// Each union holds the next: to look for itself from each took quadratic time.
    @Test func aLongChainOfUnionsIsSearchedInTime() {
        var builder = APIBuilder()
        var before = builder.type("Union0")
        for number in 1..<20_000 {
            let next = builder.type("Union\(number)")
            builder.define(before, .union([("text", .scalar(.string)), ("next", .declared(next))], .trial))
            before = next
        }
        builder.define(before, .union([("itself", .declared(before)), ("text", .scalar(.string))], .trial))
        let api = builder.api
        var analysis: TypeAnalysis?
        let time = processorTime { analysis = TypeAnalysis(api) }
        #expect(analysis?.isRecursiveUnion.filter(\.self).count == 1)
        #expect(analysis?.isRecursiveUnion.last == true)
        #expect(time < .seconds(10))
    }

    /// What comes out is what rounds over all types in their order find.
    @Test func ranksAreThoseOfRounds() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let api = Self.anyAPI(using: &generator)
            let analysis = TypeAnalysis(api)
            let (isRanked, cases) = Self.rounds(api)
            #expect(analysis.placeholderCases == cases, "\(api.types.map(\.shape))")
            #expect(
                api.types.indices.map { !analysis.isUnsatisfiableUnion(TypeID($0)) } == isRanked,
                "\(api.types.map(\.shape))")
        }
    }

    private static func anyAPI(using generator: inout some RandomNumberGenerator) -> API {
        var builder = APIBuilder()
        let ids = (0..<10).map { builder.type("Type\($0)") }
        func reference() -> TypeReference {
            let id = ids[Int.random(in: ids.indices, using: &generator)]
            return Int.random(in: 0..<12, using: &generator) == 0 ? .array(.declared(id)) : .declared(id)
        }
        for id in ids {
            let references = (0..<Int.random(in: 1...3, using: &generator)).map { _ in reference() }
            let shape: TypeDeclaration.Shape =
                switch Int.random(in: 0..<6, using: &generator) {
                case 0: .strings(["a"])
                case 1: .alias(references[0])
                case 2, 3:
                    .object(references.enumerated().map { Property("p\($0)", $1, .required) })
                default:
                    .union(
                        references.enumerated().map { ("c\($0)", $1) }, .trial,
                        isOpen: Int.random(in: 0..<12, using: &generator) == 0)
                }
            builder.define(id, shape)
        }
        return builder.api
    }

    private static func rounds(_ api: API) -> (isRanked: [Bool], cases: [Int?]) {
        var isRanked = api.types.map { _ in false }
        var cases: [Int?] = api.types.map { _ in nil }
        func ends(_ type: TypeReference) -> Bool {
            if case .declared(let id) = type { isRanked[Int(id.rawValue)] } else { true }
        }
        for _ in api.types {
            for index in api.types.indices where !isRanked[index] {
                switch api.types[index].shape {
                case .enumeration: isRanked[index] = true
                case .alias(let type): isRanked[index] = ends(type)
                case .object(let object): isRanked[index] = object.properties.allSatisfy { ends($0.type) }
                case .union(let union):
                    if !union.isOpen { cases[index] = union.cases.firstIndex { ends($0.type) } }
                    isRanked[index] = union.isOpen || cases[index] != nil
                }
            }
        }
        return (isRanked, cases)
    }
}
