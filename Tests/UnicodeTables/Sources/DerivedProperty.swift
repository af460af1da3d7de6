/// What RFC 5892 says of a code point in a label.
enum DerivedProperty: String, CaseIterable {
    case valid = "PVALID"
    case joinControl = "CONTEXTJ"
    case inContext = "CONTEXTO"
    case disallowed = "DISALLOWED"
    case unassigned = "UNASSIGNED"

    /// The algorithm of section 3, in its order. Category G, `BackwardCompatible`, is empty.
    init(_ codePoint: Int, in database: CharacterDatabase) {
        if let exception = Self.exceptions[codePoint] {
            self = exception
        } else if database.category[codePoint] == "Cn", !database.isNoncharacter[codePoint] {
            self = .unassigned
        } else if Self.isLetterDigitHyphen(codePoint) {
            self = .valid
        } else if database.isJoinControl[codePoint] {
            self = .joinControl
        } else if Self.isUnstable(codePoint, in: database) || Self.isIgnorable(codePoint, in: database)
            || Self.isInIgnorableBlock(codePoint)
            || ["L", "V", "T"].contains(database.syllableType[codePoint])
        {
            self = .disallowed
        } else {
            self = Self.letterDigits.contains(database.category[codePoint]) ? .valid : .disallowed
        }
    }

    /// Section 2.1, category A.
    private static let letterDigits: Set<String> = ["Ll", "Lu", "Lo", "Nd", "Lm", "Mn", "Mc"]

    /// Section 2.2, category B: changed by NFKC, case folding and NFKC again. `Changes_When_NFKC_Casefolded` differs
    /// from that at default ignorable code points only (tried over all of Unicode 15), which category C refuses too.
    private static func isUnstable(_ codePoint: Int, in database: CharacterDatabase) -> Bool {
        database.changesInNFKCCaseFolding[codePoint]
    }

    /// Section 2.3, category C.
    private static func isIgnorable(_ codePoint: Int, in database: CharacterDatabase) -> Bool {
        database.isDefaultIgnorable[codePoint] || database.isWhiteSpace[codePoint]
            || database.isNoncharacter[codePoint]
    }

    /// Section 2.4, category D: Combining Diacritical Marks for Symbols, Musical Symbols, Ancient Greek Musical
    /// Notation.
    private static func isInIgnorableBlock(_ codePoint: Int) -> Bool {
        switch codePoint {
        case 0x20D0...0x20FF, 0x1_D100...0x1_D1FF, 0x1_D200...0x1_D24F: true
        default: false
        }
    }

    /// Section 2.5, category E.
    private static func isLetterDigitHyphen(_ codePoint: Int) -> Bool {
        switch codePoint {
        case 0x2D, 0x30...0x39, 0x61...0x7A: true
        default: false
        }
    }

    /// Section 2.6, category F.
    private static let exceptions: [Int: DerivedProperty] = {
        let valid = [0x00DF, 0x03C2, 0x06FD, 0x06FE, 0x0F0B, 0x3007]
        let inContext =
            [0x00B7, 0x0375, 0x05F3, 0x05F4, 0x30FB] + Array(0x0660...0x0669) + Array(0x06F0...0x06F9)
        let disallowed = [0x0640, 0x07FA, 0x302E, 0x302F] + Array(0x3031...0x3035) + [0x303B]
        var exceptions: [Int: DerivedProperty] = [:]
        for codePoint in valid { exceptions[codePoint] = .valid }
        for codePoint in inContext { exceptions[codePoint] = .inContext }
        for codePoint in disallowed { exceptions[codePoint] = .disallowed }
        return exceptions
    }()
}
