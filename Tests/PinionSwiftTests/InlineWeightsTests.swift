import PinionIR
import Testing

@testable import PinionSwift

/// Which members are kept behind a reference.
struct InlineWeightsTests {
    private func object(_ count: Int, and others: [Property] = []) -> TypeDeclaration.Shape {
        .object((0..<count).map { Property("text\($0)", .scalar(.string)) } + others)
    }

    private func isIndirect(_ id: TypeID, _ api: API) -> [Bool] {
        guard case .object(let object) = api[id].shape else { return [] }
        let weights = InlineWeights(api)
        return object.properties.map { weights.isIndirect($0) }
    }

    @Test func aLargeMemberIsAndASmallOneIsNot() {
        var builder = APIBuilder()
        let large = builder.type("Large", object(41))
        let small = builder.type("Small", object(40))
        let owner = builder.type(
            "Owner",
            .object([
                Property("large", .declared(large)), Property("small", .declared(small)),
                Property("list", .array(.declared(large))), Property("nullable", .nullable(.declared(large))),
            ]))
        #expect(isIndirect(owner, builder.api) == [true, false, false, true])
    }

    @Test func whatAMemberHoldsInPlaceCounts() {
        var builder = APIBuilder()
        // Its owner first: the order of declarations says nothing.
        let outer = builder.type("Outer")
        let middle = builder.type("Middle")
        let inner = builder.type("Inner", object(21))
        builder.define(middle, object(20, and: [Property("inner", .declared(inner))]))
        builder.define(outer, .object([Property("middle", .declared(middle))]))
        #expect(isIndirect(outer, builder.api) == [true])
        #expect(isIndirect(middle, builder.api).last == false)
    }

    @Test func whatIsBehindAReferenceCountsAsOne() {
        var builder = APIBuilder()
        let large = builder.type("Large", object(50))
        let middle = builder.type("Middle", .object([Property("large", .declared(large))]))
        let outer = builder.type("Outer", .object([Property("middle", .declared(middle))]))
        #expect(isIndirect(outer, builder.api) == [false])
    }

    @Test func aLargeUnionIs() {
        var builder = APIBuilder()
        let half = builder.type("Half", object(21))
        func union(_ cases: [(String, TypeReference)]) -> UnionShape? {
            guard case .union(let union) = TypeDeclaration.Shape.union(cases, .trial) else { return nil }
            return union
        }
        let one = union([("one", .declared(half))])
        let two = union([("one", .declared(half)), ("two", .declared(half))])
        let weights = InlineWeights(builder.api)
        #expect(one.map(weights.isIndirect) == false)
        #expect(two.map(weights.isIndirect) == true)
    }

    @Test func aLongChainIsNoDeepCall() {
        var builder = APIBuilder()
        let first = builder.type("Type0")
        var before = first
        for number in 1..<100_000 {
            let next = builder.type("Type\(number)")
            builder.define(before, .object([Property("next", .declared(next))]))
            before = next
        }
        builder.define(before, object(41))
        let weights = InlineWeights(builder.api)
        let indirect = builder.api.types.indices.filter { index in
            guard case .object(let object) = builder.api.types[index].shape else { return false }
            return object.properties.contains { weights.isIndirect($0) }
        }
        // The last is large, and above it no more than 64 lie in each other.
        #expect(indirect.last == 99_998)
        #expect(zip(indirect, indirect.dropFirst()).allSatisfy { $1 - $0 == 64 })
        #expect(indirect.first.map { $0 < 64 } == true)
    }

    @Test func unionsThatNestAreKeptBehindReferencesToo() {
        var builder = APIBuilder()
        var before = builder.type("Union0", .union([("text", .scalar(.string))], .trial))
        for number in 1...100 {
            before = builder.type(
                "Union\(number)", .union([("one", .declared(before))], .trial))
        }
        let weights = InlineWeights(builder.api)
        let indirect = builder.api.types.indices.filter { index in
            if case .union(let union) = builder.api.types[index].shape {
                weights.isIndirect(union)
            } else {
                false
            }
        }
        #expect(!indirect.isEmpty)
        #expect(indirect.allSatisfy { $0 >= 38 })
    }
}
