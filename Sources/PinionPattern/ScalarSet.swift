/// A set of Unicode scalars, as sorted ranges that neither overlap nor touch. Surrogate code points are
/// dropped on the way in: no UTF-8 text contains one.
struct ScalarSet: Hashable, Sendable {
    let ranges: [ClosedRange<UInt32>]

    static let lastCodePoint: UInt32 = 0x10_FFFF
    static let surrogates: ClosedRange<UInt32> = 0xD800...0xDFFF

    static let any = ScalarSet([0...lastCodePoint])
    /// `\d`: ASCII only (ECMA-262, CharacterClassEscape).
    static let digits = ScalarSet([0x30...0x39])
    /// `\w`: ASCII only, as the `i` flag is never set.
    static let wordCharacters = ScalarSet([0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
    /// `\s`: WhiteSpace and LineTerminator.
    static let whiteSpace = ScalarSet([
        0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
        0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])
    /// What `.` leaves out.
    static let lineTerminators = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029])

    /// The union of code point ranges in any order.
    init(_ unordered: [ClosedRange<UInt32>]) {
        var merged: [ClosedRange<UInt32>] = []
        for range in unordered.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = merged.last, range.lowerBound <= last.upperBound &+ 1 {
                merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        self.ranges = merged.flatMap(Self.withoutSurrogates)
    }

    init(codePoint: UInt32) {
        self.ranges = Self.surrogates.contains(codePoint) ? [] : [codePoint...codePoint]
    }

    var complement: ScalarSet {
        var gaps: [ClosedRange<UInt32>] = []
        var next: UInt32 = 0
        for range in ranges {
            if next < range.lowerBound { gaps.append(next...(range.lowerBound - 1)) }
            next = range.upperBound + 1
        }
        if next <= Self.lastCodePoint { gaps.append(next...Self.lastCodePoint) }
        return ScalarSet(gaps)
    }

    enum Coverage {
        case none
        case some
        case all
    }

    /// How much of `block`, which holds no surrogates, belongs to the set.
    func coverage(of block: ClosedRange<UInt32>) -> Coverage {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < block.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low < ranges.count, ranges[low].lowerBound <= block.upperBound else { return .none }
        let covers =
            ranges[low].lowerBound <= block.lowerBound && block.upperBound <= ranges[low].upperBound
        return covers ? .all : .some
    }

    private static func withoutSurrogates(_ range: ClosedRange<UInt32>) -> [ClosedRange<UInt32>] {
        guard range.overlaps(surrogates) else { return [range] }
        var parts: [ClosedRange<UInt32>] = []
        if range.lowerBound < surrogates.lowerBound {
            parts.append(range.lowerBound...(surrogates.lowerBound - 1))
        }
        if range.upperBound > surrogates.upperBound {
            parts.append((surrogates.upperBound + 1)...range.upperBound)
        }
        return parts
    }
}
