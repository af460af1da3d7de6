/// JSON text with a line for each element and member, two spaces to a level. The text must be compact JSON.
public func prettyPrinted(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count * 2)
    var depth = 0
    var isInString = false
    var index = 0
    func newline() {
        out.append(0x0A)
        out.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }
    while index < bytes.count {
        let byte = bytes[index]
        index += 1
        if isInString {
            out.append(byte)
            if byte == UInt8(ascii: "\\"), index < bytes.count {
                out.append(bytes[index])
                index += 1
            } else if byte == UInt8(ascii: "\"") {
                isInString = false
            }
            continue
        }
        switch byte {
        case UInt8(ascii: "\""):
            isInString = true
            out.append(byte)
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            out.append(byte)
            // Nothing inside: `{}` and `[]` stay together. (The closing byte is two above the opening one.)
            if index < bytes.count, bytes[index] == byte + 2 {
                out.append(bytes[index])
                index += 1
            } else {
                depth += 1
                newline()
            }
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth = max(depth - 1, 0)
            newline()
            out.append(byte)
        case UInt8(ascii: ","):
            out.append(byte)
            newline()
        case UInt8(ascii: ":"):
            out.append(byte)
            out.append(0x20)
        default: out.append(byte)
        }
    }
    return out
}
