/// How names of members, or the texts of an enumeration, are compared.
public enum JSONNameMatching: Sendable, Hashable {
    /// Byte by byte.
    case exact
    /// Byte by byte, except that A-Z and a-z are alike.
    case ignoringCase
    /// As ``ignoringCase``, and underscores do not count: `dns_record` is `DnsRecord`.
    case ignoringCaseAndUnderscores

    /// Whether two texts are the same.
    @usableFromInline
    func areAlike(
        _ left: UnsafePointer<UInt8>, _ leftCount: Int, _ right: UnsafePointer<UInt8>, _ rightCount: Int
    ) -> Bool {
        switch self {
        case .exact:
            return leftCount == rightCount && equalBytes(left, right, leftCount)
        case .ignoringCase:
            guard leftCount == rightCount else { return false }
            var index = 0
            while index < leftCount {
                // Eight bytes at a time, the last eight perhaps overlapping those before. Letters differ in one
                // bit from their capitals; other characters do too, so only equal or quite different words decide.
                if leftCount >= 8 {
                    let at = min(index, leftCount - 8)
                    let difference =
                        UnsafeRawPointer(left).loadUnaligned(fromByteOffset: at, as: UInt64.self)
                        ^ UnsafeRawPointer(right).loadUnaligned(fromByteOffset: at, as: UInt64.self)
                    if difference & ~0x2020_2020_2020_2020 != 0 { return false }
                    if difference == 0 {
                        index = at + 8
                        continue
                    }
                }
                let end = min(index + 8, leftCount)
                while index < end {
                    if lowercase(left[index]) != lowercase(right[index]) { return false }
                    index += 1
                }
            }
            return true
        case .ignoringCaseAndUnderscores:
            var (i, j) = (0, 0)
            while true {
                while i < leftCount, left[i] == UInt8(ascii: "_") { i += 1 }
                while j < rightCount, right[j] == UInt8(ascii: "_") { j += 1 }
                if i == leftCount || j == rightCount { return i == leftCount && j == rightCount }
                if lowercase(left[i]) != lowercase(right[j]) { return false }
                i += 1
                j += 1
            }
        }
    }

    /// A name as it is compared: the same for names that are alike, and for no others.
    package func folded(_ name: [UInt8]) -> [UInt8] {
        switch self {
        case .exact: name
        case .ignoringCase: name.map(lowercase)
        case .ignoringCaseAndUnderscores: name.filter { $0 != UInt8(ascii: "_") }.map(lowercase)
        }
    }

    /// Sixteen bits that are equal for texts that are alike. Eight bytes behind the text may be read.
    func fingerprint(_ start: UnsafePointer<UInt8>, _ count: Int) -> UInt16 {
        if self != .ignoringCaseAndUnderscores { return NameFingerprint.of(start, count) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 8) { text in
            text.initialize(repeating: 0)
            var length = 0
            for index in 0..<count where start[index] != UInt8(ascii: "_") {
                text[length] = start[index]
                length += 1
            }
            return text.baseAddress.map { NameFingerprint.of($0, length) } ?? 0
        }
    }
}

/// The byte, or its small letter if it is one of A-Z.
@inline(__always)
func lowercase(_ byte: UInt8) -> UInt8 { byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte }
