/// Finds what somebody meant to write, for so many words: a file of nothing but mistakes must not take quadratic
/// time.
public struct Spelling: Sendable {
    /// How many more candidates to compare with. Each costs at most 40 times 40 steps.
    private var budget = 50_000

    /// A fresh budget.
    public init() {}

    /// The candidate nearest to `word`, when one is near enough to be meant: at most one edit for three letters,
    /// without regard to case. Of equally near ones the first.
    public mutating func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        guard budget > 0, word.utf8.count <= Self.longest else { return nil }
        let letters = word.utf8.map(Self.lowercased)
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            budget -= 1
            guard budget > 0 else { return nil }
            guard candidate.utf8.count <= Self.longest else { continue }
            let other = candidate.utf8.map(Self.lowercased)
            let limit = min(best.map { $0.distance - 1 } ?? .max, max(1, min(letters.count, other.count) / 3))
            guard abs(letters.count - other.count) <= limit,
                let found = Self.distance(letters, other, limit: limit)
            else { continue }
            best = (candidate, found)
            if found == 0 { break }
        }
        return best?.candidate
    }

    /// Longer words are not looked at.
    private static let longest = 40

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
    }

    /// The optimal string alignment distance, nil past `limit`: insertions, deletions, replacements and swaps of
    /// neighbours.
    private static func distance(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        guard limit >= 0 else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in 0..<right.count {
                var cost = min(
                    last[column] + (left[row] == right[column] ? 0 : 1), last[column + 1] + 1,
                    current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}
