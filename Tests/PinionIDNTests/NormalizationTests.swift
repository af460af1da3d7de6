import Foundation
import Testing

@testable import PinionIDN

/// Normalization form C against Foundation's, which has tables of its own.
@Suite struct NormalizationTests {
    private func expected(_ scalars: [UInt32]) -> [UInt32] {
        var text = String.UnicodeScalarView()
        for scalar in scalars.compactMap(Unicode.Scalar.init) { text.append(scalar) }
        return String(text).precomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
    }

    /// Those that change, and one in 64 of those that do not: Foundation takes 10 us for each.
    @Test func everyCodePoint() {
        var wrong: [String] = []
        for scalar in TableTests.scalars.map(\.value) {
            let composed = Normalization.composed([scalar])
            guard composed != [scalar] || scalar.isMultiple(of: 64) else { continue }
            if composed != expected([scalar]) { wrong.append(String(scalar, radix: 16)) }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(20)) and so on, \(wrong.count) in all")
    }

    /// Letters and the marks that compose with them or move among them.
    @Test func randomTexts() {
        var generator = Generator(state: 15)
        // Foundation of Swift 6.3 does not reorder what U+0F73, U+0F75 and U+0F81 decompose to (definition D109), so
        // they are tested below.
        let known = TableTests.scalars.map(\.value).filter { ![0xF73, 0xF75, 0xF81].contains($0) }
        let marks = known.filter { CodePointProperties($0).mayChangeInNFC || 0x1160...0x11C2 ~= $0 }
        let frequent: [UInt32] = [
            0x300, 0x301, 0x302, 0x306, 0x307, 0x308, 0x31B, 0x323, 0x327, 0x328, 0x345,
        ]
        let letters: [UInt32] =
            [
                0x61, 0x65, 0x6F, 0x75, 0x1E69, 0x1ED1, 0x3B1, 0x1F82, 0x9C7, 0xB47, 0x1100, 0x1112, 0xAC00,
                0xD788, 0xF900,
            ]
            + known.lazy.filter { Normalization.composed([$0]) != [$0] }.prefix(500)
        #expect(marks.count > 500)
        var changed = 0
        for _ in 0..<2_000 {
            var text: [UInt32] = []
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                text.append(letters.randomElement(using: &generator) ?? 0x61)
                for _ in 0..<Int.random(in: 0...3, using: &generator) {
                    let pool = Bool.random(using: &generator) ? frequent : marks
                    text.append(pool.randomElement(using: &generator) ?? 0x301)
                }
            }
            let composed = Normalization.composed(text)
            if composed != text { changed += 1 }
            #expect(composed == expected(text), "\(text.map { String($0, radix: 16) })")
            #expect(Normalization.composed(composed) == composed)
        }
        #expect(changed > 500)
    }

    /// Signs of class 0 that decompose to marks of other classes.
    @Test func marksInsideDecompositions() {
        #expect(Normalization.composed([0xF40, 0x302, 0xF73]) == [0xF40, 0xF71, 0xF72, 0x302])
        #expect(Normalization.composed([0xF40, 0x302, 0xF81, 0x327]) == [0xF40, 0xF71, 0xF80, 0x327, 0x302])
    }
}
