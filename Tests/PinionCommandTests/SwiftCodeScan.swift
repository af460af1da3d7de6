/// The words of Swift source that are neither in a comment nor in a string literal.
struct SwiftCodeScan {
    private(set) var words: [String] = []
    /// Whether every literal and comment ends, and none is of a kind that Pinion does not write (short raw or multi-line
    /// strings, block comments), which this scan would misread.
    private(set) var isPlain = true

    init(_ source: String) {
        let bytes = Array(source.utf8)
        var index = 0
        scanCode(bytes, &index, untilParenthesis: false)
    }

    /// Up to the end, or in an interpolation up to the parenthesis that closes it.
    private mutating func scanCode(_ bytes: [UInt8], _ index: inout Int, untilParenthesis: Bool) {
        var depth = 0
        var word: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            let rest = bytes[index...].prefix(3)
            index += 1
            if Self.isOfWord(byte) {
                word.append(byte)
                continue
            }
            finish(&word)
            switch byte {
            case UInt8(ascii: "/") where rest.starts(with: "//".utf8):
                while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
            case UInt8(ascii: "/") where rest.starts(with: "/*".utf8): isPlain = false
            case UInt8(ascii: "\""):
                if rest.elementsEqual("\"\"\"".utf8) { isPlain = false }
                scanLiteral(bytes, &index)
            case UInt8(ascii: "#") where bytes[index...].starts(with: "\"\"\"\n".utf8):
                scanRawLines(bytes, &index)
            case UInt8(ascii: "#") where rest.starts(with: "#\"".utf8): isPlain = false
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if untilParenthesis, depth == 0 { return }
                depth -= 1
            default: break
            }
        }
        finish(&word)
        if untilParenthesis { isPlain = false }
    }

    private mutating func scanLiteral(_ bytes: [UInt8], _ index: inout Int) {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return
            case 0x0A, 0x0D:
                isPlain = false
                return
            case UInt8(ascii: "\\") where index < bytes.count:
                index += 1
                if bytes[index - 1] == UInt8(ascii: "(") { scanCode(bytes, &index, untilParenthesis: true) }
            default: break
            }
        }
        isPlain = false
    }

    /// A raw literal of several lines: it ends with three quotes and `#`, and a `\#` would be code.
    private mutating func scanRawLines(_ bytes: [UInt8], _ index: inout Int) {
        index += 4
        while index < bytes.count {
            if bytes[index...].starts(with: "\\#".utf8) { isPlain = false }
            if bytes[index...].starts(with: "\"\"\"#".utf8) {
                index += 4
                return
            }
            index += 1
        }
        isPlain = false
    }

    private mutating func finish(_ word: inout [UInt8]) {
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word = []
    }

    /// Everything outside ASCII counts: it has no place in the code that Pinion writes.
    private static func isOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A, 0x80...: true
        default: false
        }
    }
}
