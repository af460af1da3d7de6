import Foundation
import PinionJSON
import Testing

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite struct MutationTests {
    static let alphabet =
        Array("{}[]:,\"\\/ \n\t0123456789+-.eEtruefalsnlubfd\u{0}\u{1F}é€😀xX'".utf8) + [
            0x80, 0xC0, 0xFF, 0xED,
        ]

    /// Whatever the bytes: an error with a place in them, or a value that is written and read as the same.
    private func check(_ bytes: [UInt8]) throws {
        do {
            let tape = try JSONTape(parsing: bytes)
            let value = JSONValue(tape)
            #expect(try JSONValue(jsonBytes: value.jsonBytes()) == value)
            _ = tape.pointers(ofNodesAt: Array(1..<UInt32(tape.nodeCount)))
            _ = problems(Place.self, String(decoding: bytes, as: UTF8.self))
            _ = problems(Shape.self, String(decoding: bytes, as: UTF8.self))
        } catch let error as JSONParseError {
            #expect(error.offset >= 0 && error.offset <= bytes.count)
            #expect(error.line >= 1 && error.column >= 1)
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func mutatedTextNeverTraps(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        let seeds = [
            Array(ModelTests.full.utf8),
            Array(#"[1,-2.5e-3,"\ud83d\ude00\n",{"a":{"b":[[],{}]}},null,true]"#.utf8),
            Array(#"{"é":"\u00e9","":[0.1,1E+2],"k":{"k":"k"}}"#.utf8),
        ]
        for _ in 0..<1500 {
            var bytes = seeds[Int.random(in: 0..<seeds.count, using: &random)]
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                if bytes.isEmpty { break }
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<5, using: &random) {
                case 0: bytes.remove(at: at)
                case 1: bytes[at] = Self.alphabet.randomElement(using: &random) ?? 0
                case 2: bytes.insert(Self.alphabet.randomElement(using: &random) ?? 0, at: at)
                case 3: bytes.removeSubrange(at...)
                default:
                    let end = Int.random(in: at..<bytes.count, using: &random)
                    bytes.insert(
                        contentsOf: bytes[at...end], at: Int.random(in: 0...bytes.count, using: &random))
                }
            }
            try check(bytes)
        }
    }

    @Test(arguments: [5, 6] as [UInt64])
    func noiseNeverTraps(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        for _ in 0..<2000 {
            let count = Int.random(in: 0...24, using: &random)
            try check((0..<count).map { _ in Self.alphabet.randomElement(using: &random) ?? 0 })
        }
    }

    @Test(arguments: [7, 8, 9] as [UInt64])
    func randomValuesSurvive(_ seed: UInt64) throws {
        var random = SeededGenerator(state: seed)
        for _ in 0..<400 {
            let value = randomValue(depth: 4, &random)
            let bytes = try value.jsonBytes()
            let tape = try JSONTape(parsing: bytes)
            #expect(JSONValue(tape) == value)
            #expect(try JSONValue(tape).jsonBytes() == bytes)
            #expect(try JSONValue(jsonText: value.prettyJSON()) == value)
            // Foundation reads it too. It has no fragments beyond its double's range, so those are left out.
            _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        }
    }

    private func randomValue(depth: Int, _ random: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth == 0 ? 5 : 7), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .number(JSONNumber(Int64.random(in: .min ... .max, using: &random)))
        case 3:
            let value =
                Double.random(in: -1...1, using: &random) * Double.random(in: 0...1e300, using: &random)
            return JSONNumber(value).map { .number($0) } ?? .null
        case 4: return .string(randomText(&random))
        case 5:
            return .array(
                (0..<Int.random(in: 0...5, using: &random)).map { _ in randomValue(depth: depth - 1, &random)
                })
        default:
            let count = Int.random(in: 0...40, using: &random) / 8
            return .object(
                JSONObject(
                    (0..<count).map { _ in (randomText(&random), randomValue(depth: depth - 1, &random)) }))
        }
    }

    private func randomText(_ random: inout SeededGenerator) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 0...20, using: &random) {
            let limit: UInt32 = Bool.random(using: &random) ? 0x7F : 0x10FFFF
            if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
