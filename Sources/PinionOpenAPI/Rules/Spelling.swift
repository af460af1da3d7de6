/// Finds what somebody meant to write.
enum Spelling {
    /// The candidate nearest to `word`, when one is near enough to be meant: at most one edit for three letters,
    /// without regard to case. Of equally near ones the first.
    static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let letters = Array(word.utf8.prefix(100)).map(lowercased)
        var best: (candidate: String, distance: Int)?
        for candidate in candidates {
            let other = candidate.utf8.prefix(100).map(lowercased)
            let limit = min(best.map { $0.distance - 1 } ?? .max, max(1, min(letters.count, other.count) / 3))
            guard abs(letters.count - other.count) <= limit,
                let found = distance(letters, other, limit: limit)
            else { continue }
            best = (candidate, found)
            if found == 0 { break }
        }
        return best?.candidate
    }

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
