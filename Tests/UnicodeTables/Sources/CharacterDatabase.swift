/// The properties that the tables are made of, by code point.
struct CharacterDatabase {
    static let size = 0x11_0000

    let version: String
    private(set) var category = [String](repeating: "Cn", count: size)
    private(set) var combiningClass = [UInt8](repeating: 0, count: size)
    private(set) var bidiClass = [String](repeating: "L", count: size)
    private(set) var joiningType = [String](repeating: "U", count: size)
    private(set) var script = [String](repeating: "Zzzz", count: size)
    /// `Hangul_Syllable_Type`, empty for all else.
    private(set) var syllableType = [String](repeating: "", count: size)
    /// Canonical decompositions, one step.
    private(set) var decomposition: [Int: [Int]] = [:]
    private(set) var isExcludedFromComposition = [Bool](repeating: false, count: size)
    /// `NFC_Quick_Check` is not `Yes`.
    private(set) var mayChangeInNFC = [Bool](repeating: false, count: size)
    private(set) var changesInNFKCCaseFolding = [Bool](repeating: false, count: size)
    private(set) var isDefaultIgnorable = [Bool](repeating: false, count: size)
    private(set) var isNoncharacter = [Bool](repeating: false, count: size)
    private(set) var isWhiteSpace = [Bool](repeating: false, count: size)
    private(set) var isJoinControl = [Bool](repeating: false, count: size)

    /// Reads the files of a folder.
    init(folder: String) throws {
        let scripts = try DataFile("Scripts.txt", in: folder)
        guard let version = scripts.version else { throw TableError("Scripts.txt does not say its version") }
        self.version = version
        try readCharacters(in: folder)
        Self.assign(scripts.rows, to: &script)
        Self.assign(try DataFile("extracted/DerivedBidiClass.txt", in: folder).rows, to: &bidiClass)
        Self.assign(try DataFile("extracted/DerivedJoiningType.txt", in: folder).rows, to: &joiningType)
        Self.assign(try DataFile("HangulSyllableType.txt", in: folder).rows, to: &syllableType)
        for row in try DataFile("DerivedNormalizationProps.txt", in: folder).rows {
            switch row.fields.first {
            case "Full_Composition_Exclusion": Self.mark(row, in: &isExcludedFromComposition)
            case "NFC_QC": Self.mark(row, in: &mayChangeInNFC)
            case "Changes_When_NFKC_Casefolded": Self.mark(row, in: &changesInNFKCCaseFolding)
            default: break
            }
        }
        for row in try DataFile("DerivedCoreProperties.txt", in: folder).rows
        where row.fields.first == "Default_Ignorable_Code_Point" {
            Self.mark(row, in: &isDefaultIgnorable)
        }
        for row in try DataFile("PropList.txt", in: folder).rows {
            switch row.fields.first {
            case "Noncharacter_Code_Point": Self.mark(row, in: &isNoncharacter)
            case "White_Space": Self.mark(row, in: &isWhiteSpace)
            case "Join_Control": Self.mark(row, in: &isJoinControl)
            default: break
            }
        }
    }

    /// `UnicodeData.txt`, where large ranges are given by their first and last line.
    private mutating func readCharacters(in folder: String) throws {
        var first: Int?
        for row in try DataFile("UnicodeData.txt", in: folder).rows {
            guard row.fields.count == 14 else {
                throw TableError("UnicodeData.txt has a line of another shape")
            }
            let codePoint = row.codePoints.lowerBound
            for each in (first ?? codePoint)...codePoint {
                category[each] = row.fields[1]
                combiningClass[each] = UInt8(row.fields[2]) ?? 0
            }
            first = row.fields[0].hasSuffix(", First>") ? codePoint : nil
            // A decomposition with a tag is one of compatibility.
            if !row.fields[4].isEmpty, !row.fields[4].hasPrefix("<") {
                decomposition[codePoint] = row.fields[4].split(separator: " ").compactMap {
                    Int($0, radix: 16)
                }
            }
        }
    }

    private static func assign(_ rows: [DataFile.Row], to property: inout [String]) {
        for row in rows { for each in row.codePoints { property[each] = row.fields[0] } }
    }

    private static func mark(_ row: DataFile.Row, in property: inout [Bool]) {
        for each in row.codePoints { property[each] = true }
    }
}

/// Why no tables can be made.
struct TableError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
