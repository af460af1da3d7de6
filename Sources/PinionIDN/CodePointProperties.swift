/// What the rules for labels ask of a code point. Code points that no label may hold have no properties.
struct CodePointProperties: Sendable {
    /// The derived property of RFC 5892, section 3. `DISALLOWED` and `UNASSIGNED` are one here: both refuse.
    enum Status: Sendable {
        case refused
        /// `PVALID`.
        case valid
        /// `CONTEXTJ` or `CONTEXTO`: depends on the rest of the label.
        case inContext
    }

    /// `Joining_Type`.
    enum JoiningType: Sendable {
        case none
        case left
        case right
        case dual
        case transparent
    }

    /// `Bidi_Class`, as far as the rule of RFC 5893 tells classes apart.
    enum BidiClass: Sendable {
        /// ES, CS, ET, ON and BN.
        case neutral
        /// L.
        case leftToRight
        /// R and AL.
        case rightToLeft
        /// AN.
        case arabicNumber
        /// EN.
        case europeanNumber
        /// NSM.
        case nonspacingMark
    }

    /// `Script`, as far as the rules of RFC 5892, appendix A, tell scripts apart.
    enum Script: Sendable {
        case other
        case greek
        case hebrew
        /// Hiragana, Katakana and Han.
        case japanese
    }

    private static let table = EncodedTable(text: UnicodeTables.properties, width: 5)

    private let bits: UInt32

    init(_ codePoint: UInt32) {
        bits = Self.table.value(of: codePoint)
    }

    var status: Status {
        switch bits & 3 {
        case 1: .valid
        case 2: .inContext
        default: .refused
        }
    }

    /// `General_Category` is a mark.
    var isMark: Bool { bits >> 2 & 1 == 1 }

    /// Whether NFC may replace or move the code point: `NFC_Quick_Check` is not `Yes`, or its combining class is
    /// not 0. A text without such code points is in NFC (UAX #15, section 9).
    var mayChangeInNFC: Bool { bits >> 3 & 1 == 1 }

    var joiningType: JoiningType {
        switch bits >> 4 & 7 {
        case 1: .left
        case 2: .right
        case 3: .dual
        case 4: .transparent
        default: .none
        }
    }

    var bidiClass: BidiClass {
        switch bits >> 7 & 7 {
        case 1: .leftToRight
        case 2: .rightToLeft
        case 3: .arabicNumber
        case 4: .europeanNumber
        case 5: .nonspacingMark
        default: .neutral
        }
    }

    var script: Script {
        switch bits >> 10 & 3 {
        case 1: .greek
        case 2: .hebrew
        case 3: .japanese
        default: .other
        }
    }
}

/// `Canonical_Combining_Class`.
enum CombiningClass {
    /// The class of signs that join or kill a vowel.
    static let virama: UInt32 = 9

    private static let table = EncodedTable(text: UnicodeTables.combiningClasses, width: 5)

    static func value(of codePoint: UInt32) -> UInt32 { table.value(of: codePoint) }
}
