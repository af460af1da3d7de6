/// Whether all of the text is a number (RFC 8259 section 6).
func isJSONNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    func digits() -> Int {
        let start = index
        while index < text.count, TapeParser.isDigit(text[index]) { index += 1 }
        return index - start
    }
    if index < text.count, text[index] == UInt8(ascii: "-") { index += 1 }
    if index < text.count, text[index] == UInt8(ascii: "0") {
        index += 1
    } else if digits() == 0 {
        return false
    }
    if index < text.count, text[index] == UInt8(ascii: ".") {
        index += 1
        if digits() == 0 { return false }
    }
    if index < text.count, text[index] | 0x20 == UInt8(ascii: "e") {
        index += 1
        if index < text.count, text[index] == UInt8(ascii: "+") || text[index] == UInt8(ascii: "-") {
            index += 1
        }
        if digits() == 0 { return false }
    }
    return index == text.count
}
