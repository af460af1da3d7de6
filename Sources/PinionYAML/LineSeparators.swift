/// The characters U+0085, U+2028 and U+2029, which YAML 1.1 and so libyaml take for line breaks, and YAML 1.2
/// for text.
///
/// Read as libyaml does, `a: b<U+2028>c: d` has two keys, and quoted text loses its U+0085. So a file that has
/// any of the three is parsed with others in their place that it does not have: then libyaml's lines and
/// columns agree with everyone else's, quoted text gets its own back, and anywhere else they are an error.
struct LineSeparators {
    static let scalars: [Unicode.Scalar] = ["\u{85}", "\u{2028}", "\u{2029}"]
    private static let encoded: [[UInt8]] = scalars.map { Array(String($0).utf8) }

    /// For each of `scalars`, a private-use character in UTF-8, three bytes, that the file does not have; empty
    /// when it has them all.
    private let substitutes: [[UInt8]]
    /// Where quoted scalars lie, as numbers of scalars from the start of the file, in order.
    private(set) var quoted: [Range<Int>] = []

    /// Nil when the file has none of them, as nearly all do.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard Self.contains(bytes) else { return nil }
        var used: Set<UInt16> = []
        for index in bytes.indices.dropLast(2) where bytes[index] == 0xEE {
            used.insert(UInt16(bytes[index + 1]) << 8 | UInt16(bytes[index + 2]))
        }
        // U+E000 to U+EFFF.
        var free: [[UInt8]] = []
        for second in UInt8(0x80)...0xBF {
            for third in UInt8(0x80)...0xBF where free.count < Self.scalars.count {
                if !used.contains(UInt16(second) << 8 | UInt16(third)) { free.append([0xEE, second, third]) }
            }
        }
        substitutes = free.count == Self.scalars.count ? free : []
    }

    mutating func allow(_ range: Range<Int>) { quoted.append(range) }

    /// Which of `scalars` starts at `index`.
    static func match(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        switch bytes[index] {
        case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: 0
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
            bytes[index + 2] == 0xA8 ? 1 : bytes[index + 2] == 0xA9 ? 2 : nil
        default: nil
        }
    }

    /// Eight bytes a step while they are ASCII.
    private static func contains(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < bytes.count {
            if index + 8 <= bytes.count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
                continue
            }
            if match(bytes, at: index) != nil { return true }
            index += 1
        }
        return false
    }

    /// The file with each of the three replaced. Scalars keep their numbers.
    func replaced(in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard !substitutes.isEmpty else { return Array(bytes) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let which = Self.match(bytes, at: index) {
                result += substitutes[which]
                index += Self.encoded[which].count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// Which of `scalars` the substitute at `index` stands for.
    func substituted(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        guard bytes[index] == 0xEE, index + 2 < bytes.count else { return nil }
        return substitutes.firstIndex { $0[1] == bytes[index + 1] && $0[2] == bytes[index + 2] }
    }

    /// A value with the three back in place; nil when it has none.
    func restored(in value: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard value.indices.contains(where: { substituted(value, at: $0) != nil }) else { return nil }
        var result: [UInt8] = []
        var index = 0
        while index < value.count {
            if let which = substituted(value, at: index) {
                result += Self.encoded[which]
                index += 3
            } else {
                result.append(value[index])
                index += 1
            }
        }
        return result
    }
}
