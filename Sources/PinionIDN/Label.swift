/// A label in Unicode: its code points, and what the rules ask of them.
struct Label: Sendable {
    let scalars: [UInt32]
    let properties: [CodePointProperties]

    init(_ scalars: [UInt32]) {
        self.scalars = scalars
        properties = scalars.map(CodePointProperties.init)
    }

    /// Whether the label is a U-label (RFC 5890, section 2.3.2.1) but for its length and the rule on direction,
    /// which asks for the rest of the name: RFC 5891, sections 4.1 and 4.2.
    var isPermitted: Bool {
        guard let first = scalars.first, let last = scalars.last, scalars.contains(where: { $0 >= 0x80 })
        else { return false }
        // Section 4.2.3.1.
        guard first != .hyphen, last != .hyphen, !scalars.hasHyphensInThirdAndFourthPlace else {
            return false
        }
        // Section 4.2.3.2.
        guard !properties[0].isMark else { return false }
        for (index, each) in properties.enumerated() {
            switch each.status {
            case .refused: return false
            case .valid: continue
            case .inContext: if !isPermittedInContext(index) { return false }
            }
        }
        // Section 4.1: in NFC already.
        return !properties.contains(where: \.mayChangeInNFC) || Normalization.composed(scalars) == scalars
    }

    // MARK: Context (RFC 5892, appendix A)

    private func isPermittedInContext(_ index: Int) -> Bool {
        switch scalars[index] {
        case 0x200C: isBehindVirama(index) || isBetweenJoining(index)
        case 0x200D: isBehindVirama(index)
        // A.3, MIDDLE DOT: in Catalan's l·l.
        case 0x00B7:
            index > 0 && scalars[index - 1] == UInt32(UInt8(ascii: "l"))
                && index + 1 < scalars.count && scalars[index + 1] == UInt32(UInt8(ascii: "l"))
        // A.4, GREEK LOWER NUMERAL SIGN.
        case 0x0375: index + 1 < scalars.count && properties[index + 1].script == .greek
        // A.5 and A.6, HEBREW PUNCTUATION GERESH and GERSHAYIM.
        case 0x05F3, 0x05F4: index > 0 && properties[index - 1].script == .hebrew
        // A.7, KATAKANA MIDDLE DOT.
        case 0x30FB: properties.contains { $0.script == .japanese }
        // A.8 and A.9: digits of one kind.
        case 0x0660...0x0669: !scalars.contains { 0x06F0...0x06F9 ~= $0 }
        case 0x06F0...0x06F9: !scalars.contains { 0x0660...0x0669 ~= $0 }
        default: false
        }
    }

    /// A.1 and A.2, ZERO WIDTH NON-JOINER and JOINER.
    private func isBehindVirama(_ index: Int) -> Bool {
        index > 0 && CombiningClass.value(of: scalars[index - 1]) == CombiningClass.virama
    }

    /// A.1: between letters that would join, with transparent ones between.
    private func isBetweenJoining(_ index: Int) -> Bool {
        let before = properties[..<index].last { $0.joiningType != .transparent }?.joiningType
        let after = properties[(index + 1)...].first { $0.joiningType != .transparent }?.joiningType
        return (before == .left || before == .dual) && (after == .right || after == .dual)
    }

    // MARK: Direction (RFC 5893)

    /// Whether the label makes its name a Bidi domain name (section 1.4).
    var isRightToLeft: Bool {
        properties.contains { $0.bidiClass == .rightToLeft || $0.bidiClass == .arabicNumber }
    }

    /// Section 2, which holds for all labels of a Bidi domain name.
    var satisfiesBidiRule: Bool {
        let classes = properties.map(\.bidiClass)
        let last = classes.last { $0 != .nonspacingMark }
        switch classes.first {
        case .rightToLeft:
            // Conditions 2 to 4.
            return !classes.contains(.leftToRight)
                && (last == .rightToLeft || last == .europeanNumber || last == .arabicNumber)
                && !(classes.contains(.europeanNumber) && classes.contains(.arabicNumber))
        case .leftToRight:
            // Conditions 5 and 6.
            return !classes.contains(.rightToLeft) && !classes.contains(.arabicNumber)
                && (last == .leftToRight || last == .europeanNumber)
        // Condition 1.
        default: return false
        }
    }
}

extension UInt32 {
    static let hyphen = UInt32(UInt8(ascii: "-"))
}

extension [UInt32] {
    /// Such labels are reserved for A-labels (RFC 5890, section 2.3.1).
    var hasHyphensInThirdAndFourthPlace: Bool { count >= 4 && self[2] == .hyphen && self[3] == .hyphen }
}
