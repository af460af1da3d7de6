/// Normalization form C (UAX #15; The Unicode Standard, section 3.11).
enum Normalization {
    /// A text in NFC. Ordering marks takes time quadratic in the longest run of them, so callers bound the length.
    static func composed(_ scalars: [UInt32]) -> [UInt32] {
        var decomposed: [UInt32] = []
        decomposed.reserveCapacity(scalars.count * 2)
        for scalar in scalars { decompose(scalar, into: &decomposed) }
        var classes = decomposed.map(CombiningClass.value(of:))
        order(&decomposed, &classes)
        return compose(decomposed, classes)
    }

    // MARK: Decomposition

    private static let decompositions = EncodedTable(text: UnicodeTables.decompositions, width: 9)

    /// Only the first part of a decomposition can decompose again. Hangul syllables are left whole: taking them
    /// apart and together again would change nothing.
    private static func decompose(_ scalar: UInt32, into output: inout [UInt32]) {
        let place = decompositions.count { decompositions.codePoint($0) < scalar }
        guard place < decompositions.count, decompositions.codePoint(place) == scalar else {
            output.append(scalar)
            return
        }
        let parts = parts(ofDecomposition: place)
        decompose(parts.first, into: &output)
        if parts.second != 0 { output.append(parts.second) }
    }

    private static func parts(ofDecomposition place: Int) -> (first: UInt32, second: UInt32) {
        (
            decompositions.number(place, column: 3, digits: 3),
            decompositions.number(place, column: 6, digits: 3)
        )
    }

    // MARK: Order

    /// Sorts runs of marks by class, keeping the order of equals (definition D109).
    private static func order(_ scalars: inout [UInt32], _ classes: inout [UInt32]) {
        for index in classes.indices.dropFirst() where classes[index] != 0 {
            var place = index
            while place > 0, classes[place - 1] > classes[place] {
                classes.swapAt(place, place - 1)
                scalars.swapAt(place, place - 1)
                place -= 1
            }
        }
    }

    // MARK: Composition

    /// The places of decompositions, by what they decompose to.
    private static let compositions = EncodedTable(text: UnicodeTables.compositions, width: 2)

    /// Definition D117.
    private static func compose(_ scalars: [UInt32], _ classes: [UInt32]) -> [UInt32] {
        var output: [UInt32] = []
        output.reserveCapacity(scalars.count)
        var starter: Int?
        // The class of the last mark that was kept; nil right behind the starter.
        var lastClass: UInt32?
        for (scalar, combiningClass) in zip(scalars, classes) {
            let isBlocked = lastClass.map { $0 == 0 || $0 >= combiningClass } ?? false
            if let starter, !isBlocked, let composite = composite(output[starter], scalar) {
                output[starter] = composite
                continue
            }
            if combiningClass == 0 {
                starter = output.count
                lastClass = nil
            } else {
                lastClass = combiningClass
            }
            output.append(scalar)
        }
        return output
    }

    private static func composite(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if let syllable = hangulSyllable(first, second) { return syllable }
        let decomposition = { (record: Int) in Int(compositions.number(record, column: 0, digits: 2)) }
        let record = compositions.count { parts(ofDecomposition: decomposition($0)) < (first, second) }
        guard record < compositions.count else { return nil }
        let place = decomposition(record)
        return parts(ofDecomposition: place) == (first, second) ? decompositions.codePoint(place) : nil
    }

    /// Section 3.12.
    private static func hangulSyllable(_ first: UInt32, _ second: UInt32) -> UInt32? {
        switch (first, second) {
        case (0x1100...0x1112, 0x1161...0x1175):
            return 0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28
        case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (first - 0xAC00) % 28 == 0:
            return first + (second - 0x11A7)
        default:
            return nil
        }
    }
}
