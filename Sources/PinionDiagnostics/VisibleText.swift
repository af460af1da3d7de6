/// Text from the input, made harmless for a terminal or a log: nothing in it moves the cursor, changes the
/// direction of the text or hides.
enum VisibleText {
    /// `text` with the scalars that are not `isVisible` written as `\u{...}`.
    static func escape(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy(isVisible) { return text }
        return text.unicodeScalars.reduce(into: "") { $0 += escape($1) }
    }

    static func escape(_ scalar: Unicode.Scalar) -> String {
        isVisible(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }

    /// False for controls, format characters (bidirectional controls, zero-width characters, byte order
    /// marks), U+2028, U+2029, private use and unassigned code points.
    static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned:
            false
        default: true
        }
    }

    /// How many terminal columns a visible scalar takes. East Asian wide and emoji blocks take two.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        return switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            2
        default: 1
        }
    }
}
