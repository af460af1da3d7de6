/// The tables of PinionIDN, as `EncodedTable`s: `CodePointProperties`, `CombiningClasses` and `Composition` over there
/// read them.
struct TableWriter {
    let database: CharacterDatabase

    /// The last code point that any table may speak of; those behind it are refused in labels.
    private static let lastCodePoint = 0x3_FFFF

    func file() throws -> String {
        let (pairs, order) = try compositions()
        let declarations = [
            try properties().declaration(
                of: "properties",
                comment:
                    "By first code point of a run (3 digits): what `CodePointProperties` packs (2 digits)."),
            try combiningClasses().declaration(
                of: "combiningClasses",
                comment: "By first code point of a run (3 digits): `Canonical_Combining_Class` (2 digits)."),
            pairs.declaration(
                of: "decompositions",
                comment:
                    "By code point: its canonical decomposition, one or two more (3 digits each; 0 is none)."),
            order.declaration(
                of: "compositions",
                comment: "The decompositions (2 digits each) that NFC undoes, by what they decompose to."),
        ]
        return """
            // Tables of Unicode \(database.version), written by Tests/UnicodeTables, whose Package.swift says how.
            // Made from the Unicode Character Database, © Unicode, Inc. (https://www.unicode.org/license.txt).
            // swift-format-ignore-file

            /// What IDNA needs of the Unicode Character Database; `EncodedTable` says how numbers are written.
            enum UnicodeTables {
                /// The version of Unicode.
                static let version: StaticString = "\(database.version)"

            \(declarations.joined(separator: "\n"))}

            """
    }

    // MARK: Properties of code points in labels

    private func properties() throws -> EncodedTable {
        try runs { codePoint in
            let status: Int
            switch DerivedProperty(codePoint, in: database) {
            case .disallowed, .unassigned: return 0
            case .valid: status = 1
            case .joinControl, .inContext: status = 2
            }
            let isMark = ["Mn", "Mc", "Me"].contains(database.category[codePoint]) ? 1 : 0
            let mayChange =
                database.mayChangeInNFC[codePoint] || database.combiningClass[codePoint] != 0 ? 1 : 0
            return status | isMark << 2 | mayChange << 3 | joiningType(codePoint) << 4
                | (try bidiClass(codePoint)) << 7 | script(codePoint) << 10
        }
    }

    private func joiningType(_ codePoint: Int) -> Int {
        switch database.joiningType[codePoint] {
        case "L": 1
        case "R": 2
        case "D": 3
        case "T": 4
        default: 0
        }
    }

    private func bidiClass(_ codePoint: Int) throws -> Int {
        switch database.bidiClass[codePoint] {
        case "ES", "CS", "ET", "ON", "BN": return 0
        case "L": return 1
        case "R", "AL": return 2
        case "AN": return 3
        case "EN": return 4
        case "NSM": return 5
        case let other:
            throw TableError("U+\(String(codePoint, radix: 16)) is valid in labels and of class \(other)")
        }
    }

    private func script(_ codePoint: Int) -> Int {
        switch database.script[codePoint] {
        case "Greek": 1
        case "Hebrew": 2
        case "Hiragana", "Katakana", "Han": 3
        default: 0
        }
    }

    // MARK: Normalization

    private func combiningClasses() throws -> EncodedTable {
        try runs { Int(database.combiningClass[$0]) }
    }

    /// The decompositions, and the places of those that compose again, sorted by what they decompose to.
    private func compositions() throws -> (decompositions: EncodedTable, order: EncodedTable) {
        var decompositions = EncodedTable()
        var composing: [(pair: [Int], place: Int)] = []
        for (place, (codePoint, parts)) in database.decomposition.sorted(by: { $0.key < $1.key }).enumerated()
        {
            guard 1...2 ~= parts.count, codePoint <= Self.lastCodePoint,
                parts.allSatisfy({ $0 <= Self.lastCodePoint }),
                parts.dropFirst().allSatisfy({ database.decomposition[$0] == nil })
            else {
                throw TableError(
                    "U+\(String(codePoint, radix: 16)) decomposes in a way that was not thought of")
            }
            decompositions.append(codePoint, digits: 3)
            decompositions.append(parts[0], digits: 3)
            decompositions.append(parts.count == 2 ? parts[1] : 0, digits: 3)
            if parts.count == 2, !database.isExcludedFromComposition[codePoint] {
                composing.append((parts, place))
            }
        }
        var order = EncodedTable()
        for composition in composing.sorted(by: { $0.pair.lexicographicallyPrecedes($1.pair) }) {
            guard composition.place < 1 << 12 else {
                throw TableError("more decompositions than two digits count")
            }
            order.append(composition.place, digits: 2)
        }
        return (decompositions, order)
    }

    // MARK: Runs

    /// Runs of equal value: the first code point in three digits, the value in two.
    private func runs(of value: (Int) throws -> Int) throws -> EncodedTable {
        var table = EncodedTable()
        var current = -1
        for codePoint in 0..<CharacterDatabase.size {
            let next = try value(codePoint)
            if next == current { continue }
            guard codePoint <= Self.lastCodePoint else {
                throw TableError("planes above the third are in use")
            }
            table.append(codePoint, digits: 3)
            table.append(next, digits: 2)
            current = next
        }
        return table
    }
}
