import Testing

@testable import PinionIDN

/// The tables against the properties of the standard library, which come another way from the same source. They may be
/// of a later version of Unicode, so only code points that ours knows are compared.
@Suite struct TableTests {
    /// Assigned in the version of the tables.
    static let scalars: [Unicode.Scalar] = {
        let parts = "\(InternationalizedHostname.unicodeVersion)".split(separator: ".").compactMap { Int($0) }
        let (major, minor) = (parts.first ?? 0, parts.dropFirst().first ?? 0)
        var scalars: [Unicode.Scalar] = []
        var codePoint: UInt32 = 0
        // Planes 4 to 16 hold nothing that a label may.
        while codePoint < 0x4_0000 {
            if let scalar = Unicode.Scalar(codePoint), let age = scalar.properties.age,
                (age.major, age.minor) <= (major, minor)
            {
                scalars.append(scalar)
            }
            codePoint += 1
        }
        return scalars
    }()

    /// RFC 5892, section 3, by the standard library's properties.
    private func isPermitted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: return true
        case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660...0x669, 0x6F0...0x6F9, 0x200C, 0x200D: return true
        case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: return false
        case 0x2D, 0x30...0x39, 0x61...0x7A: return true
        case 0x1D100...0x1D1FF, 0x1D200...0x1D24F, 0x20D0...0x20FF: return false
        case 0x1100...0x11FF, 0xA960...0xA97C, 0xD7B0...0xD7FB: return false
        default: break
        }
        let properties = scalar.properties
        if properties.changesWhenNFKCCaseFolded || properties.isDefaultIgnorableCodePoint
            || properties.isWhitespace || properties.isNoncharacterCodePoint
        {
            return false
        }
        switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .decimalNumber, .modifierLetter,
            .nonspacingMark,
            .spacingMark:
            return true
        default:
            return false
        }
    }

    @Test func derivedPropertyAndCombiningClass() {
        #expect(Self.scalars.count > 100_000)
        var wrong: [String] = []
        for scalar in Self.scalars {
            let properties = CodePointProperties(scalar.value)
            let isPermitted = isPermitted(scalar)
            let category = scalar.properties.generalCategory
            let isMark = category == .nonspacingMark || category == .spacingMark || category == .enclosingMark
            if (properties.status != .refused) != isPermitted || (isPermitted && properties.isMark != isMark)
                || CombiningClass.value(of: scalar.value)
                    != UInt32(scalar.properties.canonicalCombiningClass.rawValue)
            {
                wrong.append("U+" + String(scalar.value, radix: 16))
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(20)) and so on, \(wrong.count) in all")
    }

    @Test func whatNoLabelMayHold() {
        for codePoint: UInt32 in [0xD800, 0xDFFF, 0x3_FFFF, 0x4_0000, 0xE_0100, 0xF_0000, 0x10_FFFF, .max] {
            #expect(CodePointProperties(codePoint).status == .refused)
            #expect(CombiningClass.value(of: codePoint) == 0)
        }
    }

    /// One of each value that the rules tell apart.
    @Test func joiningTypesDirectionsAndScripts() {
        #expect(CodePointProperties(0x0628).joiningType == .dual)
        #expect(CodePointProperties(0x0627).joiningType == .right)
        #expect(CodePointProperties(0xA872).joiningType == .left)
        #expect(CodePointProperties(0x0301).joiningType == .transparent)
        #expect(CodePointProperties(0x61).joiningType == .none)
        #expect(CodePointProperties(0x61).bidiClass == .leftToRight)
        #expect(CodePointProperties(0x05D0).bidiClass == .rightToLeft)
        #expect(CodePointProperties(0x0628).bidiClass == .rightToLeft)
        #expect(CodePointProperties(0x0660).bidiClass == .arabicNumber)
        #expect(CodePointProperties(0x06F0).bidiClass == .europeanNumber)
        #expect(CodePointProperties(0x0301).bidiClass == .nonspacingMark)
        #expect(CodePointProperties(0x2D).bidiClass == .neutral)
        #expect(CodePointProperties(0x03B1).script == .greek)
        #expect(CodePointProperties(0x05D0).script == .hebrew)
        #expect(CodePointProperties(0x3041).script == .japanese)
        #expect(CodePointProperties(0x30A1).script == .japanese)
        #expect(CodePointProperties(0x4E00).script == .japanese)
        #expect(CodePointProperties(0x30FC).script == .other)
        #expect(CodePointProperties(0xAC00).script == .other)
    }
}
