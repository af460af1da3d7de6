extension TapeParser {
    /// An error at a byte, with the line, column and pointer that are only worked out now.
    @inline(never)
    func failure(_ reason: JSONParseError.Reason, at p: UnsafePointer<UInt8>) -> JSONParseError {
        let offset = min(p - start, end - start)
        let isAtEnd = offset == end - start
        var reason = reason
        if isAtEnd {
            switch reason {
            case .expectedValue, .expectedName, .expectedColon, .expectedCommaOrEndOfArray,
                .expectedCommaOrEndOfObject, .invalidLiteral, .invalidEscape:
                reason = .unexpectedEnd
            default: break
            }
        }
        let (line, column) = textPosition(of: offset, in: storage.sourceText)
        return JSONParseError(
            reason: reason, offset: offset, line: line, column: column, pointer: openPointer())
    }

    /// The pointer of the value that was being read when parsing stopped.
    private func openPointer() -> JSONPointer {
        var tokens: [String] = []
        for level in 0..<depth {
            let container = level + 1 < depth ? stack[level + 1] : open
            let child: Int
            if level + 2 < depth {
                child = stack[level + 2].node
            } else if level + 1 < depth {
                child = open.node
            } else {
                child = count
            }
            if !container.isObject {
                tokens.append(String(container.count))
            } else if let name = lastName(in: container, before: child) {
                tokens.append(name)
            }
        }
        return JSONPointer(tokens)
    }

    /// The name whose value is at `child`, if that name has been read.
    private func lastName(in container: Open, before child: Int) -> String? {
        var index = container.node + 1
        while index < count {
            if index + 1 == child {
                return string(text(nodes[index]), Int(nodes[index].length), isASCII: false)
            }
            if index + 1 >= count { return nil }
            let value = nodes[index + 1]
            index += 1 + Int(value.link)
        }
        return nil
    }
}

/// Line and column, both from 1, of a byte. A line ends at LF, CR LF or CR; a column is a Unicode scalar.
func textPosition(of offset: Int, in source: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    var index = 0
    let stop = min(offset, source.count)
    while index < stop {
        let byte = source[index]
        let isReturnBeforeFeed = byte == 0x0D && index + 1 < source.count && source[index + 1] == 0x0A
        if byte == 0x0A || (byte == 0x0D && !isReturnBeforeFeed) {
            line += 1
            column = 1
        } else if byte & 0xC0 != 0x80 {
            column += 1
        }
        index += 1
    }
    return (line, column)
}

/// A string from bytes known to be UTF-8.
@inline(never)
@usableFromInline
func string(_ start: UnsafePointer<UInt8>, _ count: Int, isASCII: Bool) -> String {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    // Not validating again is worth a fifth of the time it takes to decode a customer.
    if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, visionOS 26, *) {
        return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
    }
    return String(decoding: bytes, as: UTF8.self)
}
