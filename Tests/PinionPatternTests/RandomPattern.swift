/// A pattern made at random, in a form of its own, with the definition of matching spelt out: from a set of
/// places in a text to the set of places where a match may end. Slow, and nothing like an automaton.
indirect enum RandomPattern {
    case scalar(Unicode.Scalar)
    case characters([ClosedRange<Unicode.Scalar>], isNegated: Bool)
    case dot
    case start
    case end
    case wordBoundary(isNegated: Bool)
    case sequence([RandomPattern])
    case alternation([RandomPattern])
    case repetition(RandomPattern, minimum: Int, maximum: Int?)

    static let alphabet: [Unicode.Scalar] = ["a", "b", "1", "-", "é", "☃", "🐲"]

    init(depth: Int, hasWordBoundaries: Bool = true, using generator: inout SplitMix) {
        switch Int.random(in: 0..<(depth > 0 ? 15 : 8), using: &generator) {
        case 0...2: self = .scalar(Self.alphabet.randomElement(using: &generator) ?? "a")
        case 3...4:
            let ranges = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
                let bounds = (0..<2).map { _ in Self.alphabet.randomElement(using: &generator) ?? "a" }
                return min(bounds[0], bounds[1])...max(bounds[0], bounds[1])
            }
            self = .characters(ranges, isNegated: Bool.random(using: &generator))
        case 6: self = Bool.random(using: &generator) ? .start : .end
        case 7 where hasWordBoundaries: self = .wordBoundary(isNegated: Bool.random(using: &generator))
        case 5, 7: self = .dot
        case 8...10:
            self = .sequence(
                (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                    RandomPattern(depth: depth - 1, hasWordBoundaries: hasWordBoundaries, using: &generator)
                })
        case 11...12:
            self = .alternation(
                (0..<Int.random(in: 2...3, using: &generator)).map { _ in
                    RandomPattern(depth: depth - 1, hasWordBoundaries: hasWordBoundaries, using: &generator)
                })
        default:
            let minimum = Int.random(in: 0...2, using: &generator)
            let maximum =
                Bool.random(using: &generator) ? nil : minimum + Int.random(in: 0...2, using: &generator)
            self = .repetition(
                RandomPattern(depth: depth - 1, hasWordBoundaries: hasWordBoundaries, using: &generator),
                minimum: minimum, maximum: maximum)
        }
    }

    /// The pattern as ECMA-262 writes it.
    var source: String {
        switch self {
        case .scalar(let scalar): String(scalar)
        case .characters(let ranges, let isNegated):
            "[" + (isNegated ? "^" : "")
                + ranges.map { #"\u{\#(hex($0.lowerBound))}-\u{\#(hex($0.upperBound))}"# }.joined() + "]"
        case .dot: "."
        case .start: "^"
        case .end: "$"
        case .wordBoundary(let isNegated): isNegated ? #"\B"# : #"\b"#
        case .sequence(let parts): parts.map { "(?:\($0.source))" }.joined()
        case .alternation(let parts): "(?:" + parts.map(\.source).joined(separator: "|") + ")"
        case .repetition(let body, let minimum, let maximum):
            "(?:\(body.source)){\(minimum),\(maximum.map(String.init) ?? "")}"
        }
    }

    private func hex(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16) }

    func isFound(in text: [Unicode.Scalar]) -> Bool {
        !ends(from: Set(0...text.count), in: text).isEmpty
    }

    private func ends(from places: Set<Int>, in text: [Unicode.Scalar]) -> Set<Int> {
        func step(where holds: (Unicode.Scalar) -> Bool) -> Set<Int> {
            Set(places.filter { $0 < text.count && holds(text[$0]) }.map { $0 + 1 })
        }
        func isWord(_ index: Int) -> Bool {
            text.indices.contains(index) && ["a", "b", "1"].contains(text[index])
        }
        switch self {
        case .scalar(let scalar): return step { $0 == scalar }
        case .characters(let ranges, let isNegated):
            return step { scalar in ranges.contains { $0.contains(scalar) } != isNegated }
        case .dot: return step { _ in true }
        case .start: return places.intersection([0])
        case .end: return places.intersection([text.count])
        case .wordBoundary(let isNegated):
            return places.filter { (isWord($0 - 1) != isWord($0)) != isNegated }
        case .sequence(let parts): return parts.reduce(places) { $1.ends(from: $0, in: text) }
        case .alternation(let parts):
            return parts.reduce(into: []) { $0.formUnion($1.ends(from: places, in: text)) }
        case .repetition(let body, let minimum, let maximum):
            var current = places
            for _ in 0..<minimum { current = body.ends(from: current, in: text) }
            var all = current
            // After as many rounds as there are places, nothing new turns up.
            for _ in minimum..<(maximum ?? (minimum + text.count + 1)) {
                current = body.ends(from: current, in: text)
                all.formUnion(current)
            }
            return all
        }
    }
}

/// A generator with a seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
