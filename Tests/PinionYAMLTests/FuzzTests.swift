import PinionDiagnostics
import PinionYAML
import Testing

/// Damaged documents: whatever they say, the reader returns a tree or an error with a place, never traps, and
/// every node and finding can be looked at.
@Suite struct FuzzTests {
    private static let document = """
        %YAML 1.1
        ---
        openapi: "3.1.0" # comment é
        info: {title: 'it''s', version: 1.10, x: [~, 0x1F, .inf, !!str 3]}
        base: &base
          type: object
          "日本\\u00e9": |2-
              text
            more
        paths:
          /a/{b}: &path
            get: *base
            ? put
            : <<: [*base, {a: 1}]
              b: >+
                folded
                text

              c: "a\\
                 b \u{2028}"
          /c: *path
        - nope
        ...

        """

    /// Walks everything a caller could reach.
    private func visit(_ node: Node, _ budget: inout Int) {
        guard budget > 0 else { return }
        budget -= 1
        #expect(node.location.line >= 1 && node.location.column >= 1 && node.location.length >= 1)
        _ = node.scalar
        _ = node.text
        for element in node.elements { visit(element, &budget) }
        for member in node.members {
            #expect(
                node[member.key.text] == member.value || member.key.text.unicodeScalars.contains("\u{FFFD}"))
            visit(member.value, &budget)
        }
    }

    private func check(_ bytes: [UInt8], path: String = "f.yaml") {
        let reading = Reading(bytes, path: path)
        #expect((reading.tree == nil) == reading.diagnostics.hasErrors)
        for finding in reading.diagnostics.all {
            #expect(finding.location != nil)
            let lines = bytes.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
            #expect(Int(finding.location?.line ?? 0) <= lines)
        }
        for format in DiagnosticFormat.allCases {
            #expect(format.render(reading.diagnostics, sources: reading.sources).utf8.count < 1_000_000)
        }
        var budget = 500
        if let root = reading.tree?.root { visit(root, &budget) }
    }

    @Test func everyPrefix() {
        let bytes = Array(Self.document.utf8)
        for end in 0...bytes.count { check(Array(bytes[..<end])) }
    }

    @Test func everySuffix() {
        let bytes = Array(Self.document.utf8)
        for start in 0...bytes.count { check(Array(bytes[start...])) }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func damagedBytes(seed: UInt64) {
        var random = SplitMix64(state: seed)
        let original = Array(Self.document.utf8)
        let likely = Array("[]{}:,&*!|>'\"%@`#-? \t\n\r~<0a\u{2028}\u{85}\u{FEFF}\0".utf8)
        for _ in 0..<400 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
                case 1: bytes[index] = likely.randomElement(using: &random) ?? 0
                case 2: bytes.insert(likely.randomElement(using: &random) ?? 0, at: index)
                default: bytes.remove(at: index)
                }
            }
            check(bytes)
        }
    }

    @Test func everyPrefixAndDamageOfJSON() {
        let bytes = Array(
            "\u{FEFF}{\"a\": [1, -2.5e3, true, null], \"é\\ud83d\\ude00\\n\": {\"<<\": {}}}\n".utf8)
        var random = SplitMix64(state: 7)
        for path in ["f.json", "f.yaml"] {
            for end in 0...bytes.count { check(Array(bytes[..<end]), path: path) }
            for index in bytes.indices {
                for _ in 0..<4 {
                    var damaged = bytes
                    damaged[index] = .random(in: .min ... .max, using: &random)
                    check(damaged, path: path)
                }
            }
        }
    }

    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func randomIndicators(seed: UInt64) {
        var random = SplitMix64(state: seed)
        let likely = Array("[]{}:::,&&**!|>'\"?--  \n\nabé~<<1".utf8)
        for _ in 0..<400 {
            check(
                (0..<Int.random(in: 0..<60, using: &random)).map { _ in
                    likely.randomElement(using: &random) ?? 0
                })
        }
    }
}

/// The same numbers on every machine (Steele, Lea, Flood 2014).
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
